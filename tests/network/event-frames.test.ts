import { expect, it } from 'vitest';
import { eventFrames, framesText } from '../../bot/network/text/frames-text.ts';
import { eventMinutes } from '../../shared/domain/network/limits.ts';
import { fie } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { createWorld, personal } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

it('gives the frame of each event on a page, to somebody in no unit as well', async () => {
  const world = createWorld('2026-10-12T07:30:00Z');
  const urls = urlsOf(await world.say(fie, personal, 'arrangement'));
  expect(urls).toHaveLength(eventFrames.length);
  for (const [nth, frame] of eventFrames.entries()) {
    const { title, parts } = framesText.da.frames[frame];
    const [url] = urls.slice(nth);
    if (!url) throw new Error('no address');
    const page = await (await openPage(world, url)).text();
    expect(faultsOf(page)).toEqual([]);
    for (const words of [title, ...parts.map(({ say }) => say)]) expect(page).toContain(words);
  }
});

it('says the same in both languages', () => {
  for (const frame of eventFrames) {
    const [da, en] = [framesText.da.frames[frame], framesText.en.frames[frame]];
    expect([da.parts.length, en.parts.length]).toEqual([
      eventMinutes[frame].length,
      eventMinutes[frame].length,
    ]);
    expect([en.before.length, en.after.length]).toEqual([da.before.length, da.after.length]);
  }
});
