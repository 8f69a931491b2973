import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { insertRow } from '../../bot/rows/row.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import {
  addDemoData,
  demoUnit,
  hasDemoUnit,
  liveUntil,
  nextDemoMeeting,
  openStage,
} from '../../functions/local/demo-data.ts';
import { cast, demoHomes, type StoryHome } from '../../functions/local/story/cast.ts';
import { stageIn } from '../../functions/local/story/stage.ts';
import { beginMeeting } from '../../shared/domain/meeting/meeting.ts';
import { dayOf } from '../../shared/domain/time/day.ts';

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
  expect(await textOf('bo', 'dagsorden')).toMatch(/Siden sidst · to åbne beslutninger[\s\S]*vandpytten/);
  expect(await textOf('bo', 'beslutninger')).toMatch(/garderoben[\s\S]*Emil/);
  expect(await textOf('ane', 'hjem')).toContain('> Jeg stiller ét spørgsmål');
  expect(await textOf('bo', 'driftsstatus')).toContain('Alt kører.');
  close();
  expect((await nextDemoMeeting(path, now))?.getTime()).toBeGreaterThan(now.getTime());
});

it('the same unit lives in Slack beside it, with the same meeting', async () => {
  const now = new Date('2026-10-08T09:00:00Z');
  const path = join(folder, 'both.sqlite');
  await addDemoData(path, now, [demoHomes.group, demoHomes.slack]);
  const { ports, close } = openStage(path, { now: () => now }, demoHomes.slack);
  const said = async (home: StoryHome, words: string) => {
    const reply = await stageIn(ports, home).say('bo', words, 'asked', 'personal');
    return reply.kind === 'show' ? viewToText(reply.view) : reply.kind;
  };
  for (const words of ['dagsorden', 'beslutninger', 'prøvehandlinger'])
    expect(await said(demoHomes.slack, words)).toBe(await said(demoHomes.group, words));
  expect(await said(demoHomes.slack, 'dagsorden')).toContain('vandpytten');
  close();
  expect(await hasDemoUnit(path, demoHomes.slack)).toBe(true);
});

it('npm start -- --meeting has lived until that day, and passes by a meeting that has been closed', async () => {
  const now = new Date('2026-10-08T09:00:00Z');
  const path = join(folder, 'meeting.sqlite');
  await addDemoData(path, now);
  const first = await nextDemoMeeting(path, now);
  if (!first) throw new Error('no meeting');
  const opening = new Date(first.getTime() - 15 * 60_000);
  await liveUntil(path, now, opening);
  const { stage, ports, close } = openStage(path, { now: () => opening }, demoHomes.group);
  const drift = await stage.say('bo', 'driftsstatus', 'asked');
  expect(drift.kind === 'show' && viewToText(drift.view)).toContain('Alt kører.');
  const unit = (await demoUnit(ports.store, demoHomes.group)).id;
  const at = meetingRow(unit, dayOf(first));
  await insertRow(ports, at, {
    ...beginMeeting({ id: '2', day: dayOf(first) }, cast.bo as never, '', 3),
    state: 'closed',
  });
  close();
  const next = await nextDemoMeeting(path, opening);
  expect(next?.getTime()).toBeGreaterThan(first.getTime() + 20 * 86_400_000);
});
