import type { Room } from '../feature/room.ts';
import { confirmButton, confirmUndoButton, declineButton, planChanged, undoButton } from './confirm-plan.ts';
import { closeLocalButton } from './local-days.ts';
import { nextMeetingCommand } from './next-meeting.ts';
import { nextThemeCommand } from './next-theme.ts';
import { changeButtons, changeForms, confirmDatesButton } from './open-plan-forms.ts';
import { planCommands } from './plan-commands.ts';
import { closuresButton, planButton, planCommand } from './show-plan.ts';

export const plan: Room = {
  commands: [planCommand, nextMeetingCommand, nextThemeCommand, ...planCommands],
  buttons: [
    planButton,
    closuresButton,
    closeLocalButton,
    confirmDatesButton,
    undoButton,
    confirmButton,
    confirmUndoButton,
    declineButton,
    ...changeButtons,
  ],
  forms: changeForms,
  messages: [planChanged],
};
