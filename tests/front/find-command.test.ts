import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/front/find-command.ts';
import { commands } from '../../bot/front/rooms.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';

const find = (text: string) => findCommand([...commands.values()], text);

describe('a command is found however a busy person writes it', () => {
  it.each([
    ['guide', 'guide'],
    ['GUIDE', 'guide'],
    ['  mødeguide ', 'meeting-guide'],
    ['moedeguide', 'meeting-guide'],
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
    ['mødegiude', 'meeting-guide'],
    ['oprett', 'create'],
    ['ledelsse', 'leadership'],
  ])('asks about the typo %s', (text, command) => {
    expect(find(text)).toMatchObject({ kind: 'near', likely: [{ name: command }, {}, {}] });
  });

  it.each(['vi var i skoven i dag', 'xyz', '12345', 'ord'])('does not guess at: %s', (text) => {
    expect(find(text).kind).toBe('unknown');
  });

  it.each([
    ['hvornår er næste møde?', 'next-meeting'],
    ['Hvornår mødes vi', 'next-meeting'],
    ['møde', 'next-meeting'],
    ['næste møde', 'next-meeting'],
    ['kan du vise dagsordenen?', 'agenda'],
    ['Må jeg se dagsordenen', 'agenda'],
    ['hej Femuger, hvor er vi i forløbet?', 'plan'],
    ['vis mig lige guiden', 'guide'],
    ['hvad skal vi i denne uge?', 'guide'],
    ['jeg vil gerne skrive en note', 'note'],
    ['kan vi flytte mødet?', 'move-meeting'],
    ['flyt møde', 'move-meeting'],
    ['lukkedage', 'closures'],
    ['pause', 'pause'],
    ['hvilke lukkedage har vi?', 'closures'],
    ['ret forløbet', 'adjust-course'],
    ['prøvehandlinger', 'shared-trials'],
    ['hvad har de andre delt?', 'shared-trials'],
    ['mine prøvehandlinger', 'trials'],
    ['?', 'help'],
    [' ?? ', 'help'],
    ['hvad kan du?', 'help'],
    ['hej', 'hello'],
    ['Hej!', 'hello'],
    ['tak', 'thanks'],
    ['mange tak :)', 'thanks'],
    ['procesplan i morgen', 'process-plan'],
    ['ferie til 14. august', 'holiday'],
    ['jeg har ferie i uge 30', 'holiday'],
    ['jeg er tilbage', 'back'],
    ['stille', 'quiet'],
    ['hvem er leder?', 'leadership'],
    ['hvem', 'contacts'],
    ['hvem kan jeg ringe til?', 'contacts'],
    ['when do we meet next?', 'next-meeting'],
    ['can you show me the agenda', 'agenda'],
  ])('and whole sentences too: %s', (text, command) => {
    expect(find(text)).toMatchObject({ kind: 'command', command: { name: command } });
  });

  it.each([
    'vi prøver at synge i garderoben, før vi går i seng',
    'Børnene sad stille i dag og lyttede til historien om bjørnen',
    'stille leg i hjørnet efter frokost er en god idé for alle',
    'pause fra legen gav ro, og så kunne vi gå ud sammen',
  ])('nor takes what people tell for something they ask: %s', (text) => {
    expect(find(text).kind).not.toBe('command');
  });

  it('reads letters in two pieces, as they come from a Mac: å is an a and a ring', () => {
    expect(find('fælles mål'.normalize('NFD'))).toMatchObject({ command: { name: 'common-goals' } });
  });

  it('offers three likely ones for what it cannot read', () => {
    const found = find('qwertyuiop asdf zxcv hjkl vbnm');
    if (found.kind !== 'unknown') throw new Error(found.kind);
    expect(found.likely.map(({ name }) => name)).toEqual(['guide', 'trial', 'agenda']);
  });

  it('reads a very long message at once', async () => {
    expect(await cpuTimeOf(() => find(`${'hvad kan du vise mig om '.repeat(4000)}?`))).toBeLessThan(200);
  });

  it('tells an empty message from an unknown one', () => {
    expect(find('   ').kind).toBe('empty');
  });
});
