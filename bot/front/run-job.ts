import type { Job } from '../../shared/ports/queue.ts';
import { deliverWaiting } from '../outbox/deliver-send.ts';
import { runPosts } from '../rhythm/run-posts.ts';
import type { Ports } from '../turn/ports.ts';
import { settleUnit } from '../unit/create-unit.ts';
import { settleMember } from '../unit/settle-member.ts';

/** One message from the queue. What is thrown here is tried again by the queue. */
export async function runJob(job: Job, ports: Ports): Promise<void> {
  const { kind, unit = '', send = '', looks = '0', at = '' } = job;
  switch (kind) {
    case 'deliver':
      return deliverWaiting(ports, unit, send, Number(looks));
    case 'posts':
      return runPosts(ports, unit, at);
    case 'settle-unit':
      return settleUnit(ports, unit);
    case 'settle-member':
      return settleMember(ports, job);
    default:
      // A job from an older or newer version: visible, and not worth five attempts.
      ports.log.error('job.unknown', { kind });
  }
}
