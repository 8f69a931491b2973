import type { Room } from '../feature/room.ts';
import { guideButton, guideCommand, meetingGuideButton } from './show-guide.ts';

export const guide: Room = {
  commands: [guideCommand],
  buttons: [guideButton, meetingGuideButton],
};
