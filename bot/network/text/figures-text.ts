import type { TableName, ValueOf } from '../../../shared/domain/figures/tables.ts';
import type { Language } from '../../../shared/domain/person/language.ts';

type Labels = { readonly [T in TableName]: Readonly<Record<ValueOf<T>, string>> };

const da = {
  tables: {
    situation: 'Hvornår på dagen',
    theme: 'Om hvad',
    outcome: 'Hvad det blev til',
    origin: 'Hvor idéen kom fra',
    course: 'Hvordan forløbet gik',
  } satisfies Record<TableName, string> as Record<TableName, string>,
  values: {
    situation: {
      arrival: 'aflevering og hentning',
      cloakroom: 'garderobe',
      transition: 'overgange',
      meal: 'måltid',
      circle: 'samling',
      play: 'leg',
      outdoors: 'ude',
      care: 'pleje og toilet',
      rest: 'søvn og hvile',
      other: 'andet',
    },
    theme: {
      body: 'krop, sanser og bevægelse',
      nature: 'natur',
      culture: 'kultur og fællesskab',
      personal: 'alsidig personlig udvikling',
      social: 'social udvikling',
      language: 'kommunikation og sprog',
      'natural-phenomena': 'naturfænomener',
      none: 'uden tema',
    },
    outcome: {
      keep: 'vi beholder den',
      adjust: 'vi justerer den',
      drop: 'vi slipper den',
      tried: 'prøvet',
      'not-tried': 'nåede vi ikke',
      untold: 'ikke fortalt endnu',
    },
    origin: {
      fresh: 'ny idé',
      'went-further': 'bygger videre på en tidligere',
      'taken-over': 'taget over fra en kollega',
    },
    course: {
      'as-planned': 'som planlagt',
      adjusted: 'justeret undervejs',
      'not-at-all': 'stoppet',
    },
  } satisfies Labels as Labels,
  total: 'Prøvehandlinger i alt',
  few: 'for få',
};

const en: typeof da = {
  tables: {
    situation: 'When in the day',
    theme: 'About what',
    outcome: 'What came of it',
    origin: 'Where the idea came from',
    course: 'How the course went',
  },
  values: {
    situation: {
      arrival: 'arriving and leaving',
      cloakroom: 'cloakroom',
      transition: 'transitions',
      meal: 'meal',
      circle: 'circle time',
      play: 'play',
      outdoors: 'outdoors',
      care: 'care and toilet',
      rest: 'sleep and rest',
      other: 'other',
    },
    theme: {
      body: 'body, senses and movement',
      nature: 'nature',
      culture: 'culture and community',
      personal: 'personal development',
      social: 'social development',
      language: 'communication and language',
      'natural-phenomena': 'natural phenomena',
      none: 'without a theme',
    },
    outcome: {
      keep: 'we keep it',
      adjust: 'we adjust it',
      drop: 'we let it go',
      tried: 'tried',
      'not-tried': 'we did not get to it',
      untold: 'not told yet',
    },
    origin: {
      fresh: 'a new idea',
      'went-further': 'builds on an earlier one',
      'taken-over': 'taken over from a colleague',
    },
    course: { 'as-planned': 'as planned', adjusted: 'adjusted on the way', 'not-at-all': 'stopped' },
  },
  total: 'Trials in all',
  few: 'too few',
};

export const figuresText = { da, en };

export function valueLabel(language: Language, table: TableName, value: string): string {
  const labels: Readonly<Record<string, string>> = figuresText[language].values[table];
  return labels[value] ?? value;
}
