import { fingerprint, type Guarded, guard } from '../../shared/domain/guard.ts';

export type GuardedName =
  | { readonly ok: true; readonly text: Guarded }
  | { readonly ok: false; readonly why: 'cpr' | 'notHere' };

/** Names of units and institutions: a room may well be called Liv, but a number is a number. */
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
  | { readonly ok: false; readonly why: 'cpr' | 'concern' }
  | {
      readonly ok: false;
      readonly why: 'ask';
      /** The words it is about. */
      readonly about: string;
      readonly suggestion?: string;
      /** Sent along with the same text, this says that it is meant. */
      readonly accepted: string;
    };

/** Reasons and labels: short, and read by everyone in the unit. */
export function guardWords(
  text: string,
  context: { readonly known: readonly string[]; readonly accepted?: string | undefined },
): GuardedWords {
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
