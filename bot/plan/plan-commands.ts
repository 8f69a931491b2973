import { closuresAhead, closuresIn } from '../../shared/domain/plan/closures-ahead.ts';
import { closedAnyway } from '../../shared/domain/plan/open-days.ts';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import { localClosure } from '../../shared/domain/plan/quiet-times.ts';
import type { Closure } from '../../shared/domain/plan/settings.ts';
import { type WrittenClosure, writtenClosures } from '../../shared/domain/plan/written-closures.ts';
import { months } from '../../shared/domain/time/date-words.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { noSuchDay } from '../../shared/domain/time/written-day.ts';
import type { Span } from '../../shared/domain/time/written-span.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { ViewNode } from '../ui/view.ts';
import { changeForms, openPauseWeek, openWritten } from './open-plan-forms.ts';
import { previewChanges } from './preview-plan.ts';
import { localDaysText } from './text/local-days-text.ts';
import type { PlanFormName } from './view/build-plan-form.ts';
import { planRefusedView } from './view/plan-change-cards.ts';
import { closuresView, knownClosedView } from './view/plan-closures-view.ts';

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
      const told = mayChange ? closureTold(at) : undefined;
      const noDay = told && noSuchDay(told);
      const closures = told && !noDay ? writtenClosures(told, call.today) : [];
      if (closures.length > 0) return proposeWritten(at, closures);
      const opens = isOpenAfterAll(at);
      const only = opens && mayChange ? closureMeant(at) : undefined;
      if (only) return proposeOpen(at, only);
      return showYou(closuresView(unit, call.ports.clock.now(), { mayChange, noDay, opens }));
    },
  }),
];

/** “Vi holder lukket den 23. december” tells of a day; “har vi lukket i uge 42” asks. */
function closureTold({ call: { intent } }: Standing): string | undefined {
  const asks = /\?\s*$|^(?:har|holder|hvornår|hvilke|er|skal|have|when|do) /iu;
  if (intent.what.kind !== 'words') return undefined;
  const written = intent.what.text.trim();
  return asks.test(written) || openAfterAll.test(written) ? undefined : intent.what.text;
}

/** Of days that are not closed after all nothing is proposed: those that stand are shown, each with its button. */
const openAfterAll =
  /(?<!\p{L})(?:slet\p{L}*|fjern\p{L}*|annuller\p{L}*|aflys\p{L}*|drop(?:pe)?|tag|alligevel)(?!\p{L})/iu;

function isOpenAfterAll({ call: { intent } }: Standing): boolean {
  return intent.what.kind === 'words' && openAfterAll.test(intent.what.text);
}

/** “Slet lukkeugen i uge 7”: the one closure that stands then. One day that is open after all does not end a whole week. */
function closureMeant({ unit, call }: Standing): Closure | undefined {
  const { what } = call.intent;
  const text = what.kind === 'words' ? what.text : '';
  const [span, ...others] = writtenClosures(text, call.today);
  if (!span) return onlyInMonth(unit.plan.closures, text, call.today);
  if (others.length > 0) return undefined;
  const days = typeof span === 'string' ? localClosure(span, '', call.today) : span;
  const [only, ...more] = closuresIn(unit.plan.closures, days, { around: !/alligevel/iu.test(text) });
  return more.length === 0 ? only : undefined;
}

/** “Slet lukkedagen i april igen”: the one that lies in it. */
function onlyInMonth(closures: readonly Closure[], text: string, today: Day): Closure | undefined {
  const named = (name: string) => new RegExp(`(?<!\\p{L})i ${name}(?!\\p{L})`, 'iu').test(text);
  const month = months.findIndex((names) => names.some(named)) + 1;
  const [only, ...more] = closuresAhead(closures, today).filter(
    (each) => each.kind === 'days' && [each.from, each.to].some((day) => Number(day.slice(5, 7)) === month),
  );
  return more.length === 0 ? only : undefined;
}

/** As it would be, with the one button that does it. */
function proposeOpen({ unit, call }: Standing, { id }: Closure): Reply {
  const preview = previewChanges(call, unit, [{ kind: 'remove-closure', id }], call.ports.ids.next());
  return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
}

/** Days alone open the form, which asks whose they are and what they are called; several things are shown at once. */
async function proposeWritten(at: Standing, written: readonly WrittenClosure[]): Promise<Reply> {
  const { unit, call } = at;
  const closures = written.filter((each) => typeof each === 'string' || !closedAnyway(each.from, each.to));
  const known = written.filter((each) => typeof each !== 'string' && !closures.includes(each)) as Span[];
  if (closures.length === 0) return showYou(knownClosedView(unit.language, known));
  const [first] = closures;
  const op = call.ports.ids.next();
  if (written.length === 1 && typeof first === 'object' && addDays)
    return addDays.open(at, { op }, { ...first, ...nameTold(at) });
  const changes = closures.map((closure, index): PlanChange => {
    if (typeof closure === 'string') {
      const label = localDaysText[unit.language].labels[closure];
      return { kind: 'add-closure', closure: localClosure(closure, label, call.today) };
    }
    const { from, to } = closure;
    return { kind: 'add-closure', closure: { id: `${op}.${index}`, scope: 'unit', kind: 'days', from, to } };
  });
  const preview = previewChanges(call, unit, changes, op);
  if (preview.ok && known.length > 0)
    return aboveIn(preview.reply, knownClosedView(unit.language, known).nodes);
  return preview.ok ? preview.reply : showYou(planRefusedView(unit.language, preview.refused));
}

function aboveIn(reply: Reply, nodes: readonly ViewNode[]): Reply {
  if (reply.kind !== 'show') return reply;
  return { ...reply, view: { ...reply.view, nodes: [...nodes, ...reply.view.nodes] } };
}

/** “Vi har vinterferie i uge 7”: what it is called. */
function nameTold(at: Standing): { readonly label?: string } {
  const [name = ''] = /(?<!\p{L})\p{L}{2,20}ferie(?=n?(?!\p{L}))/iu.exec(closureTold(at) ?? '') ?? [];
  return name === '' ? {} : { label: name.charAt(0).toUpperCase() + name.slice(1).toLowerCase() };
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
    // The form shows which of the words it took, and says which day it could not.
    ...(formName === 'plan.move' && { toldWhole: true }),
    deed: 'change-plan',
    run: (at) =>
      formName === 'plan.skip' && addDays ? openPauseWeek(at, form, addDays) : openWritten(at, form),
  });
}
