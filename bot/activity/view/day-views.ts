import { type DaySlot, slotsOfDay } from '../../../shared/domain/activity/day-changes.ts';
import {
  adjustReasons,
  type DayMark,
  type DayMarks,
  type GroupSessions,
  markOfGroup,
  type Sessions,
} from '../../../shared/domain/activity/day-marks.ts';
import type { Slot, WeekPlan } from '../../../shared/domain/activity/week-plan.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { eyeLines } from '../../outside-eye/view/outside-eye-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, list, note, paragraph, sentence, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { dayText } from '../text/day-text.ts';
import { weekText } from '../text/week-text.ts';
import { adultWords, isNamed, type NameOf } from './week-words.ts';

type DayUnit = Pick<Unit, 'id' | 'name' | 'language'>;

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

function fromPaper(paper = false): { readonly paper?: string } {
  return paper ? { paper: 'yes' } : {};
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

export function groupView(
  unit: DayUnit,
  day: Day,
  { id, group }: Slot,
  {
    marked,
    isChanged,
    paper,
  }: { readonly marked: DayMark | undefined; readonly isChanged: boolean; readonly paper: boolean },
): View {
  const { language } = unit;
  const text = dayText[language];
  const act = (mark: string, label: string): Button => ({
    label,
    action: 'day.mark',
    data: { unit: unit.id, day, slot: id, mark, ...fromPaper(paper) },
  });
  return {
    summary: text.how(group),
    nodes: [
      paragraph(strong(text.how(group))),
      ...(marked ? [note(text.already(markWords(marked, language)))] : []),
      buttons(
        { ...act('held', text.buttons.held), style: 'primary' } as Button,
        ...adjustReasons.map((reason) => act(reason, text.buttons.adjusted(text.reasons[reason]))),
        act('not-today', text.buttons['not-today']),
      ),
      buttons(
        { label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id }, opensForm: true },
        ...(isChanged
          ? [{ label: text.undo, action: 'day.undo', data: { unit: unit.id, day, slot: id } } as const]
          : []),
      ),
    ],
  };
}

/** What was noted, and what helps; the goal stays in sight, whatever became of the day. */
export function markedView(ask: {
  readonly unit: DayUnit;
  readonly day: Day;
  readonly group: string;
  readonly mark: DayMark;
  /** What stood there, perhaps from a colleague. */
  readonly before: DayMark | undefined;
  readonly goal: string | undefined;
  readonly paper: boolean;
}): View {
  const { unit, day, group, mark, before, goal, paper } = ask;
  const text = dayText[unit.language];
  const said =
    mark.kind === 'adjusted'
      ? text.noted.adjusted(group, text.because[mark.reason])
      : text.noted[mark.kind](group);
  const was = before && markWords(before, unit.language);
  const reason = mark.kind === 'adjusted' && mark.reason !== 'other' ? mark.reason : undefined;
  const help: readonly Button[] =
    mark.kind === 'held'
      ? []
      : [{ label: text.ways, action: 'plan-b.show', data: { unit: unit.id, ...(reason && { reason }) } }];
  return {
    summary: said,
    nodes: [
      paragraph(said),
      ...(was && was !== markWords(mark, unit.language) ? [note(text.before(was))] : []),
      ...(mark.kind === 'adjusted' ? [note(text.adjustedToo)] : []),
      ...(mark.kind === 'not-today' ? [note(text.notToday)] : []),
      ...(mark.kind !== 'held' && goal ? [note(text.goal(goal))] : []),
      buttons(
        { label: text.back, action: 'day.show', data: { unit: unit.id, day, ...fromPaper(paper) } },
        ...help,
      ),
    ],
  };
}

export function dayGoneView({ language }: Pick<Unit, 'language'>): View {
  return sentence(dayText[language].gone);
}

function markWords(mark: DayMark, language: Language): string {
  const { marked, because } = dayText[language];
  return mark.kind === 'adjusted' ? marked.adjusted(because[mark.reason]) : marked[mark.kind];
}

/**
 * What came to something by group, and what made days other than planned: numbers, and nobody's. A group that has not
 * met yet is not on the list, and a day that nobody marked is not a number against anybody.
 */
export function sessionNodes(
  title: string,
  { groups, adjusted, notToday }: Sessions,
  language: Language,
): readonly ViewNode[] {
  const text = dayText[language];
  const deviations = [
    ...adjustReasons.map((reason) => [text.because[reason], adjusted[reason]] as const),
    [text.marked['not-today'], notToday] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([what, count]) => text.times(count, what));
  return [
    paragraph(strong(title)),
    facts([
      ...groups
        .filter(({ held }) => held > 0)
        .map(({ group, held, planned, unmarked = 0 }) => ({
          label: group,
          words: unmarked === 0 ? text.becameOf(held, planned) : text.became(held),
        })),
      { label: text.deviations, words: deviations.join(' · ') || text.none },
    ]),
  ];
}

/** For the leader alone. */
export function belowNodes(below: readonly GroupSessions[], language: Language): readonly ViewNode[] {
  const text = dayText[language];
  const named: readonly string[] = below.map(({ group }) => group);
  const groups =
    named.length < 2 ? named.join() : `${named.slice(0, -1).join(', ')} ${text.and} ${named.at(-1)}`;
  return [paragraph(text.below(groups)), note(text.belowHelp)];
}
