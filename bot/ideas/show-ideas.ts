import { mayInNetwork } from '../../shared/domain/access/network-permissions.ts';
import { longestWords } from '../../shared/domain/ideas/limits.ts';
import { type IdeaSearch, searchIdeas } from '../../shared/domain/ideas/search-ideas.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter, type Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { freeCommand } from '../feature/command.ts';
import type { FormFeature } from '../feature/form.ts';
import { withUnitNamed } from '../feature/name-unit.ts';
import { openForm } from '../feature/open-form.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { networkButton, rolesIn } from '../network/enter-network.ts';
import { ideaRow, takenDownRow } from '../rows/idea-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { putRow, readValue } from '../rows/row.ts';
import { takeOutOfBanks } from '../trial/leave-idea-banks.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { bankOf, ideasFor } from './bank.ts';
import { ideasText } from './text/ideas-text.ts';
import { searchIdeasForm } from './view/idea-forms.ts';
import { ideasShown, ideasView, labelsOf, moderationView } from './view/ideas-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'idea.show': Carries<'unit', keyof IdeaSearch | 'from'>;
    'idea.search': Carries<'unit'>;
    'idea.remove': Carries<'network' | 'idea'>;
  }
  interface Forms {
    'idea.search': true;
  }
}

const deed = 'see-ideas';
const words = {
  da: ['idébank', 'idébanken', 'idebank'],
  en: ['idea bank'],
} as const;
const everything: IdeaSearch = { words: '', situation: '', theme: '' };

/** `idébank`, `idébank garderobe`; also for a facilitator who is in no unit, and looks after what lies there. */
export const ideasCommand = freeCommand({
  name: 'ideas',
  words,
  help: {
    group: 'unit',
    line: {
      da: 'se, hvad andre huse i netværket har prøvet, og prøv det hos jer',
      en: 'see what other houses in the network have tried, and try it with you',
    },
    beyond: {
      to: ['networks'],
      line: {
        da: 'se de idéer, husene har delt med hinanden',
        en: 'see the ideas that the houses have shared with each other',
      },
    },
  },
  run: async (call) => {
    const moderated = call.intent.where.kind === 'personal' ? await lookingAt(call) : [];
    const moderate = async () => showYou(await moderation(call, moderated));
    if (moderated.length > 0 && !(await isInUnit(call))) return moderate();
    return enter(call, { deed, ...unitIn(call) }, async (at) => {
      const asked = wordsAfter(at, [...words.da, ...words.en]).slice(0, longestWords);
      return withUnitNamed(at, await showIdeas(at, { ...everything, words: asked }), 'ideas');
    });
  },
});

function unitIn({ intent: { what } }: Call): { readonly unit?: string } {
  return what.kind === 'button' && what.data.unit ? { unit: what.data.unit } : {};
}

export const showIdeasButton = button('idea.show', {
  deed,
  press: (at, { words = '', situation = '', theme = '', from = '' }) =>
    showIdeas(
      at,
      { words: words.slice(0, longestWords), situation, theme },
      /^\d{1,4}$/.test(from) ? Number(from) : 0,
    ),
});

export const searchIdeasButton = button('idea.search', {
  deed,
  press: async ({ unit: { id, language } }) => openForm(searchIdeasForm(language, { unit: id }), language),
});

/** What is looked for is kept nowhere, so no guard has to read it. */
export const ideasSearched: FormFeature = {
  form: 'idea.search',
  deed,
  send: (call, { words = '', situation = '', theme = '' }, context) =>
    enter(call, { deed, unit: context.unit }, (at) =>
      showIdeas(at, {
        words: words.slice(0, longestWords),
        situation: chosen(situation),
        theme: chosen(theme),
      }),
    ),
};

const chosen = (value: string): string => (value === 'all' ? '' : value);

async function showIdeas(at: Standing, search: IdeaSearch, from = 0): Promise<Reply> {
  const { unit, call } = at;
  const { networks, found } = await ideasFor(call.ports, unit.id);
  if (networks.length === 0) return showYou(sentence(ideasText[unit.language].noNetwork));
  const fitting = searchIdeas(found, search, (idea) => labelsOf(idea, unit.language));
  const ids = new Set(fitting.map(({ idea }) => idea.id));
  return showYou(
    ideasView({
      unit,
      found: found.filter(({ idea }) => ids.has(idea.id)),
      search,
      from,
      mayShare: at.may('share-with-network'),
      ops: Array.from({ length: ideasShown }, () => call.ports.ids.next()),
    }),
  );
}

/** Whoever looks after the network looks after what lies in it. */
export const removeIdeaButton = networkButton('idea.remove', {
  deed: 'network:moderate',
  press: async ({ call, network }, { idea }) => {
    const { language, id } = network;
    const at = ideaRow(id, idea);
    if (!(await readValue(call.ports, at))) return showYou(sentence(ideasText[language].gone));
    // First, so that whoever shares it again in the same moment finds it taken down.
    await putRow(call.ports, takenDownRow(id, idea), { v: 1, at: call.ports.clock.now().toISOString() });
    await takeOutOfBanks(call.ports, { idea, networks: [id] });
    return showYou(sentence(ideasText[language].removed));
  },
});

async function moderation({ ports }: Call, networks: readonly Looking[]) {
  const banks = await Promise.all(
    networks.map(async (each) => ({ ...each, ideas: await bankOf(ports, each.network.id) })),
  );
  return moderationView(networks[0]?.network.language ?? firstLanguage, banks);
}

async function isInUnit({ ports, person }: Call): Promise<boolean> {
  return ((await readValue(ports, personRow(person)))?.units ?? []).length > 0;
}

/** Whoever looks after the network, and those above who spread ideas. */
interface Looking {
  readonly network: Network;
  readonly mayRemove: boolean;
}

async function lookingAt({ ports, person }: Call): Promise<readonly Looking[]> {
  const place = await readValue(ports, personRow(person));
  const ids = [...new Set([...(place?.networks ?? []), ...(place?.above ?? [])])];
  const found = await Promise.all(
    ids.map(async (id): Promise<Looking | undefined> => {
      const network = await readValue(ports, networkRow(id));
      const roles = network ? await rolesIn(ports, person, network) : [];
      if (!network || !mayInNetwork(roles, 'network:read-ideas')) return undefined;
      return { network, mayRemove: mayInNetwork(roles, 'network:moderate') };
    }),
  );
  return found.filter((each) => each !== undefined);
}
