import type { Trial } from '../../shared/domain/trial/trial.ts';
import { eachRow, readValues } from '../rows/row.ts';
import { doneTrialsIn, openTrialsFrom } from '../rows/trial-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

/** A message's first trial has the message's id, so that the platform's second delivery finds the first one's row. */
export function trialIdOf({ person, intent }: Call, message: string, nth = 0): string {
  return nthOf(`${person.platform}:${person.tenant}:${intent.where.conversation}:${message}`, nth);
}

/** "…:1764000000.000100+2" is the second of one message. */
export function nthOf(first: string, nth: number): string {
  return nth === 0 ? first : `${first}+${nth + 1}`;
}

/** The id of its message’s first trial. */
export function firstOf(id: string): string {
  return id.replace(/\+\d{1,3}$/u, '');
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

/** Whether this is the id of one of the trials of the message whose first is `first`. */
export function isOfMessage(id: string, first: string): boolean {
  return id === first || (id.startsWith(first) && /^\+\d{1,3}$/.test(id.slice(first.length)));
}

/** Which of its message’s trials this is, from 0; undefined where it is of another message. */
export function nthIn(id: string, first: string): number | undefined {
  if (id === first) return 0;
  const nth = Number(/^\+(\d{1,3})$/.exec(id.slice(first.length))?.[1] ?? 0);
  return id.startsWith(first) && nth > 1 ? nth - 1 : undefined;
}

function numbered(trial: Trial, first: string): readonly MessageTrial[] {
  const nth = nthIn(trial.id, first);
  return nth === undefined ? [] : [{ nth, trial }];
}
