import { expect, it } from 'vitest';
import { claim, claimedSend, claimSeconds, waitingSend } from '../../shared/domain/posts/send.ts';

const now = new Date('2026-09-16T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const tell = { key: 'k', kind: 'unit-created', to: 'channel', about: {} } as const;

it('takes over what somebody has died over, and says that it may be a repetition', () => {
  const claimed = claimedSend(tell, now);
  expect(claim(claimed, later(claimSeconds - 1))).toMatchObject({ kind: 'busy', seconds: 1 });
  expect(claim(claimed, later(claimSeconds))).toMatchObject({ kind: 'yours', again: true });
});

it('takes what nobody has tried as new, and what a platform failed over as doubtful', () => {
  expect(claim(waitingSend(tell, now), now)).toMatchObject({ kind: 'yours', again: false });
  expect(claim({ ...waitingSend(tell, now), doubtful: true }, now)).toMatchObject({ again: true });
});

it('leaves alone what is settled, and what nobody would read any more', () => {
  const send = waitingSend({ ...tell, bestBefore: later(60).toISOString() }, now);
  expect(claim({ ...send, state: 'sent' }, now)).toEqual({ kind: 'settled' });
  expect(claim(send, later(60))).toMatchObject({ kind: 'yours' });
  expect(claim(send, later(61))).toEqual({ kind: 'stale' });
});
