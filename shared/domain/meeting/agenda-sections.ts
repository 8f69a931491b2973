import type { MeetingType } from '../plan/plan.ts';
import type { Clock24 } from '../time/day.ts';
import { type AgendaItem, type AgendaLength, agendaFor, agendaLengths, laterBy } from './time-boxes.ts';

/** `async-evening`: a short written round for those who cannot sit down together. */
export type AgendaVariant = AgendaLength | 'async-evening';

export interface AgendaSection {
  /** `dilemma`: something somebody is torn about; it is said aloud and never written down. */
  readonly item: AgendaItem | 'dilemma';
  /** Missing in writing: everyone answers when there is time. */
  readonly time?: { readonly from: Clock24; readonly minutes: number };
}

/** Minutes that each perspective gives to a dilemma. */
const dilemmaMinutes: Readonly<Record<AgendaLength, number>> = { 60: 2, 45: 1, 30: 1 };
/** Minutes that each perspective gives to trials at a first meeting, when somebody has shared one already. */
const earlyTrialMinutes: Readonly<Record<AgendaLength, number>> = { 60: 3, 45: 2, 30: 2 };

/** The guide's points in its order and its time, with room for a dilemma and, wherever there are any, for trials. */
export function agendaSections(
  type: MeetingType,
  variant: AgendaVariant,
  start: Clock24,
  hasTrials: boolean,
): readonly AgendaSection[] {
  const length = variant === 'async-evening' ? (agendaLengths[0] ?? 60) : variant;
  const boxes = new Map<AgendaSection['item'], number>(
    agendaFor(type, length, start).map(({ item, minutes }) => [item, minutes]),
  );
  const early = hasTrials && !boxes.has('trials');
  const pair = perspectives(type);
  const given = dilemmaMinutes[length] + (early ? earlyTrialMinutes[length] : 0);
  const order = [...boxes.keys()].flatMap((item): AgendaSection['item'][] => {
    if (item === pair[0] && early) return ['trials', item];
    return item === pair[1] ? [item, 'dilemma'] : [item];
  });
  for (const item of pair) boxes.set(item, (boxes.get(item) ?? 0) - given);
  boxes.set('dilemma', 2 * dilemmaMinutes[length]);
  if (early) boxes.set('trials', 2 * earlyTrialMinutes[length]);
  if (variant === 'async-evening') return order.map((item) => ({ item }));
  let passed = 0;
  return order.map((item) => {
    const minutes = boxes.get(item) ?? 0;
    const from = laterBy(start, passed);
    passed += minutes;
    return { item, time: { from, minutes } };
  });
}

/** The children's side and our own; both give the same. */
function perspectives(type: MeetingType): readonly [AgendaItem, AgendaItem] {
  return type === '1+2' ? ['children-start', 'practice-start'] : ['children-benefit', 'practice-benefit'];
}
