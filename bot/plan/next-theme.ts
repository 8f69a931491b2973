import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { nextThemeView } from './view/next-theme-view.ts';

/** “Hvad er temaet efter ferien?”: of the course that comes after this one. */
export const nextThemeCommand = command({
  name: 'next-theme',
  words: {
    da: ['næste tema', 'det næste tema', 'næste forløbs tema', 'temaet i næste forløb'],
    en: ['next theme', 'the next theme'],
  },
  help: { under: 'plan' },
  deed: 'see-plan',
  alone: true,
  run: async ({ unit, plan, call }) =>
    showYou(
      nextThemeView(
        unit,
        plan.courses.find(({ start }) => start > call.today),
      ),
    ),
});
