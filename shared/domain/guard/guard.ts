import { createHash } from 'node:crypto';
import { hasConcern } from './concern.ts';
import { findCprNumbers } from './cpr.ts';
import { fold, type Span } from './folding.ts';
import { findHealthWords, type HealthFinding } from './health.ts';
import { findChildNames, type NameFinding } from './names.ts';
import { suggestWording } from './suggestion.ts';

declare const guarded: unique symbol;

/** Text that may be stored. Only `guard` makes it, so what was never shown to the guard does not compile. */
export type Guarded = string & { readonly [guarded]: true };

export interface GuardContext {
  /** Names of the unit's own staff and rooms. */
  readonly known: readonly string[];
  /** The fingerprint of the text its author already said yes to, its signature checked. */
  readonly accepted?: string | undefined;
}

export type Finding = NameFinding | HealthFinding;

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

/** Weighs a text before it is stored: concern first, then person numbers, then what has to be asked about. */

export function guard(text: string, context: GuardContext): Verdict {
  const folded = fold(text);
  if (hasConcern(folded.text)) return { kind: 'concern' };
  const spans = findCprNumbers(folded);
  if (spans.length > 0) return { kind: 'refused', reason: 'cpr', spans };
  if (context.accepted === fingerprint(text)) return pass(text);
  const names = findChildNames(folded, context.known);
  const health = findHealthWords(folded);
  if (names.length + health.length === 0) return pass(text);
  const suggestion = suggestWording(text, names, health);
  const findings = [...names, ...health].sort((a, b) => a.span.start - b.span.start);
  return { kind: 'ask', findings, ...(suggestion !== undefined && { suggestion }) };
}

/** Stands for a text without telling it; blanks at the ends and doubled ones make no difference. */
export function fingerprint(text: string): string {
  const same = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return createHash('sha256').update(same).digest('base64url');
}

function pass(text: string): Verdict {
  return { kind: 'pass', text: text as Guarded };
}
