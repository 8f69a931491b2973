import type { Language } from '../../../shared/domain/person/language.ts';
import type {
  ActivityTheme,
  CurriculumVersion,
  LearningTheme,
} from '../../../shared/domain/plan/curriculum.ts';

export interface ThemeNamesText {
  readonly activity: Readonly<Record<CurriculumVersion, Readonly<Record<ActivityTheme, string>>>>;
  readonly learning: Readonly<Record<CurriculumVersion, Readonly<Record<LearningTheme, string>>>>;
}

export const themeNamesText = {
  da: {
    activity: {
      'styrket-2018': {
        body: 'krop, sanser og bevægelse',
        nature: 'natur, udeliv og science',
        culture: 'kultur, æstetik og fællesskab',
      },
      'aftale-2004': {
        body: 'krop og bevægelse',
        nature: 'natur og naturfænomener',
        culture: 'kulturelle udtryksformer og værdier',
      },
    },
    learning: {
      'styrket-2018': {
        personal: 'alsidig personlig udvikling',
        social: 'social udvikling',
        language: 'kommunikation og sprog',
        'natural-phenomena': 'naturfænomener',
      },
      'aftale-2004': {
        personal: 'alsidig personlig udvikling',
        social: 'sociale kompetencer',
        language: 'sproglig udvikling',
        'natural-phenomena': 'naturfænomener',
      },
    },
  },
  en: {
    activity: {
      'styrket-2018': {
        body: 'body, senses and movement',
        nature: 'nature, outdoor life and science',
        culture: 'culture, aesthetics and community',
      },
      'aftale-2004': {
        body: 'body and movement',
        nature: 'nature and natural phenomena',
        culture: 'cultural expression and values',
      },
    },
    learning: {
      'styrket-2018': {
        personal: 'all-round personal development',
        social: 'social development',
        language: 'communication and language',
        'natural-phenomena': 'natural phenomena',
      },
      'aftale-2004': {
        personal: 'all-round personal development',
        social: 'social skills',
        language: 'language development',
        'natural-phenomena': 'natural phenomena',
      },
    },
  },
} satisfies Record<Language, ThemeNamesText>;
