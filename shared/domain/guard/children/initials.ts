import { isDanishWord } from '../known-words/known-words.ts';
import { wordClass } from '../phrases/word-class.ts';
import { beforeSubject, childWord, finiteVerb, kinWord, personAdverb, personVerb } from './surroundings.ts';
import { isOfAge, type Place } from './word-place.ts';

/** Words with a letter after them that is no initial: `plan B`, `vitamin D`, `bogstavet M`. */
const lettered = wordClass(`
  plan del gruppe gruppen hold holdet team model vitamin bogstav bogstavet bogstaver lyden lyd lyde klasse
  klassen punkt bilag spor stue stuen afdeling tonen tone type version fase trin zone blok niveau dur mol
  felt skema format plads bane opgang scenarie hepatitis generation barn person mulighed opgave station post
  rum bygning hal afsnit kolonne række variant størrelse batteri kategori forløb forslag ordet ord
`);
const lettersMatter =
  /(?<!\p{L})(?:bogstav\p{L}*|alfabet\p{L}*|forlyd\p{L}*|rim\p{L}*|staver|stave|skrive|tone|toner|akkord\p{L}*|noder?)(?!\p{L})/iu;
const beforeChild = wordClass(`
  lille store med hos for til fra af og at når da så mens hvor fordi hjalp hjælpe spurgte gav tog trøstede
  hjælper trøster trøstede følger fulgte henter hentede lader lod giver spørger roser guider møder afleverer vores ved om som vil ville kan kunne skal havde har fik sad kom
`);
const acronym =
  /^(?:tv|pc|dr|it|ai|ok|bh|vs|fn|eu|us|uk|kl|lp|su|hr|cd|gf|pp|mb|pb|tr|sr|bf|pl|al|gb|wc|3d|ab|abc|fb|dj|vr|pe|id|nb|ps|mm|fx|bl|mr|ms)$/;

const unit =
  /^(?:kl|st|nr|tv|pc|dr|mr|bl|vs|mm|cm|km|kg|gr|ml|dl|cl|hr|fr|jf|pr|sk|td|nb|ps|pp|gf|pb|wc|db|lb|ft|mb|gb|kb|vr|dj|cd|bh|lp|tr|sr|bf|pl|ft|kr|str|hf|hk|lr|sb|sds|fm)$/;
const ofOneChild = wordClass(
  'han hun ham hende hans hendes mor far mors fars forældre forældrene barnet drengen pigen',
);

/** `M. ville ikke`, `lille A`, `hos K`, `så sad jb stille`; but neither `plan B` nor the pronoun `I`. */
export function isInitial(place: Place): boolean {
  const letters = place.word.text.replace(/['’](?:s|en|eren)?$/, '');
  if (isDotted(place)) return true;
  if (/^\p{Lu}{1,2}$/u.test(letters) && place.word.capital) return isCapitalInitial(place, letters);
  return isSmallInitial(place, letters);
}

/** `M.J. fik en fast plads`, `E.'s reaktion`; but `H.C. Andersen` is a name in full. */
const dotted =
  /^(?:\p{Lu}\.-?\s?)?\p{Lu}\.?['’]s(?!\p{L})|^\p{Lu}\.\s?\p{Lu}(?:-\p{Lu})?\.?(?=\s+\p{Ll}|[,)]|$)/u;
const dottedThings = /^(?:p\.s|n\.b|o\.k|t\.v|c\.v|b\.h|f\.x|d\.v|e\.l|i\.e|e\.g|a\.m|p\.m)/i;

function isDotted({ word, about }: Place): boolean {
  if (!word.capital || word.text.length > 2) return false;
  const rest = about.text.slice(word.start, word.start + 12);
  return dotted.test(rest) && !dottedThings.test(rest);
}

const emphasised = wordClass(
  'vi de du jeg han hun den det ja nej så på nu og at er et en ham os i in it is he she we no to do if so',
);
/** `B (den yngste)`, `M (3 år)`: said of a person. */
const asideOfChild = /^\s?\((?:den|han|hun|som|der|vores|pige|dreng|\d)/iu;

function isCapitalInitial(place: Place, letters: string): boolean {
  const { word, previous, next, at, about } = place;
  if (letters === 'I' || letters === 'X' || letters === 'N' || acronym.test(letters.toLowerCase()))
    return false;
  const before = about.words[at - 1];
  if (isLettered(place) || (before && /\d$/.test(before.text) && word.gap === '')) return false;
  // `C-vitamin`, `A4`, `S-tog`; `K/M`.
  const after = about.text.slice(word.end, word.end + 2);
  if (/^(?:[-–/]\p{L}|\d|[)&])/u.test(after) || lettersMatter.test(sentenceAround(place))) return false;
  if (asideOfChild.test(about.text.slice(word.end, word.end + 12)) && letters.length === 1) return true;
  if (/^(?:ham|hende|han|hun)$/.test(previous) || isInPair(place, letters)) return true;
  const follows = about.words[at + 1];
  const verb = next || (/^\.\s?/.test(follows?.gap ?? '') ? (follows?.key ?? '') : '');
  const isActing = personVerb(verb) || finiteVerb(verb);
  if (
    letters.length > 1 &&
    (emphasised(letters.toLowerCase()) || (isDanishWord(letters.toLowerCase()) && !isPersonal(place)))
  )
    return false;
  if (isActing) return letters.length === 1 || !/^[AEIOUYÆØÅ]{2}$/.test(letters);
  if (isOfAge(place) || childWord(previous)) return true;
  const isMeant = beforeChild(previous) || kinWord(next);
  if (letters.length > 1) return isMeant && about.words.some(({ key }) => ofOneChild(key));
  return isMeant && !word.opensSentence;
}

/** `gruppe A`, and of `gruppe A og B` the other too. */
function isLettered({ about: { words }, at, previous }: Place): boolean {
  if (lettered(previous)) return true;
  return (
    words[at - 1]?.spelled === 'og' &&
    /^\p{Lu}$/u.test(words[at - 2]?.text ?? '') &&
    lettered(words[at - 3]?.key ?? '')
  );
}

/** Letters in capitals before a verb that only people do: `SØ vil have samme kop`, `BI ville`. */
function isPersonal({ next }: Place): boolean {
  return personVerb(next) || /^(?:har|havde|er|var)$/.test(next);
}

/** `A og M legede`, `A, M og L`; but neither `gruppe A og B` nor `A og B-holdet`. */
function isInPair({ about: { words, text }, word, at }: Place, letters: string): boolean {
  const isLetter = (i: number) =>
    /^[A-HJ-Z]$/.test(words[i]?.text ?? '') && words[i]?.sentence === word.sentence;
  if (letters.length > 1) return false;
  const isAnd = (i: number) => words[i]?.spelled === 'og';
  const [first, second] = isAnd(at + 1) ? [at, at + 2] : isAnd(at - 1) ? [at - 2, at] : [-1, -1];
  if (first < 0 || !isLetter(first) || !isLetter(second)) return false;
  const after = words[second]?.end ?? 0;
  return (
    !lettered(words[first - 1]?.key ?? '') &&
    !/^(?:-|\d|\s(?:hold|grupp|stue))/iu.test(text.slice(after, after + 8))
  );
}

/** What is done for somebody, and for a thing hardly ever: `vi hjalp k`, `jeg trøster m med det samme`. */
const helped = wordClass(
  'hjalp hjælper hjælpe trøster trøstede trøste følger fulgte støtter støttede støtte roste guidede guider',
);
const goesOn = wordClass('med ind ud i på hen over til hele ned op når da af hjem videre og hver før efter');
/** `vi hjælper f.eks. hinanden` */
const abbreviated = /^(?:\.\p{L}|[-/]|\d)/u;

function isSmallInitial({ about, word, previous, next }: Place, letters: string): boolean {
  if (/^[bcdfghjklmnpqrstvwxz]{2}$/.test(letters) && !unit.test(letters)) {
    return (beforeSubject(previous) || beforeChild(previous)) && (personAdverb(next) || personVerb(next));
  }
  if (!/^[a-hj-z]$/.test(letters)) return false;
  if (/^(?:lille|vores)$/.test(previous)) return true;
  if (helped(previous) && (next === '' || goesOn(next)) && !abbreviated.test(about.text.slice(word.end)))
    return true;
  return /^[b-hj-z]$/.test(letters) && (word.opensSentence || beforeChild(previous)) && personVerb(next);
}

function sentenceAround({ about, word }: Place): string {
  return about.text.slice(Math.max(0, word.start - 80), word.end + 80);
}
