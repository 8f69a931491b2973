import type { Audience } from '../../../shared/domain/network/above.ts';

type Questions = Readonly<Record<Audience, readonly string[]>>;
type Names = Readonly<Record<Audience, string>>;

const da = {
  title: (network: string, quarter: string) => `${network}: tendenser, ${quarter}`,
  for: {
    area: 'Til områdelederen',
    chief: 'Til skole- og dagtilbudschefen',
    board: 'Til forældrebestyrelsen',
    politicians: 'Til det politiske udvalg',
  } satisfies Names as Names,
  none: 'Der er ingen opsamling endnu. Tendenserne kommer, når facilitatoren har fået kvartalets opsamling.',
  everyday: 'Det prøver de i hverdagen',
  about: 'Det handler prøvehandlingerne om',
  became: 'Sådan er det gået',
  travels: 'Sådan vandrer idéerne',
  more: 'flere end sidst',
  fewer: 'færre end sidst',
  lastTime: (before: number, now: number) =>
    `Sidst havde ${before === 1 ? '1 enhed' : `${before} enheder`} frigivet tal, nu ${now}.`,
  few: 'for få til at vise',
  questions: 'Spørgsmål at tage op',
  asked: {
    area: [
      'Hvilket emne kan flere huse få glæde af at mødes om?',
      'Hvad har husene brug for, at du ordner, så de kan prøve mere?',
      'Hvad vil du skrive tilbage til enhederne?',
    ],
    chief: [
      'Hvilke rammer ser ud til at hjælpe, og hvor mangler de?',
      'Hvad får personalet brug for at lære sammen?',
      'Hvad vil du bede områderne om, og hvad kan de slippe for?',
    ],
    board: [
      'Hvad genkender I fra jeres eget dagtilbud?',
      'Hvilke principper kan støtte det, personalet prøver?',
      'Hvad kan forældre hjælpe med ved aflevering og hentning?',
    ],
    politicians: [
      'Hvad fortæller det om hverdagen i dagtilbuddene?',
      'Hvilke vilkår gør det lettere at prøve og lære?',
      'Hvad vil I høre mere om næste gang?',
    ],
  } satisfies Questions as Questions,
  means:
    'Det er de samme tal, som netværket har set. De er lagt sammen for alle enheder, og der står altid mindst fem personer bag. De viser, hvad der er prøvet. De måler ikke børn, og de er ikke en rangliste.',
  show: 'Tendenserne for kvartalet',
  choose: 'Hvem er siden til?',
  valid: 'Linkene virker i et døgn. Skal andre læse siden, så print den, eller gem den som PDF.',
};

const en: typeof da = {
  title: (network, quarter) => `${network}: tendencies, ${quarter}`,
  for: {
    area: 'For the area leader',
    chief: 'For the head of schools and daycare',
    board: 'For the parent board',
    politicians: 'For the political committee',
  },
  none: 'There is no summary yet. The tendencies come when the facilitator has got the quarter’s summary.',
  everyday: 'What they try in everyday life',
  about: 'What it is about',
  became: 'What comes of it',
  travels: 'How ideas travel',
  more: 'more than last time',
  fewer: 'fewer than last time',
  lastTime: (before, now) =>
    `Last time ${before === 1 ? '1 unit' : `${before} units`} had released figures, now ${now}.`,
  few: 'too few to show',
  questions: 'Questions to take up',
  asked: {
    area: [
      'Which topic could several houses gain from meeting about?',
      'What do the houses need you to sort out, so that they can try more?',
      'What do you want to write back to the units?',
    ],
    chief: [
      'Which conditions seem to help, and where are they missing?',
      'What common training does it point to?',
      'What will you ask of the areas, and what can they be let off?',
    ],
    board: [
      'What do you recognise from your own daycare?',
      'Which principles can support what the staff try?',
      'What can parents help with when arriving and leaving?',
    ],
    politicians: [
      'What does it tell of everyday life in daycare?',
      'Which conditions make it easier to try and to learn?',
      'What do you want to hear more about next time?',
    ],
  },
  means:
    'The figures are those that the network has read: added over the units and never with fewer than five people behind. They show what has been tried. They do not measure children, and they are no ranking.',
  show: 'The quarter’s tendencies',
  choose: 'Whom is the page for?',
  valid:
    'The links work for a day and a night. Print the page or save it as a PDF if somebody outside Femuger is to read it.',
};

export const trendsText = { da, en };
