import { describe, expect, it } from 'vitest';
import { buttonsOf, press } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, goodUnit, personal, replyText } from '../people/world.ts';

const other = { kind: 'channel', conversation: 'C2' } as const;

async function inTwoUnits() {
  const world = createWorld('2026-09-14T07:30:00Z');
  await createUnit(world);
  const blue = { ...goodUnit, name: 'Stue Blå', newInstitution: 'Solen', weekday: '4' };
  const unit = await createUnit(world, bo, other, blue);
  await world.press(ane, channel, 'unit.join');
  return { world, unit };
}

describe('somebody in two units', () => {
  it.each([
    'guide',
    'dagsorden',
    'forløb',
    'møde',
    'overblik',
    'mål',
    'procesplan',
    'kalender',
    'medlemmer',
    'netværk',
    'hjem',
  ])('is told which one %s is about, and is one tap from the other', async (word) => {
    const { world } = await inTwoUnits();
    const reply = await world.say(bo, personal, word);
    expect(replyText(reply)).toContain('Stue Blå');
    const [way, ...more] = buttonsOf(reply).filter(({ label }) => label.includes('Stue Gul'));
    if (!way || more.length > 0) throw new Error(replyText(reply));
    const switched = await world.press(bo, personal, way.action, way.data ?? {});
    expect(replyText(switched)).toContain('Stue Gul');
  });

  it.each(['pause', 'flyt møde', 'ret forløbet', 'fælles mål', 'gyldent', 'prøv', 'note'])(
    'reads above the form that %s opens which unit it is for',
    async (word) => {
      const { world } = await inTwoUnits();
      expect(replyText(await world.say(bo, personal, word))).toContain('Stue Blå');
      expect(replyText(await world.say(bo, channel, word))).not.toContain('Det her gælder');
    },
  );

  it('is not bothered with it in a channel, nor is anybody with one unit', async () => {
    const { world } = await inTwoUnits();
    expect(replyText(await world.say(bo, channel, 'forløb'))).not.toContain('Skift til');
    expect(replyText(await world.say(ane, personal, 'mål'))).not.toContain('Skift til');
  });

  it('cannot switch to a unit of others', async () => {
    const { world, unit } = await inTwoUnits();
    const reply = await world.press(ane, personal, 'command', { command: 'goal', unit });
    expect(replyText(reply)).not.toContain('Stue Blå');
  });
});

describe('a refusal', () => {
  it('carries the button that mends it', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    await createUnit(world);
    const refused = await world.say(ane, channel, 'mål');
    expect(replyText(refused)).toBe('Du skal først være med. Tryk her, så er du det.\n[Jeg er med]');
    expect(replyText(await press(world, refused, 'Jeg er med', ane))).toContain('Du er med i Stue Gul');
    expect(replyText(await world.say(ane, channel, 'mål'))).toContain('læringsmål');
    const leads = await press(world, await world.say(ane, channel, 'beskeder'), 'Hvem leder?', ane);
    expect(replyText(leads)).toContain('Bo Holm');
  });

  it('offers what may have been meant, and nothing that would be refused', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    await createUnit(world);
    await world.press(ane, channel, 'unit.join');
    const asked = await world.say(ane, personal, 'blabla blabla blabla blabla blabla');
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual([
      'Guide',
      'Dagsorden',
      'Gem det som prøvehandling',
      'Hjælp',
    ]);
    expect(replyText(await press(world, asked, 'Guide', ane))).toContain('Stue Gul');
    const near = await world.say(ane, personal, 'beskedder');
    expect(buttonsOf(near).map(({ label }) => label)).not.toContain('Ja, beskeder');
  });
});

describe('deltag', () => {
  it('tells whoever leads that they are in, wherever they write it', async () => {
    const { world } = await inTwoUnits();
    for (const where of [channel, personal])
      expect(replyText(await world.say(bo, where, 'deltag'))).toMatch(
        /Du leder Stue (Gul|Blå), så du er allerede med/,
      );
    expect(replyText(await world.say(ane, personal, 'deltag'))).toContain('Du er allerede med');
  });
});
