import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import type { Sessions } from '../../../shared/domain/activity/day-marks.ts';
import { clashesIn, type Slot, type WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import { type Day, type Weekday, weekdayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { NameOf } from '../../access/view/short-names.ts';
import { outsideEyeText } from '../../outside-eye/text/outside-eye-text.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { buttons, heading, more, note, paragraph, picture, sentence, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { dayText } from '../text/day-text.ts';
import { weekText } from '../text/week-text.ts';
import { sessionNodes } from './sessions-held-nodes.ts';
import { clashWords, daySlotWords, lineName, slotWords, weekPicture } from './week-picture.ts';

type WeekUnit = Pick<Unit, 'id' | 'name' | 'language'>;

export interface WeekShown {
  readonly unit: WeekUnit;
  readonly week: WeekPlan;
  /** The adults' names, in full and as short as a cell wants them. */
  readonly nameOf: NameOf;
  readonly shortNameOf: NameOf;
  readonly said?: string;
  /** The line that was just written, so that the next can begin from it. */
  readonly latest?: Slot;
  /** The course before has a week to carry over. */
  readonly mayCarry?: boolean;
  readonly open?: boolean;
  /** Who comes from outside to look, from today on. */
  readonly eyes?: readonly OutsideEye[];
  /** What is otherwise on one day of this week alone. */
  readonly changed?: readonly { readonly day: Day; readonly slot: DaySlot }[];
  /** Planned and held this week, where anybody has marked its days. */
  readonly sessions?: Sessions;
  /** Whoever may enter what stands on paper hears that days can be entered afterwards. */
  readonly mayEnter?: boolean;
}

/** The picture first; below it what has to be looked at, and what one may do about it. */
export function weekView(shown: WeekShown): View {
  const { unit, week, said, latest, mayCarry } = shown;
  const text = weekText[unit.language];
  const title = text.title(week.course);
  const data = { unit: unit.id };
  const isEmpty = week.slots.length === 0;
  const add: Button = {
    label: isEmpty ? text.add : text.addMore,
    action: 'week.slot',
    data,
    ...(isEmpty && !mayCarry && { style: 'primary' as const }),
    opensForm: true,
  };
  const carry: Button = { label: text.carry, action: 'week.carry', data, style: 'primary' };
  const another: readonly Button[] = latest
    ? [{ label: text.another, action: 'week.slot', data: { ...data, like: latest.id }, opensForm: true }]
    : [];
  const today: readonly Button[] = isEmpty ? [] : [{ label: text.today, action: 'day.show', data }];
  return {
    summary: said ?? title,
    nodes: [
      ...(said ? [note(said)] : []),
      note(unit.name),
      heading(title),
      ...(isEmpty
        ? [paragraph(text.nothing)]
        : [weekPictured(shown), ...clashNodes(week, unit, shown.nameOf)]),
      ...changedNodes(shown),
      ...eyeLines(shown.eyes ?? [], unit.language),
      ...sessionsOfWeek(shown),
      buttons(...(mayCarry ? [carry] : []), ...another, add, ...today),
      ...(isEmpty ? [] : moreNodes(shown)),
    ],
  };
}

function sessionsOfWeek({ unit: { language }, sessions, mayEnter }: WeekShown): readonly ViewNode[] {
  if (!sessions) return [];
  const isLeft = mayEnter && sessions.groups.some(({ unmarked = 0 }) => unmarked > 0);
  const { thisWeek, unmarked } = dayText[language];
  return [...sessionNodes(thisWeek, sessions, language), ...(isLeft ? [note(unmarked)] : [])];
}

/** The picture, the same in words for whoever cannot see it, and every clash. */
function weekPictured({
  unit,
  week,
  nameOf,
  shortNameOf,
}: Pick<WeekShown, 'unit' | 'week' | 'nameOf' | 'shortNameOf'>): ViewNode {
  const { language } = unit;
  const lines = week.slots.map((slot) => slotWords(slot, language, nameOf));
  const alt = [weekText[language].pictured, ...lines.map((line) => `${line}.`)].join(' ');
  const drawn = weekPicture({ unit: unit.id, language, week, nameOf: shortNameOf });
  return picture(drawn, alt);
}

export function clashNodes(week: WeekPlan, { language }: WeekUnit, nameOf: NameOf): readonly ViewNode[] {
  // One line for the same two groups, however many days it is: ten lines push the buttons off a phone.
  const same = Map.groupBy(clashesIn(week.slots), ({ over, slots: [a, b] }) => `${over} ${a.id} ${b.id}`);
  return [...same.values()].flatMap((clashes) => {
    const [first] = clashes;
    const days = clashes.map(({ day }) => day);
    return first ? [paragraph(`⚠️ ${clashWords(first, days, language, nameOf)}`)] : [];
  });
}

function changedNodes({ unit, changed = [], shortNameOf }: WeekShown): readonly ViewNode[] {
  const text = weekText[unit.language];
  return changed.map(({ day, slot }) => {
    const name = text.days[weekdayOf(day) as Weekday];
    return paragraph(strong(text.onlyOn(name)), ` ${daySlotWords(slot, unit.language, shortNameOf)}`);
  });
}

/** Line by line, each with what can be done to it. */
function moreNodes({ unit, week, nameOf, open }: WeekShown): readonly ViewNode[] {
  const text = weekText[unit.language];
  const data = { unit: unit.id };
  const inside = [
    ...week.slots.flatMap((slot) => [
      paragraph(slotWords(slot, unit.language, nameOf)),
      buttons(
        { label: text.edit, action: 'week.slot', data: { ...data, slot: slot.id }, opensForm: true },
        {
          label: text.drop(lineName(slot, week.slots, unit.language)),
          action: 'week.drop',
          data: { ...data, slot: slot.id },
        },
      ),
    ]),
    buttons(
      { label: text.print, action: 'command', data: { ...data, command: 'print-week' } },
      { label: text.plan, action: 'activity.show', data },
      { label: outsideEyeText[unit.language].title, action: 'outside-eye.show', data },
    ),
  ];
  const ask: Act = { label: text.more, action: 'week.show', data: { ...data, open: 'yes' } };
  return open ? inside : [more(ask, ...inside)];
}

export function dropSureView(unit: WeekUnit, slot: Slot, slots: readonly Slot[]): View {
  const text = weekText[unit.language];
  const data = { unit: unit.id, slot: slot.id, sure: 'yes' };
  const sure = text.dropSure(lineName(slot, slots, unit.language));
  return {
    summary: sure,
    nodes: [paragraph(sure), buttons({ label: text.dropYes, action: 'week.drop', data, style: 'danger' })],
  };
}

export function weekGoneView({ language }: WeekUnit): View {
  return sentence(weekText[language].gone);
}
