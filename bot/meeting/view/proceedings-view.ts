import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Proceedings } from '../../../shared/domain/meeting/proceedings.ts';
import { samePerson } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import { capitalized } from '../../ui/shortened.ts';
import type { Act, View, ViewNode, Words } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { proceedingsText } from '../text/proceedings-text.ts';
import { goalWithActivities } from './agenda-nodes.ts';
import { decidedLines, heldWords } from './decided-words.ts';
import { nextMeetingWords } from './meeting-decisions-view.ts';

/** Of what is read less often, before *Mere*; what was decided and talked of stands there in full. */
const mostFolded = 3;

interface Shown {
  readonly proceedings: Proceedings;
  readonly earlier?: Day;
}

/** A meeting as it is remembered: the shortest that answers “when, who, what”, and the rest a tap away. */
export function proceedingsView(unit: Unit, { proceedings, earlier }: Shown, more: boolean): View {
  const { language } = unit;
  const text = proceedingsText[language];
  const { longDay } = datesText[language];
  const { day } = proceedings.meeting;
  const most = more ? Number.POSITIVE_INFINITY : mostFolded;
  const data = { unit: unit.id, day };
  const fold: Act = {
    label: more ? agendaText[language].less : agendaText[language].more,
    action: 'proceedings.show',
    data: { ...data, ...(!more && { more: 'yes' }) },
  };
  const before: readonly Act[] = earlier
    ? [
        {
          label: text.earlier(longDay(earlier)),
          action: 'proceedings.show',
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
      ...proceedingsNodes(unit, proceedings, most),
      ...(more ? [note(text.onPaper)] : []),
      buttons(
        fold,
        ...(more
          ? [{ label: meetingDecisionsText[language].copy, action: 'meeting.copy', data } as const, ...before]
          : before),
      ),
    ],
  };
}

/** The same on paper, whole. */
export function proceedingsPage(unit: Unit, proceedings: Proceedings): View {
  const title = proceedingsText[unit.language].title(
    datesText[unit.language].longDay(proceedings.meeting.day),
  );
  const nodes = proceedingsNodes(unit, proceedings, Number.POSITIVE_INFINITY);
  return { summary: title, nodes: [note(unit.name), heading(title), ...nodes] };
}

function proceedingsNodes(
  unit: Unit,
  { meeting, talked, putOff, changed }: Proceedings,
  most: number,
): readonly ViewNode[] {
  const { language } = unit;
  const text = proceedingsText[language];
  const held = meetingDecisionsText[language];
  const inMeeting = meetingText[language];
  const isWhole = most === Number.POSITIVE_INFINITY;
  const { present, goals, deleted, contentTheme, focus = [] } = meeting;
  const names = present?.map(({ name }) => name).join(', ');
  const next = nextMeetingWords(unit, meeting.day);
  const decided = decidedLines(meeting, language, (one) => {
    const words = heldWords(one, language);
    return changed.includes(one.id) ? `${words} · ${text.changedSince}` : words;
  });
  return [
    names ? paragraph(strong(`${text.present}: `), names) : note(text.notNoted),
    ...(isWhole ? chairNodes(unit, meeting) : []),
    ...partNodes(text.talked, talked.map(capitalized)),
    ...partNodes(text.decisions, decided),
    ...(decided.length === 0 && !deleted ? [note(text.nothingDecided)] : []),
    ...(deleted ? [note(held.outDeleted(deleted))] : []),
    ...(isWhole && contentTheme ? [paragraph(strong(`${held.outTheme}: `), contentTheme)] : []),
    ...partNodes(
      text.goals,
      goals.map((goal) => goalWithActivities(goal, inMeeting.noActivity)),
    ),
    ...(isWhole ? focusNodes(focus, focusText[language].inMeeting) : []),
    ...partNodes(text.putOff, putOff.map(capitalized)),
    ...(isWhole && meeting.meanwhile ? [note(inMeeting.meanwhile(meeting.meanwhile))] : []),
    ...(isWhole && next ? [note(held.outNext(next))] : []),
  ];
}

/** It may have changed hands on the way: Ane began it, and Carla took over and closed it. */
function chairNodes({ language }: Unit, { startedBy, closedBy = startedBy }: Meeting): readonly ViewNode[] {
  const text = proceedingsText[language];
  const [begun, closed] = [startedBy.name, closedBy.name];
  if (!begun || !closed) return [];
  return [note(samePerson(startedBy, closedBy) ? text.begunBy(begun) : text.handedOver(begun, closed))];
}

/** In full: what is left out of the minutes is found nowhere else. */
function partNodes(title: string, all: readonly Words[]): readonly ViewNode[] {
  return all.length === 0 ? [] : [heading(title, 2), list(all)];
}
