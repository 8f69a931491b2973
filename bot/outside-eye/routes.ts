import type { Room } from '../feature/room.ts';
import { invitationButton, outsideEyeCommand, outsideEyesButton } from './show-outside-eyes.ts';
import { takeBackOutsideEyeButton, writeOutsideEye, writeOutsideEyeButton } from './write-outside-eye.ts';

export const outsideEye: Room = {
  commands: [outsideEyeCommand],
  buttons: [outsideEyesButton, invitationButton, writeOutsideEyeButton, takeBackOutsideEyeButton],
  forms: [writeOutsideEye],
};
