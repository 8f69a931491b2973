import type { Room } from '../feature/room.ts';
import { calendarCommand, closeAllButton, closeButton, renewButton } from './calendar-link.ts';

export const calendar: Room = {
  commands: [calendarCommand],
  buttons: [renewButton, closeButton, closeAllButton],
};
