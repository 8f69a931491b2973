import type { Room } from '../feature/room.ts';
import { dayButton, dayCommand, groupButton, markButton } from './day.ts';
import {
  earlierButton,
  newActivityButton,
  planTogetherButton,
  planTogetherCommand,
} from './plan-together.ts';
import {
  carryWeekButton,
  dropSlotButton,
  weekButton,
  weekCommand,
  writeSlot,
  writeSlotButton,
} from './week.ts';
import { turnActivityButton, turnActivityForm, writePlan, writePlanButton } from './write-plan-together.ts';

export const activity: Room = {
  commands: [planTogetherCommand, weekCommand, dayCommand],
  buttons: [
    planTogetherButton,
    newActivityButton,
    earlierButton,
    writePlanButton,
    turnActivityButton,
    weekButton,
    writeSlotButton,
    dropSlotButton,
    carryWeekButton,
    dayButton,
    groupButton,
    markButton,
  ],
  forms: [writePlan, turnActivityForm, writeSlot],
};
