import { nextOpenDay } from '../../shared/domain/plan/open-days.ts';
import { type ProcessPlan, processFields, rewritten } from '../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { processPlanRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { dayIn, processShown } from './gather-process-plan.ts';
import { processPlanText } from './text/process-plan-text.ts';
import { processPlanForm, processPlanView } from './view/process-plan-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'process-plan.show': Carries<never, 'unit' | 'day'>;
    'process-plan.write': Carries<'unit', 'day'>;
  }
  interface Forms {
    'process-plan.write': true;
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
      da: 'se eller skriv en dags plan, så en kollega kan tage over; også “procesplan i morgen”',
      en: 'see or write a day’s plan, so that a colleague can take over; “process plan tomorrow” too',
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
    da: [
      'vikar',
      'jeg er vikar',
      'i dag',
      'hvad skal jeg lave i dag',
      'hvad skal jeg lave',
      'hvad skal jeg i dag',
    ],
    en: ['stand-in', 'today', 'what do i do today'],
  },
  help: { under: 'process-plan' },
  deed: 'write-process-plan',
  alone: true,
  run: (at) => showOpenDay(at, at.call.today),
});

export const processPlanButton = button('process-plan.show', {
  deed: 'write-process-plan',
  press: (at, { day }) => showProcessPlan(at, dayIn(day, at)),
});

export const writeProcessPlan = form({
  form: 'process-plan.write',
  deed: 'write-process-plan',
  ask: async (at, context) => {
    const day = dayIn(context.day, at);
    return processShown(at, day);
  },
  draw: ({ unit }, { day, plan, suggested }, drawing) =>
    processPlanForm({
      unit,
      ...drawing,
      context: { ...drawing.context, day },
      values: drawing.values ?? { ...(plan?.texts ?? suggested) },
    }),
  texts: processFields,
  check: ({ unit }, { values }) =>
    values.activity?.trim() ? {} : { activity: processPlanText[unit.language].required },
  send: async (at, { asked: { day }, texts }) => {
    const { call, unit } = at;
    const { ports, person } = call;
    const changed = await changeRow(
      ports,
      processPlanRow(unit.id, day),
      (before): ProcessPlan => ({
        v: 1,
        day,
        at: ports.clock.now().toISOString(),
        by: person,
        texts: rewritten(before?.texts, texts),
      }),
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return showProcessPlan(at, day);
  },
});

export const writeButton = button('process-plan.write', {
  deed: 'write-process-plan',
  press: (at, { day }) => writeProcessPlan.open(at, { day: dayIn(day, at) }),
});

/** Written on a Friday “i morgen” is Monday; but a plan that somebody wrote for the day itself is found. */
async function showOpenDay(at: Standing, asked: Day): Promise<Reply> {
  const { unit, call } = at;
  const open = nextOpenDay(asked, unit.plan);
  if (open === asked || (await readValue(call.ports, processPlanRow(unit.id, asked))))
    return showProcessPlan(at, asked);
  return showYou(processPlanView({ ...(await processShown(at, open)), insteadOf: asked }));
}

async function showProcessPlan(at: Standing, day: Day): Promise<Reply> {
  return showYou(processPlanView(await processShown(at, day)));
}
