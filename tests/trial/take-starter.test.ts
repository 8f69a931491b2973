import { describe, expect, it } from 'vitest';
import { buttonOf, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

describe('“Prøv den”', () => {
  it('makes the guide’s trial one’s own with one tap, and tells nobody else', async () => {
    const { world, unit } = await unitWithAne();
    const button = buttonOf(await world.say(ane, channel, 'guide'), 'trial.take');
    const data = button.data as { text: string };
    const reply = await world.press(ane, channel, 'trial.take', data);
    await world.work();
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(replyText(reply)).toContain(data.text);
    expect(await stored(world, unit)).toMatchObject([
      { what: data.text, author: { id: ane.id }, audience: 'unit', onAgenda: true, course: 1 },
    ]);
    expect(world.posted).toEqual([]);
  });

  it('is one trial however often it is tapped, and one for each who taps', async () => {
    const { world, unit } = await unitWithAne();
    for (const who of [ane, ane, bo])
      await world.press(who, channel, 'trial.take', { unit, text: 'Jeg går på hug.' });
    expect(await stored(world, unit)).toHaveLength(2);
  });

  it('is kept to oneself where it was tapped alone', async () => {
    const { world, unit } = await unitWithAne();
    await world.press(ane, personal, 'trial.take', { unit, text: 'Jeg går på hug.' });
    expect(await stored(world, unit)).toMatchObject([{ audience: 'private', onAgenda: false }]);
  });

  it('guards what a button says like anything else', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await world.press(ane, channel, 'trial.take', { unit, text: 'Jeg følger 010203-1234 ud.' });
    expect(replyText(reply)).toContain('CPR');
    expect(await stored(world, unit)).toEqual([]);
  });
});
