import type { Room } from '../feature/room.ts';
import { earlierButton, newActivityButton, planTogetherButton, planTogetherCommand } from './plan.ts';
import { turnActivityButton, turnActivityForm, writePlan, writePlanButton } from './write-plan.ts';

export const activity: Room = {
  commands: [planTogetherCommand],
  buttons: [planTogetherButton, newActivityButton, earlierButton, writePlanButton, turnActivityButton],
  forms: [writePlan, turnActivityForm],
};
