import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of the week. */
export const guideTold = {
  nextWeek: {
    commands: ['guide', 'week'],
    says: /^hvad (?:sker der|skal (?:vi|der ske)|laver (?:vi|i)) (?:i )?naeste uge$/,
  },
  underWay: {
    commands: ['guide'],
    says: /\bugens (?:oplaeg|tema|opgave|emne)\b|\bhvad er (?:det )?(?:nu )?(?:det )?(?:vi|i) (?:nu )?(?:er )?i ?gang med\b|\bden(?:ne)? her uge\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
