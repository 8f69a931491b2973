import { message } from '../feature/message.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'decisions-out': { day: string };
  }
}

export const decisionsOut = message('decisions-out', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting && decisionsView({ unit, meeting }, send.to === 'channel' ? 'channel' : 'absent');
});
