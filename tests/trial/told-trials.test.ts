import { beforeAll, describe, expect, it } from 'vitest';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const trials = [
  'Jeg lader dem selv tage flyverdragten på',
  'børnene dækker bord med mig',
  'vi synger sangen om hænderne, før vi går ud',
  'jeg sætter mig på gulvet i garderoben',
  'jeg stiller skoene frem i garderoben',
].map((what, nth) => ({ what: what as string as Guarded, at: `2026-10-1${nth}` }));
const about = (told: string) =>
  likelyTrials(trials, told).map(({ what }) => trials.findIndex((one) => one.what === what));

describe('the trial that a sentence tells of', () => {
  it.each([
    ['det gik godt med flyverdragterne, alle nåede det selv', [0]],
    ['det gik godt med at børnene dækkede bord', [1]],
    ['det virkede ikke med den sang', [2]],
    ['sangen gik rigtig godt', [2]],
    ['det i garderoben gik skidt', [4, 3]],
    ['det med skoene i garderoben gik skidt', [4]],
    ['det gik godt', []],
  ])('%s', (told, expected) => expect(about(told)).toEqual(expected));
});

describe('how a trial went, told in a sentence', () => {
  let first: World;
  beforeAll(async () => {
    first = (await unitWithStaff()).world;
    first.setNow('2026-10-12T09:00:00Z');
    for (const { what } of [...trials, ...trials].slice(0, 7)) {
      first.pass(60);
      const id = first.ports.clock.now().toISOString();
      await first.send({
        who: ane,
        where: personal,
        what: { kind: 'words', text: `prøv: ${what}` },
        message: { id },
      });
    }
  });
  const say = async (text: string) => {
    const world = copyWorld(first);
    const reply = await world.send({
      who: ane,
      where: personal,
      what: { kind: 'words', text },
      message: { id: 'm' },
    });
    return { world, reply };
  };

  it('goes into the form of the trial that it is of, and is stored when that is sent', async () => {
    const { world, reply } = await say('det gik godt med at børnene dækkede bord');
    expect(replyText(reply)).not.toContain('gulvet');
    const [tell] = buttonsOf(reply);
    const opened = await world.press(ane, personal, tell?.action ?? '', { ...tell?.data });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    expect(opened.form.values).toMatchObject({
      tried: 'yes',
      happened: 'det gik godt med at børnene dækkede bord',
    });
    const { form } = opened;
    await world.submit(ane, personal, form.id, { ...form.values }, form.context);
    const again = await world.press(ane, personal, 'outcome.open', { ...tell?.data });
    expect(replyText(again)).toContain('dækkede bord\n');
  });

  it('or is a new one that has been tried', async () => {
    const { world, reply } = await say('jeg prøvede at vente med at svare, og det gik rigtig godt');
    const fresh = buttonsOf(reply).find(({ action }) => action === 'trial.open');
    expect(fresh?.label).toBe('Gem som en ny, du har prøvet');
    const opened = await world.press(ane, personal, 'trial.open', { ...fresh?.data });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const { form } = opened;
    await world.submit(ane, personal, form.id, { ...form.values }, form.context);
    expect(replyText(await world.say(ane, personal, 'mine'))).toMatch(/vente med at svare.*\nprøvet ·/);
  });

  it('offers three at the most where no word tells which', async () => {
    const { reply } = await say('det gik ikke så godt');
    expect(buttonsOf(reply).filter(({ action }) => action === 'outcome.open')).toHaveLength(3);
  });

  it('is not made of what somebody wants to delete: there the trial stands, first with what was asked for', async () => {
    const { reply } = await say('kan du slette den prøvehandling om flyverdragten');
    const text = replyText(reply);
    expect(text).toContain('flyverdragten');
    expect(text).not.toContain('dækker bord');
    expect(text).toContain('[Ret] [Træk tilbage]');
    expect(text).not.toContain('Ny prøvehandling');
    expect(text).toContain('[Alle mine prøvehandlinger]');
  });

  it('lists the newest first, and the older ones behind one button', async () => {
    const { world, reply } = await say('mine');
    const listed = (shown: typeof reply) =>
      buttonsOf(shown).filter(({ action }) => action === 'outcome.open');
    expect(replyText(reply)).toMatch(/^[^>]*> børnene dækker bord/);
    expect(listed(reply)).toHaveLength(6);
    const older = buttonsOf(reply).find(({ label }) => label === 'Vis en ældre');
    const rest = await world.press(ane, personal, older?.action ?? '', { ...older?.data });
    expect(listed(rest)).toHaveLength(1);
  });

  it('asks of what is no trial what else to do with it, with the words in every button', async () => {
    const { world, reply } = await say('jeg vasker hænder før maden');
    const not = buttonsOf(reply).find(({ action }) => action === 'trial.else');
    const ways = await world.press(ane, personal, 'trial.else', { ...not?.data });
    const note = buttonsOf(ways).find(({ action }) => action === 'note.open');
    const opened = await world.press(ane, personal, 'note.open', { ...note?.data });
    expect(replyText(opened)).toContain('jeg vasker hænder før maden');
  });
});

describe('the receipt in the channel', () => {
  const shared = async () => {
    const world = copyWorld((await unitWithStaff()).world);
    world.setNow('2026-10-12T09:00:00Z');
    const what = { kind: 'words', text: 'prøv: jeg går forrest' } as const;
    await world.send({ who: ane, where: channel, what, message: { id: '1.1' } });
    const list = await world.say(ane, personal, 'mine');
    const listed = buttonsOf(list).find(({ action }) => action === 'outcome.open');
    const data: Readonly<Record<string, string>> = { ...listed?.data, from: 'list' };
    return { world, data };
  };

  it('has the new words when the trial was changed elsewhere', async () => {
    const { world, data } = await shared();
    const opened = await world.press(ane, personal, 'trial.edit', data);
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const values = { ...opened.form.values, what: 'jeg går bagest' };
    await world.submit(ane, personal, opened.form.id, values, opened.form.context);
    expect(world.drawn.at(-1)?.text).toContain('jeg går bagest');
  });

  it('says that the trial was taken off the agenda, and that it was withdrawn, and lets nothing be pressed', async () => {
    const { world, data } = await shared();
    await world.press(ane, personal, 'trial.agenda', { ...data, on: 'no' });
    expect(world.drawn.at(-1)?.text).toContain('Den er ikke på dagsordenen.');
    const gone = await world.press(ane, personal, 'trial.withdraw', data);
    expect(world.drawn.at(-1)?.text).toBe('Prøvehandlingen er trukket tilbage.');
    // The list stays, with the way back, and says which it was.
    expect(replyText(gone)).toContain('Dine prøvehandlinger');
    expect(replyText(gone)).toContain('“jeg går forrest” er trukket tilbage.');
    const undo = buttonsOf(gone).find(({ action }) => action === 'trial.undo-withdraw');
    await world.press(ane, personal, 'trial.undo-withdraw', { ...undo?.data });
    expect(world.drawn.at(-1)?.text).toContain('jeg går forrest');
  });

  it('of a trial that is gone gives way to the truth when it is pressed', async () => {
    const { world, data } = await shared();
    const { from: _, ...onReceipt } = data;
    await world.press(ane, personal, 'trial.withdraw', onReceipt);
    const pressed = await world.press(ane, personal, 'trial.more', onReceipt);
    expect(pressed).toMatchObject({ kind: 'show', replace: true });
    expect(replyText(pressed)).toContain('trukket tilbage eller slettet');
  });
});
