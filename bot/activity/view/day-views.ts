import { type DaySlot, slotsOfDay } from '../../../shared/domain/activity/day-changes.ts';
import { type DayMarks, markOfGroup } from '../../../shared/domain/activity/day-marks.ts';
import type { Slot, WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { isNamed, type NameOf } from '../../access/view/short-names.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, sentence, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { dayText } from '../text/day-text.ts';
import { weekText } from '../text/week-text.ts';
import { type DayUnit, fromPaper, markWords } from './mark-group-views.ts';
import { adultWords } from './week-picture.ts';

export interface DayShown {
  readonly unit: DayUnit;
  readonly day: Day;
  readonly week: Pick<WeekPlan, 'slots'>;
  readonly marks: DayMarks | undefined;
  readonly nameOf: NameOf;
  /** The leader writes down what stands on a sheet of paper. */
  readonly paper?: boolean;
  /** Who comes from outside to look that day. */
  readonly eyes?: readonly OutsideEye[];
}

/** A row of buttons, one for each group of the day. Nothing when the day has none. */
export function dayRow(shown: DayShown): View | undefined {
  const { unit, day, week } = shown;
  const text = dayText[unit.language];
  const slots = slotsOfDay(week.slots, day, shown.marks, isNamed(shown.nameOf));
  if (slots.length === 0) return undefined;
  const title = text.title(datesText[unit.language].longDay(day));
  return {
    summary: title,
    nodes: [
      heading(title),
      list(slots.map((slot) => [strong(slot.group), lineOf(slot, shown)])),
      note(shown.paper ? text.onPaper : text.intro),
      buttons(...inTheirOrder(slots).map((slot) => groupButton(slot, shown))),
      buttons({ label: text.process, action: 'process-plan.show', data: { unit: unit.id, day } }),
    ],
  };
}

/** Each group once, where it stands in the list: whoever reads “Ugler kl. 9” first finds Ugler first. */
function inTheirOrder(slots: readonly DaySlot[]): readonly DaySlot[] {
  return slots.filter(
    (slot, at) => slots.findIndex((each) => sameRoom(each.group) === sameRoom(slot.group)) === at,
  );
}

function groupButton({ group, id: slot }: DaySlot, { unit, day, marks, paper }: DayShown): Button {
  const isMarked = markOfGroup(marks, group) !== undefined;
  return {
    label: isMarked ? `✔ ${group}` : group,
    action: 'day.group',
    data: { unit: unit.id, day, slot, ...fromPaper(paper) },
  };
}

function lineOf(slot: DaySlot, { unit, marks, nameOf }: DayShown): string {
  const { language } = unit;
  const { group, time, place, changed, joined } = slot;
  const marked = markOfGroup(marks, group);
  const adults = adultWords(slot, language, nameOf);
  return [
    '',
    datesText[language].time(time),
    place,
    ...(adults ? [adults] : []),
    ...(joined ? [dayText[language].joined(joined)] : []),
    ...(changed ? [dayText[language].onlyToday] : []),
    ...(marked ? [markWords(marked.mark, language)] : []),
    ...(marked?.paper ? [dayText[language].written] : []),
  ].join(' · ');
}

/** A day's groups with their buttons, for whoever asks, on any day. */
export function dayView(
  shown: DayShown & {
    readonly mayEnter: boolean;
    /** The course has no groups yet, and the one before has. */
    readonly mayCarry?: boolean;
    readonly said?: string;
    /** For whom somebody stands in as of now, who will want the plan. */
    readonly changed?: Pick<Slot, 'id' | 'group'>;
    /** The closed day that was asked for. */
    readonly insteadOf?: Day;
    /** The open days on both sides. */
    readonly before?: Day;
    readonly next?: Day;
  },
): View {
  const { unit, day, paper, mayEnter, insteadOf, before, next } = shown;
  const text = dayText[unit.language];
  const { longDay } = datesText[unit.language];
  const row = dayRow(shown) ?? sentence(text.nothing(longDay(day)));
  const data = { unit: unit.id };
  const to = (label: string, there: Day): Button => ({
    label,
    action: 'day.show',
    data: { ...data, day: there, ...fromPaper(paper) },
  });
  return {
    ...row,
    nodes: [
      ...(shown.said ? [note(shown.said)] : []),
      ...(shown.changed
        ? [
            buttons({
              label: shortenedButton(text.processOf(shown.changed.group)),
              action: 'process-plan.show',
              data: { unit: unit.id, day, slot: shown.changed.id },
            }),
          ]
        : []),
      note(unit.name),
      ...(insteadOf ? [note(text.closed(longDay(insteadOf), longDay(day)))] : []),
      ...row.nodes,
      ...(shown.mayCarry ? carryNodes(unit, day) : []),
      ...eyeLines(shown.eyes ?? [], unit.language),
      buttons(
        ...(before ? [to(text.dayBefore, before)] : []),
        ...(next ? [to(text.dayAfter, next)] : []),
        { label: text.week, action: 'week.show', data },
        ...(mayEnter && !paper
          ? [{ label: text.enter, action: 'day.show', data: { ...data, day, paper: 'yes' } } as const]
          : []),
      ),
    ],
  };
}

/** Wherever the groups of a new course are missing: one tap brings those of the last. */
export function carryNodes({ id, language }: Pick<Unit, 'id' | 'language'>, day: Day): readonly ViewNode[] {
  const { carry, carryHint } = weekText[language];
  return [
    note(carryHint),
    buttons({ label: carry, action: 'week.carry', data: { unit: id, day }, style: 'primary' }),
  ];
}

export function dayGoneView({ language }: Pick<Unit, 'language'>): View {
  return sentence(dayText[language].gone);
}
