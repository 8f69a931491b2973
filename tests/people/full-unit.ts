import { weekRow } from '../../bot/rows/activity-rows.ts';
import { askedRow } from '../../bot/rows/asked-rows.ts';
import { followUpsIn } from '../../bot/rows/follow-up-rows.ts';
import { commonGoalsRow, notesIn } from '../../bot/rows/learning-rows.ts';
import { glossaryRow, goldenRow } from '../../bot/rows/library-rows.ts';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { matterRow, openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { outsideEyesIn } from '../../bot/rows/outside-eye-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, putRow, readRows, readValues } from '../../bot/rows/row.ts';
import { sparringIn } from '../../bot/rows/sparring-rows.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { allIn, inUnit, leftRow, memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import { videosIn } from '../../bot/rows/video-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Slot } from '../../shared/domain/activity/week-plan.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { closedDay, putNetwork } from './full-network.ts';
import { at, carla, fill, meetingDay, meetingOf, unitWithStaff } from './meeting-steps.ts';
import { submitOpened } from './opened-forms.ts';
import { change, storedUnit } from './plan-steps.ts';
import { ane, bo, channel, copyWorld, goodUnit, personal, type World } from './world.ts';

export const dora: Who = { platform: 'slack', tenant: 'T1', id: 'UDORA', name: 'Dora Dam' };
export const emil: Who = { platform: 'slack', tenant: 'T1', id: 'UEMIL', name: 'Emil Eg' };
/** A week after the meeting that the unit is in the middle of. */
const afterMeeting = addDays(meetingDay, 7);

/** Words that occur in this unit's data and nowhere else. */
const marks = ['Xylofon', 'Kaktus', 'hemmelig', 'Bo Holm', 'Ane Lind', 'Carla Berg', 'Åse'];

/** What Ane keeps to herself: not even for those who lead her unit. */
export const keptToHerself = ['hemmelig ro', 'hemmelig drøm', 'hemmelig linje'];

export interface FullUnit {
  readonly world: World;
  readonly unit: string;
  /** Data for any button or form of this unit: real ids. */
  readonly data: Values;
}

/** What the leader has noted of a visit. */
const visit = '01K5G8FZ0000000000000000V1';

let made: Promise<FullUnit> | undefined;

/** A unit in the middle of its meeting that has something of everything, and two people who are out of it. */
export async function fullUnit(): Promise<FullUnit> {
  made ??= makeFullUnit();
  return copyOf(await made);
}

export function copyOf({ world, ...rest }: FullUnit): FullUnit {
  return { world: copyWorld(world), ...rest };
}

async function makeFullUnit(): Promise<FullUnit> {
  const { world, unit } = await unitWithStaff({
    ...goodUnit,
    name: 'Xylofonstuen',
    newInstitution: 'Kaktushuset',
  });
  await fill(world, bo, 'members.add', { unit }, { names: 'Åse' });
  for (const who of [dora, emil]) await world.press(who, channel, 'unit.join');
  await fill(world, dora, 'lead.take-up', { unit }, { weeks: '1' });
  await world.press(emil, channel, 'unit.leave');
  // Long ago: by now he cannot come back with one tap.
  const left = leftRow(unit, emil);
  for (const { key } of await readRows(world.ports, allIn(unit, 'ending|')))
    if (key.endsWith(left.key)) await deleteRow(world.ports, inUnit(unit, key));
  await deleteRow(world.ports, left);
  await deleteRow(world.ports, memberRow(unit, dora));
  await deleteRow(world.ports, personRow(dora));
  await change(world, 'plan.add-days', { from: '2026-12-07', to: '2026-12-08', label: 'hemmelig lukkedag' });
  const shown = trialOf('t1', 'hemmelig omvej');
  for (const trial of [
    shown,
    trialOf('t2', 'hemmelig sang', { author: { ...carla, name: 'Carla Berg' } }),
    trialOf('t3', 'hemmelig ro', { audience: 'private', onAgenda: false }),
  ]) {
    await putRow(world.ports, openTrialRow(unit, trial.id), trial);
  }
  const done = trialOf('t4', 'hemmelig leg', { discussedAt: closedDay });
  await putRow(world.ports, doneTrialRow(unit, done), done);
  const good = guarded('hemmelig glæde');
  const matter = {
    v: 1 as const,
    id: 'm1',
    text: guarded('overgangen til skovgruppen'),
    author: ane,
    at: '2026-10-12T09:00:00.000Z',
  };
  await putRow(world.ports, matterRow(unit, 'm1'), matter);
  await putRow(world.ports, matterRow(unit, 'm2'), {
    ...matter,
    id: 'm2',
    text: guarded('regntøj'),
    off: matter.at,
  });
  await putRow(world.ports, goldenRow(unit, 1, 'g1'), { v: 1, text: good });
  const entry = {
    v: 1,
    id: 'w1',
    word: guarded('ro'),
    meaning: guarded('hemmelig betydning'),
    at: '',
  } as const;
  await putRow(world.ports, glossaryRow(unit, 'w1'), entry);
  await submitOpened(world, ane, 'goal.open', { unit }, { text: 'hemmelig drøm', visibility: 'me' });
  await putRow(world.ports, commonGoalsRow(unit, 1), {
    v: 1,
    course: 1,
    goals: [
      {
        id: 'p1',
        text: guarded('hemmeligt fællesmål'),
        activities: [{ id: 'p1-1', text: guarded('hemmelig sangleg'), responsible: memberKey(ane) }],
      },
    ],
  });
  const slot: Slot = {
    id: 's1',
    group: guarded('hemmelig gruppe'),
    days: [5],
    time: '09:30',
    place: guarded('Xylofonloftet'),
    responsible: memberKey(bo),
    cover: memberKey(ane),
  };
  await putRow(world.ports, weekRow(unit, 1), { v: 1, course: 1, at: '', slots: [slot] });
  const room = { newRoom: 'Xylofonloftet', part: 'meal', engagement: '3' };
  await submitOpened(world, ane, 'note.open', { unit }, { ...room, line: 'hemmelig linje' });
  await submitOpened(world, bo, 'focus.write', { unit, course: '1' }, { point1: 'hemmeligt fokus' });
  await submitOpened(world, ane, 'sparring.ask', { unit }, { question: 'hemmeligt spørgsmål' });
  for (const who of [ane, bo]) await world.press(who, personal, 'buddy.join', { unit });
  await world.press(bo, personal, 'buddy.pair', { unit });
  await world.press(bo, personal, 'visit.note', { unit, part: 'meal', op: visit, principle: 'wait' });
  const eye = { who: 'hemmelig vejleder', day: afterMeeting, from: '09:30', to: '10:15' };
  await submitOpened(world, ane, 'outside-eye.write', { unit }, { ...eye, look: 'hemmelig overgang' });
  const date = { who: memberKey(ane), day: afterMeeting, time: '13:00' };
  await submitOpened(world, bo, 'follow-up.set', { unit }, date);
  for (const who of [ane, bo]) await world.press(who, personal, 'video.join', { unit });
  const clip = { url: 'https://video.kommunen.dk/hemmelig', consent: 'to voksne', goneOn: afterMeeting };
  await submitOpened(world, ane, 'video.write', { unit }, { ...clip, focus: 'hemmelig ventetid' });
  await world.press(bo, personal, 'calendar.renew', { unit });
  at(world, meetingDay, '12:50');
  await submitOpened(world, bo, 'process-plan.write', { unit }, { activity: 'hemmelig aktivitet' });
  await world.press(bo, personal, 'meeting.start', { unit });
  await submitOpened(world, bo, 'meeting.decision', { unit, day: meetingDay }, { text: 'hemmelig aftale' });
  const goalAt = { unit, day: meetingDay, op: 'g1' };
  await submitOpened(world, bo, 'meeting.goal', goalAt, { goal: 'hemmeligt mål' });
  const held = await meetingOf(world, unit);
  const kept: KeptDecision = {
    v: 1,
    id: 'k1',
    text: guarded('hemmelig åben aftale'),
    owner: { id: carla.id, name: 'Carla Berg', person: carla },
    day: closedDay,
    state: 'open',
  };
  await putRow(world.ports, openDecisionRow(unit, kept.id), kept);
  if (held)
    await putRow(world.ports, meetingRow(unit, closedDay), { ...held, day: closedDay, state: 'closed' });
  const network = await putNetwork(world, unit, done);
  await world.work();
  world.posted.length = 0;
  return { world, unit, data: { ...(await dataOf(world, unit, shown)), ...network } };
}

async function dataOf(world: World, unit: string, shown: object): Promise<Values> {
  // The guard has asked about a trial that is stored nowhere yet.
  await putRow(world.ports, askedRow(unit, 't9'), { v: 1, question: 'q9' });
  const { leadership, planChanged } = await storedUnit(world, unit);
  const [note] = await readValues(world.ports, notesIn(unit, 1));
  const [eye] = await readValues(world.ports, outsideEyesIn(unit));
  const [date] = await readValues(world.ports, followUpsIn(unit));
  const [video] = await readValues(world.ports, videosIn(unit, 1));
  const [sparring] = await readValues(world.ports, sparringIn(unit, 1));
  return {
    unit,
    trial: 't1',
    matter: 'm1',
    asked: 't1 t2 t3',
    kept: JSON.stringify({ ...shown, id: 't9', what: 'helt nyt' }),
    note: note?.id ?? '',
    sparring: sparring?.id ?? '',
    eye: eye?.id ?? '',
    date: date?.id ?? '',
    video: video?.id ?? '',
    visit,
    part: 'meal',
    principle: 'follow',
    item: 'who',
    course: '1',
    goal: 'p1',
    activity: 'p1-1',
    slot: 's1',
    adult: 'member|slack|T1|UANE',
    mark: 'weather',
    day: meetingDay,
    meeting: (await meetingOf(world, unit))?.id ?? '',
    claim: leadership.changes.at(-1)?.id ?? '',
    undoes: planChanged?.id ?? '',
    changes: JSON.stringify([{ kind: 'usual-pause', weeks: 1 }]),
    op: world.ports.ids.next(),
    command: 'guide',
    text: 'noget helt nyt',
    words: 'ladder.see',
    card: 'card.inclusion.seats',
    entry: 'w1',
    audience: 'unit',
    conversation: 'C1',
    message: '9.9',
    own: 'yes',
    fate: 'discussed',
    decision: (await meetingOf(world, unit))?.decisions[0]?.id ?? '',
    state: 'done',
    to: '1',
    goals: 'none',
    sure: 'yes',
    on: 'no',
    days: 'new-years-eve',
    idea: 'i1',
    topic: 'e1',
    question: 'q1',
    stood: 'o1',
    by: '2027-01-08',
    owner: ane.id,
    role: 'board',
    holder: 'slack|T9|UBIRK',
  };
}

/** A word of the unit's, or a form or button that leads to it. */
export function tells(reply: Reply, unit: string): boolean {
  const told = JSON.stringify(reply);
  return [...marks, unit].some((mark) => told.includes(mark));
}
