import type { Guarded } from '../guard/guard.ts';
import { sameRoom } from '../learning/note.ts';
import type { Clock24, Day, Weekday } from '../time/day.ts';
import { mostSlots, sessionMinutes } from './limits.ts';

/** Which group does something where, on which days, and with whom: every week of one course. */
export interface WeekPlan {
  readonly v: 1;
  readonly course: number;
  /** When it was last changed. */
  readonly at: string;
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly id: string;
  /** A label, “Rød gruppe”: never who is in it. */
  readonly group: Guarded;
  readonly days: readonly Weekday[];
  readonly time: Clock24;
  readonly place: Guarded;
  /** The adult's id. Their name is looked up where it is shown, so it is gone when they are. */
  readonly responsible?: string;
  /** Who takes over when the responsible one is away. */
  readonly cover?: string;
  /** The day it was put on the week: before that there was nothing to hold. Missing in older weeks. */
  readonly since?: Day;
}

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

export function slotsOn(slots: readonly Slot[], day: number): readonly Slot[] {
  return inOrder(slots.filter(({ days }) => days.some((each) => each === day)));
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return slots.toSorted((a, b) => a.time.localeCompare(b.time) || a.group.localeCompare(b.group, 'da'));
}

/** The groups in alphabetical order, each once in its first spelling. */
export function groupsIn(slots: readonly Pick<Slot, 'group'>[]): readonly Guarded[] {
  const groups = new Map<string, Guarded>();
  for (const { group } of slots) if (!groups.has(sameRoom(group))) groups.set(sameRoom(group), group);
  return [...groups.values()].toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }));
}

/** “Skoven” and “skoven” are one place, everywhere as it was spelled first; nobody has to write them alike. */
export function inOneSpelling(slots: readonly Slot[]): readonly Slot[] {
  const spelled = firstSpelling(slots);
  return slots.map((slot) => ({ ...slot, place: spelled(slot.place) }));
}

export function firstSpelling(slots: readonly Pick<Slot, 'place'>[]): (place: Guarded) => Guarded {
  const first = new Map<string, Guarded>();
  for (const { place } of slots) if (!first.has(sameRoom(place))) first.set(sameRoom(place), place);
  return (place) => first.get(sameRoom(place)) ?? place;
}

/** Two slots at the same time in the same place, with the same adult, or with the same one to take over. */
export interface Clash {
  readonly day: Weekday;
  readonly over: 'place' | 'adult' | 'cover';
  readonly slots: readonly [Slot, Slot];
}

/** Finds clashes: a place or an adult has one group at a time. Two slots of the same group never clash. */
export function clashesIn(slots: readonly Slot[]): readonly Clash[] {
  return weekdays.flatMap((day) => {
    const today = slotsOn(slots, day);
    return today.flatMap((first, index) =>
      today.slice(index + 1).flatMap((second): readonly Clash[] => {
        const over = clashOf(first, second);
        return over ? [{ day, over, slots: [first, second] }] : [];
      }),
    );
  });
}

function clashOf(a: Slot, b: Slot): Clash['over'] | undefined {
  if (sameRoom(a.group) === sameRoom(b.group) || !overlap(a.time, b.time)) return undefined;
  if (isSamePlace(a.place, b.place)) return 'place';
  if (a.responsible !== undefined && a.responsible === b.responsible) return 'adult';
  return a.cover !== undefined && a.cover === b.cover ? 'cover' : undefined;
}

const smallWords = new Set([
  'i',
  'på',
  'ude',
  'inde',
  'ved',
  'nede',
  'oppe',
  'ovre',
  'in',
  'on',
  'at',
  'the',
]);
const definite = /^(?:en|et|n|t|ene|erne)$/;

/** “Legepladsen” is “ude på legeplads”; “store sal” is not “lille sal”. */
function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) =>
    sameRoom(place)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !smallWords.has(word)),
  );
  if (!a?.length || !b?.length || a.length !== b.length) return sameRoom(one) === sameRoom(other);
  return a.every((word, at) => isSameWord(word, b[at] ?? ''));
}

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long || (short.length > 2 && long.startsWith(short) && definite.test(long.slice(short.length)))
  );
}

function overlap(a: Clock24, b: Clock24): boolean {
  return Math.abs(minutesOf(a) - minutesOf(b)) < sessionMinutes;
}

function minutesOf(time: Clock24): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time that most lines have, the earliest of them where several do; none in an empty week. */
export function usualTime(slots: readonly Pick<Slot, 'time'>[]): Clock24 {
  const times = [...Map.groupBy(slots, ({ time }) => time)];
  return times.toSorted(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b))[0]?.[0] ?? '';
}

/** The same form sent twice writes the same slot. */
export function putSlot(slots: readonly Slot[], slot: Slot): readonly Slot[] | 'full' {
  const isThere = slots.some(({ id }) => id === slot.id);
  if (!isThere && slots.length >= mostSlots) return 'full';
  return isThere ? slots.map((each) => (each.id === slot.id ? slot : each)) : [...slots, slot];
}
