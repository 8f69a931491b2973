import { describe, expect, it } from 'vitest';
import { deleteRow, insertRow, readRows, readValue } from '../../bot/rows/row.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Intent, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { mostAdditions } from '../../shared/domain/trial/limits.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { buttonOf, eva, idOf, message, stored, unitWithAne, wednesday } from '../people/trial-steps.ts';
import { ane, bo, channel, createUnit, createWorld, personal, replyText } from '../people/world.ts';

describe('a trial in the channel', () => {
  it('is stored, answered in its thread, and says when it comes up', async () => {
    const { world, unit } = await unitWithAne();
    const text = 'Prøvehandling: jeg sætter ord på overgangen til garderoben – før vi går ud';
    await world.send(message(text, '1.1'));
    const [trial] = await stored(world, unit);
    expect(trial).toMatchObject({
      id: idOf('1.1'),
      what: 'jeg sætter ord på overgangen til garderoben – før vi går ud',
      audience: 'unit',
      onAgenda: true,
      course: 1,
      author: { id: 'UANE', name: 'Ane Lind' },
      message: { conversation: 'C1', id: '1.1' },
    });
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to).toMatchObject({ kind: 'channel', id: 'C1', thread: '1.1' });
    expect(world.posted[0]?.text).toMatchInlineSnapshot(`
      "Tak, Ane. Din prøvehandling er noteret. Alle i kanalen kan se den.
      Den kommer med på statusmødet fredag 18. september kl. 13.00.
      [Skriv, hvad du håber at se] [Ret]
      [Mere]
      [Tag af dagsordenen] [Træk tilbage]"
    `);
  });

  it('costs three point reads, one batch and one mark', async () => {
    const { world } = await unitWithAne();
    await world.send(message('prøvehandling: først', '1.1'));
    for (const ts of ['1.2', '1.3']) {
      world.resetCounts();
      await world.send(message('prøvehandling: vi går en omvej hjem', ts));
      expect(world.counts).toMatchObject({ pointReads: 3, batches: 1, total: 5 });
    }
  });

  it('costs the same in Teams, where the conversation has to be found again', async () => {
    const world = createWorld(wednesday);
    const where = { kind: 'channel', conversation: '19:stue@thread.tacv2', reference: { id: 'r' } } as const;
    const teamsBo: Who = { platform: 'teams', tenant: 'M1', id: 'bo', name: 'Bo Holm' };
    const unit = await createUnit(world, teamsBo, where);
    const said = (ts: string): Intent => ({
      who: teamsBo,
      where: { ...where, thread: ts },
      what: { kind: 'words', text: 'prøvehandling: vi går en omvej' },
      delivery: `teams:M1:${where.conversation}:${ts}`,
      message: { id: ts, thread: ts },
    });
    await world.send(said('1'));
    world.resetCounts();
    await world.send(said('2'));
    expect(world.counts).toMatchObject({ pointReads: 3, batches: 1, total: 5 });
    expect(await stored(world, unit)).toHaveLength(2);
    expect(world.posted.at(-1)?.to).toMatchObject({ platform: 'teams', thread: '2', reference: { id: 'r' } });
  });

  it('is kept once, however often and however close together the platform delivers it', async () => {
    const { world, unit } = await unitWithAne();
    const again = message('proevehandling vi synger, før vi spiser', '1.1');
    await Promise.all([world.send(again), world.send(again), world.send(again)]);
    await world.send(again);
    world.pass(40);
    await world.work();
    expect(await stored(world, unit)).toHaveLength(1);
    expect(world.posted).toHaveLength(1);
  });

  it('keeps its receipt when the process dies before it was posted', async () => {
    const { world, unit } = await unitWithAne();
    const { post } = world.ports.chat;
    Object.assign(world.ports.chat, { post: () => Promise.reject(new Error('died')) });
    await world.send(message('prøvehandling: vi maler med vand', '1.1'));
    Object.assign(world.ports.chat, { post });
    expect(await stored(world, unit)).toHaveLength(1);
    world.pass(31);
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('gives a first-timer the idea and three to begin from, alone and once', async () => {
    const { world } = await unitWithAne();
    const first = await world.send(message('prøvehandling: vi bygger en hule', '1.1'));
    expect(first).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(replyText(first).match(/^• /gm)).toHaveLength(6);
    const advice = await world.press(ane, channel, 'trial.primer');
    const starters = buttonsOf(advice).filter(({ label }) => label === 'Det prøver jeg');
    expect(starters).toHaveLength(3);
    const [starter] = starters;
    const data: Record<string, string> = { ...starter?.data };
    const taken = await world.press(ane, channel, starter?.action ?? '', data);
    expect(replyText(taken)).toContain(data.text);
    expect((await world.send(message('prøvehandling: vi bygger én til', '1.2'))).kind).toBe('nothing');
  });

  it('says to a first-timer with several in one message that all are noted', async () => {
    const { world } = await unitWithAne();
    const first = await world.send(message('prøvehandling: jeg synger\nprøvehandling: jeg maler', '1.1'));
    expect(replyText(first)).toContain('Prøvehandlingerne er noteret.');
  });

  it('makes whoever writes a member of the unit', async () => {
    const { world } = await unitWithAne();
    await world.send(message('prøvehandling: vi går barfodet', '1.1', eva));
    await world.work();
    expect(replyText(await world.say(eva, personal, 'guide'))).toContain('Stue Gul');
  });

  it('asks gently, and never stops it, when it holds several acts', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('prøvehandling: jeg læser højt og så tegner vi og synger', '1.1'));
    expect(await stored(world, unit)).toHaveLength(1);
    expect(world.posted[0]?.text).toContain('flere ting i den');
  });

  it.each([
    ['before the first meeting', '2026-09-10T08:00:00Z', 'fredag 11. september'],
    ['in the morning of the meeting', '2026-10-16T06:00:00Z', 'statusmødet i dag kl. 13.00'],
    [
      'when the meeting’s time has come, and nobody has begun it',
      '2026-10-16T11:30:00Z',
      'på statusmødet i dag',
    ],
    ['when it was never held', '2026-10-16T15:30:00Z', 'på statusmødet fredag 20. november'],
  ])('lands where it makes sense %s', async (_, now, words) => {
    const { world } = await unitWithAne('2026-09-10T08:00:00Z');
    world.setNow(now);
    await world.send(message('prøvehandling: vi tæller trin', '1.1'));
    expect(world.posted.at(-1)?.text).toContain(words);
  });
});

describe('the guard in front of it', () => {
  const named = 'prøvehandling: jeg hjælper Mohammed med flyverdragten';

  it('asks in private, stores nothing, and keeps it with one tap, once', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1'));
    expect(asked).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(replyText(asked)).toContain('står stadig i kanalen');
    expect(await stored(world, unit)).toEqual([]);
    expect(world.logged.join()).not.toContain('Mohammed');
    expect((await world.send(message(named, '1.1'))).kind).toBe('nothing');
    const keep = buttonOf(asked, 'trial.keep');
    await world.press(ane, channel, keep.action, keep.data);
    await world.press(ane, channel, keep.action, keep.data);
    expect((await stored(world, unit)).map(({ id }) => id)).toEqual([idOf('1.1')]);
    expect(world.posted).toHaveLength(1);
  });

  it('lets it be reworded in a form that keeps the message it follows', async () => {
    const { world, unit } = await unitWithAne();
    const reword = buttonOf(await world.send(message(named, '1.1')), 'trial.reword');
    const opened = await world.press(ane, channel, reword.action, reword.data);
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    expect(opened.form.values?.what).toBe('jeg hjælper et barn med flyverdragten');
    const values = { ...opened.form.values, what: 'jeg venter lidt, før jeg hjælper med flyverdragten' };
    await world.submit(ane, channel, 'trial.write', values, opened.form.context);
    expect(await stored(world, unit)).toMatchObject([
      { id: idOf('1.1'), audience: 'unit', message: { id: '1.1' } },
    ]);
    expect(world.posted[0]?.to.thread).toBe('1.1');
  });

  it('refuses a CPR number and keeps nothing of it', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await world.send(message('prøvehandling: ring om 140915-1234', '1.1'));
    expect(replyText(reply)).toContain('CPR-nummer');
    expect(await stored(world, unit)).toEqual([]);
    expect(world.posted).toEqual([]);
  });

  it('points to the guideline when something serious is written, and saves nothing', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await world.send(message('prøvehandling: han fortæller, at far slår ham derhjemme', '1.1'));
    expect(replyText(reply)).toContain('jeres handlevejledning');
    expect(await stored(world, unit)).toEqual([]);
  });

  it('lets the names of the unit’s own people pass', async () => {
    const { world, unit } = await unitWithAne();
    await world.press({ ...eva, name: 'Mohammed Bæk' }, channel, 'unit.join');
    await world.send(message('prøvehandling: jeg går ud sammen med Mohammed hver morgen', '1.1'));
    expect(await stored(world, unit)).toHaveLength(1);
  });
});

describe('its buttons', () => {
  async function withTrial() {
    const { world, unit } = await unitWithAne();
    await world.send(message('prøvehandling: vi går en omvej', '1.1'));
    world.posted.length = 0;
    return { world, unit, data: { unit, trial: idOf('1.1'), on: 'no' } };
  }

  it('are for the author; others get a calm sentence for themselves', async () => {
    const { world, unit, data } = await withTrial();
    for (const action of ['trial.edit', 'trial.sign', 'trial.more', 'trial.agenda', 'trial.withdraw']) {
      const reply = await world.press(bo, channel, action, data);
      expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
      expect(replyText(reply)).toContain('Kun den, der har skrevet');
    }
    expect(await stored(world, unit)).toHaveLength(1);
  });

  it('are two at first; the other two unfold in place, where a client cannot fold, and fold again after use', async () => {
    const { world, data } = await withTrial();
    const labels = (reply: Reply) =>
      (reply.kind === 'show' ? reply.view.nodes : []).flatMap((node) =>
        node.node === 'buttons' ? node.buttons.map(({ label }) => label) : [],
      );
    const open = await world.press(ane, channel, 'trial.more', data);
    expect(open).toMatchObject({ to: 'everyone', replace: true });
    const all = ['Skriv, hvad du håber at se', 'Ret', 'Tag af dagsordenen', 'Træk tilbage'];
    expect(labels(open)).toEqual(all);
    const off = await world.press(ane, channel, 'trial.agenda', { ...data, on: 'no' });
    expect(labels(off)).toEqual(all.slice(0, 2));
    const listed = await world.press(ane, personal, 'trial.more', { ...data, from: 'list' });
    expect(labels(listed)).toContain('Træk tilbage');
    expect(labels(await world.say(ane, personal, 'mine'))).not.toContain('Træk tilbage');
  });

  it('take it off the agenda and put it back', async () => {
    const { world, unit, data } = await withTrial();
    const off = await world.press(ane, channel, 'trial.agenda', { ...data, on: 'no' });
    expect(off).toMatchObject({ kind: 'show', to: 'everyone', replace: true });
    expect(await stored(world, unit)).toMatchObject([{ onAgenda: false }]);
    const back = buttonOf(off, 'trial.agenda');
    await world.press(ane, channel, back.action, back.data);
    expect(await stored(world, unit)).toMatchObject([{ onAgenda: true }]);
  });

  it('withdraw it for real, and bring it back from the button alone', async () => {
    const { world, unit, data } = await withTrial();
    const before = await stored(world, unit);
    const gone = await world.press(ane, channel, 'trial.withdraw', data);
    expect(replyText(gone)).not.toContain('omvej');
    const rows = await readRows(world.ports, allIn(unit, ''));
    expect(JSON.stringify(rows)).not.toContain('omvej');
    const undo = buttonOf(gone, 'trial.undo-withdraw');
    expect(replyText(await world.press(bo, channel, undo.action, undo.data))).toContain('Kun den, der');
    await world.press(ane, channel, undo.action, undo.data);
    expect(await stored(world, unit)).toEqual(before);
  });

  it('do not come back to life with a late delivery after withdrawal', async () => {
    const { world, unit, data } = await withTrial();
    await world.press(ane, channel, 'trial.withdraw', data);
    await world.send(message('prøvehandling: vi går en omvej', '1.1'));
    expect(await stored(world, unit)).toEqual([]);
  });

  it('withdraw a private one for good as well', async () => {
    const { world, unit } = await unitWithAne();
    const mine = message('prøvehandling: jeg tæller til ti', '9.9', ane, personal);
    await world.send(mine);
    await world.press(ane, personal, 'trial.withdraw', { unit, trial: idOf('9.9', 'D1') });
    await world.send(mine);
    expect(await stored(world, unit)).toEqual([]);
  });

  it('open it for editing, and a sign is added in one field', async () => {
    const { world, unit, data } = await withTrial();
    const sign = await world.press(ane, channel, 'trial.sign', data);
    if (sign.kind !== 'open-form') throw new Error(replyText(sign));
    expect(replyText(sign)).toContain('“vi går en omvej”');
    await world.submit(ane, channel, 'trial.sign', { sign: 'flere smil på vejen' }, sign.form.context);
    const edit = await world.press(ane, channel, 'trial.edit', data);
    if (edit.kind !== 'open-form') throw new Error(replyText(edit));
    expect(edit.form.values).toMatchObject({ what: 'vi går en omvej', sign: 'flere smil på vejen' });
    const values = { ...edit.form.values, where: 'på vej til skoven', theme: 'language' };
    await world.submit(ane, channel, 'trial.write', values, edit.form.context);
    expect(await stored(world, unit)).toMatchObject([
      { sign: 'flere smil på vejen', where: 'på vej til skoven', theme: 'language', onAgenda: true },
    ]);
    expect(world.posted).toEqual([]);
  });

  it('add to what was talked through instead of changing it', async () => {
    const { world, unit, data } = await withTrial();
    const open = openTrialRow(unit, idOf('1.1'));
    const trial = await readValue(world.ports, open);
    if (!trial) throw new Error('no trial');
    await deleteRow(world.ports, open);
    await insertRow(world.ports, doneTrialRow(unit, trial), { ...trial, discussedAt: '2026-10-16' });
    const edit = await world.press(ane, channel, 'trial.edit', data);
    if (edit.kind !== 'open-form') throw new Error(replyText(edit));
    expect(edit.form.id).toBe('trial.add');
    await world.submit(ane, channel, 'trial.add', { addition: 'det virker stadig' }, edit.form.context);
    const late = await world.submit(ane, channel, 'trial.write', { what: 'noget andet' }, edit.form.context);
    expect(replyText(late)).toContain('talt igennem');
    expect(await stored(world, unit)).toMatchObject([
      { what: 'vi går en omvej', additions: [{ text: 'det virker stadig' }] },
    ]);
    const add = (addition: string) =>
      world.submit(ane, channel, 'trial.add', { addition }, edit.form.context);
    for (let nth = 1; nth < mostAdditions; nth++) await add(`det virker ${nth} gange`);
    const full = await add('og en gang til');
    // Nothing typed is lost, and what came twice is no more.
    expect(replyText(full)).toContain('og en gang til');
    expect(replyText(full)).toContain('Skriv det hellere som en ny prøvehandling.');
    expect(replyText(await add('det virker stadig'))).not.toContain('hellere');
    const [kept] = await stored(world, unit);
    expect(kept?.additions).toHaveLength(mostAdditions);
  });
});
