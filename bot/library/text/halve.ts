import type { CardWords, LibraryText } from './types.ts';

const staff = { version: 1, audience: 'staff', setting: 'both' } as const;

/** Before somebody’s first trial; each is a card that can be read while the kettle boils. */
export const primer: readonly LibraryText<CardWords>[] = [
  {
    ...staff,
    id: 'primer.what',
    row: 50,
    da: {
      title: 'En prøvehandling er lille',
      text: 'Du gør én ting lidt anderledes, end du plejer, og ser, hvad der sker. Det kan være at vente, spørge, flytte en stol eller sætte dig et nyt sted. Den er din, og den må gerne ligne noget, du næsten gør i forvejen.',
    },
    en: {
      title: 'A trial is small',
      text: 'You do one thing a little differently from usual and see what happens. It can be waiting, asking, moving a chair or sitting in a new place. It is yours, and it may well resemble something you almost do already.',
    },
  },
  {
    ...staff,
    id: 'primer.tomorrow',
    row: 50,
    da: {
      title: 'Den kan nås i morgen',
      text: 'Vælg et tidspunkt, der alligevel kommer: når I tager sko på, når der skæres frugt, når den første vågner. Skal du først købe noget eller holde et møde, så find den del, der kan begynde uden.',
    },
    en: {
      title: 'It can be done tomorrow',
      text: 'Choose a time that comes anyway: when the shoes go on, when fruit is cut, when the first one wakes. If you have to buy something or hold a meeting first, find the part that can begin without.',
    },
  },
  {
    ...staff,
    id: 'primer.sign',
    row: 18,
    da: {
      title: 'Vælg et tegn at kigge efter',
      text: 'Et tegn er noget, du kan se eller høre hos børnene: Flere rækker selv ud efter ærmet. To taler sammen ved bordet. Skriv det ned, før du prøver, så får du øje på det, når det kommer.',
    },
    en: {
      title: 'Choose a sign to look for',
      text: 'A sign is something you can see or hear in the children: more of them reach for the sleeve. Two talk together at the table. Write it down before you try, and you will notice it when it comes.',
    },
  },
  {
    ...staff,
    id: 'primer.answer',
    row: 50,
    da: {
      title: 'Det, der sker, er svaret',
      text: 'Måske kom tegnet, måske kom der noget andet, og måske ville dagen noget helt tredje. Alt det kan I lære af. Spørgsmålet bagefter er altid det samme: Hvad vil du gøre i morgen?',
    },
    en: {
      title: 'What happens is the answer',
      text: 'Perhaps the sign came, perhaps something else did, and perhaps the day wanted a third thing. You can learn from all of it. The question afterwards is always the same: what will you do tomorrow?',
    },
  },
  {
    ...staff,
    id: 'primer.share',
    row: 51,
    da: {
      title: 'To linjer til kollegerne',
      text: 'Skriv, hvad du prøvede, og hvad du så. Mere skal der ikke til. En kollega kan låne den i morgen, og på statusmødet taler I om, hvad den skal blive til.',
    },
    en: {
      title: 'Two lines for your colleagues',
      text: 'Write what you tried and what you saw. No more is needed. A colleague can borrow it tomorrow, and at the status meeting you talk about what it should become.',
    },
  },
  {
    ...staff,
    id: 'primer.about-yourself',
    row: 50,
    da: {
      title: 'Skriv om dig selv',
      text: 'Fortæl, hvad du gør, og hvad børnegruppen gør. Lad navne blive hos jer. “Jeg venter, og flere svarer” fortæller det hele.',
    },
    en: {
      title: 'Write about yourself',
      text: 'Tell what you do and what the group of children does. Let names stay with you. “I wait, and more of them answer” tells it all.',
    },
  },
];

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
