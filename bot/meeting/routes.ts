import type { Room } from '../feature/room.ts';
import { activityInWordsCommand } from './activity-in-words.ts';
import { agendaPointCommand } from './agenda-point.ts';
import { askForChairButton, askOneForChairButton, chairWanted } from './ask-for-chair.ts';
import { openMeetingAsk } from './ask-to-close.ts';
import { attendanceCommand } from './attendance-in-words.ts';
import { aulaTextCommand } from './aula-text.ts';
import { chairCommand, chairShowButton } from './chair-command.ts';
import { chairLeft } from './chair-left.ts';
import { chairUnsettled } from './chair-unsettled.ts';
import { changeDecisionButton, changeDecisionForm, decisionButton, settleButton } from './change-decision.ts';
import { rewordButton } from './change-told.ts';
import { meetingCard } from './channel-card.ts';
import { firstTopicsButton, wishButton } from './choose-topics.ts';
import { closeButton } from './close-meeting.ts';
import { decideCommand, elseButton, keepDecisionButton } from './decide-in-words.ts';
import { decisionsOut } from './decisions-out.ts';
import { askToDropButton, dropDecisionButton } from './drop-decision.ts';
import { editTopicButton, editTopicForm } from './edit-topics.ts';
import { eveningRound } from './evening-round.ts';
import { mendDecisionCommand } from './find-decision.ts';
import { keepEditButton } from './follow-decision.ts';
import { goalInWordsCommand } from './goal-in-words.ts';
import { isItTheyCommand } from './is-it-they.ts';
import { leadCommand, standInCommand } from './lead-meeting.ts';
import { meetingNowCommand } from './meeting-now.ts';
import { mendDayButton } from './mend-day.ts';
import { mendDoerButton } from './mend-doer.ts';
import { mendGivenButton } from './mend-given.ts';
import { mendGoalCommand } from './mend-goal-in-words.ts';
import {
  matterBackButton,
  matterOffButton,
  matterPutButton,
  matterWriteButton,
  matterWriteForm,
} from './mend-matter.ts';
import { mendTopicButton } from './mend-topic.ts';
import { noDecisionButton, offeredDecisionButton } from './offer-decision.ts';
import { ownTasksCommand } from './own-tasks.ts';
import { freeButton, passOnButton, passOnForm } from './pass-on-decision.ts';
import { putBackButton } from './put-back.ts';
import { decisionDue } from './remind-of-decisions.ts';
import { goButton, meetingButton, topicButton } from './run-meeting.ts';
import { agendaButton, agendaCommand, sourcesButton } from './show-agenda.ts';
import { allDecisionsButton, copyButton, decisionsButton, decisionsCommand } from './show-decisions.ts';
import { proceedingsButton, proceedingsCommand } from './show-proceedings.ts';
import { startButton } from './start-meeting.ts';
import { giveBackChairButton, selfChairButton, stepInButton, takeChairButton } from './take-chair.ts';
import { talkOfCommand } from './talk-of.ts';
import { decisionDropped } from './tell-dropped.ts';
import { standInWanted } from './tell-of-chair.ts';
import { topicCommand } from './topic-in-words.ts';
import { unaskChairButton, unaskChairCommand } from './unask-chair.ts';
import { chairGiven, chairWished, giveChairButton, wishToLeadButton } from './wish-to-lead.ts';
import { writingButtons, writingForms } from './write-in-meeting.ts';

export const meeting: Room = {
  commands: [
    agendaCommand,
    meetingNowCommand,
    leadCommand,
    standInCommand,
    agendaPointCommand,
    talkOfCommand,
    topicCommand,
    chairCommand,
    attendanceCommand,
    unaskChairCommand,
    isItTheyCommand,
    decisionsCommand,
    aulaTextCommand,
    ownTasksCommand,
    mendDecisionCommand,
    decideCommand,
    goalInWordsCommand,
    mendGoalCommand,
    activityInWordsCommand,
    proceedingsCommand,
  ],
  buttons: [
    agendaButton,
    sourcesButton,
    wishButton,
    firstTopicsButton,
    editTopicButton,
    mendTopicButton,
    putBackButton,
    matterWriteButton,
    matterOffButton,
    matterBackButton,
    matterPutButton,
    askForChairButton,
    askOneForChairButton,
    unaskChairButton,
    chairShowButton,
    selfChairButton,
    takeChairButton,
    stepInButton,
    giveBackChairButton,
    wishToLeadButton,
    giveChairButton,
    startButton,
    meetingButton,
    goButton,
    topicButton,
    closeButton,
    decisionsButton,
    copyButton,
    askToDropButton,
    dropDecisionButton,
    allDecisionsButton,
    proceedingsButton,
    settleButton,
    decisionButton,
    keepDecisionButton,
    elseButton,
    keepEditButton,
    offeredDecisionButton,
    noDecisionButton,
    mendDayButton,
    rewordButton,
    mendDoerButton,
    mendGivenButton,
    changeDecisionButton,
    freeButton,
    passOnButton,
    ...writingButtons,
  ],
  forms: [...writingForms, editTopicForm, matterWriteForm, changeDecisionForm, passOnForm],
  messages: [
    standInWanted,
    chairWanted,
    chairLeft,
    chairWished,
    chairGiven,
    chairUnsettled,
    eveningRound,
    meetingCard,
    decisionsOut,
    decisionDue,
    decisionDropped,
    openMeetingAsk,
  ],
};
