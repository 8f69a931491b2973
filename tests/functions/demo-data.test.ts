import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { addDemoData, nextDemoMeeting, openStage } from '../../functions/local/demo-data.ts';
import { demoHomes } from '../../functions/local/story/cast.ts';

const folder = mkdtempSync(join(tmpdir(), 'femuger-demo-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A Thursday in autumn, and one between Christmas and New Year, when many houses are closed.
it.each(['2026-10-08', '2026-12-31'])('npm start opens on a living unit on %s', async (day) => {
  const now = new Date(`${day}T09:00:00Z`);
  const path = join(folder, `${day}.sqlite`);
  await addDemoData(path, now);
  const { stage, close } = openStage(path, { now: () => now }, demoHomes.group);
  const textOf = async (role: 'bo' | 'ane', words: string) => {
    const reply = await stage.say(role, words, 'asked');
    return reply.kind === 'show' ? viewToText(reply.view) : reply.kind;
  };
  expect(await textOf('bo', 'guide')).toContain('Uge 3 af 5\nNatur, udeliv og science');
  expect(await textOf('bo', 'dagsorden')).toMatch(/Siden sidst · 2 åbne beslutninger[\s\S]*vandpytten/);
  expect(await textOf('bo', 'beslutninger')).toMatch(/garderoben[\s\S]*Emil/);
  expect(await textOf('ane', 'hjem')).toContain('> Jeg stiller ét spørgsmål');
  expect(await textOf('bo', 'driftsstatus')).toContain('Alt kører.');
  close();
  expect((await nextDemoMeeting(path, now))?.getTime()).toBeGreaterThan(now.getTime());
});
