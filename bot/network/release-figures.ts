import { tableNames } from '../../shared/domain/figures/tables.ts';
import { longestLearning } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { isOver, quarterOf } from '../../shared/domain/network/quarter.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import type { OpenableForm } from '../feature/form.ts';
import { openForm } from '../feature/open-form.ts';
import { releaseRow } from '../rows/network-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { guardNetworkText } from './guard-network-text.ts';
import { joinedNetworks, readingOf } from './joined-networks.ts';
import { meetingIn } from './quarter-book.ts';
import { answer, release, takeBack } from './store-release.ts';
import { releaseText } from './text/release-text.ts';
import { figuresOf, ownFigures, type UnitFigures } from './unit-figures.ts';
import { keptView, learningForm, type Preview, previewView, releasedView } from './view/release-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.figures': Carries<'unit' | 'day'>;
    'network.release': Carries<'unit' | 'day'>;
    'network.keep': Carries<'unit' | 'day'>;
    'network.learning': Carries<'unit' | 'day'>;
    'network.take-back': Carries<'unit' | 'day'>;
  }
  interface Forms {
    'network.learning': true;
  }
}

const deed = 'share-with-network';

export const releaseCommand = command({
  name: 'release',
  words: { da: ['frigiv', 'frigiv tal'], en: ['release', 'release figures'] },
  deed,
  help: { under: 'network' },
  run: (at) => showFigures(at),
});

export const figuresButton = button('network.figures', {
  deed,
  needs: ['day'],
  press: (at, { day }) => showFigures(at, day),
});

export const releaseButton = button('network.release', {
  deed,
  needs: ['day'],
  press: (at, { day }) => withFigures(at, day, (found) => letGo(at, found)),
});

export const keepButton = button('network.keep', {
  deed,
  needs: ['day'],
  press: (at, { day }) =>
    withFigures(at, day, async ({ figures, networks }) => {
      const { day: held } = figures.meeting;
      if (await isReleased(at, networks, held)) return showReleased(at, networks, held);
      await answer(at, held, 'kept');
      return showYou(keptView(at.unit, held, 'kept'));
    }),
});

/** Whatever has become of the figures since: a trial made private must not hold the others fast. */
export const takeBackButton = button('network.take-back', {
  deed,
  needs: ['day'],
  press: async (at, { day }) => {
    const networks = await joinedNetworks(readingOf(at.call.ports), at.unit.id);
    const ids = networks.map(({ id }) => id);
    switch (await takeBack(at, ids, day)) {
      case 'done':
        return showYou(keptView(at.unit, day, 'takenBack'));
      case 'partly':
        return say(at, 'takenBackPartly');
      case 'read':
        return showYou(sentence(releaseText[at.unit.language].tooLate()));
      case 'busy':
        return showYou(refusalView(at.unit.language, 'busy'));
    }
  },
});

export const learningButton = button('network.learning', {
  deed,
  needs: ['day'],
  press: async ({ unit: { id, language } }, { day }) =>
    openForm(learningForm({ language, context: { unit: id, day } }), language),
});

/** It leaves the unit, so that the names of the unit's own people give pause as well. */
export const learningSent: Pick<OpenableForm, 'form' | 'deed' | 'send'> = {
  form: 'network.learning',
  deed,
  send: (call, values, context) =>
    enter(call, { deed, unit: context.unit }, (at) =>
      withFigures(at, context.day, (found) => {
        const { language } = at.unit;
        const text = releaseText[language];
        const { accepted = '' } = context;
        const leads = at.may('edit-unit');
        const guarded = guardNetworkText(values.learning, longestLearning, { language, accepted, leads });
        const consents = (values.consent ?? '').split(',').includes('yes');
        if (guarded.ok && guarded.text && consents) return letGo(at, found, guarded.text);
        const asked = guarded.ok ? undefined : guarded.asked;
        const missing = guarded.ok && !guarded.text ? text.learningMissing : undefined;
        const wrong = guarded.ok ? missing : guarded.error;
        return Promise.resolve({
          kind: 'form-errors',
          form: learningForm({
            language,
            values,
            context: { ...context, ...(asked && { accepted: [accepted, asked].filter(Boolean).join(',') }) },
            errors: { ...(wrong && { learning: wrong }), ...(!consents && { consent: text.consentMissing }) },
          }),
        });
      }),
    ),
};

interface Found {
  readonly figures: UnitFigures;
  readonly networks: readonly Network[];
}

async function withFigures(
  at: Standing,
  day: Day | undefined,
  act: (found: Found) => Promise<Reply>,
): Promise<Reply> {
  const { unit, plan, call } = at;
  const reading = readingOf(call.ports);
  const networks = await joinedNetworks(reading, unit.id);
  if (networks.length === 0) return say(at, 'noNetwork');
  const figures = await figuresOf(reading, { unit, plan, today: call.today }, day);
  if (!figures) return say(at, 'none');
  if (isOver(quarterOf(figures.meeting.day), call.today)) return say(at, 'tooLongAgo');
  return act({ figures, networks });
}

function showFigures(at: Standing, day?: Day): Promise<Reply> {
  return withFigures(at, day, async ({ figures, networks }) => {
    const { day: held } = figures.meeting;
    if (await isReleased(at, networks, held)) return showReleased(at, networks, held);
    const own = Object.fromEntries(
      tableNames.map((table) => [table, ownFigures(figures, table)]),
    ) as Preview['figures'];
    const trials = figures.trials.length;
    return showYou(previewView({ unit: at.unit, day: held, networks, trials, figures: own }));
  });
}

async function letGo(at: Standing, { figures, networks }: Found, learning?: Parameters<typeof release>[3]) {
  const released = await release(at, networks, figures, learning);
  if (released === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
  const { day } = figures.meeting;
  const [first] = released.done;
  const there = first && (await releasedTo(at, first, day));
  return showYou(releasedView(at.unit, day, released, there?.learning));
}

function releasedTo({ unit, call }: Standing, { id }: Network, day: Day) {
  return readValue(call.ports, releaseRow(id, quarterOf(day), { unit: unit.id, day }));
}

/** To all the networks the unit is in; one that it joined later is still to be asked about. */
async function isReleased(at: Standing, networks: readonly Network[], day: Day) {
  const there = await Promise.all(networks.map((network) => releasedTo(at, network, day)));
  return there.every((each) => each !== undefined);
}

async function showReleased(at: Standing, networks: readonly Network[], day: Day) {
  const { unit, call } = at;
  const there = await Promise.all(
    networks.map(async (network) => {
      const lies = await meetingIn(call.ports, network.id, quarterOf(day), { unit: unit.id, day });
      return { network, isRead: lies?.isRead === true, words: lies?.row.value.learning };
    }),
  );
  const read = there.filter(({ isRead }) => isRead).map(({ network }) => network);
  const open = there.filter(({ isRead }) => !isRead);
  const done = open.map(({ network }) => network);
  return showYou(releasedView(unit, day, { done, read, differs: [] }, open[0]?.words));
}

function say({ unit }: Standing, what: 'none' | 'tooLongAgo' | 'noNetwork' | 'takenBackPartly'): Reply {
  return showYou(sentence(releaseText[unit.language][what]));
}
