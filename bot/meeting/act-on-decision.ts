import type { Standing } from '../access/enter.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { changeDecisionForm } from './change-decision.ts';
import { askToDrop } from './drop-decision.ts';
import type { Found } from './every-decision.ts';
import { asItStands } from './find-kept.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { decisionAloneView } from './view/one-decision-view.ts';
import { type Anew, saidAbove, type Wanted } from './view/which-decision-view.ts';
import { writingForms } from './write-in-meeting.ts';

/** The question, the form or the decision itself, as it would be from its own buttons. */
export async function act(at: Standing, found: Found, wanted: Wanted, anew?: Anew): Promise<Reply> {
  const { unit } = at;
  const { decision, day, isTheirs, kept } = found;
  const text = mendDecisionText[unit.language];
  const context = { decision: decision.id, day, alone: 'yes' };
  if (wanted === 'drop' && isTheirs)
    return atHeldMeeting(at, day, async (held) => {
      const standing = await asItStands(held, held.held.value, decision.id);
      const there = standing.decisions.find(({ id }) => id === decision.id);
      if (!there) return showYou(saidAbove(text.none, await listedDecisions(at)));
      const asked = askToDrop(held, there, 'yes');
      return asked.kind === 'show' ? { ...asked, replace: false } : asked;
    });
  if (wanted === 'correct' && isTheirs) {
    const correct = writingForms.find((each) => each.form === 'meeting.correct');
    if (correct)
      return correct.open(
        at,
        { ...context, op: at.call.ports.ids.next() },
        anew?.text ? { ...anew } : undefined,
      );
  }
  if (!kept) return showYou(saidAbove(text.notClosed(decision.text), await listedDecisions(at)));
  if (wanted === 'correct') return changeDecisionForm.open(at, context, anew?.text ? { ...anew } : undefined);
  const said = wanted === 'drop' ? text.tooLateToDrop : text.isItDone;
  return showYou(saidAbove(said, decisionAloneView(unit, kept, { isNoted: false })));
}
