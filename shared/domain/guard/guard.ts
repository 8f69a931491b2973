import { createHash } from 'node:crypto';
import type { Language } from '../person/language.ts';
import { type CircumstanceFinding, findCircumstances } from './children/circumstances.ts';
import { type ContactFinding, findContact } from './children/contact.ts';
import { findChildNames, type NameFinding } from './children/find-child-names.ts';
import { findHealthWords, type HealthFinding } from './children/health.ts';
import { knownWords } from './children/names-the-unit-knows.ts';
import { isEnglish } from './children/unlisted-name.ts';
import { hasConcern, isUneasy } from './concern/concern.ts';
import { findNumbers } from './cpr/ways-to-read.ts';
import { type Folded, fold, type Span } from './disguised-characters.ts';
import { splitWords, type Word } from './split-words.ts';
import { suggestWording } from './suggestion/suggest-wording.ts';

declare const guarded: unique symbol;

/** Text that may be stored. `guard` makes it; a cast anywhere else claims that the guard has seen the text before. */
export type Guarded = string & { readonly [guarded]: true };

export interface GuardContext {
  /** Names of the unit's own staff and rooms. */
  readonly known: readonly string[];
  /** The unit's language, for suggestions. Missing where nobody is shown one. */
  readonly language?: Language | undefined;
  /**
   * The fingerprint of a text whose author has been asked and wants to keep it. That they were asked is for the
   * caller to know.
   */
  readonly accepted?: string | undefined;
}

/** Findings that explain dark words: in `han er indlagt, og hun sover uroligt` the illness is why she sleeps badly. */
const explaining = new Set<Finding['kind']>(['health', 'circumstance', 'kin', 'contact']);

export type Finding = NameFinding | HealthFinding | CircumstanceFinding | ContactFinding;

export type Verdict =
  | { readonly kind: 'pass'; readonly text: Guarded }
  | { readonly kind: 'refused'; readonly reason: 'cpr'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'ask';
      readonly findings: readonly Finding[];
      /** Missing where the text cannot be reworded by rule and still read well. */
      readonly suggestion?: string;
    }
  | { readonly kind: 'concern' };

/** Characters before a name that are looked at. */
const longestLead = 60;

/** Weighs a text before it is stored: concern first, then CPR numbers, then what has to be asked about. */
export function guard(text: string, context: GuardContext): Verdict {
  const folded = fold(text);
  const words = splitWords(folded.text);
  if (hasConcern(words)) return { kind: 'concern' };
  const spans = findNumbers(text, folded);
  if (spans.length > 0) return { kind: 'refused', reason: 'cpr', spans };
  const findings = findAll(folded, words, context.known);
  if (
    isUneasy(
      words,
      findings.some(({ kind }) => explaining.has(kind)),
    )
  )
    return { kind: 'concern' };
  if (findings.some((finding) => isWorriedFor(text, finding))) return { kind: 'concern' };
  if (context.accepted !== undefined && context.accepted === fingerprint(text)) return pass(text);
  if (findings.length === 0) return pass(text);
  const suggestion = suggestIn(context.language, isEnglish(words), text, findings);
  return { kind: 'ask', findings, ...(suggestion !== undefined && { suggestion }) };
}

const worriedFor =
  /(?:^|\P{L})(?:bekymr|urolig|worried|worry)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:for|om|over|about)\s+$/iu;

/** “Jeg er bekymret for Emma” is as serious as “jeg er bekymret for et barn”, which `hasConcern` hears. */
function isWorriedFor(text: string, { kind, span }: Finding): boolean {
  return (
    kind === 'child-name' && worriedFor.test(text.slice(Math.max(0, span.start - longestLead), span.start))
  );
}

/** In an English unit a text is reworded only when it is plainly English: a Danish phrase would read oddly in it. */
function suggestIn(
  unit: Language | undefined,
  isInEnglish: boolean,
  text: string,
  findings: readonly Finding[],
): string | undefined {
  if (unit === 'en' && !isInEnglish) return undefined;
  return suggestWording(text, findings, isInEnglish ? 'en' : 'da');
}

/** Each stretch of the text once, in the order in which it is read. */
function findAll(folded: Folded, words: readonly Word[], known: readonly string[]): readonly Finding[] {
  const passes = knownWords(known);
  const all = [
    ...findChildNames(folded, words, passes),
    ...findHealthWords(folded, words),
    ...findCircumstances(folded, words, passes),
    ...findContact(folded),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const apart: Finding[] = [];
  for (const finding of all) {
    if (finding.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(finding);
  }
  return apart;
}

/** Accents beyond eight on one letter are dropped: normalizing thousands of them would take too long. */
const manyMarks = /(\p{M}{8})\p{M}+/gu;

/** A hash of the text, which does not reveal it. Extra blanks make no difference. */
export function fingerprint(text: string): string {
  const same = text.replace(manyMarks, '$1').normalize('NFC').trim().replace(/\s+/gu, ' ');
  return createHash('sha256').update(same).digest('base64url');
}

/** The lines of a text that the guard has seen whole; empty ones are missing. */
export function guardedLines(text: Guarded | undefined): readonly Guarded[] {
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  return lines.flatMap((line) => (line ? [line as Guarded] : []));
}

function pass(text: string): Verdict {
  return { kind: 'pass', text: text as Guarded };
}
