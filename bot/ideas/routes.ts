import type { Room } from '../feature/room.ts';
import { chooseIdeaButton, ideaShared, ideaSharedMessage, shareIdeaButton } from './share-idea.ts';
import {
  ideasCommand,
  ideasSearched,
  removeIdeaButton,
  searchIdeasButton,
  showIdeasButton,
} from './show-ideas.ts';
import { takeBackIdeaButton } from './take-back-idea.ts';
import { keepIdeaButton, tryIdeaButton } from './try-idea.ts';

export const ideas: Room = {
  commands: [ideasCommand],
  buttons: [
    showIdeasButton,
    searchIdeasButton,
    removeIdeaButton,
    chooseIdeaButton,
    shareIdeaButton,
    takeBackIdeaButton,
    tryIdeaButton,
    keepIdeaButton,
  ],
  forms: [ideasSearched, ideaShared],
  messages: [ideaSharedMessage],
};
