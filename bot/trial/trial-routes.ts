import { trialText } from '../../shared/domain/trial/opening-words.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import {
  openAddStaff,
  openRemoveStaff,
  openShared,
  showMembers,
  submitAddStaff,
  submitRemoveStaff,
  submitShared,
} from '../unit/members.ts';
import { editTrial, openSign, putOnAgenda, shareTrial, submitAddition, submitSign } from './change-trial.ts';
import { keepTrial } from './follow-message.ts';
import { openReword, openTrial } from './open-trial.ts';
import { openOutcome, submitOutcome, tapOutcome } from './outcome.ts';
import { postTrial, saveMessage } from './post-trial.ts';
import { showChain, showTrials } from './show-trials.ts';
import { submitTrial } from './submit-trial.ts';
import { undoWithdrawal, withdrawTrial } from './withdraw-trial.ts';

type Data = Readonly<Record<string, string>>;

/** Everything about trials, and whose they are, that can be said, pressed or filled in. */
export const trialCommands = {
  trial: postTrial,
  trials: (call: Call) => showTrials(call),
  members: (call: Call) => showMembers(call),
};

export const trialButtons: Readonly<Record<string, (call: Call, data: Data) => Promise<Reply>>> = {
  'trial.open': (call, { unit, text = '' }) => openTrial(call, { unit, typed: trialText(text) || text }),
  'trial.from-message': saveMessage,
  'trial.keep': keepTrial,
  'trial.reword': openReword,
  'trial.edit': editTrial,
  'trial.sign': openSign,
  'trial.agenda': putOnAgenda,
  'trial.share': shareTrial,
  'trial.withdraw': withdrawTrial,
  'trial.undo-withdraw': undoWithdrawal,
  'trial.mine': (call, { unit }) => showTrials(call, unit),
  'trial.chain': showChain,
  'outcome.tried': (call, data) => tapOutcome(call, data, true),
  'outcome.not-tried': (call, data) => tapOutcome(call, data, false),
  'outcome.open': openOutcome,
  'members.show': (call, { unit }) => showMembers(call, unit),
  'members.add': openAddStaff,
  'members.shared': openShared,
  'members.remove': openRemoveStaff,
};

export const trialForms: Readonly<
  Record<string, (call: Call, values: Values, context: Data) => Promise<Reply>>
> = {
  'trial.write': submitTrial,
  'trial.sign': submitSign,
  'trial.add': submitAddition,
  'outcome.write': submitOutcome,
  'members.add': submitAddStaff,
  'members.shared': submitShared,
  'members.remove': submitRemoveStaff,
};
