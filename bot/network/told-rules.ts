import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of other houses. */
export const networkTold = {
  otherHouses: {
    commands: ['summary'],
    says: /\bhvordan (?:gik|gaar)\b.*\bde andre (?:huse|institutioner|boernehaver|vuggestuer|steder|enheder)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
