import type { Room } from '../feature/room.ts';
import {
  processPlanButton,
  processPlanCommand,
  substituteCommand,
  writeButton,
  writeProcessPlan,
} from './process-plan.ts';
import { choosePlanReceiver, choosePlanReceiverButton, processPlanOut, sendPlanButton } from './send-plan.ts';

export const processPlan: Room = {
  commands: [processPlanCommand, substituteCommand],
  buttons: [processPlanButton, writeButton, sendPlanButton, choosePlanReceiverButton],
  forms: [writeProcessPlan, choosePlanReceiver],
  messages: [processPlanOut],
};
