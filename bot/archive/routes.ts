import type { Room } from '../feature/room.ts';
import { accessLogCommand, archiveCommand } from './show-archive.ts';

export const archive: Room = { commands: [archiveCommand, accessLogCommand] };
