import type { Job } from '../../shared/ports/queue.ts';
import { log } from './log.ts';
import { ports } from './ports.ts';

export async function runQueuedJob(message: unknown): Promise<void> {
  const job = jobOf(message);
  if (!job) return log.error('job.unreadable');
  const { runJob } = await import('../../bot/front/run-job.ts');
  await runJob(job, await ports());
}

/** Five attempts did not help: told to those who operate the bot, ids only. */
export async function recordPoisonedJob(message: unknown): Promise<void> {
  const job = jobOf(message);
  const { reference: _, ...ids }: Readonly<Record<string, string>> = job ?? {};
  log.error('job.poisoned', ids);
  if (job?.kind !== 'deliver') return;
  const { giveUp } = await import('../../bot/outbox/deliver-send.ts');
  await giveUp(await ports(), job.unit ?? '', job.send ?? '');
}

export async function runTick(): Promise<void> {
  const { tick } = await import('../../bot/rhythm/tick.ts');
  await tick(await ports());
}

export async function runNightly(): Promise<void> {
  const { sweepSeen } = await import('../../bot/outbox/once.ts');
  const { checkIndex } = await import('../../bot/rhythm/tick.ts');
  await checkIndex(await ports());
  await sweepSeen(await ports());
}

/** The host parses what looks like JSON, and hands over text otherwise. */
function jobOf(message: unknown): Job | undefined {
  const value: unknown = typeof message === 'string' ? parsed(message) : message;
  return typeof value === 'object' && value !== null && 'kind' in value ? (value as Job) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
