import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { claimedSend } from '../../shared/domain/posts/send.ts';
import { failingOnce } from '../people/between-writes.ts';
import { at, buttonsIn, carla, meetingDay, pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
at(first, meetingDay, '12:50');
const meeting = { unit, meeting: '1' };
await first.press(carla, channel, 'chair.take', meeting);

const chairIn = async (world: World) => (await readValue(world.ports, unitRow(unit)))?.chairs?.['1']?.name;
const sent = (world: World, to: { id: string }) => world.posted.filter((each) => each.to.id === to.id);

/** Carla has said yes, and Ane would like to lead it. */
async function wished({ begun }: { readonly begun: boolean }) {
  const world = copyWorld(first);
  if (begun) await world.press(carla, personal, 'meeting.start', { unit, sure: 'yes' });
  const said = await world.say(ane, personal, 'jeg overtager mødet');
  expect(replyText(said)).toContain('Vil du gerne overtage det, så tryk “Spørg Carla”.\n[Spørg Carla]');
  const asked = replyText(await pressShown(world, ane, said, 'Spørg Carla'));
  expect(asked).toBe(
    'Jeg har spurgt Carla Berg i en privat besked. Siger Carla ja, får I det at vide i kanalen.',
  );
  return world;
}

describe('a colleague who would like to lead what somebody else has said yes to', () => {
  it.each([
    [true, 'Ane Lind vil gerne lede resten af mødet'],
    [false, 'Ane Lind vil gerne lede statusmødet fredag 16. oktober kl. 13.00'],
  ])('asks that one in private, who has one button (begun: %s)', async (begun, words) => {
    const world = await wished({ begun });
    expect(sent(world, carla).at(-1)?.text).toBe(
      `Stue Gul\n${words}\nVil du selv lede det, behøver du ikke gøre noget.\n[Giv Ane mødet]`,
    );
    expect(await chairIn(world)).toBe('Carla Berg');
    // Twice asked is once asked.
    const posted = world.posted.length;
    await world.press(ane, personal, 'chair.wish', meeting);
    expect(world.posted).toHaveLength(posted);
  });

  it('has it with one press of the other, and is told, and so is the channel', async () => {
    const world = await wished({ begun: true });
    const given = await world.press(carla, personal, 'chair.give-to', { ...meeting, person: ane.id });
    expect(replyText(given)).toBe('Ane Lind leder mødet nu.');
    expect(await chairIn(world)).toBe('Ane Lind');
    expect(sent(world, ane).at(-1)?.text).toBe(
      'Carla Berg har givet dig mødet.\nDu leder mødet nu.\n[Fortsæt mødet]',
    );
    expect(world.posted.some(({ text }) => text.startsWith('Ane Lind leder mødet nu. Tak for det.'))).toBe(
      true,
    );
    const shown = await world.press(ane, personal, 'meeting.show', { unit, day: meetingDay });
    expect(replyText(shown)).toContain('[Næste ▸]');
  });

  it('asks nobody once they have it themselves: what was held up on its way says nothing', async () => {
    const world = copyWorld(first);
    const now = world.ports.clock.now();
    const said = async () => {
      const there = await readValue(world.ports, unitRow(unit));
      if (!there) throw new Error('no unit');
      const about = { meeting: '1', by: ane };
      const wish = { key: 'wished', kind: 'chair-wished', to: carla, about, bestBefore: '' } as const;
      return world.ports.sayings.viewOf({
        unit: there,
        send: claimedSend(wish, now),
        now,
        read: (row) => readValue(world.ports, row),
        readAll: async () => [],
      });
    };
    expect(await said()).toBeDefined();
    await world.press(carla, personal, 'chair.give-to', { ...meeting, person: ane.id });
    expect(await said()).toBeUndefined();
  });

  it('has it of nobody but who leads it', async () => {
    const world = await wished({ begun: false });
    const own = await world.press(ane, personal, 'chair.give-to', { ...meeting, person: ane.id });
    expect(replyText(own)).toContain('Carla Berg');
    expect(await chairIn(world)).toBe('Carla Berg');
    // The leader’s button of before Carla said yes: it takes nothing from her.
    const old = await world.press(bo, personal, 'chair.give-to', { ...meeting, person: ane.id });
    expect(replyText(old)).toContain('Carla Berg');
    expect(await chairIn(world)).toBe('Carla Berg');
    await world.press(carla, personal, 'chair.give-to', { ...meeting, person: ane.id });
    expect(await chairIn(world)).toBe('Ane Lind');
    expect(sent(world, ane).at(-1)?.text).toContain('Carla Berg har givet dig mødet.');
    // Carla’s old button gives nothing that is not hers any more.
    await world.press(carla, personal, 'chair.give-to', { ...meeting, person: carla.id });
    expect(await chairIn(world)).toBe('Ane Lind');
  });
});

describe('the leader who takes back their own meeting', () => {
  it('is not thanked for it', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '12:50');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    await world.press(carla, personal, 'meeting.start', { unit, sure: 'yes' });
    expect(world.drawn.some(({ text }) => text.startsWith('Carla Berg leder mødet nu. Tak for det.'))).toBe(
      true,
    );
    await world.press(bo, personal, 'chair.self', { unit, meeting: '1', over: carla.id });
    expect(world.drawn.findLast(({ text }) => text.includes('Bo Holm leder mødet nu.'))?.text).toBe(
      'Bo Holm leder mødet nu.\n[Alligevel ikke]',
    );
  });
});

describe('“hvem leder mødet nu?”', () => {
  it('has the one way on for whoever asks, and the way to hand it over', async () => {
    const world = copyWorld(first);
    await world.press(carla, personal, 'meeting.start', { unit, sure: 'yes' });
    const labels = async (who: typeof bo) =>
      buttonsIn(await world.say(who, personal, 'hvem leder mødet nu?')).map(({ label }) => label);
    expect(await labels(carla)).toEqual(['Fortsæt mødet', 'Skift mødeleder']);
    expect(await labels(bo)).toEqual(['Overtag mødet']);
    expect(await labels(ane)).toEqual(['Spørg Carla']);
    await world.press(bo, personal, 'chair.give-back', { ...meeting, private: 'yes' });
    expect(await labels(bo)).toEqual(['Fortsæt mødet']);
    expect(await labels(ane)).toEqual(['Overtag mødet']);
  });
});

describe('who led it', () => {
  it.each(['hvem ledte mødet?', 'hvem holdt mødet sidst?', 'hvem var mødeleder sidst'])(
    'is said of the meeting that is closed: %s',
    async (words) => {
      const world = copyWorld(first);
      await world.press(carla, personal, 'meeting.start', { unit, sure: 'yes' });
      await world.press(carla, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
      expect(replyText(await world.say(ane, personal, words))).toContain('Mødeleder var Carla Berg.');
    },
  );
});

describe('“så leder jeg legen selv”', () => {
  it('is of play, and not of who leads the unit', async () => {
    const said = replyText(await copyWorld(first).say(bo, personal, 'så leder jeg legen selv'));
    expect(said).not.toContain('Ledelse af');
  });
});

describe('whoever is given the meeting is told so', () => {
  it.each(['before', 'after'] as const)(
    'whichever call to the storage fails once, %s it took effect',
    async (when) => {
      for (let nth = 0; ; nth++) {
        const world = copyWorld(first);
        const press = () =>
          world.send({
            who: carla,
            where: personal,
            what: { kind: 'button', action: 'chair.give-to', data: { ...meeting, person: ane.id } },
            delivery: 'd1',
          });
        const isHit = failingOnce(world, nth, when);
        await press().catch(() => undefined);
        if (!isHit()) break;
        world.pass(60);
        await press();
        await world.work();
        world.pass(3600);
        await world.work();
        const told = sent(world, ane).map(({ text }) => text);
        expect([await chairIn(world), told.length > 0], `call ${nth}`).toEqual([ane.name, true]);
      }
    },
  );
});
