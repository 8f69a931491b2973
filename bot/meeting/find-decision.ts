import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { ownTrials } from '../trial/show-trials.ts';
import { mendTrialCommand } from '../trial/which-trial-is-meant.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { changeDecisionForm } from './change-decision.ts';
import { asItStands, askToDrop } from './drop-decision.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { mendDoer } from './mend-doer.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { decisionAloneView } from './view/unit-decisions-view.ts';
import { saidAbove, type Wanted, whichDecisionView } from './view/which-decision-view.ts';
import { writingForms } from './write-in-meeting.ts';

/** “Slet beslutningen om kopperne”, “kopperne er klaret”: the decision is found by its words. */
export const mendDecisionCommand = command({
  name: 'mend-decision',
  words: {
    da: ['slet beslutningen om', 'ret beslutningen om'],
    en: ['delete the decision about', 'correct the decision about'],
  },
  help: { under: 'decisions' },
  answersForWords: true,
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const said = call.intent.what.kind === 'words' ? call.intent.what.text : '';
    const doer = await mendDoer(at, said);
    if (doer) return doer;
    const plain = plainWords(said);
    const wanted: Wanted = asksToDrop.test(plain) ? 'drop' : asksToCorrect.test(plain) ? 'correct' : 'done';
    const isNamed = /\b(?:beslutning|decision)/.test(plain);
    const all = await everyDecision(at);
    const meant = likelyTrials(all, said.replace(ofAnyDecision, ' ')).slice(0, mostOffered);
    const isTrial = wanted !== 'done' && !isNamed && (await isOwnTrial(at, said));
    if (isTrial || (meant.length === 0 && !isNamed && wanted !== 'done')) return mendTrialCommand.run(call);
    const [only, ...others] = meant;
    const { none } = mendDecisionText[unit.language];
    if (!only) return showYou(saidAbove(none, await listedDecisions(at)));
    return others.length > 0 ? showYou(whichDecisionView(unit, meant, wanted)) : act(at, only, wanted);
  },
});

const asksToDrop = /\b(?:slet\w*|fjern\w*|drop\w*|annuller\w*|fortryd\w*|delete|remove)\b/;
const asksToCorrect = /\b(?:ret|rett?e?r?|aendr\w*|correct|change)\b/;
/** What is said of any decision, and tells none from another. */
const ofAnyDecision =
  /(?<!\p{L})(?:beslutning\p{L}*|decision|slet\p{L}*|fjern\p{L}*|drop\p{L}*|annuller\p{L}*|ændr\p{L}*|klaret|ordnet|gjort|udført|orden|plads)(?!\p{L})/giu;

async function isOwnTrial(at: Standing, said: string): Promise<boolean> {
  if (!at.may('write-trial')) return false;
  const { open } = await ownTrials(at);
  return likelyTrials(open, said).length > 0;
}

/** The question, the form or the decision itself, as it would be from its own buttons. */
async function act(at: Standing, found: Found, wanted: Wanted): Promise<Reply> {
  const { unit } = at;
  const { decision, day, isTheirs, kept } = found;
  const text = mendDecisionText[unit.language];
  const context = { decision: decision.id, day, alone: 'yes' };
  if (wanted === 'drop' && isTheirs)
    return atHeldMeeting(at, day, async (held) => {
      const there = held.held.value.decisions.find(({ id }) => id === decision.id);
      if (!there) return showYou(saidAbove(text.none, await listedDecisions(at)));
      const asked = askToDrop(held, await asItStands(held, there), 'yes');
      return asked.kind === 'show' ? { ...asked, replace: false } : asked;
    });
  if (wanted === 'correct' && isTheirs) {
    const correct = writingForms.find((each) => each.form === 'meeting.correct');
    if (correct) return correct.open(at, { ...context, op: at.call.ports.ids.next() });
  }
  if (!kept) return showYou(saidAbove(text.notClosed, await listedDecisions(at)));
  if (wanted === 'correct') return changeDecisionForm.open(at, context);
  const said = wanted === 'drop' ? text.tooLateToDrop : text.isItDone;
  return showYou(saidAbove(said, decisionAloneView(unit, kept, { isNoted: false })));
}
