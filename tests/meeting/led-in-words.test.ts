import { describe, expect, it } from 'vitest';
import { buttonsIn, meetingOf, startedMeeting, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const led = await startedMeeting();
const { world: before } = await unitWithStaff();

async function duringMeeting(text: string) {
  const world = copyWorld(led.world);
  const then = await meetingOf(world, led.unit);
  const reply = await world.send({
    who: bo,
    where: personal,
    what: { kind: 'words', text },
    message: { id: 'm1' },
  });
  expect(await meetingOf(world, led.unit)).toEqual(then);
  return { said: replyText(reply), labels: buttonsIn(reply).map(({ label }) => label) };
}

describe('whoever leads a meeting is led to the button that does what they write, and nothing is done', () => {
  it.each([
    ...[
      'nu er vi færdige med mødet, luk det',
      'luk mødet',
      'afslut mødet',
      'så er vi færdige, tak for i dag',
      'vi er færdige for i dag',
    ],
    ...['lad os slutte mødet', 'nu slutter vi mødet', 'ok så er vi vist færdige', 'vi er færdige med mødet'],
  ])('closing it: %s', async (text) => {
    const { said, labels } = await duringMeeting(text);
    expect(said).toContain('Mødet er ikke afsluttet endnu. Tryk “Fortsæt mødet”');
    expect(said).toContain('punkt 1 af 9');
    expect(labels).toEqual(['Fortsæt mødet']);
  });

  it.each([
    ...[
      'fortsæt mødet',
      'forsæt mødet',
      'lad os fortsætte mødet',
      'hvor er vi henne i mødet',
      'hvad er næste punkt',
    ],
    ...['lad os starte mødet', 'start mødet nu', 'så starter vi mødet', 'hvordan får jeg mødet i gang'],
  ])('going on: %s', async (text) => {
    const { said, labels } = await duringMeeting(text);
    expect(said).toContain('punkt 1 af 9');
    expect(said).not.toContain('Tryk “Fortsæt mødet”');
    expect(labels).toEqual(['Fortsæt mødet']);
  });
});

it.each([
  ...['hvordan får jeg mødet i gang', 'lad os starte mødet', 'start mødet nu', 'nu begynder vi mødet'],
  ...['hvordan starter jeg mødet', 'skal vi gå i gang med mødet'],
])('where none is going on yet, the agenda has the button that begins it: %s', async (text) => {
  const world = copyWorld(before);
  world.setNow('2026-10-16T11:00:00Z');
  const labels = buttonsIn(await world.say(bo, personal, text)).map(({ label }) => label);
  expect(labels).toContain('Start mødet');
});
