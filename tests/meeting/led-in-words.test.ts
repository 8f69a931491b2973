import { describe, expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import {
  buttonsIn,
  carla,
  meetingDay,
  meetingOf,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { actsIn, createBoard } from '../people/message-board.ts';
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
      'vi er færdige nu, så slutter vi mødet',
      'luk mødet',
      'afslut mødet',
      'så er vi færdige, tak for i dag',
      'vi er færdige for i dag',
      'så er mødet slut, tak for i dag',
      'kan du afslutte mødet for mig',
    ],
    ...['vi slutter nu', 'så slutter vi for i dag', 'nu runder vi af'],
    ...['lad os slutte mødet', 'nu slutter vi mødet', 'ok så er vi vist færdige', 'vi er færdige med mødet'],
  ])('closing it: %s', async (text) => {
    const { said, labels } = await duringMeeting(text);
    expect(said).toContain(
      'Mødet er ikke afsluttet endnu. Efter det her kommer: “Det, vi har prøvet”, “Børnenes læring”, “Vores praksis”, “Et dilemma”, “Mål for næste forløb”, “Aktiviteter” og “Egne læringsmål”. Vil I slutte nu, så tryk “Gå til sidste punkt”.',
    );
    expect(labels).toEqual(['Gå til sidste punkt', 'Fortsæt mødet']);
  });

  it('that tap draws the last point, with the buttons that close it', async () => {
    const world = copyWorld(led.world);
    const said = await world.say(bo, personal, 'så slutter vi mødet');
    expect(replyText(await pressShown(world, bo, said, 'Gå til sidste punkt'))).toContain('punkt 9 af 9');
    const { step, state } = (await meetingOf(world, led.unit)) ?? {};
    expect([step, state]).toEqual([9, 'open']);
  });

  it('and from the point before it, nothing is missing but the last', async () => {
    const world = copyWorld(led.world);
    await world.say(bo, personal, 'gå til punkt 8');
    expect(replyText(await world.say(bo, personal, 'vi slutter nu'))).toContain(
      'I mangler kun sidste punkt.',
    );
  });

  it.each(['så slutter vi mødet', 'afslut mødet', 'vi slutter nu', 'så er vi færdige med mødet'])(
    'at the last point the card comes below what was written: %s',
    async (text) => {
      const world = copyWorld(led.world);
      const board = createBoard(world, [bo, carla]);
      const card = await board.say(bo, personal, 'fortsæt mødet');
      await board.press(bo, card, { action: 'meeting.show', data: { unit: led.unit, day: meetingDay } });
      await board.say(bo, personal, 'gå til punkt 9');
      await board.say(bo, personal, text);
      const closing = board.messages.filter(({ view }) =>
        actsIn(view).some(({ action }) => action === 'meeting.close'),
      );
      expect(closing).toEqual([board.messages.at(-1)]);
      expect(closing.map(({ view }) => viewToText(view)).join()).toContain(
        'Tryk “Afslut uden mål denne gang”, så er mødet slut, og kanalen får beslutningerne.',
      );
      expect((await meetingOf(world, led.unit))?.state).toBe('open');
      await world.press(carla, personal, 'chair.step-in', { unit: led.unit, meeting: '1' });
      const others = await board.say(bo, personal, text);
      expect(viewToText(others.view)).toContain('Tryk “Overtag mødet”.');
    },
  );

  it.each([
    ...[
      'fortsæt mødet',
      'hvor mange punkter mangler vi?',
      'hvor lang tid har vi tilbage?',
      'hvad tid slutter vi',
      'hvor var vi',
      'hvilke emner er tilbage?',
      'vi springer dilemmaet over',
      'så er vi samlet, lad os starte',
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
