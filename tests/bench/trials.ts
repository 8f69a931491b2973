import type { CountingStore } from '../../shared/storage/counting-store.ts';
import { createTableStore } from '../../shared/storage/table-store.ts';
import { message } from '../fixtures/slack/payloads.ts';
import { eventRequest } from '../fixtures/slack/signed-request.ts';
import { ane, channel, createUnit, createWorld } from '../people/world.ts';
import { startAzurite } from '../storage/azurite.ts';
import { round, timed } from './figures.ts';
import { runBot } from './run-bot.ts';

/** Times a trial written in a channel, over signed HTTP, and beside it the same storage operations alone. */
export async function timeTrials(count: number) {
  const costs = await costsOfTrial();
  const azurite = await startAzurite();
  const bot = await runBot(azurite.connectionString);
  const store = createTableStore({ connectionString: azurite.connectionString });
  let ts = 1_764_200_000;
  const write = async () => {
    const at = `${++ts}.000100`;
    const body = message('prøvehandling: vi går ud før de andre', { ts: at, event_ts: at });
    const response = await fetch(eventRequest(body, { url: `${bot.url}/api/slack/events` }));
    if (!response.ok) throw new Error(`a trial was answered ${response.status}`);
  };
  const bare = async (index: number) => {
    const partition = `bare-${index}`;
    const value = { v: 1, text: 'vi går ud før de andre' };
    for (let i = 0; i < costs.pointReads; i++) await store.get('units', partition, `read|${i}`);
    for (let i = 0; i < costs.rangeReads; i++)
      await store.range('units', partition, { prefix: 'range|' }, { limit: 50 });
    for (let i = 0; i < costs.inserts + costs.writes; i++)
      await store.write('units', partition, { op: 'put', key: `write|${i}`, value });
    for (let i = 0; i < costs.batches; i++)
      await store.batch('units', partition, [
        { op: 'put', key: `batch|${i}|a`, value },
        { op: 'put', key: `batch|${i}|b`, value },
      ]);
  };
  try {
    for (const warm of [write, () => bare(-1)]) for (let i = 0; i < 20; i++) await warm();
    const figures = [];
    for (const atOnce of [1, 32]) {
      const ours = await timed(count, atOnce, write);
      const theirs = await timed(count, atOnce, (index) => bare(index + atOnce * count));
      figures.push({
        atOnce,
        ours,
        bare: theirs,
        median: round(ours.median / theirs.median),
        p99: round(ours.p99 / theirs.p99),
      });
    }
    return { operations: costs, figures };
  } finally {
    await bot.stop();
    await azurite.stop();
  }
}

async function costsOfTrial(): Promise<CountingStore['counts']> {
  const world = createWorld('2026-09-14T07:30:00Z');
  await createUnit(world);
  world.resetCounts();
  await world.send({
    who: ane,
    where: channel,
    what: { kind: 'words', text: 'prøvehandling: vi går ud før de andre' },
    delivery: 'slack:T1:C1:1.1',
    message: { id: '1.1', thread: '1.1' },
  });
  return { ...world.counts };
}
