import type { Room } from '../feature/room.ts';
import { processPlanButton, processPlanCommand, writeButton, writeProcessPlan } from './process-plan.ts';
import { choosePlanReceiver, choosePlanReceiverButton, processPlanOut, sendPlanButton } from './send-plan.ts';

export const processPlan: Room = {
  commands: [processPlanCommand],
  buttons: [processPlanButton, writeButton, sendPlanButton, choosePlanReceiverButton],
  forms: [writeProcessPlan, choosePlanReceiver],
  messages: [processPlanOut],
};
