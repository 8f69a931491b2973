import { expect, it } from 'vitest';
import { formOf } from '../people/plan-steps.ts';
import { message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, personal } from '../people/world.ts';

it.each(['jeg har prøvet at vente ved lågen', 'jeg venter ved lågen'])(
  'the form about how it went says once that a few words are enough: %s',
  async (what) => {
    const { world, unit } = await unitWithAne();
    await world.send(message(`prøvehandling: ${what}`, '1.1', ane, personal));
    const [trial] = await stored(world, unit);
    const form = formOf(await world.press(ane, personal, 'outcome.open', { unit, trial: trial?.id ?? '' }));
    expect(JSON.stringify(form.intro).split('Et par ord er nok').length - 1).toBe(1);
  },
);
