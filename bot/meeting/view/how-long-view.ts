import type { AgendaVariant } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { meetingMoment } from '../../time/view/meeting-moment.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { lengthButtons } from './agenda-buttons.ts';

interface Shown {
  readonly meeting: PlannedMeeting;
  readonly length: AgendaVariant;
  /** Its agenda stands: it has begun. */
  readonly isGoingOn: boolean;
}

/** “Kort møde næste gang”: what can be chosen for the meeting that is ahead. */
export function howLongView(unit: Unit, { meeting, length, isGoingOn }: Shown): View {
  const text = agendaText[unit.language];
  if (isGoingOn) return sentence(text.howLongLater);
  const said = text.howLong(meetingMoment(meeting, unit.language));
  return { summary: said, nodes: [paragraph(said), buttons(...lengthButtons(unit, length))] };
}
