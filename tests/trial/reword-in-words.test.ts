import { describe, expect, it } from 'vitest';
import { buttonsOf, formOf, send } from '../people/plan-steps.ts';
import { message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

const words = 'jeg sætter mig på en stol';

async function withTrials(...whats: readonly string[]) {
  const { world, unit } = await unitWithAne();
  for (const [nth, what] of whats.entries())
    await world.send(message(`Prøvehandling: ${what}`, `8.${nth}`, ane, personal));
  return { world, unit };
}

describe('“ret den med gulvet til: …”', () => {
  it('opens the form of the one that is meant, with the new words in it', async () => {
    const { world, unit } = await withTrials('jeg sætter mig på gulvet', 'jeg venter ved lågen');
    const form = formOf(await world.say(ane, personal, `ret den med gulvet til: ${words}`));
    expect(form.values?.what).toBe(words);
    await send(world, form, { ...form.values }, ane);
    expect((await stored(world, unit)).map(({ what }) => what).toSorted()).toEqual([
      words,
      'jeg venter ved lågen',
    ]);
  });

  it('asks which where several may be meant, and carries the words', async () => {
    const { world } = await withTrials('jeg sidder på gulvet', 'jeg tegner på gulvet');
    const reply = await world.say(ane, personal, `ret den med gulvet til: ${words}`);
    expect(replyText(reply)).toContain('Hvilken af dine prøvehandlinger vil du rette?');
    const [edit] = buttonsOf(reply);
    expect(edit).toMatchObject({ action: 'trial.edit', data: { text: words } });
    const opened = await world.press(ane, personal, 'trial.edit', {
      ...(edit && 'data' in edit && edit.data),
    });
    expect(formOf(opened).values?.what).toBe(words);
  });

  it('puts nothing into a button that the guard asks about', async () => {
    const { world } = await withTrials('jeg sidder på gulvet', 'jeg tegner på gulvet');
    const reply = await world.say(ane, personal, 'ret den med gulvet til: jeg sidder hos Villads');
    expect(JSON.stringify(reply)).not.toContain('Villads');
    expect(replyText(reply)).toContain('Dem her har jeg ikke gemt.');
  });
});

describe('“ret den med skovlen”', () => {
  it.each([
    'ret den med skovlen, det er Emil',
    'ret min prøvehandling om skovlen',
    'kan du rette den om skovlen',
    'jeg vil gerne ændre den med skovlen',
  ])('opens the form of the one that is meant, with the words it has: %s', async (sentence) => {
    const { world, unit } = await withTrials('jeg venter ved lågen', 'jeg graver med skovlen');
    const form = formOf(await world.say(ane, personal, sentence));
    expect(form.values?.what).toBe('jeg graver med skovlen');
    await send(world, form, { ...form.values, what: words }, ane);
    expect((await stored(world, unit)).map(({ what }) => what)).toContain(words);
  });

  it.each(['slet den med skovlen', 'ret den med jord'])(
    'shows what can be done where it is to go, or where several are meant: %s',
    async (sentence) => {
      const { world } = await withTrials('jeg graver med skovlen i jorden', 'jeg leder efter orme i jorden');
      expect(replyText(await world.say(ane, personal, sentence))).toContain('Dine prøvehandlinger');
    },
  );
});

describe('“prøvehandlingen om garderoben skal hedde …”', () => {
  it.each([
    `prøvehandlingen om gulvet skal hedde ${words}`,
    `kald prøvehandlingen om gulvet for “${words}”`,
    `kan du omdøbe min prøvehandling om gulvet til: ${words}`,
    `min prøvehandling om gulvet skal i stedet hedde ${words}`,
  ])('mends that one, shows what stood there, and leads back to it: %s', async (sentence) => {
    const before = 'jeg sætter mig på gulvet';
    const { world, unit } = await withTrials(before, 'jeg venter ved lågen');
    const form = formOf(await world.say(ane, personal, sentence));
    expect(form.values?.what).toBe(words);
    expect(JSON.stringify(form.fields)).toContain(before);
    const saved = await send(world, form, { ...form.values }, ane);
    expect((await stored(world, unit)).map(({ what }) => what).toSorted()).toEqual([
      words,
      'jeg venter ved lågen',
    ]);
    expect(replyText(saved)).toContain(`Før stod der “${before}”`);
    const back = buttonsOf(saved).find(({ label }) => label === 'Brug de gamle ord igen');
    const again = formOf(await world.press(ane, personal, 'trial.edit', { ...back?.data }));
    expect(again.values?.what).toBe(before);
  });

  it('is told so where nothing is like it', async () => {
    const { world } = await withTrials('jeg venter ved lågen', 'jeg tegner på gulvet');
    const reply = await world.say(ane, personal, `prøvehandlingen om sand skal hedde ${words}`);
    expect(replyText(reply)).toContain('Hvilken af dine prøvehandlinger vil du rette?');
  });
});
