import { type HoursNoted, noteHours } from '../../shared/domain/follow-up/follow-up.ts';
import { hoursKeptWeeks, hoursOffered, mayBeNotedOf } from '../../shared/domain/follow-up/limits.ts';
import { addWeeks, type Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { courseBegun, courseBegunOn } from '../learning/course-now.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { hoursRow } from '../rows/follow-up-rows.ts';
import { inserting, readRow, readValue, replaceRow, writeTogether } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ownFollowUp, showFollowUps } from './show-follow-ups.ts';
import { followUpText } from './text/follow-up-text.ts';
import { hoursForm } from './view/follow-up-forms.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** Without a date it is about a meeting with everybody. */
    'follow-up.hours': Carries<'unit', 'date'>;
  }
  interface Forms {
    'follow-up.hours': true;
  }
}

const attempts = 12;

export const noteHoursForm = form({
  form: 'follow-up.hours',
  deed: 'plan-follow-ups',
  ask: async (at, { date: id }) => {
    const { unit, isShared } = at;
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    const row = await ownFollowUp(at, id);
    if (id && !row) return { instead: showYou(sentence(followUpText[unit.language].gone)) };
    return { date: row?.value };
  },
  draw: ({ unit, call }, { date }, { context, values, errors }) =>
    hoursForm({
      unit,
      evening: !date,
      context,
      values: values ?? (date ? { minutes: String(date.minutes) } : { day: call.today }),
      ...(errors && { errors }),
    }),
  check: ({ unit, call }, { asked: { date }, values: { day = '', minutes } }) => {
    const { errors } = followUpText[unit.language];
    const isOffered = minutes === '0' || hoursOffered.some((each) => String(each) === minutes);
    return {
      ...(!date && !mayBeNotedOf(day, call.today) && { day: errors.past }),
      ...(!isOffered && { minutes: errors.hours }),
    };
  },
  send: async (at, { asked: { date }, values: { day = '', minutes } }) => {
    const { unit } = at;
    const id = date?.id ?? `evening|${day}`;
    const isNoted = await addHours(at, { id, day: date?.day ?? day }, Number(minutes));
    if (!isNoted) return showYou(refusalView(unit.language, 'busy'));
    return showFollowUps(at, followUpText[unit.language].noted);
  },
});

export const noteHoursButton = button('follow-up.hours', {
  deed: 'plan-follow-ups',
  press: (at, { date }) => noteHoursForm.open(at, date ? { date } : {}),
});

/** Hours of a date that was moved into another course, and what was noted before hours went to the course of their day. */
async function courseNoting(at: Standing, id: string, ofDay: number): Promise<number> {
  const now = courseBegun(at);
  const others = [...new Set([ofDay, now, now - 1])].filter((course) => course > 0);
  for (const course of others) {
    const noted = await readValue(at.call.ports, hoursRow(at.unit.id, course));
    if (noted?.meetings.some((each) => each.id === id)) return course;
  }
  return ofDay;
}

/** To the course that was on that day; noted already, they are corrected where they stand. The row names nobody. */
async function addHours(
  at: Standing,
  { id, day }: { readonly id: string; readonly day: Day },
  minutes: number,
): Promise<boolean> {
  const { unit, call } = at;
  const { ports } = call;
  const course = await courseNoting(at, id, courseBegunOn(at, day));
  const lies = hoursRow(unit.id, course);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, lies);
    if (row) {
      if ((await replaceRow(ports, lies, row, noteHours(row.value, id, minutes))).ok) return true;
    } else {
      const goneOn = addWeeks(call.today, hoursKeptWeeks);
      await makeEndingDue(ports, unit.id, goneOn);
      const empty: HoursNoted = { v: 1, course, meetings: [], goneOn };
      const first = noteHours(empty, id, minutes);
      if ((await writeTogether(ports, unit.id, [inserting(lies, first), endingOn(lies, goneOn)])).ok)
        return true;
    }
    await ports.patience?.pause(attempt);
  }
  return false;
}
