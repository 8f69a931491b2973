import { longestLook, longestWho } from '../../../shared/domain/outside-eye/limits.ts';
import { type OutsideEye, type WrongTime, wrongIn } from '../../../shared/domain/outside-eye/outside-eye.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Form, Values } from '../../ui/form.ts';
import { outsideEyeText } from '../text/outside-eye-text.ts';

export const outsideEyeTexts = [
  { id: 'who', longest: longestWho },
  { id: 'look', longest: longestLook },
] as const;

export function outsideEyeForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Values;
}): Form {
  const { language, context, values, errors } = ask;
  const text = outsideEyeText[language];
  return {
    id: 'outside-eye.write',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      { kind: 'text', id: 'who', label: text.who, hint: text.whoHint, maxLength: longestWho, required: true },
      { kind: 'date', id: 'day', label: text.day, required: true },
      { kind: 'time', id: 'from', label: text.from, required: true },
      { kind: 'time', id: 'to', label: text.to, required: true },
      {
        kind: 'text',
        id: 'look',
        label: text.look,
        hint: text.lookHint,
        maxLength: longestLook,
        multiline: true,
        required: true,
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values,
    ...(errors && { errors }),
  };
}

export function valuesOfEye({ who, look, day, from, to }: OutsideEye): Values {
  return { who, look, day, from, to };
}

const fieldOf: Readonly<Record<WrongTime, string>> = {
  day: 'day',
  far: 'day',
  from: 'from',
  to: 'to',
  backwards: 'to',
};

export function errorsIn(values: Values, today: Day, language: Language): Values {
  const { errors } = outsideEyeText[language];
  return {
    ...(!values.who?.trim() && { who: errors.who }),
    ...(!values.look?.trim() && { look: errors.look }),
    ...Object.fromEntries(wrongIn(values, today).map((wrong) => [fieldOf[wrong], errors[wrong]])),
  };
}
