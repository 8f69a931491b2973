import { plainSpelling } from './first-names/foreign-letters.ts';

/** A word of the text, or a number. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text between the word before and this one. */
  readonly gap: string;
  /** Small letters, without accents: `Zoë` is `zoe`; æ, ø and å stay. */
  readonly spelled: string;
  /** As `spelled`, with æ, ø and å written out, so that `blaa` and `blå` are one. */
  readonly key: string;
  readonly capital: boolean;
  /** The first of its sentence, or of a stretch in quotation marks. */
  readonly opensSentence: boolean;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
}

const wordShape = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=s?(?![\p{L}\p{N}])))*/gu;
const opening = /(?:[.!?:;•*…“"«»]|\s[-–—]\s)[\s"'“»«(*_]*$/u;
const sentenceEnd = /[.!?…;\n]/;
/** A web address; its parts are no words. */
const link = /(?:https?:\/\/|www\.)[^\s)>\]]+/giu;
/** Of a longer gap, only so many characters at either end are kept. */
const gapRead = 12;
const abbreviations = new Set(
  'd kl ca nr fx bl ang evt inkl min max maks mht pga osv mm jf st tlf feks mdr vedr sml dvs hr fr'.split(
    ' ',
  ),
);

export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const shouted = isShouted(text);
  const withoutLinks = text.replace(link, (found) => '_'.repeat(found.length));
  let last = 0;
  let sentence = 0;
  for (const match of withoutLinks.matchAll(wordShape)) {
    const whole = withoutLinks.slice(last, match.index);
    const gap = whole.length <= 2 * gapRead ? whole : whole.slice(0, gapRead) + whole.slice(-gapRead);
    const before = words.at(-1);
    const isNewLine = whole.includes('\n');
    if (before && endsSentence(before, gap, isNewLine, match[0])) sentence++;
    const spelled = plainSpelling(match[0]);
    last = match.index + match[0].length;
    words.push({
      text: match[0],
      start: match.index,
      end: last,
      gap,
      spelled,
      key: keyOf(spelled),
      capital: !shouted && /^\p{Lu}/u.test(match[0]),
      opensSentence:
        !before || isNewLine || (opening.test(gap) && !(isAbbreviation(before) && /^\.\s/.test(gap))),
      sentence,
    });
  }
  return words;
}

/** Whether most letters are capitals. Then a capital says nothing about a word. */
export function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

export function keyOf(spelled: string): string {
  if (!/[æøå]/.test(spelled)) return spelled;
  return spelled.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Whether a sentence ends between two words: in `hjem.Han`, but not in `kl. 9` or `12.30`. */
function endsSentence(before: Word, gap: string, isNewLine: boolean, next: string): boolean {
  if (isNewLine) return true;
  if (!sentenceEnd.test(gap)) return false;
  if (!/^\.\s*$/.test(gap)) return true;
  return !isAbbreviation(before) && !(/\d$/.test(before.text) && !/^\p{Lu}/u.test(next));
}

function isAbbreviation({ spelled }: Word): boolean {
  return spelled.length === 1 || abbreviations.has(spelled);
}

/** The next word, if nothing but a blank is between. */
export function wordAfter(words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1];
  return next && /^\s+$/.test(next.gap) ? next : undefined;
}

export function wordBefore(words: readonly Word[], at: number): Word | undefined {
  const word = words[at];
  return word && /^\s+$/.test(word.gap) ? words[at - 1] : undefined;
}
