import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { fingerprint } from '../../shared/domain/guard/guard.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { farTooLong, guardWords } from '../guard/guard-words.ts';
import { guardingText } from '../guard/text/guard-text.ts';
import { askedWords } from '../guard/view/guard-views.ts';
import { concernSentence } from '../library/concern-answer.ts';

type OneText =
  | { readonly ok: true; readonly text?: Guarded }
  | { readonly ok: false; readonly error: string; readonly asked?: string };

/** One free text of a network, which has no staff whose names are known; sent again it is meant. */
export function guardNetworkText(
  typed = '',
  longest: number,
  {
    language,
    accepted = '',
    leads = false,
  }: { readonly language: Language; readonly accepted?: string | undefined; readonly leads?: boolean },
): OneText {
  const text = typed.trim();
  const words = guardingText[language];
  if (!text) return { ok: true };
  // Before the guard: nobody types this much, and weighing it would take seconds.
  if (text.length > longest * farTooLong) return { ok: false, error: words.tooLong(longest) };
  const print = fingerprint(text);
  const isMeant = accepted.split(',').includes(print);
  const verdict = guardWords(text, { known: [], language, ...(isMeant && { accepted: print }) });
  // However long it is, a worry about a child is answered with where it belongs.
  const isConcern = !verdict.ok && verdict.why === 'concern';
  if (text.length > longest && !isConcern) return { ok: false, error: words.tooLong(longest) };
  if (verdict.ok) return { ok: true, text: verdict.text };
  switch (verdict.why) {
    case 'cpr':
      return { ok: false, error: words.cpr };
    case 'concern':
      return { ok: false, error: concernSentence(language, { leads }) };
    case 'ask':
      return { ok: false, error: askedWords(language, verdict), asked: verdict.accepted };
    default:
      return verdict satisfies never;
  }
}
