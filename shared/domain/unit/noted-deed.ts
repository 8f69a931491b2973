/** The sorts of deeds that no row tells of afterwards: who did them, or when. */
export const notedKinds = [
  'withdrawn',
  'messageDeleted',
  'trial',
  'decisionDeleted',
  'decisionSettled',
  'decisionChanged',
  'decision',
  'memberRemoved',
  'members',
  'joined',
  'unit',
  'posts',
  'plan',
  'lead',
  'chair',
  'meeting',
  'meetingClosed',
  'goal',
  'commonGoals',
  'note',
  'day',
  'week',
  'processPlan',
  'together',
  'focus',
  'golden',
  'word',
  'card',
  'sparring',
  'buddy',
  'outsideEye',
  'followUp',
  'video',
  'visit',
  'checklist',
  'calendar',
  'ideas',
  'network',
  'rest',
  'other',
] as const;

export type NotedKind = (typeof notedKinds)[number];

/**
 * The latest of somebody's deeds, of which nothing else tells. It lies with the member, the next one takes its place,
 * and it holds none of their words: only of which sort it was, when, and what it was done to.
 */
export interface NotedDeed {
  readonly kind: NotedKind;
  readonly at: string;
  /** Of a decision: which one, and the day of its meeting. */
  readonly decision?: string;
  readonly day?: string;
}
