import { firstLanguage } from '../../shared/domain/person/language.ts';
import { perhapsPractice } from '../../shared/domain/trial/perhaps-practice.ts';
import { enter, type Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { cprView } from '../guard/view/guard-views.ts';
import { offerDecision } from '../meeting/offer-decision.ts';
import { offerDone } from '../meeting/offer-done.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { offer } from '../trial/write-in-message.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Actions } from '../ui/button-and-form-names.ts';
import { ordersTheBot, tellsSomething } from './asides.ts';
import type { Found } from './find-command.ts';
import { fewestWordsOfTrial } from './limits.ts';
import { unknownView } from './view/unknown-view.ts';

type Guess = Exclude<Found, { kind: 'command' | 'empty' }>;

/** Up to three commands that may have been meant, none of which this person would be refused. */
export function guess(call: Call, { likely, kind: how, isOfTheBot, isOfWhatStands }: Guess): Promise<Reply> {
  const { what } = call.intent;
  const isOrder = what.kind === 'words' && ordersTheBot(what.text);
  const isTold = what.kind === 'words' && tellsSomething(what.text);
  const withoutUnit = () => showYou(unknownView(firstLanguage, likely, how, undefined, isTold));
  return enter(call, { deed: 'see-help', withoutUnit }, async (at) => {
    const refused = await ofCprNumber(at);
    if (refused) return refused;
    const possible = likely.filter(({ deed }) => deed === 'anyone' || at.may(deed));
    // A typing slip towards a command that this person may not use is not offered.
    const near = how === 'near' && possible[0] !== likely[0] ? 'unknown' : how;
    const written = near === 'unknown' && !isOfWhatStands && !isOrder ? await trialIn(at) : undefined;
    if (how !== 'question' && what.kind === 'words') {
      const heard = { onlyPlain: how === 'near' || isOfTheBot, trial: written };
      const decision = await offerDecision(at, what.text, heard);
      if (decision) return decision;
      const done = await offerDone(at, what.text);
      if (done) return done;
    }
    const offered = written && how === 'unknown' && !isOfTheBot ? await asPractice(at) : undefined;
    if (offered) return offered;
    return showYou(unknownView(at.unit.language, possible, near, written, isTold));
  });
}

/** So many digits in a row, however they are parted, may be a CPR number: nothing else is answered before that. */
const tenDigits = /(?:\d[\s./-]{0,3}){10}/;

async function ofCprNumber({ call, unit }: Standing): Promise<Reply | undefined> {
  const { what, where } = call.intent;
  if (what.kind !== 'words' || !tenDigits.test(what.text)) return undefined;
  const guarded = await guardOne(call.ports, unit, what.text);
  const isRefused = !guarded.ok && guarded.why === 'cpr';
  return isRefused ? showYou(cprView(unit.language, where.kind === 'channel')) : undefined;
}

/** A whole sentence that may tell of something tried is offered as that, with its words; a shorter one below the likely commands. */
async function asPractice(at: Standing): Promise<Reply | undefined> {
  const { what, message } = at.call.intent;
  const text = what.kind === 'words' ? what.text.trim() : '';
  if (!message || text.includes('?') || !perhapsPractice(plainWords(text))) return undefined;
  return offer(at, message, text);
}

/**
 * What somebody wrote at length and nobody understood may still be a trial: it is offered with a button, so that they
 * need not write it again. Never words that the guard has something to say about.
 */
async function trialIn({ call, unit, may }: Standing): Promise<Actions['trial.open'] | undefined> {
  const { what } = call.intent;
  const text = what.kind === 'words' ? what.text.trim() : '';
  const data = { unit: unit.id, text };
  if (text.split(/\s+/u).length < fewestWordsOfTrial || !may('write-trial') || !fitsButton(data))
    return undefined;
  return (await guardOne(call.ports, unit, text)).ok ? data : undefined;
}
