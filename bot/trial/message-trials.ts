import { nthIn, nthOf } from '../../shared/domain/trial/of-one-message.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { eachRow, readValues } from '../rows/row.ts';
import { doneTrialsIn, openTrialsFrom } from '../rows/trial-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

/** A message's first trial has the message's id, so that the platform's second delivery finds the first one's row. */
export function trialIdOf({ person, intent }: Call, message: string, nth = 0): string {
  return nthOf(`${person.platform}:${person.tenant}:${intent.where.conversation}:${message}`, nth);
}

export interface MessageTrial {
  readonly nth: number;
  readonly trial: Trial;
}

/** The trials of one message that no meeting has talked through. */
export async function openFrom(
  ports: Ports,
  unit: string,
  call: Call,
  message: string,
): Promise<readonly MessageTrial[]> {
  const first = trialIdOf(call, message);
  return (await readValues(ports, openTrialsFrom(unit, first))).flatMap((trial) => numbered(trial, first));
}

/**
 * The trials of one message that a meeting has talked through. Reads all such trials of the unit, but is seldom
 * needed.
 */
export async function doneFrom(
  ports: Ports,
  unit: string,
  call: Call,
  message: string,
): Promise<readonly MessageTrial[]> {
  const first = trialIdOf(call, message);
  const found: MessageTrial[] = [];
  for await (const { value } of eachRow(ports, doneTrialsIn(unit))) found.push(...numbered(value, first));
  return found;
}

function numbered(trial: Trial, first: string): readonly MessageTrial[] {
  const nth = nthIn(trial.id, first);
  return nth === undefined ? [] : [{ nth, trial }];
}
