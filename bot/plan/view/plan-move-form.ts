import { isHeld, meetingIn, meetingsOf } from '../../../shared/domain/plan/find-in-plan.ts';
import {
  meetingsToMoveOffered,
  openingDaysBefore,
  openingDaysOffered,
} from '../../../shared/domain/plan/limits.ts';
import { isOpenDay } from '../../../shared/domain/plan/open-days.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { clockTime } from '../../../shared/domain/time/clock-time.ts';
import {
  addDays,
  type Day,
  dayOf,
  isDay,
  isoWeekOf,
  momentAt,
  mondayOf,
  weekdayOf,
} from '../../../shared/domain/time/day.ts';
import { dayWanted, weekWanted } from '../../../shared/domain/time/day-wanted.ts';
import { noSuchDay } from '../../../shared/domain/time/written-day.ts';
import { hourWanted } from '../../../shared/domain/time/written-hour.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import type { Option, Values } from '../../ui/form.ts';
import { capitalized } from '../../ui/shortened.ts';
import { planFormText } from '../text/plan-form-text.ts';
import {
  buildPlanForm,
  choice,
  decided,
  failed,
  type PlanForm,
  type PlanFormAsk,
} from './build-plan-form.ts';
import { whyNotThen } from './why-not-then.ts';

/** Moves one of the next two meetings to another day of its week, or another time. */
export const moveForm: PlanForm = {
  empty: 'noMeeting',
  form(ask) {
    const { language } = ask.unit;
    const text = planFormText[language].move;
    const [next] = comingMeetings(ask);
    if (!next) return undefined;
    const { missed, missedWeek, noDay } = ask.context;
    const ahead = [
      ...(noDay ? [text.noSuchDay(noDay)] : []),
      ...(missed
        ? [text.missed(capitalized(datesText[language].longDay(missed)), whyNotThen(ask, next, missed))]
        : []),
      ...(missedWeek ? [text.missedWeek(isoWeekOf(missedWeek).week, whyNotThen(ask, next))] : []),
    ].join(' ');
    const { options, chosen } = keepingChosen(ask);
    const values = { ...ask.values, ...(chosen && { day: chosen }) };
    const taken = ahead ? '' : takenOf(ask, dayIn(chosenIn(ask.values ?? {}) ?? '') || next.day);
    const usual = next.id === 'opening' ? text.oneAlone : `${text.intro} ${text.oneAlone}`;
    const intro = ahead || (taken ? `${taken} ${usual}` : usual);
    return buildPlanForm(
      { ...ask, values },
      {
        id: 'plan.move',
        title: text.title,
        intro,
        ...((ahead || taken) && { ahead: ahead || taken }),
        // Who named a day that cannot be is asked for another: today's would be a choice that nobody made.
        defaults: { ...(!ahead && { day: optionValue(next.id, next.day) }), time: next.time },
        fields: [
          choice('day', text.day, options),
          { kind: 'time', id: 'time', label: text.time, required: true },
        ],
      },
    );
  },
  read(filled) {
    const { values, plan } = filled;
    const option = dayOptions(filled).find(({ value }) => value === values.day);
    const time = clockTime((values.time ?? '').trim());
    if (!option || !time)
      return failed({
        ...(!option && { day: chosenIn(values) ? ('changedSince' as const) : ('choose' as const) }),
        ...(!time && { time: 'time' as const }),
      });
    const [meeting = ''] = option.value.split('|');
    const day = dayIn(option.value);
    const stands = meetingIn(plan, meeting);
    const same = stands && momentAt(stands.day, stands.time) === momentAt(day, time);
    if (same && stands.state !== 'proposed') return failed({ '': 'unchanged' });
    return decided({ kind: 'move-meeting', meeting, day, time });
  },
};

/** The hour that was written is said back, so that whoever asked for it sees that it was heard. */
function takenOf({ unit: { language }, context: { hour } }: PlanFormAsk, day: Day): string {
  return hour ? planFormText[language].move.taken(meetingMoment({ day, time: hour }, language)) : '';
}

/** What somebody wrote behind “flyt mødet”, as far as it fits. */
interface MoveWritten {
  /** The day's option, and the time. */
  readonly values: Values;
  /** The day that does not fit, or the Monday of the week that does not. */
  readonly missed?: Day;
  readonly missedWeek?: Day;
  /** `35. januar` */
  readonly noDay?: string;
  /** The hour that was written, where everything fits. */
  readonly hour?: string;
}

export function moveWritten(ask: PlanFormAsk, text: string): MoveWritten {
  const today = dayOf(ask.now);
  const wanted = dayWanted(text, today);
  const time = hourWanted(text);
  const values = time ? { time } : {};
  const heard = time ? { hour: time } : {};
  const noDay = noSuchDay(text);
  if (noDay) return { values, noDay };
  const options = dayOptions(ask).map(({ value }) => value);
  if (!wanted) {
    const monday = weekWanted(text, today);
    const isMissed = monday && !options.some((value) => mondayOf(dayIn(value)) === monday);
    return { values, ...(isMissed ? { missedWeek: monday } : heard) };
  }
  const next = comingMeetings(ask)[0]?.id ?? '';
  const found =
    options.find((value) => value.endsWith(`|${wanted.day}`)) ??
    options.find(
      (value) =>
        wanted.isWeekday && value.startsWith(`${next}|`) && weekdayOf(dayIn(value)) === weekdayOf(wanted.day),
    );
  return found ? { values: { ...values, day: found }, ...heard } : { values, missed: wanted.day };
}

function comingMeetings({ plan, now, begun }: PlanFormAsk): readonly PlannedMeeting[] {
  return meetingsOf(plan)
    .filter((meeting) => !isHeld(meeting, now) && meeting.id !== begun)
    .slice(0, meetingsToMoveOffered);
}

function dayOptions(ask: PlanFormAsk): readonly Option[] {
  const { language } = ask.unit;
  const text = planFormText[language].move;
  return comingMeetings(ask).flatMap(({ id, day }) =>
    daysFor(id, day, ask).map((each) => {
      const date = datesText[language].longDay(each);
      return {
        value: optionValue(id, each),
        label: id === 'opening' ? text.opening(date) : text.closing(id, date),
      };
    }),
  );
}

/**
 * A form that was opened before the plan changed comes back with the day that was chosen: as it stands in the list now, or
 * beside the list, with the sentence that says that it has changed.
 */
function keepingChosen(ask: PlanFormAsk): { readonly options: readonly Option[]; readonly chosen?: string } {
  const options = dayOptions(ask);
  const chosen = chosenIn(ask.values ?? {});
  if (!chosen || options.some(({ value }) => value === chosen)) return { options };
  const day = dayIn(chosen);
  const moved = options.find(({ value }) => dayIn(value) === day);
  if (moved) return { options, chosen: moved.value };
  return {
    options: [{ value: chosen, label: datesText[ask.unit.language].longDay(day) }, ...options],
    chosen,
  };
}

function chosenIn({ day = '' }: Values): string | undefined {
  return isDay(dayIn(day)) ? day : undefined;
}

/** The days to choose from: the course's fifth week for its meeting, the days around it for the opening meeting. */
function daysFor(id: string, planned: Day, { unit, plan, now }: PlanFormAsk): readonly Day[] {
  const today = dayOf(now);
  if (id !== 'opening') {
    const course = plan.courses.find(({ closingMeeting }) => closingMeeting?.id === id);
    return course?.weeks.find(({ number }) => number === 5)?.openDays.filter((day) => day >= today) ?? [];
  }
  const closing = plan.courses[0]?.closingMeeting?.day;
  const from = [today, addDays(planned, -openingDaysBefore)].toSorted().at(-1) ?? today;
  return Array.from({ length: 28 }, (_, index) => addDays(from, index))
    .filter((day) => isOpenDay(day, unit.plan) && (!closing || day < closing))
    .slice(0, openingDaysOffered);
}

function dayIn(option: string): Day {
  return option.split('|')[1] ?? '';
}

function optionValue(meeting: string, day: Day): string {
  return `${meeting}|${day}`;
}
