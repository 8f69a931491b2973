import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import { isInAgain } from '../../shared/domain/unit/left-member.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Standing } from '../access/enter.ts';
import { closeCalendarOf } from '../calendar/calendar-link.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { deleting, readRow, readValue, writeTogether } from '../rows/row.ts';
import { memberRow, unitRow } from '../rows/unit-rows.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Ports } from '../turn/ports.ts';
import { endDeputyOf } from './deputy.ts';
import { tellOfLeftBehind } from './left-decisions.ts';
import { removingVideosOf } from './stored-videos.ts';
import { keepForToday } from './undo-leaving.ts';

const attempts = 6;

/**
 * Ends a membership: the member's row, being deputy, the way from the person to the unit. What they wrote stays. The
 * queue finishes it should this process die. False when the person has been handed the unit in the meantime: a
 * leader does not leave. Whoever left by themselves can come back the same day, and the leader hears what they had taken
 * on.
 */
export async function endMembership(
  { call, unit }: Pick<Standing, 'call' | 'unit'>,
  person: Person,
  { byThemselves = false } = {},
): Promise<boolean> {
  const { ports } = call;
  const { platform, tenant, id } = person;
  const at = ports.clock.now().toISOString();
  const whom = { platform, tenant, person: id };
  const job = { unit: unit.id, op: ports.ids.next(), at, ...whom, ...(byThemselves && { byThemselves }) };
  await ports.queue.send({ kind: 'end-membership', ...job }, finishSeconds);
  return runEndOfMembership(ports, job);
}

export async function runEndOfMembership(
  ports: Ports,
  job: Omit<Extract<Job, { kind: 'end-membership' }>, 'kind'>,
): Promise<boolean> {
  const { unit, op, at, platform, tenant, person: id, byThemselves = false } = job;
  const person = { platform, tenant, id };
  let wasMember = false;
  let chaired: readonly string[] = [];
  for (let attempt = 0; ; attempt++) {
    const member = await readRow(ports, memberRow(unit, person));
    wasMember ||= member !== undefined;
    const from = await readValue(ports, unitRow(unit));
    if (from && samePerson(from.leadership.leader, person)) return false;
    chaired = from ? meetingsToChair(from, person, dayOf(ports.clock.now())) : [];
    // That membership stays.
    if (member && isInAgain(member.value, { op, at })) return true;
    // Their links to clips go in the same batch: nobody else would take them away.
    const links = await removingVideosOf(ports, unit, person);
    const hasVideos = links.length > 0;
    const kept =
      member && byThemselves
        ? await keepForToday(ports, unit, member.value, { op, at }, { from, hasVideos })
        : [];
    const changes = [...(member ? [deleting(memberRow(unit, person), member)] : []), ...links, ...kept];
    if (changes.length === 0 || (await writeTogether(ports, unit, changes)).ok) break;
    if (attempt >= attempts) throw new ComeAgain();
  }
  await changeRow(ports, personRow(person), (place): PersonPlace | undefined => {
    // Who left before the way to the unit was written still finds what they wrote. Who was erased since stays so.
    if (!place && !wasMember) return undefined;
    const { units = [], left = [] } = place ?? {};
    return {
      institutions: [],
      ...place,
      v: 1,
      units: units.filter((each) => each !== unit),
      // The latest last, where `fortryd` looks for it.
      left: [...left.filter((each) => each !== unit), unit],
    };
  });
  await closeCalendarOf(ports, unit, person);
  // Whoever is not in the unit cannot be its deputy.
  await endDeputyOf(ports, unit, person, op);
  // Whoever is no longer in the unit leads no meeting of it, and what stands names somebody else.
  if (chaired.length > 0)
    await changeRow(ports, unitRow(unit), (now) => now && withoutChair(now, chaired, person));
  for (const meeting of chaired) await ports.queue.send({ kind: 'redraw-chair', unit, meeting });
  if (byThemselves) await tellOfLeftBehind(ports, unit, person, op);
  return true;
}

/** What is held already stays as it was. */
function meetingsToChair({ chairs = {}, plan }: Unit, person: Person, today: Day): readonly string[] {
  const planned = planOf(plan, today);
  return Object.entries(chairs).flatMap(([id, chair]) => {
    const day = meetingIn(planned, id)?.day;
    return day !== undefined && day >= today && samePerson(chair, person) ? [id] : [];
  });
}

/** A colleague may have said yes in the meantime. */
function withoutChair(unit: Unit, meetings: readonly string[], person: Person): Unit {
  const left = Object.entries(unit.chairs ?? {}).filter(
    ([id, chair]) => !(meetings.includes(id) && samePerson(chair, person)),
  );
  return { ...unit, chairs: Object.fromEntries(left) };
}
