import type { Room } from '../feature/room.ts';
import { askForChairButton, standInWanted, takeChairButton } from './chair.ts';
import { closeButton } from './close-meeting.ts';
import { decisionsOut, eveningRound, openMeetingAsk } from './messages.ts';
import { goButton, meetingButton, startButton, topicButton } from './run-meeting.ts';
import { agendaButton, agendaCommand, sourcesButton } from './show-agenda.ts';
import { copyButton, decisionsButton } from './show-decisions.ts';
import { writingButtons, writingForms } from './write-in-meeting.ts';

export const meeting: Room = {
  commands: [agendaCommand],
  buttons: [
    agendaButton,
    sourcesButton,
    askForChairButton,
    takeChairButton,
    startButton,
    meetingButton,
    goButton,
    topicButton,
    closeButton,
    decisionsButton,
    copyButton,
    ...writingButtons,
  ],
  forms: writingForms,
  messages: [standInWanted, eveningRound, decisionsOut, openMeetingAsk],
};
