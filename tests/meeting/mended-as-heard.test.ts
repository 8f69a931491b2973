import { describe, expect, it } from 'vitest';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { buttonsOf, fill, press } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil Holm\nIben\nFarida\nGitte' });
for (const words of [
  'vi beslutter, at Farida laver et turkort med børnene inden 29. november',
  'vi beslutter, at Iben køber fire nye lupper, senest 13. november',
  'vi beslutter, at Ane spørger forældrene om gryder, senest 15. november',
  'vi beslutter, at Gitte hænger billeder op senest 8. november',
  'vi beslutter, at Emil ringer til skovvejlederen inden 14. november',
])
  await first.say(bo, personal, words);

async function told(said: string, isClosed: boolean, who = bo) {
  const world = copyWorld(first);
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  if (isClosed) world.setNow('2026-10-19T08:00:00Z');
  const shown = await world.say(who, personal, said);
  return { world, shown, said: replyText(shown) };
}

describe.each([false, true])('what is told otherwise of a decision (closed: %s)', (isClosed) => {
  it.each([
    [
      'Nej vent, det er ikke Farida men Ditte der laver turkortet, og det bliver 5. februar',
      'Ditte laver et turkort med børnene senest fredag 5. februar',
    ],
    [
      'Rettelse: det er Bo der køber lupperne og ikke Iben, senest 20. januar',
      'Bo køber fire nye lupper, senest onsdag 20. januar',
    ],
    [
      'Det var Ditte, ikke Emil, der ringer. Og fristen er 21. januar',
      'Ditte ringer til skovvejlederen senest torsdag 21. januar',
    ],
    ['Ret den med gryderne: det er Ditte, senest 22. januar', 'Ditte spørger forældrene om gryder'],
    [
      'Det er alligevel Emil der hænger billeder op og ikke Gitte, og han får til den 15. januar',
      'Emil hænger billeder op senest fredag 15. januar',
    ],
    [
      'Nej, Ditte ringer til skovvejlederen i stedet for Emil, inden 21. januar',
      'Ditte ringer til skovvejlederen senest torsdag 21. januar',
    ],
    ['Rettelse: Emil hænger billeder op i stedet for Gitte, senest 15. januar', 'Emil hænger billeder op'],
    ['Det er Ditte der spørger forældrene, og først d. 22. januar', 'Ditte spørger forældrene om gryder'],
    [
      'Gitte skal ikke hænge billeder op, det gør Emil i stedet, inden den 12. januar',
      'Emil hænger billeder op senest',
    ],
    [
      'Ret dato og person på den med billeder: Emil, 15. januar',
      'Emil hænger billeder op senest fredag 15. januar',
    ],
    ['Ret lupperne til senest 20. januar', 'Iben køber fire nye lupper, senest onsdag 20. januar'],
    [
      'Ret Gitte til Ditte og 8. november til 12. januar',
      'Ditte hænger billeder op senest tirsdag 12. januar',
    ],
  ])('%s', async (words, anew) => {
    const { world, shown, said } = await told(words, isClosed);
    expect(said).toContain(`Jeg har ikke ændret noget endnu.\n> ${anew}`);
    await press(world, shown, 'Ret den');
    const list = replyText(await world.say(bo, personal, 'beslutninger'));
    expect(list).toContain(anew);
  });

  it('is of the latest, where nothing else is told', async () => {
    const { said } = await told('Nej det er Ditte der gør det, og det er først den 22. januar', isClosed);
    expect(said).toContain('> Ditte ringer til skovvejlederen senest fredag 22. januar');
  });

  it('is the one by the day that is named, where its doer has several', async () => {
    const world = copyWorld(first);
    await world.say(bo, personal, 'vi beslutter, at Emil vander planterne, senest 20. november');
    const said = replyText(
      await world.say(bo, personal, 'Ret Emil til Ditte og 14. november til 12. januar'),
    );
    expect(said).toContain('> Ditte ringer til skovvejlederen senest tirsdag 12. januar');
  });

  it('leaves whoever does it with them', async () => {
    const world = copyWorld(first);
    await world.say(bo, personal, 'vi beslutter, at Iben og Farida bager boller senest 20. november');
    const words = 'Rettelse: Ditte bager bollerne i stedet for Iben, og først den 12. januar';
    expect(replyText(await world.say(bo, personal, words))).toContain('> Ditte og Farida bager boller');
  });

  it('is offered beside the way to a new one, and changes nothing by itself', async () => {
    const { world, shown, said } = await told(
      'Nej, det er Ditte der laver turkortet, senest 5. februar',
      isClosed,
    );
    expect(said).toContain('Er det en ny beslutning, så skriv “beslutning:” foran.');
    expect(buttonsOf(shown).map(({ label }) => label)).toEqual(['Ret den']);
    expect(replyText(await world.say(bo, personal, 'beslutninger'))).not.toContain('Ditte laver');
  });

  it('whoever may write none is not told how a new one is written', async () => {
    const words = 'Nej, det er Ditte der laver turkortet, senest 5. februar';
    const { said } = await told(words, isClosed, ane);
    expect(said).toContain('Ditte laver et turkort');
    expect(said).not.toContain('ny beslutning');
  });
});

it.each([
  // One word of many in common.
  'Emil henter alligevel støvler og vanter i kælderen, ringer på porten og siger tak, senest den 12. januar',
  'Farida og Ditte finder tre nye sange til turen senest 5. februar',
  'Vi skal ikke have regntøj med, det siger Iben til forældrene senest 5. februar',
  'beslutning: Ditte laver turkort nummer to i stedet, senest 5. februar',
])('is not heard in what is new: %s', async (words) => {
  const { said } = await told(words, false);
  expect(said).not.toContain('Skal beslutningen rettes');
});

it('leaves one as it is that has it already', async () => {
  const { world, said } = await told('Det er Farida der laver turkortet, inden 29. november', false);
  expect(said).not.toContain('Skal beslutningen rettes');
  expect((await meetingOf(world, unit))?.decisions).toHaveLength(5);
});

describe('what is put right of the decision that was just written', () => {
  async function thenSaid(decision: string, said: string) {
    const { world } = await told(`beslutning: ${decision}`, false);
    return { world, said: replyText(await world.say(bo, personal, said)) };
  }

  it.each([
    ['Emil rydder skabet på fredag', 'torsdag i stedet, fredag har han fri', 'torsdag 22. oktober'],
    ['Ane viser vikaren rundt, onsdag kl 9', 'glem klokkeslættet og skriv uge 44', 'fredag 30. oktober'],
    ['Ane viser vikaren rundt på fredag', 'undskyld det var på torsdag', 'torsdag 22. oktober'],
    [
      'Ane viser vikaren rundt på fredag',
      'hov fredag er jo for sent, jeg mener torsdag',
      'torsdag 22. oktober',
    ],
  ])('has another day: %s / %s', async (decision, told, day) => {
    const { said } = await thenSaid(decision, told);
    expect(said).toContain('Skal beslutningen rettes til det her?');
    expect(said).toContain(day);
  });

  it.each([
    ['Ditte laver en liste', 'jeg sagde forkert, det er Emil', 'Emil laver en liste'],
    ['Ane skriver til forældrene', 'kan du lave det om til at Iben skriver', 'Iben skriver til forældrene'],
    [
      'Ane og Farida rydder skuret på fredag',
      'nej ikke Farida, hun er på kursus, det bliver Emil',
      'Ane og Emil rydder skuret',
    ],
  ])('has another colleague: %s / %s', async (decision, told, anew) => {
    const { said } = await thenSaid(decision, told);
    expect(said).toContain('Skal beslutningen rettes til det her?');
    expect(said).toContain(`> ${anew}`);
  });

  it.each(['den der med lupperne skal slettes igen', 'den med lupperne kan vi godt droppe'])(
    'is the one that was pointed at: %s',
    async (words) => {
      const { said } = await told(words, false);
      expect(said).toContain('Skal beslutningen slettes?');
      expect(said).toContain('Iben køber fire nye lupper');
    },
  );

  it.each(['Det er ikke et skema men en tavle', 'hov jeg skrev vist noget vrøvl der'])(
    'is no decision more, and the newest stands first with its way to mend it: %s',
    async (words) => {
      const { world, said } = await thenSaid('Farida laver et skema på tirsdag', words);
      expect(said).toMatch(/^Hvilken beslutning mener du\?\n> Farida laver et skema/);
      expect(said).toContain('Jeg har ikke gemt det, du skrev.');
      expect((await meetingOf(world, unit))?.decisions).toHaveLength(6);
    },
  );

  it.each([
    ['Emil rydder skabet i garderoben fredag', 'senest fredag 23. oktober'],
    ['Ane viser den nye vikar hvordan vi gør i garderoben, onsdag kl 9', 'senest onsdag 21. oktober'],
  ])('is written with the day that stands there alone: %s', async (decision, day) => {
    expect((await told(`beslutning: ${decision}`, false)).said).toContain(day);
  });

  it.each(['Emil rydder skabet hver fredag', 'vi går ud fra fredag'])('but not: %s', async (decision) => {
    expect((await told(`beslutning: ${decision}`, false)).said).not.toContain('senest');
  });

  it('is deleted where it is told to be struck out', async () => {
    const { said } = await told('Det med lupperne dropper vi alligevel, stryg det', false);
    expect(said).toContain('Skal beslutningen slettes?');
    expect(said).toContain('Iben køber fire nye lupper');
  });
});

it('a decision is found by the first part of a long word', async () => {
  const { world } = await told('beslutning: Gitte køber nye regntøjssæt senest 15. januar', false);
  const said = await world.say(bo, personal, 'det med regntøjet skal være Emil i stedet for Gitte');
  expect(replyText(said)).toContain('Emil køber nye regntøjssæt');
});

it('a decision is shown with its day, and with nobody twice, before its colleague is changed', async () => {
  const { world } = await told('beslutning: Ane ringer til gården på fredag', false);
  const said = replyText(await world.say(bo, personal, 'det er Iben der ringer til gården, ikke Ane'));
  expect(said).toContain('> Iben ringer til gården (senest fredag 23. oktober)');
});
