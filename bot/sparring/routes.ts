import type { Room } from '../feature/room.ts';
import {
  answerSparring,
  answerSparringButton,
  doneSparringButton,
  sparringAnswered,
  withdrawSparringButton,
} from './answer-sparring.ts';
import { askSparring, askSparringButton, sparringAsked } from './ask-sparring.ts';
import { chooseResources, chooseResourcesButton } from './resource-people.ts';
import { sparringButton, sparringCommand } from './show-sparring.ts';

export const sparring: Room = {
  commands: [sparringCommand],
  buttons: [
    sparringButton,
    askSparringButton,
    answerSparringButton,
    doneSparringButton,
    withdrawSparringButton,
    chooseResourcesButton,
  ],
  forms: [askSparring, answerSparring, chooseResources],
  messages: [sparringAsked, sparringAnswered],
};
