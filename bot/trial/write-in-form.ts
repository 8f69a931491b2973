import { versionIn } from '../../shared/domain/plan/curriculum.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { readTrials } from '../../shared/domain/trial/read-trials.ts';
import { details } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button, type Data } from '../feature/button.ts';
import { form, type Instead } from '../feature/form.ts';
import { readValue } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, note, sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { staffOf, staffOptions } from '../unit/members.ts';
import { type FoundTrial, findTrial, mayChange, rewriteTrial } from './find-own-trial.ts';
import { fieldsOnto, isToldAsTried, trialOfForm } from './form-to-trial.ts';
import { endQuestion, inItsPlace, isOpenQuestion } from './guard-question.ts';
import { toPresser } from './guard-then-store.ts';
import { store } from './store-trial.ts';
import { trialFormText } from './text/trial-form-text.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { type TrialFormAsk, trialForm, valuesOf } from './view/trial-form.ts';
import { fitsButton } from './view/trial-keep-buttons.ts';
import { behalfOptions, writerIn } from './writers.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.open': Carries<never, 'unit' | 'text' | 'meeting' | 'tried'>;
  }
  interface Forms {
    'trial.write': true;
  }
}

interface Asked extends Omit<TrialFormAsk, 'context' | 'unit'> {
  readonly found: FoundTrial | undefined;
}

/** The form for a trial: a new one, one reworded after a warning, the next step of another, or a change. */
export const writeTrial = form<Asked | Instead>({
  form: 'trial.write',
  deed: 'write-trial',
  ask: async (at, context) => {
    const { unit, call } = at;
    if (!context.op) return { instead: showYou(refusalView(unit.language, 'gone')) };
    const found = await findTrial(call.ports, unit.id, context.op);
    // The form was opened before the meeting and sent after it.
    if (found?.discussed) return { instead: showYou(sentence(trialText[unit.language].alreadyDiscussed)) };
    if (found && !mayChange(at, found.row.value))
      return { instead: showYou(refusalView(unit.language, 'gone')) };
    return { found, ...(await askFor(at, context, found !== undefined || isEdit(context))) };
  },
  draw: ({ unit }, { found, ...ask }, { context, values, errors }) =>
    trialForm({
      unit,
      ...ask,
      ...(found && values?.what && values.what !== found.row.value.what && { was: found.row.value.what }),
      context,
      values: { ...(found && valuesOf(found.row.value, ask.writers)), ...values },
      ...(errors && { errors }),
    }),
  texts: (['what', ...details, 'whoElse'] as const).map((id) => ({
    id,
    longest: longestTexts[id],
  })),
  check: ({ unit }, { values }) =>
    values.what?.trim() ? {} : { what: trialFormText[unit.language].errors.what },
  send: async (at, { asked: { found }, values, texts, context }) => {
    const { what } = texts;
    const text = trialFormText[at.unit.language].errors;
    if (!what) return { errors: { what: text.what } };
    const writer = await writerIn(at, values, texts);
    if (writer === 'missing') return { errors: { [values.who === undefined ? 'whoElse' : 'who']: text.who } };
    // The trial was withdrawn while this form was open. It is not brought back; the form stays open with its
    // words and says so.
    if (!found && isEdit(context)) return { errors: { '': text.withdrawn } };
    const { op = '', question } = context;
    if (!found) {
      // So it is when the message it was asked about has changed or gone.
      if (question && !(await isOpenQuestion(at, op, { question }, found)))
        return { errors: { '': text.withdrawn } };
      const trial = trialOfForm(at, { what, texts, values, context, writer });
      const stored = await store(at, trial, { thread: context.thread });
      if (question) return answered(at, context, toPresser(at, stored));
      return context.meeting ? withWayBack(at, stored, context.meeting) : stored;
    }
    const now = at.call.ports.clock.now().toISOString();
    const rewritten = await rewriteTrial(at, found, (trial) => ({
      ...(isToldAsTried(context, what) && { outcome: { at: now, tried: true } }),
      ...fieldsOnto(trial, what, texts, at, values),
      // A trial from a shared account may get its author's name with a later change.
      author: at.isShared ? writer.author : trial.author,
    }));
    return question ? answered(at, context, rewritten) : withOldWords(at, found, what, rewritten);
  },
});

/**
 * The guard's question is over: the receipt takes its place, so that its buttons are gone. Whoever was asked about a name
 * wants their message gone, and hears that the trial does not go with it.
 */
async function answered(at: Standing, { op: id = '', from }: Data, reply: Reply): Promise<Reply> {
  const { unit, call } = at;
  await endQuestion(call.ports, unit.id, id);
  const mayDelete = note(trialText[unit.language].mayDelete);
  const trial = await readValue(call.ports, openTrialRow(unit.id, id));
  if (reply.kind !== 'show' || !trial?.ownWords) return inItsPlace(reply, from);
  return inItsPlace({ ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, mayDelete] } }, from);
}

function isEdit({ edit }: Data): boolean {
  return edit === 'yes';
}

/** Opens the form, empty or with words that were typed already. */
export const openButton = button('trial.open', {
  deed: 'write-trial',
  press: (at, { text = '', meeting, tried }) =>
    meeting ? openInMeeting(at, meeting) : openEmpty(at, withoutOpening(text), tried === 'yes'),
});

/** Where new trials are agreed on, so it is the unit's from the start; and then back to the meeting. */
function openInMeeting(at: Standing, meeting: string): Promise<Reply> {
  return writeTrial.open(at, { op: at.call.ports.ids.next(), meeting }, { audience: 'unit' });
}

function withWayBack({ unit }: Standing, reply: Reply, day: string): Reply {
  if (reply.kind !== 'show') return reply;
  const label = trialText[unit.language].toMeeting;
  const way = buttons({ label, action: 'meeting.show', data: { unit: unit.id, day }, style: 'primary' });
  return { ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, way] } };
}

/** Other words than before: the old ones stand there once more, with the way back to them. */
function withOldWords({ unit }: Standing, { row }: FoundTrial, what: string, reply: Reply): Reply {
  const { id, what: before } = row.value;
  if (reply.kind !== 'show' || before === what) return reply;
  const { was, oldWords } = trialFormText[unit.language];
  const data = { unit: unit.id, trial: id, text: before };
  const back = { label: oldWords, action: 'trial.edit', data, opensForm: true } as const;
  const nodes = [note(was, ` “${before}”`), ...(fitsButton(data) ? [buttons(back)] : [])];
  return { ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, ...nodes] } };
}

function withoutOpening(text: string): string {
  const opened = readTrials(text, { addressed: true });
  return (opened?.kind === 'trials' && opened.texts.join('\n')) || text;
}

/** `tried`: somebody tells of what they have done already. */
export function openEmpty(at: Standing, typed = '', tried = false): Promise<Reply> {
  const audience = at.call.intent.where.kind === 'personal' ? 'private' : 'unit';
  const context = { op: at.call.ports.ids.next(), ...(tried && { tried: 'yes' }) };
  return writeTrial.open(at, context, { audience, ...(typed && { what: typed }) });
}

/** The words of the one that is adjusted, for those alone who could change it. */
async function wordsOf(at: Standing, id: string): Promise<Pick<TrialFormAsk, 'follows'>> {
  const trial = await readValue(at.call.ports, openTrialRow(at.unit.id, id));
  return trial && mayChange(at, trial) ? { follows: trial.what } : {};
}

/** What the form needs to know beside its values. */
async function askFor(
  at: Standing,
  { audience, follows }: Data,
  isChange: boolean,
): Promise<Omit<TrialFormAsk, 'context' | 'unit'>> {
  const { isShared } = at;
  const mode = isChange ? 'edit' : follows ? 'next' : 'new';
  return {
    mode,
    curriculum: versionIn(at.unit.plan, placeOf(at.unit, at.call.ports.clock.now()).course),
    // What came from a message in the channel has been read by all, so it cannot be private.
    mayBePrivate: !isShared && audience !== 'unit',
    ...(isShared && { writers: staffOptions(await staffOf(at)) }),
    ...(mode === 'new' && at.may('enter-for-others') && { behalf: await behalfOptions(at) }),
    ...(mode === 'next' && follows && (await wordsOf(at, follows))),
  };
}
