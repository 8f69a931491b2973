import { expect, it } from 'vitest';
import { buttonsIn, pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, personal, replyText, type World } from '../people/world.ts';

const send = (world: World, text: string) => world.send(message(text, '1.1', ane, personal));
const firstLine = (reply: unknown) => replyText(reply as never).split('\n')[0];
const primary = (reply: unknown) =>
  buttonsIn(reply as never)
    .filter((each) => (each as { style?: string }).style === 'primary')
    .map(({ label }) => label);

const ways: readonly [string, (world: World) => Promise<unknown>][] = [
  ['prøv', (world) => send(world, 'prøvehandling: vi venter ved lågen')],
  [
    'asked',
    async (world) => pressShown(world, ane, await send(world, 'vi prøver at stille skoene frem'), 'Ja'),
  ],
  [
    'reworded',
    async (world) => {
      const asked = await send(world, 'prøvehandling: vi venter ved lågen med Oliver');
      const open = await pressShown(world, ane, asked, 'Ret teksten');
      if (open.kind !== 'open-form') throw new Error('no form');
      const { values, context } = open.form;
      return world.submit(ane, personal, 'trial.write', { ...values, what: 'vente ved lågen' }, context);
    },
  ],
  [
    'in the form',
    async (world) => {
      const open = await world.press(ane, personal, 'trial.open', { text: 'vi venter ved lågen' });
      if (open.kind !== 'open-form') throw new Error('no form');
      return world.submit(ane, personal, 'trial.write', open.form.values ?? {}, open.form.context);
    },
  ],
];

it.each(ways)(
  'what comes from the personal chat is one’s own at first, and says so first: %s',
  async (_, write) => {
    const { world } = await unitWithStaff();
    expect(firstLine(await write(world))).toContain('Kun du kan se den');
  },
);

it.each([
  ['2026-10-13', ['Del med enheden']],
  ['2026-10-16', ['Del med enheden']],
  ['2026-10-12', ['Sådan gik det']],
])('near the meeting, sharing comes before telling how it went: %s', async (day, first) => {
  const { world } = await unitWithStaff();
  world.setNow(`${day}T06:00:00Z`);
  const reply = await send(world, 'prøvehandling: jeg har prøvet at vente ved lågen');
  expect(primary(reply), replyText(reply)).toEqual(first);
});
