import { describe, expect, it } from 'vitest';
import { dayText } from '../../bot/activity/text/day-text.ts';
import { ideasText } from '../../bot/ideas/text/ideas-text.ts';
import { notesOverviewText } from '../../bot/learning/text/notes-overview-text.ts';
import { agendaText } from '../../bot/meeting/text/agenda-text.ts';
import { meetingDecisionsText } from '../../bot/meeting/text/meeting-decisions-text.ts';
import { meetingText } from '../../bot/meeting/text/meeting-text.ts';
import { networkText } from '../../bot/network/text/network-text.ts';
import { summaryText } from '../../bot/network/text/summary-text.ts';

describe('of one thing', () => {
  it.each(['da', 'en'] as const)('a sentence speaks as people do, and not in numbers (%s)', (language) => {
    const said = [
      agendaText[language].wished(1),
      agendaText[language].andMore(1),
      agendaText[language].howMany(1),
      meetingText[language].andMoreIn(1),
      meetingText[language].willCarry(1),
      meetingDecisionsText[language].outDeleted(1),
      ideasText[language].more(1),
      ideasText[language].found(1),
      networkText[language].units(1),
      summaryText[language].coverage(2, 3, 1),
      summaryText[language].learnings(1),
      summaryText[language].trials(1),
      notesOverviewText[language].typically('1'),
      notesOverviewText[language].used(1),
      dayText[language].becameOf(1, 1),
      dayText[language].became(1),
      dayText[language].times(1, ''),
    ];
    expect(said.filter((each) => /\b1\b/.test(each))).toEqual([]);
  });
});
