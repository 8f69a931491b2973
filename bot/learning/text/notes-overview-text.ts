import type { Step } from '../../../shared/domain/learning/note.ts';
import type { Side } from '../../../shared/domain/plan/principle.ts';
import { counted } from '../../time/text/counted.ts';

type Steps = Readonly<Record<Step, string>>;

type Sides = Readonly<Record<Side, string>>;

const da = {
  overview: (course: number) => `Overblik over noterne i forløb ${course}`,
  tooFew: (fewest: number) =>
    `Der er for få noter til et overblik. Jeg viser først noget, når der er ${fewest}, så man ikke kan se, hvem der skrev.`,
  someHidden: (fewest: number) =>
    `Er der færre end ${fewest} noter fra samme sted, viser jeg dem ikke for sig. Så kan man ikke se, hvem der skrev.`,
  overall: 'I alt',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
  typically: (children: string) => `typisk ${children === '1' ? 'ét barn' : `${children} børn`} ad gangen`,
  participated: 'Fandt en måde at være med på',
  engaged: 'Børnene var',
  engagedShort: {
    1: 'mest tilskuere',
    2: 'optagede i glimt',
    3: 'optagede det meste af tiden',
    4: 'helt opslugte',
  } satisfies Steps as Steps,
  halfWay: (lower: string, upper: string) => `mellem “${lower}” og “${upper}”`,
  used: (count: number) => `i ${counted('da', count, 'én note', 'noter')}`,
  usedStrategies: 'Det gjorde vi for, at alle kunne være med',
  sides: {
    together: 'Hvordan vi er sammen',
    onwards: 'Hvordan vi hjælper hinanden videre',
  } satisfies Sides as Sides,
  spread: 'Hvor på dagen',
  sidesTitle: 'Det har vi øvet os i',
  quotes: 'Det vil kolleger gerne dele',
  write: 'Skriv en note',
  yourLatest: (day: string) => `Din seneste note er fra ${day}. Kun du kan rette eller slette den.`,
  earlier: (course: number) => `Vis forløb ${course}`,
};

const en: typeof da = {
  overview: (course) => `Overview of the notes in course ${course}`,
  tooFew: (fewest) =>
    `There are too few notes for an overview. I show nothing until there are ${fewest}, so that nobody can be recognised.`,
  someHidden: (fewest) =>
    `Where there are fewer than ${fewest} notes from one place, I do not show them by themselves. So nobody can be recognised.`,
  overall: 'In all',
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  typically: (children) => `typically ${children === '1' ? 'one child' : `${children} children`} at a time`,
  participated: 'Found a way to take part',
  engaged: 'The children were',
  engagedShort: {
    1: 'mostly looking on',
    2: 'absorbed now and then',
    3: 'absorbed most of the time',
    4: 'completely absorbed',
  },
  halfWay: (lower, upper) => `between “${lower}” and “${upper}”`,
  used: (count) => `in ${counted('en', count, 'one note', 'notes')}`,
  usedStrategies: 'What we did so that everyone could take part',
  sides: { together: 'How we are together', onwards: 'How we help each other on' },
  spread: 'Where in the day',
  sidesTitle: 'What we practised',
  quotes: 'What colleagues would like to share',
  write: 'Write a note',
  yourLatest: (day) => `Your latest note is from ${day}. Only you can edit or delete it.`,
  earlier: (course) => `Show course ${course}`,
};

export const notesOverviewText = { da, en };
