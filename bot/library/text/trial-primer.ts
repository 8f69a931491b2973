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
