import type { Job } from '../../shared/ports/queue.ts';
import { redrawCardOf } from '../meeting/channel-card.ts';
import { redrawChairOf } from '../meeting/redraw-chair.ts';
import { redrawRecordOf } from '../meeting/redraw-record.ts';
import { runSummary } from '../network/send-summary.ts';
import { deliverWaiting } from '../outbox/deliver-send.ts';
import { deleteOutlived } from '../own-data/delete-outlived.ts';
import { runPosts } from '../rhythm/run-posts.ts';
import type { Outside } from '../turn/ports.ts';
import { runEndOfMembership } from '../unit/end-membership.ts';
import { handOverInstitution } from '../unit/hand-over.ts';
import { settleMember } from '../unit/settle-member.ts';
import { settleUnit } from '../unit/settle-unit.ts';
import { answerAgain } from './handle-later.ts';
import { withSayings } from './rooms.ts';

/** One message from the queue. What is thrown here is tried again by the queue. */
export async function runJob(job: Job, outside: Outside): Promise<void> {
  const ports = withSayings(outside);
  switch (job.kind) {
    case 'deliver':
      return deliverWaiting(ports, job.unit, job.send, job.looks);
    case 'posts':
      return runPosts(ports, job.unit, job.at, job.changed);
    case 'summary':
      return runSummary(ports, job.network, job.at);
    case 'settle-unit':
      return settleUnit(ports, job.unit);
    case 'settle-member':
      return settleMember(ports, job);
    case 'end-membership':
      await runEndOfMembership(ports, job);
      return;
    case 'redraw-chair':
      return redrawChairOf(ports, job);
    case 'redraw-record':
      return redrawRecordOf(ports, job);
    case 'redraw-card':
      return redrawCardOf(ports, job);
    case 'hand-over-institution':
      return handOverInstitution(ports, job);
    case 'delete-outlived':
      return deleteOutlived(ports, job.unit);
    case 'message':
      return answerAgain(job, ports);
    default:
      return job satisfies never;
  }
}
