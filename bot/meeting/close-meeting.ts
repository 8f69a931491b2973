import { type CommonGoals, commonGoalsKey } from '../../shared/domain/learning/common-goals.ts';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import { type Meeting, mayClose } from '../../shared/domain/meeting/meeting.ts';
import { claimedSend, type Send } from '../../shared/domain/posts/send.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import { openTrialPrefix } from '../../shared/domain/unit/work-keys.ts';
import { type Change, everyRow, type Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { commit } from '../outbox/commit.ts';
import { sendKey } from '../outbox/deliver-send.ts';
import { doneTrialKey, openTrialKey, readUnit, unitKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { type MeetingStanding, meetingStanding, readMeeting } from './meeting-standing.ts';
import { screen } from './run-meeting.ts';

type Data = Readonly<Record<string, string>>;

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
export function closeMeeting(call: Call, data: Data): Promise<Reply> {
  return meetingStanding(call, data, async (now) => {
    const { unit, agenda, held } = now;
    if (held.value.state === 'closed') return screen(call, { unit, agenda, meeting: held.value });
    const withoutGoals = data.goals === 'none';
    if (!mayClose(held.value, withoutGoals)) return screen(call, { unit, agenda, meeting: held.value });
    const placed = await placeTrials(call.ports, unit.id, agenda, held.value);
    const closed = placed && (await close(call, now, withoutGoals));
    if (!closed) return showYou(refusalView(unit.language, 'busy'));
    return screen(call, { unit: closed.unit, agenda, meeting: closed.meeting });
  });
}

/** False when somebody keeps changing the same trials. */
async function placeTrials(ports: Ports, unit: string, agenda: Agenda, meeting: Meeting): Promise<boolean> {
  const onAgenda = new Set(agenda.topics.flatMap(({ lines }) => lines.map(({ trial }) => trial)));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const rows = await Array.fromAsync(
      everyRow<Trial>(ports.store, 'units', unit, { prefix: openTrialPrefix }),
    );
    const moves = rows
      .filter(({ value }) => onAgenda.has(value.id))
      .map((row) => movesOf(row, meeting))
      .filter((changes) => changes.length > 0);
    if (await writeAll(ports, unit, moves)) return true;
  }
  return false;
}

/** A trial that was withdrawn or kept back during the meeting is left as its author wants it. */
function movesOf({ value: trial, etag }: Row<Trial>, { day, handled }: Meeting): readonly Change[] {
  const key = openTrialKey(trial.id);
  if (openForMeeting([trial]).length === 0) return [];
  if (handled[trial.id] === 'discussed') {
    // An earlier try at closing may have passed it on already.
    const carried = trial.carried?.filter((other) => other !== day) ?? [];
    const done: Trial = { ...trial, carried, discussedAt: day };
    return [
      { op: 'delete', key, etag },
      { op: 'put', key: doneTrialKey(trial.course, trial.id), value: done },
    ];
  }
  const { carried = [] } = trial;
  if (carried.includes(day)) return [];
  const value: Trial = { ...trial, carried: [...carried, day] };
  return [{ op: 'replace', key, value, etag }];
}

async function writeAll(ports: Ports, unit: string, moves: readonly (readonly Change[])[]): Promise<boolean> {
  for (let from = 0; from < moves.length; from += trialsAtOnce) {
    const changes = moves.slice(from, from + trialsAtOnce).flat();
    if (!(await ports.store.batch('units', unit, changes)).ok) return false;
  }
  return true;
}

interface Closed {
  readonly unit: Unit;
  readonly meeting: Meeting;
}

async function close(call: Call, now: MeetingStanding, withoutGoals: boolean): Promise<Closed | undefined> {
  const { ports, person } = call;
  let unit: Row<Unit> | undefined = now.row;
  let held: Row<Meeting> | undefined = now.held;
  for (let attempt = 0; unit && held && attempt < attempts; attempt++) {
    if (held.value.state === 'closed') return { unit: unit.value, meeting: held.value };
    if (!mayClose(held.value, withoutGoals)) return { unit: unit.value, meeting: held.value };
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
      { op: 'replace', key: held.key, value: meeting, etag: held.etag },
      ...(next === unit.value
        ? []
        : [{ op: 'replace', key: unitKey, value: next, etag: unit.etag } as const]),
      ...(await goalChanges(ports, unit.value.id, meeting)),
      ...told.slice(0, tellAtOnce),
    ];
    const { day } = meeting;
    const tell = { key: `decisions|${day}`, kind: 'decisions-out', to: 'channel', about: { day } } as const;
    if ((await commit(ports, next, changes, tell)).ok) {
      for (let from = tellAtOnce; from < told.length; from += tellAtOnce)
        await ports.store.batch('units', next.id, told.slice(from, from + tellAtOnce));
      return { unit: next, meeting };
    }
    [unit, held] = await Promise.all([
      readUnit(ports, unit.value.id),
      readMeeting(ports, unit.value.id, day),
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
  const key = commonGoalsKey(course);
  const row = await ports.store.get<CommonGoals>('units', unit, key);
  const value: CommonGoals = {
    v: 1,
    course,
    ...row?.value,
    goals: [...(row?.value.goals ?? []), ...goals],
    ...(contentTheme && { contentTheme }),
  };
  return [row ? { op: 'replace', key, value, etag: row.etag } : { op: 'insert', key, value }];
}

/** Their sends are written with the meeting, so that none is told of a meeting that was never closed. */
async function tellAbsent(ports: Ports, unit: Unit, meeting: Meeting): Promise<readonly Change[]> {
  const { day, present, closedBy } = meeting;
  if (!present) return [];
  const here = new Set([...present.map(({ id }) => id), closedBy?.id]);
  const members = await Array.fromAsync(
    everyRow<Member>(ports.store, 'units', unit.id, { prefix: 'member|' }),
  );
  const absent = members.filter(({ value }) => !value.shared && !here.has(value.person.id));
  return Promise.all(
    absent.map(async ({ value: { person } }): Promise<Change> => {
      const key = `decisions|${day}|${person.id}`;
      await ports.queue.send({ kind: 'deliver', unit: unit.id, send: key }, jobDelaySeconds);
      const send: Send = {
        ...claimedSend({ key, kind: 'decisions-out', to: person, about: { day } }, ports.clock.now()),
        state: 'waiting',
        attempts: 0,
      };
      return { op: 'insert', key: sendKey(key), value: send };
    }),
  );
}
