import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { goneAfter, quarterBefore } from '../../shared/domain/network/quarter.ts';
import { longestStep, type OwnStep, type SharedStep, stepStages } from '../../shared/domain/network/step.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { deleteRow, deleting, putRow, readValue, readValues, writeTogether } from '../rows/row.ts';
import { ownStepRow, ownStepsIn, sharedStepRow } from '../rows/step-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { joinedNetwork, readingOf } from './joined-networks.ts';
import { stepText } from './text/step-text.ts';
import { stepForm, stepView } from './view/step-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'network.own': Carries<'unit' | 'network'>;
    'network.step': Carries<'unit' | 'network' | 'quarter'>;
    'network.erase-step': Carries<'unit' | 'network' | 'quarter'>;
  }
  interface Forms {
    'network.step': true;
  }
}

const deed = 'share-with-network';

export const ownStepButton = button('network.own', {
  deed,
  needs: ['network'],
  press: async (at, { network }) => {
    const there = await joinedNetwork(readingOf(at.call.ports), at.unit.id, network);
    return there ? showStep(at, there) : showYou(refusalView(at.unit.language, 'gone'));
  },
});

/** Of the coming meeting, and of the last, about which there is still something to tell. */
export const writeStep = form({
  form: 'network.step',
  deed,
  ask: async (at, { network = '', quarter = '' }) => {
    const { unit, call } = at;
    const there = await joinedNetwork(readingOf(call.ports), unit.id, network);
    if (!there || !openQuarters(there, call.today).includes(quarter))
      return { instead: showYou(refusalView(unit.language, 'gone')) };
    return { there, quarter, step: await stepOf(at, there, quarter), carried: await carriedOn(at, there) };
  },
  draw: ({ unit: { language } }, { step, carried }, drawing) =>
    stepForm({ language, step: step ?? carried, ...drawing }),
  texts: (['goal', 'what', 'happened'] as const).map((id) => ({
    id,
    longest: longestStep[id],
    leavesUnit: true as const,
  })),
  check: ({ unit }, { values }) => {
    const { missing } = stepText[unit.language];
    return {
      ...(!values.goal?.trim() && { goal: missing.goal }),
      ...(!values.what?.trim() && { what: missing.what }),
    };
  },
  send: async (at, { asked: { there, quarter, step }, values, texts: { goal, what, happened } }) => {
    const { unit, call } = at;
    const { ports, person } = call;
    const { missing } = stepText[unit.language];
    if (!goal || !what)
      return { errors: { ...(!goal && { goal: missing.goal }), ...(!what && { what: missing.what }) } };
    const goneOn = goneAfter(quarter);
    const own: OwnStep = {
      v: 1,
      id: step?.id ?? ports.ids.next(),
      network: there.id,
      quarter,
      goal,
      what,
      stage: stepStages.find((each) => each === values.stage) ?? 'not-yet',
      ...(happened && { happened }),
      by: person,
      at: ports.clock.now().toISOString(),
      goneOn,
      shared: (values.shared ?? '').split(',').includes('yes'),
    };
    const row = ownStepRow(unit.id, own, person);
    await makeEndingDue(ports, unit.id, goneOn);
    // First, so that what the network gets can be found and taken out.
    await writeTogether(ports, unit.id, [{ op: 'put', key: row.key, value: own }, endingOn(row, goneOn)]);
    await showInPack(ports, unit.id, own);
    return showStep(at, there);
  },
});

export const stepButton = button('network.step', {
  deed,
  needs: ['network', 'quarter'],
  press: (at, { network, quarter }) => writeStep.open(at, { network, quarter }),
});

export const eraseStepButton = button('network.erase-step', {
  deed,
  needs: ['network', 'quarter'],
  press: async (at, { network, quarter }) => {
    const { unit, call } = at;
    const there = await joinedNetwork(readingOf(call.ports), unit.id, network);
    if (!there) return showYou(refusalView(unit.language, 'gone'));
    const step = await stepOf(at, there, quarter);
    if (step) await eraseStep(call.ports, unit.id, step);
    return instead(await showStep(at, there));
  },
});

/** All that one person has set themselves in this unit, also for networks it has left. */
export async function eraseStepsOf(ports: Outside, unit: string, person: Person): Promise<void> {
  for (const step of await readValues(ports, ownStepsIn(unit)))
    if (samePerson(step.by, person)) await eraseStep(ports, unit, step);
}

async function eraseStep(ports: Outside, unit: string, step: OwnStep): Promise<void> {
  await deleteRow(ports, sharedStepRow(step.network, step.quarter, step.id));
  const row = ownStepRow(unit, step, step.by);
  await writeTogether(ports, unit, [deleting(row), withoutEnding(row, step.goneOn)]);
}

async function showInPack(ports: Outside, unit: string, own: OwnStep): Promise<void> {
  const { v, id, goal, what, stage, at } = own;
  const row = sharedStepRow(own.network, own.quarter, id);
  const step: SharedStep = { v, id, unit, goal, what, stage, at };
  if (own.shared) await putRow(ports, row, step);
  else await deleteRow(ports, row);
}

async function showStep(at: Standing, network: Network): Promise<Reply> {
  const [quarter = '', last = ''] = openQuarters(network, at.call.today);
  const [step, before] = await Promise.all([stepOf(at, network, quarter), stepOf(at, network, last)]);
  return showYou(stepView(at.unit, { network, quarter, step, before }));
}

/** What is to be adjusted is begun with again. */
async function carriedOn(at: Standing, network: Network) {
  const [, last = ''] = openQuarters(network, at.call.today);
  const before = await stepOf(at, network, last);
  return before?.stage === 'adjust' ? { goal: before.goal, what: before.what } : undefined;
}

function openQuarters(network: Network, today: string): readonly string[] {
  const { quarter } = nextMeetingOf(network, today);
  return [quarter, quarterBefore(quarter)];
}

function stepOf({ unit, call }: Standing, { id }: Network, quarter: string): Promise<OwnStep | undefined> {
  return readValue(call.ports, ownStepRow(unit.id, { network: id, quarter }, call.person));
}
