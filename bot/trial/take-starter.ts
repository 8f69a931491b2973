import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { askFirst } from './guard-then-store.ts';
import { authorHere, newTrial } from './new-trial.ts';
import { storeTrial } from './store-trial.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere, placeOf } from './trial-receipt.ts';
import type { Written } from './unstored-trial.ts';
import { primerView, withPrimer } from './view/trial-primer-view.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.take': Carries<'text', 'unit'>;
    'trial.primer': Carries<never, 'unit'>;
  }
}

/**
 * “Prøv den”: one tap makes the bot's suggestion one's own trial. The button carries the words, so that it still
 * works when next week's guide suggests something else. The channel is not told, since nine people may tap the same
 * card.
 */
export const takeButton = button('trial.take', {
  deed: 'write-trial',
  needs: ['text'],
  press: async (at, { text }) => {
    const { unit, isShared, call } = at;
    const isPersonal = call.intent.where.kind === 'personal';
    if (isPersonal && isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    if (text.length > longestTexts.what) return showYou(sentence(trialText[unit.language].tooLong));
    const written: Written = { id: takenId(at, text), text, audience: isPersonal ? 'private' : 'unit' };
    const guarded = await guardOne(call.ports, unit, text, []);
    if (!guarded.ok) return askFirst(at, written, guarded);
    const { id, audience } = written;
    return take(at, newTrial(at, { id, author: await authorHere(at), what: guarded.text, audience }));
  },
});

async function take(at: Standing, trial: Trial): Promise<Reply> {
  const { unit } = at;
  const stored = await storeTrial(at, trial, 'nobody');
  if (stored === 'busy') return showYou(refusalView(unit.language, 'busy'));
  const place = await placeHere(at);
  const receipt = trialReceiptView({ unit, trial, place, alone: true, named: true });
  return showYou(stored === 'first' ? withPrimer(unit, place.course, receipt) : receipt);
}

/** The advice for whoever has written their first, where a client cannot fold. */
export const primerButton = button('trial.primer', {
  deed: 'write-trial',
  press: async ({ unit, call }) => showYou(primerView(unit, placeOf(unit, call.ports.clock.now()).course)),
});

/** The same person, course and words give the same id: tapped twice, it is one trial. */
export function takenId({ call, unit }: Standing, text: string): string {
  const { platform, tenant, id: person } = call.person;
  const { course } = placeOf(unit, call.ports.clock.now());
  return `taken:${platform}:${tenant}:${person}:${course}:${fingerprint(text).slice(0, 16)}`;
}
