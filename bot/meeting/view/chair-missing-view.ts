import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { chairText } from '../text/chair-text.ts';
import { askForChairAct, selfChairAct } from './chair-acts.ts';

/** To the leader alone: who goes back on it, and both ways out at hand. */
export function chairLeftView(unit: Unit, meeting: PlannedMeeting, by: Person): View {
  const text = chairText[unit.language];
  const words = text.left(by.name ?? '', meetingMoment(meeting, unit.language));
  return {
    summary: words,
    nodes: [
      note(unit.name),
      paragraph(words),
      buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting)),
    ],
  };
}

/** The leader is asked once more, with both ways out at hand. */
export function chairUnsettledView(unit: Unit, meeting: PlannedMeeting): View {
  const summary = chairText[unit.language].unsettled;
  return { summary, nodes: [note(unit.name), ...chairUnsettledNodes(unit, meeting)] };
}

/** The same under a message that has named the unit already. */
export function chairUnsettledNodes(unit: Unit, meeting: PlannedMeeting): readonly ViewNode[] {
  const text = chairText[unit.language];
  return [
    heading(text.unsettled, 2),
    paragraph(text.unsettledBody(meetingMoment(meeting, unit.language))),
    buttons(selfChairAct(unit, meeting), askForChairAct(unit, meeting)),
  ];
}
