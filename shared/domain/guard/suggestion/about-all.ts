import type { Language } from '../../person/language.ts';
import type { Span } from '../disguised-characters.ts';

/** What of the sentence goes on about the child that was named. */
const goesOn = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|he|she|him|her|his|hers)(?!\p{L})/iu;
const plural: Readonly<Record<string, string>> = {
  ...{ han: 'de', hun: 'de', ham: 'dem', hende: 'dem', hans: 'deres', hendes: 'deres' },
  ...{ sin: 'deres', sit: 'deres', sine: 'deres' },
};
const ofOne = /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|sin|sit|sine)(?!\p{L})/giu;
/** After these comes a word that would have to change with the number: “han er glad”, “de er glade”. */
const bends =
  /(?<!\p{L})(?:er|var|bliver|blev|blive|være|føler|virker|gør|gøre|alene|selv|den eneste|en|et|barnet|drengen|pigen)(?!\p{L})/iu;

/** Whether a sentence still tells of one child, once the name is out of it. */
export function goesOnAboutOne(text: string, { end }: Span): boolean {
  return goesOn.test(text.slice(end));
}

/**
 * The same of all the children: “børnene får deres egen krog, så de ikke slår”. Undefined where it cannot be said surely
 * that the sentence holds for several.
 */
export function aboutAll(
  text: string,
  { start, end }: Span,
  { genitive, opens, language }: { genitive: boolean; opens: boolean; language: Language },
): string | undefined {
  const rest = text.slice(end);
  if (language !== 'da' || bends.test(rest)) return undefined;
  const all = `${opens ? 'Børnene' : 'børnene'}${genitive ? 's' : ''}`;
  const inPlural = rest.replace(ofOne, (word) => {
    const many = plural[word.toLowerCase()] ?? word;
    return /^\p{Lu}/u.test(word) ? many.charAt(0).toUpperCase() + many.slice(1) : many;
  });
  return `${text.slice(0, start)}${all}${inPlural}`;
}
