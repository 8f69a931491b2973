import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import { goalsAreSettled, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { waitingSend } from '../../shared/domain/posts/send.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { commit } from '../outbox/commit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { deleting, inserting, readRow, readRows, readValues, replacing, writeTogether } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { doneTrialRow, openTrialRow, openTrialsIn } from '../rows/trial-rows.ts';
import { membersIn, unitRow } from '../rows/unit-rows.ts';
import { commonGoalsRow } from '../rows/work-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { atHeldMeeting, type HeldMeeting } from './at-meeting.ts';
import { screen } from './run-meeting.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'meeting.close': Carries<'unit' | 'day', 'goals'>;
  }
}

const attempts = 4;
/** A discussed trial takes two changes; a batch holds a hundred. */
const trialsAtOnce = 45;
/** What a closing takes besides is a handful. */
const tellAtOnce = 90;
const jobDelaySeconds = 30;

/**
 * The trials find their place first, each at most once however often this is begun. Then one batch closes the
 * meeting, hands its goals to the next course, and tells the channel and those who were not there.
 */
export const closeButton = button('meeting.close', {
  deed: 'see-agenda',
  needs: ['day'],
  press: (here, { day, goals }) => atHeldMeeting(here, day, (at) => closeMeeting(at, goals === 'none')),
});

async function closeMeeting(at: HeldMeeting, withoutGoals: boolean): Promise<Reply> {
  const { unit, agenda, held, call } = at;
  const meeting = held.value;
  if (meeting.state === 'closed' || !goalsAreSettled(meeting, withoutGoals)) return screen(at, meeting);
  const placed = await placeTrials(call.ports, unit.id, agenda, meeting);
  const closed = placed && (await close(at, withoutGoals));
  if (!closed) return showYou(refusalView(unit.language, 'busy'));
  return screen({ unit: closed.unit, agenda, call }, closed.meeting);
}

/** False when somebody keeps changing the same trials. */
async function placeTrials(ports: Ports, unit: string, agenda: Agenda, meeting: Meeting): Promise<boolean> {
  const onAgenda = new Set(agenda.topics.flatMap(({ lines }) => lines.map(({ trial }) => trial)));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const rows = await readRows(ports, openTrialsIn(unit));
    const moves = rows
      .filter(({ value }) => onAgenda.has(value.id))
      .map((row) => movesOf(unit, row, meeting))
      .filter((changes) => changes.length > 0);
    if (await writeAll(ports, unit, moves)) return true;
  }
  return false;
}

/** A trial that was withdrawn or kept back during the meeting is left as its author wants it. */
function movesOf(unit: string, row: Row<Trial>, { day, handled }: Meeting): readonly Change[] {
  const trial = row.value;
  const at = openTrialRow(unit, trial.id);
  if (openForMeeting([trial]).length === 0) return [];
  if (handled[trial.id] === 'discussed') {
    // An earlier try at closing may have passed it on already.
    const carried = trial.carried?.filter((other) => other !== day) ?? [];
    const done: Trial = { ...trial, carried, discussedAt: day };
    const { key } = doneTrialRow(unit, trial);
    return [deleting(at, row), { op: 'put', key, value: done }];
  }
  const { carried = [] } = trial;
  if (carried.includes(day)) return [];
  const value: Trial = { ...trial, carried: [...carried, day] };
  return [replacing(at, row, value)];
}

async function writeAll(ports: Ports, unit: string, moves: readonly (readonly Change[])[]): Promise<boolean> {
  for (let from = 0; from < moves.length; from += trialsAtOnce) {
    const changes = moves.slice(from, from + trialsAtOnce).flat();
    if (!(await writeTogether(ports, unit, changes)).ok) return false;
  }
  return true;
}

interface Closed {
  readonly unit: Unit;
  readonly meeting: Meeting;
}

async function close(at: HeldMeeting, withoutGoals: boolean): Promise<Closed | undefined> {
  const { ports, person } = at.call;
  let unit: Row<Unit> | undefined = at.row;
  let held: Row<Meeting> | undefined = at.held;
  for (let attempt = 0; unit && held && attempt < attempts; attempt++) {
    if (held.value.state === 'closed') return { unit: unit.value, meeting: held.value };
    if (!goalsAreSettled(held.value, withoutGoals)) return { unit: unit.value, meeting: held.value };
    const meeting: Meeting = {
      ...held.value,
      state: 'closed',
      closedAt: ports.clock.now().toISOString(),
      closedBy: person,
      ...(withoutGoals && { withoutGoals }),
    };
    const next = withTheme(unit.value, meeting);
    const told = await tellAbsent(ports, unit.value, meeting);
    const changes: readonly Change[] = [
      replacing(meetingRow(next.id, meeting.day), held, meeting),
      ...(next === unit.value ? [] : [replacing(unitRow(next.id), unit, next)]),
      ...(await goalChanges(ports, unit.value.id, meeting)),
      ...told.slice(0, tellAtOnce),
    ];
    const { day } = meeting;
    const tell = { key: `decisions|${day}`, kind: 'decisions-out', to: 'channel', about: { day } } as const;
    if ((await commit(ports, next, changes, tell)).ok) {
      for (let from = tellAtOnce; from < told.length; from += tellAtOnce)
        await writeTogether(ports, next.id, told.slice(from, from + tellAtOnce));
      return { unit: next, meeting };
    }
    [unit, held] = await Promise.all([
      readRow(ports, unitRow(next.id)),
      readRow(ports, meetingRow(next.id, day)),
    ]);
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

/** Goals that were set for the course before the meeting stay, and these come after them. */
async function goalChanges(ports: Ports, unit: string, meeting: Meeting): Promise<readonly Change[]> {
  const { course, goals, contentTheme } = meeting;
  if (course === undefined || goals.length === 0) return [];
  const at = commonGoalsRow(unit, course);
  const row = await readRow(ports, at);
  const value = {
    v: 1 as const,
    course,
    ...row?.value,
    goals: [...(row?.value.goals ?? []), ...goals],
    ...(contentTheme && { contentTheme }),
  };
  return [row ? replacing(at, row, value) : inserting(at, value)];
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
      const key = `decisions|${day}|${person.id}`;
      await ports.queue.send({ kind: 'deliver', unit: unit.id, send: key }, jobDelaySeconds);
      const tell = { key, kind: 'decisions-out', to: person, about: { day } } as const;
      return inserting(sendRow(unit.id, key), waitingSend(tell, ports.clock.now()));
    }),
  );
}
