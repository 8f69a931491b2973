import { isDanishWord } from '../known-words/known-words.ts';
import { wordClass } from '../phrases/word-class.ts';
import { isOfAge, type Place } from './place.ts';
import { beforeSubject, childWord, finiteVerb, kinWord, personAdverb, personVerb } from './surroundings.ts';

/** What is told apart by a letter: `plan B`, `vitamin D`, `bogstavet M`. */
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
  vores ved om som vil ville kan kunne skal havde har fik sad kom
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
  const letters = place.word.text.replace(/['’]s$/, '');
  if (/^\p{Lu}{1,2}$/u.test(letters) && place.word.capital) return isCapitalInitial(place, letters);
  return isSmallInitial(place, letters);
}

function isCapitalInitial(place: Place, letters: string): boolean {
  const { word, previous, next, at, about } = place;
  if (letters === 'I' || letters === 'X' || letters === 'N' || acronym.test(letters.toLowerCase()))
    return false;
  const before = about.words[at - 1];
  if (lettered(previous) || (before && /\d$/.test(before.text) && word.gap === '')) return false;
  // `C-vitamin`, `A4`, `S-tog`; `K/M`.
  const after = about.text.slice(word.end, word.end + 2);
  if (/^(?:[-–/]\p{L}|\d|[)&])/u.test(after) || lettersMatter.test(sentenceAround(place))) return false;
  const follows = about.words[at + 1];
  const verb = next || (/^\.\s?/.test(follows?.gap ?? '') ? (follows?.key ?? '') : '');
  const isActing = personVerb(verb) || finiteVerb(verb);
  if (letters.length > 1 && isDanishWord(letters.toLowerCase())) return false;
  if (isActing) return letters.length === 1 || !/^[AEIOUYÆØÅ]{2}$/.test(letters);
  if (isOfAge(place) || childWord(previous)) return true;
  const isMeant = beforeChild(previous) || kinWord(next);
  if (letters.length > 1) return isMeant && about.words.some(({ key }) => ofOneChild(key));
  return isMeant && !word.opensSentence;
}

function isSmallInitial({ previous, next }: Place, letters: string): boolean {
  if (/^[bcdfghjklmnpqrstvwxz]{2}$/.test(letters) && !unit.test(letters)) {
    return (beforeSubject(previous) || beforeChild(previous)) && (personAdverb(next) || personVerb(next));
  }
  return /^[a-hj-z]$/.test(letters) && /^(?:lille|vores)$/.test(previous);
}

function sentenceAround({ about, word }: Place): string {
  return about.text.slice(Math.max(0, word.start - 80), word.end + 80);
}
