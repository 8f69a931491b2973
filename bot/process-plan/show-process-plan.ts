import { nextOpenDay } from '../../shared/domain/plan/open-days.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { processPlansOn } from '../rows/meeting-rows.ts';
import { readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dayIn, dayShown } from './gather-process-plan.ts';
import { dayPlansView } from './view/day-plans-view.ts';
import { everybody } from './view/plan-shown.ts';
import { processPlanView } from './view/process-plan-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** With a line of the week one group's, with `all` what the groups have in common, else the whole day's. */
    'process-plan.show': Carries<never, 'unit' | 'day' | 'slot'>;
  }
}

export const processPlanCommand = command({
  name: 'process-plan',
  words: {
    da: ['procesplan', 'procesplan i dag', 'dagens plan'],
    en: ['process plan', 'process plan today', 'day plan'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se eller skriv en dags planer, gruppe for gruppe, så en kollega kan tage over; også “procesplan i morgen”',
      en: 'see or write a day’s plans, group by group, so that a colleague can take over; “process plan tomorrow” too',
    },
  },
  deed: 'write-process-plan',
  run: (at) => {
    const { what } = at.call.intent;
    const asked = what.kind === 'words' ? writtenDay(what.text, at.call.today) : undefined;
    return showOpenDay(at, dayIn(asked, at));
  },
});

/** What somebody asks who knows neither the week nor these words: a stand-in on the first morning. */
export const substituteCommand = command({
  name: 'substitute',
  words: {
    da: ['vikar', 'i dag', 'hvad skal jeg lave i dag', 'hvad skal jeg lave', 'hvad skal jeg i dag'],
    en: ['stand-in', 'today', 'what do i do today'],
  },
  help: { under: 'process-plan' },
  deed: 'write-process-plan',
  alone: true,
  run: (at) => showOpenDay(at, at.call.today),
});

export const processPlanButton = button('process-plan.show', {
  deed: 'write-process-plan',
  press: (at, { day, slot }) => showProcessPlan(at, dayIn(day, at), slot),
});

/** Written on a Friday “i morgen” is Monday; but a plan that somebody wrote for the day itself is found. */
export async function showOpenDay(at: Standing, asked: Day): Promise<Reply> {
  const { unit, call } = at;
  const open = nextOpenDay(asked, unit.plan);
  if (open === asked || (await readValues(call.ports, processPlansOn(unit.id, asked))).length > 0)
    return showProcessPlan(at, asked);
  return showYou(dayPlansView({ ...(await dayShown(at, open)), insteadOf: asked }));
}

/** A line that has been taken off the week meanwhile shows the day instead. */
export async function showProcessPlan(at: Standing, day: Day, slot?: string): Promise<Reply> {
  const shown = await dayShown(at, day);
  const isOne = slot === everybody || shown.slots.some(({ id }) => id === slot);
  return showYou(isOne ? processPlanView(shown, slot) : dayPlansView(shown));
}
