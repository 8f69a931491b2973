import type { Room } from '../feature/room.ts';
import { joinVideoButton, leaveVideoButton } from './join-video.ts';
import { videoCommand, videosButton } from './show-videos.ts';
import { removeVideoButton, writeVideo, writeVideoButton } from './write-video.ts';

export const video: Room = {
  commands: [videoCommand],
  buttons: [videosButton, joinVideoButton, leaveVideoButton, writeVideoButton, removeVideoButton],
  forms: [writeVideo],
};
