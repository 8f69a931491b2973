import { describe, expect, it } from 'vitest';
import { fie, makeNetwork } from '../people/network-steps.ts';
import { message, unitWithAne } from '../people/trial-steps.ts';
import { ane, bo, channel, createUnit, goodUnit, personal, replyText } from '../people/world.ts';

describe('one’s own page', () => {
  it('tells of the week and the meeting, and suggests something where nothing is under way', async () => {
    const { world } = await unitWithAne();
    const text = replyText(await world.say(ane, personal, 'hjem'));
    // Which one depends on the unit's id.
    expect(text.replace(/> Jeg .*/, '> Jeg …')).toMatchInlineSnapshot(`
      "Stue Gul
      Hej, Ane
      Uge 1 af 5. Find et sted, hvor få børn ad gangen kan bruge hele kroppen.
      Fem uger på en række. I er nu i uge 1 af 5. Til sidst mødes I: fredag 16. oktober kl. 13.00.
      📅 Statusmøde: fredag 18. september kl. 13.00
      [Skriv prøvehandling] [Skriv note] [Dagsorden] [Ugens guide]
      Dine prøvehandlinger
      Du har ikke noget i gang lige nu. Prøv for eksempel:
      > Jeg …
      [Prøv den]"
    `);
  });

  it('shows what one has under way, the latest first, each with one tap; never a colleague’s', async () => {
    const { world } = await unitWithAne();
    for (const [nth, what] of ['synger', 'venter', 'lytter', 'vinker'].entries()) {
      world.pass(60);
      await world.send(message(`prøvehandling: jeg ${what}`, `${nth}.1`));
    }
    await world.send(message('prøvehandling: jeg hopper', '9.1', bo));
    const text = replyText(await world.say(ane, personal, 'hjem'));
    expect(text.match(/> jeg (\w+)/g)).toEqual(['> jeg vinker', '> jeg lytter', '> jeg venter']);
    expect(text.match(/\[Hvordan gik det\?\]/g)).toHaveLength(3);
    expect(text).toContain('[Se alle 4]');
    expect(text).not.toContain('hopper');
  });

  it('is for one’s own eyes in a channel too', async () => {
    const { world } = await unitWithAne();
    expect(await world.say(ane, channel, 'hjem')).toMatchObject({ to: 'only-you' });
  });

  it('changes place with that of another unit', async () => {
    const { world } = await unitWithAne();
    const second = { kind: 'channel', conversation: 'C2' } as const;
    const other = await createUnit(world, bo, second, {
      ...goodUnit,
      name: 'Stue Blå',
      newInstitution: 'Solen',
    });
    await world.press(ane, second, 'unit.join');
    const reply = await world.press(ane, personal, 'home.show', { unit: other });
    expect(reply).toMatchObject({ kind: 'show', replace: true });
    expect(replyText(reply)).toContain('[Stue Gul]');
  });

  it('costs a read of the person, the unit and the member, and one look at what is open', async () => {
    const { world } = await unitWithAne();
    world.resetCounts();
    await world.say(ane, personal, 'hjem');
    expect(world.counts).toMatchObject({ pointReads: 3, total: 4 });
  });
});

describe('the first card of a personal chat', () => {
  const arrive = { who: ane, where: personal, what: { kind: 'added' } } as const;

  it('says what the bot is, and below it is one’s own page for whoever is in a unit, once', async () => {
    const { world } = await unitWithAne();
    const text = replyText(await world.send(arrive));
    expect(text).toContain('Hej Ane, jeg er Femuger\nJeg hjælper jer med at holde rytmen i aktionslæring');
    expect(text).toContain('[Vis ugens guide] [Hvad kan du?]');
    expect(text).toContain('Din side');
    expect(text.split('Hej')).toHaveLength(2);
    expect(await world.send(arrive)).toEqual({ kind: 'nothing' });
  });

  it('is the network for whoever looks after one and is in no unit', async () => {
    const { world } = await unitWithAne();
    await makeNetwork(world);
    const text = replyText(await world.send({ ...arrive, who: fie }));
    expect(text).toContain('Fjordnetværket');
    expect(text).not.toContain('deltag');
  });

  it('says how to begin to everybody else', async () => {
    const { world } = await unitWithAne();
    const stranger = { platform: 'slack', tenant: 'T1', id: 'UNEW', name: 'Nina Ny' } as const;
    const text = replyText(await world.send({ ...arrive, who: stranger }));
    expect(text).toContain('deltag');
    expect(text).not.toContain('Uge 1 af 5');
  });
});
