import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { readValue } from '../../bot/rows/row.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, formOf, press } from '../people/plan-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil' });
await first.say(bo, personal, 'vi beslutter, at Ditte laver et skilt');

const asked = async (world: World, who = bo) => (await readValue(world.ports, memberRow(unit, who)))?.asked;
const decisions = async (world: World) =>
  (await meetingOf(world, unit))?.decisions.map(({ text, owner }) => [text, owner?.name]);
const say = async (world: World, text: string, who = bo) => replyText(await world.say(who, personal, text));

describe('“ja”, written to the question that was put last', () => {
  it.each(['ja', 'ja tak', 'ja, slet den', 'ja det må du gerne'])('presses its button: %s', async (yes) => {
    const world = copyWorld(first);
    expect(await say(world, 'slet den sidste beslutning')).toContain('Skal beslutningen slettes?');
    expect(await say(world, yes)).toContain('er slettet');
    expect(await decisions(world)).toEqual([]);
    // Once: the next one answers nothing.
    expect(await asked(world)).toBeUndefined();
    expect(await say(world, yes)).toContain('Tryk på knappen under det, du vil svare på.');
  });

  it('puts a decision right, and asks a colleague, who says yes in the same way', async () => {
    const world = copyWorld(first);
    await say(world, 'nej det er Emil');
    await say(world, 'ja, ret den');
    expect(await decisions(world)).toEqual([['Emil laver et skilt', 'Emil']]);
    expect(await say(world, 'kan Ane lede mødet')).toContain('Skal jeg spørge Ane?');
    expect(await say(world, 'ja spørg hende')).toContain('Jeg har spurgt Ane Lind');
    await world.work();
    await say(world, 'ja det kan jeg godt', ane);
    expect(await say(world, 'hvem leder mødet nu')).toContain('Ane Lind leder mødet nu.');
  });

  it('changes the plan that was shown', async () => {
    const world = copyWorld(first);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(await say(world, 'vi holder lukket den 2. og 3. november')).toContain(
      'Vil du ændre planen sådan?',
    );
    expect(await say(world, 'ja tak, gør det')).not.toContain('Tryk på knappen');
    expect(await say(world, 'lukkedage')).toContain('november');
  });

  it.each([
    ['ja, skriv den med kassen', 'what it says is of another question'],
    ['ja men ikke før jul', 'it says more than yes'],
  ])('presses nothing where %s', async (words) => {
    const world = copyWorld(first);
    await say(world, 'slet den sidste beslutning');
    await say(world, words);
    expect(await decisions(world)).toHaveLength(1);
  });

  it('lets it be with a no, and forgets it once something else was answered, or after a while', async () => {
    const world = copyWorld(first);
    await say(world, 'slet den sidste beslutning');
    expect(await say(world, 'nej')).toBe('Godt. Så lader jeg det være, som det er.');
    await say(world, 'slet den sidste beslutning');
    await say(world, 'beslutninger');
    expect(await say(world, 'ja')).toContain('Tryk på knappen');
    await say(world, 'slet den sidste beslutning');
    world.pass(6 * 60);
    expect(await say(world, 'ja')).toContain('Tryk på knappen');
    expect(await decisions(world)).toHaveLength(1);
  });

  it('is of whoever was asked, in their own chat, and of nobody else', async () => {
    const world = copyWorld(first);
    await say(world, 'slet den sidste beslutning');
    expect(await say(world, 'ja', ane)).toContain('Tryk på knappen');
    await world.say(bo, channel, 'ja');
    expect(await decisions(world)).toHaveLength(1);
  });

  it('waits where several may be meant', async () => {
    const world = copyWorld(first);
    for (const colour of ['blå', 'røde']) await say(world, `vi beslutter, at Ditte køber ${colour} spande`);
    const said = await say(world, 'Ditte når det ikke, det er mig der køber spandene');
    expect(said.match(/\[Ret den\]/gu)).toHaveLength(2);
    expect(await asked(world)).toBeUndefined();
    expect(await say(world, 'ja')).toContain('Tryk på knappen');
  });

  it('waits in the channel, and at a tablet that many use', async () => {
    const world = copyWorld(first);
    await say(world, 'slet den sidste beslutning');
    expect(replyText(await world.say(bo, channel, 'ja'))).toContain('Tryk på knappen');
    const tablet = copyWorld(first);
    await changeRow(tablet.ports, memberRow(unit, bo), (now) => now && { ...now, shared: true });
    await say(tablet, 'slet den sidste beslutning');
    expect(await asked(tablet)).toBeUndefined();
    await say(world, 'ja', ane);
    expect(await say(world, 'hvem leder mødet nu', ane)).toContain('Bo Holm');
  });

  it('keeps nothing of what somebody wrote: a question that carries words is answered with its button', async () => {
    const world = copyWorld(first);
    for (const words of ['Carla ringer til skoven senest fredag', 'ret skilt til tavle i den om skiltet']) {
      await say(world, words);
      expect(await asked(world), words).toBeUndefined();
    }
  });

  it('keeps no name that somebody gave a closed day', async () => {
    const world = copyWorld(first);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const shown = async (label: string) => {
      const form = formOf(await world.say(bo, personal, 'vi holder lukket den 2. november'));
      const sent = { ...form.values, label };
      return replyText(await world.submit(bo, personal, form.id, sent, form.context));
    };
    for (const label of ['personalets dag', '']) {
      expect(await shown(label)).toContain('Vil du ændre planen sådan?');
      expect((await asked(world))?.action, label).toBe(label ? undefined : 'plan.confirm');
      expect(JSON.stringify(await asked(world)) ?? '').not.toContain('personalets');
    }
  });

  it('presses the same as the button, which has its own checks', async () => {
    const world = copyWorld(first);
    const shown = await world.say(bo, personal, 'nej det er Emil');
    await press(world, shown, 'Ret den');
    await world.say(bo, personal, 'nej det er Ditte');
    await world.press(bo, personal, 'meeting.drop', {
      ...data,
      decision: (await meetingOf(world, unit))?.decisions[0]?.id ?? '',
    });
    expect(await say(world, 'ja')).not.toContain('✔ Besluttet');
  });
});
