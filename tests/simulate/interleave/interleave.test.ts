import { afterAll, describe, expect, it } from 'vitest';
import { leaveSimulation } from '../engine/real-time.ts';
import { knownTangles } from '../faults/known-defects.ts';
import { takeDown } from './commands.ts';
import { findTangles } from './interleave.ts';
import { openScene } from './scene.ts';

afterAll(leaveSimulation);

describe.each([
  { when: 'before the meeting', inMeeting: false },
  { when: 'in the meeting', inMeeting: true },
])('two commands at once, $when', async ({ inMeeting }) => {
  const scene = await openScene();
  const commands = await takeDown(scene, inMeeting);

  it.each(commands)(
    '$name, with any other run before each of its calls, ends as one order does',
    async (first) => {
      for (const second of commands) {
        const tangles = await findTangles(scene, first, second);
        const isKnown = knownTangles.some((one) => one.first === first.name && one.second === second.name);
        // What is known to go wrong has to go wrong, so that its note is taken off when it is mended.
        if (isKnown)
          expect(tangles, `${first.name} / ${second.name} is mended: take it off the list`).not.toEqual([]);
        else expect(tangles).toEqual([]);
      }
    },
  );
});
