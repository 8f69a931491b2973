import { wordClass } from '../phrases/word-class.ts';
import type { Place } from './place.ts';
import { childWord, finiteVerb, kinWord, personVerb } from './surroundings.ts';

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
  vores ved om som vil ville kan kunne skal havde har fik var er blev sad kom
`);
const acronym =
  /^(?:tv|pc|dr|it|ai|ok|bh|vs|fn|eu|us|uk|kl|lp|su|hr|cd|gf|pp|mb|pb|tr|sr|bf|pl|al|gb|wc|3d|ab|abc|fb|dj|vr|pe|id|nb|ps|mm|fx|bl|mr|ms)$/;

/** `M. ville ikke`, `lille A`, `hos K`; but neither `plan B` nor the pronoun `I`. */
export function isInitial(place: Place): boolean {
  const { word, previous, next, at, about } = place;
  const letters = word.text;
  if (!/^\p{Lu}{1,2}$/u.test(letters) || !word.capital) return false;
  if (letters === 'I' || letters === 'X' || letters === 'N' || acronym.test(word.spelled)) return false;
  const before = about.words[at - 1];
  if (lettered(previous) || (before && /\d$/.test(before.text) && word.gap === '')) return false;
  // `C-vitamin`, `A4`, `S-tog`; `K/M`.
  const after = about.text.slice(word.end, word.end + 2);
  if (/^(?:[-–/]\p{L}|\d|[)&])/u.test(after) || lettersMatter.test(sentenceAround(place))) return false;
  const follows = about.words[at + 1];
  const isDotted = /^\.\s?/.test(follows?.gap ?? '');
  const verb = next || (isDotted ? (follows?.spelled ?? '') : '');
  if (personVerb(verb) || finiteVerb(verb)) return letters.length === 1 || !/^[AEIOUYÆØÅ]{2}$/.test(letters);
  if (letters.length > 1) return false;
  if (childWord(previous)) return true;
  return !word.opensSentence && (beforeChild(previous) || kinWord(next));
}

function sentenceAround({ about, word }: Place): string {
  return about.text.slice(Math.max(0, word.start - 80), word.end + 80);
}
