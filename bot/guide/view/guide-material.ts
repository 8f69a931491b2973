import type { Guide } from '../../../shared/domain/guide/guide.ts';
import type { Presence } from '../../../shared/domain/leading/visits.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { WeekWords } from '../../library/week-words.ts';
import type { MeetingFirst } from './meeting-first.ts';

export interface GuideUnit
  extends Pick<
    Unit,
    'id' | 'kind' | 'language' | 'chairs' | 'leadership' | 'goalsShown' | 'focus' | 'organised' | 'fromAbove'
  > {
  readonly name: string;
}

/** The words that change from week to week; nothing where a week has none. */
export interface GuideWords {
  readonly week?: WeekWords;
  /** A small trial that can become anybody's own. */
  readonly starter?: string;
  readonly question?: string;
}

export interface GuideShown {
  readonly guide: Guide;
  readonly unit: GuideUnit;
  readonly today: Day;
  readonly words: GuideWords;
  /** The person's other units, shown to the person alone. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The leader's question is for the leader's own chat. */
  readonly audience: 'channel' | 'personal' | 'leader';
  /** Where the leader has been in the course, for the leader alone. */
  readonly presence?: Presence;
  /** The meeting that people are about to sit down to, or sit in. */
  readonly first?: MeetingFirst;
  /** Everything unfolded, because somebody asked for it where a client cannot unfold. */
  readonly open?: boolean;
}
