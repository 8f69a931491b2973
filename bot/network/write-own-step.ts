import { longestStep } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { goneAfter, quarterBefore } from '../../shared/domain/network/quarter.ts';
import { type OwnStep, stepStages } from '../../shared/domain/network/step.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { readValue, readValues } from '../rows/row.ts';
import { ownStepRow, ownStepsAbout } from '../rows/step-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { joinedNetwork, readingOf } from './joined-networks.ts';
import { eraseStep, storeStep, unshareOthers } from './store-own-step.ts';
import { stepText } from './text/step-text.ts';
import { stepForm, stepView } from './view/step-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.own': Carries<'unit' | 'network'>;
    'network.step': Carries<'unit' | 'network' | 'quarter'>;
    'network.erase-step': Carries<'unit' | 'network' | 'quarter'>;
    'network.unshare-step': Carries<'unit' | 'network' | 'quarter'>;
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
      goneOn: goneAfter(quarter),
      shared: (values.shared ?? '').split(',').includes('yes'),
    };
    if (!(await storeStep(ports, unit.id, own))) return showYou(refusalView(unit.language, 'busy'));
    return showStep(at, there);
  },
});

export const stepButton = button('network.step', {
  deed,
  needs: ['network', 'quarter'],
  press: (at, { network, quarter }) => writeStep.open(at, { network, quarter }),
});

/** Also when the unit has left the network since: what they have written is theirs to delete. */
export const eraseStepButton = button('network.erase-step', {
  deed,
  needs: ['network', 'quarter'],
  press: async (at, { network, quarter }) => {
    const { unit, call } = at;
    const step = await stepOf(at, { id: network }, quarter);
    if (step) await eraseStep(call.ports, unit.id, step);
    const there = await joinedNetwork(readingOf(call.ports), unit.id, network);
    if (there) return instead(await showStep(at, there));
    const { language } = unit;
    return step
      ? instead(showYou(sentence(stepText[language].erased)))
      : showYou(refusalView(language, 'gone'));
  },
});

/** It stands under the unit’s name, so that whoever leads the unit now has the say. */
export const unshareStepButton = button('network.unshare-step', {
  deed,
  needs: ['network', 'quarter'],
  press: async (at, { network, quarter }) => {
    const { unit, call } = at;
    await unshareOthers(call.ports, unit.id, { network, quarter }, call.person);
    const there = await joinedNetwork(readingOf(call.ports), unit.id, network);
    return there
      ? instead(await showStep(at, there))
      : instead(showYou(sentence(stepText[unit.language].unshared)));
  },
});

async function showStep(at: Standing, network: Network): Promise<Reply> {
  const [quarter = '', last = ''] = openQuarters(network, at.call.today);
  const [now, before] = await Promise.all([stepsOf(at, network, quarter), stepsOf(at, network, last)]);
  const others = [...now.others, ...before.others];
  return showYou(stepView(at.unit, { network, quarter, step: now.own, before: before.own, others }));
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

/** Their own, and what others have in the pack under the unit’s name. */
async function stepsOf({ unit, call }: Standing, { id }: Network, quarter: string) {
  const all = await readValues(call.ports, ownStepsAbout(unit.id, { network: id, quarter }));
  return {
    own: all.find(({ by }) => samePerson(by, call.person)),
    others: all.filter(({ by, shared }) => shared && !samePerson(by, call.person)),
  };
}

function stepOf(
  { unit, call }: Standing,
  { id }: Pick<Network, 'id'>,
  quarter: string,
): Promise<OwnStep | undefined> {
  return readValue(call.ports, ownStepRow(unit.id, { network: id, quarter }, call.person));
}
