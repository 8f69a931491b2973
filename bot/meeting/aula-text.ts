import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { accounts, staffOf } from '../unit/members.ts';
import { latestMeetingDay } from './at-meeting.ts';
import { recordAt } from './decisions-now.ts';
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
    if (meeting?.state === 'closed') return showToCopy(at, meeting);
    const text = meetingDecisionsText[unit.language];
    return showYou(sentence(meeting ? text.copyAfterwards : text.copyNothing));
  },
});

/** With the names of the unit's grown-ups looked for: what parents read is not what colleagues read. */
export async function showToCopy(at: Standing, meeting: Meeting): Promise<Reply> {
  const [members, staff, record] = await Promise.all([accounts(at), staffOf(at), recordAt(at, meeting)]);
  const names = [
    ...members.flatMap(({ person, shared }) => (shared ? [] : [person.name ?? ''])),
    ...staff.map(({ name }) => name),
  ];
  return showYou(copyView(record, names));
}
