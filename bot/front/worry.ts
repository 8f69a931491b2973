import { plainWords } from '../feature/plain-words.ts';
import { guardWords } from '../guard/guard-words.ts';

const worried = /\b(?:bekym\w+|(?:urolige?|nervoese?) for|mistanke\w*|mistaenk\w*|worr(?:y|ied))\b/;
/** Said of much else as well: they count only where the guard has found a child. */
const uneasy = /\b(?:bange (?:for|paa)|ondt i maven (?:over|af)|ked af (?:det|hvordan|at))\b/;
const oneChild =
  /\b(?:barn(?:et|ets|s)?|af boernene|dreng(?:en|ens|ene)?|pigen?|pigens|tvillinge?rne|child|kid|boy|girl)\b/;
/** A name that no list holds, or that is a word as well: “bekymret for Lærke”, “bekymret over Storm”. */
const forSomebody =
  /(?:bekymr|urolig|nervøs|worr)\p{L}*\s+(?:\p{L}+\s+)?(?:for|over|om|about)\s+(?:\p{Ll}+\s+){0,2}\p{Lu}\p{Ll}+/u;
/** “Hvad gør man, når man er bekymret for et barn?” */
const inGeneral = /\b(?:man|one)\b/;
const own = /\b(?:jeg|vi|mig|os|min|mit|vores|my|we|me)\b/;

/**
 * Whether somebody tells of a worry for a child, if only in a few words or in a question: “jeg er bekymret for Oskar,
 * hvad gør jeg”. Who asks what one does in general does not.
 */
export function tellsOfWorry(text: string): boolean {
  const plain = plainWords(text);
  const isWorried = worried.test(plain);
  if (!isWorried && !uneasy.test(plain)) return false;
  if (inGeneral.test(plain) && !own.test(plain)) return false;
  return (
    (isWorried && (oneChild.test(plain) || forSomebody.test(text))) || !guardWords(text, { known: [] }).ok
  );
}

/** Whether it is what the guard takes for a serious concern. */
export function isConcern(text: string): boolean {
  const guarded = guardWords(text, { known: [] });
  return !guarded.ok && guarded.why === 'concern';
}
