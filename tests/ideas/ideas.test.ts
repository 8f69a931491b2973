import { describe, expect, it } from 'vitest';
import { ideasIn } from '../../bot/rows/idea-rows.ts';
import { allOf } from '../../bot/rows/network-rows.ts';
import { putRow, readRows, readValues } from '../../bot/rows/row.ts';
import { doneTrialsIn, openTrialRow, openTrialsIn } from '../../bot/rows/trial-rows.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { valuesOf } from '../../shared/domain/figures/tally.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { carla, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { fie, holdMeeting, join, makeNetwork } from '../people/network-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, createUnit, goodUnit, personal, replyText, type World } from '../people/world.ts';

/** In another municipality, and on the other platform. */
const gro: Who = { platform: 'teams', tenant: 'M7', id: 'gro', name: 'Gro Gade' };
const hal: Who = { platform: 'teams', tenant: 'M7', id: 'hal', name: 'Hal Hede' };
const there: Where = { kind: 'channel', conversation: 'K7' };

const cloakroom = 'Vi går til garderoben i to hold';

/** Stue Gul has talked something through that Ane tried, and Skovstuen is in the same network. */
async function twoHouses() {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world);
  await join(world, network);
  const other = await createUnit(world, gro, there, {
    ...goodUnit,
    name: 'Skovstuen',
    newInstitution: 'Egernet',
  });
  await world.press(hal, there, 'unit.join');
  await join(world, network, gro);
  world.setNow(`${meetingDay}T14:00:00Z`);
  const trials = [
    trialOf('t1', cloakroom, { author: ane, discussedAt: meetingDay, theme: 'social' }),
    trialOf('t2', 'hemmeligt', { author: ane, discussedAt: meetingDay, audience: 'private' }),
  ];
  await holdMeeting(world, unit, meetingDay, { trials });
  await world.work();
  world.posted.length = 0;
  return { world, unit, other, network };
}

async function share(world: World, unit: string, values: Values = {}, who = bo): Promise<Reply> {
  const form = formOf(await world.press(who, personal, 'idea.share', { unit, trial: 't1' }));
  return world.submit(
    who,
    personal,
    'idea.share',
    { ...form.values, consent: 'yes', ...values },
    form.context,
  );
}

const rowsIn = async (world: World, network: string) =>
  JSON.stringify(await readRows(world.ports, allOf(network, '')));

describe('what a leader shares from the house', () => {
  it('is chosen among what the meeting has talked through, nothing private', async () => {
    const { world } = await twoHouses();
    const chosen = await world.press(
      bo,
      personal,
      'idea.choose',
      buttonOf(await world.say(bo, personal, 'idébank'), 'idea.choose').data as Values,
    );
    expect(replyText(chosen)).toContain(`> ${cloakroom}`);
    expect(replyText(chosen)).not.toContain('hemmeligt');
  });

  it('stands in the other house’s idea bank without a name, and its author is told', async () => {
    const { world, unit, network } = await twoHouses();
    expect(replyText(await share(world, unit, { learned: 'Der blev tid til den enkelte.' }))).toBe(
      'Tak. Idéen ligger nu i idébanken i Fjordnetværket.',
    );
    await world.work();
    expect(replyText(await world.say(hal, personal, 'idébank'))).toMatchInlineSnapshot(`
      "Idébank
      Det har husene i jeres netværk prøvet.
      > Vi går til garderoben i to hold
      Det kom der ud af det: Der blev tid til den enkelte.
      garderobe · social udvikling
      [Prøv den hos os]
      [Søg]
      Prøver I en idé, kan de andre se, at et hus prøver den, men ikke hvilket."
    `);
    expect(world.posted.map(({ to, text }) => [to.id, text])).toMatchInlineSnapshot(`
      [
        [
          "UANE",
          "Stue Gul
      Noget, du har prøvet, er delt i idébanken, uden dit navn. Andre huse kan nu læse:
      > Vi går til garderoben i to hold
      Det kom der ud af det: Der blev tid til den enkelte.
      Vil du ikke have det delt, så tag det tilbage. Du behøver ikke sige hvorfor.
      [Tag den tilbage]",
        ],
      ]
    `);
    const [row] = await readRows(world.ports, ideasIn(network));
    expect(JSON.stringify(row?.value)).not.toMatch(/UANE|UBO|Ane Lind|Bo Holm|Stue Gul/);
  });

  it('says where it comes from when the leader wants it to', async () => {
    const { world, unit } = await twoHouses();
    await share(world, unit, { named: 'yes' });
    expect(replyText(await world.say(hal, personal, 'idébank'))).toContain('fra Stue Gul');
  });

  it('passes the guard once more, and a colleague’s name gives pause, and needs a yes', async () => {
    const { world, unit, network } = await twoHouses();
    for (const wrong of [
      { what: 'Vi gik ud med Ida og 010190-1234' },
      { what: 'Carla går først ud med alle' },
      { learned: 'Jeg er bekymret for et barn, der har blå mærker' },
      { what: '' },
      { what: 'x'.repeat(500) },
      { consent: '' },
    ]) {
      const reply = await share(world, unit, wrong);
      expect(reply.kind, JSON.stringify(wrong)).toBe('form-errors');
    }
    expect(await rowsIn(world, network)).not.toContain('idea|');
  });

  it('is for the leader to share, of their own unit’s trials', async () => {
    const { world, unit, network } = await twoHouses();
    const context = { unit, trial: 't1' };
    const values = { what: cloakroom, consent: 'yes' };
    for (const who of [ane, gro, hal, fie]) await world.submit(who, personal, 'idea.share', values, context);
    await world.submit(bo, personal, 'idea.share', values, { unit, trial: 't2' });
    expect(await rowsIn(world, network)).not.toContain('idea|');
  });
});

async function shared() {
  const houses = await twoHouses();
  await share(houses.world, houses.unit);
  const { world } = houses;
  const tryIt = buttonOf(await world.say(hal, personal, 'idébank'), 'idea.try').data as Values;
  const idea = tryIt.idea ?? '';
  return { ...houses, tryIt, idea };
}

describe('an idea on its way', () => {
  it('becomes a trial of whoever presses, once, that knows where it came from', async () => {
    const { world, other, tryIt, network, idea } = await shared();
    for (const _ of [1, 2]) await world.press(hal, personal, 'idea.try', tryIt);
    const [trial, ...more] = await readValues(world.ports, openTrialsIn(other));
    expect(more).toEqual([]);
    expect(trial).toMatchObject({ what: cloakroom, idea: { network, id: idea }, theme: 'social' });
    expect(trial?.author.id).toBe('hal');
    expect(trial && valuesOf(trial).origin).toBe('taken-over');
    const story = await world.press(hal, personal, 'trial.chain', { unit: other, trial: trial?.id ?? '' });
    expect(replyText(story)).toContain('Idéen kom fra et andet hus.');
  });

  it('leaves no way behind where the id is another trial’s', async () => {
    const { world, other, tryIt, network } = await shared();
    const own = trialOf('x', 'vi ruller om på gulvet');
    const id = world.ports.ids.next();
    await putRow(world.ports, openTrialRow(other, id), { ...own, id });
    const before = await rowsIn(world, network);
    expect(replyText(await world.press(hal, personal, 'idea.try', { ...tryIt, op: id }))).toContain(
      'længere',
    );
    expect(await rowsIn(world, network)).toBe(before);
    expect(await readValues(world.ports, openTrialsIn(other))).toEqual([{ ...own, id }]);
  });

  it('is followed by both houses, and neither sees which the other is', async () => {
    const { world, tryIt } = await shared();
    await world.press(hal, personal, 'idea.try', tryIt);
    const mine = async () => replyText(await world.say(bo, personal, 'idébank'));
    expect(await mine()).toContain('Den har I delt. Et andet hus prøver den.');
    expect(await mine()).not.toMatch(/Skovstuen|Hal/);
    expect(replyText(await world.say(hal, personal, 'idébank'))).toContain('I prøver den.');
    const keep = buttonOf(await world.say(gro, personal, 'idébank'), 'idea.keep').data as Values;
    await world.press(hal, personal, 'idea.keep', keep);
    expect(await mine()).toContain('Et andet hus prøver den.');
    await world.press(gro, personal, 'idea.keep', keep);
    expect(await mine()).toContain('I et andet hus er den blevet en del af hverdagen.');
  });

  it('is gone everywhere when the leader takes it back, and what others made of it stays theirs', async () => {
    const { world, other, network, tryIt, unit, idea } = await shared();
    await world.press(hal, personal, 'idea.try', tryIt);
    expect(replyText(await world.press(carla, personal, 'idea.take-back', { unit, idea }))).toContain(
      'ikke længere',
    );
    expect(replyText(await world.press(gro, personal, 'idea.take-back', { unit, idea }))).not.toContain(
      'taget ud',
    );
    expect(await rowsIn(world, network)).toContain('idea|');
    await world.press(bo, personal, 'idea.take-back', { unit, idea });
    expect(await rowsIn(world, network)).not.toMatch(/idea\||way\||garderoben/);
    expect(await readValues(world.ports, openTrialsIn(other))).toHaveLength(1);
    expect(replyText(await world.press(hal, personal, 'idea.try', tryIt))).toContain('ikke længere');
  });

  it('is its author’s to take back as well', async () => {
    const { world, network, unit, idea } = await shared();
    await world.press(ane, personal, 'idea.take-back', { unit, idea });
    expect(await rowsIn(world, network)).not.toMatch(/idea\||garderoben/);
    expect((await readValues(world.ports, doneTrialsIn(unit)))[0]?.offered).toBeUndefined();
  });

  it('goes when its author withdraws the trial or asks to be erased', async () => {
    for (const [action, data] of [
      ['trial.withdraw', { trial: 't1' }],
      ['own-data.erase', { sure: 'yes' }],
    ] as const) {
      const { world, network, unit } = await shared();
      await world.press(ane, personal, action, { unit, ...data });
      expect(await rowsIn(world, network), action).not.toMatch(/idea\||garderoben/);
    }
  });

  it('goes with the unit that leaves, and comes back with it within a day', async () => {
    const { world, network, unit } = await shared();
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    expect(replyText(await world.say(hal, personal, 'idébank'))).not.toContain(cloakroom);
    await world.press(bo, personal, 'network.back', { unit, network });
    expect(replyText(await world.say(hal, personal, 'idébank'))).toContain(cloakroom);
  });

  it('is moderated by whoever looks after the network, and by nobody else', async () => {
    const { world, network, idea } = await shared();
    const seen = await world.say(fie, personal, 'idébank');
    expect(replyText(seen)).toContain(cloakroom);
    const data = buttonOf(seen, 'idea.remove').data as Values;
    for (const who of [bo, gro, hal, { ...fie, tenant: 'M8' }])
      await world.press(who, personal, 'idea.remove', data);
    expect(await rowsIn(world, network)).toContain(`idea|${idea}`);
    await world.press(fie, personal, 'idea.remove', data);
    expect(await rowsIn(world, network)).not.toContain('idea|');
  });
});

describe('looking for an idea', () => {
  it.each([
    ['idébank garderobe', true],
    ['idébank hold', true],
    ['idébank social', true],
    ['idébank måltid', false],
  ])('by words: %s', async (text, isThere) => {
    const { world } = await shared();
    expect(replyText(await world.say(hal, personal, text)).includes(cloakroom)).toBe(isThere);
  });

  it.each([
    [{ situation: 'cloakroom' }, true],
    [{ situation: 'meal' }, false],
    [{ theme: 'social' }, true],
    [{ theme: 'body' }, false],
    [{ words: 'to hold', situation: 'cloakroom', theme: 'social' }, true],
  ])('by time of day and theme: %j', async (values, isThere) => {
    const { world, other } = await shared();
    const form = formOf(await world.press(hal, personal, 'idea.search', { unit: other }));
    const found = await world.submit(
      hal,
      personal,
      'idea.search',
      { ...form.values, ...values },
      form.context,
    );
    expect(replyText(found).includes(cloakroom)).toBe(isThere);
  });

  it('says how to come by it where the unit is in no network', async () => {
    const { world } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'idébank'))).toContain('for huse i et netværk');
  });
});
