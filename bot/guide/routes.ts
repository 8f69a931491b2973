import type { Room } from '../feature/room.ts';
import { guideButton, guideCommand, meetingGuideButton, meetingGuideCommand } from './show-guide.ts';

export const guide: Room = {
  commands: [guideCommand, meetingGuideCommand],
  buttons: [guideButton, meetingGuideButton],
};
