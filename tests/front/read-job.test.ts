import { describe, expect, it } from 'vitest';
import { readJob } from '../../bot/front/read-job.ts';
import type { Job } from '../../shared/ports/queue.ts';

const jobs: readonly Job[] = [
  { kind: 'deliver', unit: 'U', send: 'post|1' },
  { kind: 'deliver', unit: 'U', send: 'post|1', looks: 1 },
  { kind: 'posts', unit: 'U', at: '2026-09-14T07:00:00.000Z' },
  { kind: 'posts', unit: 'U', at: '2026-09-14T07:00:00.000Z', changed: '2026-09-14T09:30:00.000Z' },
  { kind: 'summary', network: 'N', at: '2026-10-22T07:00:00.000Z' },
  { kind: 'redraw-chair', unit: 'U', meeting: '1' },
  { kind: 'redraw-chair', unit: 'U', meeting: '1', looks: 2 },
  { kind: 'redraw-record', unit: 'U', day: '2026-10-16' },
  { kind: 'redraw-record', unit: 'U', day: '2026-10-16', looks: 2 },
  { kind: 'redraw-card', unit: 'U', day: '2026-10-16' },
  { kind: 'redraw-card', unit: 'U', day: '2026-10-16', looks: 1 },
  { kind: 'settle-unit', unit: 'U' },
  { kind: 'delete-outlived', unit: 'U' },
  { kind: 'settle-member', unit: 'U', platform: 'slack', tenant: 'T1', person: 'UANE' },
  { kind: 'settle-member', unit: 'U', platform: 'teams', tenant: 'T', person: 'A', reference: { a: 1 } },
  { kind: 'end-membership', unit: 'U', op: 'X', at: '2026', platform: 'teams', tenant: 'T', person: 'A' },
  { kind: 'hand-over-institution', unit: 'U', platform: 'slack', tenant: 'T1', person: 'UANE' },
  {
    kind: 'message',
    what: 'edited',
    ...{ platform: 'teams', tenant: 'T', person: 'A', place: 'channel', conversation: 'C' },
    message: 'M',
    since: '2026-09-14T07:00:00.000Z',
  },
  {
    kind: 'message',
    what: 'written',
    ...{ platform: 'slack', tenant: 'T', person: 'A', place: 'personal', conversation: 'D' },
    ...{ message: 'M', thread: 'N', at: '2026', delivery: 'key', reference: { a: 1 } },
    since: '2026-09-14T07:00:00.000Z',
    flags: ['addressed', 'doubtful'],
  },
];

describe('a message of the queue', () => {
  it.each(jobs)('is the job that was sent: %j', (job) => {
    expect(readJob(job)).toEqual(job);
    expect(readJob(JSON.stringify(job))).toEqual(job);
  });

  it('of the version before this one is understood', () => {
    expect(readJob({ kind: 'deliver', unit: 'U', send: 's', looks: '1' })).toEqual({
      kind: 'deliver',
      unit: 'U',
      send: 's',
      looks: 1,
    });
    const whom = { kind: 'settle-member', unit: 'U', platform: 'teams', tenant: 'T', person: 'A' } as const;
    expect(readJob({ ...whom, reference: '{"a":1}' })).toEqual({ ...whom, reference: { a: 1 } });
  });

  it.each([
    'no job',
    '',
    null,
    17,
    {},
    { kind: 'deliver', unit: 'U' },
    { kind: 'deliver', send: 's' },
    { kind: 'posts', unit: 'U' },
    { kind: 'summary', network: 'N' },
    { kind: 'settle-member', unit: 'U', platform: 'icq', person: 'A' },
    { kind: 'tomorrow', unit: 'U' },
    { kind: 'message', what: 'edited', platform: 'slack', person: 'A', place: 'channel', conversation: 'C' },
    { ...jobs.at(-1), what: 'liked' },
    { ...jobs.at(-1), place: 'nowhere' },
  ])('that is none of ours is none: %j', (message) => {
    expect(readJob(message)).toBeUndefined();
  });
});
