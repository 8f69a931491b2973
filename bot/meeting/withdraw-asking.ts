import type { Person } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Send, SendState } from '../../shared/domain/posts/send.ts';
import { chairWantedKey } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { changeRow } from '../rows/change-row.ts';
import { readRows, readValue, readValues } from '../rows/row.ts';
import { pseudonymOf, sendRow, sendsBeginning } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';

type Asked = Send<'chair-wanted'>;

/** Under it one colleague is asked in private, once for each meeting. */
export const askedKey = (
  { id }: Pick<Unit, 'id'>,
  meeting: Pick<PlannedMeeting, 'id' | 'day'>,
  who: Person,
) => `${chairWantedKey(meeting)}|${pseudonymOf(id, who)}`;

/** These have reached nobody, so that no answer will come. */
const unread: readonly SendState[] = ['gone', 'failed', 'dropped', 'needless'];

/** Who were asked by name and have not answered. A question is over once somebody else has said yes to the meeting. */
export async function whoIsAsked(
  ports: Ports,
  unit: Unit,
  meeting: PlannedMeeting,
): Promise<readonly Person[]> {
  const sends = await readValues(ports, sendsBeginning(unit.id, `${chairWantedKey(meeting)}|`));
  const chair = unit.chairs?.[meeting.id]?.id;
  return sends
    .filter((send) => isOpen(send, chair))
    .flatMap(({ to }) => (to === 'channel' || to.id === chair ? [] : [to]))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'da'));
}

function isOpen(send: Send, chair: string | undefined): boolean {
  return (
    send.kind === 'chair-wanted' &&
    !isWithdrawn(send) &&
    send.about.over === chair &&
    !unread.includes(send.state)
  );
}

/**
 * The leader takes the meeting after all: whoever was asked by name and has not answered need not any more. Gives whom
 * the question has reached, and who never got it or got it where it cannot be drawn anew.
 */
export async function withdrawAsking(
  ports: Ports,
  unit: Unit,
  meeting: PlannedMeeting,
): Promise<{ readonly reached: readonly Person[]; readonly unreached: readonly Person[] }> {
  const rows = await readRows(ports, sendsBeginning(unit.id, `${chairWantedKey(meeting)}|`));
  const asked = rows.map(({ value }) => value).filter((send) => !isWithdrawn(send));
  for (const { key } of asked) await changeRow(ports, sendRow(unit.id, key), withdrawn);
  const people = (isReached: boolean) =>
    asked.flatMap(({ to, messageId }) => (Boolean(messageId) === isReached && to !== 'channel' ? [to] : []));
  return { reached: people(true), unreached: people(false) };
}

/** Whoever led has gone back on it: what they were asked before is answered with that. */
export async function endAsking(
  ports: Ports,
  unit: Unit,
  meeting: PlannedMeeting,
  who: Person,
): Promise<void> {
  await changeRow(ports, sendRow(unit.id, askedKey(unit, meeting, who)), withdrawn);
}

/** Who asked, where the question that this person answers was taken back. */
export async function takenBackBy(
  ports: Ports,
  unit: Unit,
  meeting: PlannedMeeting,
  who: Person,
): Promise<Person | undefined> {
  const send = await readValue(ports, sendRow(unit.id, askedKey(unit, meeting, who)));
  return send?.kind === 'chair-wanted' && isWithdrawn(send) ? send.about.asker : undefined;
}

function withdrawn(send: Send | undefined): Send | undefined {
  if (send?.kind !== 'chair-wanted' || isWithdrawn(send)) return send;
  const { about, ...rest }: Asked = send;
  return { ...rest, about: { ...about, withdrawn: 'yes' } };
}

export function isWithdrawn(send: Send): boolean {
  return send.kind === 'chair-wanted' && send.about.withdrawn !== undefined;
}
