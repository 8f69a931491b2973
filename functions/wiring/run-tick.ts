import { ports } from './ports.ts';

export async function runTick(): Promise<void> {
  const { tick } = await import('./front.ts');
  await tick(await ports());
}
