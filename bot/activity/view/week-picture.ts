import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import type { WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import {
  type Clash,
  clashesIn,
  groupsIn,
  type Slot,
  slotsOn,
  weekdays,
} from '../../../shared/domain/activity/week-plan.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Weekday } from '../../../shared/domain/time/day.ts';
import type { NameOf } from '../../access/view/short-names.ts';
import { datesText } from '../../time/text/dates.ts';
import { clashSign } from '../../ui/clash-sign.ts';
import type { WeekPicture } from '../../ui/picture.ts';
import { dayText } from '../text/day-text.ts';
import { weekText } from '../text/week-text.ts';

/** “Ane (Bo)”: Bo takes over. Undefined where nobody was put down for it. */
export function adultWords(slot: DaySlot, language: Language, nameOf: NameOf): string | undefined {
  const [who, other] = [nameOf(slot.responsible), nameOf(slot.cover)];
  const first = who ?? (slot.wanted && weekText[language].wanted);
  return first ? `${first}${other ? ` (${other})` : ''}` : other;
}

export function weekPicture(ask: {
  readonly unit: string;
  readonly language: Language;
  readonly week: WeekPlan;
  readonly nameOf: NameOf;
}): WeekPicture {
  const { unit, language, week, nameOf } = ask;
  const text = weekText[language];
  const clashes = clashesIn(week.slots);
  const clashing = new Set(clashes.flatMap(({ day, slots }) => slots.map(({ id }) => `${day} ${id}`)));
  return {
    kind: 'week',
    of: { unit, course: week.course, changed: week.at },
    days: weekdays.map((day) => text.short[day]),
    rows: groupsIn(week.slots).map((group) => ({
      group,
      cells: weekdays.map((day) =>
        slotsOn(week.slots, day)
          .filter((slot) => sameRoom(slot.group) === sameRoom(group))
          .map((slot) => cellOf(slot, clashing.has(`${day} ${slot.id}`), language, nameOf)),
      ),
    })),
    ...(clashes.length > 0 && { legend: text.legend(clashSign) }),
  };
}

export function cellOf(
  { time, place, responsible, cover }: Slot,
  clashes: boolean,
  language: Language,
  nameOf: NameOf,
) {
  const [who, other] = [nameOf(responsible), nameOf(cover)];
  return {
    time: datesText[language].clock(time),
    place,
    ...(who && { who }),
    ...(other && { cover: other }),
    clashes,
  };
}

/** One line for each row of the week: “Rød gruppe · mandag og torsdag kl. 9.30 · salen · Ane Lind (Bo Holm tager over)”. */
export function slotWords(slot: Slot, language: Language, nameOf: NameOf): string {
  const text = weekText[language];
  const [who, other] = [nameOf(slot.responsible), nameOf(slot.cover)];
  const when = `${inOneLine(
    slot.days.map((day) => text.days[day]),
    language,
  )} ${datesText[language].time(slot.time)}`;
  const adults = `${who ?? text.nobody}${other ? ` (${text.covers(other)})` : ''}`;
  return [slot.group, when, slot.place, adults].join(' · ');
}

/** What a line is called beside a button: its group, and its days where the group has several lines. */
export function lineName(slot: Slot, slots: readonly Slot[], language: Language): string {
  const isAlone = slots.every(({ id, group }) => id === slot.id || sameRoom(group) !== sameRoom(slot.group));
  return isAlone ? slot.group : `${slot.group} ${daysInOne(slot.days, language)}`;
}

/** The same for one day: “Rød gruppe · kl. 9.30 · gangen · Bo · sammen med Blå gruppe”. */
export function daySlotWords(slot: DaySlot, language: Language, nameOf: NameOf): string {
  const who = adultWords(slot, language, nameOf);
  return [
    slot.group,
    datesText[language].time(slot.time),
    slot.place,
    ...(who ? [who] : []),
    ...(slot.joined ? [dayText[language].joined(slot.joined)] : []),
  ].join(' · ');
}

export function clashWords(
  { over, slots: [a, b] }: Clash,
  days: readonly Weekday[],
  language: Language,
  nameOf: NameOf,
): string {
  const text = weekText[language];
  const { time } = datesText[language];
  const on = text.onDays(daysInOne(days, language));
  // One time stands once; two stand each with its group, or the one of them reads as the other's.
  const isOneTime = a.time === b.time;
  const named = (slot: Slot) => (isOneTime ? slot.group : `${slot.group} ${time(slot.time)}`);
  const groups = `${named(a)} ${text.and} ${named(b)}`;
  const when = isOneTime ? `${on} ${time(b.time)}` : on;
  if (over === 'place') return text.clashPlace(b.place, groups, when);
  return over === 'adult'
    ? text.clashAdult(nameOf(a.responsible) ?? text.nobody, groups, when)
    : text.clashCover(nameOf(a.cover) ?? text.nobody, groups, when);
}

/** “mandag–fredag” for three days or more in a row. */
function daysInOne(days: readonly Weekday[], language: Language): string {
  const text = weekText[language];
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && days.length > 2 && last - first === days.length - 1)
    return `${text.days[first]}–${text.days[last]}`;
  return inOneLine(
    days.map((day) => text.days[day]),
    language,
  );
}
