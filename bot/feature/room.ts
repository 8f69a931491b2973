import type { ButtonFeature } from './button.ts';
import type { Command } from './command.ts';
import type { FormFeature } from './form.ts';
import type { MessageFeature } from './message.ts';

/** All that a room can be asked: `front` puts the rooms' lists together and adds nothing of its own. */
export interface Room {
  readonly commands?: readonly Command[];
  readonly buttons?: readonly ButtonFeature[];
  readonly forms?: readonly FormFeature[];
  readonly messages?: readonly MessageFeature[];
}
