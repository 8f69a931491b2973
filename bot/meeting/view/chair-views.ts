import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/name-of.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { chairText } from '../text/chair-text.ts';

/** The channel is asked for somebody to chair a meeting in the leader's place. */
export function standInView(unit: Unit, meeting: PlannedMeeting): View {
  const text = chairText[unit.language];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.who(meetingMoment(meeting, unit.language))),
      buttons({
        label: text.yes,
        action: 'chair.take',
        data: { unit: unit.id, meeting: meeting.id },
        style: 'primary',
      }),
    ],
  };
}

export function chairTakenView(unit: Unit, meeting: PlannedMeeting): View {
  const [before = '', end = ''] = chairText[unit.language].taken;
  const chair = unit.chairs?.[meeting.id];
  const when = meetingMoment(meeting, unit.language);
  return {
    summary: `${chair?.name ?? ''}${before}${when}${end}`.trim(),
    nodes: [paragraph(...(chair ? [nameOf(chair)] : []), before, when, end)],
  };
}

export function askForChairAct(unit: Unit, meeting: PlannedMeeting): Act {
  return {
    label: chairText[unit.language].ask,
    action: 'chair.ask',
    data: { unit: unit.id, meeting: meeting.id },
  };
}
