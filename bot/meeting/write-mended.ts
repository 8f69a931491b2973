import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import { correctInForm } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { changeDecision, type KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardOne } from '../guard/guard-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { refusedView } from './decide-at-once.ts';
import type { Found } from './every-decision.ts';
import { moveKept } from './move-decision.ts';
import { save } from './save-in-meeting.ts';
import { listedDecisions } from './show-decisions.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { decisionAloneView } from './view/one-decision-view.ts';
import { settledNodes } from './view/ticked-off-view.ts';

/** How it reads once it is put right: in its words, who does it, and by when. */
export type Mended = Pick<Decision, 'owner' | 'by'> & {
  readonly text: string;
  /** Who does it with them; missing where that stays as it was. */
  readonly beside?: string;
};

/** In the record of a meeting whose words this person may still correct, else where it lies. */
export async function writeMended(
  at: Standing,
  { decision, day, isTheirs, kept }: Found,
  meant: Mended,
): Promise<Reply> {
  const { unit, call } = at;
  const { owner, by, beside } = meant;
  const guarded = await guardOne(call.ports, unit, meant.text, [fingerprint(meant.text)]);
  const named = beside ? await guardOne(call.ports, unit, beside, [fingerprint(beside)]) : undefined;
  const refused = [guarded, named].find((each) => each?.ok === false);
  if (!guarded.ok || refused?.ok === false) {
    const why = refused?.ok === false ? refused.why : 'ask';
    return showYou(why === 'ask' ? refusalView(unit.language, 'busy') : refusedView(at, why));
  }
  const who = beside === undefined ? decision.who : named?.ok ? named.text : undefined;
  const words = { text: guarded.text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) };
  // A colleague may have changed it since it was read: theirs is not written over with what was made of the words before.
  const isAsRead = (now: Decision | KeptDecision) => wordingOf(now) === wordingOf(decision);
  const isOpen = ({ state }: KeptDecision) => state === 'open';
  let isOther = false;
  if (isTheirs)
    return atHeldMeeting(at, day, async (held) => {
      const now = call.ports.clock.now().toISOString();
      const read = (meeting: Meeting) => {
        const stands = meeting.decisions.find(({ id }) => id === decision.id);
        isOther = stands !== undefined && !isAsRead(stands);
        return { meeting: isOther ? meeting : correctInForm(meeting, decision.id, words, now) };
      };
      const saved = await save(held, 'meeting.correct', read, { id: decision.id, alone: true, told: true });
      if (isOther) return showYou(await listedDecisions(at));
      return 'errors' in saved ? showYou(sentence(saved.errors[''] ?? '')) : saved;
    });
  if (!kept) return showYou(sentence(meetingFormsText[unit.language].busy));
  const moved = await moveKept(at, kept, (now) => {
    // Neither is what is done meanwhile opened again by another day.
    isOther = !isAsRead(now) || !isOpen(now);
    return isOther ? now : changeDecision(now, words, call.person, call.today);
  });
  if (moved === 'busy' || moved === 'gone') return showYou(refusalView(unit.language, 'busy'));
  if (isOther && !isOpen(moved.kept))
    return showYou(
      await listedDecisions(at, {
        said: settledNodes(unit, moved, { reader: call.person, meeting: undefined }),
      }),
    );
  if (isOther) return showYou(await listedDecisions(at));
  return showYou(decisionAloneView(unit, moved.kept, { isNoted: true }));
}
