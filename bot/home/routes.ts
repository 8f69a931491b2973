import type { Room } from '../feature/room.ts';
import { homeButton, homeCommand } from './show-home.ts';

export const home: Room = { commands: [homeCommand], buttons: [homeButton] };
