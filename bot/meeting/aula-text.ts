import { command } from '../feature/command.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import { latestMeetingDay } from './at-meeting.ts';
import { meetingDecisionsText } from './text/meeting-decisions-text.ts';
import { copyView } from './view/copied-decisions.ts';

/** “Kan jeg få en tekst til forældrene på Aula om mødet?”: of the meeting that was held last. */
export const aulaTextCommand = command({
  name: 'aula-text',
  words: {
    da: ['tekst til Aula', 'tekst til forældrene', 'Aula'],
    en: ['text for the parents', 'text for Aula'],
  },
  help: { under: 'decisions' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const meeting = await readValue(call.ports, meetingRow(unit.id, latestMeetingDay(at)));
    if (meeting?.state === 'closed') return showYou(copyView({ unit, meeting }));
    const text = meetingDecisionsText[unit.language];
    return showYou(sentence(meeting ? text.copyAfterwards : text.copyNothing));
  },
});
