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
