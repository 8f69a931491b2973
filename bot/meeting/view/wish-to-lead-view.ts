import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, note } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { chairText } from '../text/chair-text.ts';
import type { WhenHeld } from './ask-for-chair-view.ts';
import { goOnAct } from './way-to-card-view.ts';
import { chairNowView } from './who-chairs-view.ts';

/** To whoever leads a meeting: who would like to, and one button that gives it to them. */
export function chairWishedView(
  unit: Unit,
  meeting: PlannedMeeting,
  by: Person,
  { isGoingOn }: WhenHeld,
): View {
  const text = chairText[unit.language];
  const name = by.name ?? text.colleague;
  const moment = meetingMoment(meeting, unit.language);
  const words = isGoingOn ? text.wishesNow(name) : text.wishes(name, moment);
  return {
    summary: words,
    nodes: [
      note(unit.name),
      heading(words, 2),
      note(text.orKeep),
      buttons({
        label: text.giveTo(firstName(name)),
        action: 'chair.give-to',
        data: { unit: unit.id, meeting: meeting.id, person: by.id },
        style: 'primary',
      }),
    ],
  };
}

/** To whoever was given it: from whom, and the way on. */
export function chairGivenView(
  unit: Unit,
  meeting: PlannedMeeting,
  { by, chair, isGoingOn }: WhenHeld & { readonly by: Person; readonly chair: Person },
): View {
  const { language, id } = unit;
  const text = chairText[language];
  const way = isGoingOn
    ? goOnAct(unit, meeting.day, false)
    : ({ label: agendaText[language].show, action: 'agenda.show', data: { unit: id } } as const);
  const before = text.given(by.name ?? text.leader);
  return chairNowView(unit, meeting, { before, acts: [way], chair, reader: chair, isGoingOn });
}
