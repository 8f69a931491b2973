import { describe, expect, it } from 'vitest';
import { tick } from '../../bot/rhythm/tick.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { readValue } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import type { Intent, Where, Who } from '../../bot/turn/intent.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
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

/** The status meeting is on Friday 16 October; four open days before it is Monday the 12th. */
const askDay = '2026-10-12';

function message(text: string, ts: string, who: Who, where: Where = channel): Intent {
  return {
    who,
    where,
    what: { kind: 'words', text },
    delivery: `slack:T1:${where.conversation}:${ts}`,
    message: { id: ts, thread: ts },
  };
}

const keyOf = (ts: string, conversation = 'C1') => `slack:T1:${conversation}:${ts}`;

async function course() {
  const world = createWorld('2026-09-16T08:00:00Z');
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  world.setNow('2026-09-22T08:00:00Z');
  await tick(world.ports);
  await world.work();
  return { world, unit };
}

/** Ticks through the days as they pass; what was posted on the way. */
async function live(world: World, from: string, days: number) {
  world.posted.length = 0;
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10);
    for (const time of ['09:00', '09:15', '12:00']) {
      world.setNow(instantOf(date, time).toISOString());
      await tick(world.ports);
      await world.work();
    }
  }
  return world.posted.filter(({ to }) => to.kind === 'person');
}

async function trial(world: World, unit: string, id: string): Promise<Trial | undefined> {
  return readValue(world.ports, openTrialRow(unit, id));
}

describe('how it went', () => {
  it('is asked once of each author, in private, about their own alone', async () => {
    const { world } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    await world.send(message('prøvehandling: jeg tæller til ti', '1.2', ane, personal));
    await world.send(message('prøvehandling: jeg lytter længere', '1.3', bo));
    const told = await live(world, '2026-10-05', 11);
    const asked = told.filter(({ text }) => text.startsWith('Stue Gul\nHvordan gik det?'));
    expect(asked.map(({ to }) => to.id).sort()).toEqual(['UANE', 'UBO']);
    const hers = asked.find(({ to }) => to.id === 'UANE')?.text;
    expect(hers).toMatchInlineSnapshot(`
      "Stue Gul
      Hvordan gik det?
      I mødes snart. Ét tryk er nok for hver prøvehandling:
      > vi går en omvej
      [Prøvet] [Ikke prøvet endnu]
      > jeg tæller til ti
      [Prøvet] [Ikke prøvet endnu]
      “Ikke prøvet endnu” er et godt svar. Så ved I, hvad der står i vejen."
    `);
    expect(hers).not.toContain('lytter');
  });

  it('leaves nobody with more than one private message in that week', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: jeg lytter længere', '1.3', bo));
    await world.submit(
      bo,
      channel,
      'posts.switch',
      { leader: 'group-count-nudge', author: 'outcome-ask' },
      { unit },
    );
    await live(world, '2026-09-23', 19);
    const told = await live(world, askDay, 4);
    expect(told.filter(({ to }) => to.id === 'UBO')).toHaveLength(1);
  });

  it('is not asked of a shared account, nor about what has been told already', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    await world.send(message('prøvehandling: jeg lytter længere', '1.3', bo));
    await world.press(bo, channel, 'outcome.tried', { unit, trial: keyOf('1.3') });
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    await live(world, '2026-09-23', 19);
    const told = await live(world, askDay, 4);
    expect(told.filter(({ text }) => text.startsWith('Stue Gul\nHvordan gik det?'))).toEqual([]);
  });

  it('is not asked of whoever has left the unit, whose shared trials stay', async () => {
    const { world } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    await world.send(message('prøvehandling: jeg lytter længere', '1.3', bo));
    await world.press(ane, channel, 'unit.leave');
    const told = await live(world, '2026-10-05', 11);
    const asked = told.filter(({ text }) => text.startsWith('Stue Gul\nHvordan gik det?'));
    expect(asked.map(({ to }) => to.id)).toEqual(['UBO']);
  });

  it('is answered with one tap; the others stay to be answered', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    await world.send(message('prøvehandling: vi synger ude', '1.2', ane));
    const asked = `${keyOf('1.1')} ${keyOf('1.2')}`;
    const data = { unit, trial: keyOf('1.1'), asked };
    const reply = await world.press(ane, personal, 'outcome.not-tried', data);
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you', replace: true });
    expect(replyText(reply)).toContain('vi synger ude');
    expect((await trial(world, unit, keyOf('1.1')))?.outcome).toMatchObject({ tried: false });
    expect(replyText(await world.press(bo, channel, 'outcome.tried', data))).toContain('Kun den, der');
  });

  it('goes on with one’s own alone, whatever ids a client sends along', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    await world.send(message('prøvehandling: jeg lytter længere', '1.3', bo));
    const asked = `${keyOf('1.1')} ${keyOf('1.3')}`;
    const reply = await world.press(ane, personal, 'outcome.tried', { unit, trial: keyOf('1.1'), asked });
    expect(replyText(reply)).not.toContain('lytter');
  });

  it('leads from what came to the next trial, and reads as one chain', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    const data = { unit, trial: keyOf('1.1') };
    await world.submit(
      ane,
      channel,
      'trial.sign',
      { sign: 'flere smil på vejen' },
      { unit, op: keyOf('1.1') },
    );
    const form = await world.press(ane, personal, 'outcome.open', data);
    if (form.kind !== 'open-form') throw new Error(replyText(form));
    expect(replyText(form)).toContain('“vi går en omvej”');
    const values = {
      ...form.form.values,
      happened: 'de fandt snegle',
      learned: 'tid hjælper',
      next: 'adjust',
    };
    const next = await world.submit(ane, personal, 'outcome.write', values, form.form.context);
    if (next.kind !== 'open-form') throw new Error(replyText(next));
    expect(replyText(next)).toContain('Næste skridt efter “vi går en omvej”');
    const follow = { ...next.form.values, what: 'vi går en omvej med lup' };
    await world.submit(ane, personal, 'trial.write', follow, next.form.context);
    const chain = replyText(await world.press(ane, personal, 'trial.chain', data));
    expect(chain).toMatchInlineSnapshot(`
      "Stue Gul
      Sådan udviklede den sig
      1. prøvehandling
      Det prøvede jeg: vi går en omvej
      Det håbede jeg at se: flere smil på vejen
      Det skete: de fandt snegle
      Det lærte jeg: tid hjælper
      Justeret til næste skridt.
      2. prøvehandling
      Det prøvede jeg: vi går en omvej med lup
      Det håbede jeg at se: ikke skrevet endnu
      Det skete: ikke skrevet endnu"
    `);
    const mine = replyText(await world.say(ane, personal, 'forløb for prøvehandling'));
    expect(mine).toContain('med lup');
  });

  it('stays open when there is nothing in it', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    const context = { unit, trial: keyOf('1.1'), op: 'X' };
    const empty = await world.submit(ane, personal, 'outcome.write', {}, context);
    expect(empty).toMatchObject({
      kind: 'form-errors',
      form: { errors: { '': expect.stringContaining('Skriv en linje') } },
    });
    expect((await trial(world, unit, keyOf('1.1')))?.outcome).toBeUndefined();
  });

  it('passes the guard like everything else, and can be changed later', async () => {
    const { world, unit } = await course();
    await world.send(message('prøvehandling: vi går en omvej', '1.1', ane));
    const context = { unit, trial: keyOf('1.1'), op: 'X' };
    const refused = await world.submit(
      ane,
      personal,
      'outcome.write',
      { happened: 'ring 140915-1234' },
      context,
    );
    expect(refused.kind).toBe('form-errors');
    expect((await trial(world, unit, keyOf('1.1')))?.outcome).toBeUndefined();
    await world.submit(ane, personal, 'outcome.write', { tried: 'no' }, context);
    await world.submit(ane, personal, 'outcome.write', { tried: 'yes', happened: 'de sang' }, context);
    expect((await trial(world, unit, keyOf('1.1')))?.outcome).toMatchObject({
      tried: true,
      happened: 'de sang',
    });
  });
});
