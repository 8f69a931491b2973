import type { Job } from '../../shared/ports/queue.ts';
import { log } from './log.ts';
import { ports } from './ports.ts';

export async function runQueuedJob(message: unknown): Promise<void> {
  const { readJob, runJob } = await import('./front.ts');
  const job = readJob(message);
  // A job from a newer version, or none of ours. It is logged, and trying again would not help.
  if (!job) return log.error('job.unreadable');
  await runJob(job, await ports());
}

/** Logs a job that failed five times, by ids alone, and marks its send as failed. */
export async function recordPoisonedJob(message: unknown): Promise<void> {
  const { giveUp, readJob } = await import('./front.ts');
  const job = readJob(message);
  log.error('job.poisoned', job && { kind: job.kind, ...idOf(job) });
  if (job?.kind !== 'deliver') return;
  await giveUp(await ports(), job.unit, job.send);
}

function idOf(job: Job): Readonly<Record<string, string>> {
  if ('unit' in job) return { unit: job.unit };
  return 'network' in job ? { network: job.network } : { platform: job.platform };
}
