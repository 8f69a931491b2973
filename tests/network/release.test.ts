import { describe, expect, it } from 'vitest';
import { changeQuarter } from '../../bot/network/quarter-book.ts';
import { allOf, quarterBookRow, releaseRow } from '../../bot/rows/network-rows.ts';
import { readRows, readValue } from '../../bot/rows/row.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { fill, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import {
  addHouses,
  codeFor,
  enterCode,
  fie,
  holdMeeting,
  join,
  makeNetwork,
  trialsBySeven,
} from '../people/network-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const quarter = '2026-4';
const noon = `${meetingDay}T14:00:00Z`;

async function afterMeeting() {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world);
  await join(world, network);
  world.setNow(noon);
  await holdMeeting(world, unit, meetingDay);
  const stored = () => readValue(world.ports, releaseRow(network, quarter, { unit, day: meetingDay }));
  const rows = async () => JSON.stringify(await readRows(world.ports, allOf(network, '')));
  return { world, unit, network, stored, rows, data: { unit, day: meetingDay } };
}

const press = (world: World, action: string, data: Values, who = bo) =>
  world.press(who, personal, action, data);

describe('what a leader sees before anything is released', () => {
  it('is what the network would see, and nothing has gone up', async () => {
    const { world, stored } = await afterMeeting();
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toMatchInlineSnapshot(`
      "Tal fra mødet fredag 16. oktober
      Sådan ser jeres tal ud, før jeg lægger dem sammen med de andres i Fjordnetværket. Jeg har ikke sendt noget endnu.
      Prøvehandlinger i alt: 7
      Hvornår på dagen: garderobe 6 · (måltid 1)
      Om hvad: social udvikling 7
      Hvad det blev til: ikke fortalt endnu 7
      Hvor idéen kom fra: ny idé 7
      Hvordan forløbet gik: (som planlagt 1)
      Færre end fem personer står bag tallene i parentes. Netværket ser “for få”, indtil flere enheder er med.
      [Frigiv] [Skriv også, hvad I har lært] [Ikke denne gang]"
    `);
    expect(await stored()).toBeUndefined();
  });

  it('is the leader’s alone', async () => {
    const { world, data, stored } = await afterMeeting();
    expect(replyText(await world.say(ane, personal, 'frigiv'))).not.toContain('garderobe');
    await press(world, 'network.release', data, ane);
    expect(await stored()).toBeUndefined();
  });

  it('is not let go by a deputy, who may have stepped in by their own wish', async () => {
    const { world, unit, network, data, stored } = await afterMeeting();
    await fill(world, ane, 'lead.take-up', { unit }, { weeks: '1' });
    expect(replyText(await world.say(ane, personal, 'frigiv'))).toContain('Det kan kun enhedens leder gøre.');
    await press(world, 'network.release', data, ane);
    expect(await stored()).toBeUndefined();
    const hers = await makeNetwork(world, { name: 'Anes netværk' }, ane);
    const code = await codeFor(world, hers, 'unit', ane);
    expect(replyText(await enterCode(world, code, ane))).toContain('Det kan kun enhedens leder gøre.');
    await world.press(ane, personal, 'network.leave', { unit, network, sure: 'yes' });
    await press(world, 'network.release', data);
    expect(await stored()).toBeDefined();
    await press(world, 'network.take-back', data, ane);
    expect(await stored()).toBeDefined();
  });

  it('says when there is nothing, or nobody to release to', async () => {
    const { world, unit } = await unitWithStaff();
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toContain('ikke med i et netværk');
    await join(world, await makeNetwork(world));
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toContain('ingen tal at frigive');
    world.setNow(noon);
    await holdMeeting(world, unit, meetingDay, { trials: [] });
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toContain('ingen tal at frigive');
  });
});

describe('a release', () => {
  it('holds counts by pseudonym, and neither names nor words', async () => {
    const { world, data, stored, rows } = await afterMeeting();
    const released = await press(world, 'network.release', data);
    expect(replyText(released)).toContain('frigivet til Fjordnetværket');
    const { tally } = (await stored()) ?? {};
    expect(Object.values(tally?.situation?.cloakroom ?? {})).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await rows()).not.toMatch(/UCOL|Kollega|garderoben/);
  });

  it('leaves out what is private, and what nobody has put a name to', async () => {
    const { world, unit, data, stored } = await afterMeeting();
    const shared = { platform: 'none', tenant: '', id: 'shared:UTAB', name: 'Tablet' } as const;
    const more = (id: string, rest: Partial<Trial>) =>
      trialOf(id, 'vi går til garderoben i to hold', { discussedAt: meetingDay, ...rest });
    const trials = [more('x1', { audience: 'private' }), more('x2', { author: shared })];
    await holdMeeting(world, unit, meetingDay, { trials });
    await press(world, 'network.release', data);
    expect(Object.values((await stored())?.tally.situation?.cloakroom ?? {})).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('is taken back, and given again', async () => {
    const { world, data, stored } = await afterMeeting();
    const released = await press(world, 'network.release', data);
    const back = await press(
      world,
      'network.take-back',
      buttonOf(released, 'network.take-back').data as Values,
    );
    expect(replyText(back)).toContain('taget tilbage');
    expect(await stored()).toBeUndefined();
    await press(world, 'network.release', data);
    expect(await stored()).toBeDefined();
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toContain('Tag det tilbage');
  });

  it('is taken back also when nothing of the meeting may be shown any more', async () => {
    const { world, unit, data, stored } = await afterMeeting();
    await press(world, 'network.release', data);
    await holdMeeting(world, unit, meetingDay, {
      trials: trialsBySeven(meetingDay, { audience: 'private' }),
    });
    expect(replyText(await press(world, 'network.take-back', data))).toContain('taget tilbage');
    expect(await stored()).toBeUndefined();
  });

  it('stays as it was counted once a summary has been read', async () => {
    const { world, network, data, stored } = await afterMeeting();
    await press(world, 'network.release', data);
    await addHouses(world, network, quarter, meetingDay);
    world.setNow('2027-01-10T10:00:00Z');
    await world.press(fie, personal, 'network.summary', { network });
    const before = await stored();
    expect(replyText(await press(world, 'network.take-back', data))).toContain('kan ikke skilles ud');
    expect(replyText(await press(world, 'network.release', data))).not.toContain('Tak.');
    expect(await stored()).toEqual(before);
  });

  it('begins again where a summary is made while it is written, so that none slips between', async () => {
    const { world, network, data, stored } = await afterMeeting();
    expect(replyText(await press(world, 'network.release', data))).toContain('frigivet');
    const { ports } = world;
    const put = (key: string) => ({ op: 'put', key, value: { v: 1 } }) as const;
    const seen: { number: number; summedUpTo: number }[] = [];
    await changeQuarter(ports, network, quarter, async ({ book: { number, summedUpTo } }) => {
      seen.push({ number, summedUpTo });
      if (seen.length === 1)
        await changeQuarter(ports, network, quarter, async () => [put('summary')], { summing: true });
      return [put('release')];
    });
    expect(seen).toEqual([
      { number: 2, summedUpTo: 0 },
      { number: 3, summedUpTo: 2 },
    ]);
    const book = await readValue(ports, quarterBookRow(network, quarter));
    expect(book).toMatchObject({ number: 3, summedUpTo: 2 });
    expect(await stored()).toBeDefined();
  });

  it('is asked about anew for a network that the unit joins afterwards', async () => {
    const { world, data } = await afterMeeting();
    await press(world, 'network.release', data);
    await join(world, await makeNetwork(world, { name: 'Skovnetværket' }));
    expect(replyText(await world.say(bo, personal, 'frigiv'))).toContain('[Frigiv]');
  });

  it('goes to every network the unit is in, under other pseudonyms', async () => {
    const { world, unit, data, stored } = await afterMeeting();
    const other = await makeNetwork(world, { name: 'Skovnetværket' });
    await join(world, other);
    expect(replyText(await press(world, 'network.release', data))).toContain(
      'Fjordnetværket og Skovnetværket',
    );
    const there = await readValue(world.ports, releaseRow(other, quarter, { unit, day: meetingDay }));
    const authors = (of: typeof there) => Object.keys(of?.tally.situation?.cloakroom ?? {});
    expect(authors(there)).toHaveLength(6);
    expect(authors(there)).not.toEqual(expect.arrayContaining(authors(await stored()).slice(0, 1)));
  });
});

describe('a learning in words', () => {
  const send = async (world: World, data: Values, values: Values) => {
    const opened = await press(world, 'network.learning', data);
    if (opened.kind !== 'open-form') throw new Error('no form');
    return world.submit(bo, personal, 'network.learning', values, opened.form.context);
  };

  it('goes along as it stands, with consent', async () => {
    const { world, data, stored } = await afterMeeting();
    const learning = 'To hold i garderoben gav ro til at nå børnene.';
    expect(replyText(await send(world, data, { learning, consent: '' }))).toContain('Sæt kryds');
    expect(await stored()).toBeUndefined();
    expect(replyText(await send(world, data, { learning, consent: 'yes' }))).toContain(learning);
    expect((await stored())?.learning).toBe(learning);
  });

  it('stays when the figures are released once more without', async () => {
    const { world, data, stored } = await afterMeeting();
    const learning = 'To hold i garderoben gav ro til at nå børnene.';
    await send(world, data, { learning, consent: 'yes' });
    expect(replyText(await press(world, 'network.release', data))).toContain(learning);
    expect((await stored())?.learning).toBe(learning);
  });

  it('is not said to be on its way once the summary has been read', async () => {
    const { world, network, data, stored } = await afterMeeting();
    await press(world, 'network.release', data);
    await addHouses(world, network, quarter, meetingDay);
    world.setNow('2027-01-10T10:00:00Z');
    await world.press(fie, personal, 'network.summary', { network });
    const learning = 'To hold i garderoben gav ro til at nå børnene.';
    const said = replyText(await send(world, data, { learning, consent: 'yes' }));
    expect(said).toContain('kan ikke skilles ud');
    expect(said).not.toContain(learning);
    expect((await stored())?.learning).toBeUndefined();
  });

  it('passes the guard first, and a colleague’s name gives pause', async () => {
    const { world, data, stored } = await afterMeeting();
    for (const learning of ['010190-1234 var med', 'Vi lærte af Ida i går', 'x'.repeat(300)])
      expect((await send(world, data, { learning, consent: 'yes' })).kind).toBe('form-errors');
    expect(await stored()).toBeUndefined();
  });
});

/** As afterMeeting, but the days have passed one by one, as the posts need it. */
async function livedThrough() {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world);
  await join(world, network);
  await tickAt(world, meetingDay, '16:00');
  await holdMeeting(world, unit, meetingDay);
  return { world, network, data: { unit, day: meetingDay } };
}

describe('the question after a meeting', () => {
  it('comes once, to the leader alone, on the day after', async () => {
    const { world, network } = await livedThrough();
    await tickAt(world, '2026-10-19', '09:15');
    const asked = world.posted.filter(({ text }) => text.includes('kan frigive tallene'));
    expect(asked.map(({ to, text }) => [to.kind, text])).toMatchInlineSnapshot(`
      [
        [
          "person",
          "Stue Gul
      Du kan frigive tallene fra mødet fredag 16. oktober til Fjordnetværket.
      [Se tallene først]",
        ],
      ]
    `);
    expect(await readValue(world.ports, quarterBookRow(network, quarter))).toBeUndefined();
  });

  it('waits for the leader while there is a deputy', async () => {
    const { world, data } = await livedThrough();
    await fill(world, ane, 'lead.take-up', { unit: data.unit }, { weeks: '1' });
    const asked = () => world.posted.filter(({ text }) => text.includes('kan frigive tallene'));
    await tickAt(world, '2026-10-19', '09:15');
    expect(asked()).toEqual([]);
    // Back after a week.
    await tickAt(world, '2026-10-30', '09:15');
    expect(asked().map(({ to }) => to.id)).toEqual(['UBO']);
  });

  it('is not put to those who have answered, or who are in no network', async () => {
    const answered = await livedThrough();
    await press(answered.world, 'network.keep', answered.data);
    const alone = await unitWithStaff();
    await tickAt(alone.world, meetingDay, '16:00');
    await holdMeeting(alone.world, alone.unit, meetingDay);
    for (const { world } of [answered, alone]) {
      await tickAt(world, '2026-10-30', '09:15');
      expect(world.posted.filter(({ text }) => text.includes('kan frigive tallene'))).toEqual([]);
    }
  });
});
