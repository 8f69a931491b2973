/**
 * All that answers, delivers and keeps time, which comes to nearly the same modules whichever of it is asked for. Were
 * each fetched by itself, the bundle would be cut into a file for every combination, and finding and opening a file
 * takes as long as reading fifty kilobytes.
 */
export { leaveForLater } from '../../bot/front/leave-for-later.ts';
export { readJob } from '../../bot/front/read-job.ts';
export { runJob } from '../../bot/front/run-job.ts';
export { createHandle, signView } from '../../bot/front/signed-handle.ts';
export { giveUp } from '../../bot/outbox/deliver-send.ts';
export { sweepSeen } from '../../bot/outbox/once.ts';
export { queueOutlived } from '../../bot/own-data/delete-outlived.ts';
export { checkIndex, tick } from '../../bot/rhythm/tick.ts';
