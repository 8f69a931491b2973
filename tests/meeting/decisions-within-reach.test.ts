import { describe, expect, it } from 'vitest';
import { buttonsIn, fill, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import * as t from '../people/trial-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const led = await startedMeeting();

it('a decision that nobody has is put right from its receipt as well', async () => {
  const world = copyWorld(led.world);
  const receipt = await world.say(bo, personal, 'vi har besluttet at vi går i tre hold');
  const mends = buttonsIn(receipt).filter(({ action }) => action === 'meeting.correct');
  expect(mends.map(({ label }) => label)).toEqual(['Hvem og hvornår', 'Ret']);
  for (const { data = {} } of mends) {
    const form = formOf(await world.press(bo, personal, 'meeting.correct', data));
    expect(form.values?.text).toBe('Vi går i tre hold');
  }
});

describe('behind “Mere” on the meeting’s card', () => {
  async function more(count: number) {
    const world = copyWorld(led.world);
    for (let nth = 1; nth <= count; nth++)
      await fill(world, bo, 'meeting.decision', led.data, { text: `Vi holder aftale ${nth}.` });
    const reply = await world.press(bo, personal, 'meeting.show', { ...led.data, more: 'yes' });
    const said = replyText(reply);
    const listed = Array.from({ length: count }, (_, nth) => nth + 1).filter((nth) =>
      said.includes(`aftale ${nth}.`),
    );
    return { said, listed, labels: buttonsIn(reply).map(({ label }) => label) };
  }

  it('all of seven decisions stand, in their order', async () => {
    const { listed, labels, said } = await more(7);
    expect(listed).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(said.indexOf('aftale 1.')).toBeLessThan(said.indexOf('aftale 7.'));
    expect(said).not.toMatch(/^og .* til$/m);
    expect(labels).toContain('Vis alle beslutninger');
  });

  it('of twelve it says how many more there are, above the button that shows them', async () => {
    const { listed, said } = await more(12);
    expect(listed).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(said).toMatch(/^og to til\nDe ældre [^\n]*\n\[Vis alle beslutninger\]/m);
  });
});

describe('what all try out and somebody has, said by whoever leads the meeting', () => {
  const text = 'vi prøver med billeder ved garderoben fra mandag, Carla holder øje';

  it('is offered as a decision and as a trial, each kept with one tap', async () => {
    const [said, kept] = [t.message(text, '9.1', bo, personal), t.message(text, '9.2', bo, personal)];
    const world = copyWorld(led.world);
    const offer = await world.send(said);
    expect(buttonsIn(offer).map(({ label }) => label)).toEqual([
      'Ja, skriv den',
      'Gem det som prøvehandling',
      'Nej',
    ]);
    await pressShown(world, bo, offer, 'Ja, skriv den');
    expect((await meetingOf(world, led.unit))?.decisions).toMatchObject([{ owner: { name: 'Carla Berg' } }]);
    await pressShown(world, bo, await world.send(kept), 'Gem det som prøvehandling');
    expect((await t.stored(world, led.unit)).map(({ what }) => what)).toContain(text);
  });

  it.each([
    [bo, 'vi prøver med billeder ved garderoben fra mandag'],
    [bo, 'jeg prøver med billeder ved garderoben fra mandag'],
    [bo, 'vi prøvede med billeder ved garderoben, og det gik godt'],
    [ane, text],
  ])('and nothing else is: %o %s', async (who, words) => {
    const offer = await copyWorld(led.world).send(t.message(words, '9.3', who, personal));
    expect(replyText(offer)).not.toContain('Er det en beslutning?');
  });
});

it.each([
  [
    'vi har besluttet: At Ane køber skovle og at Carla vasker dem senest fredag',
    'Ane køber skovle og Carla vasker dem',
  ],
  ['vi besluttede, at Ane køber skovle, og at Carla vasker dem', 'Ane køber skovle, og Carla vasker dem'],
])('two who each do their own part both have it: %s', async (said, text) => {
  const world = copyWorld(led.world);
  await world.say(bo, personal, said);
  expect((await meetingOf(world, led.unit))?.decisions).toMatchObject([
    { text, owner: { name: 'Ane Lind' }, who: 'og Carla Berg' },
  ]);
});
