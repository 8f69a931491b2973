import { expect, it } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { proceedingsOf } from '../../shared/domain/meeting/proceedings.ts';
import { trialOf } from './agenda-fixture.ts';

const day = '2026-10-16';
const meeting = { day } as Meeting;
const song = { title: 'Samling med sang', trials: ['t1', 't2', 't3'] };
const door = { title: 'Garderoben', trials: ['t4', 't5'] };

it('of a topic that was half talked of, each trial stands where it belongs, and a title once', () => {
  const { talked, putOff } = proceedingsOf(meeting, { topics: [song, door] }, [
    trialOf('t1', 'vi synger ude', { discussedAt: day }),
    trialOf('t2', 'vi synger stille', { carried: [day] }),
    trialOf('t3', 'vi synger inden maden', { carried: ['2026-09-11'] }),
    trialOf('t4', 'vi går to og to', { carried: [day] }),
    trialOf('t5', 'skoene står fremme', { carried: ['2026-09-11', day] }),
  ]);
  expect(talked).toEqual(['Samling med sang: vi synger ude']);
  expect(putOff).toEqual(['vi synger stille', 'Garderoben: vi går to og to · skoene står fremme']);
});
