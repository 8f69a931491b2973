import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { at, carla, meetingDay, pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: before, unit } = await unitWithStaff();
at(before, meetingDay, '12:50');
const meeting = { unit, meeting: '1' };
const agreed = copyWorld(before);
await agreed.press(carla, channel, 'chair.take', meeting);

const chairIn = async (world: World) => (await readValue(world.ports, unitRow(unit)))?.chairs?.['1']?.name;

async function begun(from: World, who: typeof bo): Promise<World> {
  const world = copyWorld(from);
  await world.press(who, personal, 'meeting.start', { unit, sure: 'yes' });
  return world;
}

describe('“jeg overtager mødet”', () => {
  it('is done at once for the leader, before the meeting and while it is going on, and can be gone back on', async () => {
    const ahead = copyWorld(agreed);
    const said = await ahead.say(bo, personal, 'jeg overtager mødet');
    expect(replyText(said)).toBe(
      'Godt. Du leder statusmødet fredag 16. oktober kl. 13.00.\n[Alligevel ikke]',
    );
    expect(await chairIn(ahead)).toBe('Bo Holm');
    const held = await begun(agreed, carla);
    expect(replyText(await held.say(bo, personal, 'jeg overtager mødet'))).toBe(
      'Godt. Du leder mødet nu.\n[Fortsæt mødet] [Alligevel ikke]',
    );
    expect(await chairIn(held)).toBe('Bo Holm');
  });

  it.each(['jeg kan godt overtage mødet', 'skal jeg overtage mødet?', 'jeg tager mødet?'])(
    'said as an offer or a question changes nothing: %s',
    async (words) => {
      const world = copyWorld(agreed);
      await world.say(bo, personal, words);
      expect(await chairIn(world)).toBe('Carla Berg');
    },
  );

  it('has one button for a colleague where nobody has said yes', async () => {
    const world = await begun(before, bo);
    const said = await world.say(ane, personal, 'jeg overtager mødet');
    expect(replyText(said)).toBe(
      'Bo Holm leder mødet nu.\nVil du overtage mødet, så tryk “Overtag mødet”. Kanalen får det at vide.\n[Overtag mødet]',
    );
    await pressShown(world, ane, said, 'Overtag mødet');
    expect(await chairIn(world)).toBe('Ane Lind');
  });

  it('asks whoever has said yes', async () => {
    const said = replyText(await (await begun(agreed, carla)).say(ane, personal, 'jeg overtager mødet'));
    expect(said).toBe(
      'Carla Berg leder mødet nu.\nVil du gerne overtage det, så tryk “Spørg Carla”.\n[Spørg Carla]',
    );
  });

  it('leads whoever holds the meeting on with it, and who may with one button', async () => {
    const world = await begun(agreed, carla);
    expect(replyText(await world.say(carla, personal, 'jeg tager mødet'))).toBe(
      'Du leder mødet nu.\n[Fortsæt mødet]',
    );
    expect(replyText(await world.say(bo, personal, 'jeg kan godt overtage mødet'))).toBe(
      'Carla Berg leder mødet nu.\nTryk “Overtag mødet”, så er det dig, der leder det videre.\n[Overtag mødet]',
    );
  });
});

describe('“jeg tager selv mødet” by the leader', () => {
  it.each([false, true])(
    'withdraws what a colleague was asked, who reads so once (leader had said yes: %s)',
    async (yes) => {
      const world = copyWorld(before);
      if (yes) await world.press(bo, personal, 'chair.self', meeting);
      await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
      expect(world.posted.at(-1)?.text).toContain('Kan du lede statusmødet');
      const posted = world.posted.length;
      const said = replyText(
        await world.say(bo, personal, 'nej jeg tager den selv alligevel, jeg leder mødet'),
      );
      expect(said).toContain('\nJeg har sagt til Carla, at der ikke er brug for svar længere.\n');
      expect(world.drawn.map(({ text }) => text)).toEqual([
        'Bo Holm leder statusmødet fredag 16. oktober kl. 13.00.\nDu behøver ikke svare længere.',
      ]);
      expect(world.posted).toHaveLength(posted);
      expect(replyText(await world.say(bo, personal, 'jeg tager selv mødet'))).not.toContain('Carla');
      // Asked again, they are asked again.
      await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
      expect(world.posted.slice(posted).map(({ to }) => to.id)).toEqual([carla.id]);
    },
  );

  it.each([
    ['ahead', { ok: true, messageId: '' }],
    ['ahead', { ok: false, kind: 'gone' }],
    ['begun', { ok: true, messageId: '' }],
    ['begun', { ok: false, kind: 'gone' }],
  ] as const)('says so, too, where the question cannot be drawn anew: %s, %o', async (when, delivery) => {
    const world = when === 'begun' ? await begun(before, bo) : copyWorld(before);
    world.answerWith(delivery);
    await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
    const said = await world.say(bo, personal, 'jeg tager mødet tilbage, telefonen var bare pizza');
    expect(replyText(said)).toContain(
      '\nJeg har trukket spørgsmålet til Carla tilbage, så der er ikke brug for svar.\n',
    );
    expect(replyText(said)).not.toContain('Jeg har sagt til');
    expect(replyText(await world.say(bo, personal, 'jeg tager selv mødet'))).not.toContain('Carla');
  });

  it('says nothing of it to whoever takes it back from one who had said yes', async () => {
    const world = copyWorld(before);
    await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
    await world.press(carla, personal, 'chair.step-in', meeting);
    expect(replyText(await world.say(bo, personal, 'jeg tager selv mødet'))).not.toContain('Carla');
    expect(await chairIn(world)).toBe('Bo Holm');
  });

  it.each(['Carla skal ikke spørges mere, jeg er mødeleder', 'spørg ikke Carla, jeg er selv mødeleder'])(
    'and so does this: %s',
    async (words) => {
      const world = copyWorld(before);
      await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
      const said = replyText(await world.say(bo, personal, words));
      expect(said).toContain('Jeg har sagt til Carla, at der ikke er brug for svar længere.');
      expect(await chairIn(world)).toBe('Bo Holm');
    },
  );

  it.each([
    ['Carla skal ikke spørges om at være mødeleder', false],
    ['kan du ikke spørge Carla om at være mødeleder', true],
  ])('and one who is not to be asked is not offered to be: %s', async (words, isOffered) => {
    const said = replyText(await copyWorld(before).say(bo, personal, words));
    expect(said.includes('[Spørg Carla]')).toBe(isOffered);
    expect(said.includes('[Jeg leder mødet]')).toBe(!isOffered);
  });
});

describe('a colleague is asked for the meeting in words', () => {
  it.each([
    'bed Carla om at lede mødet',
    'spørg Carla om hun vil lede',
    'spørg lige carla, om hun kan overtage mødet',
    'kan du spørge Carla, om hun vil tage mødet?',
  ])('as with the button, before it and while it is going on: %s', async (words) => {
    for (const world of [copyWorld(before), await begun(before, bo)]) {
      const posted = world.posted.length;
      expect(replyText(await world.say(bo, personal, words))).toMatch(
        /^Jeg har spurgt Carla Berg i en privat besked\./,
      );
      expect(world.posted.slice(posted).map(({ to }) => to.id)).toEqual([carla.id]);
      expect(await chairIn(world)).toBeUndefined();
    }
  });

  it.each([
    'kan Carla lede mødet i dag',
    'kan Carla ikke lede mødet nu',
    'kan Carla overtage',
    'lad Carla tage over',
  ])('or has a button that asks: %s', async (words) => {
    const world = await begun(before, bo);
    const posted = world.posted.length;
    expect(replyText(await world.say(bo, personal, words))).toContain('[Spørg Carla]');
    expect(world.posted).toHaveLength(posted);
  });

  it.each([
    [bo, 'bed Ane og Carla om at lede mødet'],
    [bo, 'spørg ikke Carla om hun vil lede mødet'],
    [bo, 'spørg Carla om hun vil lede legen'],
    [bo, 'spørg Dorte om hun vil lede mødet'],
    [ane, 'bed Carla om at lede mødet'],
  ])('and nobody where it is not plain whom, or by whoever may not', async (who, words) => {
    const world = copyWorld(before);
    const posted = world.posted.length;
    await world.say(who, personal, words);
    expect(world.posted).toHaveLength(posted);
  });
});
