import type { Room } from '../feature/room.ts';
import { endRoleButton, inviteRoleButton, rolesCommand, showRolesButton } from './roles.ts';
import { trendsButton } from './trends.ts';
import { takeBackWordsButton, writeBackButton, writeBackSent } from './write-back.ts';

export const above: Room = {
  commands: [rolesCommand],
  buttons: [
    showRolesButton,
    inviteRoleButton,
    endRoleButton,
    trendsButton,
    writeBackButton,
    takeBackWordsButton,
  ],
  forms: [writeBackSent],
};
