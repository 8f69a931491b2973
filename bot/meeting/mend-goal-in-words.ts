import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { showComingGoals } from '../learning/common-goals.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { goalsToMendView } from './view/goals-to-mend-view.ts';

/** “Slet aktiviteten trommekreds”: nothing is deleted by words; they lead to where it is put right. */
export const mendGoalCommand = command({
  name: 'mend-goal',
  words: {
    da: ['ret fælles mål', 'ret aktivitet', 'slet aktivitet', 'ret aktiviteter', 'ret aktiviteterne'],
    en: ['mend activities', 'delete an activity', 'mend the common goals'],
  },
  help: { under: 'common-goals' },
  answersForWords: true,
  toldWhole: true,
  deed: 'see-goals-for-unit',
  run: async (at) => {
    const meeting = await meetingLed(at);
    return meeting && meeting.goals.length > 0
      ? showYou(goalsToMendView(at.unit, meeting))
      : showComingGoals(at);
  },
});

/** The meeting that goes on, where the speaker leads it. */
export async function meetingLed(at: Standing) {
  const day = latestMeetingDay(at);
  const meeting =
    day === at.call.today ? await readValue(at.call.ports, meetingRow(at.unit.id, day)) : undefined;
  return meeting?.state === 'open' && mayRun(at, meeting.id) ? meeting : undefined;
}
