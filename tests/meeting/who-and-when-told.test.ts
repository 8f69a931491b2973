import { describe, expect, it } from 'vitest';
import type { Who } from '../../bot/turn/intent.ts';
import { carla, fill, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const hanne: Who = { platform: 'slack', tenant: 'T1', id: 'UHANNE', name: 'Hanne Sø' };

/** Said on Friday 16 October at the meeting of Bo, Ane, Carla and whoever else has joined. */
async function decided(words: string, ...others: readonly Who[]) {
  const { world, unit } = await startedMeeting();
  for (const who of others) await world.press(who, channel, 'unit.join');
  const said = replyText(await world.say(bo, personal, `beslutning: ${words}`));
  const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
  return { decision, said };
}

describe('who does it, further on in the sentence', () => {
  it.each([
    ['Vi køber regnslag og Carla spørger gården', 'Carla Berg', undefined],
    ['Vi køber regnslag, og Carla Berg spørger gården', 'Carla Berg', undefined],
    ['Vi besøger gården, Ane ringer til dem', 'Ane Lind', undefined],
    ['Regnslagene købes af Carla', 'Carla Berg', undefined],
    ['Senest fredag spørger Carla gården', 'Carla Berg', undefined],
    ['Regnslagene skal være købt (Carla)', 'Carla Berg', undefined],
    ['Vi køber regnslag og Ane og Carla spørger gården', 'Ane Lind', 'og Carla Berg'],
    ['Vi køber regnslag og jeg spørger gården', 'Bo Holm', undefined],
  ])('%s: %s %s', async (words, owner, who) => {
    const { decision, said } = await decided(words);
    expect([decision?.owner?.name, decision?.who], said).toEqual([owner, who]);
    expect(said).toContain(`${owner}${who ? ` ${who}` : ''} tager sig af det`);
  });

  it('stands there once', async () => {
    const { said } = await decided('Vi køber regnslag og Carla spørger gården');
    expect(said).toContain('✔ Besluttet: Vi køber regnslag og Carla spørger gården\n');
  });

  it.each([
    'Vi går ud, og Carla er på kursus',
    'Vi spørger Ane og Carla om de vil',
    'Vi ringer til Ane og Carla henter det',
    'Vi venter, når de små sover og Carla går ind',
    'Billederne hænges op af Ane og alle de andre',
  ])('is nobody where it is not plain: %s', async (words) => {
    expect((await decided(words)).decision?.owner).toBeUndefined();
  });
});

describe('a colleague’s name with one wrong letter', () => {
  it.each([
    ['Hane køber regnslag', 'Hanne køber regnslag'],
    ['Hannr køber regnslag', 'Hanne køber regnslag'],
    ['Vi pakker taskerne, og Hane spørger gården', 'Vi pakker taskerne, og Hanne spørger gården'],
  ])('is hers, and the receipt says so: %s', async (words, text) => {
    const { decision, said } = await decided(words, hanne);
    expect([decision?.text, decision?.owner?.name], said).toEqual([text, 'Hanne Sø']);
    expect(said).toContain('Hanne Sø tager sig af det');
    expect(said).toContain('[Ret]');
  });

  it('is of neither where it may be of two, or is a name or a word of its own', async () => {
    const { decision } = await decided('Hane køber regnslag', hanne, {
      ...hanne,
      id: 'UHANE2',
      name: 'Hana Bo',
    });
    expect([decision?.text, decision?.owner]).toEqual(['Hane køber regnslag', undefined]);
    const bjorn = { ...hanne, id: 'UBJ', name: 'Bjørn Bak' };
    expect((await decided('Børn spørger selv', bjorn)).decision?.text).toBe('Børn spørger selv');
    expect((await decided('Hane skal være på væggen', hanne)).decision?.owner).toBeUndefined();
    expect((await decided('Hanna får en ny krog', hanne)).said).toContain('Jeg lagde mærke til: Hanna.');
  });
});

describe('a day that is told from today', () => {
  it.each([
    ['Carla køber regnslag senest på tirsdag', 'Carla køber regnslag', '(senest tirsdag 20. oktober)'],
    ['Carla køber regnslag på fredag om to uger', 'Carla køber regnslag', '(senest fredag 30. oktober)'],
    ['Carla ringer på tirsdag til køkkenet', 'Carla ringer til køkkenet', '(senest tirsdag 20. oktober)'],
    ['På tirsdag spørger Carla køkkenet', 'Carla spørger køkkenet', '(senest tirsdag 20. oktober)'],
    ['I næste uge maler vi skuret', 'Vi maler skuret', '(senest fredag 23. oktober)'],
    [
      'Regnslagene skal være købt senest på tirsdag (Carla)',
      'Regnslagene skal være købt',
      '(Carla Berg, senest tirsdag 20. oktober)',
    ],
  ])('is left out of the words it stands beside: %s', async (words, text, beside) => {
    const { decision, said } = await decided(words);
    expect(decision?.text).toBe(text);
    expect(said).toContain(`✔ Besluttet: ${text} ${beside}\n`);
  });

  it.each([
    ['Vi besøger gården på tirsdag', 'Vi besøger gården tirsdag 20. oktober'],
    ['På tirsdag besøger vi gården', 'Tirsdag 20. oktober besøger vi gården'],
    ['Carla spørger, hvem der kommer på tirsdag', 'Carla spørger, hvem der kommer tirsdag 20. oktober'],
    [
      'Vi besøger gården på tirsdag, Carla ringer til dem',
      'Vi besøger gården tirsdag 20. oktober, Carla ringer til dem',
    ],
  ])('becomes its date where something happens on it: %s', async (words, text) => {
    const { decision, said } = await decided(words);
    expect([decision?.text, decision?.by]).toEqual([text, '2026-10-20']);
    expect(said).toContain(`✔ Besluttet: ${text}`);
  });

  it.each([
    'Carla køber regnslag senest 15. januar',
    'Carla køber regnslag inden jul',
    'Carla køber regnslag senest i uge 44',
    'Carla ringer på tirsdag kl. 10',
    'Carla maler skuret på tirsdag og torsdag',
    'Carla bager til festen på tirsdag',
    'Carla begynder først på tirsdag',
  ])('stays where it is a date, or where the sentence would not hold: %s', async (words) => {
    expect((await decided(words)).decision?.text).toBe(words);
  });

  it('is read once more when the guard has asked', async () => {
    const { world, unit } = await startedMeeting();
    const asked = await world.say(bo, personal, 'beslutning: Carla følger Magnus ud senest på tirsdag');
    await pressShown(world, bo, asked, 'Gem alligevel');
    expect((await meetingOf(world, unit))?.decisions).toMatchObject([
      { text: 'Carla følger Magnus ud', owner: { name: 'Carla Berg' }, by: '2026-10-20' },
    ]);
  });

  it('goes with its message, which is edited and tells none any more', async () => {
    const { world, unit } = await startedMeeting();
    await world.send(message('beslutning: Regnslagene købes på tirsdag (Carla)', '1.1', bo, personal));
    const first = (await meetingOf(world, unit))?.decisions[0];
    expect([first?.owner?.name, first?.by]).toEqual(['Carla Berg', '2026-10-20']);
    const edited = { kind: 'edited', message: { id: '1.1' }, text: 'beslutning: Regnslagene købes' } as const;
    await world.send({ who: bo, where: personal, what: edited, delivery: 'slack:T1:D:1.1:e1' });
    const now = (await meetingOf(world, unit))?.decisions[0];
    expect([now?.text, now?.owner, now?.by]).toEqual(['Regnslagene købes', undefined, undefined]);
  });
});

describe('the form of a decision', () => {
  async function written(values: Record<string, string>) {
    const { world, unit, data } = await startedMeeting();
    const said = await fill(world, bo, 'meeting.decision', data, values);
    return { decision: (await meetingOf(world, unit))?.decisions[0], said };
  }

  it('reads who and when out of the words where its fields are empty, and says so', async () => {
    const { decision, said } = await written({ text: 'Carla spørger gården senest fredag' });
    expect(decision).toMatchObject({
      text: 'Carla spørger gården',
      owner: { name: 'Carla Berg' },
      by: '2026-10-23',
    });
    expect(said).toContain('Jeg har noteret: Carla Berg tager sig af det, senest fredag 23. oktober.');
    expect((await written({ text: 'Jeg spørger gården' })).decision).toMatchObject({
      text: 'Bo spørger gården',
      owner: { name: 'Bo Holm' },
    });
  });

  it('keeps what its fields say', async () => {
    const text = 'Carla spørger gården senest fredag';
    const { decision } = await written({ text, owner: ane.id, by: '2026-11-02' });
    expect(decision).toMatchObject({ text, owner: { name: 'Ane Lind' }, by: '2026-11-02' });
    const { decision: all } = await written({ text, who: 'vi alle' });
    expect(all).toMatchObject({ text: 'Carla spørger gården', who: 'vi alle', by: '2026-10-23' });
    expect(all?.owner).toBeUndefined();
  });

  it.each([
    [{ who: 'og Carla Berg' }, 'Carla Berg', undefined],
    [{ who: 'Carla og' }, 'Carla Berg', undefined],
    [{ who: 'Carla, Ane' }, 'Carla Berg', 'og Ane Lind'],
    [{ who: 'carla', owner: ane.id }, 'Ane Lind', 'og Carla Berg'],
    [{ who: 'og Ane', owner: ane.id }, 'Ane Lind', undefined],
    [{ who: 'og vikaren', owner: ane.id }, 'Ane Lind', 'og vikaren'],
    [{ who: 'Carla og vikaren' }, undefined, 'Carla og vikaren'],
  ])('reads colleagues in the field beside the list: %o', async (values, owner, who) => {
    const { decision } = await written({ text: 'Der købes regnslag', ...values });
    expect([decision?.owner?.name, decision?.who]).toEqual([owner, who]);
  });

  it('reads them when a decision is put right, and decided anew', async () => {
    for (const form of ['meeting.correct', 'decision.change']) {
      const { world, unit, data } = await startedMeeting();
      await fill(world, bo, 'meeting.decision', data, { text: 'Der købes regnslag' });
      const [first] = (await meetingOf(world, unit))?.decisions ?? [];
      await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
      await fill(world, bo, form, { ...data, decision: first?.id ?? '' }, { who: 'Carla, Ane' });
      expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain(
        'Der købes regnslag (Carla Berg og Ane Lind)',
      );
    }
  });
});
