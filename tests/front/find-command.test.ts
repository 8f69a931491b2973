import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/front/find-command.ts';
import { commands } from '../../bot/front/rooms.ts';

const find = (text: string) => findCommand([...commands.values()], text);

describe('a command is found however a busy person writes it', () => {
  it.each([
    ['guide', 'guide'],
    ['GUIDE', 'guide'],
    ['  mødeguide ', 'guide'],
    ['moedeguide', 'guide'],
    ['vis guide, tak', 'guide'],
    ['guide?', 'guide'],
    ['/guide', 'guide'],
    ['hjælp', 'help'],
    ['hjaelp', 'help'],
    ['Help!', 'help'],
    ['opret enhed', 'create'],
    ['ret enhed', 'edit'],
    ['jeg er med', 'join'],
    ['ledelse', 'leadership'],
    ['stedfortraeder', 'leadership'],
    ['refleksionsnote', 'note'],
    ['overblik over noter', 'overview'],
    ['maal', 'goal'],
    ['mit mål', 'goal'],
    ['fælles mål', 'common-goals'],
    ['udskriv', 'print'],
  ])('%s', (text, command) => {
    expect(find(text)).toMatchObject({ kind: 'command', command: { name: command } });
  });

  it.each([
    ['giude', 'guide'],
    ['gude', 'guide'],
    ['hjæpl', 'help'],
    ['mødegiude', 'guide'],
    ['oprett', 'create'],
    ['ledelsse', 'leadership'],
  ])('asks about the typo %s', (text, command) => {
    expect(find(text)).toMatchObject({ kind: 'near', likely: [{ name: command }, {}, {}] });
  });

  it.each(['vi var i skoven i dag', 'xyz', '12345', 'ord'])('does not guess at: %s', (text) => {
    expect(find(text).kind).toBe('unknown');
  });

  it('tells an empty message from an unknown one', () => {
    expect(find('   ').kind).toBe('empty');
  });
});
