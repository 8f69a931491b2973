import { describe, expect, it } from 'vitest';
import { giveUp } from '../../bot/outbox/deliver-send.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { insertRow, putRow, readValue } from '../../bot/rows/row.ts';
import { postKey, sendRow } from '../../bot/rows/send-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Delivery } from '../../shared/ports/chat.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const weekBefore = '2026-09-07T06:00:00Z';

async function at(world: World, day: string, time: string, ...answers: Delivery[]): Promise<void> {
  world.setNow(instantOf(day, time).toISOString());
  world.answerWith(...answers);
  await tick(world.ports);
  await world.work();
}

async function unitBeforeItsCourse(): Promise<{ world: World; unit: string }> {
  const world = createWorld(weekBefore);
  const unit = await createUnit(world);
  await world.work();
  return { world, unit };
}

const status = async (world: World, who = bo) => replyText(await world.say(who, personal, 'driftsstatus'));

describe('driftsstatus', () => {
  it('is calm when everything runs, and names the next three posts', async () => {
    const { world } = await unitBeforeItsCourse();
    await at(world, '2026-09-07', '09:00');
    expect(await status(world)).toMatchInlineSnapshot(`
      "Sådan kører det for Stue Gul
      Alt kører. Næste besked: tjekliste før et forløb, tirsdag 8. september kl. 9.00, til lederen alene.
      De næste beskeder:
      • tjekliste før et forløb, tirsdag 8. september kl. 9.00, til lederen alene
      • mødeguide, fredag 11. september kl. 9.00, i kanalen
      • ugens guide, mandag 14. september kl. 9.00, i kanalen
      [Vælg beskeder]"
    `);
  });

  it('costs the unit and two stretches of its rows, however long it has run', async () => {
    const { world, unit } = await unitBeforeItsCourse();
    await at(world, '2026-09-07', '09:00');
    world.resetCounts();
    await status(world);
    const { pointReads, total } = world.counts;
    expect(total - pointReads).toBe(2);
    const rows = 40;
    for (let i = 0; i < rows; i++) {
      const key = postKey(`2025-0${1 + (i % 9)}-01|week-guide|1|${i}`);
      await putRow(world.ports, sendRow(unit, key), { v: 1, state: 'dropped' } as Send);
    }
    world.resetCounts();
    expect(await status(world)).not.toContain('ikke ud');
    expect(world.counts.total).toBe(total);
  });

  it('says what was lost, what may have arrived, and what waits', async () => {
    const { world, unit } = await unitBeforeItsCourse();
    await at(world, '2026-09-14', '09:00', { ok: false, kind: 'ambiguous' });
    await at(world, '2026-09-21', '09:00', { ok: false, kind: 'transient' });
    await giveUp(world.ports, unit, 'post|2026-09-21|week-guide|1|2');
    await at(world, '2026-09-22', '09:00', { ok: false, kind: 'gone' });
    await at(world, '2026-09-23', '09:00', { ok: false, kind: 'rate-limited', retryAfterSeconds: 600 });
    expect(await status(world)).toMatchInlineSnapshot(`
      "Sådan kører det for Stue Gul
      Der er beskeder, jeg ikke har fået sendt endnu. Jeg prøver igen af mig selv.
      Det her venter:
      • opfordring til sparring, onsdag 23. september: venter på at blive sendt
      Det her nåede ikke ud som planlagt i de seneste seks uger:
      • undrespørgsmål til lederen, tirsdag 22. september: jeg kunne ikke skrive i den private chat
      • ugens guide, mandag 21. september: kunne ikke sendes, selv om jeg prøvede flere gange
      • ugens guide, mandag 14. september: nåede måske frem. Jeg sender den ikke igen, så I ikke får den to gange
      • mødeguide, fredag 11. september: blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke
      • guide til opstarten, mandag 7. september: blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke
      De næste beskeder:
      • ugens guide, mandag 28. september kl. 9.00, i kanalen
      • spørgsmål midt i forløbet, tirsdag 29. september kl. 9.00, til lederen alene
      • ugens guide, mandag 5. oktober kl. 9.00, i kanalen
      [Vælg beskeder]"
    `);
  });

  it('says since when something has not been done, until it is', async () => {
    const { world } = await unitBeforeItsCourse();
    const { chat } = world.ports;
    const { post } = chat;
    Object.assign(chat, { post: () => Promise.reject(new Error('no')) });
    await expect(at(world, '2026-09-07', '09:00')).rejects.toThrow();
    Object.assign(chat, { post });
    const since = 'Siden mandag 7. september kl. 9.00 er der noget, jeg ikke har fået gjort.';
    expect(await status(world)).toContain(since);
    await at(world, '2026-09-07', '09:15');
    expect(await status(world)).not.toContain('Siden');
  });

  it('says since when something was never begun, and not of what is only just due', async () => {
    const { world } = await unitBeforeItsCourse();
    world.setNow('2026-09-07T07:59:00Z');
    expect(await status(world)).not.toContain('er der noget, jeg ikke har fået gjort');
    world.setNow('2026-09-07T08:01:00Z');
    const text = await status(world);
    expect(text).toContain('Siden mandag 7. september kl. 9.00 er der noget, jeg ikke har fået gjort.');
    expect(text).toContain('Står det her også i morgen, så sig det til dem, der står for driften hos jer.');
    expect(text).not.toContain('Alt kører');
  });

  it('says since when the channel has been shut', async () => {
    const { world } = await unitBeforeItsCourse();
    await at(world, '2026-09-14', '09:00', { ok: false, kind: 'gone' });
    world.setNow('2026-09-15T08:00:00Z');
    expect(await status(world)).toMatchInlineSnapshot(`
      "Sådan kører det for Stue Gul
      Jeg har ikke kunnet skrive i kanalen siden mandag 14. september kl. 9.00.
      Intet er gået tabt. Luk mig ind i kanalen igen, så fortsætter jeg, hvor I er i forløbet. Guiden kan I stadig få hver for sig i jeres egen chat med mig.
      Det her nåede ikke ud som planlagt i de seneste seks uger:
      • ugens guide, mandag 14. september: kanalen var lukket for mig
      • mødeguide, fredag 11. september: blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke
      • guide til opstarten, mandag 7. september: blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke
      • tjekliste før et forløb, tirsdag 8. september: blev så forsinket, at den ikke gav mening mere, og derfor sendte jeg den ikke
      De næste beskeder, når jeg er lukket ind igen:
      • ugens guide, mandag 21. september kl. 9.00, i kanalen
      • undrespørgsmål til lederen, tirsdag 22. september kl. 9.00, til lederen alene
      • opfordring til sparring, onsdag 23. september kl. 9.00, i kanalen
      [Vælg beskeder]"
    `);
  });

  it('is for those who lead the unit', async () => {
    const { world } = await unitBeforeItsCourse();
    expect(replyText(await world.say(ane, channel, 'drift'))).toContain('kun enhedens leder');
  });
});

describe('a post that the queue has given up', () => {
  it('stands as failed, and a late delivery does not bring it back', async () => {
    const { world, unit } = await unitBeforeItsCourse();
    world.posted.length = 0;
    await at(world, '2026-09-21', '09:00', { ok: false, kind: 'transient' });
    const posted = world.posted.length;
    await giveUp(world.ports, unit, 'post|2026-09-21|week-guide|1|2');
    world.pass(3600);
    await world.work();
    expect(world.posted.slice(posted).filter(({ text }) => text.includes('Uge 2 af 5'))).toEqual([]);
    expect(world.logged.filter((line) => line.startsWith('send.failed'))).toHaveLength(1);
  });

  it('leaves alone what has arrived in the meantime', async () => {
    const { world, unit } = await unitBeforeItsCourse();
    await at(world, '2026-09-14', '09:00');
    const key = postKey('2026-09-14|week-guide|1|1');
    await giveUp(world.ports, unit, key);
    expect(await readValue(world.ports, sendRow(unit, key))).toMatchObject({ state: 'sent' });
  });
});

describe('a post that has to wait', () => {
  it('waits through the evening and the weekend', async () => {
    const { world } = await unitBeforeItsCourse();
    await at(world, '2026-09-11', '09:00');
    await at(world, '2026-09-21', '09:00', { ok: false, kind: 'rate-limited', retryAfterSeconds: 10 * 3600 });
    world.posted.length = 0;
    world.setNow(instantOf('2026-09-21', '19:05').toISOString());
    await world.work();
    expect(world.posted).toEqual([]);
    world.setNow(instantOf('2026-09-22', '07:01').toISOString());
    await world.work();
    expect(world.posted.map(({ text }) => text.includes('Uge 2 af 5'))).toEqual([true]);
  });

  it('is let go when there is nothing left to say, and the channel stays open', async () => {
    const { world, unit } = await unitBeforeItsCourse();
    const key = 'stand-in|99';
    const value: Send = {
      v: 1,
      key,
      kind: 'stand-in-wanted',
      to: 'channel',
      about: { meeting: '99' },
      state: 'waiting',
      attempts: 1,
      claimedUntil: weekBefore,
      bestBefore: '2026-12-01T00:00:00.000Z',
    };
    await insertRow(world.ports, sendRow(unit, key), value);
    await world.ports.queue.send({ kind: 'deliver', unit, send: key });
    await world.work();
    expect(await readValue(world.ports, sendRow(unit, key))).toMatchObject({ state: 'needless' });
    expect(await readValue(world.ports, unitRow(unit))).not.toHaveProperty('silentSince');
  });
});
