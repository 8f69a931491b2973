import { afterAll, describe, expect, it } from 'vitest';
import { leaveSimulation } from '../engine/real-time.ts';
import { takeDown } from './commands.ts';
import { findTangles } from './interleave.ts';
import { isExcused } from './known-tangles.ts';
import { openScene } from './scene.ts';

afterAll(leaveSimulation);

/** Where two of them are known to have met badly once; `npm run interleave` tries every pair. */
const tried = [
  'Bo hands over',
  'Dorte leaves',
  'Bo closes the meeting',
  'Bo writes a decision',
  'Ane withdraws',
];

describe.each([
  { when: 'before the meeting', inMeeting: false },
  { when: 'in the meeting', inMeeting: true },
])('two commands at once, $when', async ({ inMeeting }) => {
  const scene = await openScene();
  const commands = (await takeDown(scene, inMeeting)).filter(({ name }) => tried.includes(name));

  it.each(commands)(
    '$name, with another run before each of its calls, ends as one order does',
    async (first) => {
      for (const second of commands) {
        const tangles = await findTangles(scene, first, second);
        // What is excused has to be there to be excused.
        if (isExcused(first, second)) expect(tangles, `${second.name}: take it off the list`).not.toEqual([]);
        else expect(tangles).toEqual([]);
      }
    },
  );
});
