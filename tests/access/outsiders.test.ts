import { describe, expect, it } from 'vitest';
import { refusalText } from '../../bot/access/text/refusal-text.ts';
import { buttons, commands, forms } from '../../bot/front/rooms.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { fullUnit } from '../people/full-unit.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

/** The leader and a member, by id, but as guests: the platform now says that they are from elsewhere. */
const guests: readonly Who[] = [
  { ...bo, outsider: true },
  { ...ane, outsider: true },
];
const sentence = refusalText.da.outsider;

describe('a guest, or somebody from another organisation', () => {
  it.each([...buttons.keys()])('is told the same at the button %s', async (action) => {
    const { world, unit, data } = await fullUnit();
    const before = await rowsOf(world, unit);
    for (const who of guests)
      for (const where of [channel, personal])
        expect(replyText(await world.press(who, where, action, data))).toBe(sentence);
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it.each([...commands.keys()])('at the command %s', async (command) => {
    const { world, unit, data } = await fullUnit();
    const before = await rowsOf(world, unit);
    for (const who of guests)
      expect(replyText(await world.press(who, channel, 'command', { ...data, command }))).toBe(sentence);
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it.each([...forms.keys()])('at the form %s', async (form) => {
    const { world, unit, data } = await fullUnit();
    const before = await rowsOf(world, unit);
    for (const who of guests)
      expect(replyText(await world.submit(who, channel, form, { what: 'noget nyt' }, data))).toBe(sentence);
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it('keeps no trial, and is not spoken to when nothing was asked', async () => {
    const { world, unit } = await fullUnit();
    const before = await rowsOf(world, unit);
    const [who = bo] = guests;
    const message = { id: '9.1', thread: '9.1' };
    const words = { kind: 'words', text: 'prøvehandling: jeg synger' } as const;
    expect(replyText(await world.send({ who, where: channel, what: words, message }))).toBe(sentence);
    const edited = { kind: 'edited', message, text: words.text } as const;
    expect(await world.send({ who, where: channel, what: edited })).toEqual({ kind: 'nothing' });
    expect(await rowsOf(world, unit)).toBe(before);
  });
});
