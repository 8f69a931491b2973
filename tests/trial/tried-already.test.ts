import { describe, expect, it } from 'vitest';
import { isTriedAlready, withoutGreeting } from '../../shared/domain/trial/tried-trial.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, personal, replyText, type World } from '../people/world.ts';

async function keep(world: World, text: string, where = personal): Promise<string> {
  const asked = await world.send(message(text, '7.1', ane, where));
  const yes = buttonsOf(asked).find((each) => 'action' in each && each.action === 'trial.offered');
  const data = yes && 'data' in yes ? { ...yes.data } : {};
  return replyText(await world.press(ane, where, 'trial.offered', data));
}

const told = 'Jeg har i dag prøvet at lade dem hælde mælken op. Det gik faktisk godt.';

describe('who tells of what they have tried already', () => {
  it('has it kept as tried, all in their own words, with the way to how it went in one tap', async () => {
    const { world, unit } = await unitWithAne();
    const said = await keep(world, told);
    expect(said).toContain('Jeg har skrevet, at du har prøvet den.');
    expect(said).toContain('[Sådan gik det]');
    expect(await stored(world, unit)).toMatchObject([{ what: told, outcome: { tried: true } }]);
  });

  it('is understood in the channel, too, and the greeting is no part of the trial', async () => {
    const { world, unit } = await unitWithAne();
    await keep(world, 'Hej allesammen. Jeg har prøvet at ligge på maven med de små, det var sjovt.', channel);
    expect(await stored(world, unit)).toMatchObject([
      { what: 'Jeg har prøvet at ligge på maven med de små, det var sjovt.', outcome: { tried: true } },
    ]);
  });

  it('has it noted when they put it right in the message, and what they told stays', async () => {
    const { world, unit } = await unitWithAne();
    const edit = (text: string) =>
      world.send({ who: ane, where: personal, what: { kind: 'edited', message: { id: '7.1' }, text } });
    await keep(world, 'Jeg lader dem hælde mælken op');
    expect((await stored(world, unit))[0]?.outcome).toBeUndefined();
    await edit(`Hej alle, ${told}`);
    const [first] = await stored(world, unit);
    expect(first).toMatchObject({ what: told, outcome: { tried: true } });
    world.setNow('2026-09-17T08:30:00Z');
    await edit(`${told} To gange.`);
    expect(await stored(world, unit)).toMatchObject([
      { what: `${told} To gange.`, outcome: { ...first?.outcome } },
    ]);
  });

  it.each([
    'Jeg har prøvet at vente',
    'i går lod jeg børnene finde deres egne støvler',
    'Vi har lige forsøgt at gå ud i to hold',
    'jeg prøvede at tælle til ti',
    'I dag har vi prøvet at spise ude',
    'We tried to eat outside',
  ])('%s', (text) => expect(isTriedAlready(text)).toBe(true));

  it.each([
    'Jeg prøver at vente',
    'jeg vil gerne prøve at spise ude',
    'jeg kunne godt tænke mig at spise ude',
    'vi skulle gå ud i to hold',
    'jeg har prøvet det hele',
    'jeg har ikke nået det',
    'i dag lader jeg børnene hælde',
  ])('not yet: %s', (text) => expect(isTriedAlready(text)).toBe(false));

  it.each([
    ['Hej allesammen. Jeg har prøvet', 'Jeg har prøvet'],
    ['Hej, vi synger', 'vi synger'],
    ['god morgen alle! jeg venter', 'jeg venter'],
    ['Hej med jer\njeg venter', 'jeg venter'],
    ['hej jeg venter', 'jeg venter'],
    ['Hej siger jeg til hvert barn', 'Hej siger jeg til hvert barn'],
    ['Godmorgensangen synger vi', 'Godmorgensangen synger vi'],
    ['jeg siger hej. Alle svarer', 'jeg siger hej. Alle svarer'],
  ])('the greeting of “%s”', (text, without) => expect(withoutGreeting(text)).toBe(without));
});

it.each([
  ['Jeg har prøvt at lade børnene dække bord selv', personal],
  ['jeg har prøvede at lade børnene dække bord selv', personal],
  ['Jeg prøved at lade børnene dække bord selv', channel],
  ['Jeg har prøvt at lade børnene dække bord selv, og de var stolte', channel],
])('%s, is offered, and kept as tried in these words', async (text, where) => {
  const { world, unit } = await unitWithAne();
  await keep(world, text, where);
  expect(await stored(world, unit)).toMatchObject([{ what: text, outcome: { tried: true } }]);
});

it.each(['jeg har prøvt', 'jeg har prøvede', 'jeg prøved', 'vi har lige prøvet'])(
  '%s … and how it went, may be a new one that has been tried',
  async (begins) => {
    const { world } = await unitWithAne();
    await keep(world, 'Jeg vil synge ved frugten');
    const text = `${begins} at lade børnene dække bord selv, det gik faktisk rigtig godt`;
    const said = await world.send(message(text, '7.2', ane, channel));
    expect(buttonsOf(said)).toContainEqual(
      expect.objectContaining({
        label: 'Gem som en ny, du har prøvet',
        data: expect.objectContaining({ text, tried: 'yes' }),
      }),
    );
  },
);

it.each(['jeg prøvde at synge til samlingen', 'vi har prøved at gå i to hold', 'jeg prøvte at vente lidt'])(
  '%s, spelt wrongly, is tried already',
  (text) => expect(isTriedAlready(text)).toBe(true),
);

describe('two who try it together', () => {
  it.each([
    ['Carla og jeg vil prøve at sidde på gulvet', undefined],
    ['Carla og jeg har prøvet at sidde på gulvet', { tried: true }],
    ['jeg og Carla har prøvet at sidde på gulvet', { tried: true }],
  ])('have it kept like one’s own: %s', async (text, outcome) => {
    const { world, unit } = await unitWithAne();
    await world.press({ ...ane, id: 'UCARLA', name: 'Carla Dahl' }, channel, 'unit.join');
    await keep(world, text);
    const [trial] = await stored(world, unit);
    expect(trial?.what).toBe(text);
    expect(trial?.outcome).toEqual(outcome && expect.objectContaining(outcome));
  });

  it('are no trial where they only are somewhere', async () => {
    const { world } = await unitWithAne();
    const said = replyText(await world.send(message('Carla og jeg er på ferie', '7.1', ane, personal)));
    expect(said).not.toContain('Er det her en prøvehandling?');
  });
});
