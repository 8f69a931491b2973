/** The versions of the curriculum. A course keeps the one it began with. */
export type CurriculumVersion = 'styrket-2018' | 'aftale-2004';

export type ActivityTheme = 'body' | 'nature' | 'culture';
export type LearningTheme = 'personal' | 'social' | 'language' | 'natural-phenomena';

export interface Curriculum {
  readonly version: CurriculumVersion;
  /** The first course has the first theme, and so on, then from the first again. */
  readonly activityThemes: readonly [ActivityTheme, ActivityTheme, ActivityTheme];
  /** Themes that every course touches, beside its own activity theme. */
  readonly learningThemes: readonly LearningTheme[];
}

export const curricula: Readonly<Record<CurriculumVersion, Curriculum>> = {
  'styrket-2018': {
    version: 'styrket-2018',
    activityThemes: ['body', 'nature', 'culture'],
    learningThemes: ['personal', 'social', 'language'],
  },
  'aftale-2004': {
    version: 'aftale-2004',
    activityThemes: ['body', 'nature', 'culture'],
    learningThemes: ['social', 'language', 'personal', 'natural-phenomena'],
  },
};

/** The version that a course follows: the latest that holds from it or from a course before it. */
export function versionIn(
  {
    curriculum,
  }: { readonly curriculum: readonly { readonly fromCourse: number; readonly version: CurriculumVersion }[] },
  course: number,
): CurriculumVersion {
  return curriculum.findLast(({ fromCourse }) => fromCourse <= course)?.version ?? 'styrket-2018';
}

/** The theme of the course that begins when so many have run to their end. */
export function themeAfter(version: CurriculumVersion, completed: number): ActivityTheme {
  const { activityThemes } = curricula[version];
  return activityThemes[completed % activityThemes.length] ?? activityThemes[0];
}
