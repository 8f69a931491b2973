import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Author, Trial } from '../../shared/domain/trial/trial.ts';
import { type AtUnit, atUnit, membersOf, staffOf } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { memberKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { askFor } from './open-trial.ts';
import { store } from './post-trial.ts';
import { trialFormText } from './text/trial-form-text.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { findTrial, mayChange, rewriteTrial } from './trial-standing.ts';
import { themesOf, trialForm, trialTextFields } from './view/trial-form.ts';

type Texts = Readonly<Record<string, Guarded>>;

/** The form in all its uses: new, reworded after a warning, the next step, or changed. */
export function submitTrial(call: Call, values: Values, context: Values): Promise<Reply> {
  return atUnit(call, context.unit, async (at) => {
    const { unit } = at;
    const id = context.op;
    if (!id) return showYou(refusalView(unit.language, 'gone'));
    const found = await findTrial(call.ports, unit.id, id);
    const isEdit = found !== undefined;
    const again = async (errors: Values, accepted = context.accepted ?? ''): Promise<Reply> => ({
      kind: 'form-errors',
      form: trialForm({
        ...(await askFor(at, isEdit ? 'edit' : context.follows ? 'next' : 'new')),
        ...(context.audience && { mayBePrivate: false }),
        values,
        errors,
        context: { ...context, ...(accepted && { accepted }) },
      }),
    });
    const guarded = await guardTexts(values, trialTextFields, {
      ports: call.ports,
      unit,
      accepted: context.accepted,
    });
    const text = trialFormText[unit.language].errors;
    if (!guarded.ok) return again(guarded.errors, guarded.accepted);
    const { what } = guarded.texts;
    if (!what) return again({ what: text.what });
    const author = await authorFrom(at, values, guarded.texts);
    if (author === 'missing') return again({ [values.who === undefined ? 'whoElse' : 'who']: text.who });
    if (found) {
      // A form that was opened before the meeting and sent after it.
      if (found.discussed) return showYou(sentence(trialText[unit.language].alreadyDiscussed));
      if (!mayChange(at, found.row.value)) return showYou(refusalView(unit.language, 'gone'));
      return rewriteTrial(at, found.row, (trial) => ({
        ...fieldsOnto(trial, what, guarded.texts, at, values),
        author: author.changed ?? trial.author,
      }));
    }
    return store(
      at.call,
      entryOf(at, {
        id,
        what,
        texts: guarded.texts,
        values,
        context,
        author: author.writer,
        entered: author.entered,
      }),
    );
  });
}

interface New {
  readonly id: string;
  readonly what: Guarded;
  readonly texts: Texts;
  readonly values: Values;
  readonly context: Values;
  readonly author: Author;
  readonly entered: boolean;
}

function entryOf(at: AtUnit, { id, what, texts, values, context, author, entered }: New) {
  const { unit, member, call } = at;
  const wanted = context.audience || values.audience;
  const isPrivate = wanted === 'private' && author === call.person && !member?.value.shared;
  const place = placeOf(unit, call.ports.clock.now());
  const { conversation, message } = context;
  const trial: Trial = {
    ...fieldsOnto(
      {
        v: 1,
        id,
        author,
        what,
        audience: isPrivate ? 'private' : 'unit',
        onAgenda: !isPrivate,
        course: place.course,
        at: call.ports.clock.now().toISOString(),
      },
      what,
      texts,
      at,
      values,
    ),
    ...(conversation && message && { message: { conversation, id: message } }),
    ...(context.follows && { follows: context.follows }),
    ...(entered && { enteredBy: call.person }),
  };
  const tell = isPrivate ? ('nobody' as const) : { thread: context.thread || undefined };
  return { unit, trial, member, tell };
}

/** A field that was emptied is gone. */
function fieldsOnto(trial: Trial, what: Guarded, texts: Texts, { unit }: AtUnit, values: Values): Trial {
  const { where: _where, sign: _sign, goal: _goal, theme: _theme, ...rest } = trial;
  const { where, sign, goal } = texts;
  const theme = unit.plan.curriculum
    .flatMap(({ version }) => themesOf(unit, version))
    .find(({ value }) => value === values.theme)?.value;
  return {
    ...rest,
    what,
    ...(where && { where }),
    ...(sign && { sign }),
    ...(goal && { goal }),
    ...(theme && { theme }),
  };
}

interface From {
  readonly writer: Author;
  readonly entered: boolean;
  /** On a shared account the writer may be named afterwards. */
  readonly changed?: Author;
}

export async function authorFrom(at: AtUnit, values: Values, texts: Texts): Promise<From | 'missing'> {
  const { unit, member, isLeader, call } = at;
  if (member?.value.shared) {
    const staff = (await staffOf(call, unit)).find(({ id }) => id === values.who);
    const name = staff?.name ?? texts.whoElse;
    if (!name) return 'missing';
    const author: Author = {
      platform: 'none',
      tenant: '',
      id: staff?.id ?? `named:${name.toLowerCase()}`,
      name,
    };
    return { writer: author, changed: author, entered: false };
  }
  if (!isLeader || !values.behalf) return { writer: call.person, entered: false };
  const staff = (await staffOf(call, unit)).find(({ id }) => id === values.behalf);
  if (staff)
    return { writer: { platform: 'none', tenant: '', id: staff.id, name: staff.name }, entered: true };
  const members = await membersOf(call, unit);
  const person = members.find(({ value }) => memberKey(value.person) === values.behalf)?.value.person;
  return person ? { writer: person, entered: true } : { writer: call.person, entered: false };
}
