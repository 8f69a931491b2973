import { curricula } from '../../../shared/domain/plan/curriculum.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { library } from '../../library/library.ts';
import { startersForThemes } from '../../library/starters.ts';
import { buttons, heading, list, more, note, paragraph } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { trialText } from '../text/trial-text.ts';

/** For whoever writes a trial for the first time; folded, for they have just written one. */
export function withPrimer(unit: Unit, course: number, receipt: View): View {
  const label = trialText[unit.language].primerTitle;
  const show: Act = { label, action: 'trial.primer', data: { unit: unit.id } };
  return { ...receipt, nodes: [...receipt.nodes, more(show, ...primerNodes(unit, course))] };
}

export function primerView(unit: Unit, course: number): View {
  const { primerTitle } = trialText[unit.language];
  return { summary: primerTitle, nodes: [heading(primerTitle, 2), ...primerNodes(unit, course)] };
}

/** What a trial is, and three to begin from. */
function primerNodes(unit: Unit, course: number): readonly ViewNode[] {
  const text = trialText[unit.language];
  return [
    list(library().texts.primer.map(({ [unit.language]: words }) => words.title)),
    note(text.starters),
    ...startersFor(unit, course).flatMap((starter) => [
      paragraph(`“${starter}”`),
      buttons({ label: text.takeStarter, action: 'trial.take', data: { unit: unit.id, text: starter } }),
    ]),
  ];
}

/** One of each of three learning themes, in the activity theme that the course runs on. */
export function startersFor(unit: Unit, number: number): readonly string[] {
  const plan = planUnit(unit.plan, unit.plan.anchor);
  const version =
    unit.plan.curriculum.findLast(({ fromCourse }) => fromCourse <= number)?.version ?? 'styrket-2018';
  const planned = 'refused' in plan ? undefined : plan.courses.find((each) => each.number === number);
  const { activityThemes, learningThemes } = curricula[version];
  const theme = planned?.theme ?? activityThemes[(number - 1) % activityThemes.length] ?? 'body';
  const { principle } = unit.plan.courses[number] ?? {};
  const course = { number, theme, principle };
  return startersForThemes(learningThemes.slice(0, 3), course, settingOf(unit.kind)).map(
    ({ [unit.language]: words }) => words.trial,
  );
}
