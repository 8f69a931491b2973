import type { Room } from '../feature/room.ts';
import { endRoleButton, inviteRoleButton, rolesCommand, showRolesButton } from './roles.ts';
import { briefButton } from './trends.ts';
import { takeBackWordsButton, writeBackButton, writeBackSent } from './write-back.ts';

export const above: Room = {
  commands: [rolesCommand],
  buttons: [
    showRolesButton,
    inviteRoleButton,
    endRoleButton,
    briefButton,
    writeBackButton,
    takeBackWordsButton,
  ],
  forms: [writeBackSent],
};
