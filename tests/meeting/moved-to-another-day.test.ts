import { describe, expect, it } from 'vitest';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { byOtherDay } from '../../shared/domain/meeting/other-day.ts';
import { buttonsIn, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

type When = 'open' | 'closed' | 'next';

/** Decided, and then: the meeting still open, the day after it, or the next meeting begun. */
async function decided(when: When) {
  const made = await startedMeeting();
  const { world, unit, data } = made;
  for (const text of ['Ane tager billeder af dækningen', 'Carla køber regntøj senest 30. november'])
    await world.say(bo, personal, `vi beslutter at ${text}`);
  if (when === 'open') return made;
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.setNow('2026-10-19T08:00:00Z');
  if (when === 'closed') return made;
  world.setNow('2026-11-20T12:10:00Z');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  return made;
}

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

async function standing({ world, unit }: Awaited<ReturnType<typeof decided>>, when: When) {
  const all =
    when === 'open'
      ? ((await meetingOf(world, unit))?.decisions ?? [])
      : await readValues(world.ports, openDecisionsIn(unit));
  return all.map(({ text, by, owner }) => [text, by, owner?.name]);
}

const pictures = ['Ane tager billeder af dækningen', undefined, 'Ane Lind'];
const rain = ['Carla køber regntøj senest 30. november', '2026-11-30', 'Carla Berg'];
const others = {
  '2027-01-08': 'fredag 8. januar',
  '2027-01-12': 'tirsdag 12. januar',
  '2027-01-18': 'mandag 18. januar',
};

describe('a decision that is to be done by another day', () => {
  it.each([
    ['det med billederne skal være senest fredag d 8 januar i stedet', 'pictures', '2027-01-08'],
    ['Ane skal først tage billeder af dækningen senest fredag d 8 januar, ret den', 'pictures', '2027-01-08'],
    ['Carla skal først købe regntøj senest d. 8/1', 'rain', '2027-01-08'],
    ['ret datoen på den om regntøj til 12. januar', 'rain', '2027-01-12'],
    ['Kan vi udskyde den om regntøj til uge 3?', 'rain', '2027-01-18'],
    ['flyt den om regntøj til uge 3', 'rain', '2027-01-18'],
    ['regntøj senest 12. januar i stedet for', 'rain', '2027-01-12'],
  ] as const)('gets it by one press, and is no new one: %s', async (words, which, by) => {
    for (const when of ['open', 'closed', 'next'] as const) {
      const made = await decided(when);
      const asked = await made.world.say(bo, personal, words);
      expect(labels(asked)).toEqual([`Ret den til ${others[by]}`]);
      expect(await standing(made, when)).toEqual(expect.arrayContaining([pictures, rain]));
      const done = await pressShown(made.world, bo, asked, 'Ret den til');
      expect(replyText(done)).toContain(others[by]);
      const moved =
        which === 'rain'
          ? [`Carla køber regntøj senest ${others[by]}`, by, 'Carla Berg']
          : [pictures[0], by, 'Ane Lind'];
      const now = await standing(made, when);
      expect(now).toHaveLength(2);
      expect(now).toEqual(expect.arrayContaining([moved, which === 'rain' ? pictures : rain]));
    }
  });

  it('is asked which, where several are alike, and keeps what was put right since', async () => {
    const made = await decided('open');
    const { world } = made;
    await world.say(bo, personal, 'vi beslutter at Ane vasker regntøj');
    const asked = await world.say(bo, personal, 'den om regntøj skal være senest 8. januar');
    expect(replyText(asked)).toContain('Hvilken beslutning mener du?');
    expect(labels(asked)).toHaveLength(2);
    const once = await world.say(bo, personal, 'den om regntøj og Carla køber skal være senest 12. januar');
    await pressShown(world, bo, once, 'Ret den til');
    // Both were asked of one that was to be done by 30 November.
    for (const { action, data } of buttonsIn(asked)) await world.press(bo, personal, action, data ?? {});
    const now = await standing(made, 'open');
    expect(now.map(([, by]) => by)).toContain('2027-01-12');
    expect(now.map(([, by]) => by)).toContain('2027-01-08');
  });

  it.each([
    'den om gløgg skal være senest 8. januar',
    'vi skal først spise senest 8. januar',
    'Vi skal først tage cyklerne frem i skuret senest 8. januar',
    'Vi skal først tage billeder af cykelturen i skoven ved gården senest 8. januar',
  ])('where none is meant, none is shown: %s', async (words) => {
    const { world } = await decided('next');
    expect(labels(await world.say(bo, personal, words)).join()).not.toContain('Ret den til');
  });
});

it.each([
  ['Carla køber krus senest 30. november', 'Carla køber krus senest X'],
  ['På mandag spørger Ane køkkenet', 'Senest X spørger Ane køkkenet'],
  ['Vi rydder loftet i uge 3, alle hjælper', 'Vi rydder loftet senest X, alle hjælper'],
  ['Ane maler skuret inden sommerferien', 'Ane maler skuret senest X'],
  ['Vi spiser ude hver fredag', 'Vi spiser ude hver fredag'],
  [
    'Ane ringer senest 3. november og igen senest 10. november',
    'Ane ringer senest 3. november og igen senest 10. november',
  ],
])('words that told a day tell the other one: %s', (text, anew) => {
  expect(byOtherDay(text, 'senest X')).toBe(anew);
});

it('says so where it is to be done by that day already, and offers no button that changes nothing', async () => {
  const { world } = await decided('open');
  const said = await world.say(bo, personal, 'ret datoen på den med regntøjet til 30. november');
  expect(replyText(said)).toContain('Det står der allerede:\n> Carla køber regntøj senest 30. november');
  expect(labels(said)).toEqual([]);
});
