import type { Mutant } from '../mutant.ts';

/** What people have put on the agenda themselves. */
export const matters: readonly Mutant[] = [
  {
    file: 'shared/domain/meeting/matter.ts',
    line: '.filter(({ off }) => off === undefined)',
    planted: '.filter(({ off, carried }) => off === undefined && carried === undefined)',
    breaks: 'matter-carried',
  },
  {
    file: 'bot/meeting/place-matters.ts',
    line: "if (fateOfMatter(meeting, id) === 'discussed') return [deleting(at, row)];",
    planted: '',
    breaks: 'matter-talked-of',
  },
  {
    file: 'bot/meeting/meeting-for-matter.ts',
    line: "if (isToday && now.held.value.state === 'open' && !isForNext(call))",
    planted: "if (now.held.value.state === 'open' && !isForNext(call))",
    breaks: 'matter-left-open',
  },
];
