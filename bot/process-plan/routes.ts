import type { Room } from '../feature/room.ts';
import { processPlanButton, processPlanCommand, writeButton, writeProcessPlan } from './process-plan.ts';

export const processPlan: Room = {
  commands: [processPlanCommand],
  buttons: [processPlanButton, writeButton],
  forms: [writeProcessPlan],
};
