import { describe, expect, it } from 'vitest';
import { message, unitWithAne } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

async function withTrials(...whats: readonly string[]) {
  const { world, unit } = await unitWithAne();
  for (const [nth, what] of whats.entries())
    await world.send(message(`Prøvehandling: ${what}`, `8.${nth}`, ane, personal));
  return { world, unit };
}

describe('a trial that is regretted in the words of whoever wrote it', () => {
  const book = 'jeg vil prøve at læse en bog højt i garderoben';
  const song = 'synge godmorgensang udenfor';
  const fire = 'vi tænder bål på bålpladsen i sidste uge';

  it.each([
    ['slet den med bogen', book],
    ['slet den med sangen', song],
    ['gem ikke den med bålet', fire],
    ['nej forresten, det med bogen skulle du ikke gemme alligevel', book],
  ])('%s', async (said, meant) => {
    const { world } = await withTrials(book, song, fire, 'jeg venter ved lågen');
    const shown = replyText(await world.say(ane, personal, said));
    expect(shown).toContain(meant);
    for (const other of [book, song, fire].filter((each) => each !== meant))
      expect(shown).not.toContain(other);
  });

  it('is not one that only begins with the letters of a short word', async () => {
    const { world } = await withTrials('jeg lægger et bogstav i kassen');
    expect(replyText(await world.say(ane, personal, 'slet den om en bog'))).toContain(
      'fandt jeg ikke noget om',
    );
    expect(replyText(await world.say(ane, personal, 'slet den med bogen'))).toContain(
      'fandt jeg ikke noget om',
    );
  });

  it.each(['nej det skulle du ikke have gemt', 'gem det ikke alligevel', 'den skal du ikke gemme'])(
    '%s: the latest, with the way to take it back',
    async (said) => {
      const { world } = await withTrials(song, book);
      expect(replyText(await world.say(ane, personal, said))).toContain(`Du skrev prøvehandlingen “${book}”`);
    },
  );
});
