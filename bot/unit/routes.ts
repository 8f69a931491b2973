import type { Room } from '../feature/room.ts';
import { channelGone } from './channel-gone.ts';
import { createButton, createCommand, createForm, unitCreated } from './create-unit.ts';
import * as deputy from './deputy.ts';
import { editCommand, editForm } from './edit-unit.ts';
import { handOver, handOverButton } from './hand-over.ts';
import { joinButton, joinCommand, leaveButton, leaveCommand } from './join-and-leave.ts';
import * as members from './members.ts';
import * as rest from './rest.ts';
import { leadershipCommand, undoClaimButton } from './show-leadership.ts';
import { leadershipChanged } from './store-leadership.ts';
import { unreached } from './unreached.ts';

export const unit: Room = {
  commands: [
    createCommand,
    leadershipCommand,
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
    handOverButton,
    deputy.takeUpButton,
    deputy.endDeputyButton,
    undoClaimButton,
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
    handOver,
    deputy.takeUp,
    members.addStaff,
    members.markShared,
    members.removeStaff,
  ],
  messages: [unitCreated, channelGone, leadershipChanged, unreached],
};
