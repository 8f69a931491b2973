import type { Room } from '../feature/room.ts';
import {
  answerSparring,
  answerSparringButton,
  doneSparringButton,
  sparringAnswered,
  withdrawSparringButton,
} from './answer-sparring.ts';
import { askSparring, askSparringButton, sparringAsked } from './ask-sparring.ts';
import {
  agreeButton,
  agreeWithBuddy,
  buddiesButton,
  buddyCommand,
  joinBuddiesButton,
  leaveBuddiesButton,
} from './join-and-agree.ts';
import { buddyMade, pairButton } from './pair-buddies.ts';
import { chooseResources, chooseResourcesButton } from './resource-people.ts';
import { sparringButton, sparringCommand } from './show-sparring.ts';

export const sparring: Room = {
  commands: [sparringCommand, buddyCommand],
  buttons: [
    sparringButton,
    askSparringButton,
    answerSparringButton,
    doneSparringButton,
    withdrawSparringButton,
    chooseResourcesButton,
    buddiesButton,
    joinBuddiesButton,
    leaveBuddiesButton,
    pairButton,
    agreeButton,
  ],
  forms: [askSparring, answerSparring, chooseResources, agreeWithBuddy],
  messages: [sparringAsked, sparringAnswered, buddyMade],
};
