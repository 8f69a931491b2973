import type { Language } from '../../../shared/domain/person/language.ts';
import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { addDays, addWeeks, type Day, mondayOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import type { RestSpan } from '../../../shared/domain/unit/rest.ts';
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
  { id, language, plan }: Unit,
  {
    from,
    to,
    asked,
    today,
    ill,
    as,
    beside,
    replaced,
    chaired,
  }: {
    readonly from: Day;
    readonly to: Day;
    /** The peace that was asked for just now: a holiday kept beside it has a sentence of its own. */
    readonly asked: Pick<RestSpan, 'from' | 'to'>;
    readonly today: Day;
    readonly ill: boolean;
    readonly as?: 'peace' | undefined;
    readonly beside?: RestSpan | undefined;
    readonly replaced?: RestSpan | undefined;
    readonly chaired?: ChairedInHoliday | undefined;
  },
): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const said = as ? asked : { from, to };
  const [first, last] = [longDay(said.from), longDay(said.to)];
  const ahead = as
    ? text.peaceSpan(first, last)
    : from === to
      ? text.awayOn(last)
      : text.awaySpan(first, last);
  const peace = as && said.to === today ? text.leftAloneToday : text.leftAlone(last);
  const words = said.from > today ? ahead : ill || as ? peace : text.away(last);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...(beside ? [note(besideOf(language, beside, today))] : []),
      ...(replaced ? replacedNodes(language, replaced, today) : []),
      ...(chaired ? inHolidayNodes(id, language, chaired) : []),
      note(text.byItself(longDay(nextOpenDay(addDays(to, 1), plan)))),
      buttons(
        // “ferie 14. august” is read as that day, and may have been meant as the end.
        ...(from === to && from > today ? [until(language, to)] : []),
        { label: labelToEnd(language, { from, as }, today), action: 'rest.back' },
      ),
    ],
  };
}

function labelToEnd(language: Language, { from, as }: Pick<KeptHoliday, 'from' | 'as'>, today: Day): string {
  const text = restText[language];
  if (as) return text.askAgain;
  return from && from > today ? text.dropHoliday : text.imBack;
}

function saidOf(language: Language, { from, to, as }: RestSpan, today: Day): string {
  const text = restText[language];
  const { longDay } = datesText[language];
  return (as ? text.peaceTold : text.holidayTold)(from > today ? longDay(from) : undefined, longDay(to));
}

/** A holiday that stands already is named as what it is, so that nobody takes its days for the peace that was asked for. */
function besideOf(language: Language, beside: RestSpan, today: Day): string {
  const text = restText[language];
  if (beside.as) return text.beside(saidOf(language, beside, today));
  const { longDay } = datesText[language];
  return text.holidayStands(beside.from > today ? longDay(beside.from) : undefined, longDay(beside.to));
}

/** Only one can be kept, and it is not said in silence. */
function replacedNodes(language: Language, replaced: RestSpan, today: Day): readonly ViewNode[] {
  const text = restText[language];
  const { from, to, as } = replaced;
  const data = { day: to, from, ...(as && { peace: 'yes' }) };
  return [
    paragraph(text.replaces(saidOf(language, replaced, today))),
    buttons({ label: text.undo, action: 'rest.until', data }),
  ];
}

export interface KeptHoliday {
  /** Missing when it had begun as it was told. */
  readonly from?: Day | undefined;
  readonly to: Day;
  readonly as?: 'peace' | undefined;
}

/** Asked whether one is on holiday, or told that it is over before it has begun: what is kept of it. */
export function holidayKeptView(language: Language, { from, to, as }: KeptHoliday, today: Day): View {
  const text = restText[language];
  const { longDay } = datesText[language];
  const words = (as ? text.peaceKept : text.holidayKept)(from && longDay(from), longDay(to));
  const label = labelToEnd(language, { from, as }, today);
  return { summary: words, nodes: [paragraph(words), buttons({ label, action: 'rest.back' })] };
}

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
  { hasBegun, isQuiet }: { readonly hasBegun: boolean; readonly isQuiet: boolean },
): View {
  const text = restText[language];
  if (!hasBegun) return sentence(text.holidayDropped);
  if (!isQuiet) return sentence(text.back);
  return {
    summary: text.backStillQuiet,
    nodes: [paragraph(text.backStillQuiet), buttons({ label: text.askAgain, action: 'rest.hear' })],
  };
}

export function restSaidView(language: Language, what: 'asksAgain' | 'nothingToEnd' | 'noHoliday'): View {
  return sentence(restText[language][what]);
}
