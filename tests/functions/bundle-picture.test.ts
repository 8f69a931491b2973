import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureToken } from '../../bot/picture/picture-link.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

const now = new Date('2026-09-16T07:30:00Z');
const secret = 'a secret of thirty-two characters';

let femuger: RunningBundle;
beforeAll(async () => {
  femuger = await runBundle({ FEMUGER_SECRET: secret }, () => now);
});
afterAll(() => femuger.stop());

it('a picture is painted by the bundle alone, with the library and the fonts that travel in it', async () => {
  const weeks = { kind: 'weeks', at: 2.5, now: 'nu', meeting: 'fre. 16. okt.' } as const;
  const token = pictureToken(weeks, now, createSigner([secret], 'picture'));
  const address = `${femuger.url}/api/picture/${token}.png`;
  const picture = await fetch(address);
  expect(picture.status, femuger.logged.join('\n')).toBe(200);
  expect(picture.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect((await fetch(address.replace('.png', 'x.png'))).status).toBe(404);
});
