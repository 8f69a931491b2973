import type { Person } from '../platforms/platform.ts';
import { leadAbove } from './above.ts';
import { readArchive } from './archive.ts';
import { askAnything } from './ask.ts';
import { outAndIn } from './bot-out-and-in.ts';
import type { House } from './build-houses.ts';
import { handChairInWords, holidayOverMeeting } from './chair.ts';
import { changeHour } from './change-hour.ts';
import {
  changeAgenda,
  deleteMessage,
  editInForm,
  editMessage,
  editTwice,
  share,
  withdraw,
} from './change-trial.ts';
import { eraseOwnData } from './erase.ts';
import { askDates, followUp } from './follow-up.ts';
import { setGoal, writeNote } from './goal-and-note.ts';
import {
  addStaff,
  changePlan,
  checkOperations,
  endDeputy,
  findChair,
  handOver,
  markTablet,
  removeColleague,
  takeUpDeputy,
} from './lead.ts';
import { channelOf, chatOf, type Life } from './life.ts';
import { leadWeek } from './meet.ts';
import { mendTopic } from './mend-topic.ts';
import { readSummary, useNetwork } from './network.ts';
import { answerOutcome } from './outcome.ts';
import { inviteOutsideEye } from './outside-eye.ts';
import { markGroup, planTogether, putGroup, writeFocus } from './plan.ts';
import { planDay } from './plan-day.ts';
import { pressOld } from './press-old.ts';
import { putOnAgenda } from './put-on.ts';
import { found, join, leave } from './set-up-and-join.ts';
import { spar } from './spar.ts';
import { ageRows, spoilRow } from './spoil-rows.ts';
import { leaverAsks, meddle, strangerTries } from './strangers.ts';
import { takeBackLatest } from './undo.ts';
import { shareVideo } from './video.ts';
import { pairOff, tickList, visit } from './visit-list-buddies.ts';
import { writeAndDelete, writeDoubtful, writeForbidden, writeInForm, writeTrial } from './write.ts';

interface Deed {
  /** How often in a year of one house; `weekly` deeds come every Monday. */
  readonly perYear: number;
  readonly who: 'somebody' | 'anybody' | 'nobody';
  readonly act: (life: Life, by: Person) => Promise<void>;
}

/** Everything people do, by name. `somebody` has an account of their own, `anybody` may be the room's tablet. */
export const deeds = {
  found: { perYear: 0, who: 'nobody', act: found },
  'lead-week': { perYear: 52, who: 'nobody', act: leadWeek },
  'write-trial': { perYear: 36, who: 'anybody', act: (life, by) => writeTrial(life, by, channelOf(life)) },
  'write-private': { perYear: 8, who: 'somebody', act: (life, by) => writeTrial(life, by, chatOf(by)) },
  'write-form': { perYear: 8, who: 'anybody', act: writeInForm },
  'write-doubtful': {
    perYear: 4,
    who: 'somebody',
    act: (life, by) => writeDoubtful(life, by, channelOf(life)),
  },
  'write-doubtful-private': {
    perYear: 2,
    who: 'somebody',
    act: (life, by) => writeDoubtful(life, by, chatOf(by)),
  },
  'write-forbidden': {
    perYear: 3,
    who: 'somebody',
    act: (life, by) => writeForbidden(life, by, channelOf(life)),
  },
  'write-forbidden-private': {
    perYear: 1,
    who: 'somebody',
    act: (life, by) => writeForbidden(life, by, chatOf(by)),
  },
  'edit-message': { perYear: 12, who: 'anybody', act: editMessage },
  'edit-form': { perYear: 6, who: 'anybody', act: editInForm },
  'delete-message': { perYear: 8, who: 'anybody', act: deleteMessage },
  withdraw: { perYear: 12, who: 'anybody', act: withdraw },
  'change-agenda': { perYear: 10, who: 'anybody', act: changeAgenda },
  share: { perYear: 5, who: 'somebody', act: share },
  'answer-outcome': { perYear: 14, who: 'somebody', act: answerOutcome },
  'ask-channel': {
    perYear: 8,
    who: 'anybody',
    act: async (life, by) => void (await askAnything(life, by, channelOf(life))),
  },
  'ask-private': {
    perYear: 8,
    who: 'somebody',
    act: async (life, by) => void (await askAnything(life, by, chatOf(by))),
  },
  'set-goal': { perYear: 4, who: 'somebody', act: setGoal },
  'plan-together': { perYear: 4, who: 'somebody', act: planTogether },
  'put-on-agenda': { perYear: 8, who: 'somebody', act: putOnAgenda },
  'write-focus': { perYear: 3, who: 'somebody', act: writeFocus },
  spar: { perYear: 5, who: 'somebody', act: spar },
  visit: { perYear: 6, who: 'nobody', act: visit },
  'tick-list': { perYear: 4, who: 'nobody', act: tickList },
  'pair-off': { perYear: 12, who: 'somebody', act: pairOff },
  'outside-eye': { perYear: 5, who: 'somebody', act: inviteOutsideEye },
  'follow-up': { perYear: 6, who: 'nobody', act: followUp },
  'ask-dates': { perYear: 4, who: 'somebody', act: askDates },
  'share-video': { perYear: 6, who: 'somebody', act: shareVideo },
  'put-group': { perYear: 16, who: 'somebody', act: putGroup },
  'plan-day': { perYear: 10, who: 'somebody', act: planDay },
  'mark-group': { perYear: 16, who: 'anybody', act: markGroup },
  'write-note': { perYear: 8, who: 'anybody', act: writeNote },
  'edit-twice': { perYear: 5, who: 'anybody', act: editTwice },
  'write-and-delete': { perYear: 3, who: 'anybody', act: writeAndDelete },
  leave: { perYear: 1, who: 'somebody', act: leaveAndReturn },
  'change-plan': { perYear: 2, who: 'nobody', act: changePlan },
  'take-up-deputy': { perYear: 0.7, who: 'somebody', act: takeUpDeputy },
  'end-deputy': { perYear: 0.6, who: 'nobody', act: endDeputy },
  'hand-over': { perYear: 0.6, who: 'nobody', act: handOver },
  'mark-tablet': { perYear: 1, who: 'nobody', act: markTablet },
  'add-staff': { perYear: 0.6, who: 'nobody', act: addStaff },
  'remove-colleague': { perYear: 0.4, who: 'nobody', act: removeColleague },
  'find-chair': { perYear: 4, who: 'nobody', act: findChair },
  'hand-chair': { perYear: 5, who: 'somebody', act: handChairInWords },
  'holiday-over-meeting': { perYear: 2, who: 'nobody', act: holidayOverMeeting },
  'take-back-latest': { perYear: 4, who: 'somebody', act: takeBackLatest },
  'press-old': { perYear: 8, who: 'somebody', act: pressOld },
  'check-operations': { perYear: 3, who: 'nobody', act: checkOperations },
  'out-and-in': { perYear: 0.6, who: 'nobody', act: outAndIn },
  'spoil-row': { perYear: 0.4, who: 'nobody', act: spoilRow },
  'age-rows': { perYear: 0.4, who: 'nobody', act: ageRows },
  'stranger-tries': { perYear: 6, who: 'nobody', act: strangerTries },
  meddle: { perYear: 8, who: 'somebody', act: meddle },
  'use-network': { perYear: 14, who: 'nobody', act: useNetwork },
  'read-summary': { perYear: 2, who: 'nobody', act: readSummary },
  'read-archive': { perYear: 4, who: 'somebody', act: readArchive },
  'lead-above': { perYear: 10, who: 'somebody', act: leadAbove },
  'erase-own-data': { perYear: 2, who: 'somebody', act: eraseOwnData },
  'change-hour': { perYear: 4, who: 'nobody', act: changeHour },
  'mend-topic': { perYear: 8, who: 'nobody', act: mendTopic },
} as const satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;

export function doersOf(house: House, who: Deed['who']): readonly Person[] {
  return who === 'anybody' && house.tablet ? [...house.staff, house.tablet] : house.staff;
}

async function leaveAndReturn(life: Life, by: Person): Promise<void> {
  const { house, oracle, world, random } = life;
  if (oracle.membership(house, by).at(world.scheduler.now()) !== true || oracle.leaderOf(house) === by)
    return;
  oracle.note('leave');
  await leave(life, by);
  await world.scheduler.pause(random.below(5 * 86_400_000));
  await leaverAsks(life, by);
  await world.scheduler.pause(random.below(20 * 86_400_000));
  if (random.chance(0.7)) await join(life, by);
}
