import type { LibraryText } from './types.ts';

const criterion = { version: 1, audience: 'facilitator', setting: 'both', row: 154 } as const;

/** Examples for a network to choose a few from: what deserves its time. */
export const networkCriteria: readonly LibraryText[] = [
  {
    ...criterion,
    id: 'criterion.right-now',
    da: 'Emnet er noget, mindst to af os står i lige nu.',
    en: 'The topic is something at least two of us are in the middle of.',
  },
  {
    ...criterion,
    id: 'criterion.tried',
    da: 'Den, der tager et emne op, har selv prøvet noget først.',
    en: 'Whoever brings a topic has tried something first.',
  },
  {
    ...criterion,
    id: 'criterion.adults',
    da: 'Vi taler om det, vi voksne gør, og nævner hverken børn eller medarbejdere ved navn.',
    en: 'We talk about what we adults do, and name neither children nor staff.',
  },
  {
    ...criterion,
    id: 'criterion.soon',
    da: 'Hvert emne slutter med noget, der kan prøves inden for to uger.',
    en: 'Every topic ends with something that can be tried within two weeks.',
  },
  {
    ...criterion,
    id: 'criterion.know-or-think',
    da: 'Vi siger højt, om det er noget, vi har set, eller noget, vi tror.',
    en: 'We say aloud whether it is something we have seen or something we believe.',
  },
  {
    ...criterion,
    id: 'criterion.small-groups',
    da: 'Halvdelen af tiden taler vi to og to eller tre og tre.',
    en: 'Half of the time we talk in twos or threes.',
  },
  {
    ...criterion,
    id: 'criterion.ten-minutes',
    da: 'Ingen holder oplæg i mere end ti minutter.',
    en: 'Nobody gives a talk of more than ten minutes.',
  },
  {
    ...criterion,
    id: 'criterion.loop',
    da: 'Vi hører, hvordan det gik, før vi begynder på noget nyt.',
    en: 'We hear how it went before we begin on something new.',
  },
];
