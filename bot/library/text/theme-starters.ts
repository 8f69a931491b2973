import type { ThemeStarter } from './starter-trial.ts';
import { bodyStarters } from './theme-starters-body.ts';
import { cultureStarters } from './theme-starters-culture.ts';
import { natureStarters } from './theme-starters-nature.ts';

/** By what a course is about; natural phenomena are a theme of their own in the plan of 2004. */
export const themeStarters: readonly ThemeStarter[] = [
  ...bodyStarters,
  ...natureStarters,
  ...cultureStarters,
];
