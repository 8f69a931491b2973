import type { Side } from '../plan/principle.ts';
import { fewestNotes, mostQuotes } from './limits.ts';
import {
  isAbout,
  type Note,
  type NotePart,
  partsOfDay,
  type Strategy,
  sameRoom,
  strategies,
} from './note.ts';

/** What the notes of one course say together. Nobody's name is in it, and nothing said by too few. */
export interface NotesOverview {
  /** Groups with enough notes to stand alone, in alphabetical order. */
  readonly rooms: readonly NotesOfRoom[];
  /**
   * All notes of the course, where this tells more than the rooms do. It is left out when subtracting the rooms
   * from it would lay bare a group too small to be shown.
   */
  readonly overall?: NotesSummary;
  /** Some notes belong to groups too small to be shown by themselves. */
  readonly someHidden: boolean;
}

export interface NotesOfRoom extends NotesSummary {
  readonly room: string;
}

export interface NotesSummary {
  readonly notes: number;
  /**
   * The median of the notes; with an even number of them it may lie half-way between two steps. Missing where too few
   * notes tell.
   */
  readonly children?: number;
  readonly participation?: number;
  readonly engagement: number;
  /** In how many notes each side of the interaction, and each part of the day, is told of. */
  readonly sides: Readonly<Record<Side, number>>;
  readonly parts: Readonly<Record<NotePart, number>>;
  /** In how many notes each was used, the unused ones too. */
  readonly strategies: Readonly<Record<Strategy, number>>;
  readonly quotes: readonly string[];
}

export function overviewOfNotes(notes: readonly Note[]): NotesOverview | 'too-few' {
  const byRoom = Map.groupBy(notes, ({ room }) => sameRoom(room));
  const shown = [...byRoom]
    .filter(([, own]) => own.length >= fewestNotes)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hidden = notes.length - shown.reduce((sum, [, own]) => sum + own.length, 0);
  const overallIsSafe = notes.length >= fewestNotes && (hidden === 0 || hidden >= fewestNotes);
  const overall = overallIsSafe && byRoom.size > 1 ? summaryOf(notes) : undefined;
  if (shown.length === 0 && !overall) return 'too-few';
  return {
    rooms: shown.map(([, own]) => ({ room: latestName(own), ...summaryOf(own) })),
    ...(overall && { overall }),
    someHidden: hidden > 0,
  };
}

function summaryOf(notes: readonly Note[]): NotesSummary {
  const used = (strategy: Strategy) => notes.filter((note) => note.strategies.includes(strategy)).length;
  const children = medianIfEnough(notes.flatMap((note) => note.children ?? []));
  const participation = medianIfEnough(notes.flatMap((note) => note.participation ?? []));
  const about = (side: Side) => notes.filter((note) => isAbout(side, note)).length;
  const inPart = (part: NotePart) => notes.filter((note) => note.part === part).length;
  return {
    notes: notes.length,
    ...(children !== undefined && { children }),
    ...(participation !== undefined && { participation }),
    sides: { together: about('together'), onwards: about('onwards') },
    parts: Object.fromEntries(partsOfDay.map((part) => [part, inPart(part)])) as Record<NotePart, number>,
    engagement: median(notes.map(({ engagement }) => engagement)),
    strategies: Object.fromEntries(strategies.map((strategy) => [strategy, used(strategy)])) as Record<
      Strategy,
      number
    >,
    quotes: quotesOf(notes),
  };
}

/** Sorted by their words, so that their order tells nothing about who wrote when. */
function quotesOf(notes: readonly Note[]): readonly string[] {
  const latest = notes.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const lines = latest.flatMap(({ mayQuote, line }) => (mayQuote && line ? [line as string] : []));
  return [...new Set(lines)].slice(0, mostQuotes).sort((a, b) => a.localeCompare(b, 'da'));
}

function latestName(notes: readonly Note[]): string {
  return notes.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]?.room ?? '';
}

function medianIfEnough(values: readonly number[]): number | undefined {
  return values.length >= fewestNotes ? median(values) : undefined;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
