import type { CardWords, LibraryText } from './types.ts';

const staff = { version: 1, audience: 'staff', setting: 'both' } as const;

/** Asked when a trial holds several acts; `{trial}` is the author’s own words. */
export const halveQuestion: LibraryText = {
  ...staff,
  id: 'halve.ask',
  row: 73,
  da: 'Du skrev: “{trial}”. Hvilken del af det kan du gøre i morgen på ti minutter?',
  en: 'You wrote: “{trial}”. Which part of it can you do tomorrow in ten minutes?',
};

/** Six ways of making something half as big. */
export const halveWays: readonly LibraryText<CardWords>[] = [
  {
    ...staff,
    id: 'halve.way.children',
    row: 73,
    da: { title: 'Færre børn', text: 'Begynd med to. Er det godt for to, kommer den tredje af sig selv.' },
    en: {
      title: 'Fewer children',
      text: 'Begin with two. If it is good for two, the third comes by itself.',
    },
  },
  {
    ...staff,
    id: 'halve.way.time',
    row: 73,
    da: {
      title: 'Kortere tid',
      text: 'Fem minutter er også en aktivitet. Stop, mens børnene gerne vil have mere.',
    },
    en: {
      title: 'Less time',
      text: 'Five minutes is an activity too. Stop while the children would like more.',
    },
  },
  {
    ...staff,
    id: 'halve.way.place',
    row: 73,
    da: {
      title: 'Ét sted',
      text: 'Prøv det kun ved håndvasken eller kun ved lågen. Resten af dagen gør du, som du plejer.',
    },
    en: {
      title: 'One place',
      text: 'Try it only by the washbasin or only by the gate. The rest of the day you do as usual.',
    },
  },
  {
    ...staff,
    id: 'halve.way.word',
    row: 73,
    da: { title: 'Ét ord', text: 'Vælg det ene ord eller spørgsmål, du vil bruge, og brug det mange gange.' },
    en: {
      title: 'One word',
      text: 'Choose the one word or question you want to use, and use it many times.',
    },
  },
  {
    ...staff,
    id: 'halve.way.once',
    row: 73,
    da: {
      title: 'Kun én dag',
      text: 'Sæt kryds ved en dag i kalenderen. Bagefter ved du, om der skal være en dag til.',
    },
    en: {
      title: 'One day only',
      text: 'Mark one day in the calendar. Afterwards you know whether there should be another.',
    },
  },
  {
    ...staff,
    id: 'halve.way.together',
    row: 73,
    da: {
      title: 'Sammen med en',
      text: 'Del den med en kollega: Den ene gør det, og den anden ser på. Byt næste dag.',
    },
    en: {
      title: 'Together with one',
      text: 'Share it with a colleague: one does it, the other looks on. Swap the next day.',
    },
  },
];

export interface Halving extends LibraryText<{ readonly big: string; readonly small: string }> {}

/** How a big wish became something for tomorrow. */
export const halvings: readonly Halving[] = [
  {
    ...staff,
    id: 'halve.example.feelings',
    row: 73,
    da: {
      big: 'Vi laver et forløb om følelser.',
      small: 'Jeg siger højt i morgen, hver gang jeg selv bliver glad eller forskrækket.',
    },
    en: {
      big: 'We make a course about feelings.',
      small: 'Tomorrow I say it aloud each time I get happy or startled myself.',
    },
  },
  {
    ...staff,
    id: 'halve.example.reading',
    row: 73,
    da: {
      big: 'Vi skal læse på en helt ny måde.',
      small: 'Jeg stopper ved ét billede i bogen og spørger, hvad børnene ser.',
    },
    en: {
      big: 'We are to read in quite a new way.',
      small: 'I stop at one picture in the book and ask what the children see.',
    },
  },
  {
    ...staff,
    id: 'halve.example.going-out',
    row: 73,
    da: {
      big: 'Der skal være mere ro, når vi skal ud.',
      small: 'Jeg går i gang med to børn fem minutter før de andre.',
    },
    en: {
      big: 'It should be calmer when we go out.',
      small: 'I start with two children five minutes before the others.',
    },
  },
  {
    ...staff,
    id: 'halve.example.parents',
    row: 73,
    da: {
      big: 'Vi skal have forældrene mere med.',
      small: 'Jeg fortæller ved afhentning i dag om noget, der fik os alle til at grine.',
    },
    en: {
      big: 'We want the parents more with us.',
      small: 'At pick-up today I tell of something that made us all laugh.',
    },
  },
  {
    ...staff,
    id: 'halve.example.outdoors',
    row: 73,
    da: {
      big: 'Vi laver hele pladsen ude om.',
      small: 'Jeg lægger to gamle dæk hen til hækken og ser, hvad der sker.',
    },
    en: {
      big: 'We rearrange the whole place outdoors.',
      small: 'I put two old tyres by the hedge and see what happens.',
    },
  },
  {
    ...staff,
    id: 'halve.example.play',
    row: 73,
    da: {
      big: 'Vi vil støtte børnenes leg.',
      small: 'Jeg sætter mig ved siden af legen i ti minutter og følger én idé.',
    },
    en: {
      big: 'We want to support the children’s play.',
      small: 'I sit down beside the play for ten minutes and follow one idea.',
    },
  },
  {
    ...staff,
    id: 'halve.example.signs',
    row: 73,
    da: {
      big: 'Alle skal lære at tale med tegn.',
      small: 'Jeg bruger tegnet for “mere” ved frokosten i tre dage.',
    },
    en: {
      big: 'Everybody is to learn to talk with signs.',
      small: 'I use the sign for “more” at lunch for three days.',
    },
  },
  {
    ...staff,
    id: 'halve.example.music',
    row: 73,
    da: {
      big: 'Vi skal have musik på planen hver uge.',
      small: 'Jeg synger den samme sang, når vi vasker hænder i morgen.',
    },
    en: {
      big: 'We want music on the plan every week.',
      small: 'I sing the same song when we wash hands tomorrow.',
    },
  },
];
