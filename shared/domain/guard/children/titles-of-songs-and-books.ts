import { wordClass } from '../phrases/word-class.ts';
import type { Word } from '../split-words.ts';
import { personVerb } from './surroundings.ts';
import { readingSubject, smallInTitles } from './words-for-songs-figures-staff.ts';

/** Words of the longest title. */
export const longestTitle = 7;
/** Words of the longest title in small letters. */
const longestSmallTitle = 4;

/** `bogen (der hedder|om|kaldet) …`; but `en bog med Emma` was read with her. */
export function afterLeadIn(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (
    next <= at + 2 &&
    /^(?:der|som|hedder|hed|om|kaldet|ved|navn|called|about)$/.test(words[next]?.spelled ?? '')
  )
    next++;
  return next;
}

/** `vi læser …`, `børnene sang …`; but not `så læste Emma`. */
export function isReading(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => {
    const before = words[at - back];
    return before?.sentence === words[at]?.sentence && readingSubject(before?.key ?? '');
  });
}

/** Words with a capital from here on, and the small ones between them; within quotation marks all of them. */
export function titleFrom(words: readonly Word[], from: number): readonly number[] {
  const title: number[] = [];
  if (words[from]?.sentence !== words[from - 1]?.sentence) return title;
  const isQuoted = /["“”»«'‘’*_]$/.test((words[from]?.gap ?? '').trimEnd());
  let last = from - 1;
  for (let at = from; at < from + longestTitle; at++) {
    const word = words[at];
    if (!word || (at > from && /["”«»\n.!?]/.test(word.gap))) break;
    if (word.capital || isQuoted) last = at;
    else if (!smallInTitles(word.key)) break;
  }
  // `bogen Emma valgte` is no title.
  if (!isQuoted && (!words[from]?.capital || personVerb(words[last + 1]?.key ?? ''))) return title;
  for (let at = from; at <= last; at++) title.push(at);
  return title;
}

/** `vi sang for emma`, `vi sang spørge jørgen med ali`: whom one sang to, and no title any more. */
const toWhom = /^(?:for|med|til|sammen|hos|mens|da|når|så)$/;

/** `vi sang spørge jørgen`: in small letters, and only after singing. */
export function smallTitleFrom(words: readonly Word[], at: number): readonly number[] {
  if (!/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];
  const title: number[] = [];
  for (let next = at + 1; next <= at + longestSmallTitle; next++) {
    const word = words[next];
    if (!word || word.capital || !/^\s+$/.test(word.gap) || toWhom.test(word.spelled)) break;
    title.push(next);
  }
  return title;
}

const namedAfter =
  /(?:skole|skolen|gade|vej|plads|allé|alle|boulevard|park|have|torv|hus|museum|stræde|gymnasium|stiftelse|fond|minde)$/;

/** `Ingrid Jespersens Gymnasieskole`, `Emil Nielsens vej`: a place, and whom it is called after. */
export function namesOfPlaces(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, at) => {
    if (!namedAfter.test(word.key)) return [];
    const isBefore = (back: number) =>
      words[at - back]?.capital === true && /^[\s.]+$/.test(words[at - back + 1]?.gap ?? '');
    const isFull = isBefore(1) && isBefore(2) && words[at - 1]?.spelled.endsWith('s') === true;
    if (isFull) return [at - 2, at - 1];
    return word.capital && isBefore(1) ? [at - 1] : [];
  });
}

const bought = wordClass(`
  bestil* bestilt købe køb køber købt indkøb* pris* tilbud* leveret levering* leverer lever* service retur varer vare katalog* kr kroner gratis papir* lim limen maling*
  gryder gryde bleer ble sæbe creme flyverdragt* støvler cykler cyklerne vogne vognen vogn skovle skovl spand* legetøj* *legetøj møbler* stole bord borde skab reol*
  kitler *kitler madkasser uldtøj tøj gummistøvler perler tusch* farver pensler saks* karton stof garn værktøj* skruer uld blyanter lamper gardiner net poser
`);

/** `lim fra Harald Nyborg`, `bestil kitler hos Lekolar`: a shop or a maker, where something is bought. */
export function namesOfMakers(words: readonly Word[]): readonly number[] {
  const buying = new Set(words.filter(({ key }) => bought(key)).map(({ sentence }) => sentence));
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const isFrom = before !== undefined && /^(?:fra|hos)$/.test(before.key) && buying.has(word.sentence);
    // `som Alexander Calder`, `i stil med Wilhelm Hansen`: first name and last.
    const next = words[at + 1];
    const isFull = word.capital && next?.capital === true && /^\s$/.test(next.gap);
    const like =
      isFull && /^(?:som|med|la|efter|af|ligesom)$/.test(before?.key ?? '') && isAboutArt(words, at);
    if (!word.capital || !(isFrom || like)) return [];
    return isFull ? [at, at + 1] : [at];
  });
}

const art = wordClass(
  'stil inspireret klippede klipper malede maler male malet tegnede tegner uroer skulptur* billeder billede collage* kunst* prikker streger spiller lytter musik*',
);

function isAboutArt(words: readonly Word[], at: number): boolean {
  return words.some(({ key, sentence }) => sentence === words[at]?.sentence && art(key));
}
