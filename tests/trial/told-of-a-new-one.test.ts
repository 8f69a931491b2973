import { expect, it } from 'vitest';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, buttonsIn, unitWithStaff } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

const told = 'vi har prøvet at lade de små sove ude, det gik skidt';

async function toldBeside(what: string) {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, trialOf('a', what, { author: { ...ane, name: 'Ane Lind' } as never }));
  world.setNow('2026-09-23T09:00:00Z');
  const reply = await world.send(message(told, '7.1', ane, personal));
  return { text: replyText(reply), labels: buttonsIn(reply).map(({ label }) => label) };
}

it.each(['jeg har prøvet at synge ved frugten', 'jeg lader børnene hælde mælken op'])(
  'what somebody tried is no likeness of what has only “prøvet at lade” in common: %s',
  async (what) => {
    const { text, labels } = await toldBeside(what);
    expect(text).toContain('Det lyder, som om du har prøvet noget.');
    expect(labels[0]).toBe('Gem som en ny, du har prøvet');
  },
);

it('beside one that may be meant it may also be kept as a new one', async () => {
  const { text, labels } = await toldBeside('de store sover senere');
  expect(text).toContain('Hvilken prøvehandling handler det om?');
  expect(labels).toEqual(['Sådan gik det', 'Gem som en ny, du har prøvet', 'Alle mine prøvehandlinger']);
});
