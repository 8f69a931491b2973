import { describe, expect, it } from 'vitest';
import { ideaRow, ideasIn, ideaWayRow, waysIn } from '../../bot/rows/idea-rows.ts';
import { allOf } from '../../bot/rows/network-rows.ts';
import { putRow, readRows, readValues } from '../../bot/rows/row.ts';
import { openTrialsIn } from '../../bot/rows/trial-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostFollowed, mostShared } from '../../shared/domain/ideas/limits.ts';
import { fullUnit } from '../people/full-unit.ts';
import { formOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const words = 'Vi går ud i to hold';

async function share(world: World, unit: string): Promise<string> {
  const form = formOf(await world.press(bo, personal, 'idea.share', { unit, trial: 't4' }));
  const values: Values = { ...form.values, what: words, consent: 'yes' };
  return replyText(await world.submit(bo, personal, 'idea.share', values, form.context));
}

/** Bo leads the unit, and looks after the network as well. */
async function shared() {
  const { world, unit, data } = await fullUnit();
  const network = data.network ?? '';
  const said = await share(world, unit);
  const mine = async () =>
    (await readValues(world.ports, ideasIn(network))).filter(({ what }) => what === words);
  const [idea] = await mine();
  if (!idea) throw new Error(said);
  return { world, unit, network, idea, mine };
}

/** Does something before each time an idea is written down; gives back how often one was. */
function onLaying(world: World, act: () => Promise<void>): () => number {
  const { store } = world.ports;
  const write = store.write.bind(store);
  let times = 0;
  store.write = async (table, partition, change) => {
    if (change.op === 'put' && change.key.startsWith('idea|')) {
      times++;
      await act();
    }
    return write(table, partition, change);
  };
  return () => times;
}

describe('an idea that whoever moderates has taken down', () => {
  it('does not come back when its leader shares it again, taken back in between or not', async () => {
    const { world, unit, network, idea, mine } = await shared();
    await world.press(bo, personal, 'idea.remove', { network, idea: idea.id });
    expect(await mine()).toEqual([]);
    expect(await share(world, unit)).toContain('har fjernet idéen');
    await world.press(bo, personal, 'idea.take-back', { unit, idea: idea.id });
    expect(await share(world, unit)).toContain('har fjernet idéen');
    expect(await mine()).toEqual([]);
    const stored = JSON.stringify(await readRows(world.ports, allOf(network, '')));
    expect(stored).not.toContain(words);
  });

  it('does not come back either when it is taken down in the moment in which it is shared', async () => {
    const { world, unit, network, idea, mine } = await shared();
    const laid = onLaying(world, () =>
      world.press(bo, personal, 'idea.remove', { network, idea: idea.id }).then(() => {}),
    );
    expect(await share(world, unit)).toContain('har fjernet idéen');
    expect(await mine()).toEqual([]);
    // Known from now on, so that it is not laid there even for a moment.
    const before = laid();
    await share(world, unit);
    expect(laid()).toBe(before);
  });

  it('takes its ways along, and is not said to lie there', async () => {
    const { world, unit, network, idea } = await shared();
    const way = { v: 1, idea: idea.id, unit: 'other', stage: 'tried', at: idea.at } as const;
    await putRow(world.ports, ideaWayRow(network, idea.id, 'other'), way);
    const choose = async () => replyText(await world.press(bo, personal, 'idea.choose', { unit }));
    expect(await choose()).toContain('Ligger i idébanken.');
    await world.press(bo, personal, 'idea.remove', { network, idea: idea.id });
    expect((await readValues(world.ports, waysIn(network))).filter((each) => each.idea === idea.id)).toEqual(
      [],
    );
    expect(await choose()).not.toContain('Ligger i idébanken.');
  });

  it('may be shared again once its own leader took it back', async () => {
    const { world, unit, idea, mine } = await shared();
    await world.press(bo, personal, 'idea.take-back', { unit, idea: idea.id });
    expect(await share(world, unit)).toContain('ligger nu i idébanken');
    expect(await mine()).toHaveLength(1);
  });
});

describe('what lies in a bank', () => {
  it('is only so much of one house, said kindly, and what lies there may still be worded anew', async () => {
    const { world, unit, network, idea, mine } = await shared();
    for (let nth = 1; nth < mostShared; nth++)
      await putRow(world.ports, ideaRow(network, `x${nth}`), { ...idea, id: `x${nth}`, what: idea.what });
    expect(await share(world, unit)).toContain('ligger nu i idébanken');
    await world.press(bo, personal, 'idea.take-back', { unit, idea: idea.id });
    await putRow(world.ports, ideaRow(network, 'x0'), { ...idea, id: 'x0' });
    expect(await share(world, unit)).toContain(`I har ${mostShared} idéer i idébanken`);
    expect(await mine()).toHaveLength(mostShared);
  });

  it('is followed up to a limit, and beyond it tried all the same', async () => {
    const { world, unit, data } = await fullUnit();
    const network = data.network ?? '';
    const model = (await readValues(world.ports, ideasIn(network))).find(({ id }) => id === 'i2');
    if (!model) throw new Error('no idea');
    const tryOne = async (id: string) => {
      await putRow(world.ports, ideaRow(network, id), { ...model, id });
      await world.press(ane, personal, 'idea.try', { unit, network, idea: id, op: world.ports.ids.next() });
    };
    const own = async () =>
      (await readValues(world.ports, waysIn(network))).filter((way) => way.unit === unit);
    const before = (await own()).length;
    for (let nth = before; nth < mostFollowed; nth++) {
      const id = `y${nth}`;
      await putRow(world.ports, ideaRow(network, id), { ...model, id });
      await putRow(world.ports, ideaWayRow(network, id, unit), {
        v: 1,
        idea: id,
        unit,
        stage: 'tried',
        at: world.ports.clock.now().toISOString(),
      });
    }
    const trials = (await readValues(world.ports, openTrialsIn(unit))).length;
    await tryOne('beyond');
    expect(await own()).toHaveLength(mostFollowed);
    expect(await readValues(world.ports, openTrialsIn(unit))).toHaveLength(trials + 1);
  });
});
