import type { Room } from '../feature/room.ts';
import { askAfterVisit, askAfterVisitButton } from './ask-after-visit.ts';
import { checklistButton, checklistCommand, tickButton } from './tick-checklist.ts';
import {
  noteVisitButton,
  undoVisitButton,
  visitCommand,
  visitPrincipleButton,
  visitsButton,
} from './visit.ts';

export const leading: Room = {
  commands: [visitCommand, checklistCommand],
  buttons: [
    visitsButton,
    noteVisitButton,
    visitPrincipleButton,
    undoVisitButton,
    askAfterVisitButton,
    checklistButton,
    tickButton,
  ],
  forms: [askAfterVisit],
};
