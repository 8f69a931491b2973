import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of the week. */
export const guideTold = {
  weekNamed: {
    commands: ['guide'],
    says: /^(?:og )?hvad (?:handler|gaar) uge \d+ (?:om|ud paa)$|^(?:og )?hvad er (?:der )?(?:i|temaet i) uge \d+$/,
  },
  nextWeek: {
    commands: ['guide', 'week'],
    says: /^hvad (?:sker der|skal (?:vi|der ske)|laver (?:vi|i)) (?:i )?naeste uge$/,
  },
  underWay: {
    commands: ['guide'],
    says: /^hvad (?:er det )?(?:vi|i) (?:egentlig )?oever (?:vi |os |jer )*(?:paa|i)(?: (?:lige )?nu| for tiden| i denne uge)?$|^hvad oever (?:vi|i) (?:os |jer )*(?:paa|i)(?: (?:lige )?nu| for tiden)?$|\bugens (?:oplaeg|tema|opgave|emne)\b|\bhvad er (?:det )?(?:nu )?(?:det )?(?:vi|i) (?:nu )?(?:er )?i ?gang med\b|\bden(?:ne)? her uge\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
