import { describe, expect, it } from 'vitest';
import { daysLater } from '../../shared/domain/meeting/later-told.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, press } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil\nFarida' });
await first.say(bo, personal, 'vi beslutter, at Emil rydder op i kasserne');
await first.say(bo, personal, 'vi beslutter, at Ditte laver et skilt senest 23. oktober');

async function mended(said: string, who = bo) {
  const world = copyWorld(first);
  const shown = await world.say(who, personal, said);
  const text = replyText(shown);
  await press(
    world,
    shown,
    text.includes('[Ret den til')
      ? (/\[(?<label>Ret den til [^\]]+)\]/u.exec(text)?.groups?.label ?? '')
      : 'Ret den',
    who,
  );
  const decisions = (await meetingOf(world, unit))?.decisions ?? [];
  return { text, decisions: decisions.map(({ text: what, owner, by }) => [what, owner?.name, by]) };
}

describe('what is said of a decision that stands', () => {
  it.each([
    ['fristen på den med skiltet må godt være en uge senere', '2026-10-30'],
    ['den med skiltet må vente 14 dage', '2026-11-06'],
    ['den med skiltet skal være to uger senere', '2026-11-06'],
  ])('counts from the day it was to be done by: %s', async (said, by) => {
    const { text, decisions } = await mended(said);
    expect(text).toContain('Jeg har ikke ændret noget endnu.');
    expect(decisions[1]).toEqual([
      'Ditte laver et skilt senest 23. oktober'.replace(
        '23. oktober',
        by === '2026-10-30' ? 'fredag 30. oktober' : 'fredag 6. november',
      ),
      'Ditte',
      by,
    ]);
  });

  it('and does not where it has no day', async () => {
    const world = copyWorld(first);
    const said = replyText(await world.say(bo, personal, 'den med kasserne må vente en uge'));
    expect(said).not.toContain('[Ret den til');
  });

  it.each([
    ['jeg tager den selv', bo, 1, 'Bo Holm'],
    ['så gør jeg det', bo, 1, 'Ditte'],
    ['fjern Emil fra den med kasserne, det kan Farida godt', bo, 0, 'Farida'],
  ] as const)('is of whoever is to have it now: %s', async (said, who, nth, has) => {
    const world = copyWorld(first);
    const shown = await world.say(who, personal, said);
    if (replyText(shown).includes('[Ret den]')) await press(world, shown, 'Ret den', who);
    expect((await meetingOf(world, unit))?.decisions[nth]?.owner?.name).toBe(has);
  });

  it('and a colleague who takes it changes nothing that is not theirs to change', async () => {
    const world = copyWorld(first);
    const shown = await world.say(ane, personal, 'jeg tager den selv');
    expect(replyText(shown)).not.toContain('Fjern en kollega');
    expect((await meetingOf(world, unit))?.decisions[1]?.owner?.name).toBe('Ditte');
  });

  it.each([
    ['vi beslutter, at Emil vasker bolde inden for 14 dage', '2026-10-30'],
    ['vi beslutter, at Emil vasker bolde inden en uge', '2026-10-23'],
    ['vi beslutter, at Emil vasker bolde, som vi gjorde for to uger siden', undefined],
  ])('tells by when as a length: %s', async (said, by) => {
    const world = copyWorld(first);
    await world.say(bo, personal, said);
    expect((await meetingOf(world, unit))?.decisions[2]?.by).toBe(by);
  });

  it.each([
    ['så er det besluttet: faste pladser ved bordet', 'Faste pladser ved bordet'],
    ['det er hermed besluttet: vi går ud før frokost', 'Vi går ud før frokost'],
  ])('is written without that it was decided: %s', async (said, what) => {
    const world = copyWorld(first);
    await world.say(bo, personal, said);
    expect((await meetingOf(world, unit))?.decisions[2]?.text).toBe(what);
  });

  it.each(['slet den sidste', 'det skal ikke stå i referatet', 'slet lige det sidste jeg skrev'])(
    'is found as what was done last: %s',
    async (said) => {
      const shown = replyText(await copyWorld(first).say(bo, personal, said));
      expect(shown).toContain('Du skrev beslutningen “Ditte laver et skilt');
      expect(shown).toContain('[Slet beslutningen]');
    },
  );
});

it.each([
  ['en uge senere', 7],
  ['den må vente to uger', 14],
  ['10 dage mere', 10],
  ['senere', undefined],
  ['vi venter på den i en uge med regn', undefined],
])('how much later is told: %s', (said, days) => {
  expect(daysLater(said)).toBe(days);
});
