import { type DealtCards, nextCard } from '../../shared/domain/library/cards.ts';
import { inOrderOf } from '../../shared/domain/library/deal.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { courseNow } from '../learning/course-now.ts';
import { textNamed } from '../library/find-text.ts';
import { library } from '../library/library.ts';
import { changeRow } from '../rows/change-row.ts';
import { cardForMeetingRow, dealtCardsRow } from '../rows/library-rows.ts';
import { putRow } from '../rows/row.ts';
import { showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { handbookText } from './text/handbook-text.ts';
import { cardView, noCardsView } from './view/card-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'card.deal': Carries<'unit', 'kind'>;
    'card.to-meeting': Carries<'unit' | 'card'>;
  }
}

const words = { da: ['kort', 'træk et kort', 'refleksionskort'], en: ['card', 'draw a card'] } as const;

export const cardCommand = command({
  name: 'card',
  words,
  help: {
    group: 'everyday',
    line: {
      da: 'træk et af 52 kort at tale om; “kort inklusion” trækker inden for ét emne',
      en: 'draw one of 52 cards to talk about; “card inclusion” draws within one subject',
    },
  },
  deed: 'use-handbook',
  run: (at) => deal(at, kindNamed(wordsAfter(at, [...words.da, ...words.en]).toLowerCase())),
});

export const dealButton = button('card.deal', {
  deed: 'use-handbook',
  press: (at, { kind }) => deal(at, kind),
});

/** Puts a reflection card on the agenda; pressed twice, it stands there once. */
export const cardToMeetingButton = button('card.to-meeting', {
  deed: 'use-handbook',
  needs: ['card'],
  press: async (at, { card }) => {
    const { call, unit } = at;
    if (!textNamed('reflectionCards', card)) return showYou(refusalView(unit.language, 'gone'));
    await putRow(call.ports, cardForMeetingRow(unit.id, courseNow(at), card), { v: 1, card });
    return showYou(sentence(handbookText[unit.language].broughtCard));
  },
});

/** Deals a card in an order of the unit's own, none again before all of its kind have been dealt. */
async function deal(at: Standing, kind?: string): Promise<Reply> {
  const { call, unit } = at;
  const { reflectionCards } = library().texts;
  const some = kind ? reflectionCards.filter((card) => card.kind === kind) : reflectionCards;
  const inOrder = inOrderOf(unit.id, some);
  let drawn = inOrder[0];
  if (!drawn) return showYou(noCardsView(unit));
  const changed = await changeRow(call.ports, dealtCardsRow(unit.id), (before): DealtCards => {
    const dealt: DealtCards = before ?? { v: 1, times: {} };
    drawn = nextCard(inOrder, dealt) ?? drawn;
    const id = drawn?.id ?? '';
    return { v: 1, times: { ...dealt.times, [id]: (dealt.times[id] ?? 0) + 1 } };
  });
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  const view = cardView(unit, drawn, kind);
  return call.intent.where.kind === 'channel' ? showAll(view) : showYou(view);
}

/** `kort inklusion` in either language; a word that is no kind is overheard, so that a card is dealt all the same. */
function kindNamed(word: string): string | undefined {
  if (!word) return undefined;
  return library().texts.reflectionKinds.find(({ da, en }) => da.word === word || en.word === word)?.id;
}
