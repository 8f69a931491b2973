import type { Room } from '../feature/room.ts';
import { channelGone } from './channel-gone.ts';
import { createButton, createCommand, createForm, unitCreated } from './create-unit.ts';
import { editCommand, editForm } from './edit-unit.ts';
import * as leadership from './leadership.ts';
import * as members from './members.ts';
import { joinButton, joinCommand, leaveButton, leaveCommand } from './membership.ts';
import * as rest from './rest.ts';

export const unit: Room = {
  commands: [
    createCommand,
    leadership.leadershipCommand,
    editCommand,
    members.membersCommand,
    joinCommand,
    leaveCommand,
    rest.holidayCommand,
    rest.illCommand,
    rest.absentCommand,
    rest.quietCommand,
    rest.backCommand,
  ],
  buttons: [
    createButton,
    joinButton,
    leaveButton,
    leadership.handOverButton,
    leadership.takeUpButton,
    leadership.endDeputyButton,
    leadership.undoClaimButton,
    members.membersButton,
    members.addStaffButton,
    members.markSharedButton,
    members.removeStaffButton,
    rest.holidayButton,
    rest.backButton,
    rest.hearButton,
  ],
  forms: [
    createForm,
    editForm,
    leadership.handOver,
    leadership.takeUp,
    members.addStaff,
    members.markShared,
    members.removeStaff,
  ],
  messages: [unitCreated, channelGone, leadership.leadershipChanged],
};
