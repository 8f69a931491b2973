import type { Room } from '../feature/room.ts';
import { operationsCommand } from './show-operations.ts';
import { postsCommand, switchButton, switchForm } from './switch-posts.ts';

export const rhythm: Room = {
  commands: [postsCommand, operationsCommand],
  buttons: [switchButton],
  forms: [switchForm],
};
