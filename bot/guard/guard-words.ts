import { fingerprint, type GuardContext, type Guarded, guard } from '../../shared/domain/guard/guard.ts';
import { wordsOfLink } from '../../shared/domain/guard/link-words.ts';
import type { TextField } from '../../shared/domain/guard/text-field.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { concernSentence } from '../library/concern-answer.ts';
import type { Ports } from '../turn/ports.ts';
import { knownNames } from './known-names.ts';
import { guardingText } from './text/guard-text.ts';
import { askedWords } from './view/guard-views.ts';

export type GuardedName =
  | { readonly ok: true; readonly text: Guarded }
  | { readonly ok: false; readonly why: 'cpr' | 'notHere' };

/** For names of units, institutions and grown-ups. A room may be called Liv, so names pass; a CPR number never does. */
export function guardName(text: string): GuardedName {
  const verdict = guard(text, { known: [], accepted: fingerprint(text) });
  switch (verdict.kind) {
    case 'pass':
      return { ok: true, text: verdict.text };
    case 'refused':
      return { ok: false, why: 'cpr' };
    case 'ask':
    case 'concern':
      return { ok: false, why: 'notHere' };
  }
}

export type GuardedWords =
  | { readonly ok: true; readonly text: Guarded }
  | { readonly ok: false; readonly why: 'cpr' }
  | { readonly ok: false; readonly why: 'concern' }
  | {
      readonly ok: false;
      readonly why: 'ask';
      /** The words that are asked about. */
      readonly about: string;
      readonly suggestion?: string;
      /** The text's fingerprint: sent along when the same text is sent again, it means “yes, keep it”. */
      readonly accepted: string;
    };

/** For short texts without a form of their own, such as a reason or a label. Everybody in the unit reads them. */
export function guardWords(text: string, context: GuardContext): GuardedWords {
  const verdict = guard(text, context);
  switch (verdict.kind) {
    case 'pass':
      return { ok: true, text: verdict.text };
    case 'refused':
      return { ok: false, why: 'cpr' };
    case 'concern':
      return { ok: false, why: 'concern' };
    case 'ask': {
      const { findings, suggestion } = verdict;
      const about = findings.map(({ span }) => text.slice(span.start, span.end)).join(', ');
      return { ok: false, why: 'ask', about, ...(suggestion && { suggestion }), accepted: fingerprint(text) };
    }
  }
}

export type GuardedTexts =
  /** By field; an empty one is missing. */
  | { readonly ok: true; readonly texts: Readonly<Record<string, Guarded>> }
  | {
      readonly ok: false;
      /** What is wrong, by field, as a sentence. */
      readonly errors: Readonly<Record<string, string>>;
      /**
       * Fingerprints of the texts that were asked about. The form carries them in its context until it is sent
       * again.
       */
      readonly accepted: string;
    };

const acceptedKept = 12;
/** Nobody types ten times what fits into a field: such a text is refused before the guard reads it. */
export const farTooLong = 10;

/** Guards the free texts of a form. A text that was asked about passes when it is sent again unchanged. */
export async function guardTexts(
  values: Readonly<Record<string, string>>,
  fields: readonly TextField[],
  {
    ports,
    unit,
    accepted = '',
    leads,
  }: {
    readonly ports: Ports;
    readonly unit: Unit;
    readonly accepted?: string | undefined;
    /** Whoever leads is the one others are sent to. */
    readonly leads: boolean;
  },
): Promise<GuardedTexts> {
  const language = unit.language;
  const asked = accepted.split(',').filter(Boolean);
  const texts: Record<string, Guarded> = {};
  const errors: Record<string, string> = {};
  for (const { id, longest, leavesUnit, isLink, isAdult, stands } of fields) {
    const typed = (values[id] ?? '').trim();
    if (!typed) continue;
    if (typed.length > longest * farTooLong) {
      errors[id] = guardingText[language].tooLong(longest);
      continue;
    }
    if (typed === stands) asked.push(fingerprint(typed));
    const verdict = isLink
      ? await guardLink(ports, unit, typed, asked)
      : isAdult
        ? guardAdult(typed)
        : leavesUnit
          ? guardWords(typed, { known: [], language, accepted: acceptedPrint(typed, asked) })
          : await guardOne(ports, unit, typed, asked);
    // The form keeps the text and says where serious concern belongs, so that its author can take it there.
    if (!verdict.ok && verdict.why === 'concern') errors[id] = concernSentence(language, { leads });
    else if (typed.length > longest) errors[id] = guardingText[language].tooLong(longest);
    else if (verdict.ok) texts[id] = verdict.text;
    else if (verdict.why === 'cpr') errors[id] = guardingText[language].cpr;
    else {
      errors[id] = askedWords(language, verdict);
      asked.push(verdict.accepted);
    }
  }
  if (Object.keys(errors).length === 0) return { ok: true, texts };
  return { ok: false, errors, accepted: asked.slice(-acceptedKept).join(',') };
}

function guardAdult(typed: string): GuardedWords {
  const verdict = guardName(typed);
  return verdict.ok ? verdict : { ok: false, why: verdict.why === 'cpr' ? 'cpr' : 'concern' };
}

/**
 * Guards one text. The names of colleagues and rooms cost reads, so they are looked up only when the guard found
 * something.
 */
export async function guardOne(
  ports: Ports,
  unit: Unit,
  typed: string,
  asked: readonly string[] = [],
): Promise<GuardedWords> {
  const accepted = acceptedPrint(typed, asked);
  const first = guardWords(typed, { known: [unit.name], accepted, language: unit.language });
  if (first.ok || first.why !== 'ask') return first;
  return guardWords(typed, { known: await knownNames(ports, unit), accepted, language: unit.language });
}

/** What passes is how the link reads. A path in other words would be no path, so none are suggested. */
async function guardLink(
  ports: Ports,
  unit: Unit,
  typed: string,
  asked: readonly string[],
): Promise<GuardedWords> {
  const verdict = await guardOne(ports, unit, wordsOfLink(typed), asked);
  if (verdict.ok || verdict.why !== 'ask') return verdict;
  const { suggestion: _, ...question } = verdict;
  return question;
}

function acceptedPrint(typed: string, asked: readonly string[]): string | undefined {
  const print = fingerprint(typed);
  return asked.includes(print) ? print : undefined;
}
