import { describe, expect, it } from 'vitest';
import { spelledAsDecided } from '../../shared/domain/meeting/decision-spelling.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, copyWorld, personal } from '../people/world.ts';

const led = await startedMeeting();

async function decided(text: string) {
  const world = copyWorld(led.world);
  await world.say(bo, personal, text);
  return (await meetingOf(world, led.unit))?.decisions.map((one) => one.text);
}

describe('what the chair says is decided is written down, however it is spelled', () => {
  it.each([
    ['vi har beslutet at Ane køber skovle', 'Ane køber skovle'],
    ['vi har besluted at spise ude', 'Vi skal spise ude'],
    ['Vi besultede, at døren er lukket', 'Døren er lukket'],
    ['vi besluter at døren er lukket', 'Døren er lukket'],
    ['beslutte at vi går ud', 'Vi går ud'],
    ['beslutet: vi går ud', 'Vi går ud'],
    ['vi har aftallt at Ane køber skovle', 'Ane køber skovle'],
    ['Ane køber skovle, det har vi beslutet', 'Ane køber skovle'],
  ])('%s', async (said, text) => expect(await decided(said)).toEqual([text]));

  it.each([
    ['blev enige om at spise ude', 'Vi skal spise ude'],
    ['vi bliver enige om at spise ude', 'Vi skal spise ude'],
    ['aftalte vi at Ane køber skovle', 'Ane køber skovle'],
    ['så besluttede vi, at vi går ud', 'Vi går ud'],
  ])('and in whatever order: %s', async (said, text) => expect(await decided(said)).toEqual([text]));

  it.each(['besluttede vi, at vi går ud?', 'vi har ikke beslutet noget', 'vi skal beslutte noget om døren'])(
    'but not what decides nothing: %s',
    async (said) => expect(await decided(said)).toEqual([]),
  );
});

it('leaves every other word as it is', () => {
  const words =
    'aftale aftalen aftaler aftalerne aftales aften aftener beslag beslaget beslutning beslutninger beslutsom beslutte besluttes beskyttet besøgte bestilte bestemt besluttet aftalte';
  expect(spelledAsDecided(words)).toBe(words);
});
