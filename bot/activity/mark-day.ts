import { type DayMark, markDay, markOfGroup, readMark } from '../../shared/domain/activity/day-marks.ts';
import { goalOfGroup } from '../../shared/domain/activity/group-goal.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { dayMarksRow } from '../rows/activity-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dayIn, redrawRow, showDay, showOpenDay, slotIn } from './show-day.ts';
import { goalsOf } from './show-plan-together.ts';
import { dayGoneView } from './view/day-views.ts';
import { groupView, markedView } from './view/mark-group-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `paper`: the leader writes down what stands on a sheet. */
    'day.show': Carries<never, 'unit' | 'day' | 'paper'>;
    'day.group': Carries<'unit' | 'day' | 'slot', 'paper'>;
    'day.mark': Carries<'unit' | 'day' | 'slot' | 'mark', 'paper'>;
  }
}

export const dayCommand = command({
  name: 'day',
  words: {
    da: ['dagens grupper', 'grupperne i dag', 'små grupper'],
    en: ['today’s groups', 'groups today', 'small groups'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'dagens små grupper; fortæl med to tryk, hvordan det gik',
      en: 'the small groups of the day; tell with two taps how it went',
    },
  },
  deed: 'plan-activities',
  run: (at) => {
    const { what } = at.call.intent;
    const asked = what.kind === 'words' ? writtenDay(what.text, at.call.today) : undefined;
    return showOpenDay(at, dayIn(asked, at));
  },
});

/** `grupper` alone; with more words it may be the beginning of something that somebody tells. */
export const groupsTodayCommand = command({
  name: 'groups-today',
  words: { da: ['grupper', 'grupperne', 'hvem skal hvor i dag'], en: ['groups', 'who goes where today'] },
  help: { under: 'day' },
  deed: 'plan-activities',
  alone: true,
  run: (at) => showOpenDay(at, at.call.today),
});

export const dayButton = button('day.show', {
  deed: 'plan-activities',
  press: (at, { day, paper }) => showDay(at, dayIn(day, at), { paper: isPaper(at, paper) }),
});

export const groupButton = button('day.group', {
  deed: 'plan-activities',
  needs: ['day', 'slot'],
  press: async (at, { day: typed, slot: id, paper }) => {
    const day = dayIn(typed, at);
    const [slot, marks] = await Promise.all([
      slotIn(at, day, id),
      readValue(at.call.ports, dayMarksRow(at.unit.id, courseOn(at.plan, day), day)),
    ]);
    if (!slot) return showYou(dayGoneView(at.unit));
    const marked = markOfGroup(marks, slot.group)?.mark;
    const isChanged = marks?.changes?.some((each) => each.slot === id) ?? false;
    return showYou(groupView(at.unit, day, slot, { marked, isChanged, paper: isPaper(at, paper) }));
  },
});

/** How a group's day went: held, or what made it other than planned. Nothing is kept of who has tapped. */
export const markButton = button('day.mark', {
  deed: 'plan-activities',
  needs: ['day', 'slot', 'mark'],
  press: async (at, { day: typed, slot: id, mark: chosen, paper: asked }) => {
    const day = dayIn(typed, at);
    const { unit, call, plan } = at;
    const mark = readMark(chosen);
    const slot = await slotIn(at, day, id);
    if (!slot || !mark) return showYou(dayGoneView(unit));
    const course = courseOn(plan, day);
    const { group } = slot;
    const paper = isPaper(at, asked);
    let before: DayMark | undefined;
    const changed = await changeRow(call.ports, dayMarksRow(unit.id, course, day), (now) => {
      before = markOfGroup(now, group)?.mark;
      return markDay(day, now, { group, mark, ...(paper && { paper }) });
    });
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    await redrawRow(at, day);
    // Read only where it is said.
    const goal = mark.kind === 'held' ? undefined : goalOfGroup(await goalsOf(at, course), slot)?.text;
    return instead(showYou(markedView({ unit, day, group, mark, before, goal, paper })));
  },
});

function isPaper({ may }: Standing, asked: string | undefined): boolean {
  return asked === 'yes' && may('enter-for-others');
}
