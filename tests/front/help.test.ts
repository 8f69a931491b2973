import { describe, expect, it } from 'vitest';
import { commands } from '../../bot/front/rooms.ts';
import { may, type Role } from '../../shared/domain/access/permissions.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const { world } = await unitWithStaff();
const stranger = { ...ane, id: 'UNEW', name: 'Ny Vikar' };

describe('hjælp tells everything that somebody may do', () => {
  it.each([
    ['a leader', bo, personal, ['member', 'leader', 'institution-leader']],
    ['a colleague', ane, personal, ['member']],
    ['somebody new in the channel', stranger, channel, ['visitor']],
  ] as const)('%s', async (_, who, where, roles) => {
    const all = replyText(await world.press(who, where, 'help.show', { all: 'yes' }));
    const words = new Set(
      all
        .split('\n')
        .filter((line) => line.startsWith('• '))
        .flatMap((line) => {
          const [word = '', rest = ''] = line.slice(2).split(/: (.*)/s);
          return [word, ...(rest.split('Også: ')[1]?.split(', ') ?? [])];
        }),
    );
    for (const { name, words: spelled, help, deed } of commands.values()) {
      if (help === 'small-talk') continue;
      const isTheirs = deed === 'anyone' || may(roles as readonly Role[], deed);
      const isWanted = 'line' in help && help.when ? undefined : isTheirs;
      if (isWanted !== undefined) expect(words.has(spelled.da[0]), name).toBe(isWanted);
    }
  });

  it.each([
    'frigiv',
    'kvartal',
    'slet mine data',
    'deltag',
    'opret',
    'hvem kan se det',
    'stop',
    'procesplan',
  ])('and so %s', async (word) => {
    expect(replyText(await world.press(bo, personal, 'help.show', { all: 'yes' }))).toContain(word);
  });

  it('puts no word under a command that there is not, nor under one that stands under another', () => {
    for (const { name, help } of commands.values()) {
      if (typeof help !== 'object' || !('under' in help)) continue;
      const over = commands.get(help.under)?.help;
      expect(typeof over === 'object' && 'line' in over, name).toBe(true);
    }
  });
});
