import { longestPlace, mostSlots } from '../../shared/domain/activity/limits.ts';
import { putSlot, type Slot, usualTime } from '../../shared/domain/activity/week-plan.ts';
import { readWhenAndWhere } from '../../shared/domain/activity/when-and-where.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { form } from '../feature/form.ts';
import { courseIn, courseNow } from '../learning/course-now.ts';
import { weekRow } from '../rows/activity-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { readValue } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { adultOptions, adultsIn } from '../unit/adults-to-name.ts';
import { goalsOf } from './show-plan-together.ts';
import { emptyWeek, showWeek } from './show-week.ts';
import { weekText } from './text/week-text.ts';
import { readSlotForm, slotForm, slotTexts, valuesOfSlot } from './view/slot-form.ts';
import { lineName } from './view/week-picture.ts';
import { dropSureView, weekGoneView } from './view/week-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'week.show': Carries<never, 'unit' | 'open'>;
    /** `like`: the line whose days and place a new one begins with. */
    'week.slot': Carries<'unit', 'slot' | 'like'>;
    'week.drop': Carries<'unit' | 'slot', 'sure'>;
  }
  interface Forms {
    'week.slot': true;
  }
}

export const weekCommand = command({
  name: 'week',
  words: {
    da: ['ugeplan', 'ugeplanen', 'vores uge', 'ugebillede'],
    en: ['week plan', 'our week'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se ugen som billede: hvilken gruppe er hvor, og hvem tager over',
      en: 'see the week as a picture: which group is where, and who takes over',
    },
  },
  deed: 'plan-activities',
  run: (at) => showWeek(at, courseNow(at)),
});

export const weekButton = button('week.show', {
  deed: 'plan-activities',
  press: async (at, { open }) => {
    const reply = await showWeek(at, courseNow(at), open ? { open: true } : {});
    return open ? instead(reply) : reply;
  },
});

export const writeSlot = form({
  form: 'week.slot',
  deed: 'plan-activities',
  ask: async (at, context) => {
    const course = courseIn(context.course);
    if (course === undefined || !context.slot) return { instead: showYou(weekGoneView(at.unit)) };
    const adults = adultOptions(await adultsIn(at.call.ports, at.unit.id));
    return { course, slot: context.slot, adults };
  },
  draw: ({ unit }, { adults }, { context, values = {}, errors }) =>
    slotForm({ unit, adults, context, values, ...(errors && { errors }) }),
  texts: slotTexts,
  check: ({ unit }, { asked: { adults }, values }) =>
    readSlotForm(values, { language: unit.language, adults }).errors,
  send: async (at, { asked: { course, slot: id, adults }, values, texts: { group, place } }) => {
    const { unit, call } = at;
    const { answers } = readSlotForm(values, { language: unit.language, adults });
    if (!group || !place) return showYou(weekGoneView(unit));
    const slot: Slot = { id, group, place, ...answers };
    const when = call.ports.clock.now().toISOString();
    let isFull = false;
    const changed = await changeRow(call.ports, weekRow(unit.id, course), (now = emptyWeek(course)) => {
      const old = now.slots.find((each) => each.id === id);
      const since = old ? old.since : call.today;
      const slots = putSlot(now.slots, { ...slot, ...(since && { since }) });
      isFull = slots === 'full';
      return slots === 'full' ? now : { ...now, at: when, slots };
    });
    const text = weekText[unit.language];
    if (isFull) return { errors: { '': text.errors.full(mostSlots) } };
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return showWeek(at, course, { said: text.saved(group), latest: slot });
  },
});

export const writeSlotButton = button('week.slot', {
  deed: 'plan-activities',
  press: async (at, { slot, like }) => {
    const course = courseNow(at);
    const { slots = [] } = (await readValue(at.call.ports, weekRow(at.unit.id, course))) ?? {};
    const old = slots.find(({ id }) => id === slot);
    if (slot && !old) return showYou(weekGoneView(at.unit));
    const model = slots.find(({ id }) => id === like);
    const values = old ? valuesOfSlot(old) : model ? valuesLike(model) : await valuesOfNew(at, course, slots);
    return writeSlot.open(at, { course: String(course), slot: slot ?? at.call.ports.ids.next() }, values);
  },
});

export const dropSlotButton = button('week.drop', {
  deed: 'plan-activities',
  needs: ['slot'],
  press: async (at, { slot, sure }) => {
    const { unit, call } = at;
    const course = courseNow(at);
    const week = await readValue(call.ports, weekRow(unit.id, course));
    const found = week?.slots.find(({ id }) => id === slot);
    if (!week || !found) return showYou(weekGoneView(unit));
    if (sure !== 'yes') return showYou(dropSureView(unit, found, week.slots));
    const when = call.ports.clock.now().toISOString();
    const changed = await changeRow(
      call.ports,
      weekRow(unit.id, course),
      (now) => now && { ...now, at: when, slots: now.slots.filter(({ id }) => id !== slot) },
    );
    if (!changed.ok && changed.reason === 'busy') return showYou(refusalView(unit.language, 'busy'));
    const what = lineName(found, week.slots, unit.language);
    return instead(await showWeek(at, course, { said: weekText[unit.language].dropped(what) }));
  },
});

/** Another group at the same place on the same days: who is with it is another matter. */
function valuesLike(slot: Slot): Values {
  return { ...valuesOfSlot(slot), group: '', responsible: '', cover: '' };
}

/** The first group begins from the plan. One more is another group: days and place are its own, or the two clash. */
async function valuesOfNew(at: Standing, course: number, slots: readonly Slot[]): Promise<Values> {
  return slots.length === 0 ? valuesFromPlan(at, course) : { time: usualTime(slots) };
}

/** What the plan says already is not asked again. */
async function valuesFromPlan(at: Standing, course: number): Promise<Values> {
  const activity = (await goalsOf(at, course))
    .flatMap(({ activities }) => activities)
    .find(({ where }) => where);
  if (!activity?.where) return {};
  const { days, time = '', place } = readWhenAndWhere(activity.where);
  return {
    days: days.join(','),
    time,
    place: place.slice(0, longestPlace),
    responsible: activity.responsible ?? '',
  };
}
