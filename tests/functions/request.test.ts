import type { HttpRequest } from '@azure/functions';
import { expect, it } from 'vitest';
import { answer } from '../../functions/wiring/http.ts';

/** A body that comes in pieces and does not say how long it is going to be. */
function inPieces(...sizes: readonly number[]): HttpRequest {
  const body = ReadableStream.from(sizes.map((size) => new Uint8Array(size)));
  const said = { method: 'POST', url: 'https://femuger.test/api/slack/events', headers: new Headers(), body };
  return said as unknown as HttpRequest;
}

it('a body is refused when all its pieces are too much, also where none of them is', async () => {
  const half = 512 * 1024;
  const heard: number[] = [];
  const hear = async (request: Request) => {
    heard.push((await request.text()).length);
    return new Response();
  };
  expect((await answer(inPieces(half, half), hear)).status).toBe(200);
  expect((await answer(inPieces(half, half, 1), hear)).status).toBe(413);
  expect(heard).toEqual([2 * half]);
});
