import type { Room } from '../feature/room.ts';
import { noteHoursButton, noteHoursForm } from './note-hours.ts';
import {
  callOffButton,
  moveFollowUp,
  moveFollowUpButton,
  setFollowUp,
  setFollowUpButton,
} from './set-follow-up.ts';
import { followUpCommand, followUpsButton } from './show-follow-ups.ts';
import { followUpMoved, followUpOff, followUpSet, followUpSoon } from './tell-follow-up.ts';

export const followUp: Room = {
  commands: [followUpCommand],
  buttons: [followUpsButton, setFollowUpButton, moveFollowUpButton, callOffButton, noteHoursButton],
  forms: [setFollowUp, moveFollowUp, noteHoursForm],
  messages: [followUpSet, followUpMoved, followUpOff, followUpSoon],
};
