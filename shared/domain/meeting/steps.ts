import { dayOf } from '../time/day.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaTopic } from './agenda-topics.ts';
import { forgottenMinutes } from './limits.ts';
import { realStart } from './real-start.ts';

/** One screen of a meeting: a point of the agenda, or one topic under the trials. */
export interface MeetingStep {
  readonly section: number;
  readonly topic?: AgendaTopic;
  /** Counted from 1. */
  readonly topicNumber?: number;
  /** How many there are of its kind. */
  readonly topicCount?: number;
}

type Steps = Pick<Agenda, 'sections' | 'topics' | 'matters'>;

export function meetingSteps({ sections, topics, matters }: Steps): readonly MeetingStep[] {
  return sections.flatMap(({ item }, section): MeetingStep[] => {
    const all = item === 'trials' ? topics : item === 'matters' ? matters : [];
    const topicCount = all.length;
    if (topicCount === 0) return [{ section }];
    return all.map((topic, index) => ({ section, topic, topicNumber: index + 1, topicCount }));
  });
}

/** When this point and the meeting end by the clock; nothing in writing, nor when the meeting's time is long past. */
export function endsOf(
  { sections, meeting }: Pick<Agenda, 'sections' | 'meeting'>,
  section: number,
  startedAt: string,
  now: Date,
): { readonly point: Date; readonly meeting: Date } | undefined {
  if (sections.some(({ time }) => time === undefined)) return undefined;
  const start = realStart(meeting, startedAt);
  const after = (count: number) => {
    const minutes = sections.slice(0, count).reduce((sum, { time }) => sum + (time?.minutes ?? 0), 0);
    return new Date(start.getTime() + minutes * 60_000);
  };
  const end = after(sections.length);
  const isForgotten = dayOf(now) !== dayOf(end) || now.getTime() > end.getTime() + forgottenMinutes * 60_000;
  return isForgotten ? undefined : { point: after(section + 1), meeting: end };
}
