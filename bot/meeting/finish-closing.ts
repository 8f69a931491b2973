import { type CommonGoals, withGoalsShown } from '../../shared/domain/learning/common-goals.ts';
import { withFocus } from '../../shared/domain/learning/focus-points.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type StoredAgenda, standingTopics } from '../../shared/domain/meeting/stored-agenda.ts';
import { waitingSend } from '../../shared/domain/posts/send.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { commit } from '../outbox/commit.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { openDecisionRow, openDecisionsIn, wishesIn } from '../rows/meeting-work-rows.ts';
import { deleting, inserting, readRow, readRows, readValues, replacing, writeTogether } from '../rows/row.ts';
import { pseudonymOf, sendRow } from '../rows/send-rows.ts';
import { doneTrialRow, openTrialRow, openTrialsIn } from '../rows/trial-rows.ts';
import { membersIn, unitRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { placeMatters } from './place-matters.ts';
import { recordKey, tellRecord } from './redraw-record.ts';
import { makeReminderDue } from './remind-of-decisions.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';

const attempts = 6;
/** A discussed trial takes two changes; a batch holds a hundred. */
const changesAtOnce = 90;

/**
 * A meeting marked `closing` takes no more marks. From there each step can be begun again, by anybody: its trials
 * find their place, its decisions begin to live on, and one last batch closes it, hands its goals to the next course
 * and tells the channel. So whatever is pressed meanwhile came before all of it or after.
 */
export async function finishClosing(
  ports: Ports,
  unit: Unit,
  agenda: StoredAgenda,
  closing: Row<Meeting>,
): Promise<Row<Meeting> | undefined> {
  const meeting = closing.value;
  if (!(await settle(ports, unit.id, () => placeTrials(ports, unit.id, agenda, meeting)))) return undefined;
  const placed = await placeMatters(ports, unit.id, agenda, closing);
  const kept = placed && (await keepDecisions(ports, unit, placed));
  if (!kept || !(await settle(ports, unit.id, () => forgetWishes(ports, unit.id, meeting)))) return undefined;
  return close(ports, unit, kept);
}

/** Reads again what somebody else changed meanwhile; false when they keep at it. */
async function settle(
  ports: Ports,
  unit: string,
  read: () => Promise<readonly (readonly Change[])[]>,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const moves = await read();
    if (moves.length === 0) return true;
    if (await writeAll(ports, unit, moves)) return true;
  }
  return false;
}

/** What belongs together stays in one batch. */
async function writeAll(ports: Ports, unit: string, moves: readonly (readonly Change[])[]): Promise<boolean> {
  let batch: Change[] = [];
  const flush = async () => batch.length === 0 || (await writeTogether(ports, unit, batch)).ok;
  for (const move of moves) {
    if (batch.length + move.length > changesAtOnce) {
      if (!(await flush())) return false;
      batch = [];
    }
    batch.push(...move);
  }
  return flush();
}

async function placeTrials(ports: Ports, unit: string, agenda: StoredAgenda, meeting: Meeting) {
  const onAgenda = new Set(standingTopics(agenda).flatMap(({ trials }) => trials));
  const rows = await readRows(ports, openTrialsIn(unit));
  return rows
    .filter(({ value }) => onAgenda.has(value.id))
    .map((row) => movesOf(unit, row, meeting))
    .filter((changes) => changes.length > 0);
}

/** A trial that was withdrawn or kept back during the meeting is left as its author wants it. */
function movesOf(unit: string, row: Row<Trial>, { day, handled }: Meeting): readonly Change[] {
  const trial = row.value;
  const at = openTrialRow(unit, trial.id);
  if (openForMeeting([trial]).length === 0) return [];
  const { carried = [] } = trial;
  if (handled[trial.id] === 'discussed') {
    const done: Trial = { ...trial, discussedAt: day };
    return [deleting(at, row), { op: 'put', key: doneTrialRow(unit, trial).key, value: done }];
  }
  return carried.includes(day) ? [] : [replacing(at, row, { ...trial, carried: [...carried, day] })];
}

/**
 * In one batch with the mark that says so: of two who finish the same meeting one lets them live on, and what is
 * deleted right after that does not come back. Each has its reminder made due before, so that none is forgotten.
 */
async function keepDecisions(
  ports: Ports,
  unit: Unit,
  closing: Row<Meeting>,
): Promise<Row<Meeting> | undefined> {
  let held: Row<Meeting> | undefined = closing;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    const meeting: Meeting = held.value;
    if (meeting.livesOn || meeting.state === 'closed') return held;
    const value: Meeting = { ...meeting, livesOn: true };
    const at = meetingRow(unit.id, meeting.day);
    const changes = [replacing(at, held, value), ...(await decisionChanges(ports, unit, meeting))];
    const written = await writeTogether(ports, unit.id, changes);
    if (written.ok) return { ...held, value, etag: written.etags[0] ?? '' };
    held = await readRow(ports, at);
  }
  return undefined;
}

async function decisionChanges(ports: Ports, unit: Unit, meeting: Meeting): Promise<readonly Change[]> {
  if (meeting.decisions.length === 0) return [];
  const rows = await readRows(ports, openDecisionsIn(unit.id));
  const left = new Map(rows.map((row) => [row.value.id, row]));
  const changes: Change[] = [];
  for (const decision of meeting.decisions) {
    const replaced = decision.replaces === undefined ? undefined : left.get(decision.replaces);
    const kept = keepDecision(decision, meeting.day, replaced?.value);
    await makeReminderDue(ports, unit, kept);
    changes.push(inserting(openDecisionRow(unit.id, kept.id), kept));
    if (!replaced) continue;
    // Two decisions in the place of the same one: the first has it as its history.
    left.delete(replaced.value.id);
    changes.push(deleting(openDecisionRow(unit.id, replaced.value.id), replaced));
  }
  return changes;
}

async function forgetWishes(
  ports: Ports,
  unit: string,
  { id }: Meeting,
): Promise<readonly (readonly Change[])[]> {
  const rows = await readRows(ports, wishesIn(unit, id));
  return rows.map(({ key }) => [{ op: 'delete', key }]);
}

async function close(ports: Ports, first: Unit, closing: Row<Meeting>): Promise<Row<Meeting> | undefined> {
  let held: Row<Meeting> | undefined = closing;
  const { day } = closing.value;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    if (held.value.state === 'closed') return held;
    const unit = await readRow(ports, unitRow(first.id));
    if (!unit) return undefined;
    const { card: _, ...open } = held.value;
    const meeting: Meeting = { ...open, state: 'closed' };
    const goals = await goalsAfter(ports, unit.value.id, meeting);
    const themed = withFocusOf(withTheme(unit.value, meeting), meeting);
    const next = goals ? withGoalsShown(themed, goals.value.course, goals.value.goals) : themed;
    const told = await tellAbsent(ports, unit.value, meeting);
    const changes: readonly Change[] = [
      replacing(meetingRow(next.id, day), held, meeting),
      ...(next === unit.value ? [] : [replacing(unitRow(next.id), unit, next)]),
      ...(goals ? [goals.change] : []),
      ...told.slice(0, changesAtOnce),
    ];
    const tell = { key: recordKey(day), kind: 'decisions-out', to: 'channel', about: { day } } as const;
    const written = await commit(ports, next, changes, tell);
    if (written.ok) {
      for (let from = changesAtOnce; from < told.length; from += changesAtOnce)
        await writeTogether(ports, next.id, told.slice(from, from + changesAtOnce));
      // Whoever put a decision right while it was posted found no message to draw anew.
      await tellRecord(ports, next.id, day, decisionsView({ unit: next, meeting }, 'channel'));
      return { ...held, value: meeting, etag: written.etags[0] ?? '' };
    }
    held = await readRow(ports, meetingRow(first.id, day));
  }
  return undefined;
}

/** The next course takes its content theme from the meeting it begins with. */
function withTheme(unit: Unit, { course, contentTheme }: Meeting): Unit {
  if (course === undefined || !contentTheme) return unit;
  const { plan } = unit;
  const settings = { ...plan.courses[course], contentTheme };
  return { ...unit, plan: { ...plan, courses: { ...plan.courses, [course]: settings } } };
}

/** And what it was agreed to keep an eye on. */
function withFocusOf(unit: Unit, { course, focus }: Meeting): Unit {
  return course === undefined || !focus ? unit : withFocus(unit, course, focus);
}

/** Goals that were set for the course before the meeting stay, and these come after them. */
async function goalsAfter(
  ports: Ports,
  unit: string,
  { course, goals, contentTheme }: Meeting,
): Promise<{ readonly value: CommonGoals; readonly change: Change } | undefined> {
  if (course === undefined || goals.length === 0) return undefined;
  const at = commonGoalsRow(unit, course);
  const row = await readRow(ports, at);
  const value: CommonGoals = {
    ...row?.value,
    v: 1,
    course,
    goals: [...(row?.value.goals ?? []), ...goals],
    ...(contentTheme && { contentTheme }),
  };
  return { value, change: row ? replacing(at, row, value) : inserting(at, value) };
}

/** Their sends are written with the meeting, so that none is told of a meeting that was never closed. */
async function tellAbsent(ports: Ports, unit: Unit, meeting: Meeting): Promise<readonly Change[]> {
  const { day, present, closedBy } = meeting;
  if (!present) return [];
  const here = new Set([...present.map(({ id }) => id), closedBy?.id]);
  const members = await readValues(ports, membersIn(unit.id));
  const absent = members.filter(({ shared, person }) => !shared && !here.has(person.id));
  return Promise.all(
    absent.map(async ({ person }): Promise<Change> => {
      const key = `${recordKey(day)}|${pseudonymOf(unit.id, person)}`;
      await ports.queue.send({ kind: 'deliver', unit: unit.id, send: key }, finishSeconds);
      const tell = { key, kind: 'decisions-out', to: person, about: { day } } as const;
      return inserting(sendRow(unit.id, key), waitingSend(tell, ports.clock.now()));
    }),
  );
}
