import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import type { DayChange } from '../../../shared/domain/activity/day-marks.ts';
import { longestPlace } from '../../../shared/domain/activity/limits.ts';
import type { Slot } from '../../../shared/domain/activity/week-plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { dayText } from '../text/day-text.ts';

/** What is left open is as the week says. */
export function changeForm(ask: {
  readonly unit: Pick<Unit, 'language'>;
  readonly day: Day;
  readonly planned: Slot;
  readonly change: DayChange | undefined;
  readonly others: readonly DaySlot[];
  readonly places: readonly string[];
  readonly adults: readonly Option[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}): Form {
  const { unit, day, planned, change, others, places, adults, context, errors } = ask;
  const text = dayText[unit.language];
  const known = places.map((place): Option => ({ value: place, label: place }));
  const groups = others.map(({ id, group }): Option => ({ value: id, label: group }));
  const choice = (id: string, label: string, options: readonly Option[]): readonly Field[] =>
    options.length > 0 ? [{ kind: 'choice', id, label, options }] : [];
  return {
    id: 'day.change',
    title: text.changeTitle,
    intro: text.changeIntro(planned.group, datesText[unit.language].longDay(day)),
    fields: [
      ...choice('place', text.where, known),
      { kind: 'text', id: 'newPlace', label: text.elsewhere, maxLength: longestPlace },
      ...choice('with', text.together, groups),
      ...choice('adult', text.standsIn, adults),
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: ask.values ?? valuesOf(change, planned, { places, adults }),
    ...(errors && { errors }),
  };
}

/** Nobody is put down for it before somebody says so: the one who takes over stands there to be pressed on. */
function valuesOf(
  change: DayChange | undefined,
  planned: Slot,
  { places, adults }: { readonly places: readonly string[]; readonly adults: readonly Option[] },
): Values {
  const { place = '' } = change ?? {};
  const adult = change?.adult ?? planned.responsible;
  const isKnown = places.includes(place);
  return {
    place: isKnown ? place : '',
    newPlace: isKnown ? '' : place,
    with: change?.with ?? '',
    adult: adults.some(({ value }) => value === adult) ? (adult ?? '') : '',
  };
}
