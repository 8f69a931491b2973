import type { Language } from '../person/language.ts';
import type { MunicipalSettings } from './municipal-file.ts';

/** Words that differ between municipalities, as they stand in braces in a text: `{the-leader}`. */
export const wordingPlaceholders = [
  'leader',
  'the-leader',
  'cross-professional',
  'cross-professional-t',
  'cross-professional-e',
] as const;
export type WordingPlaceholder = (typeof wordingPlaceholders)[number];

/** Placeholders for facts of a contact or guideline. */
export const factPlaceholders = ['title', 'phone', 'owner', 'day'] as const;

/** The two words that municipalities use, in the forms that Danish sentences need. */
const crossProfessional = {
  tværfaglig: ['tværfaglig', 'tværfagligt', 'tværfaglige'],
  tværprofessionel: ['tværprofessionel', 'tværprofessionelt', 'tværprofessionelle'],
} as const;

export function wordingOf(
  { leader, crossProfessional: chosen }: Pick<MunicipalSettings, 'leader' | 'crossProfessional'>,
  language: Language,
): Readonly<Record<WordingPlaceholder, string>> {
  const { a, the } = leader[language];
  const english = ['cross-professional', 'cross-professional', 'cross-professional'] as const;
  const [plain, neuter, plural] = language === 'da' ? crossProfessional[chosen] : english;
  return {
    leader: a,
    'the-leader': the,
    'cross-professional': plain,
    'cross-professional-t': neuter,
    'cross-professional-e': plural,
  };
}

/** Fills placeholders in. One whose value is not known here is left for somebody else to fill. */
export function fillIn<Words>(words: Words, known: Readonly<Record<string, string>>): Words {
  return filled(words, known) as Words;
}

function filled(words: unknown, known: Readonly<Record<string, string>>): unknown {
  if (typeof words === 'string') {
    if (!words.includes('{')) return words;
    return words.replaceAll(/\{([a-z-]+)\}/g, (whole, name: string) =>
      Object.hasOwn(known, name) ? (known[name] ?? whole) : whole,
    );
  }
  if (Array.isArray(words)) return words.map((part) => filled(part, known));
  if (words && typeof words === 'object')
    return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, filled(part, known)]));
  return words;
}
