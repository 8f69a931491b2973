import type { LibraryText } from './types.ts';

export interface KindWords {
  readonly title: string;
  readonly text: string;
  /** What follows `kort` to deal within this kind. */
  readonly word: string;
}

const kind = { version: 1, audience: 'staff', setting: 'both', row: 81 } as const;

/** A sixth is one more entry here and its cards, or the same two in a municipality's own file. */
export const reflectionKinds: readonly LibraryText<KindWords>[] = [
  {
    ...kind,
    id: 'card-kind.inclusion',
    da: {
      title: 'Med i fællesskabet',
      text: 'Hvem er med, hvem er på vej ind, og hvad kan vi voksne gøre lettere?',
      word: 'inklusion',
    },
    en: {
      title: 'Part of the community',
      text: 'Who is in, who is on the way in, and what can we adults make easier?',
      word: 'inclusion',
    },
  },
  {
    ...kind,
    id: 'card-kind.parents',
    da: {
      title: 'Sammen med forældrene',
      text: 'De korte møder i døren og de lange samtaler.',
      word: 'forældre',
    },
    en: {
      title: 'Together with parents',
      text: 'The short meetings in the doorway and the long talks.',
      word: 'parents',
    },
  },
  {
    ...kind,
    id: 'card-kind.cross-professional',
    da: {
      title: 'Sammen med andre fagfolk',
      text: 'Dem, vi ringer til, dem, der kommer på besøg, og dem, der tager over.',
      word: 'samarbejde',
    },
    en: {
      title: 'Together with other professionals',
      text: 'Those we call, those who visit, and those who take over.',
      word: 'cooperation',
    },
  },
  {
    ...kind,
    id: 'card-kind.acute',
    da: {
      title: 'Når det haster',
      text: 'Tænk det igennem nu, hvor der er ro til det.',
      word: 'akut',
    },
    en: {
      title: 'When it is urgent',
      text: 'Think it through now, while there is peace for it.',
      word: 'urgent',
    },
  },
  {
    ...kind,
    id: 'card-kind.ethical',
    da: {
      title: 'Det, der ikke har ét svar',
      text: 'I behøver ikke blive enige. I skal bare høre hinanden.',
      word: 'etik',
    },
    en: {
      title: 'What has more than one answer',
      text: 'You need not agree. You only have to hear each other.',
      word: 'ethics',
    },
  },
];
