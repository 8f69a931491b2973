import { longestGroup, longestPlace } from '../../../shared/domain/activity/limits.ts';
import { type Slot, weekdays } from '../../../shared/domain/activity/week-plan.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { type Clock24, isClock, type Weekday } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import { weekText } from '../text/week-text.ts';

export const slotTexts = [
  { id: 'group', longest: longestGroup },
  { id: 'place', longest: longestPlace },
] as const;

export function slotForm(ask: {
  readonly unit: Pick<Unit, 'language' | 'kind'>;
  readonly adults: readonly Option[];
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Form['errors'];
}): Form {
  const { unit, adults, context, values, errors } = ask;
  const text = weekText[unit.language];
  const setting = settingOf(unit.kind);
  return {
    id: 'week.slot',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      {
        kind: 'text',
        id: 'group',
        label: text.group,
        hint: text.groupHint[setting],
        maxLength: longestGroup,
        required: true,
      },
      {
        kind: 'choices',
        id: 'days',
        label: text.when,
        options: weekdays.map((day) => ({ value: String(day), label: text.days[day] })),
        required: true,
      },
      { kind: 'time', id: 'time', label: text.time, required: true },
      {
        kind: 'text',
        id: 'place',
        label: text.place,
        hint: text.placeHint[setting],
        maxLength: longestPlace,
        required: true,
      },
      { kind: 'choice', id: 'responsible', label: text.responsible, options: adults },
      { kind: 'choice', id: 'cover', label: text.cover, options: adults },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values,
    ...(errors && { errors }),
  };
}

export function valuesOfSlot({ group, days, time, place, responsible = '', cover = '' }: Slot): Values {
  return { group, days: days.join(','), time, place, responsible, cover };
}

export interface SlotAnswers {
  readonly days: readonly Weekday[];
  readonly time: Clock24;
  readonly responsible?: string;
  readonly cover?: string;
}

export function readSlotForm(
  values: Values,
  { language, adults }: { readonly language: Language; readonly adults: readonly Option[] },
): { readonly answers: SlotAnswers; readonly errors: Values } {
  const { errors: text } = weekText[language];
  const chosen = (values.days ?? '').split(',');
  const days = weekdays.filter((day) => chosen.includes(String(day)));
  const written = values.time?.trim() ?? '';
  const time = isClock(written) ? written : '';
  const adult = (id: string) => adults.find(({ value }) => value === values[id])?.value;
  const [responsible, cover] = [adult('responsible'), adult('cover')];
  const isSame = cover !== undefined && cover === responsible;
  return {
    answers: { days, time, ...(responsible && { responsible }), ...(cover && { cover }) },
    errors: {
      ...(!values.group?.trim() && { group: text.group }),
      ...(days.length === 0 && { days: text.days }),
      ...(!time && { time: text.time }),
      ...(!values.place?.trim() && { place: text.place }),
      ...(isSame && { cover: text.same }),
    },
  };
}
