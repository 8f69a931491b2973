import type { Room } from '../feature/room.ts';
import { commonGoalsButton, commonGoalsCommand, writeCommonGoals } from './common-goals.ts';
import * as goal from './goal.ts';
import { deleteNoteButton, editNoteButton, noteButton, noteCommand, writeNote } from './note.ts';
import { overviewButton, overviewCommand } from './show-overview.ts';

export const learning: Room = {
  commands: [noteCommand, overviewCommand, goal.goalCommand, commonGoalsCommand],
  buttons: [
    noteButton,
    editNoteButton,
    deleteNoteButton,
    overviewButton,
    goal.goalsButton,
    goal.openGoalButton,
    goal.carryGoalButton,
    goal.closeGoalButton,
    goal.deleteGoalButton,
    commonGoalsButton,
  ],
  forms: [writeNote, goal.writeGoal, writeCommonGoals],
};
