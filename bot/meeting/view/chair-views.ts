import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { chairOf } from '../../../shared/domain/unit/chair.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { chairWordsText } from '../../unit/text/chair-words-text.ts';
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
    nodes: [
      paragraph(...(chair ? [nameOf(chair)] : []), before, when, end),
      buttons(giveBackAct(unit, meeting)),
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

/** For the leader alone, who has said so in private. */
export function chairAgreedView(unit: Unit, meeting: PlannedMeeting): View {
  const words = chairText[unit.language].agreed(meetingMoment(meeting, unit.language));
  return {
    summary: words,
    nodes: [paragraph(words), buttons(giveBackAct(unit, meeting, { private: 'yes' }))],
  };
}

/** Whoever said yes can take it back, and so can the leader. */
export function giveBackAct(
  unit: Unit,
  meeting: PlannedMeeting,
  more: { readonly private?: 'yes' } = {},
): Act {
  return {
    label: chairWordsText[unit.language].giveBack,
    action: 'chair.give-back',
    data: { unit: unit.id, meeting: meeting.id, ...more },
  };
}

export function selfChairAct(unit: Unit, meeting: PlannedMeeting): Act {
  return {
    label: chairText[unit.language].self,
    action: 'chair.self',
    data: { unit: unit.id, meeting: meeting.id },
    style: 'primary',
  };
}

export function askForChairAct(unit: Unit, meeting: PlannedMeeting): Act {
  return {
    label: chairWordsText[unit.language].ask,
    action: 'chair.ask',
    data: { unit: unit.id, meeting: meeting.id },
  };
}

/** For whoever may say yes while nobody has: the leader is ill, and nobody has asked. */
export function stepInAct(unit: Unit, meeting: Pick<PlannedMeeting, 'id'>): Act {
  return {
    label: chairText[unit.language].stepIn,
    action: 'chair.step-in',
    data: { unit: unit.id, meeting: meeting.id },
  };
}

/** Who chairs the next meeting, and what this person can do about it. */
export function chairNowView(
  unit: Unit,
  meeting: PlannedMeeting,
  { before, acts }: { readonly before?: string | undefined; readonly acts: readonly Act[] },
): View {
  const [leads = '', end = ''] = chairText[unit.language].now;
  const chair = chairOf(unit, meeting);
  const when = meetingMoment(meeting, unit.language);
  return {
    summary: `${chair.name ?? ''}${leads}${when}${end}`.trim(),
    nodes: [
      ...(before ? [paragraph(before)] : []),
      paragraph(nameOf(chair), leads, when, end),
      ...(acts.length > 0 ? [buttons(...acts)] : []),
    ],
  };
}
