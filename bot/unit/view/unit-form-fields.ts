import type { Language } from '../../../shared/domain/person/language.ts';
import { type Day, isDay, isoWeekOf } from '../../../shared/domain/time/day.ts';
import { longestName, minutesOffered } from '../../../shared/domain/unit/limits.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Field, Option } from '../../ui/form.ts';
import { onboardingText } from '../text/onboarding-text.ts';
import {
  anchorsOffered,
  defaultsOf,
  kinds,
  newInstitution,
  type UnitFormAsk,
  versions,
} from './unit-choices.ts';

export function fieldsOf(ask: UnitFormAsk): readonly Field[] {
  const text = onboardingText[ask.language];
  const choice = (id: string, label: string, options: readonly Option[], hint?: string): Field => ({
    kind: 'choice',
    id,
    label,
    options,
    required: true,
    ...(hint && { hint }),
  });
  const institutionFields: Field[] =
    ask.mode === 'edit'
      ? []
      : [
          ...(ask.institutions.length > 0
            ? [
                choice('institution', text.institution, [
                  ...ask.institutions.map(({ id, name }) => ({ value: id, label: name })),
                  { value: newInstitution, label: text.institutionNew },
                ]),
              ]
            : []),
          {
            kind: 'text',
            id: 'newInstitution',
            label: text.newInstitution,
            hint: text.newInstitutionHint,
            maxLength: longestName,
          },
        ];
  const anchor: Field =
    ask.anchorOpen === false
      ? { kind: 'words', words: text.anchorKept }
      : choice(
          'anchor',
          text.anchor,
          anchorsOffered(ask).map((day) => anchorOption(day, ask.language)),
          text.anchorHint,
        );
  const rest = [
    choice(
      'minutes',
      text.minutes,
      minutesOffered.map((m) => ({ value: String(m), label: text.minutesOption(m) })),
    ),
    choice(
      'curriculum',
      text.curriculum,
      versions.map((v) => ({ value: v, label: text.curricula[v] })),
    ),
    choice('language', text.language, [
      { value: 'da', label: 'Dansk' },
      { value: 'en', label: 'English' },
    ]),
  ].map((field) => (ask.mode === 'create' ? folded(field) : field));
  return [
    {
      kind: 'text',
      id: 'name',
      label: text.name,
      hint: text.nameHint,
      maxLength: longestName,
      required: true,
    },
    choice(
      'kind',
      text.kind,
      kinds.map((kind) => ({ value: kind, label: text.kinds[kind] })),
    ),
    ...institutionFields,
    ...(ask.mode === 'edit' ? [anchor] : []),
    choice(
      'weekday',
      text.weekday,
      text.weekdays.map((label, index) => ({ value: String(index + 1), label })),
      text.weekdayHint,
    ),
    { kind: 'time', id: 'time', label: text.time, required: true },
    ...(ask.mode === 'create' ? [offered(ask), folded(anchor)] : []),
    ...rest,
  ];
}

/** Puts a field behind the form's fold, because it has a good answer already. */
function folded(field: Field): Field {
  return field.kind === 'words' ? field : { ...field, folded: true };
}

/** Says in one line what the folded fields are set to. */
export function offered(ask: UnitFormAsk): Field {
  const { anchor = '', minutes = '' } = { ...defaultsOf(ask), ...ask.values };
  const text = onboardingText[ask.language];
  const { longDay, duration } = datesText[ask.language];
  const day = isDay(anchor) ? longDay(anchor) : anchor;
  return { kind: 'words', words: text.offered(day, duration(Number(minutes))) };
}

function anchorOption(day: Day, language: Language): Option {
  return {
    value: day,
    label: onboardingText[language].anchorOption(datesText[language].longDay(day), isoWeekOf(day).week),
  };
}
