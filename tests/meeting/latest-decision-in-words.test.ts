import { describe, expect, it } from 'vitest';
import { buttonsIn, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

async function decided(isClosed: boolean) {
  const { world, unit, data } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Carla køber gummistøvler');
  world.pass(1);
  await world.say(bo, personal, 'vi har besluttet at tørre legetøjet af');
  world.pass(1);
  await world.say(bo, personal, 'vi beslutter at Ane rydder loftet');
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  return { world, unit };
}

describe.each([false, true])('a decision of a moment ago (meeting closed: %s)', (isClosed) => {
  it('is given to others by name, in its words and with its doers, in the form', async () => {
    const { world, unit } = await decided(isClosed);
    const form = await world.say(bo, personal, 'ret beslutningen til Carla og Ane');
    if (form.kind !== 'open-form') throw new Error(replyText(form));
    expect(form.form.values?.text).toBe('Carla og Ane rydder loftet');
    const { id, values = {}, context } = form.form;
    await world.submit(bo, personal, id, values, context);
    const last = (await meetingOf(world, unit))?.decisions.at(-1);
    expect(last).toMatchObject({ owner: { name: 'Carla Berg' }, who: 'og Ane Lind' });
    const other = await world.say(bo, personal, 'ret beslutningen om gummistøvler til Ane');
    if (other.kind !== 'open-form') throw new Error(replyText(other));
    expect(other.form.values?.text).toBe('Ane køber gummistøvler');
  });

  it('is given to nobody who is not of the unit', async () => {
    const { world } = await decided(isClosed);
    const said = await world.say(bo, personal, 'ret beslutningen til Ane og Viggo');
    expect(said.kind).toBe('show');
  });

  it('is asked about before it is deleted, which it says', async () => {
    const { world, unit } = await decided(isClosed);
    const said = replyText(await world.say(bo, personal, 'slet den sidste beslutning'));
    expect(said).toContain('Skal beslutningen slettes? Den står der endnu.\nAne rydder loftet');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(3);
  });

  it.each([
    'nej, det fortryder jeg, slet den igen',
    'nej alligevel ikke',
    'slet den igen',
    'ups, fortryder jeg',
  ])('is shown with the way back to whoever regrets it: %s', async (words) => {
    if (isClosed) return;
    const { world } = await decided(isClosed);
    expect(replyText(await world.say(bo, personal, words))).toContain(
      'Du skrev beslutningen “Ane rydder loftet”.',
    );
  });

  it('is found by whoever asks who does it', async () => {
    const { world } = await decided(isClosed);
    const said = replyText(await world.say(ane, personal, 'Hvem skal købe gummistøvler?'));
    expect(said).toContain('> Carla køber gummistøvler');
    expect(said).not.toContain('loftet');
    expect(said).not.toContain('Der står ikke, hvem');
    expect(replyText(await world.say(ane, personal, 'hvem skal sørge for legetøjet'))).toContain(
      'Der står ikke, hvem der gør det.',
    );
    expect(replyText(await world.say(ane, personal, 'hvem skal købe sand'))).toContain(
      'Det fandt jeg ingen beslutning om.',
    );
  });
});

describe('a decision that was offered a while ago', () => {
  it('is the latest once it is kept, though another was put right in between', async () => {
    const { world, unit } = await startedMeeting();
    await world.say(bo, personal, 'vi beslutter at Ane rydder loftet');
    world.pass(1);
    const offered = await world.say(bo, personal, 'Carla køber regntøj senest fredag 8. januar');
    world.pass(1);
    const other = await world.say(bo, personal, 'den med loftet skal være Carla i stedet');
    await pressShown(world, bo, other, 'Ret den til Carla');
    expect(replyText(await world.say(bo, personal, 'nej slet den igen'))).toContain('loftet');
    world.pass(1);
    await world.say(bo, personal, 'vi beslutter at male skuret');
    world.pass(1);
    await pressShown(world, bo, offered, 'Ja, skriv den');
    expect(replyText(await world.say(bo, personal, 'slet den sidste beslutning'))).toContain('regntøj');
    const said = await world.say(bo, personal, 'nej slet den igen');
    expect(replyText(said)).toContain('Du skrev beslutningen “Carla køber regntøj');
    expect(buttonsIn(said).map(({ label }) => label)).toEqual(['Slet beslutningen', 'Ret']);
    await pressShown(world, bo, await pressShown(world, bo, said, 'Slet'), 'Ja, slet den');
    const left = (await meetingOf(world, unit))?.decisions.map(({ text }) => text);
    expect(left).toEqual(['Carla rydder loftet', 'Vi skal male skuret']);
  });
});
