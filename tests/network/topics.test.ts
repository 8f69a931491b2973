import { describe, expect, it } from 'vitest';
import { putRow, readValue, readValues } from '../../bot/rows/row.ts';
import { ballotRow, saidIn } from '../../bot/rows/said-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostTopics } from '../../shared/domain/network/limits.ts';
import { fill, tickAt } from '../people/meeting-steps.ts';
import { fie, join } from '../people/network-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { gro, leave, lis, rowsWith, threeLeaders } from '../people/tied-leaders.ts';
import { ane, bo, createUnit, goodUnit, personal, replyText, type World } from '../people/world.ts';

const quarter = '2026-3';

const ida: Who = { platform: 'slack', tenant: 'T6', id: 'UIDA', name: 'Ida Ibsen' };

/** What everybody presses, by the number of the topic in the list. */
async function voting() {
  const all = await threeLeaders();
  const { world, network } = all;
  const home = { kind: 'channel', conversation: `C-${ida.id}` } as const;
  const fourth = { ...goodUnit, name: 'Rød', newInstitution: 'Rødhuset' };
  const units = { ...all.units, ida: await createUnit(world, ida, home, fourth) };
  await join(world, network, ida);
  const dataOf = (who: Who): Values => ({
    network,
    unit: who === bo ? units.bo : who === gro ? units.gro : who === lis ? units.lis : units.ida,
  });
  const ballot = () => readValue(world.ports, ballotRow(network, quarter));
  return {
    ...all,
    units,
    ballot,
    propose: (who: Who, topic: string) => fill(world, who, 'network.propose', dataOf(who), { topic }),
    vote: async (who: Who, nth: number) => {
      const topic = (await ballot())?.topics[nth]?.id ?? 'nothing';
      return replyText(await world.press(who, personal, 'network.vote', { ...dataOf(who), topic }));
    },
    see: async (who: Who) => replyText(await world.press(who, personal, 'network.topics', dataOf(who))),
    withdraw: (who: Who) => world.press(who, personal, 'network.withdraw-topic', dataOf(who)),
    add: (topic: string) => fill(world, fie, 'network.add-topic', { network }, { topic }),
    close: () => world.press(fie, personal, 'network.close-ballot', { network, sure: 'yes' }),
    facilitator: async () => replyText(await world.press(fie, personal, 'network.ballot', { network })),
  };
}

async function pageText(world: World, reply: Reply): Promise<string> {
  const [url] = urlsOf(reply);
  if (!url) throw new Error('no address');
  return (await openPage(world, url)).text();
}

describe('the next topic of a network', () => {
  it('is proposed by leaders and facilitator, and voted on by one vote of each unit', async () => {
    const { propose, vote, see, add, close, facilitator } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(gro, 'Overgange om morgenen');
    await add('Forældre, der har travlt');
    await vote(bo, 0);
    await vote(gro, 0);
    for (const who of [lis, ida]) await vote(who, 2);
    expect(await see(bo)).toMatchInlineSnapshot(`
      "Næste emne i Fjordnetværket
      Hvad vil I helst tale om næste gang? Hver enhed har én stemme.
      1. Tid til at øve os (dit forslag, her ligger jeres stemme)
      2. Overgange om morgenen
      3. Forældre, der har travlt
      [Stem på nr. 2] [Stem på nr. 3]
      [Foreslå noget andet] [Tag mit forslag tilbage]
      4 enheder har stemt. Du kan flytte stemmen, indtil facilitatoren lukker afstemningen. Så viser jeg, hvad I valgte, men ikke hvor mange stemmer hvert emne fik, og aldrig hvem der stemte på hvad. Er I kun to eller tre, kan man måske gætte det."
    `);
    expect(await facilitator()).toMatchInlineSnapshot(`
      "Næste emne i Fjordnetværket
      1. Tid til at øve os
      2. Overgange om morgenen
      3. Forældre, der har travlt
      4 enheder har stemt.
      [Tilføj et emne] [Luk afstemningen]
      [Tag nr. 1 af listen] [Tag nr. 2 af listen] [Tag nr. 3 af listen]"
    `);
    // Changed until it is closed: the same unit is counted once.
    await vote(gro, 2);
    await close();
    const counted = await see(lis);
    expect(counted).toMatchInlineSnapshot(`
      "Næste emne i Fjordnetværket
      Stemmerne er talt op. Det taler I om: Forældre, der har travlt"
    `);
    expect(await facilitator()).toBe(counted);
    expect(await vote(bo, 1)).toContain('kan ingen ændre mere');
    expect(await propose(bo, 'Noget helt andet')).toContain('kan ingen ændre mere');
  });

  it('tells no number of few votes, and no topic’s number at all', async () => {
    const { propose, vote, close, facilitator, see } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(gro, 'Overgange om morgenen');
    const looks = async () => [await facilitator(), await see(ida)];
    const before = await looks();
    for (const who of [gro, lis]) await vote(who, 1);
    await vote(bo, 0);
    expect(await looks()).toEqual(before);
    expect(before.join()).toContain('Når mindst 4 enheder har stemt');
    await close();
    expect(await see(lis)).toMatchInlineSnapshot(`
      "Næste emne i Fjordnetværket
      Stemmerne er talt op. Det taler I om: Overgange om morgenen"
    `);
  });

  it('shows and keeps the same of one vote as of four that agree', async () => {
    const results = [];
    for (const voters of [[gro], [bo, gro, lis, ida]]) {
      const { world, propose, vote, close, see, ballot } = await voting();
      for (const [who, topic] of [
        [bo, 'Tid til at øve os'],
        [gro, 'Overgange om morgenen'],
      ] as const)
        await propose(who, topic);
      for (const who of voters) await vote(who, 1);
      await close();
      const pack = await pageText(world, await world.say(fie, personal, 'mødepakke'));
      const said = /Det taler I om.*?</.exec(pack)?.[0];
      const { topics = [], votes, closed } = (await ballot()) ?? {};
      const kept = JSON.stringify({ votes, closed });
      const named = topics.reduce((all, { id, text }) => all.replaceAll(id, text), kept);
      results.push([await see(lis), said, named.replace(/"at":"[^"]*"/, '')]);
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchInlineSnapshot(`
      [
        "Næste emne i Fjordnetværket
      Stemmerne er talt op. Det taler I om: Overgange om morgenen",
        "Det taler I om: Overgange om morgenen. Også foreslået: Tid til at øve os<",
        "{"votes":{},"closed":{,"chosen":["Overgange om morgenen"],"next":"Tid til at øve os"}}",
      ]
    `);
  });

  it('shows no numbers either of a count that was kept before numbers were left out', async () => {
    const { world, network, propose, close, ballot, see } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(gro, 'Overgange om morgenen');
    await close();
    const before = await ballot();
    const [first, second] = before?.topics.map(({ id }) => id) ?? [];
    const counts = { [first ?? '']: 1, [second ?? '']: 2 };
    if (before)
      await putRow(world.ports, ballotRow(network, quarter), { ...before, closed: { at: '', counts } });
    expect(await see(lis)).toContain('Det taler I om: Overgange om morgenen');
    expect(await see(lis)).not.toMatch(/\d stemme/);
  });

  it('tells nobody that votes were theirs by taking a topic off the list', async () => {
    const { world, network, propose, vote, facilitator, ballot, add, close, see } = await voting();
    await propose(bo, 'Tid til at øve os');
    await add('Forældre, der har travlt');
    for (const who of [bo, gro, lis, ida]) await vote(who, who === gro ? 0 : 1);
    expect(await facilitator()).toContain('4 enheder har stemt.');
    await propose(bo, 'Tid til at tale sammen');
    expect(await facilitator()).toContain('4 enheder har stemt.');
    const topic = (await ballot())?.topics[0]?.id ?? '';
    await world.press(fie, personal, 'network.drop-topic', { network, topic });
    expect(await facilitator()).toContain('4 enheder har stemt.');
    // None of them counts for words it was not cast for.
    await vote(ida, 0);
    await close();
    const shown = await see(bo);
    expect(shown).toContain('Det taler I om: Tid til at tale sammen');
    expect(shown).not.toMatch(/\d stemme/);
  });

  it('shows no count before it is closed, and afterwards nobody can find out who voted for what', async () => {
    const { propose, vote, close, ballot, facilitator, see } = await voting();
    await propose(bo, 'Tid til at øve os');
    await vote(gro, 0);
    for (const shown of [await facilitator(), await see(lis)]) expect(shown).not.toContain('1 stemme');
    await close();
    expect((await ballot())?.votes).toEqual({});
    expect((await ballot())?.closed).toEqual({ at: expect.any(String), chosen: [expect.any(String)] });
  });

  it('stands in the pack and in the meeting’s guide there', async () => {
    const { world, propose, vote, close } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(gro, 'Overgange om morgenen');
    for (const who of [bo, gro]) await vote(who, 1);
    await vote(lis, 0);
    await vote(ida, 1);
    expect(await pageText(world, await world.say(fie, personal, 'mødepakke'))).toContain(
      'Afstemningen er åben. 4 enheder har stemt.',
    );
    await close();
    const page = await pageText(world, await world.say(fie, personal, 'mødepakke'));
    expect(page).toContain('Det taler I om: Overgange om morgenen');
    expect(page).toContain('Også foreslået: Tid til at øve os');
    expect(page).toContain('Jeres emne</th><td>“Overgange om morgenen” ');
    expect(page).not.toContain('Emne: en lille begyndelse');
  });

  it('goes with the unit that leaves, and so does its vote', async () => {
    const { world, network, units, propose, vote, close, see, add } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(gro, 'Overgange om morgenen');
    await add('Forældre, der har travlt');
    await vote(gro, 2);
    await vote(lis, 0);
    await leave(world, gro, units.gro, network);
    expect(await see(bo)).not.toContain('Overgange');
    await close();
    expect(await see(bo)).toContain('Det taler I om: Tid til at øve os');
    // Whoever is in again brings nothing of before.
    await join(world, network, gro);
    expect(await see(gro)).not.toContain('Overgange');
  });

  it('is a leader’s alone to propose and vote on, in a network their unit is in', async () => {
    const { world, network, units, propose, ballot } = await voting();
    await propose(bo, 'Tid til at øve os');
    const before = await ballot();
    const topic = before?.topics[0]?.id ?? '';
    for (const who of [ane, gro, fie])
      await world.press(who, personal, 'network.vote', { unit: units.bo, network, topic });
    for (const who of [bo, gro]) {
      await world.press(who, personal, 'network.drop-topic', { network, topic });
      await world.press(who, personal, 'network.close-ballot', { network, sure: 'yes' });
    }
    await leave(world, lis, units.lis, network);
    await world.press(lis, personal, 'network.vote', { unit: units.lis, network, topic });
    expect(await ballot()).toEqual(before);
  });

  it('is one of each unit, and no more than can be weighed', async () => {
    const { propose, vote, ballot, add } = await voting();
    await propose(bo, 'Tid til at øve os');
    await vote(gro, 0);
    await propose(bo, 'Tid til at tale sammen');
    // Nobody’s vote goes to words they have not read.
    expect(Object.values((await ballot())?.votes ?? {})).toEqual(['']);
    expect((await ballot())?.topics.map(({ text }) => text)).toEqual(['Tid til at tale sammen']);
    for (let nth = 1; nth <= mostTopics; nth++) await add(`Emne nummer ${nth}`);
    expect((await ballot())?.topics).toHaveLength(mostTopics);
    expect(await propose(gro, 'Et til')).toContain('så mange forslag');
  });

  it('passes the guard, wherever it is written', async () => {
    const { world, network, units, ballot } = await voting();
    for (const topic of ['010190-1234', 'Jeg er bekymret for Oliver, der bliver slået derhjemme', ' ']) {
      const inUnit = { network, unit: units.bo };
      for (const [who, form, context] of [
        [bo, 'network.propose', inUnit],
        [fie, 'network.add-topic', { network }],
      ] as const)
        expect((await world.submit(who, personal, form, { topic }, context)).kind).toBe('form-errors');
    }
    expect(await ballot()).toBeUndefined();
  });
});

describe('what a leader has said to a network', () => {
  it('is shown to them, and erased with them, also where they have left the network since', async () => {
    const { world, network, units, propose } = await voting();
    await propose(bo, 'Tid til at øve os');
    expect(replyText(await world.say(bo, personal, 'mine data'))).toContain(
      'Én ting, du har skrevet i et netværk',
    );
    await leave(world, bo, units.bo, network);
    expect(rowsWith(world, 'Tid til at øve os')).not.toEqual([]);
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    expect(rowsWith(world, 'Tid til at øve os')).toEqual([]);
  });

  it('is taken back everywhere', async () => {
    const { world, propose, withdraw, units } = await voting();
    await propose(bo, 'Tid til at øve os');
    await propose(bo, 'Tid til at tale sammen');
    expect(await readValues(world.ports, saidIn(units.bo))).toHaveLength(1);
    expect(rowsWith(world, 'Tid til at øve os')).toEqual([]);
    await withdraw(bo);
    expect(rowsWith(world, 'Tid til at tale sammen')).toEqual([]);
  });

  it('names nobody in the network', async () => {
    const { world, network, propose } = await voting();
    await propose(bo, 'Tid til at øve os');
    const rows = rowsWith(world, 'Tid til at øve os').filter((row) => row.includes(`"${network}"`));
    expect(rows).toHaveLength(1);
    expect(rows.join()).not.toMatch(/UBO|Bo Holm/);
  });

  it('is gone half a year after the quarter', async () => {
    const { world, propose } = await voting();
    await propose(bo, 'Tid til at øve os');
    for (const day of ['2026-10-22', '2027-01-21', '2027-04-22']) await tickAt(world, day, '09:15');
    await tickAt(world, '2027-04-03', '03:05');
    await tickAt(world, '2027-04-22', '09:15');
    expect(rowsWith(world, 'Tid til at øve os')).toEqual([]);
  });
});
