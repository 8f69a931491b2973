import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  goalWithActivity,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { formOf, send } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, goodUnit, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);
at(first, '2026-10-14', '10:00');
await first.say(ane, personal, 'punkter: legepladsen i vinter, forældrekaffe, tur til skoven');

describe('a point that somebody has put on is renamed in words: the form holds the new ones', () => {
  it.each([
    ['omdøb legepladsen i vinter til legeplads og cykler', 'Legeplads og cykler'],
    ['omdøb punktet forældrekaffe til forældremøde', 'Forældremøde'],
    ['ret punktet forældrekaffe til forældremøde i marts', 'Forældremøde i marts'],
    ['ret punktet tur til skoven til tur til søen', 'Tur til søen'],
    ['ret punktet om tur til skoven', 'Tur til skoven'],
    ['punktet om forældrekaffe skal hedde forældremøde', 'Forældremøde'],
    ['kald punktet om forældrekaffe for forældremøde', 'Forældremøde'],
    ['rename the point forældrekaffe to forældremøde', 'Forældremøde'],
  ])('%s', async (said, text) => {
    const world = copyWorld(first);
    const form = formOf(await world.say(ane, personal, said));
    expect(form.id).toBe('matter.write');
    expect(form.values?.text).toBe(text);
    expect(replyText(await send(world, form, { text, what: 'on' }, ane))).toContain(text);
  });

  it('which of several is asked, and its form has them as well', async () => {
    const asked = await copyWorld(first).say(ane, personal, 'kald punktet skuret i stedet');
    expect(replyText(asked)).toContain('Hvilket punkt mener du?');
    const shown = buttonsIn(asked).filter(({ action }) => action === 'matter.write');
    expect(shown.map(({ data }) => data?.text)).toEqual(['Skuret', 'Skuret', 'Skuret']);
    const form = formOf(await pressShown(copyWorld(first), ane, asked, 'Forældrekaffe'));
    expect(form.values?.text).toBe('Skuret');
  });

  it('a topic of trials is renamed as before, and what is called something in the house is no point', async () => {
    const topic = replyText(await copyWorld(first).say(bo, personal, 'omdøb frugten til frugt'));
    expect(topic).toContain('Skal emnet');
    for (const said of ['omdøb stuen til Stue Blå', 'omdøb enheden til Skoven'])
      expect((await copyWorld(first).say(bo, personal, said)).kind).not.toBe('open-form');
  });
});

describe('what is decided at it does not finish it', () => {
  async function atForaeldrekaffe() {
    const world = copyWorld(first);
    at(world, meetingDay, '13:02');
    const data = { unit, day: meetingDay };
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    for (let to = 0; to < 14; to++) {
      const screen = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
      if (replyText(screen).includes('\nForældrekaffe\n')) return { world, data, to };
    }
    throw new Error('no such point');
  }

  it('what becomes of it is still asked', async () => {
    const { world, data, to } = await atForaeldrekaffe();
    await world.say(bo, personal, 'vi aftaler at Carla tjekker cyklerne inden jul');
    const screen = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
    expect(replyText(screen)).not.toContain('Færdig med emnet.');
    const labels = buttonsIn(screen).map(({ label }) => label);
    expect(labels).toContain('Færdig med emnet');
    expect(labels).toContain('Gem til næste møde');
  });

  it('“kald punktet …” means the one that the meeting stands at', async () => {
    const { world } = await atForaeldrekaffe();
    const form = formOf(await world.say(bo, personal, 'kald punktet kaffe og kage i stedet'));
    expect(form.values?.text).toBe('Kaffe og kage');
    const { day } = { day: meetingDay };
    await send(world, form, { text: 'Kaffe og kage', what: 'on' });
    const shown = await world.press(bo, personal, 'meeting.show', { unit, day });
    expect(replyText(shown)).toContain('Kaffe og kage');
  });
});

it('a goal with an activity is set: the button that closes the meeting has its own name again', async () => {
  const { world, unit: id } = await unitWithStaff();
  at(world, meetingDay, '13:02');
  await world.press(bo, personal, 'meeting.start', { unit: id });
  await goalWithActivity(world, { unit: id, day: meetingDay });
  await world.press(bo, personal, 'meeting.go', { unit: id, day: meetingDay, to: '20' });
  await pressShown(world, bo, await world.say(bo, personal, 'afslut mødet'), 'Gå til');
  const closes = await world.say(bo, personal, 'afslut mødet');
  expect(`${replyText(closes)} ${JSON.stringify(world.posted)}`).toContain('Tryk “Afslut mødet”');
});

it('how the meeting is closed is called as its button is', async () => {
  for (const [language, said, button] of [
    ['da', 'så er vi færdige med mødet', 'Afslut uden mål denne gang'],
    ['en', 'afslut mødet', 'Close without goals this time'],
  ] as const) {
    const { world, unit: id } = await unitWithStaff({ ...goodUnit, language });
    at(world, meetingDay, '13:02');
    await world.press(bo, personal, 'meeting.start', { unit: id });
    await world.press(bo, personal, 'meeting.go', { unit: id, day: meetingDay, to: '20' });
    const last = await pressShown(
      world,
      bo,
      await world.say(bo, personal, said),
      language === 'da' ? 'Gå til' : 'Go to',
    );
    expect(buttonsIn(last).map(({ label }) => label)).toContain(button);
    const posted = await world.say(bo, personal, said);
    expect(`${replyText(posted)} ${JSON.stringify(world.posted)} ${JSON.stringify(world.drawn)}`).toContain(
      `“${button}”`,
    );
  }
});
