import type { ActivityTheme, LearningTheme } from '../plan/curriculum.ts';
import type { Day } from '../time/day.ts';
import type { LibraryEntry } from './library-entry.ts';

/** Everything that one municipality says in its own words. A file that is not there is an empty one. */
export interface MunicipalFile {
  readonly municipality?: string;
  readonly settings: MunicipalSettings;
  readonly contacts: readonly Contact[];
  readonly guidelines: readonly Guideline[];
  /** The contact and the guideline that the answer to a serious concern names, by id. */
  readonly concern?: { readonly contact: string; readonly guideline?: string };
  readonly texts: TextChanges;
}

export interface MunicipalSettings {
  readonly leader: InBoth<LeaderTitle>;
  readonly crossProfessional: 'tværfaglig' | 'tværprofessionel';
  /** What the municipality steers by (`pejlemærker`): tags for goals and trials. */
  readonly guidingMarks: readonly GuidingMark[];
  readonly themeOrder: readonly CurriculumTheme[];
  /** A sentence on how children are seen (`børnesyn`), for guides and prints. */
  readonly viewOfChildren?: InBoth<string>;
}

export interface InBoth<T> {
  readonly da: T;
  /** The English; the Danish again where the municipality has written none. */
  readonly en: T;
}

/** “en pædagogisk leder” without its article, and “den pædagogiske leder”. */
export interface LeaderTitle {
  readonly a: string;
  readonly the: string;
}

export interface GuidingMark extends InBoth<string> {
  readonly id: string;
}

export type CurriculumTheme = LearningTheme | ActivityTheme;
export const curriculumThemes = [
  'personal',
  'social',
  'language',
  'body',
  'nature',
  'culture',
] as const satisfies readonly CurriculumTheme[];

export interface Contact {
  readonly id: string;
  readonly title: string;
  readonly phone: string;
  readonly link?: string;
  /** Who keeps it up to date: a job (“børn- og ungechefen”) rather than a person's name. */
  readonly owner: string;
  readonly reviewed: Day;
}

export interface Guideline {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly owner: string;
  readonly reviewed: Day;
}

export interface TextChanges {
  readonly replace: ReadonlyMap<string, Replacement>;
  readonly add: readonly LibraryEntry[];
  readonly off: ReadonlySet<string>;
}

export interface Replacement {
  readonly da: unknown;
  readonly en: unknown;
  /** The version of our text that it replaces. */
  readonly version?: number;
}

export const ordinarySettings: MunicipalSettings = {
  leader: { da: { a: 'leder', the: 'lederen' }, en: { a: 'leader', the: 'the leader' } },
  crossProfessional: 'tværfaglig',
  guidingMarks: [],
  themeOrder: curriculumThemes,
};

export const noMunicipalFile: MunicipalFile = {
  settings: ordinarySettings,
  contacts: [],
  guidelines: [],
  texts: { replace: new Map(), add: [], off: new Set() },
};
