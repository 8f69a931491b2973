import type { Mutant } from '../mutant.ts';

/** In what was written last: who takes a meeting, what an edit may overwrite, what a topic is called. */
export const lately: readonly Mutant[] = [
  {
    file: 'bot/meeting/view/way-to-card-view.ts',
    line: "return { unit, day, ...(takesOver && { takes: 'yes' }) };",
    planted: 'return { unit, day };',
    breaks: 'never-taken-over',
  },
  {
    file: 'bot/rhythm/run-posts.ts',
    line: '...(changed ? [() => tellNextAnew(ports, unit, changed)] : []),',
    planted: '',
    breaks: 'next-not-told-anew',
  },
  {
    file: 'bot/rhythm/run-posts.ts',
    line: '...(changed ? [() => tellNextAnew(ports, unit, changed)] : []),',
    planted: '() => tellNextAnew(ports, unit, at),',
    breaks: 'next-told-at-every-moment',
  },
  {
    file: 'shared/domain/meeting/topic-corrections.ts',
    line: "const isBetter = step.kind === 'merge' && goal && isOwnWords(goal, titleOf) && !isOwnWords(from, titleOf);",
    planted: 'const isBetter = false;',
    breaks: 'name-lost-in-merging',
  },
  {
    file: 'bot/meeting/move-in-words.ts',
    line: '? standing.filter(({ trial }) => !handled[trial])',
    planted: '? standing',
    breaks: 'kept-and-talked-of',
  },
  {
    file: 'bot/meeting/view/meeting-buttons.ts',
    line: '...(at < steps - 1 && !isPending',
    planted: '...(at < steps - 1',
    breaks: 'left-without-a-word',
  },
  {
    file: 'bot/trial/guard-then-store.ts',
    line: 'if (!now || isOlder(call, now)) return now;',
    planted: 'if (!now) return now;',
    breaks: 'older-edit-wins',
  },
  {
    file: 'bot/meeting/drop-with-message.ts',
    line: 'const goesWithIt = (now: Decision) => !now.ownWords && !isOlder(at, now);',
    planted: 'const goesWithIt = (now: Decision) => !now.ownWords;',
    breaks: 'older-deletion-wins',
  },
  {
    file: 'bot/meeting/mend-topic.ts',
    line: 'if (was === undefined || topic.title === was) return undefined;',
    planted: 'return undefined;',
    breaks: 'old-offer-renames',
  },
  {
    file: 'bot/rows/change-row.ts',
    line: "if (!isSuch(row.value)) return 'other';",
    planted: '',
    breaks: 'deleted-though-changed',
  },
  {
    file: 'bot/meeting/view/unit-decisions-view.ts',
    line: 'const start = [...ours, ...tasks].findIndex(({ id }) => id === after) + 1;',
    planted:
      'const start = [...ours, ...tasks].findIndex(({ id }) => id === after) + 1 || (after ? ours.length : 0);',
    breaks: 'skipped-after-deletion',
  },
  {
    file: 'shared/domain/posts/post-hours.ts',
    line: 'return switches?.hour ?? usualTime;',
    planted: 'return usualTime;',
    breaks: 'hour-not-kept',
  },
  {
    file: 'shared/domain/unit/rest.ts',
    line: 'const corrected = own.filter(({ from, to }) => from <= told.to && told.from <= to);',
    planted: 'const corrected: readonly RestSpan[] = [];',
    breaks: 'holiday-not-put-right',
  },
  {
    file: 'bot/unit/holiday.ts',
    line: 'const others = spansAhead(at).filter((span) => !ended.includes(span));',
    planted: 'const others: readonly RestSpan[] = [];',
    breaks: 'every-holiday-deleted',
  },
];
