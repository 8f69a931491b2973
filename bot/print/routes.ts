import type { Room } from '../feature/room.ts';
import { pageCommands, printCommand } from './print.ts';

export const print: Room = { commands: [printCommand, ...pageCommands] };
