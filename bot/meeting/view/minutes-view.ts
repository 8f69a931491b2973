import type { Minutes } from '../../../shared/domain/meeting/minutes.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { minutesText } from '../text/minutes-text.ts';
import { goalWithActivities, heldWords } from './agenda-nodes.ts';
import { nextMeetingWords } from './meeting-decisions-view.ts';

/** Of each kind, before *Mere*. */
const mostFolded = 3;

interface Shown {
  readonly minutes: Minutes;
  readonly earlier?: Day;
}

/** A meeting as it is remembered: the shortest that answers “when, who, what”, and the rest a tap away. */
export function minutesView(unit: Unit, { minutes, earlier }: Shown, more: boolean): View {
  const { language } = unit;
  const text = minutesText[language];
  const { longDay } = datesText[language];
  const { day } = minutes.meeting;
  const most = more ? Number.POSITIVE_INFINITY : mostFolded;
  const data = { unit: unit.id, day };
  const fold: Act = {
    label: more ? agendaText[language].less : agendaText[language].more,
    action: 'minutes.show',
    data: { ...data, ...(!more && { more: 'yes' }) },
  };
  const before: readonly Act[] = earlier
    ? [
        {
          label: text.earlier(longDay(earlier)),
          action: 'minutes.show',
          data: { unit: unit.id, day: earlier },
        },
      ]
    : [];
  const title = text.title(longDay(day));
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      ...minutesNodes(unit, minutes, most),
      ...(more ? [note(text.onPaper)] : []),
      buttons(
        fold,
        ...(more
          ? [{ label: meetingText[language].copy, action: 'meeting.copy', data } as const, ...before]
          : before),
      ),
    ],
  };
}

/** The same on paper, whole. */
export function minutesPage(unit: Unit, minutes: Minutes): View {
  const title = minutesText[unit.language].title(datesText[unit.language].longDay(minutes.meeting.day));
  const nodes = minutesNodes(unit, minutes, Number.POSITIVE_INFINITY);
  return { summary: title, nodes: [note(unit.name), heading(title), ...nodes] };
}

function minutesNodes(unit: Unit, { meeting, talked, putOff }: Minutes, most: number): readonly ViewNode[] {
  const { language } = unit;
  const text = minutesText[language];
  const held = meetingText[language];
  const isWhole = most === Number.POSITIVE_INFINITY;
  const { present, goals, decisions, deleted, contentTheme, focus = [], startedBy } = meeting;
  const names = present?.map(({ name }) => name).join(', ');
  const next = nextMeetingWords(unit, meeting.day);
  const part = (title: string, all: readonly Words[]) => partNodes(unit, title, all, most);
  return [
    names ? paragraph(strong(`${text.present}: `), names) : note(text.notNoted),
    ...(isWhole && startedBy.name ? [note(text.begunBy(startedBy.name))] : []),
    ...part(text.talked, talked),
    ...part(
      text.decisions,
      decisions.map((one) => heldWords(one, language)),
    ),
    ...(decisions.length === 0 && !deleted ? [note(text.nothingDecided)] : []),
    ...(deleted ? [note(held.outDeleted(deleted))] : []),
    ...(isWhole && contentTheme ? [paragraph(strong(`${held.outTheme}: `), contentTheme)] : []),
    ...part(
      text.goals,
      goals.map((goal) => goalWithActivities(goal, held.noActivity)),
    ),
    ...(isWhole ? focusNodes(focus, focusText[language].inMeeting) : []),
    ...part(text.putOff, putOff),
    ...(isWhole && next ? [note(held.outNext(next))] : []),
  ];
}

function partNodes(
  { language }: Unit,
  title: string,
  all: readonly Words[],
  most: number,
): readonly ViewNode[] {
  const left = all.length - most;
  return all.length === 0
    ? []
    : [
        heading(title, 2),
        list(all.slice(0, most)),
        ...(left > 0 ? [note(agendaText[language].andMore(left))] : []),
      ];
}
