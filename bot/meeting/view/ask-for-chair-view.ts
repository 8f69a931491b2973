import type { Person } from '../../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { chairText } from '../text/chair-text.ts';

/** Whether the meeting has begun: then nobody is told when it will be. */
export interface WhenHeld {
  readonly isGoingOn: boolean;
}

/** The channel is asked for somebody to chair a meeting. */
export function standInView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, holder }: WhenHeld & { readonly holder?: Person | undefined },
): View {
  const text = chairText[unit.language];
  const whoNow = holder ? text.whoNowUntil(holder.name ?? text.leader) : text.whoNow;
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(isGoingOn ? whoNow : text.who(meetingMoment(meeting, unit.language))),
      buttons({
        label: text.yes,
        action: 'chair.take',
        data: { unit: unit.id, meeting: meeting.id },
        style: 'primary',
      }),
    ],
  };
}

/** Before the channel is asked: everybody would read it, and a press is quickly made. */
export function sureToAskView(unit: Unit, meeting: PlannedMeeting, { isGoingOn }: WhenHeld): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.sureNow : text.sure(meetingMoment(meeting, unit.language));
  const data = { unit: unit.id, meeting: meeting.id };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: text.yesAsk, action: 'chair.ask', data: { ...data, sure: 'yes' }, style: 'primary' },
        { label: text.noAsk, action: 'chair.show', data: { unit: unit.id } },
      ),
    ],
  };
}

/** To one colleague alone, whom somebody thinks of. `asker`: whoever the answer is for, where it is no. */
export function chairWantedView(
  unit: Unit,
  meeting: PlannedMeeting,
  { isGoingOn, asker, over }: WhenHeld & { readonly asker: Person; readonly over: string | undefined },
): View {
  const text = chairText[unit.language];
  const words = isGoingOn ? text.wantedNow : text.wanted(meetingMoment(meeting, unit.language));
  return {
    summary: words,
    nodes: [
      note(unit.name),
      heading(words, 2),
      paragraph(text.wantedBody(asker.name ?? text.leader)),
      buttons({
        label: text.yes,
        action: 'chair.step-in',
        data: { unit: unit.id, meeting: meeting.id, asked: 'yes', ...(over && { over }) },
        style: 'primary',
      }),
    ],
  };
}
