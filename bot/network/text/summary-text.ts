import type { Quarter } from '../../../shared/domain/network/quarter.ts';

const months = {
  da: ['januar–marts', 'april–juni', 'juli–september', 'oktober–december'],
  en: ['January–March', 'April–June', 'July–September', 'October–December'],
};

const da = {
  quarter: (quarter: Quarter) => `${months.da[Number(quarter.slice(5)) - 1]} ${quarter.slice(0, 4)}`,
  title: (network: string, quarter: string) => `${network}: ${quarter}`,
  choose: 'Hvilket netværk?',
  none: (network: string, quarter: string) =>
    `${network}: Der er ingen tal at vise fra ${quarter} endnu. De kommer, når mindst to enheder har frigivet.`,
  noneHint: 'Mind lederne om at skrive “frigiv”. Skriv “kvartal”, når du vil se, hvor langt I er.',
  before: (moment: string) => `I mødes ${moment}. Her er det, I kan tale ud fra.`,
  show: 'Vis opsamlingen',
  notYours: 'Du er ikke facilitator for et netværk. Skriv “netværk” for at se, hvad I er med i.',
  coverage: (released: number, units: number, meetings: number) =>
    `${released} af ${units} enheder har frigivet tal fra ${meetings === 1 ? 'ét statusmøde' : `${meetings} statusmøder`}.`,
  notYet: (n: number) =>
    n === 1
      ? 'Én enhed kommer med, når lederen har sagt ja.'
      : `${n} enheder kommer med, når lederne har sagt ja.`,
  between: (from: string, to: string) => `Møder fra ${from} til ${to}.`,
  on: (day: string) => `Møder ${day}.`,
  mostOf: 'Mest prøvet',
  cameOf: 'Det blev til',
  wentOn: 'Her kom idéerne fra',
  learnings: (n: number) =>
    n === 1 ? 'Én erfaring fra en leder står i opsamlingen' : `${n} erfaringer fra ledere står i opsamlingen`,
  noLearnings: 'Der er ingen ord fra lederne denne gang.',
  allFew: 'for få til at vise',
  trials: (n: number) => (n === 1 ? 'én prøvehandling' : `${n} prøvehandlinger`),
  open: 'Åbn opsamlingen',
  csv: 'Hent tallene til Excel',
  valid: 'Linkene virker i et døgn. Opsamlingen må vises på mødet.',
  parts: {
    environment: 'Børnenes hverdag',
    work: 'Måden, vi arbejder på',
    parents: 'Samarbejdet med forældrene',
    leadership: 'Ledelse',
  },
  partsHint: {
    environment: 'Hvornår på dagen blev der prøvet noget?',
    work: 'Hvad handlede det om, og hvad kom der ud af det?',
    parents: 'Kun det, der blev prøvet ved aflevering og hentning.',
    leadership: 'Hvordan gik forløbene, og hvad har lederne lært?',
  },
  arrivals: 'Ved aflevering og hentning',
  few: 'for få',
  source: (kind: string, period: string, n: string) => `Kilde: ${kind} · ${period} · i alt: ${n}`,
  sources: {
    trials: 'prøvehandlinger fra møder, hvor tallene er frigivet',
    course: 'ledernes beslutning om forløbet',
  },
  hidden: 'for få til at vise',
  learningsTitle: 'Det har lederne lært',
  nextTitle: 'Hvem gør hvad nu?',
  next: 'Hvem: ________________   Hvad: ________________________________   Hvornår: ____________',
  agendaTitle: 'Forslag til mødet',
  questionTitle: 'Spørg hinanden',
  askAbout: (most: string) =>
    `Mange har prøvet noget her: ${most}. Hvad var det mindste, der gjorde en forskel?`,
  questions: [
    'Hvad blev I ved med, og hvordan fik I det til at blive hængende?',
    'Hvad stod i vejen, og hvad ville I gøre anderledes?',
  ],
  minutes: (n: number) => `${n} min.`,
  fewMeans:
    '“For få” betyder, at der står færre end fem personer bag, eller at man ellers kunne regne sig frem til et andet lille tal.',
  changeMeans: (now: number, then: number) =>
    now === then
      ? `Tallet i parentes er forskellen fra kvartalet før. Der er lige så mange enheder med som dengang (${now}).`
      : `Tallet i parentes er forskellen fra kvartalet før. Dengang var ${then === 1 ? 'én enhed' : `${then} enheder`} med, nu er det ${now}.`,
  bracketsMean: 'Tallet i parentes er forskellen fra kvartalet før.',
  columns: ['Periode', 'Tabel', 'Værdi', 'Antal', 'Siden sidst'],
  barsAlt: (bars: string) => `Søjler: ${bars}.`,
};

const en: typeof da = {
  quarter: (quarter) => `${months.en[Number(quarter.slice(5)) - 1]} ${quarter.slice(0, 4)}`,
  title: (network, quarter) => `${network}: ${quarter}`,
  choose: 'Which network?',
  none: (network, quarter) =>
    `${network}: There are no figures of ${quarter} to show yet. They come when at least two units have released theirs.`,
  noneHint: 'Remind the leaders to write “release”. Write “quarter” when you want to see how far you are.',
  before: (moment) => `You meet ${moment}. Here is what you can talk about.`,
  show: 'Show the summary',
  notYours: 'You are not the facilitator of a network. Write “network” to see what you are in.',
  coverage: (released, units, meetings) =>
    `${released} of ${units} units have released figures of ${meetings === 1 ? 'one status meeting' : `${meetings} status meetings`}.`,
  notYet: (n) => (n === 1 ? 'One unit has not released yet.' : `${n} units have not released yet.`),
  between: (from, to) => `Meetings from ${from} to ${to}.`,
  on: (day) => `Meetings ${day}.`,
  mostOf: 'Tried most',
  cameOf: 'What came of it',
  wentOn: 'Ideas on their way',
  learnings: (n) =>
    n === 1
      ? 'One experience from a leader is in the summary'
      : `${n} experiences from leaders are in the summary`,
  noLearnings: 'There are no words from the leaders this time.',
  allFew: 'too few to show',
  trials: (n) => (n === 1 ? 'one trial' : `${n} trials`),
  open: 'Open the summary',
  csv: 'Get the figures for Excel',
  valid: 'The links work for a day and a night. The summary may be shown at the meeting.',
  parts: {
    environment: 'The children’s everyday life',
    work: 'The way we work',
    parents: 'Working with the parents',
    leadership: 'Leadership',
  },
  partsHint: {
    environment: 'At what time of the day was something tried?',
    work: 'What was it about, and what came of it?',
    parents: 'Only what was tried when arriving and leaving.',
    leadership: 'How did the courses go, and what have the leaders learnt?',
  },
  arrivals: 'When arriving and leaving',
  few: 'too few',
  source: (kind, period, n) => `Source: ${kind} · ${period} · in all: ${n}`,
  sources: {
    trials: 'trials of meetings whose figures are released',
    course: 'the leaders’ decision on the course',
  },
  hidden: 'too few to count',
  learningsTitle: 'What the leaders have learnt',
  nextTitle: 'Who does what now?',
  next: 'Who: ________________   What: ________________________________   When: ____________',
  agendaTitle: 'Suggestion for the meeting',
  questionTitle: 'Ask each other',
  askAbout: (most) =>
    `Many have tried something here: ${most}. What was the smallest thing that made a difference?`,
  questions: [
    'What did you go on with, and how did you make it stay?',
    'What stood in the way, and what would you do differently?',
  ],
  minutes: (n) => `${n} min.`,
  fewMeans:
    '“Too few” means that fewer than five people stand behind it, or that it could give away another that is too small.',
  changeMeans: (now, then) =>
    now === then
      ? `The number in brackets is the difference from the quarter before. As many units had released then (${now}).`
      : `The number in brackets is the difference from the quarter before. Then ${then === 1 ? 'one unit' : `${then} units`} had released, now ${now}.`,
  bracketsMean: 'The number in brackets is the difference from the quarter before.',
  columns: ['Period', 'Table', 'Value', 'Number', 'Since last time'],
  barsAlt: (bars) => `Bars: ${bars}.`,
};

export const summaryText = { da, en };
