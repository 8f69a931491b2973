import type { Room } from '../feature/room.ts';
import { printCommand } from './print.ts';

export const print: Room = { commands: [printCommand] };
