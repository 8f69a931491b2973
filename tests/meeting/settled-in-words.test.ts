import { describe, expect, it } from 'vitest';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { buttonsIn, carla, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const two = 'Der er to børn ad gangen i garderoben om formiddagen, Ane står for det';
const rain = 'Carla køber regntøj senest 30. november';
const nextMeeting = '2026-11-20';

/** Decided at the first meeting, and then: that meeting still open, the weeks after it, or the next one begun. */
async function decided(when: 'open' | 'after' | 'next') {
  const made = await startedMeeting();
  const { world, unit, data } = made;
  for (const text of [two, rain, 'Carla maler skuret'])
    await world.say(bo, personal, `vi beslutter at ${text}`);
  if (when === 'open') return made;
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.setNow('2026-11-05T08:00:00Z');
  if (when === 'after') return made;
  world.setNow(`${nextMeeting}T12:10:00Z`);
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  return made;
}

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
type Made = Awaited<ReturnType<typeof decided>>;
const open = async ({ world, unit }: Made) =>
  (await readValues(world.ports, openDecisionsIn(unit))).map(({ text }) => text);

describe('a decision that has become everyday', () => {
  it.each([
    'den med regntøj er blevet hverdag',
    'Den om regntøj er blevet en fast rutine nu.',
    'den med regntøj er hverdag nu',
  ])('is shown with the tap that it is done: %s', async (words) => {
    for (const when of ['after', 'next'] as const) {
      const made = await decided(when);
      const asked = await made.world.say(bo, personal, words);
      expect(replyText(asked)).toContain('Tryk “Gjort”');
      expect(replyText(asked)).toContain(rain);
      await pressShown(made.world, bo, asked, 'Gjort');
      expect(await open(made)).not.toContain(rain);
    }
  });

  it('is none where no decision is pointed out', async () => {
    const { world } = await decided('next');
    for (const words of ['regntøj er blevet hverdag', 'den med sandkassen er blevet hverdag'])
      expect(replyText(await world.say(bo, personal, words))).not.toContain('Tryk “Gjort”');
  });
});

describe('a decision that is told to be dropped', () => {
  it.each([
    ['to børn af gangen i garderoben det dropper vi', two],
    ['den med garderoben dropper vi', two],
    ['Vi dropper den om regntøj', rain],
    ['ok, lad os droppe den om regntøj.', rain],
    ['vi beslutter at droppe den om regntøj', rain],
    ['den om regntøj er droppet', rain],
    ['regntøj skal droppes', rain],
  ])('is shown with the tap that drops it, and is no new one: %s', async (words, meant) => {
    for (const when of ['after', 'next'] as const) {
      const made = await decided(when);
      const asked = await made.world.say(bo, personal, words);
      expect(replyText(asked)).toContain('Tryk “Droppet”');
      expect(replyText(asked)).toContain(meant);
      expect(labels(asked)).toEqual(['Gjort', 'Lavet om', 'Droppet', 'Vis alle beslutninger']);
      expect(await open(made)).toHaveLength(3);
      await pressShown(made.world, bo, asked, 'Droppet');
      expect(await open(made)).not.toContain(meant);
      expect((await meetingOf(made.world, made.unit, nextMeeting))?.decisions ?? []).toEqual([]);
    }
  });

  it('is asked about before it is deleted, where the meeting that decided it is going on', async () => {
    const { world, unit } = await decided('open');
    const asked = await world.say(bo, personal, 'vi dropper den om regntøj');
    expect(labels(asked)).toEqual(['Ja, slet den', 'Nej, behold den']);
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(3);
    expect(replyText(await world.say(carla, personal, 'vi dropper den om regntøj'))).toContain(
      'gjort eller droppet',
    );
  });
});

describe('a decision that is told to be done', () => {
  it.each([
    'den om regntøj er færdig',
    'den om regntøj er på plads',
    'Regntøj er købt',
    'det med regntøj er nu klaret.',
  ])('is shown with the tap that says so: %s', async (words) => {
    for (const when of ['after', 'next'] as const) {
      const { world } = await decided(when);
      const asked = await world.say(ane, personal, words);
      expect(replyText(asked)).toContain('Tryk “Gjort”');
      expect(replyText(asked)).toContain(rain);
    }
  });

  it('is asked which, where several are alike', async () => {
    const made = await decided('after');
    const { world } = made;
    world.setNow(`${nextMeeting}T12:10:00Z`);
    await world.press(bo, personal, 'meeting.start', { unit: made.unit, length: '60' });
    await world.say(bo, personal, 'vi beslutter at Ane vasker regntøj');
    await world.press(bo, personal, 'meeting.close', { unit: made.unit, day: nextMeeting, goals: 'none' });
    const asked = await world.say(bo, personal, 'vi dropper den om regntøj');
    expect(replyText(asked)).toContain('Hvilken beslutning mener du?');
    expect(labels(asked)).toEqual(['Vis den', 'Vis den']);
  });
});

it.each(['vi dropper sang ved bordet om morgenen', 'Carla er færdig', 'madpakkerne er lavet'])(
  'where none is meant, the words are what they were before: %s',
  async (words) => {
    const { world } = await decided('next');
    expect(replyText(await world.say(bo, personal, words))).not.toMatch(/Er det den her|Hvilken beslutning/);
  },
);
