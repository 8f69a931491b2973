import { describe, expect, it } from 'vitest';
import {
  at,
  buttonsIn,
  carla,
  meetingDay,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('what the chair says is decided while the meeting is going on', () => {
  it.each([
    ['vi glemte en beslutning: vi lukker lågen', 'Vi lukker lågen'],
    ['endnu en beslutning: vi henter vand', 'Vi henter vand'],
    ['Vi er enige om at droppe samling om fredagen', 'Vi skal droppe samling om fredagen'],
    ['vi har besluttet at lukke døren til køkkenet', 'Vi skal lukke døren til køkkenet'],
    ['vi har besluttet ikke at holde samling', 'Vi skal ikke holde samling'],
    ['Vi beslutter at vi slukker musikken når vi spiser', 'Vi slukker musikken når vi spiser'],
    ['vi beslutter, at børnene selv hælder op', 'Børnene hælder selv op'],
    [
      'Vi er blevet enige om, at alle børn skal ud hver dag før klokken ti',
      'Alle børn skal ud hver dag før klokken ti',
    ],
    ['Vi er enige om at børnene selv hælder vand op', 'Børnene hælder selv vand op'],
    ['så beslutter vi: tre små grupper efter formiddagsmad', 'Tre små grupper efter formiddagsmad'],
    ['Ok, så beslutter vi at vi spiser ude', 'Vi spiser ude'],
    ['Aftale: vi holder døren åben til kl. 10', 'Vi holder døren åben til kl. 10'],
    ['vi bliver enige om at vi rydder loftet', 'Vi rydder loftet'],
    ['vi aftaler at børnene selv hælder vand op', 'Børnene hælder selv vand op'],
    ['vi har aftalt, at alle børn skal ud', 'Alle børn skal ud'],
    ['Kan du skrive ned at vi mangler regntøj', 'Vi mangler regntøj'],
    ['Skriv i referatet, at vi spiser ude', 'Vi spiser ude'],
    ['Kan du skrive i referatet at alle har regntøj med', 'Alle har regntøj med'],
    ['beslutning: vi køber nye knager', 'Vi køber nye knager'],
    ['det blev besluttet, at vi maler skuret', 'Vi maler skuret'],
  ])('%s', async (said, kept) => {
    const { world, unit } = await startedMeeting();
    const receipt = await world.say(bo, personal, said);
    expect(replyText(receipt)).toBe(`✔ Besluttet: ${kept}\n[Fortsæt mødet] [Hvem og hvornår] [Ret] [Slet]`);
    expect((await meetingOf(world, unit))?.decisions.map(({ text }) => text)).toEqual([kept]);
  });

  it('is written down with who does it and by when, where that is plain, and the receipt says so', async () => {
    const { world, unit } = await startedMeeting();
    const said = await world.say(bo, personal, 'vi beslutter at Ane hænger billeder op senest 15. januar');
    expect(replyText(said)).toBe(
      [
        '✔ Besluttet: Ane hænger billeder op senest 15. januar',
        'Jeg har noteret: Ane Lind tager sig af det, senest fredag 15. januar. Er det ikke rigtigt, så tryk “Ret”.',
        '[Fortsæt mødet] [Ret] [Slet]',
      ].join('\n'),
    );
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    expect([decision?.owner?.id, decision?.by]).toEqual([ane.id, '2027-01-15']);
  });

  it('is one decision, however often the same sentence is said, and another one when it was deleted', async () => {
    const { world, unit } = await startedMeeting();
    const said = 'vi har besluttet at lukke døren';
    const first = await world.say(bo, personal, said);
    await world.say(bo, personal, 'Vi har besluttet, at lukke døren!');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
    const asked = await pressShown(world, bo, first, 'Slet');
    expect(replyText(await pressShown(world, bo, asked, 'Nej, behold den'))).toBe(replyText(first));
    const gone = await pressShown(world, bo, asked, 'Ja, slet den');
    expect(replyText(gone)).toBe('Beslutningen “Vi skal lukke døren” er slettet.');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    await world.say(bo, personal, said);
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });

  it('stands in the channel on the meeting’s card alone, which follows it', async () => {
    const { world } = await startedMeeting();
    await world.work();
    const said = await world.say(bo, channel, 'vi har besluttet at Ane køber krus');
    expect(said).toMatchObject({ to: 'only-you' });
    expect(replyText(said)).not.toContain('krus');
    expect(world.drawn.at(-1)?.text).toContain('Ane køber krus');
    const asked = await world.press(bo, channel, 'meeting.drop-ask', { ...buttonsIn(said)[1]?.data });
    const yes = buttonsIn(asked)[0];
    const gone = await world.press(bo, channel, yes?.action ?? '', yes?.data ?? {});
    expect(replyText(gone)).toBe('Beslutningen er slettet.');
    expect(world.drawn.at(-1)?.text).not.toContain('krus');
    expect(world.drawn.at(-1)?.text).toContain('I har ikke besluttet noget på mødet endnu.');
    expect(world.drawn.at(-1)?.text).not.toContain('Besluttet indtil nu');
  });

  it('is asked about like any other words, and kept by a yes', async () => {
    const { world, unit } = await startedMeeting();
    const asked = await world.say(bo, personal, 'vi har besluttet at hjælpe Sofie med flyverdragten');
    expect(replyText(asked)).toContain('Kan nogen genkende et barn?');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    const form = await world.press(bo, personal, 'meeting.decision', { ...buttonsIn(asked)[1]?.data });
    expect(replyText(form)).toContain('Vi skal hjælpe Sofie med flyverdragten');
    expect(replyText(await pressShown(world, bo, asked, 'Gem'))).toContain(
      '✔ Besluttet: Vi skal hjælpe Sofie',
    );
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
    const refused = await world.say(bo, personal, 'vi har besluttet at ringe til 010112-1238');
    expect(replyText(refused)).toContain('CPR-nummer');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
  });

  it('comes back with the limit when it is too long, or when there is no room for more', async () => {
    const { world, unit } = await startedMeeting();
    const long = `vi har besluttet at vi ${'går ud og '.repeat(30)}går ind`;
    expect(replyText(await world.say(bo, personal, long))).toContain('højst 300 bogstaver');
    for (let each = 0; each < 30; each++)
      await world.say(bo, personal, `beslutning: vi gør det ${each} gange`);
    const full = replyText(await world.say(bo, personal, 'beslutning: vi gør det for sidste gang'));
    expect(full).toContain('jeg har ikke gemt det, du skrev');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(30);
  });
});

describe('the same words of somebody else, or at another time', () => {
  it('decide nothing', async () => {
    const { world, unit } = await startedMeeting();
    const said = await world.say(carla, personal, 'vi har besluttet at lukke døren');
    expect(replyText(said)).toContain('Jeg har ikke gemt det, du skrev.');
    const note = await world.say(carla, personal, 'Kan du skrive ned at vi mangler regntøj');
    expect(note.kind === 'open-form' && note.form.values?.line).toBe('vi mangler regntøj');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  });

  it('open the form after the meeting, and two presses on its button write one decision', async () => {
    const { world, unit, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    at(world, meetingDay, '15:00');
    const said = await world.say(bo, personal, 'vi besluttede også at Carla bestiller papir');
    expect(labels(said)).toEqual(['Skriv beslutningen']);
    for (let press = 0; press < 2; press++) {
      const open = await pressShown(world, bo, said, 'Skriv beslutningen');
      if (open.kind !== 'open-form') throw new Error('no form');
      await world.submit(bo, personal, open.form.id, { ...open.form.values }, open.form.context);
    }
    expect((await meetingOf(world, unit))?.decisions.map(({ text }) => text)).toEqual([
      'Carla bestiller papir',
    ]);
  });
});

describe('a form of a decision that is deleted', () => {
  it('says so, and writes it anew when it is sent once more', async () => {
    const { world, unit, data } = await startedMeeting();
    const open = await world.press(bo, personal, 'meeting.decision', data);
    if (open.kind !== 'open-form') throw new Error('no form');
    const values = { ...open.form.values, text: 'Vi går i to hold' };
    await world.submit(bo, personal, open.form.id, values, open.form.context);
    const [first] = (await meetingOf(world, unit))?.decisions ?? [];
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.press(bo, personal, 'meeting.drop', { ...data, decision: first?.id ?? '' });
    const again = await world.submit(bo, personal, open.form.id, values, open.form.context);
    if (again.kind !== 'form-errors') throw new Error('not said');
    expect(replyText(again)).toContain('Den beslutning er slettet. Vil I beslutte den igen');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    await world.submit(bo, personal, again.form.id, values, again.form.context);
    const [anew] = (await meetingOf(world, unit))?.decisions ?? [];
    expect(anew?.text).toBe('Vi går i to hold');
    expect(anew?.id).not.toBe(first?.id);
  });
});
