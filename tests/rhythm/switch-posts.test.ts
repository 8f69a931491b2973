import { describe, expect, it } from 'vitest';
import { tick } from '../../bot/rhythm/tick.ts';
import { readRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
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

async function openForm(world: World, unit: string) {
  const reply = await world.press(bo, personal, 'posts.open', { unit });
  if (reply.kind !== 'open-form') throw new Error('no form');
  return reply.form;
}

describe('beskeder', () => {
  it('tells every kind of post, to whom, when, and whether it is on', async () => {
    const world = createWorld(weekBefore);
    await createUnit(world);
    expect(replyText(await world.say(bo, personal, 'beskeder'))).toMatchInlineSnapshot(`
      "Mine beskeder til Stue Gul
      Jeg skriver kl. 9.00 på dage, hvor I har åbent. Det her skriver jeg af mig selv:
      ———
      I kanalen
      • Guide til opstarten: første åbne dag i ugen med det første møde
      • Ugens guide: første åbne dag i hver af de fem uger
      • Opfordring til sparring: midt i uge 2 (den tredje dag, I har åbent)
      • Påmindelse før mødet: midt i uge 4 (den tredje dag, I har åbent)
      • Mødeguide: mødedagen, eller en time før et tidligt møde
      • Besked om pause: første åbne dag i pausen
      • Tak for forløbet: anden åbne dag i ugen efter et forløb
      Opfordring til at prøve noget andet: tredje åbne dag i uge 3, og i det første forløb også i uge 1 · slået fra
      Dagens små grupper: hver åben dag, når der er grupper i ugeplanen · slået fra
      ———
      Til lederen alene
      • Tjekliste før et forløb: anden åbne dag i ugen med det første møde, og i uge 5, hvis der ikke kommer en pause
      • Spørgsmål om en flyttet mødedato: anden åbne dag i uge 1, hvis mødet har måttet flyttes
      • Undrespørgsmål til lederen: anden åbne dag i uge 2
      • Spørgsmål midt i forløbet: anden åbne dag i uge 3
      • Spørgsmål om, hvem der leder mødet: anden åbne dag i uge 4
      • Tjekliste og et spørgsmål i pausen: anden åbne dag i pausen
      En tanke om de små grupper: anden åbne dag i uge 5, under tjeklisten, hvis der ikke kommer en pause · slået fra
      ———
      Til den enkelte alene
      • Spørgsmål om, hvordan prøvehandlingerne gik: fire åbne dage før mødet
      [Vælg beskeder]"
    `);
  });

  it('opens with what is on, and keeps only what differs from the usual', async () => {
    const world = createWorld(weekBefore);
    const unit = await createUnit(world);
    const form = await openForm(world, unit);
    expect(form.values?.channel?.split(',')).not.toContain('provocation');
    const channelKinds = [...(form.values?.channel ?? '').split(','), 'provocation']
      .filter((kind) => kind !== 'week-guide')
      .join(',');
    const saved = await world.submit(
      bo,
      personal,
      form.id,
      { ...form.values, channel: channelKinds },
      form.context,
    );
    expect(replyText(saved)).toMatch(/^Gemt\./);
    const row = await readRow(world.ports, unitRow(unit));
    expect(row?.value.posts).toEqual({ on: ['provocation'], off: ['week-guide'] });
    expect((await openForm(world, unit)).values?.channel).not.toContain('week-guide');
  });

  it('is heard: what is off is not posted, what is on is', async () => {
    const world = createWorld(weekBefore);
    const unit = await createUnit(world);
    const form = await openForm(world, unit);
    await world.submit(bo, personal, form.id, { channel: 'provocation', leader: '' }, form.context);
    world.posted.length = 0;
    for (const day of ['2026-09-14', '2026-09-16', '2026-09-22', '2026-09-30']) {
      world.setNow(instantOf(day, '09:00').toISOString());
      await tick(world.ports);
      await world.work();
    }
    expect(world.posted.map(({ text }) => text.split(':')[0])).toEqual(['Et skub', 'Et skub']);
  });

  it('is for those who lead the unit', async () => {
    const world = createWorld(weekBefore);
    await createUnit(world);
    expect(replyText(await world.say(ane, channel, 'beskeder'))).toContain('kun enhedens leder');
  });
});
