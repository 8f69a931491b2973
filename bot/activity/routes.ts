import type { Room } from '../feature/room.ts';
import { carryWeekButton } from './carry-week.ts';
import { changeDayButton, changeDayForm, undoChangeButton } from './change-day.ts';
import { dayButton, dayCommand, groupButton, groupsTodayCommand, markButton } from './mark-day.ts';
import {
  earlierButton,
  newActivityButton,
  planTogetherButton,
  planTogetherCommand,
} from './plan-together.ts';
import { turnActivityButton, turnActivityForm, writePlan, writePlanButton } from './write-plan-together.ts';
import { dropSlotButton, weekButton, weekCommand, writeSlot, writeSlotButton } from './write-week.ts';

export const activity: Room = {
  commands: [planTogetherCommand, weekCommand, dayCommand, groupsTodayCommand],
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
    changeDayButton,
    undoChangeButton,
  ],
  forms: [writePlan, turnActivityForm, writeSlot, changeDayForm],
};
