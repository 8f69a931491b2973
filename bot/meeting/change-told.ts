import { changedTo, standsIn } from '../../shared/domain/meeting/changed-to.ts';
import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { ownTrials } from '../trial/show-trials.ts';
import { rewordView } from '../trial/view/told-trial-view.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { opening } from './pointing-out.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { changedView, saidAbove, whichDecisionView } from './view/which-decision-view.ts';
import { writeMended } from './write-mended.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `stood`: the sign of how it read when it was asked about. */
    'decision.reword': Carries<'unit' | 'day' | 'decision' | 'text' | 'stood'>;
  }
}

const aside = '(?:(?:nu|lige|jo|også|allerede|gerne|helt)\\s+)*';
/** “Den med to børn har vi lavet om til tre”, “den om sengetøj laver vi om til: …”. */
const changed = new RegExp(
  `${opening}(?<which>den|det|beslutningen|aftalen|(?:min\\s+|vores\\s+)?prøvehandling(?:en)?)\\s+(?:her\\s+)?(?:med|om)\\s+(?:at\\s+)?(?<about>\\S.*?)\\s+(?:(?:har\\s+vi|har\\s+jeg|er|er\\s+blevet|blev|bliver|vil\\s+vi|skal(?:\\s+vi)?)\\s+${aside}(?:lavet|lave|laves|ændret|ændre|ændres)(?:\\s+om)?|laver\\s+(?:vi|jeg)\\s+${aside}om|ændrer\\s+(?:vi|jeg))\\s+til\\s*:?\\s+(?:at\\s+)?(?<anew>\\S.*?)[\\s.!]*$`,
  'isu',
);

/** What stands is changed to something else: it is shown as it would read, with the one press that makes it so. */
export async function changeTold(at: Standing, said: string): Promise<Reply | undefined> {
  const { which = '', about = '', anew = '' } = changed.exec(said)?.groups ?? {};
  if (!anew) return undefined;
  const isTrial = /prøvehandling/iu.test(which);
  const decisions = isTrial ? [] : await everyDecision(at);
  const exact = decisions.filter(({ what }) => standsIn(about, what));
  if (exact.length > 0) return offerAnew(at, exact, about, anew);
  const { open } = at.may('write-trial') ? await ownTrials(at) : { open: [] };
  const own = open.filter(({ what }) => standsIn(about, what));
  if (own.length > 0) return offerTrial(at, own, about, anew);
  const likely = likelyTrials(decisions, about).slice(0, mostOffered);
  if (likely.length > 0) return offerAnew(at, likely, about, anew);
  const likelyOwn = likelyTrials(open, about).slice(0, mostOffered);
  if (likelyOwn.length > 0) return offerTrial(at, likelyOwn, about, anew);
  // It is done with no other that happens to share a word with what was said.
  return showYou(saidAbove(mendDecisionText[at.unit.language].none, await listedDecisions(at)));
}

async function offerAnew(at: Standing, meant: readonly Found[], about: string, anew: string): Promise<Reply> {
  const { unit, call } = at;
  const [only, ...others] = meant;
  const text = only && others.length === 0 ? changedTo(only.what, about, anew) : undefined;
  if (!only || !text || text.length > longestDecision || !(await guardOne(call.ports, unit, text)).ok)
    return showYou(whichDecisionView(unit, meant.slice(0, mostOffered), 'correct'));
  const { decision, day } = only;
  const data = { unit: unit.id, day, decision: decision.id, text, stood: wordingOf(decision) };
  return showYou(
    fitsButton(data) ? changedView(unit, decision, data) : whichDecisionView(unit, [only], 'correct'),
  );
}

/** It opens the trial's form with the words in it, for that is its writer's. */
async function offerTrial(
  { unit, call }: Standing,
  meant: readonly Trial[],
  about: string,
  anew: string,
): Promise<Reply> {
  const [only, ...others] = meant;
  const words = (only && others.length === 0 && changedTo(only.what, about, anew)) || anew;
  const guarded = await guardOne(call.ports, unit, words);
  return showYou(rewordView(unit, meant.slice(0, mostOffered), guarded.ok ? words : undefined));
}

export const rewordButton = button('decision.reword', {
  deed: 'see-agenda',
  needs: ['day', 'decision', 'text', 'stood'],
  press: async (at, { decision: id, text, stood }): Promise<Reply> => {
    const found = (await everyDecision(at)).find(({ decision }) => decision.id === id);
    if (!found || wordingOf(found.decision) !== stood)
      return instead(showYou(await listedDecisions(at, { isGone: !found })));
    const { owner, by } = found.decision;
    return instead(await writeMended(at, found, { text, ...(owner && { owner }), ...(by && { by }) }));
  },
});
