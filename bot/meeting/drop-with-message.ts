import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { Decision } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { trialIdOf } from '../trial/message-trials.ts';
import { owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { atHeldMeeting, mayRun } from './at-meeting.ts';
import { redrawCard } from './channel-card.ts';
import { dropIf } from './drop-decision.ts';
import { isOlder, saidIn } from './follow-decision.ts';
import { redrawOwnCard } from './meeting-screen.ts';
import { decideText } from './text/decide-text.ts';
import { keptThoughDeletedView } from './view/decide-view.ts';

/**
 * The message was deleted: the decision goes with it while the meeting is going on. What was written anew in the form, or
 * told when the meeting was closed, is no longer the message's alone: there it is asked first.
 */
export async function dropWithMessage(at: Standing): Promise<Reply | undefined> {
  const { unit, call } = at;
  const { what, where } = call.intent;
  if (what.kind !== 'deleted') return undefined;
  const found = await saidIn(at, trialIdOf(call, what.message.id));
  if (!found || isOlder(at, found.decision)) return undefined;
  const { meeting, decision } = found;
  const text = decideText[unit.language];
  const say = (words: string) => owed(showYou(sentence(words)), unit.language);
  if (!mayRun(at, meeting.id)) return say(text.notChair);
  if (!mayCorrect(meeting, call.today, unit.plan)) return say(text.deletedTooLate);
  if (decision.ownWords || meeting.state !== 'open')
    return owed(
      showYou(keptThoughDeletedView(unit, meeting.day, decision, where.kind === 'channel')),
      unit.language,
    );
  return atHeldMeeting(at, meeting.day, async (held) => {
    const goesWithIt = (now: Decision) => !now.ownWords && !isOlder(at, now);
    const dropped = await dropIf(held, decision.id, goesWithIt);
    if (dropped === 'busy') return say(text.deletedTooLate);
    // Closed, edited or put right meanwhile: it is read once more, and asked about if it still stands.
    if (!dropped) return (await dropWithMessage(at)) ?? { kind: 'nothing' };
    await redrawCard(held, dropped);
    await redrawOwnCard(held, dropped);
    // In the channel the meeting's card says so.
    return where.kind === 'channel' ? { kind: 'nothing' } : say(text.deletedWith(decision.text));
  });
}
