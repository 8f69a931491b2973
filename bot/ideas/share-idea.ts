import { type TableName, tables } from '../../shared/domain/figures/tables.ts';
import { valuesOf } from '../../shared/domain/figures/tally.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Idea } from '../../shared/domain/ideas/idea.ts';
import { coursesBack, longestIdea, longestLearned, mostShared } from '../../shared/domain/ideas/limits.ts';
import { inOneLine } from '../../shared/domain/person/in-one-line.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Offered, Trial } from '../../shared/domain/trial/trial.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import type { OpenableForm } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { openForm } from '../feature/open-form.ts';
import { guardNetworkText } from '../network/guard-network-text.ts';
import { joinedNetworks, readingOf } from '../network/joined-networks.ts';
import { commit } from '../outbox/commit.ts';
import { changeRow } from '../rows/change-row.ts';
import { ideaRow } from '../rows/idea-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { doneTrialRow, doneTrialsSince } from '../rows/trial-rows.ts';
import { takeOutOfBanks } from '../trial/leave-idea-banks.ts';
import { placeOf } from '../trial/trial-receipt.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { layInBanks, lyingOf } from './lay-in-banks.ts';
import { ideasText } from './text/ideas-text.ts';
import { shareIdeaForm } from './view/idea-forms.ts';
import { chooseIdeaView, ideaSharedView, trialsShown } from './view/ideas-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'idea.choose': Carries<'unit'>;
    'idea.share': Carries<'unit' | 'trial'>;
  }
  interface Forms {
    'idea.share': true;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'idea-shared': { network: string; idea: string };
  }
}

const deed = 'share-with-network';

export const chooseIdeaButton = button('idea.choose', {
  deed,
  press: async (at) => {
    const trials = (await sharableIn(at)).slice(0, trialsShown);
    return showYou(chooseIdeaView(at.unit, trials, await lyingOf(at.call.ports, trials)));
  },
});

export const shareIdeaButton = button('idea.share', {
  deed,
  needs: ['trial'],
  press: (at, { trial: id }) =>
    withSharable(at, id, async (trial) => {
      const context = { unit: at.unit.id, trial: id };
      return openForm(shareIdeaForm(at.unit, { context, values: { what: trial.what } }), at.unit.language);
    }),
});

/** It leaves the house, so that it passes the guard once more, and the names of the unit's own people give pause as well. */
export const ideaShared: Pick<OpenableForm, 'form' | 'deed' | 'send'> = {
  form: 'idea.share',
  deed,
  send: (call, values, context) =>
    enter(call, { deed, unit: context.unit }, (at) =>
      withSharable(at, context.trial ?? '', async (trial) => {
        const { language } = at.unit;
        const text = ideasText[language];
        const { accepted = '' } = context;
        const leads = at.may('edit-unit');
        const what = guardNetworkText(values.what, longestIdea, { language, accepted, leads });
        const learned = guardNetworkText(values.learned, longestLearned, { language, accepted, leads });
        const consents = (values.consent ?? '').split(',').includes('yes');
        const named = (values.named ?? '').split(',').includes('yes');
        if (what.ok && what.text && learned.ok && consents)
          return share(at, trial, {
            what: what.text,
            ...(learned.text && { learned: learned.text }),
            ...(named && { from: at.unit.name }),
          });
        const wrong = what.ok ? (what.text ? undefined : text.whatMissing) : what.error;
        const asked = [what, learned].flatMap((each) => (!each.ok && each.asked ? [each.asked] : []));
        return {
          kind: 'form-errors',
          form: shareIdeaForm(at.unit, {
            values,
            context: { ...context, accepted: [accepted, ...asked].filter(Boolean).join(',') },
            errors: {
              ...(wrong && { what: wrong }),
              ...(!learned.ok && { learned: learned.error }),
              ...(!consents && { consent: text.consentMissing }),
            },
          }),
        };
      }),
    ),
};

/** To whoever tried it, if they have an account and it was not they who shared it. Nothing where it is taken back by then. */
export const ideaSharedMessage = message('idea-shared', async ({ unit, send, read }) => {
  const { network, idea } = send.about;
  const there = await read(ideaRow(network, idea));
  return there && ideaSharedView(unit, there);
});

type Words = Pick<Idea, 'what' | 'learned' | 'from'> & { readonly what: Guarded };

/** The trial is marked first: whoever withdraws it in the meantime takes along what it says lies outside. */
async function share(at: Standing, trial: Trial, words: Words): Promise<Reply> {
  const { unit, call } = at;
  const { ports } = call;
  const networks = await joinedNetworks(readingOf(ports), unit.id);
  if (networks.length === 0) return showYou(sentence(ideasText[unit.language].noNetwork));
  const now = ports.clock.now().toISOString();
  const row = doneTrialRow(unit.id, trial);
  const marked = await changeRow(ports, row, (there) => {
    const idea = there?.offered?.idea ?? ports.ids.next();
    const all = [...new Set([...(there?.offered?.networks ?? []), ...networks.map(({ id }) => id)])];
    const offered: Offered = { idea, networks: all, at: now };
    return there && { ...there, offered };
  });
  const offered = marked.ok ? marked.row.value.offered : undefined;
  if (!offered) return showYou(refusalView(unit.language, 'busy'));
  const values = valuesOf(trial);
  const idea: Idea = {
    v: 1,
    id: offered.idea,
    unit: unit.id,
    situation: known('situation', values.situation) ?? 'other',
    theme: known('theme', values.theme) ?? 'none',
    at: now,
    ...words,
  };
  const { lain, isFull } = await layInBanks(ports, networks, idea);
  if ((await readValue(ports, row))?.offered?.idea !== idea.id) {
    await takeOutOfBanks(ports, offered);
    return showYou(sentence(ideasText[unit.language].gone));
  }
  const [first] = lain;
  const { full, takenDown, shared } = ideasText[unit.language];
  if (!first) return showYou(sentence(isFull ? full(mostShared) : takenDown));
  await tellAuthor(at, trial, { network: first.id, idea: idea.id });
  const names = lain.map(({ name }) => name);
  return showYou(sentence(shared(inOneLine(names, unit.language))));
}

function known<T extends TableName>(table: T, value = ''): (typeof tables)[T][number] | undefined {
  const values: readonly (typeof tables)[T][number][] = tables[table];
  return values.find((each) => each === value);
}

async function tellAuthor(
  { unit, call: { ports, person } }: Standing,
  { author }: Trial,
  about: { readonly network: string; readonly idea: string },
): Promise<void> {
  if (author.platform === 'none' || samePerson(author, person)) return;
  await commit(ports, unit, [], { key: `idea|${about.idea}`, kind: 'idea-shared', to: author, about });
}

async function sharableIn({ unit, call }: Standing): Promise<readonly Trial[]> {
  const { course } = placeOf(unit, call.ports.clock.now());
  const done = await readValues(call.ports, doneTrialsSince(unit.id, Math.max(1, course - coursesBack)));
  return done
    .filter(({ audience, outcome }) => audience === 'unit' && outcome?.tried !== false)
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

async function withSharable(at: Standing, id: string, act: (trial: Trial) => Promise<Reply>): Promise<Reply> {
  const trial = (await sharableIn(at)).find((each) => each.id === id);
  return trial ? act(trial) : showYou(refusalView(at.unit.language, 'gone'));
}
