import type { Room } from '../feature/room.ts';
import { eraseButton, eraseCommand } from './erase-own-data.ts';
import { ownDataCommand } from './show-own-data.ts';

export const ownData: Room = { commands: [ownDataCommand, eraseCommand], buttons: [eraseButton] };
