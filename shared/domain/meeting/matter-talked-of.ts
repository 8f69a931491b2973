import type { Agenda } from './agenda.ts';
import type { Matter } from './matter.ts';
import { handleTrials, type Meeting, type TrialFate } from './meeting.ts';
import { meetingSteps } from './steps.ts';

type Steps = Pick<Agenda, 'sections' | 'topics' | 'matters'>;

/**
 * A point that people have put on themselves is talked of once the meeting goes on from it, unless it was kept for the
 * next one: nothing else is asked about it. Whoever goes back has not come to its end.
 */
export function matterTalkedOf(meeting: Meeting, agenda: Steps, to: number): Meeting {
  return to > meeting.step ? talkedOf(meeting, matterHere(meeting, agenda)) : meeting;
}

/** What was decided while the meeting stood at such a point is of that point; whether it is done with is still asked. */
export function decidedAtMatter(
  before: Meeting,
  after: Meeting,
  agenda: Steps,
  matters: readonly Matter[] = [],
): Meeting {
  const here = before.state === 'open' ? matterHere(before, agenda) : undefined;
  const known = new Set(before.decisions.map(({ id }) => id));
  const matter = matters.find(({ id }) => id === here);
  if (!matter || after.decisions.every(({ id }) => known.has(id))) return after;
  const point = { id: matter.id, text: matter.text, by: matter.author };
  const decisions = after.decisions.map((one) => (known.has(one.id) ? one : { ...one, point }));
  return { ...after, decisions };
}

/** What becomes of it when the meeting ends: of a point that nobody was asked about, that something was decided tells. */
export function fateOfMatter({ handled, decisions }: Meeting, id: string): TrialFate | undefined {
  return handled[id] ?? (decisions.some(({ point }) => point?.id === id) ? 'discussed' : undefined);
}

function matterHere({ step }: Meeting, agenda: Steps): string | undefined {
  const { topic } = meetingSteps(agenda)[step] ?? {};
  return topic && agenda.matters.includes(topic) ? topic.lines[0]?.trial : undefined;
}

function talkedOf(meeting: Meeting, matter: string | undefined): Meeting {
  return matter === undefined || meeting.handled[matter]
    ? meeting
    : handleTrials(meeting, { [matter]: 'discussed' });
}
