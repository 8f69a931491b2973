import { dealt } from '../../shared/domain/library/deal.ts';
import type { ActivityTheme, LearningTheme } from '../../shared/domain/plan/curriculum.ts';
import type { Principle } from '../../shared/domain/plan/principle.ts';
import type { Setting } from '../../shared/domain/unit/unit-kind.ts';
import { textsFor } from './find-text.ts';
import { library } from './library.ts';
import type { StarterTrial } from './text/starter-trial.ts';
import { coursesInRound } from './week-words.ts';

/** The shelves of things to try: by theme, at care, at play, by room. */
export const starterShelves = ['themeStarters', 'careStarters', 'playStarters', 'roomStarters'] as const;
export type StarterShelf = (typeof starterShelves)[number];

/** The course whose meeting comes next: what it is about, and what it practises. */
export interface RunningCourse {
  readonly number: number;
  readonly theme: ActivityTheme;
  readonly principle?: Principle | undefined;
}

/** One for each of some learning themes; those that practise the course's principle come first. */
export function startersForThemes(
  learningThemes: readonly LearningTheme[],
  { number, theme, principle }: RunningCourse,
  setting: Setting,
): readonly StarterTrial[] {
  const ours = textsFor('themeStarters', setting).filter(({ activity }) => activity === theme);
  return learningThemes.flatMap((learning): readonly StarterTrial[] => {
    const some = ours.filter((each) => each.learning === learning);
    const practised = some.find((each) => each.principle === principle);
    const next = practised ?? some[turnOf(number) % Math.max(some.length, 1)];
    return next ? [next] : [];
  });
}

/** A shelf in the order of one unit, those of the course's theme and principle first. */
export function startersOn(
  shelf: StarterShelf,
  unit: string,
  { number, theme, principle }: RunningCourse,
  setting: Setting,
): readonly StarterTrial[] {
  const all: readonly StarterTrial[] = textsFor(shelf, setting).filter(
    (each) => !('activity' in each) || each.activity === theme,
  );
  const first = dealt(unit, number, all.length);
  const turned = [...all.slice(first), ...all.slice(0, first)];
  const isPractised = (each: StarterTrial) => each.principle === principle;
  return [...turned.filter(isPractised), ...turned.filter((each) => !isPractised(each))];
}

export function starterNamed(id: string): StarterTrial | undefined {
  const { texts } = library();
  return starterShelves
    .flatMap((shelf): readonly StarterTrial[] => texts[shelf])
    .find((each) => each.id === id);
}

/** How often this course's theme has come before: the second time it brings other starters. */
function turnOf(course: number): number {
  return Math.floor((course - 1) / coursesInRound);
}
