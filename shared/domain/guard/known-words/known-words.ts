import { isInflectionOrCompound } from './inflections.ts';
import { places, properNames, stems } from './packed-words.ts';
import { unpackWords, type WordSet } from './word-set.ts';

interface Dictionary {
  readonly stems: WordSet;
  readonly places: WordSet;
  readonly properNames: WordSet;
}

let dictionary: Dictionary | undefined;

/** Unpacks the dictionary when first needed: most texts need none. */
function open(): Dictionary {
  dictionary ??= {
    stems: unpackWords(stems),
    places: unpackWords(places),
    properNames: unpackWords(properNames),
  };
  return dictionary;
}

/** Two words that many write as one, which no dictionary has: “idag gik vi ud”. */
const writtenAsOne = new Set(
  `idag igår igaar imorgen imorges iaften iaftes inat iforgårs iforgaars iforvejen imellemtiden igang istedet istedetfor iorden itide
  ihvertfald hvertfald hverdag hverandendag allesammen tilsidst tilstede tilbords udaf indimellem engangimellem forat iøvrigt
  forhåbentligt heletiden senerehen ligenu isommer ivinter iefterår iforår iår isidste iform ialt ihjel ifølge`.split(
    /\s+/u,
  ),
);

/** Whether a word in small letters is Danish. Inflected words and compounds are, also with æ, ø and å written out. */
export function isDanishWord(word: string): boolean {
  const isStem = (each: string) => open().stems.has(each);
  if (writtenAsOne.has(word)) return true;
  if (isInflectionOrCompound(word, isStem)) return true;
  const short = word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
  return short !== word && isInflectionOrCompound(short, isStem);
}

export function isPlace(word: string): boolean {
  const { places: known } = open();
  return known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)));
}

/** Given names, surnames and brands, as far as the dictionary has them. */
export function isProperName(word: string): boolean {
  const { properNames: known } = open();
  return known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)));
}
