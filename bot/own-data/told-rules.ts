import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of what is kept of a person. */
export const ownDataTold = {
  whatIsKept: {
    commands: ['own-data'],
    says: /\b(?:gemmer|opbevarer|ved) du\b.*\bom (?:mig|os)\b|^(?:og )?gemmer du (?:det|alt|det her|alt det|tingene|det hele)\b.*\b(?:evigt|altid|laenge|hvis jeg stopper)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
