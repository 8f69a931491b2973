import { longestPause } from '../../../shared/domain/plan/limits.ts';
import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import {
  nextEasterMonday,
  quietClosure,
  quietId,
  quietTimes,
} from '../../../shared/domain/plan/quiet-times.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Option, Values } from '../../ui/form.ts';
import { planPauseText } from '../text/plan-pause-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  type PlanForm,
  type PlanFormAsk,
  type PlanFormFilled,
} from './build-plan-form.ts';
import { coursesAhead } from './plan-view.ts';

const asUsual = 'usual';
const lengths = Array.from({ length: longestPause + 1 }, (_, weeks) => weeks);

/** Opens with the pauses as they are; only what the leader alters becomes a change. */
export const pauseForm: PlanForm = {
  empty: 'noCourse',
  form(ask) {
    const { unit, now } = ask;
    const text = planPauseText[unit.language].pause;
    const course = nextToEnd(ask);
    const weeks: Option[] = lengths.map((each) => ({ value: String(each), label: text.weeks(each) }));
    const usual = { value: asUsual, label: text.asUsual };
    const hasOwn = course !== undefined && ownPause(ask, course) !== undefined;
    const year = nextEasterMonday(dayOf(now)).slice(0, 4);
    return buildPlanForm(ask, {
      id: 'plan.pause',
      title: text.title,
      intro: text.intro[settingOf(unit.kind)],
      defaults: valuesNow(ask),
      fields: [
        ...(course ? [choice('after', text.after(course.number), hasOwn ? weeks : [usual, ...weeks])] : []),
        choice('usual', text.usual, weeks),
        {
          kind: 'choices',
          id: 'quiet',
          label: text.quiet,
          hint: text.quietHint,
          options: quietTimes.map((time) => ({ value: time, label: text.quietTimes[time](year) })),
        },
      ],
    });
  },
  read(filled) {
    const { values } = filled;
    const now = valuesNow(filled);
    const course = nextToEnd(filled);
    const weeks = lengths.map(String);
    if (!weeks.includes(values.usual ?? '')) return failed({ usual: 'choose' });
    if (course && values.after !== now.after && !weeks.includes(values.after ?? ''))
      return failed({ after: 'choose' });
    const changes: PlanChange[] = [
      ...(course && values.after !== now.after
        ? [{ kind: 'pause' as const, course: course.number, weeks: Number(values.after) }]
        : []),
      ...(values.usual !== now.usual ? [{ kind: 'usual-pause' as const, weeks: Number(values.usual) }] : []),
      ...quietChanges(filled),
    ];
    return changes.length > 0 ? decided(...changes) : failed({ '': 'unchanged' });
  },
};

function quietChanges({ unit, now, values }: PlanFormFilled): readonly PlanChange[] {
  const today = dayOf(now);
  const labels = planPauseText[unit.language].pause.quietLabels;
  const chosen = (values.quiet ?? '').split(',');
  return quietTimes.flatMap((time): PlanChange[] => {
    const id = quietId(time, today);
    const stands = unit.plan.closures.some((closure) => closure.id === id);
    if (chosen.includes(time) === stands) return [];
    return stands
      ? [{ kind: 'remove-closure', id }]
      : [{ kind: 'add-closure', closure: quietClosure(time, labels[time], today) }];
  });
}

function valuesNow(ask: PlanFormAsk): Values {
  const { unit, now } = ask;
  const course = nextToEnd(ask);
  const own = course && ownPause(ask, course);
  const ids = new Set(unit.plan.closures.map(({ id }) => id));
  return {
    ...(course && { after: own === undefined ? asUsual : String(own) }),
    usual: String(unit.plan.pauseWeeks),
    quiet: quietTimes.filter((time) => ids.has(quietId(time, dayOf(now)))).join(','),
  };
}

function nextToEnd({ plan, now }: PlanFormAsk): PlannedCourse | undefined {
  return coursesAhead(plan, dayOf(now)).find(({ closingMeeting }) => closingMeeting);
}

function ownPause({ unit }: PlanFormAsk, { number }: PlannedCourse): number | undefined {
  return unit.plan.courses[number]?.pauseAfter;
}
