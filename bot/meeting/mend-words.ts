import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import { swapped, swapTold } from '../../shared/domain/meeting/words-swapped.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { daysIn } from '../../shared/domain/time/written-day.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { guardOne } from '../guard/guard-words.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { latestOf } from './give-decision.ts';
import { mendHeard } from './mend-heard.ts';
import { isNamed } from './pointing-out.ts';
import { changedView, whichDecisionView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

/**
 * “Den om taskerne, det skal være onsdag og ikke tirsdag”: one word of a decision for another. It is shown as it would
 * read, with the one press that makes it so; nothing where it is of who does it, or of the day to have it done by.
 */
export async function mendWords(at: Standing, said: string): Promise<Reply | undefined> {
  const swap = swapTold(said);
  if (!swap) return undefined;
  const { unit, call } = at;
  const people = await everyone(at);
  if (
    people.some(({ name }) => [swap.right, swap.wrong ?? ''].some((words) => isNamed(words, firstName(name))))
  )
    return undefined;
  // “Den 4. december og ikke den 27. november”: by when, and no word.
  if (
    swap.wrong &&
    [swap.right, swap.wrong].every((words) => daysIn(words, call.today).length > 0 && /\d/u.test(words))
  )
    return mendHeard(at, `nej, ${swap.about ? `den om ${swap.about} ` : ''}senest ${swap.right}`);
  const all = await everyDecision(at);
  const meant = swap.about
    ? likelyTrials(all, swap.about).slice(0, mostOffered)
    : [latestOf(all.filter(({ what }) => swapped(what, swap) !== undefined))].filter(
        (one) => one !== undefined,
      );
  const read = meant.flatMap((one) => {
    const text = swapped(one.what, swap);
    return text === undefined ? [] : [{ ...one, text }];
  });
  const [only, ...others] = read;
  if (others.length > 0) return showYou(whichDecisionView(unit, read, 'correct'));
  if (!only) return swap.wrong === undefined && meant.length > 0 ? inForm(at, meant) : undefined;
  const { decision, day, text } = only;
  const data = { unit: unit.id, day, decision: decision.id, text, stood: wordingOf(decision) };
  const fits =
    text.length <= longestDecision && fitsButton(data) && (await guardOne(call.ports, unit, text)).ok;
  return fits ? showYou(changedView(unit, decision, data)) : inForm(at, [only]);
}

function inForm({ unit }: Standing, meant: readonly Found[]): Reply {
  return showYou(whichDecisionView(unit, meant, 'correct'));
}
