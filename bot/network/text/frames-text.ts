/** Days on which what has been tried is spread; each has a page for whoever prepares it. */
export const eventFrames = ['cafe', 'large', 'exchange'] as const;
export type EventFrame = (typeof eventFrames)[number];

interface FrameWords {
  readonly title: string;
  readonly aim: string;
  readonly before: readonly string[];
  /** Adds up to the whole. */
  readonly parts: readonly {
    readonly minutes: number;
    readonly title: string;
    readonly say: string;
  }[];
  readonly after: readonly string[];
}

const da = {
  title: 'Arrangementer på tværs',
  intro: 'Vælg et arrangement. Du får ét ark, som du kan printe og rette i med kuglepen.',
  valid: 'Linkene virker i et døgn.',
  notSet: 'Arkene er ikke slået til. Bed den, der driver mig i kommunen, om at slå dem til.',
  before: 'Inden',
  plan: (minutes: string) => `Sådan kan det gå (${minutes})`,
  after: 'Bagefter',
  fill: 'Dag: ____________   Sted: ______________________   Hvem tager imod: ______________________',
  minutes: (n: number) => `${n} min.`,
  frames: {
    cafe: {
      title: 'Cafédag',
      aim: 'Kolleger fra flere huse fortæller hinanden om noget småt, de har prøvet. Alle går hjem med én idé.',
      before: [
        'Bed hvert hus om to prøvehandlinger, som nogen har lyst til at fortælle om.',
        'Stil borde op til fire eller fem. Læg et kort med ét emne på hvert bord.',
        'Find en vært til hvert bord. Værten bliver siddende og skriver ned.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Velkomst',
          say: 'Sæt dig ved et bord med nogen, du ikke arbejder sammen med til daglig.',
        },
        {
          minutes: 25,
          title: 'Første bord',
          say: 'Hvad prøvede I, og hvad så I hos børnene? Fortæl uden navne.',
        },
        {
          minutes: 25,
          title: 'Andet bord',
          say: 'Skift bord. Værten fortæller kort, hvad der er sagt, og I lægger jeres eget til.',
        },
        { minutes: 15, title: 'Pause', say: 'Gå rundt, og læs, hvad der er skrevet ned ved bordene.' },
        {
          minutes: 25,
          title: 'Tredje bord',
          say: 'Hvad kunne I prøve hos jer? Gør det så småt, at det kan ske i næste uge.',
        },
        {
          minutes: 20,
          title: 'Det tager jeg med',
          say: 'Skriv én ting på et kort, og sig den højt til din nabo.',
        },
      ],
      after: [
        'Værterne samler kortene og giver dem til lederne.',
        'Skriv det, I vil prøve, som en prøvehandling i jeres egen kanal.',
      ],
    },
    large: {
      title: 'Stormøde',
      aim: 'Alle hører det samme, og alle når at sige noget selv.',
      before: [
        'Vælg ét emne og ét spørgsmål. Skriv spørgsmålet, så det kan læses fra bageste række.',
        'Bed to eller tre, der har prøvet noget, om at fortælle i fem minutter hver.',
        'Sæt folk i grupper på tværs af huse, når de kommer.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Velkomst',
          say: 'Det her handler dagen om, og derfor er det vigtigt for børnene.',
        },
        {
          minutes: 20,
          title: 'Nogle fortæller',
          say: 'Hvad prøvede I, hvad skete der, og hvad ville I gøre anderledes?',
        },
        { minutes: 15, title: 'To og to', say: 'Hvad kender du igen hjemmefra, og hvad undrer dig?' },
        {
          minutes: 30,
          title: 'I grupper',
          say: 'Svar på dagens spørgsmål. Skriv jeres to bedste bud på et ark.',
        },
        {
          minutes: 15,
          title: 'Arkene op',
          say: 'Hæng arkene op. Gå rundt, og sæt tre streger, hvor du gerne vil være med.',
        },
        {
          minutes: 15,
          title: 'Hvert hus for sig',
          say: 'Sæt jer sammen med dem, I arbejder med. Hvad vil I prøve, og hvem begynder?',
        },
        { minutes: 15, title: 'Tak', say: 'Hvert hus siger én sætning om det, de vil prøve.' },
      ],
      after: [
        'Tag et billede af arkene, og send det ud inden for en uge.',
        'Tag emnet op igen på næste statusmøde: Hvad blev det til?',
      ],
    },
    exchange: {
      title: 'Erfaringsdag',
      aim: 'To eller tre huse besøger hinanden og samler det, de har lært.',
      before: [
        'Aftal, hvad gæsterne skal lægge mærke til. Én ting er nok.',
        'Fortæl børn og forældre, at der kommer gæster, og hvorfor.',
        'Tag jeres seneste beslutninger med. Skriv “beslutninger” til Femuger for at få dem.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Goddag',
          say: 'Det her øver vi os på lige nu. Kig efter, hvordan vi voksne gør.',
        },
        {
          minutes: 40,
          title: 'Med i hverdagen',
          say: 'Vær med i garderoben, ved et måltid eller i en leg. Skriv ned, hvad du ser, og ikke, hvad du mener om det.',
        },
        { minutes: 20, title: 'Det så vi', say: 'Gæsterne fortæller først. Værterne lytter og spørger.' },
        {
          minutes: 20,
          title: 'Det har vi lært',
          say: 'Værterne fortæller, hvad de har prøvet, og også, hvad de holdt op med.',
        },
        {
          minutes: 20,
          title: 'Det tager vi med',
          say: 'Hvert hus vælger én ting at prøve og én ting at blive ved med.',
        },
        {
          minutes: 10,
          title: 'Næste besøg',
          say: 'Hvem besøger hvem, og hvornår? Skriv det i kalenderen nu.',
        },
      ],
      after: [
        'Skriv en prøvehandling om det, I vil prøve.',
        'Lederen kan dele det, der virkede, i idébanken.',
      ],
    },
  } satisfies Record<EventFrame, FrameWords> as Record<EventFrame, FrameWords>,
};

const en: typeof da = {
  title: 'Events across houses',
  intro: 'Choose an event. You get one sheet to print and edit with a pen.',
  valid: 'The links work for a day and a night.',
  notSet: 'The sheets are not switched on. Ask whoever runs me in the municipality to switch them on.',
  before: 'Before',
  plan: (minutes) => `How it can go (${minutes})`,
  after: 'Afterwards',
  fill: 'Day: ____________   Place: ______________________   Who receives: ______________________',
  minutes: (n) => `${n} min.`,
  frames: {
    cafe: {
      title: 'Café day',
      aim: 'Colleagues of several houses tell each other of something small they have tried. All go home with one idea.',
      before: [
        'Ask each house for two trials that somebody would like to tell about.',
        'Put up tables for four or five. Lay a card with one topic on each.',
        'Find a host for each table. The host stays and writes down.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Welcome',
          say: 'Sit down at a table with somebody you do not work with every day.',
        },
        {
          minutes: 25,
          title: 'First table',
          say: 'What did you try, and what did you see in the children? Tell it without names.',
        },
        {
          minutes: 25,
          title: 'Second table',
          say: 'Change tables. The host tells briefly what has been said, and you add your own.',
        },
        { minutes: 15, title: 'Break', say: 'Walk about and read what has been written down at the tables.' },
        {
          minutes: 25,
          title: 'Third table',
          say: 'What could you try at home? Make it so small that it can happen next week.',
        },
        {
          minutes: 20,
          title: 'What I take along',
          say: 'Write one thing on a card and say it aloud to your neighbour.',
        },
      ],
      after: [
        'The hosts gather the cards and give them to the leaders.',
        'Write what you want to try as a trial in your own channel.',
      ],
    },
    large: {
      title: 'Large meeting',
      aim: 'All hear the same, and all get to say something themselves.',
      before: [
        'Choose one topic and one question. Write the question so that it can be read from the last row.',
        'Ask two or three who have tried something to tell of it for five minutes each.',
        'Put people in groups across houses as they arrive.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Welcome',
          say: 'This is what the day is about, and why it matters to the children.',
        },
        {
          minutes: 20,
          title: 'Some tell',
          say: 'What did you try, what happened, and what would you do differently?',
        },
        {
          minutes: 15,
          title: 'In pairs',
          say: 'What do you recognise from home, and what makes you wonder?',
        },
        {
          minutes: 30,
          title: 'In groups',
          say: 'Answer the question of the day. Write your two best answers on a sheet.',
        },
        {
          minutes: 15,
          title: 'Sheets up',
          say: 'Hang up the sheets. Walk about and make three marks where you would like to join.',
        },
        {
          minutes: 15,
          title: 'Each house by itself',
          say: 'Sit with those you work with. What do you want to try, and who begins?',
        },
        { minutes: 15, title: 'Thank you', say: 'Each house says one sentence about what it wants to try.' },
      ],
      after: [
        'Take a picture of the sheets and send it out within a week.',
        'Take the topic up again at the next status meeting: what came of it?',
      ],
    },
    exchange: {
      title: 'Day of exchange',
      aim: 'Two or three houses visit each other and gather what they have learnt.',
      before: [
        'Agree on what the guests are to notice. One thing is enough.',
        'Tell children and parents that guests are coming, and why.',
        'Bring your latest decisions. Write “decisions” to Femuger to get them.',
      ],
      parts: [
        {
          minutes: 10,
          title: 'Hello',
          say: 'This is what we practise right now. Look at how we adults do it.',
        },
        {
          minutes: 40,
          title: 'Along in the day',
          say: 'Take part in the cloakroom, at a meal or in a game. Write down what you see, not what you think of it.',
        },
        { minutes: 20, title: 'What we saw', say: 'The guests tell first. The hosts listen and ask.' },
        {
          minutes: 20,
          title: 'What we have learnt',
          say: 'The hosts tell what they have tried, and also what they gave up.',
        },
        {
          minutes: 20,
          title: 'What we take along',
          say: 'Each house chooses one thing to try and one to go on with.',
        },
        { minutes: 10, title: 'Next visit', say: 'Who visits whom, and when? Put it in the calendar now.' },
      ],
      after: ['Write a trial of what you want to try.', 'The leader can share what worked in the idea bank.'],
    },
  },
};

export const framesText = { da, en };
