import type { Agenda } from './agenda.ts';
import type { Meeting } from './meeting.ts';
import { type MeetingStep, meetingSteps } from './steps.ts';
import type { TopicIds } from './topic-corrections.ts';

type Steps = Pick<Agenda, 'sections' | 'topics' | 'matters'>;

/**
 * Where a screen stands, as its buttons carry it: its number, and a trial of its topic. `2|t7` is still found when
 * topics before it were put together and it is the first by now.
 */
export function placeAt(agenda: Steps, step: number): string {
  const shown = meetingSteps(agenda)[step];
  return `${step}|${shown ? keyOf(shown) : ''}`;
}

/** The number that such a place has now, and how far it has moved since its buttons were drawn. */
export function findPlace(agenda: Steps, place: string): { readonly step: number; readonly shift: number } {
  const steps = meetingSteps(agenda);
  const cut = place.indexOf('|');
  const drawn = Number(place.slice(0, cut));
  const key = place.slice(cut + 1);
  const there = steps[drawn];
  const found =
    there && keyOf(there) === key
      ? drawn
      : steps.findIndex(
          (step) => keyOf(step) === key || step.topic?.lines.some(({ trial }) => trial === key),
        );
  const step = found < 0 ? drawn : found;
  return { step, shift: step - drawn };
}

function keyOf({ section, topic }: MeetingStep): string {
  return topic?.lines[0]?.trial ?? `#${section}`;
}

/** Somebody has put a point on meanwhile: it comes after those that stand there, and the meeting stays where it is. */
export function placeBeside(step: number, before: Steps, after: Steps): number {
  const was = meetingSteps(before);
  const at = was[Math.min(step, was.length - 1)];
  const item = before.sections[at?.section ?? 0]?.item;
  const same = meetingSteps(after).findIndex(
    ({ section, topicNumber }) => after.sections[section]?.item === item && topicNumber === at?.topicNumber,
  );
  return Math.max(0, same);
}

/**
 * Topics were put right: the meeting stays with what is being talked about, also where that has become part of another
 * topic. One that was taken off leads to the next one that is not talked through, be it an earlier one.
 */
export function placeAfter(
  { step, handled }: Pick<Meeting, 'step' | 'handled'>,
  before: Steps & { readonly stored: readonly TopicIds[] },
  after: Steps & { readonly stored: readonly TopicIds[] },
): number {
  const was = meetingSteps(before);
  const at = was[Math.min(step, was.length - 1)];
  const steps = meetingSteps(after);
  const inSection = steps.findIndex(({ section }) => section === at?.section);
  if (!at?.topicNumber) return Math.max(0, inSection);
  if (after.sections[at.section]?.item === 'matters') return inSection + at.topicNumber - 1;
  const present = before.stored[at.topicNumber - 1]?.trials ?? [];
  // What comes in stands behind what a topic held: its first trial tells whether it is the same topic.
  const itself = after.stored.findIndex(
    ({ trials: [first] }) => first !== undefined && present.includes(first),
  );
  const goneInto = after.stored.findIndex(({ trials }) => trials.some((trial) => present.includes(trial)));
  const same = itself >= 0 ? itself : goneInto;
  if (same >= 0) return inSection + same;
  const last = after.topics.length - 1;
  const here = Math.min(at.topicNumber - 1, Math.max(0, last));
  const isLeft = (topic: number) => after.topics[topic]?.lines.some(({ trial }) => !handled[trial]) ?? false;
  const order = [...after.topics.keys()];
  const next = [...order.slice(here), ...order.slice(0, here)].find(isLeft);
  return Math.max(0, inSection) + (next ?? here);
}

/**
 * What is being talked about and becomes part of a later topic is talked on about where the meeting is: otherwise the
 * topics in between would be passed over.
 */
export function talkedOnAbout(
  { step }: Pick<Meeting, 'step'>,
  before: Steps & { readonly stored: readonly TopicIds[] },
  after: readonly TopicIds[],
): readonly TopicIds[] {
  const steps = meetingSteps(before);
  const { topicNumber } = steps[Math.min(step, steps.length - 1)] ?? {};
  const place = (topicNumber ?? 0) - 1;
  const present = before.stored[place]?.trials ?? [];
  const holds = ({ trials }: TopicIds) => trials.some((trial) => present.includes(trial));
  const into = after.findIndex(holds);
  const topic = after[into];
  const isWhole = topic !== undefined && after.filter(holds).length === 1;
  return isWhole && into > place ? after.toSpliced(into, 1).toSpliced(place, 0, topic) : after;
}
