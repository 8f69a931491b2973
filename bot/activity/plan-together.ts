import { wordingsOffered } from '../../shared/domain/activity/limits.ts';
import { countActivities } from '../../shared/domain/learning/common-goals.ts';
import { enoughActivities } from '../../shared/domain/learning/limits.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseIn, courseNow } from '../learning/course-now.ts';
import { wordingsOf } from '../rows/learning-rows.ts';
import { readValues } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { goalsOf, showPlanTogether } from './show-plan-together.ts';
import { earlierView, turnView } from './view/plan-together-views.ts';
import { writePlan } from './write-plan-together.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'activity.show': Carries<never, 'unit' | 'open'>;
    'activity.new': Carries<'unit' | 'course' | 'goal'>;
    'activity.earlier': Carries<'unit' | 'course'>;
  }
}

export const planTogetherCommand = command({
  name: 'plan-together',
  words: {
    da: ['plan', 'vores plan', 'planlæg', 'planlægning'],
    en: ['plan', 'our plan', 'planning'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se eller skriv planen: hvad gruppen har brug for, mål, tegn og én aktivitet',
      en: 'see or write the plan: what the group needs, goal, signs and one activity',
    },
  },
  deed: 'plan-activities',
  run: (at) => showPlanTogether(at, courseNow(at)),
});

export const planTogetherButton = button('activity.show', {
  deed: 'plan-activities',
  press: async (at, { open }) => {
    const reply = await showPlanTogether(at, courseNow(at), open ? { open: true } : {});
    return open ? instead(reply) : reply;
  },
});

/** With enough of them already, it is asked first whether one can be turned. */
export const newActivityButton = button('activity.new', {
  deed: 'plan-activities',
  needs: ['course', 'goal'],
  press: async (at, { course: typed, goal }) => {
    const course = courseIn(typed) ?? courseNow(at);
    const goals = await goalsOf(at, course);
    if (countActivities(goals) >= enoughActivities)
      return showYou(turnView({ unit: at.unit, course, goals, goal }));
    return writePlan.open(at, {
      course: String(course),
      goal,
      activity: 'new',
      op: at.call.ports.ids.next(),
    });
  },
});

export const earlierButton = button('activity.earlier', {
  deed: 'plan-activities',
  needs: ['course'],
  press: async (at, { course: typed }) => {
    const course = courseIn(typed) ?? courseNow(at);
    const goals = await goalsOf(at, course);
    const kept = await Promise.all(
      goals.map(({ id }) => readValues(at.call.ports, wordingsOf(at.unit.id, course, id))),
    );
    const earlier = kept
      .flat()
      .toSorted((a, b) => (a.until < b.until ? 1 : -1))
      .slice(0, wordingsOffered)
      .map(({ until, goal }) => ({ day: dayOf(new Date(until)), goal }));
    return showYou(earlierView(at.unit, earlier));
  },
});
