import type { Room } from '../feature/room.ts';
import { eraseButton, eraseCommand, ownDataCommand } from './own-data.ts';

export const ownData: Room = { commands: [ownDataCommand, eraseCommand], buttons: [eraseButton] };
