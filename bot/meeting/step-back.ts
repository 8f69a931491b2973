import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { backCommand } from '../unit/holiday.ts';
import { atHeldMeeting, latestMeetingDay, mayRun } from './at-meeting.ts';
import { moveInWords } from './move-in-words.ts';

/**
 * “Tilbage” alone, of whoever leads a meeting that is going on, is one point back; of everybody else it says that they
 * are back. Only on the meeting’s own day is its row read.
 */
const stepBackCommand = command({
  name: backCommand.name,
  words: backCommand.words,
  changes: true,
  reach: 'everywhere',
  help: 'small-talk',
  deed: 'choose-rest',
  alone: true,
  run: async (at): Promise<Reply> => {
    const { unit, call } = at;
    const day = latestMeetingDay(at);
    const meeting = day === call.today ? await readValue(call.ports, meetingRow(unit.id, day)) : undefined;
    if (meeting?.state !== 'open' || !mayRun(at, meeting.id)) return backCommand.run(call);
    return atHeldMeeting(at, day, async (held) => (await moveInWords(held, 'back')) ?? backCommand.run(call));
  },
});

/** Nothing where more is said than the word: “jeg er tilbage” tells of whoever writes it. */
export function stepBack(call: Call, name: string, text: string): Promise<Reply> | undefined {
  const isAlone = /^(?:tilbage|back)$/.test(plainWords(text));
  return name === stepBackCommand.name && isAlone ? stepBackCommand.run(call) : undefined;
}
