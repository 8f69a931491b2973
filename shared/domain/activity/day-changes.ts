import type { Guarded } from '../guard/guard.ts';
import { type Day, weekdayOf } from '../time/day.ts';
import type { DayChange, DayMarks } from './day-marks.ts';
import { mostSlots } from './limits.ts';
import { firstSpelling, inOneSpelling, type Slot, slotsOn } from './week-plan.ts';

/** A line of the week as it is on one day. */
export interface DaySlot extends Slot {
  readonly changed?: true;
  /** Goes together with this group. */
  readonly joined?: Guarded;
  /** Whoever stood for it, or was to stand in, is not of the unit any more. */
  readonly wanted?: true;
}

/**
 * The lines of the week on a day, with what was changed for that day alone. Whoever is not of the unit any more stands for
 * no group, so that it is seen that somebody is wanted.
 */
export function slotsOfDay(
  slots: readonly Slot[],
  day: Day,
  marks: Pick<DayMarks, 'changes'> | undefined,
  isHere: (adult: string) => boolean = () => true,
): readonly DaySlot[] {
  const spelled = firstSpelling(slots);
  const planned = slotsOn(inOneSpelling(slots), weekdayOf(day));
  const changeOf = (id: string) => marks?.changes?.find(({ slot }) => slot === id);
  return planned.map((slot): DaySlot => {
    const change = changeOf(slot.id);
    if (!change) return withoutGone(slot, isHere);
    const other = planned.find(({ id }) => id === change.with && id !== slot.id);
    const place = change.place ?? (other && changeOf(other.id)?.place) ?? other?.place ?? slot.place;
    const standsIn = change.adult !== undefined && isHere(change.adult);
    const { cover, ...kept } = slot;
    const changed: DaySlot = {
      ...kept,
      place: spelled(place),
      changed: true,
      ...(other && { joined: other.group, time: other.time }),
      ...(change.adult && { responsible: change.adult }),
      ...(cover && !standsIn && { cover }),
    };
    return withoutGone(changed, isHere);
  });
}

function withoutGone(slot: DaySlot, isHere: (adult: string) => boolean): DaySlot {
  const { responsible, cover, ...rest } = slot;
  const isWanted = responsible !== undefined && !isHere(responsible);
  return {
    ...rest,
    ...(responsible !== undefined && !isWanted && { responsible }),
    ...(cover !== undefined && isHere(cover) && { cover }),
    ...(isWanted && { wanted: true }),
  };
}

/** The latest word about a line holds; one that says nothing takes the change away. */
export function changeDay(day: Day, before: DayMarks | undefined, change: DayChange): DayMarks {
  const others = (before?.changes ?? []).filter(({ slot }) => slot !== change.slot);
  const isEmpty = !change.place && !change.with && !change.adult;
  const changes = (isEmpty ? others : [...others, change]).slice(-mostSlots);
  return { v: 1, day, marks: before?.marks ?? [], ...(changes.length > 0 && { changes }) };
}

/** The places that the week knows, each once in its first spelling. */
export function placesIn(slots: readonly Pick<Slot, 'place'>[]): readonly Guarded[] {
  const places = new Set(slots.map(({ place }) => place).map(firstSpelling(slots)));
  return [...places].toSorted((a, b) => a.localeCompare(b, 'da'));
}
