import type { SentenceRule } from '../feature/sentence-rule.ts';

/** Words that make a command likely and not sure: offered, never taken for it. */
const hints: readonly SentenceRule[] = [
  { commands: ['decisions'], says: /\bbeslut\w+|\baftalt/ },
  { commands: ['day', 'week'], says: /\b(grupper(ne)?|gruppe|syge?|regn\w*)\b/ },
  { commands: ['members'], says: /\b(listen|kollega|medlem\w*)\b/ },
  { commands: ['trials'], says: /\bproevehandling\w*|\bmit svar\b/ },
  { commands: ['process-plan'], says: /\bplan(en)?\b/ },
  { commands: ['next-meeting'], says: /\bmoedet?\b|\bmeeting\b/ },
  { commands: ['agenda'], says: /\bmoedet?\b|\bmeeting\b/ },
  { commands: ['members'], says: /\b\p{L}+ er stoppet\b|\bvikar(en)?\b/u },
  { commands: ['holiday'], says: /\b(kommer ikke|er ikke paa arbejde|syg|fri)\b/ },
  { commands: ['golden'], says: /\bgod historie\b|\b(rigtig|saa) (godt|fint|sjovt)\b/ },
  { commands: ['trials'], says: /\bhvem skrev\b|\bslet(te|ter)?\b|\bfortryde?r?\b/ },
  { commands: ['posts'], says: /\bminde?r? mig\b|\bhusk\b/ },
  { commands: ['note'], says: /\bskriv det ned\b/ },
];

/** The names of those that are worth offering though nobody has asked for them. */
export function commandsHintedAt(plain: string): readonly string[] {
  return hints.filter(({ says }) => says.test(plain)).flatMap(({ commands }) => commands);
}
