import type { Agenda } from './agenda.ts';
import { type AgendaTopic, beginningOf } from './agenda-topics.ts';

/** One screen of a meeting: a point of the agenda, or one topic under the trials. */
export interface MeetingStep {
  readonly section: number;
  readonly topic?: AgendaTopic;
  /** Counted from 1. */
  readonly topicNumber?: number;
}

export function meetingSteps({ sections, topics }: Agenda): readonly MeetingStep[] {
  return sections.flatMap(({ item }, section): MeetingStep[] =>
    item === 'trials' && topics.length > 0
      ? topics.map((topic, index) => ({ section, topic, topicNumber: index + 1 }))
      : [{ section }],
  );
}

/** What its author takes back is not shown again, not even on an agenda that stands; nor are words taken from it. */
export function withoutWithdrawn(topic: AgendaTopic, withdrawn: ReadonlySet<string>): AgendaTopic {
  const lines = topic.lines.filter(({ trial }) => !withdrawn.has(trial));
  if (lines.length === topic.lines.length) return topic;
  return { title: beginningOf(lines[0]?.what ?? ''), lines };
}

/** Whole minutes, counted from when the meeting really began; negative when the time is used. */
export function minutesLeft(
  { sections }: Agenda,
  section: number,
  startedAt: string,
  now: Date,
): { readonly point: number; readonly meeting: number } | undefined {
  if (sections.some(({ time }) => time === undefined)) return undefined;
  const until = (count: number) =>
    sections.slice(0, count).reduce((sum, { time }) => sum + (time?.minutes ?? 0), 0);
  const passed = (now.getTime() - Date.parse(startedAt)) / 60_000;
  return {
    point: Math.ceil(until(section + 1) - passed),
    meeting: Math.ceil(until(sections.length) - passed),
  };
}
