import { message } from '../feature/message.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { decisionsNow } from './decisions-now.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'decisions-out': { day: string };
  }
}

/** With what a colleague changed before the platform took it. */
export const decisionsOut = message('decisions-out', async ({ unit, send, read, readAll }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  if (!meeting) return undefined;
  const kept = await decisionsNow(readAll, unit.id, meeting);
  return decisionsView({ unit, meeting, kept }, send.to === 'channel' ? 'channel' : 'absent');
});
