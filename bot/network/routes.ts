import type { Room } from '../feature/room.ts';
import { backButton, codeButton, codeSent, inviteButton, joinButton, leaveButton } from './join-network.ts';
import { editButton, makeButton, networkFormSent, tellDateButton } from './make-network.ts';
import { networkCommand } from './show-networks.ts';

export const network: Room = {
  commands: [networkCommand],
  buttons: [
    makeButton,
    editButton,
    tellDateButton,
    inviteButton,
    codeButton,
    joinButton,
    leaveButton,
    backButton,
  ],
  forms: [networkFormSent, codeSent],
};
