import type { DaySlot } from '../activity/day-changes.ts';

/** The lines of the day in the order in which somebody wants them: their own, those they would take over, the others. */
export function ownFirst(slots: readonly DaySlot[], self: string | undefined): readonly DaySlot[] {
  const isOwn = ({ responsible }: DaySlot) => self !== undefined && responsible === self;
  const isCovered = (slot: DaySlot) => self !== undefined && !isOwn(slot) && slot.cover === self;
  return [
    ...slots.filter(isOwn),
    ...slots.filter(isCovered),
    ...slots.filter((slot) => !isOwn(slot) && !isCovered(slot)),
  ];
}

export function isFor({ responsible, cover }: DaySlot, self: string | undefined): boolean {
  return self !== undefined && (responsible === self || cover === self);
}
