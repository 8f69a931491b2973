import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { addDays, addWeeks, type Day, mondayOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import { hasBegun, type RestSpan } from '../../../shared/domain/unit/rest.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { chairWordsText } from '../text/chair-words-text.ts';
import { restText } from '../text/rest-text.ts';

const wednesday = 3;

/** The answer to a holiday: when the bot will write again. It does not ask why. */
export function awayView(
  { id, language }: Unit,
  {
    one,
    others,
    again,
    today,
    ill,
    chaired,
  }: {
    /** What was told, with what it is one with. */
    readonly one: RestSpan;
    readonly others: readonly RestSpan[];
    readonly again: Day;
    readonly today: Day;
    readonly ill: boolean;
    readonly chaired?: ChairedInHoliday | undefined;
  },
): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const { from, to, as } = one;
  const [first, last] = [longDay(from), longDay(to)];
  const ahead = as
    ? text.peaceSpan(first, last)
    : from === to
      ? text.awayOn(last)
      : text.awaySpan(first, last);
  const peace = as && to === today ? text.leftAloneToday : text.leftAlone(last);
  const words = from > today ? ahead : ill || as ? peace : text.away(last);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...standingNodes(language, others, today),
      ...(chaired ? inHolidayNodes(id, language, chaired) : []),
      note(text.byItself(longDay(again))),
      buttons(
        // “ferie 14. august” is read as that day, and may have been meant as the end.
        ...(from === to && from > today ? [until(language, to)] : []),
        endOf(language, one, today),
      ),
    ],
  };
}

function endOf(language: Language, { from, to, as }: RestSpan, today: Day): Act {
  const text = restText[language];
  const label = as ? text.askAgain : from > today ? text.dropHoliday : text.imBack;
  return { label, action: 'rest.back', data: { from, to } };
}

/** What else is kept is named as what it is, so that nobody takes its days for those that were told just now. */
function standingNodes(language: Language, spans: readonly RestSpan[], today: Day): readonly ViewNode[] {
  const text = restText[language];
  const { longDay } = datesText[language];
  return spans.slice(0, mostNamed).map(({ from, to, as }) => {
    const stands = as ? text.peaceStands : text.holidayStands;
    return note(stands(from > today ? longDay(from) : undefined, longDay(to)));
  });
}

const mostNamed = 3;

/** Asked whether one is on holiday, or told that it is over before it has begun: what is kept of it. */
export function holidaysKeptView(language: Language, spans: readonly RestSpan[], today: Day): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const told = spans.slice(0, mostShown).map((span) => {
    const { from, to, as } = span;
    const words = (as ? text.peaceKept : text.holidayKept)(
      from > today ? longDay(from) : undefined,
      longDay(to),
    );
    return { words, act: endOf(language, span, today) };
  });
  const nodes = told.flatMap(({ words, act }) => [paragraph(words), buttons(act)]);
  const left = spans.length - told.length;
  return {
    summary: told[0]?.words ?? text.noHoliday,
    nodes: [...nodes, ...(left > 0 ? [note(text.moreKept(left))] : [])],
  };
}

/** What is over makes room for the next. */
const mostShown = 6;

export function until(language: Language, day: Day, more = {}): Act {
  return {
    label: restText[language].untilDay(datesText[language].longDay(day)),
    action: 'rest.until',
    data: { day, ...more },
  };
}

/**
 * For somebody who wrote no date: the next three Fridays as buttons. From Wednesday on, this week's Friday is not
 * among them.
 */
export function howLongView(
  language: Language,
  today: Day,
  why: 'until' | 'notRead' | { readonly noDay: string },
): View {
  const text = restText[language];
  const words = typeof why === 'string' ? text[why] : text.noSuchDay(why.noDay);
  const friday = addDays(mondayOf(today), 4);
  const first = weekdayOf(today) < wednesday ? 0 : 1;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(...[0, 1, 2].map((weeks) => until(language, addWeeks(friday, first + weeks)))),
    ],
  };
}

/** A meeting that the one who is ill stands down to chair. */
export interface Chaired {
  readonly meeting: PlannedMeeting;
  /** Whoever leads has the channel asked; whoever said yes takes that back, and then it is asked. */
  readonly mayAsk: boolean;
}

/** A meeting in the holiday of whoever is to chair it: `agreed`, where they have said yes to it. */
export interface ChairedInHoliday extends Chaired {
  readonly agreed?: string | undefined;
}

/** Said at once, while there is time to find somebody else. */
function inHolidayNodes(
  unit: string,
  language: Language,
  { meeting, mayAsk, agreed }: ChairedInHoliday,
): readonly ViewNode[] {
  const text = chairWordsText[language];
  const data = { unit, meeting: meeting.id };
  const another: Act = mayAsk
    ? { label: text.findAnother, action: 'chair.ask', data, style: 'primary' }
    : {
        label: text.findAnother,
        action: 'chair.give-back',
        data: { ...data, private: 'yes' },
        style: 'primary',
      };
  const anyway: Act = {
    label: text.leadAnyway,
    action: mayAsk ? 'chair.self' : 'chair.step-in',
    data: { ...data, ...(agreed && { over: agreed }) },
  };
  return [paragraph(text.inHoliday(meetingMoment(meeting, language))), buttons(another, anyway)];
}

export function quietView(language: Language): View {
  const text = restText[language];
  return {
    summary: text.quiet,
    nodes: [
      paragraph(text.quiet),
      note(text.quietHint),
      buttons({ label: text.askAgain, action: 'rest.hear' }),
    ],
  };
}

export function backView(
  language: Language,
  {
    ended,
    others,
    isQuiet,
    today,
  }: {
    readonly ended: readonly RestSpan[];
    readonly others: readonly RestSpan[];
    readonly isQuiet: boolean;
    readonly today: Day;
  },
): View {
  const text = restText[language];
  const ofHoliday = ended.some((span) => span.as === undefined);
  const begun = ended.some((span) => hasBegun(span, today));
  const back = isQuiet ? text.backStillQuiet : text.back;
  const words = !ofHoliday && !isQuiet ? text.asksAgain : begun ? back : text.holidayDropped;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...standingNodes(language, others, today),
      ...(words === text.backStillQuiet ? [buttons({ label: text.askAgain, action: 'rest.hear' })] : []),
    ],
  };
}

/** Peace was asked for by “we”: what was done is of one person alone. */
export function unitsPeaceNodes({ id, language }: Unit, mayChange: boolean): readonly ViewNode[] {
  const { justYou, leaderSkips, skipWeek } = restText[language];
  if (!mayChange) return [note(`${justYou} ${leaderSkips}`)];
  const skip = { label: skipWeek, action: 'plan.skip', data: { unit: id }, opensForm: true } as const;
  return [note(justYou), buttons(skip)];
}

export function restSaidView(
  language: Language,
  what: 'asksAgain' | 'nothingToEnd' | 'noHoliday' | 'comesLate',
): View {
  return sentence(restText[language][what]);
}
