import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { hoursOffered, lengths, usualLength } from '../../../shared/domain/follow-up/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { followUpText } from '../text/follow-up-text.ts';

interface Drawn {
  readonly unit: Pick<Unit, 'language' | 'kind'>;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

export function setForm(ask: Drawn & { readonly people: readonly Option[] }): Form {
  const { unit, people } = ask;
  const text = followUpText[unit.language];
  return {
    id: 'follow-up.set',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      { kind: 'choice', id: 'who', label: text.who[settingOf(unit.kind)], required: true, options: people },
      ...dateFields(unit.language),
    ],
    submitLabel: text.send,
    ...rest(ask),
    values: { length: String(usualLength), ...ask.values },
  };
}

export function moveForm(ask: Drawn & { readonly date: FollowUp }): Form {
  const { unit, date } = ask;
  const text = followUpText[unit.language];
  return {
    id: 'follow-up.move',
    title: text.moveTitle,
    intro: text.formIntro,
    fields: dateFields(unit.language),
    submitLabel: text.send,
    ...rest(ask),
    values: { day: date.day, time: date.time, length: String(date.minutes), ...ask.values },
  };
}

function dateFields(language: Language): readonly Field[] {
  const text = followUpText[language];
  return [
    { kind: 'date', id: 'day', label: text.day, required: true },
    { kind: 'time', id: 'time', label: text.time, required: true },
    {
      kind: 'choice',
      id: 'length',
      label: text.length,
      required: true,
      options: lengths.map((minutes) => lengthOption(minutes, language)),
    },
  ];
}

/** `evening`: of a meeting with everybody, which has a day of its own. */
export function hoursForm(ask: Drawn & { readonly evening: boolean }): Form {
  const { unit, evening } = ask;
  const text = followUpText[unit.language];
  return {
    id: 'follow-up.hours',
    title: text.hoursTitle,
    intro: text.hoursIntro,
    fields: [
      ...(evening ? [{ kind: 'date', id: 'day', label: text.eveningDay, required: true } as const] : []),
      {
        kind: 'choice',
        id: 'minutes',
        label: text.hoursField,
        required: true,
        options: [
          ...hoursOffered.map((minutes) => lengthOption(minutes, unit.language)),
          { value: '0', label: text.hoursNone },
        ],
      },
    ],
    submitLabel: text.save,
    ...rest(ask),
  };
}

function lengthOption(minutes: number, language: Language): Option {
  return { value: String(minutes), label: datesText[language].duration(minutes) };
}

function rest({ unit, context, values, errors }: Drawn) {
  const { cancel } = followUpText[unit.language];
  return { cancelLabel: cancel, context, ...(values && { values }), ...(errors && { errors }) };
}
