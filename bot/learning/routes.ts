import type { Room } from '../feature/room.ts';
import { commonGoalsButton, commonGoalsCommand, writeCommonGoals } from './common-goals.ts';
import { focusButton, focusCommand, writeFocus, writeFocusButton } from './focus.ts';
import {
  deleteNoteButton,
  editNoteButton,
  noteButton,
  noteCommand,
  paperNoteButton,
  paperNoteCommand,
  quoteNoteButton,
} from './note.ts';
import { noteEntered } from './note-from-paper.ts';
import { overviewButton, overviewCommand } from './show-overview.ts';
import { writeNote } from './write-note.ts';
import * as goal from './write-own-goal.ts';

export const learning: Room = {
  commands: [
    noteCommand,
    paperNoteCommand,
    overviewCommand,
    goal.goalCommand,
    commonGoalsCommand,
    focusCommand,
  ],
  buttons: [
    noteButton,
    editNoteButton,
    deleteNoteButton,
    quoteNoteButton,
    paperNoteButton,
    overviewButton,
    goal.goalsButton,
    goal.openGoalButton,
    goal.carryGoalButton,
    goal.closeGoalButton,
    goal.deleteGoalButton,
    commonGoalsButton,
    focusButton,
    writeFocusButton,
  ],
  forms: [writeNote, goal.writeGoal, writeCommonGoals, writeFocus],
  messages: [noteEntered],
};
