import type { Room } from '../feature/room.ts';
import { keepButton, rewordButton } from './answer-warning.ts';
import { addToTrial, agendaButton, editButton, moreButton, signButton, writeSign } from './change-trial.ts';
import { outcomeCommand, toldButton } from './how-it-went.ts';
import { mendTrialCommand } from './mend-trial.ts';
import { notYetCommand } from './not-tried-yet.ts';
import { shareButton, unshareButton } from './share-trial.ts';
import { sharedTrialsButton, sharedTrialsCommand, tryTooButton } from './show-shared-trials.ts';
import { chainButton, mineButton, trialsCommand } from './show-trials.ts';
import { primerButton, takeButton } from './take-starter.ts';
import { notTriedButton, outcomeButton, triedButton, writeOutcome } from './tell-outcome.ts';
import { trialEntered, trialReceipt } from './trial-receipt.ts';
import { notTriedCommand } from './who-has-not-tried.ts';
import { undoWithdrawalButton, withdrawButton } from './withdraw-trial.ts';
import { openButton, writeTrial } from './write-in-form.ts';
import { fromMessageButton, offeredButton, trialCommand } from './write-in-message.ts';

export const trial: Room = {
  commands: [
    trialCommand,
    trialsCommand,
    outcomeCommand,
    mendTrialCommand,
    sharedTrialsCommand,
    notTriedCommand,
    notYetCommand,
  ],
  buttons: [
    openButton,
    takeButton,
    primerButton,
    fromMessageButton,
    offeredButton,
    keepButton,
    rewordButton,
    editButton,
    signButton,
    agendaButton,
    moreButton,
    shareButton,
    unshareButton,
    withdrawButton,
    undoWithdrawalButton,
    mineButton,
    chainButton,
    sharedTrialsButton,
    tryTooButton,
    triedButton,
    notTriedButton,
    outcomeButton,
    toldButton,
  ],
  forms: [writeTrial, writeSign, addToTrial, writeOutcome],
  messages: [trialReceipt, trialEntered],
};
