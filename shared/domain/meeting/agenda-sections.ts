import type { MeetingType } from '../plan/plan.ts';
import type { Clock24 } from '../time/day.ts';

export type AgendaLength = 60 | 45 | 30;
export const agendaLengths: readonly AgendaLength[] = [60, 45, 30];

export type AgendaItem =
  | 'welcome'
  | 'follow-up'
  | 'trials'
  | 'children-benefit'
  | 'practice-benefit'
  | 'children-start'
  | 'practice-start'
  | 'goals'
  | 'activities'
  | 'own-goals'
  | 'decisions';

export interface TimedItem {
  readonly item: AgendaItem;
  readonly from: Clock24;
  readonly minutes: number;
}

/**
 * Minutes in a meeting of 60, 45 and 30. Each meeting looks at the children's side and at our own practice,
 * and ends with what happens next.
 */
const agendas: Readonly<Record<MeetingType, readonly (readonly [AgendaItem, number, number, number])[]>> = {
  '1+2': [
    ['welcome', 5, 3, 2],
    ['children-start', 13, 10, 7],
    ['practice-start', 13, 10, 7],
    ['goals', 10, 8, 5],
    ['activities', 9, 6, 4],
    ['own-goals', 5, 4, 3],
    ['decisions', 5, 4, 2],
  ],
  '4+2': [
    ['follow-up', 5, 3, 0],
    ['trials', 10, 8, 6],
    ['children-benefit', 10, 8, 6],
    ['practice-benefit', 10, 8, 6],
    ['goals', 8, 6, 4],
    ['activities', 7, 5, 3],
    ['own-goals', 5, 4, 3],
    ['decisions', 5, 3, 2],
  ],
  '4+1+2': [
    ['follow-up', 3, 0, 0],
    ['trials', 7, 6, 4],
    ['children-benefit', 8, 6, 4],
    ['practice-benefit', 8, 6, 4],
    ['children-start', 8, 7, 4],
    ['practice-start', 8, 7, 4],
    ['goals', 6, 4, 3],
    ['activities', 5, 3, 3],
    ['own-goals', 4, 3, 2],
    ['decisions', 3, 3, 2],
  ],
};

/** What has no time in a short meeting is left out of it. */
export function agendaFor(type: MeetingType, length: AgendaLength, start: Clock24): readonly TimedItem[] {
  const column = agendaLengths.indexOf(length);
  let passed = 0;
  return agendas[type].flatMap(([item, ...columns]) => {
    const minutes = columns[column] ?? 0;
    if (minutes === 0) return [];
    const from = laterBy(start, passed);
    passed += minutes;
    return [{ item, from, minutes }];
  });
}

/** `async-evening`: a short written round for those who cannot sit down together. */
export type AgendaVariant = AgendaLength | 'async-evening';

export interface AgendaSection {
  /**
   * `dilemma`: something somebody is torn about; it is said aloud and never written down. `matters`: what people have
   * put on the agenda themselves.
   */
  readonly item: AgendaItem | 'dilemma' | 'matters';
  /** Missing in writing: everyone answers when there is time. */
  readonly time?: { readonly from: Clock24; readonly minutes: number };
}

/** Minutes that each perspective gives to a dilemma. */
const dilemmaMinutes: Readonly<Record<AgendaLength, number>> = { 60: 2, 45: 1, 30: 1 };
/** Minutes that each perspective gives to trials at a first meeting, when somebody has shared one already. */
const earlyTrialMinutes: Readonly<Record<AgendaLength, number>> = { 60: 3, 45: 2, 30: 2 };
/** Minutes that each perspective gives to what people have put on themselves: for one such point, and for several. */
const matterMinutes: Readonly<Record<AgendaLength, readonly [number, number]>> = {
  60: [2, 3],
  45: [1, 2],
  30: [1, 1],
};

/** The guide's points in its order and its time, with room for a dilemma and, wherever there are any, for trials and people's own points. */
export function agendaSections(
  type: MeetingType,
  variant: AgendaVariant,
  start: Clock24,
  hasTrials: boolean,
  matters = 0,
): readonly AgendaSection[] {
  const length = variant === 'async-evening' ? (agendaLengths[0] ?? 60) : variant;
  const boxes = new Map<AgendaSection['item'], number>(
    agendaFor(type, length, start).map(({ item, minutes }) => [item, minutes]),
  );
  const early = hasTrials && !boxes.has('trials');
  const pair = perspectives(type);
  const own = matters === 0 ? 0 : matterMinutes[length][matters === 1 ? 0 : 1];
  const given = dilemmaMinutes[length] + (early ? earlyTrialMinutes[length] : 0) + own;
  const order = [...boxes.keys()].flatMap((item): AgendaSection['item'][] => {
    if (item === pair[0] && early) return ['trials', item];
    // Before the goals, which may grow out of them.
    if (item === 'goals' && own > 0) return ['matters', item];
    return item === pair[1] ? [item, 'dilemma'] : [item];
  });
  for (const item of pair) boxes.set(item, (boxes.get(item) ?? 0) - given);
  boxes.set('dilemma', 2 * dilemmaMinutes[length]);
  if (early) boxes.set('trials', 2 * earlyTrialMinutes[length]);
  if (own > 0) boxes.set('matters', 2 * own);
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

/** The agenda that fits into the time a unit has set aside. */
export function agendaLengthFor(minutes: number): AgendaLength {
  if (minutes >= 50) return 60;
  return minutes < 40 ? 30 : 45;
}

export function laterBy(time: Clock24, minutes: number): Clock24 {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = (hour * 60 + minute + minutes) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
