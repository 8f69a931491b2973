import type { Room } from '../feature/room.ts';
import { answerButton, answerNetwork, networkAnswered, takeAnswerBackButton } from './answer-network.ts';
import { releaseAsk } from './ask-for-release.ts';
import { askButton, askCommand, askNetwork, takeQuestionBackButton } from './ask-network.ts';
import { framesCommand } from './event-frames.ts';
import { handOverButton, stepDownButton, takeUpButton } from './facilitator.ts';
import { backButton, codeButton, codeSent, inviteButton, joinButton, leaveButton } from './join-network.ts';
import { editButton, makeButton, networkFormSent, tellDateButton } from './make-network.ts';
import * as share from './release-figures.ts';
import {
  addTopicButton,
  ballotButton,
  closeBallotButton,
  dropTopicButton,
  topicAdded,
} from './run-ballot.ts';
import { networkCommand } from './show-networks.ts';
import { packButton, packCommand } from './show-pack.ts';
import { summaryButton, summaryCommand } from './show-summary.ts';
import { proposeButton, proposeTopic, topicsButton, voteButton, withdrawTopicButton } from './vote-topic.ts';
import {
  eraseStepButton,
  ownStepButton,
  stepButton,
  unshareStepButton,
  writeStep,
} from './write-own-step.ts';

export const network: Room = {
  commands: [networkCommand, share.releaseCommand, summaryCommand, packCommand, framesCommand, askCommand],
  buttons: [
    makeButton,
    editButton,
    tellDateButton,
    inviteButton,
    codeButton,
    joinButton,
    leaveButton,
    backButton,
    handOverButton,
    stepDownButton,
    takeUpButton,
    summaryButton,
    packButton,
    topicsButton,
    voteButton,
    proposeButton,
    withdrawTopicButton,
    ballotButton,
    addTopicButton,
    dropTopicButton,
    closeBallotButton,
    ownStepButton,
    stepButton,
    eraseStepButton,
    unshareStepButton,
    askButton,
    takeQuestionBackButton,
    answerButton,
    takeAnswerBackButton,
    share.figuresButton,
    share.releaseButton,
    share.keepButton,
    share.takeBackButton,
    share.learningButton,
  ],
  forms: [
    networkFormSent,
    codeSent,
    share.learningSent,
    proposeTopic,
    topicAdded,
    writeStep,
    askNetwork,
    answerNetwork,
  ],
  messages: [releaseAsk, networkAnswered],
};
