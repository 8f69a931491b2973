import { describe, expect, it } from 'vitest';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

describe('what the chair takes on', () => {
  it.each([
    [
      'Vi har besluttet at jeg bestiller nye bøger inden 22. januar',
      'Bo bestiller nye bøger inden 22. januar',
    ],
    ['Vi beslutter at jeg tager min egen kamera med', 'Jeg tager min egen kamera med'],
    ['Vi beslutter at på mandag spørger jeg køkkenet', 'Bo spørger køkkenet'],
  ])('is theirs, and the others read whose: %s', async (said, kept) => {
    const { world, unit } = await startedMeeting();
    await world.say(bo, personal, said);
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    expect([decision?.text, decision?.owner?.id]).toEqual([kept, bo.id]);
    await world.work();
    expect(
      world.posted
        .concat(world.drawn)
        .map(({ text }) => text)
        .join(),
    ).toContain('Bo');
  });

  it('is nobody’s when they only come into it', async () => {
    const { world, unit } = await startedMeeting();
    await world.say(bo, personal, 'Vi beslutter at vi spiser, når jeg kommer');
    expect((await meetingOf(world, unit))?.decisions[0]?.owner).toBeUndefined();
  });
});
