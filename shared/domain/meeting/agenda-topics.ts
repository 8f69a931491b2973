import type { Day } from '../time/day.ts';
import { groupTrials } from '../trial/grouping/group-trials.ts';
import type { Trial, TrialOutcome } from '../trial/trial.ts';

/** One trial as it stands on an agenda: in its author's own words. */
export interface AgendaLine {
  readonly trial: string;
  readonly what: string;
  readonly author: string;
  readonly at: string;
  readonly where?: string;
  readonly sign?: string;
  readonly outcome?: TrialOutcome;
  /** The meeting that passed it on last. */
  readonly carriedFrom?: Day;
  /** It has been here that often before, and the meeting is asked to decide. */
  readonly decideAfter?: number;
}

export interface AgendaTopic {
  readonly title: string;
  readonly lines: readonly AgendaLine[];
}

/** On the agenda for the third time: passed on twice. */
const passedOnBeforeDeciding = 2;

/** What a meeting talks about: shared, on the agenda and not discussed yet, each once. */
export function openForMeeting(trials: readonly Trial[]): readonly Trial[] {
  const shown = trials.filter(
    ({ audience, onAgenda, discussedAt }) => audience === 'unit' && onAgenda && discussedAt === undefined,
  );
  const newest = new Map<string, Trial>();
  for (const trial of shown) {
    const other = newest.get(trial.id);
    if (!other || asText(trial) > asText(other)) newest.set(trial.id, trial);
  }
  return [...newest.values()].sort((a, b) => compare(a.id, b.id));
}

/** Every trial in exactly one topic; what the meeting has to decide on comes first, then what was passed on. */
export function topicsOf(trials: readonly Trial[]): readonly AgendaTopic[] {
  const open = openForMeeting(trials);
  const byId = new Map(open.map((trial) => [trial.id, trial]));
  const groups = groupTrials(open.map(({ id, what, goal, theme }) => ({ id, text: what, goal, theme })));
  const topics = exactlyOnce(groups, byId).map(({ title, trialIds }) => ({
    title,
    lines: trialIds.flatMap((id) => byId.get(id) ?? []).map(lineOf),
  }));
  return topics.sort((a, b) => urgency(b) - urgency(a));
}

interface Group {
  readonly title: string;
  readonly trialIds: readonly string[];
}

/**
 * Proves what the grouping promises: ids it made up or named twice are dropped, ids it forgot stand alone. A
 * forgotten one is titled with the beginning of its own words.
 */
export function exactlyOnce(
  groups: readonly Group[],
  trials: ReadonlyMap<string, { readonly what: string }>,
): readonly Group[] {
  const left = new Set(trials.keys());
  const kept = groups.flatMap(({ title, trialIds }) => {
    const own = trialIds.filter((id) => left.delete(id));
    return own.length > 0 ? [{ title, trialIds: own }] : [];
  });
  const forgotten = [...left].map((id) => ({
    title: beginningOf(trials.get(id)?.what ?? ''),
    trialIds: [id],
  }));
  return [...kept, ...forgotten];
}

export function beginningOf(words: string): string {
  return words.trim().split(/\s+/).slice(0, 3).join(' ') || '…';
}

function lineOf(trial: Trial): AgendaLine {
  const { id, what, where, sign, outcome, author, at, carried = [] } = trial;
  const carriedFrom = carried.toSorted().at(-1);
  const times = new Set(carried).size;
  return {
    trial: id,
    what,
    author: author.name ?? '',
    at,
    ...(where && { where }),
    ...(sign && { sign }),
    ...(outcome && { outcome }),
    ...(carriedFrom && { carriedFrom }),
    ...(times >= passedOnBeforeDeciding && { decideAfter: times }),
  };
}

function urgency({ lines }: AgendaTopic): number {
  if (lines.some(({ decideAfter }) => decideAfter)) return 2;
  return lines.some(({ carriedFrom }) => carriedFrom) ? 1 : 0;
}

/** The same for equal values, in whatever order their fields were written. */
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([key, field]) => `${key}:${asText(field)}`).join()}}`;
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
