import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { correctingActs } from './correct-decisions-view.ts';
import { recordWords } from './decided-words.ts';

/** One line where the meeting's card stands elsewhere: what was written, and the way to the meeting. */
export function savedView(unit: Unit, { day, decisions }: Meeting, written: string): View {
  const { language } = unit;
  const text = meetingFormsText[language];
  const decision = decisions.find(({ id }) => id === written);
  const words = decision ? text.decided(recordWords(decision, language)) : text.saved;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: agendaText[language].goOn, action: 'meeting.show', data: { unit: unit.id, day } },
        ...(decision ? correctingActs(unit, { day, decision: decision.id, alone: 'yes' }) : []),
      ),
    ],
  };
}
