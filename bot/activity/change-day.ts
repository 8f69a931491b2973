import { changeDay, placesIn, slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import type { DayChange } from '../../shared/domain/activity/day-marks.ts';
import { longestPlace } from '../../shared/domain/activity/limits.ts';
import { inOneSpelling } from '../../shared/domain/activity/week-plan.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { adultOptions, adultsIn } from '../unit/adults-to-name.ts';
import { dayIn, redrawRow, showDay } from './show-day.ts';
import { dayText } from './text/day-text.ts';
import { changeForm } from './view/change-form.ts';
import { dayGoneView } from './view/day-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'day.change': Carries<'unit' | 'day' | 'slot'>;
    'day.undo': Carries<'unit' | 'day' | 'slot'>;
  }
  interface Forms {
    'day.change': true;
  }
}

/** For one day alone: another place, together with another group, somebody who stands in. The week stays as it is. */
export const changeDayForm = form({
  form: 'day.change',
  deed: 'plan-activities',
  ask: async (at, { day: typed, slot: id }) => {
    const day = dayIn(typed, at);
    const { ports } = at.call;
    const course = courseOn(at.plan, day);
    const [week, marks, adults] = await Promise.all([
      readValue(ports, weekRow(at.unit.id, course)),
      readValue(ports, dayMarksRow(at.unit.id, course, day)),
      adultsIn(ports, at.unit.id),
    ]);
    const slots = inOneSpelling(week?.slots ?? []);
    const today = slotsOfDay(slots, day, marks, (adult) => adults.some(({ id: here }) => here === adult));
    const slot = today.find((each) => each.id === id);
    const planned = slots.find((each) => each.id === id);
    if (!slot || !planned) return { instead: showYou(dayGoneView(at.unit)) };
    const change = marks?.changes?.find((each) => each.slot === id);
    const others = today.filter((each) => each.group !== slot.group);
    const places = placesIn(slots).filter((place) => place !== planned.place);
    return { day, course, planned, change, others, places, adults: adultOptions(adults) };
  },
  draw: ({ unit }, asked, { context, values, errors }) =>
    changeForm({ ...asked, unit, context, ...(values && { values }), ...(errors && { errors }) }),
  texts: [{ id: 'newPlace', longest: longestPlace }],
  check: (): Record<string, string> => ({}),
  send: async (at, { asked, values, texts: { newPlace } }) => {
    const { day, planned, others, places, adults } = asked;
    const other = others.find(({ id }) => id === values.with);
    const place = newPlace ?? places.find((each) => each === values.place);
    const adult = adults.find(({ value }) => value === values.adult)?.value;
    const change: DayChange = {
      slot: planned.id,
      ...(place && { place }),
      ...(other && { with: other.id }),
      ...(adult && adult !== planned.responsible && { adult }),
    };
    return writeChange(at, day, change, {
      said: dayText[at.unit.language].changed(planned.group),
      changed: change.adult ? planned : undefined,
    });
  },
});

export const changeDayButton = button('day.change', {
  deed: 'plan-activities',
  needs: ['day', 'slot'],
  press: (at, { day, slot }) => changeDayForm.open(at, { day, slot }),
});

export const undoChangeButton = button('day.undo', {
  deed: 'plan-activities',
  needs: ['day', 'slot'],
  press: async (at, { day, slot }) =>
    instead(await writeChange(at, dayIn(day, at), { slot }, { said: dayText[at.unit.language].asPlanned })),
});

async function writeChange(
  at: Standing,
  day: Day,
  change: DayChange,
  shown: Parameters<typeof showDay>[2],
): Promise<Reply> {
  const { unit, call, plan } = at;
  const changed = await changeRow(call.ports, dayMarksRow(unit.id, courseOn(plan, day), day), (now) =>
    changeDay(day, now, change),
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  await redrawRow(at, day);
  return showDay(at, day, shown);
}
