import { ports } from './ports.ts';

/** What is done each night, in this order: the next begins when the one before has ended. */
export async function runNightly(): Promise<void> {
  const { checkIndex, queueOutlived, sweepSeen } = await import('./front.ts');
  for (const work of [checkIndex, sweepSeen, queueOutlived]) await work(await ports());
}
