import { type Span, writtenSpan } from '../../shared/domain/time/written-span.ts';
import { command } from '../feature/command.ts';
import { type Call, showYou } from '../turn/call.ts';
import { changeForms, openWritten } from './open-plan-forms.ts';
import type { PlanFormName } from './view/build-plan-form.ts';
import { closuresView } from './view/plan-closures-view.ts';

const addDays = changeForms.find((each) => each.form === 'plan.add-days');

/** The buttons below `forløb`, as commands: who writes `pause` gets the same form. */
export const planCommands = [
  opening('pause', 'plan.pause', ['pause', 'pauser', 'hold pause'], ['pause', 'pauses'], 'alone'),
  opening(
    'move-meeting',
    'plan.move',
    ['flyt møde', 'flyt mødet', 'flyt statusmøde', 'flyt'],
    ['move meeting'],
  ),
  opening('skip-week', 'plan.skip', ['spring en uge over', 'spring over'], ['skip a week']),
  opening('adjust-course', 'plan.adjust', ['ret forløbet', 'ret forløb', 'justér'], ['adjust the course']),
  opening('last-course', 'plan.last-course', ['vælg slutdato', 'slutdato', 'sidste forløb'], ['last course']),
  command({
    name: 'closures',
    words: { da: ['lukkedage', 'lukkedag', 'lukkeuger'], en: ['days closed', 'closures'] },
    help: { under: 'plan' },
    deed: 'see-plan',
    run: async (at) => {
      const { unit, call, may } = at;
      const mayChange = may('change-plan');
      const span = mayChange ? closureTold(call) : undefined;
      if (span && addDays) return addDays.open(at, { op: call.ports.ids.next() }, { ...span });
      return showYou(closuresView(unit, call.ports.clock.now(), { mayChange }));
    },
  }),
];

/** “Vi holder lukket den 23. december” tells of a day; “har vi lukket i uge 42” asks. */
function closureTold({ intent: { what }, today }: Call): Span | undefined {
  if (
    what.kind !== 'words' ||
    /\?\s*$|^(?:har|holder|hvornår|hvilke|er|skal|have|when|do) /iu.test(what.text.trim())
  )
    return undefined;
  return writtenSpan(what.text, today);
}

function opening(
  name: string,
  formName: PlanFormName,
  da: readonly [string, ...string[]],
  en: readonly [string, ...string[]],
  alone?: 'alone',
) {
  const form = changeForms.find((each) => each.form === formName);
  if (!form) throw new Error(`No form is called ${formName}.`);
  return command({
    name,
    words: { da, en },
    help: { under: 'plan' },
    ...(alone && { alone: true }),
    deed: 'change-plan',
    run: (at) => openWritten(at, form),
  });
}
