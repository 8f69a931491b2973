import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import { type Language, languages } from '../../../shared/domain/person/language.ts';
import type { CurriculumVersion } from '../../../shared/domain/plan/curriculum.ts';
import type { MeetingSlot } from '../../../shared/domain/plan/settings.ts';
import { clockTime } from '../../../shared/domain/time/clock-time.ts';
import type { Day, Weekday } from '../../../shared/domain/time/day.ts';
import { longestName, minutesOffered, weeksBackTaken } from '../../../shared/domain/unit/limits.ts';
import type { UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import type { Values } from '../../ui/form.ts';
import { onboardingText } from '../text/onboarding-text.ts';
import {
  anchorsFrom,
  anchorsOffered,
  defaultsOf,
  kinds,
  newInstitution,
  type UnitFormAsk,
  versions,
} from './unit-choices.ts';

type FormError = keyof (typeof onboardingText)['da']['errors'];

export interface UnitFormUnit {
  readonly name: Guarded;
  readonly kind: UnitKind;
  readonly language: Language;
  /** The id of an institution; undefined for a new one, called `institutionName`. */
  readonly institution?: string;
  readonly institutionName: Guarded;
  readonly anchor: Day;
  readonly slot: MeetingSlot;
  readonly curriculum: CurriculumVersion;
}

export function unitFormErrors(language: Language, codes: Readonly<Record<string, FormError>>): Values {
  const words = onboardingText[language].errors;
  const errors = Object.entries(codes).map(([field, code]) => {
    const found = words[code];
    return [field, typeof found === 'function' ? found(longestName) : found];
  });
  return Object.fromEntries(errors);
}

export function parseUnitForm(
  sent: Values,
  ask: UnitFormAsk,
  guardName: (text: string) => { ok: true; text: Guarded } | { ok: false; why: 'cpr' | 'notHere' },
): { readonly ok: true; readonly unit: UnitFormUnit } | { readonly ok: false; readonly errors: Values } {
  // Folded fields that were never shown are not sent, and count as offered. A field that was emptied is sent
  // as '', and stays empty.
  const values: Values = { ...(ask.mode === 'create' && defaultsOf(ask)), ...sent };
  const errors: Record<string, FormError> = {};
  const text = (field: string): string => (values[field] ?? '').trim().replaceAll(/\s+/g, ' ');
  const chosen = <T extends string>(field: string, options: readonly T[]): T | undefined => {
    const value = options.find((option) => option === text(field));
    if (!value) errors[field] = 'choose';
    return value;
  };
  const guarded = (field: string, value: string): Guarded | undefined => {
    if (value.length > longestName) errors[field] = 'tooLong';
    const verdict = guardName(value);
    if (!verdict.ok) errors[field] = verdict.why;
    return verdict.ok ? verdict.text : undefined;
  };

  if (!text('name')) errors.name = 'nameMissing';
  const name = guarded('name', text('name'));
  const kind = chosen('kind', kinds);
  const language = chosen('language', languages);
  const curriculum = chosen('curriculum', versions);
  const anchor = chosen('anchor', [...anchorsFrom(ask, weeksBackTaken, 0), ...anchorsOffered(ask)]);
  const weekday = chosen('weekday', ['1', '2', '3', '4', '5'] as const);
  const minutes = chosen('minutes', minutesOffered.map(String));
  const time = clockTime(text('time'));
  if (!time) errors.time = 'time';
  // A typed name counts for more than the list above it, which has something chosen from the start.
  const typed = text('newInstitution');
  const isTyped = typed !== '' && ask.mode === 'create';
  const institution = isTyped
    ? ask.institutions.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.id
    : ask.institutions.find(({ id }) => id === text('institution'))?.id;
  if (ask.institutions.length > 0 && !institution && !isTyped && text('institution') !== newInstitution) {
    errors.institution = 'choose';
  }
  if (text('institution') === newInstitution && !text('newInstitution'))
    errors.newInstitution = 'institutionMissing';
  const institutionName = guarded('newInstitution', text('newInstitution') || text('name'));

  if (
    Object.keys(errors).length > 0 ||
    !(name && kind && language && curriculum && anchor && weekday && minutes && time && institutionName)
  ) {
    return { ok: false, errors: unitFormErrors(ask.language, errors) };
  }
  return {
    ok: true,
    unit: {
      name,
      kind,
      language,
      ...(institution && { institution }),
      institutionName,
      anchor,
      slot: { weekday: Number(weekday) as Weekday, time, minutes: Number(minutes) },
      curriculum,
    },
  };
}
