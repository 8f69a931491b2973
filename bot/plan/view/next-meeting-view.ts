import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { type Day, daysBetween, instantOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { nextMeetingText } from '../text/next-meeting-text.ts';
import { planText } from '../text/plan-text.ts';
import { planWordsText } from '../text/plan-words.ts';

export interface NextMeetingAsk {
  readonly unit: Unit;
  readonly today: Day;
  readonly meeting: PlannedMeeting | undefined;
  /** Missing while the channel is asked for one. */
  readonly chair: Person | undefined;
  /** It has begun and is not closed. */
  readonly isGoingOn?: boolean;
  /** Leads it on from here while it is going on. */
  readonly mayRun?: boolean;
  /** Whoever asks is expected to lead it. */
  readonly isChair?: boolean;
  /** A colleague holds it. */
  readonly takesOver?: boolean;
  /** Whoever may say yes to the date does it here. */
  readonly mayConfirm?: boolean;
  /** Somebody asked how long it lasts. */
  readonly tellsEnd?: boolean;
  /** Somebody asked why it is then. */
  readonly tellsWhy?: boolean;
}

const primary = { style: 'primary' } as const;

/** When the unit meets next and who chairs, in one sentence; below it, buttons to the agenda and the plan. */
export function nextMeetingView(ask: NextMeetingAsk): View {
  const {
    unit,
    today,
    meeting,
    chair,
    isGoingOn = false,
    mayRun = false,
    isChair = false,
    takesOver = false,
    mayConfirm = false,
    tellsEnd = false,
    tellsWhy = false,
  } = ask;
  const { language } = unit;
  const text = nextMeetingText[language];
  const data = { unit: unit.id };
  const ahead = meeting ? whenWords(meeting, today, language) : text.none;
  const words = isGoingOn ? text.goingOn : ahead;
  const isProposed = meeting?.state === 'proposed';
  const leadsOn = isGoingOn && mayRun;
  const begins = !isGoingOn && mayRun && isChair && meeting?.day === today;
  const led = chair ? chair.name && text.chair(chair.name) : text.noChair;
  return {
    summary: words,
    nodes: [
      note(unit.name),
      heading(isGoingOn ? text.titleNow : text.title),
      paragraph(meeting && led ? `${words} ${led}` : words),
      ...(meeting && tellsEnd ? [paragraph(text.ends(meeting.minutes, endOf(meeting, language)))] : []),
      ...(meeting && tellsWhy ? [paragraph(whyThen(meeting, language))] : []),
      ...(isProposed ? [note(mayConfirm ? text.proposedToYou : text.proposed)] : []),
      buttons(
        ...(leadsOn
          ? [
              {
                label: takesOver ? text.takeOver : text.goOn,
                action: 'meeting.show',
                data: { ...data, ...(takesOver && { takes: 'yes' }) },
                style: 'primary',
              } as const,
            ]
          : []),
        ...(begins
          ? [
              {
                label: text.start,
                action: 'meeting.start',
                data: { ...data, day: today },
                ...primary,
              } as const,
            ]
          : []),
        ...(meeting
          ? [
              {
                label: text.agenda,
                action: 'agenda.show',
                data,
                ...(!leadsOn && !begins && primary),
              } as const,
            ]
          : []),
        ...(isProposed && mayConfirm
          ? [{ label: planText[language].confirmDates, action: 'plan.confirm-dates', data } as const]
          : []),
        { label: text.plan, action: 'plan.show', data },
      ),
    ],
  };
}

/** “Det er flyttet fra …, fordi …”, or the rule that put it there. */
function whyThen({ id, movedFrom }: PlannedMeeting, language: Language): string {
  const text = nextMeetingText[language];
  if (movedFrom) return text.whyMoved(planWordsText[language].moved(movedFrom.day, movedFrom.reason));
  return id === 'opening' ? text.whyOpening : text.whyClosing;
}

function endOf({ day, time, minutes }: PlannedMeeting, language: Language): string {
  const ends = new Date(instantOf(day, time).getTime() + minutes * 60_000);
  return datesText[language].time(timeOf(ends));
}

function whenWords({ day, time }: PlannedMeeting, today: Day, language: Language): string {
  const { longDay, time: clock, daysAhead } = datesText[language];
  const ahead = daysAhead(daysBetween(today, day));
  return nextMeetingText[language].when(`${longDay(day)} ${clock(time)}`, ahead);
}
