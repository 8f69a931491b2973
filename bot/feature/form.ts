import type { NetworkDeed } from '../../shared/domain/access/network-permissions.ts';
import type { Deed } from '../../shared/domain/access/permissions.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { TextField } from '../../shared/domain/guard/text-field.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { enter, type Standing, shutOut } from '../access/enter.ts';
import { guardTexts } from '../guard/guard-words.ts';
import { guardingText } from '../guard/text/guard-text.ts';
import { concernLine } from '../library/concern-answer.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { FormName } from '../ui/button-and-form-names.ts';
import { dividedFields, unfolded } from '../ui/fold.ts';
import type { Field, Form, Values } from '../ui/form.ts';
import type { Data } from './button.ts';
import { withUnitAbove } from './name-unit.ts';
import { openForm } from './open-form.ts';

/** A form that somebody fills in. */
export interface FormFeature {
  readonly form: FormName;
  /** The deed that the gate is asked for, a unit's or a network's; `anyone` for what needs neither. */
  readonly deed: Deed | NetworkDeed | 'anyone';
  readonly send: (call: Call, values: Values, context: Data) => Promise<Reply>;
}

/** A form that a button of the unit can open. */
export interface OpenableForm extends FormFeature {
  /** `context` travels with the form and comes back; the unit is always in it. */
  readonly open: (at: Standing, context?: Data, values?: Values) => Promise<Reply>;
}

/** What is laid over the empty form: values that were typed, and what is wrong with them. */
export interface Drawing {
  readonly context: Data;
  readonly values?: Values;
  readonly errors?: Values;
}

/** What was sent, its free texts past the guard. */
export interface Sent<Asked> {
  readonly asked: Asked;
  readonly values: Values;
  /** By field; a field that was left empty is missing. */
  readonly texts: Readonly<Record<string, Guarded>>;
  readonly context: Data;
}

/** An answer in the form's place, when there is nothing to fill in: the trial has been talked through by now. */
export interface Instead {
  readonly instead: Reply;
}

/** A sentence by field; under '' about the form as a whole. */
export interface FormErrors {
  readonly errors: Values;
  /** What it carries from now on, where sending it again means something else. */
  readonly context?: Data;
}

/** What a form shows, without the answers that take its place. */
type Asked<Answer> = Exclude<Answer, Instead>;

interface FormSpec<Answer extends object> {
  readonly form: FormName;
  readonly deed: Deed;
  /** Reads what the form needs to know (options, what may be changed) when it is opened, and again when it is sent. */
  readonly ask: (at: Standing, context: Data, values?: Values) => Promise<Answer> | Answer;
  readonly draw: (at: Standing, asked: Asked<Answer>, drawing: Drawing) => Form;
  /** Puts the text of a chosen option into the text field, so that the guard sees it like typed words. */
  readonly fillIn?: (at: Standing, values: Values) => Values;
  /** The free texts: whatever a person wrote in them passes the guard before `send` sees it. */
  readonly texts?: readonly TextField[] | ((asked: Asked<Answer>, context: Data) => readonly TextField[]);
  /** What can be seen to be wrong without storing anything; told together with what the guard finds. */
  readonly check?: (at: Standing, sent: Omit<Sent<Asked<Answer>>, 'texts'>) => Values;
  readonly send: (at: Standing, sent: Sent<Asked<Answer>>) => Promise<Reply | FormErrors>;
}

/**
 * Makes a form of its parts. The gate, the guard, the errors and showing it again with what was typed are here, once
 * for all forms.
 */
export function form<Answer extends object>(spec: FormSpec<Answer>): OpenableForm {
  const { deed } = spec;
  return {
    form: spec.form,
    deed,
    open: async (at, context = {}, values) => {
      const whole = { unit: at.unit.id, ...context };
      const answered = await spec.ask(at, whole, values);
      const instead = insteadOf(answered);
      if (instead) return instead;
      const asked = answered as Asked<Answer>;
      const drawing = { context: whole, ...(values && { values }) };
      return openForm(drawn(spec, at, asked, drawing), at.unit.language);
    },
    send: (call, values, context) =>
      enter(call, { deed, unit: context.unit }, (at) => answer(spec, at, values, context)),
  };
}

async function answer<Answer extends object>(
  spec: FormSpec<Answer>,
  at: Standing,
  typed: Values,
  context: Data,
): Promise<Reply> {
  const values = spec.fillIn?.(at, typed) ?? typed;
  const answered = await spec.ask(at, context, values);
  const instead = insteadOf(answered);
  if (instead) return instead;
  const asked = answered as Asked<Answer>;
  if (isUnfolding(at.call))
    return { kind: 'form-errors', form: unfolded(drawn(spec, at, asked, { values, context })) };
  const fields = textsOf(spec, asked, context);
  const { ports } = at.call;
  const { accepted } = context;
  const guarded = await guardTexts(values, fields, {
    ports,
    unit: at.unit,
    accepted,
    leads: at.may('edit-unit'),
  });
  const seen = spec.check?.(at, { asked, values, context }) ?? {};
  const long = tooLong(spec.draw(at, asked, { values, context }), values, at.unit.language);
  const errors = { ...long, ...seen, ...(guarded.ok ? {} : guarded.errors) };
  // Whatever the guard asks, the button keeps its name: by the time it is pressed the text may have been changed.
  const again = (mend: Values, anew?: Data): Reply => {
    const carried = { ...context, ...anew, ...(!guarded.ok && { accepted: guarded.accepted }) };
    return {
      kind: 'form-errors',
      form: asTyped(drawn(spec, at, asked, { values, errors: mend, context: carried }), values),
    };
  };
  if (!guarded.ok || Object.keys(errors).length > 0) return again(errors);
  const result = await spec.send(at, { asked, values, texts: guarded.texts, context });
  return 'errors' in result ? again(result.errors, result.context) : result;
}

/** A form with free text says at its foot what does not belong in it. */
function drawn<Answer extends object>(
  spec: FormSpec<Answer>,
  at: Standing,
  asked: Asked<Answer>,
  drawing: Drawing,
): Form {
  const form = withUnitAbove(at, spec.draw(at, asked, drawing));
  const roomy = { ...form, fields: form.fields.map(withRoomToType) };
  const isWritten = textsOf(spec, asked, drawing.context).length > 0;
  return isWritten
    ? { ...roomy, foot: concernLine(at.unit.language, { leads: at.may('edit-unit') }) }
    : roomy;
}

/** What a platform's field takes at most. */
const widest = 3000;

/**
 * A platform cuts what is pasted into a full field without a word. So there is room to type more than is kept: what is
 * too long comes back whole, with the sentence that names the limit.
 */
function withRoomToType(field: Field): Field {
  return field.kind === 'text' ? { ...field, longest: field.maxLength, maxLength: widest } : field;
}

function tooLong({ fields }: Form, values: Values, language: Language): Values {
  const errors = fields.flatMap((field) =>
    field.kind === 'text' && (values[field.id]?.trim().length ?? 0) > field.maxLength
      ? [[field.id, guardingText[language].tooLong(field.maxLength)]]
      : [],
  );
  return Object.fromEntries(errors);
}

/**
 * The form as it was sent. Teams leaves out a field that was emptied; without this what is stored would stand in it
 * again, above the sentence that asks for something.
 */
function asTyped(form: Form, typed: Values): Form {
  const { shown, folded } = dividedFields(form);
  const inSight = [...shown, ...(form.fold?.isOpen ? folded : [])];
  const emptied = inSight.flatMap((field) =>
    field.kind === 'text' && typed[field.id] === undefined ? [[field.id, '']] : [],
  );
  return { ...form, values: { ...form.values, ...Object.fromEntries(emptied) } };
}

function textsOf<Answer extends object>(spec: FormSpec<Answer>, asked: Asked<Answer>, context: Data) {
  return typeof spec.texts === 'function' ? spec.texts(asked, context) : (spec.texts ?? []);
}

/**
 * Somebody wants to see the folded fields: nothing is guarded or stored, the form is shown again with what was typed.
 */
export function isUnfolding({ intent: { what } }: Call): boolean {
  return what.kind === 'form' && what.unfold === true;
}

function insteadOf(answer: object): Reply | undefined {
  return 'instead' in answer ? (answer as Instead).instead : undefined;
}

/** A form that needs no unit, such as the one that creates it. */
export function freeForm(name: FormName, send: FormFeature['send']): FormFeature {
  return {
    form: name,
    deed: 'anyone',
    send: (call, values, context) => shutOut(call) ?? send(call, values, context),
  };
}
