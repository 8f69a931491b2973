import type { Mutant } from '../mutant.ts';

/** Bugs that chance drew (`--draw`), and that the tests of their own rooms let live; and some that stood beside them. */
export const drawnByChance: readonly Mutant[] = [
  {
    file: 'bot/web/render-week.ts',
    line: 'const adults = who && cover ? `${who} (${cover})` : (who ?? (cover && `(${cover})`));',
    planted: 'const adults = who && cover ? `${who} (${cover})` : who;',
    breaks: 'stand-in-alone',
  },
  {
    file: 'bot/rows/unit-rows.ts',
    line: "export const everythingIn = (unit: string): RowsIn<object> => ({ ...allIn(unit, ''), newest: 2 });",
    planted:
      "export const everythingIn = (unit: string): RowsIn<object> => ({ ...allIn(unit, ''), newest: 3 });",
    breaks: 'version-to-come',
  },
  {
    file: 'functions/wiring/picture.ts',
    line: 'const dayInSeconds = 86_400;',
    planted: 'const dayInSeconds = 172_800;',
    breaks: 'picture-kept',
  },
  {
    file: 'bot/front/signed-handle.ts',
    line: 'const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));',
    planted: 'const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? 1 : -1));',
    breaks: 'buttons-of-last-year',
  },
  {
    file: 'shared/domain/guard/children/titles.ts',
    line: "if (!/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];",
    planted: "if (/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];",
    breaks: 'read-to-a-child',
  },
  {
    file: 'shared/domain/guard/children/titles.ts',
    line: 'if (!word || word.capital || !/^\\s+$/.test(word.gap) || toWhom.test(word.spelled)) break;',
    planted: 'if (!word || word.capital || !/^\\s+$/.test(word.gap)) break;',
    breaks: 'sung-to-a-child',
  },
  {
    file: 'shared/domain/guard/children/initials.ts',
    line: 'if (letters.length > 1) return false;',
    planted: 'if (letters.length >= 1) return false;',
    breaks: 'pair-of-initials',
  },
  {
    file: 'shared/domain/calendar/calendar-feed.ts',
    line: 'if (length + octets > longestLine) {',
    planted: 'if (length + octets >= longestLine) {',
    breaks: 'line-too-short',
  },
  {
    file: 'bot/process-plan/view/process-plan-view.ts',
    line: '...(goals.some(({ text }) => shortenedButton(text) !== text)',
    planted: '...(goals.some(({ text }) => shortenedButton(text) === text)',
    breaks: 'goal-cut-nowhere-whole',
  },
  {
    file: 'bot/activity/view/mark-views.ts',
    line: "{ label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id }, opensForm: true },",
    planted: "{ label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id } },",
    breaks: 'form-unannounced',
  },
  {
    file: 'bot/meeting/view/taken-off-view.ts',
    line: 'if (off.length === 0) return [];',
    planted: 'if (off.length <= 1) return [];',
    breaks: 'only-one-taken-off',
  },
  {
    file: 'functions/local/course/play-course.ts',
    line: 'if ((state && settled.has(state)) || Date.now() > deadline) return state;',
    planted: 'if (state && settled.has(state) && Date.now() > deadline) return state;',
    breaks: 'waits-for-ever',
  },
];
