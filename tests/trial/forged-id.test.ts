import { describe, expect, it } from 'vitest';
import { memberKey } from '../../bot/rows/unit-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import { fullUnit } from '../people/full-unit.ts';
import { carla } from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { stored } from '../people/trial-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const secret = 'jeg har haft det svært ved måltidet';

/** Ane has written a trial for herself alone; its id is in nobody else's buttons, but may be guessed or seen. */
async function withSecret() {
  const { world, unit, data } = await fullUnit();
  const form = formOf(await world.press(ane, personal, 'trial.open', { unit }));
  const values = { ...form.values, what: secret, audience: 'private' };
  await world.submit(ane, personal, form.id, values, form.context);
  const trial = (await stored(world, unit)).find(({ what }) => what === secret);
  if (!trial) throw new Error('not stored');
  return { world, unit, data, op: trial.id };
}

const written = (world: World, unit: string, op: string, values: Values, who = carla) =>
  world.submit(
    who,
    personal,
    'trial.write',
    { what: 'jeg synger ved frugten', audience: 'unit', ...values },
    { unit, op },
  );

describe('the id of a colleague’s private trial', () => {
  it.each(['idea.try', 'trial.try-too', 'form', 'form of a leader, for her'])(
    'shows nothing of it: %s',
    async (how) => {
      const { world, unit, data, op } = await withSecret();
      const before = JSON.stringify(await stored(world, unit));
      const reply = how.startsWith('form')
        ? await (how === 'form'
            ? written(world, unit, op, {})
            : written(world, unit, op, { behalf: memberKey(ane) }, bo))
        : await world.press(carla, personal, how, {
            unit,
            network: data.network ?? '',
            idea: 'i2',
            trial: 't4',
            op,
          });
      expect(JSON.stringify(reply)).not.toMatch(/svært|Ane/);
      expect(JSON.stringify(await stored(world, unit))).toBe(before);
    },
  );

  it('is none of what keeps somebody from the receipt of their own, when they press twice', async () => {
    const { world, unit, data } = await withSecret();
    const own = { unit, network: data.network ?? '', idea: 'i2', op: world.ports.ids.next() };
    const [first, second] = [
      await world.press(carla, personal, 'idea.try', own),
      await world.press(carla, personal, 'idea.try', own),
    ];
    expect(replyText(second)).toContain('Tak, Carla.');
    expect(replyText(first)).toContain(replyText(second).split('\n')[0]);
  });
});
