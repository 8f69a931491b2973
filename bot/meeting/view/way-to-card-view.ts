import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { meetingCardView } from './channel-card-view.ts';

/** Where the meeting is, as everybody may read it, and the way to the buttons. */
export function wayToCardView(shown: Parameters<typeof meetingCardView>[0]): View {
  const { unit, meeting } = shown;
  const { summary, nodes } = meetingCardView(shown);
  return { summary, nodes: [...nodes.filter(({ node }) => node !== 'buttons'), goOn(unit, meeting.day)] };
}

/** In the place of a card whose buttons stand elsewhere now. */
export function leftCardView(unit: Unit, day: Day): View {
  const { cardElsewhere } = meetingText[unit.language];
  return { summary: cardElsewhere, nodes: [note(cardElsewhere), goOn(unit, day)] };
}

export function goOnAct({ id, language }: Pick<Unit, 'id' | 'language'>, day: Day): Act {
  return { label: agendaText[language].goOn, action: 'meeting.show', data: { unit: id, day } };
}

function goOn(unit: Unit, day: Day) {
  return buttons({ ...goOnAct(unit, day), style: 'primary' });
}
