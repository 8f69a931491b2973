import { handleTrials, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { topicsMeant } from '../../shared/domain/meeting/topic-said.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import type { Reply } from '../turn/reply.ts';
import type { HeldMeeting } from './at-meeting.ts';
import { change } from './meeting-screen.ts';
import { moved } from './run-meeting.ts';
import type { Move } from './told-of-moving.ts';

/**
 * “Næste”, “gå tilbage”, “den gemmer vi”, written by whoever may press the buttons: the same as pressing them.
 * Whoever says “videre” has talked of the topic they were at, unless they have said something else of it. Nothing where
 * there is no such point, or nothing to keep; the end is never passed by words.
 */
export async function moveInWords(at: HeldMeeting, said: Move): Promise<Reply | undefined> {
  const { agenda, held } = at;
  const steps = meetingSteps(agenda);
  const here = Math.min(held.value.step, steps.length - 1);
  // The one they are at is kept; to another one the meeting goes, where the button stands.
  const move = keepsHere(said, here, at) ? 'keep' : said;
  const to = placeOf(move, here, at);
  if (held.value.state !== 'open' || !steps[to]) return undefined;
  const { lines: standing = [] } = steps[here]?.topic ?? {};
  const { handled } = held.value;
  const lines =
    move === 'keep' || move === 'done'
      ? standing
      : move === 'on'
        ? standing.filter(({ trial }) => !handled[trial])
        : [];
  if (move === 'keep' && lines.length === 0) return undefined;
  const fate = move === 'keep' ? 'carried' : 'discussed';
  const fates = Object.fromEntries(lines.map(({ trial }) => [trial, fate] as const));
  const make = (meeting: Meeting) =>
    lines.length > 0 && meeting.step === here ? handleTrials(meeting, fates) : meeting;
  return change(at, (meeting) => moved(make(meeting), agenda, to), { below: true });
}

/** A topic of several trials may not be meant as a whole where one of them is named: its buttons keep the one. */
function keepsHere(move: Move, here: number, at: HeldMeeting): boolean {
  if (typeof move !== 'object' || !('keeps' in move)) return false;
  const step = meetingSteps(at.agenda)[here];
  const isWhole = move.isTopic || step?.topic?.lines.length === 1;
  return isWhole && placeOf(move, here, at) === here;
}

function placeOf(move: Move, here: number, { agenda }: HeldMeeting): number {
  const steps = meetingSteps(agenda);
  if (typeof move !== 'object') return move === 'back' ? here - 1 : here + 1;
  if ('point' in move) return steps.findIndex(({ section }) => section === move.point - 1);
  const about = 'keeps' in move ? move.keeps : move.about;
  if ('item' in move && move.item)
    return steps.findIndex(({ section }) => agenda.sections[section]?.item === move.item);
  const [topic, ...others] = topicsMeant(agenda.topics, about, undefined, likelyTrials);
  return others.length > 0 ? -1 : steps.findIndex((step) => topic !== undefined && step.topic === topic);
}
