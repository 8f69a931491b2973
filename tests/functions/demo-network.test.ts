import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStage } from '../../functions/local/demo-data.ts';
import { addDemoNetwork } from '../../functions/local/demo-network.ts';
import { playgroundConfig } from '../../functions/local/start/playground-config.ts';
import { demoHomes } from '../../functions/local/story/cast.ts';
import { facilitator, houses } from '../../functions/local/story/network-cast.ts';
import { textOf } from '../../functions/local/story/network-story.ts';
import { stageFor } from '../../functions/local/story/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'femuger-demo-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The day after a network's meeting, when little of the next has been; and after a summer.
it.each([
  ['2027-02-05', 'januar–marts 2027'],
  ['2026-09-07', 'juli–september 2026'],
])('npm start -- --demo network opens on a summary to be read on %s', async (day, quarter) => {
  const now = new Date(`${day}T09:00:00Z`);
  const path = join(folder, `${day}.sqlite`);
  await addDemoNetwork(path, now);
  const { ports, close } = openStage(path, { now: () => now }, demoHomes.group);
  const people = { ...facilitator, bo: houses[0]?.people.leader ?? facilitator.carla };
  const stage = stageFor(ports, demoHomes.group, people);
  const asked = async (role: 'carla' | 'bo', command: string) =>
    textOf(await stage.press(role, 'command', { command }, 'personal'));
  const summary = await asked('carla', 'summary');
  expect(summary).toContain(`Fjordnetværket: ${quarter}\n• 3 af 3 enheder har frigivet tal fra`);
  expect(summary).toMatch(/Mest prøvet: garderobe \d+/);
  expect(summary).toMatch(/bygger videre på en tidligere \d+/);
  expect(await asked('carla', 'network')).toContain('I mødes næste gang');
  expect(await asked('bo', 'summary')).toContain('Du er ikke facilitator');
  expect(await asked('bo', 'release')).toContain('som Fjordnetværket har set');
  const bank = await asked('bo', 'ideas');
  for (const words of ['Prøv den hos os', 'fra Skovstuen', 'en del af jeres hverdag'])
    expect(bank).toContain(words);
  close();
});

it('puts whom you ask for at the playground, among five others', () => {
  for (const me of ['bo', 'carla'] as const) {
    const { currentUser, users } = JSON.parse(playgroundConfig(me));
    expect(currentUser.id).toBe(`bruger-${me}`);
    expect(users).toHaveLength(5);
    expect(JSON.stringify(users)).not.toContain(`bruger-${me}"`);
  }
});
