import { describe, expect, it } from 'vitest';
import { wishRow } from '../../bot/rows/meeting-work-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import {
  addTrials,
  at,
  buttonsIn,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const [anyTrial] = threeTrials;
const saying = (id: string, what: string) => ({ ...anyTrial, id, what }) as Trial;

async function beforeTheMeeting() {
  const { world, unit } = await unitWithStaff();
  await addTrials(
    world,
    unit,
    saying('a1', 'børnene tager selv tøj på i garderoben'),
    saying('a2', 'vi er to voksne i garderoben'),
    saying('a3', 'jeg venter lidt, før jeg blander mig'),
  );
  at(world, '2026-10-14', '10:00');
  const wished = async () => (await readValue(world.ports, wishRow(unit, '1', ane)))?.trials ?? [];
  return { world, unit, wished };
}
const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('“jeg vil gerne tale om …” before the meeting', () => {
  it('has the topic that is on the agenda already in a button, which a second sentence does not take back', async () => {
    const { world, wished } = await beforeTheMeeting();
    const said = await world.say(ane, personal, 'Jeg vil gerne tale om garderoben på mødet');
    expect(replyText(said)).toContain('allerede er på dagsordenen');
    expect(labels(said)).toEqual([
      'Garderoben',
      'Se alle emner',
      'Sæt det på dagsordenen',
      'Skriv det som prøvehandling',
      'Skriv det i en note',
    ]);
    await pressShown(world, ane, said, 'Garderoben');
    expect(await wished()).toEqual(['a1']);
    const again = await world.say(ane, personal, 'Jeg vil gerne tale om garderoben på mødet');
    expect(labels(again)[0]).toBe('Det vil jeg gerne tale om');
  });

  it.each(['Jeg vil gerne tale om søvn', 'Jeg vil gerne tale om det med den'])(
    '%s names none of them',
    async (text) => {
      const { world } = await beforeTheMeeting();
      expect(labels(await world.say(ane, personal, text))[0]).toBe('Det vil jeg gerne tale om');
    },
  );

  it('carries no more words than a button holds, and shows them all the same', async () => {
    const { world } = await beforeTheMeeting();
    const words = (times: number) =>
      `Jeg vil gerne tale om ${'at vi ser efter hinanden '.repeat(times)}`.trim();
    const short = await world.say(ane, personal, words(10));
    expect(labels(short)).toContain('Skriv det i en note');
    const said = await world.say(ane, personal, words(100));
    expect(replyText(said)).toContain(words(100));
    expect(labels(said)).not.toContain('Skriv det i en note');
    for (const { data } of buttonsIn(said)) expect(JSON.stringify(data ?? {}).length).toBeLessThan(2000);
  });

  it('offers none while a meeting is going on: its agenda stands', async () => {
    const { world, unit } = await beforeTheMeeting();
    at(world, meetingDay, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    const said = await world.say(ane, personal, 'Jeg vil gerne tale om garderoben');
    expect(labels(said)).not.toContain('Garderoben');
  });

  it('calls a trial that stands alone by more than its first three words', async () => {
    const { world } = await beforeTheMeeting();
    const said = await world.say(ane, personal, 'Jeg vil gerne tale om søvn');
    const all = await pressShown(world, ane, said, 'Det vil jeg gerne tale om');
    expect(labels(all)).toEqual(['Garderoben', 'Jeg venter lidt, før jeg…', 'Tilbage til dagsordenen']);
  });
});
