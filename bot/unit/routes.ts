import type { Room } from '../feature/room.ts';
import {
  colleagueAwayCommand,
  colleagueGoneCommand,
  colleagueMovedCommand,
  takeOffButton,
} from './colleague-gone.ts';
import { createButton, createCommand, createForm, unitCreated } from './create-unit.ts';
import * as deputy from './deputy.ts';
import { editCommand, editForm } from './edit-unit.ts';
import { handOver, handOverButton } from './hand-over.ts';
import * as holiday from './holiday.ts';
import * as illOrAbsent from './ill-or-absent.ts';
import { joinButton, joinCommand, leaveButton, leaveCommand } from './join-and-leave.ts';
import { leftBehind } from './left-decisions.ts';
import * as members from './members.ts';
import * as quiet from './quiet.ts';
import { leadershipCommand, undoClaimButton } from './show-leadership.ts';
import { leadershipChanged } from './store-leadership.ts';
import { channelGone } from './tell-channel-gone.ts';
import { comeBackButton } from './undo-leaving.ts';
import { unreached } from './unreached.ts';

export const unit: Room = {
  commands: [
    createCommand,
    leadershipCommand,
    editCommand,
    members.membersCommand,
    colleagueGoneCommand,
    colleagueMovedCommand,
    colleagueAwayCommand,
    joinCommand,
    leaveCommand,
    holiday.holidayCommand,
    illOrAbsent.illCommand,
    illOrAbsent.absentCommand,
    quiet.quietCommand,
    holiday.backCommand,
  ],
  buttons: [
    takeOffButton,
    createButton,
    joinButton,
    leaveButton,
    comeBackButton,
    handOverButton,
    deputy.takeUpButton,
    deputy.endDeputyButton,
    undoClaimButton,
    members.membersButton,
    members.addStaffButton,
    members.markSharedButton,
    members.removeStaffButton,
    holiday.holidayButton,
    holiday.backButton,
    quiet.hearButton,
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
  messages: [unitCreated, channelGone, leadershipChanged, leftBehind, unreached],
};
