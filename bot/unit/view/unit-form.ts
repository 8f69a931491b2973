import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { type CurriculumVersion, curricula } from '../../../shared/domain/plan/curriculum.ts';
import type { MeetingSlot } from '../../../shared/domain/plan/settings.ts';
import { clockTime } from '../../../shared/domain/time/clock-time.ts';
import {
  addWeeks,
  type Day,
  isDay,
  isoWeekOf,
  mondayOf,
  type Weekday,
} from '../../../shared/domain/time/day.ts';
import type { Institution, Unit } from '../../../shared/domain/unit/unit.ts';
import type { UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import { datesText } from '../../time/text/dates.ts';
import { foldOf } from '../../ui/fold.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { onboardingText } from '../text/onboarding-text.ts';

const longestName = 60;
/** A course that is further along ends before a new unit has had time to try anything. */
const weeksBack = 2;
/** Not offered, yet taken as long as the first meeting fits in: a form may have lain open for some days. */
const weeksBackTaken = 4;
const weeksAhead = 20;
const minutesOffered = [30, 45, 60, 75, 90, 120];
const kinds: readonly UnitKind[] = ['kindergarten', 'nursery', 'integrated', 'family-daycare'];
const newInstitution = 'new';

export interface UnitFormAsk {
  readonly mode: 'create' | 'edit';
  readonly language: Language;
  readonly today: Day;
  /** Those the person leads already; only asked about at creation. */
  readonly institutions: readonly Institution[];
  readonly context: Form['context'];
  /** False once the first course has begun. */
  readonly anchorOpen?: boolean;
  /** An edited unit keeps its own Monday on the list, however old. */
  readonly ownAnchor?: Day;
  readonly values?: Values;
  /** What is wrong, by field, as a sentence. */
  readonly errors?: Values;
}

type FormError = keyof (typeof onboardingText)['da']['errors'];

export interface UnitFormUnit {
  readonly name: Guarded;
  readonly kind: UnitKind;
  readonly language: Language;
  /** Undefined: a new one, called `institutionName`. */
  readonly institution?: string;
  readonly institutionName: Guarded;
  readonly anchor: Day;
  readonly slot: MeetingSlot;
  readonly curriculum: CurriculumVersion;
}

export function unitForm(ask: UnitFormAsk): Form {
  const text = onboardingText[ask.language];
  const fields = fieldsOf(ask);
  const defaults = defaultsOf(ask);
  const fold = foldOf(text.fold, fields, ask.values, defaults);
  return {
    id: ask.mode === 'create' ? 'unit.create' : 'unit.edit',
    title: ask.mode === 'create' ? text.formTitle : text.editTitle,
    ...(ask.mode === 'create' && { intro: text.formIntro }),
    fields,
    ...(fold && { fold }),
    submitLabel: ask.mode === 'create' ? text.submitCreate : text.submitSave,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { ...defaults, ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function unitFormErrors(language: Language, codes: Readonly<Record<string, FormError>>): Values {
  const words = onboardingText[language].errors;
  const errors = Object.entries(codes).map(([field, code]) => {
    const found = words[code];
    return [field, typeof found === 'function' ? found(longestName) : found];
  });
  return Object.fromEntries(errors);
}

/** The values an existing unit would have been made from. */
export function valuesOfUnit(unit: Unit): Values {
  const { anchor, slot, curriculum } = unit.plan;
  return {
    name: unit.name,
    kind: unit.kind,
    anchor,
    weekday: String(slot.weekday),
    time: slot.time,
    minutes: String(slot.minutes),
    curriculum: curriculum.at(-1)?.version ?? 'styrket-2018',
    language: unit.language,
  };
}

export function parseUnitForm(
  sent: Values,
  ask: UnitFormAsk,
  guardName: (text: string) => { ok: true; text: Guarded } | { ok: false; why: 'cpr' | 'notHere' },
): { readonly ok: true; readonly unit: UnitFormUnit } | { readonly ok: false; readonly errors: Values } {
  // What stayed behind the fold is as it was offered; a field that was emptied is not.
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
  const language = chosen('language', ['da', 'en'] as const);
  const curriculum = chosen('curriculum', versions);
  const anchor = chosen('anchor', [...anchorsFrom(ask, weeksBackTaken, 0), ...anchorsOffered(ask)]);
  const weekday = chosen('weekday', ['1', '2', '3', '4', '5'] as const);
  const minutes = chosen('minutes', minutesOffered.map(String));
  const time = clockTime(text('time'));
  if (!time) errors.time = 'time';
  // Whoever has typed a name means that one, whatever the list was set to beforehand.
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

const versions = Object.keys(curricula) as CurriculumVersion[];

function fieldsOf(ask: UnitFormAsk): readonly Field[] {
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

/** A field with a good answer already, which waits behind the fold. */
function folded(field: Field): Field {
  return field.kind === 'words' ? field : { ...field, folded: true };
}

/** Says in one line what the folded fields are set to. */
function offered(ask: UnitFormAsk): Field {
  const { anchor = '', minutes = '' } = { ...defaultsOf(ask), ...ask.values };
  const text = onboardingText[ask.language];
  const { longDay, duration } = datesText[ask.language];
  const day = isDay(anchor) ? longDay(anchor) : anchor;
  return { kind: 'words', words: text.offered(day, duration(Number(minutes))) };
}

function defaultsOf(ask: UnitFormAsk): Values {
  return {
    kind: 'kindergarten',
    anchor: addWeeks(mondayOf(ask.today), 1),
    weekday: '5',
    time: '13:00',
    minutes: '60',
    curriculum: 'styrket-2018',
    language: ask.language,
    ...(ask.institutions[0] && { institution: ask.institutions[0].id }),
  };
}

function anchorsOffered(ask: UnitFormAsk): readonly Day[] {
  const offered = anchorsFrom(ask, weeksBack, weeksAhead);
  const { ownAnchor } = ask;
  return ownAnchor && !offered.includes(ownAnchor) ? [ownAnchor, ...offered] : offered;
}

function anchorsFrom({ today }: UnitFormAsk, back: number, ahead: number): readonly Day[] {
  const monday = mondayOf(today);
  return Array.from({ length: back + ahead + 1 }, (_, i) => addWeeks(monday, i - back));
}

function anchorOption(day: Day, language: Language): Option {
  return {
    value: day,
    label: onboardingText[language].anchorOption(datesText[language].longDay(day), isoWeekOf(day).week),
  };
}
