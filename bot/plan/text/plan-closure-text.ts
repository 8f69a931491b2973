import { inWords } from '../../time/text/counted.ts';

const da = {
  closure: {
    daysTitle: 'Tilføj lukkedage',
    weeksTitle: 'Tilføj lukkede uger',
    intro: {
      institution:
        'Dage, hvor I holder lukket eller vil have ro. De tæller ikke med i forløbet. Helligdage kender jeg i forvejen.',
      'family-daycare':
        'Dage, hvor dagplejen eller legestuen holder lukket, eller hvor I vil have ro. De tæller ikke med i forløbet. Helligdage kender jeg i forvejen.',
    },
    noSuchDay: (date: string) => `Der er ingen ${date}, så jeg har ikke skrevet noget ind.`,
    closedAnyway: 'Der har I lukket i forvejen, så det har jeg ikke skrevet ind:',
    from: 'Første dag',
    to: 'Sidste dag',
    toHint: 'Er det en enkelt dag, så lad feltet stå tomt eller skriv den samme dag.',
    fromWeek: 'Fra uge',
    toWeek: 'Til og med uge',
    toWeekHint: 'Lad feltet stå tomt, hvis det er en enkelt uge.',
    whose: 'Hvem har bestemt det?',
    scopes: { unit: 'Vi selv', municipality: 'Kommunen' },
    label: 'Hvad skal det hedde?',
    labelHint: 'Du behøver ikke skrive noget. Det kan være “sommerferie”.',
    removeTitle: 'Fjern lukkedage',
    which: 'Hvilken lukning skal væk?',
  },

  openingRules: {
    title: 'Åbne dage og uger',
    intro: 'De fleste kan lade det stå, som det er.',
    open: 'Holder I åbent på de her dage?',
    days: { june5: 'Grundlovsdag, 5. juni', december24: 'Juleaftensdag, 24. december' },
    week: 'Hvornår tæller en uge med i forløbet?',
    weekOption: (days: number) =>
      days === 5
        ? 'Når alle fem dage er åbne'
        : `Når mindst ${inWords('da', days)} ${days === 1 ? 'dag' : 'dage'} er ${days === 1 ? 'åben' : 'åbne'}`,
  },
};

const en: typeof da = {
  closure: {
    daysTitle: 'Add days closed',
    weeksTitle: 'Add weeks closed',
    intro: {
      institution:
        'Days on which you are closed or want to be left in peace. They do not count in the course. Public holidays I know already.',
      'family-daycare':
        'Days on which the family daycare or the playroom is closed, or on which you want to be left in peace. They do not count in the course. Public holidays I know already.',
    },
    noSuchDay: (date) => `There is no ${date}, so I have entered nothing.`,
    closedAnyway: 'You are closed then already, so I have not entered it:',
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave it empty for a single day.',
    fromWeek: 'From week',
    toWeek: 'Up to and including week',
    toWeekHint: 'Leave it empty for a single week.',
    whose: 'Who decided it?',
    scopes: { unit: 'We ourselves', municipality: 'The municipality' },
    label: 'What is it called?',
    labelHint: 'May stay empty, for example “summer holiday”.',
    removeTitle: 'Remove days closed',
    which: 'Which closure shall go?',
  },

  openingRules: {
    title: 'Open days and weeks',
    intro: 'Most units can leave this as it is.',
    open: 'Are you open on these days?',
    days: { june5: 'Constitution Day, 5 June', december24: 'Christmas Eve, 24 December' },
    week: 'When does a week count in the course?',
    weekOption: (days) =>
      days === 5
        ? 'When all five days are open'
        : `When at least ${inWords('en', days)} ${days === 1 ? 'day is' : 'days are'} open`,
  },
};

export const planClosureText = { da, en };
