import type { Room } from '../feature/room.ts';
import { printPlanButton } from './print-plan.ts';
import { choosePlanReceiver, choosePlanReceiverButton, processPlanOut, sendPlanButton } from './send-plan.ts';
import { processPlanButton, processPlanCommand, substituteCommand } from './show-process-plan.ts';
import { groupGoalButton, writeButton, writeProcessPlan } from './write-process-plan.ts';

export const processPlan: Room = {
  commands: [processPlanCommand, substituteCommand],
  buttons: [
    processPlanButton,
    writeButton,
    groupGoalButton,
    sendPlanButton,
    choosePlanReceiverButton,
    printPlanButton,
  ],
  forms: [writeProcessPlan, choosePlanReceiver],
  messages: [processPlanOut],
};
