import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { planTold } from './told-rules.ts';
import { closuresView } from './view/plan-closures-view.ts';
import { planView } from './view/plan-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'plan.show': Carries<never, 'unit'>;
    'plan.closures': Carries<'unit'>;
  }
}

export const planCommand = command({
  name: 'plan',
  words: { da: ['forløb', 'forløbsplan', 'datoer'], en: ['course', 'courses', 'dates'] },
  help: {
    group: 'everyday',
    line: {
      da: 'hvor I er, hvornår I mødes, og hvorfor datoerne er, som de er',
      en: 'where you are, when you meet, and why the dates are as they are',
    },
  },
  deed: 'see-plan',
  run: async (at) => showPlan(at),
});

export const planButton = button('plan.show', { deed: 'see-plan', press: async (at) => showPlan(at) });

export const closuresButton = button('plan.closures', {
  deed: 'change-plan',
  press: async ({ unit, call }) => showYou(closuresView(unit, call.ports.clock.now(), { mayChange: true })),
});

/** Everybody may see the plan. The leader's view has buttons, so it is shown to the leader alone. */
function showPlan({ unit, plan, call, may }: Standing): Reply {
  const mayChange = may('change-plan');
  const { what } = call.intent;
  const explains = what.kind === 'words' && planTold.whatCourseIs.says.test(plainWords(what.text));
  const view = planView({ unit, plan, now: call.ports.clock.now(), mayChange, explains });
  return call.intent.where.kind === 'channel' && !mayChange ? showAll(view) : showYou(view);
}
