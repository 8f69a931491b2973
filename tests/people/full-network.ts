import { invite } from '../../bot/network/invitation.ts';
import { appointmentRow, writeBackRow } from '../../bot/rows/above-rows.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { ideaRow, ideaWayRow } from '../../bot/rows/idea-rows.ts';
import { memberUnitRow, summaryRow } from '../../bot/rows/network-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { ballotRow, questionRow } from '../../bot/rows/said-rows.ts';
import { ownStepRow } from '../../bot/rows/step-rows.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Idea } from '../../shared/domain/ideas/idea.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import type { Summary } from '../../shared/domain/network/summary.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { meetingDay } from './meeting-steps.ts';
import { openedBy } from './opened-forms.ts';
import { bo, personal, type World } from './world.ts';

/** The day of a meeting that is over. */
export const closedDay = '2026-10-09';

/** A network that the unit has joined, with something of everything that lies there. */
export async function putNetwork(world: World, unit: string, shared: Trial): Promise<Values> {
  const network = await joinNetwork(world, unit);
  await putIdeas(world, unit, network.network ?? '', shared);
  await putTopic(world, unit, network);
  await putStep(world, unit, network);
  await putQuestions(world, unit, network);
  await putRolesAbove(world, unit, network);
  return network;
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
