import { invite } from '../../bot/network/invitation.ts';
import { appointmentRow, writeBackRow } from '../../bot/rows/above-rows.ts';
import { weekRow } from '../../bot/rows/activity-rows.ts';
import { askedRow } from '../../bot/rows/asked-rows.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { followUpsIn } from '../../bot/rows/follow-up-rows.ts';
import { ideaRow, ideaWayRow } from '../../bot/rows/idea-rows.ts';
import { commonGoalsRow, notesIn } from '../../bot/rows/learning-rows.ts';
import { glossaryRow, goldenRow } from '../../bot/rows/library-rows.ts';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { matterRow, openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { allOf, memberUnitRow, summaryRow, unitNetworksIn } from '../../bot/rows/network-rows.ts';
import { outsideEyesIn } from '../../bot/rows/outside-eye-rows.ts';
import { conversationRow, personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, putRow, type RowsIn, readRow, readRows, readValues } from '../../bot/rows/row.ts';
import { ballotRow, questionRow } from '../../bot/rows/said-rows.ts';
import { sparringIn } from '../../bot/rows/sparring-rows.ts';
import { ownStepRow } from '../../bot/rows/step-rows.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { allIn, inUnit, leftRow, memberKey, memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { videosIn } from '../../bot/rows/video-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form, Values } from '../../bot/ui/form.ts';
import type { Slot } from '../../shared/domain/activity/week-plan.ts';
import type { Idea } from '../../shared/domain/ideas/idea.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import type { Summary } from '../../shared/domain/network/summary.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { encodeBounded } from '../../shared/storage/limits.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { at, carla, fill, meetingDay, meetingOf, unitWithStaff } from './meeting-steps.ts';
import { change, storedUnit } from './plan-steps.ts';
import { ane, bo, channel, copyWorld, goodUnit, personal, type World } from './world.ts';

export const dora: Who = { platform: 'slack', tenant: 'T1', id: 'UDORA', name: 'Dora Dam' };
export const emil: Who = { platform: 'slack', tenant: 'T1', id: 'UEMIL', name: 'Emil Eg' };
export const closedDay = '2026-10-09';
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
  await submitOpened(world, bo, 'meeting.goal', { unit, day: meetingDay }, { goal: 'hemmeligt mål' });
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
  const network = await joinNetwork(world, unit);
  await putIdeas(world, unit, network.network ?? '', done);
  await putTopic(world, unit, network);
  await putStep(world, unit, network);
  await putQuestions(world, unit, network);
  await putRolesAbove(world, unit, network);
  await world.work();
  world.posted.length = 0;
  return { world, unit, data: { ...(await dataOf(world, unit, shown)), ...network } };
}

/** Makes a network that the unit's leader looks after and that the unit has joined. Its code is used up. */
async function joinNetwork(world: World, unit: string): Promise<Values> {
  const form = await openedBy(world, bo, 'network.make', {});
  const network = form?.context.op ?? '';
  const fields = { name: 'Kaktusnetværket', criteria: 'hemmelige kriterier', kind: 'area' };
  await world.submit(bo, personal, 'network.make', { ...form?.values, ...fields }, form?.context ?? {});
  const code = (await invite(world.ports, network, 'unit'))?.code ?? '';
  await world.press(bo, personal, 'network.join', { unit, code, consent: 'above' });
  const quarter = nextMeetingOf({ slot: { weekday: 4, time: '13:00' } }, meetingDay).quarter;
  return { network, code, quarter };
}

/** One that the unit has shared, and one of a neighbour that it tries. */
async function putIdeas({ ports }: World, unit: string, network: string, shared: Trial): Promise<void> {
  const at = `${closedDay}T12:00:00.000Z`;
  const idea: Idea = {
    v: 1,
    id: 'i1',
    unit,
    what: guarded('hemmelig idé'),
    situation: 'play',
    theme: 'none',
    at: '2026-10-16T12:00:00.000Z',
  };
  await putRow(ports, ideaRow(network, idea.id), idea);
  const offered = { idea: idea.id, networks: [network], at };
  await putRow(ports, doneTrialRow(unit, shared), { ...shared, offered });
  await putRow(ports, memberUnitRow(network, 'naboen'), {
    v: 1,
    unit: 'naboen',
    name: guarded('Nabohuset'),
    institution: 'naboen',
    since: at,
  });
  for (const id of ['i2', 'i3'])
    await putRow(ports, ideaRow(network, id), {
      ...idea,
      id,
      unit: 'naboen',
      what: guarded('hemmelig naboidé'),
    });
  await putRow(ports, ideaWayRow(network, 'i3', unit), {
    v: 1,
    idea: 'i3',
    unit,
    stage: 'tried',
    at: idea.at,
  });
}

/** The unit’s own, for the network’s next meeting. */
async function putTopic({ ports }: World, unit: string, { network = '', quarter = '' }: Values) {
  const at = ports.clock.now().toISOString();
  const topic = { id: 'e1', text: guarded('hemmeligt emne'), unit, at };
  await putRow(ports, ballotRow(network, quarter), { v: 1, quarter, topics: [topic], votes: {} });
}

/** Bo’s own, which only he sees. */
async function putStep({ ports }: World, unit: string, { network = '', quarter = '' }: Values) {
  const at = ports.clock.now().toISOString();
  const words = {
    goal: guarded('hemmeligt ledermål'),
    what: guarded('hemmelig øvelse'),
    stage: 'not-yet',
  } as const;
  const step = {
    v: 1,
    id: 's1',
    network,
    quarter,
    ...words,
    by: bo,
    at,
    goneOn: '2027-06-01',
    shared: false,
  } as const;
  await putRow(ports, ownStepRow(unit, step, bo), step);
}

/** A neighbour’s, which the unit has answered, and one of its own. */
async function putQuestions({ ports }: World, unit: string, { network = '' }: Values) {
  const at = ports.clock.now().toISOString();
  const answer = { id: 'a1', unit, text: guarded('hemmeligt svar'), at };
  const asked = { v: 1, at, goneOn: '2027-01-01', text: guarded('hemmeligt naboråd') } as const;
  await putRow(ports, questionRow(network, 'q1'), { ...asked, id: 'q1', unit: 'naboen', answers: [answer] });
  await putRow(ports, questionRow(network, 'q2'), { ...asked, id: 'q2', unit, answers: [] });
}

/** Bo leads the area as well and has written to its units; somebody else reads for the board; and a quarter has been read. */
async function putRolesAbove({ ports }: World, unit: string, { network = '', quarter = '' }: Values) {
  const at = `${closedDay}T12:00:00.000Z`;
  await putRow(ports, appointmentRow(network, bo), { v: 1, role: 'area-leader', person: bo, at });
  const birk = { platform: 'slack', tenant: 'T9', id: 'UBIRK', name: 'Birk' } as const;
  await putRow(ports, appointmentRow(network, birk), { v: 1, role: 'board', person: birk, at });
  const text = guarded('hemmeligt tema');
  const written = { id: 'b1', role: 'area-leader', kind: 'theme', text } as const;
  await putRow(ports, writeBackRow(network, bo), { v: 1, ...written, person: bo, at });
  await changeRow(
    ports,
    unitRow(unit),
    (there) => there && { ...there, fromAbove: [{ ...written, network, day: closedDay }] },
  );
  const nothing = { cells: {} };
  const none = { total: false, values: [] };
  const summary: Summary = {
    v: 1,
    quarter,
    number: 1,
    at,
    parts: [],
    shown: { situation: none, theme: none, outcome: none, origin: none, course: none },
    figures: { situation: nothing, theme: nothing, outcome: nothing, origin: nothing, course: nothing },
    coverage: { units: 2, released: 0, meetings: 0 },
    learnings: [],
  };
  await putRow(ports, summaryRow(network, summary), summary);
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

export async function submitOpened(
  world: World,
  who: Who,
  action: string,
  data: Values,
  values: Values,
): Promise<Reply> {
  const form = await openedBy(world, who, action, data);
  if (!form) throw new Error(`no form: ${action}`);
  return world.submit(who, personal, form.id, { ...form.values, ...values }, form.context);
}

export async function openedBy(
  world: World,
  who: Who,
  action: string,
  data: Values,
): Promise<Form | undefined> {
  const reply = await world.press(who, personal, action, data);
  return reply.kind === 'open-form' ? reply.form : undefined;
}

/** A word of the unit's, or a form or button that leads to it. */
export function tells(reply: Reply, unit: string): boolean {
  const told = JSON.stringify(reply);
  return [...marks, unit].some((mark) => told.includes(mark));
}

/** As they lie in the store: the walks compare them thousands of times, and nobody reads them then. */
function lyingIn({ db }: World, { table, partition }: RowsIn<unknown>): readonly string[] {
  const found = db.prepare('SELECT key, value FROM rows WHERE "table" = ? AND partition = ? ORDER BY key');
  return found.all(table, encodeBounded(partition)).map(({ key, value }) => `${key} ${value}`);
}

/** Every row that is the unit's: its own, its networks', its institution's, and the hints that lead its people to it. */
export async function rowsOf(world: World, unit: string): Promise<string> {
  const changes = world.db.prepare('SELECT total_changes() AS made').get()?.made;
  const last = lastRead.get(world);
  if (last?.changes === changes && last?.unit === unit) return last.rows;
  const rows = await readRowsOf(world, unit);
  lastRead.set(world, { changes, unit, rows });
  return rows;
}

/** The walks ask before and after thousands of acts, and hardly any of them has written anything. */
const lastRead = new WeakMap<
  World,
  { readonly changes: unknown; readonly unit: string; readonly rows: string }
>();

async function readRowsOf(world: World, unit: string): Promise<string> {
  const stored = await readRow(world.ports, unitRow(unit));
  const networks = await readValues(world.ports, unitNetworksIn(unit));
  const partitions = [
    allIn(unit, ''),
    allIn(stored?.value.institution ?? '', ''),
    ...networks.map(({ network }) => allOf(network, '')),
  ];
  const ways = [
    await readRow(world.ports, conversationRow({ ...bo, conversation: 'C1' })),
    ...(await Promise.all([bo, ane, carla].map((person) => readRow(world.ports, personRow(person))))),
  ];
  return [
    ...partitions.flatMap((each) => lyingIn(world, each)),
    ...ways.map((row) => JSON.stringify([row?.key, row?.value])),
  ].join('\n');
}
