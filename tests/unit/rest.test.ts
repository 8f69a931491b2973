import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { runInto } from '../people/interleaved.ts';
import { addTrials, carla, pressShown, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, channel, copyWorld, goodUnit, personal, replyText, type World } from '../people/world.ts';

const asked = (world: World, id: string) =>
  world.posted
    .filter(({ to }) => to.kind === 'person' && to.id === id)
    .map(({ text }) => text.split('\n')[1]);

async function withTrials(slot: { weekday: string } = { weekday: '5' }) {
  const { world, unit } = await unitWithStaff({ ...goodUnit, ...slot });
  await addTrials(
    world,
    unit,
    trialOf('t1', 'jeg synger med'),
    trialOf('t2', 'jeg går på hug', { author: { ...carla, name: 'Carla Berg' } }),
    trialOf('t3', 'jeg siger det højt', { author: { ...bo, name: 'Bo Holm' } }),
  );
  return { world, unit };
}

describe('ferie', () => {
  it('asks nothing until it is over, and then asks again by itself', async () => {
    const { world } = await withTrials();
    await tickAt(world, '2026-10-05', '08:00');
    world.posted.length = 0;
    const said = replyText(await world.say(ane, personal, 'ferie til 12. oktober'));
    expect(said).toContain('Jeg spørger dig ikke om noget til og med mandag 12. oktober.');
    expect(said).toContain('Jeg skriver til dig igen fra tirsdag 13. oktober');
    expect(said).not.toMatch(/hvorfor|grund/i);
    await tickAt(world, '2026-10-12', '09:00');
    expect(asked(world, ane.id)).toEqual([]);
    expect(asked(world, carla.id)).toEqual(['Hvordan gik det?']);
  });

  it.each([
    ['stille', 'nu må du gerne skrive til mig igen'],
    ['stille', 'nu må du godt spørge mig om noget igen'],
    ['stille i en uge', 'må du gerne spørge mig igen'],
    ['stille', 'du må gerne spørge mig igen'],
  ])('ends all peace when they may be asked again: %s, %s', async (first, again) => {
    const { world } = await withTrials();
    const ask = async (text: string) => replyText(await world.say(ane, personal, text));
    await ask('stille');
    await ask(first);
    expect(await ask(again)).toContain('Så spørger jeg dig igen en gang imellem.');
    world.posted.length = 0;
    await tickAt(world, '2026-10-12', '09:00');
    expect(asked(world, ane.id)).toEqual(['Hvordan gik det?']);
  });

  it('is told and not begun when somebody asks about it', async () => {
    const { world } = await withTrials();
    await tickAt(world, '2026-10-05', '08:00');
    const ask = async (text: string) => replyText(await world.say(ane, personal, text));
    const none = 'Du har ikke skrevet nogen ferie til mig. Skriv for eksempel “ferie til 14. august”.';
    expect(await ask('har jeg stadig ferie i uge 53?')).toBe(none);
    expect(await ask('har jeg ferie til 12. oktober')).toBe(none);
    await ask('ferie til 12. oktober');
    const kept = 'Du har skrevet ferie til og med mandag 12. oktober.';
    expect(await ask('har jeg stadig ferie i uge 53?')).toContain(kept);
    expect(await ask('hvornår slutter min ferie')).not.toContain('Velkommen tilbage');
    // Nor does any other question of what somebody changes by a word.
    expect(await ask('er du stille i to uger?')).not.toContain('God ferie');
    expect(await ask('er jeg tilbage igen?')).not.toContain('Velkommen tilbage');
    expect(await ask('har jeg ferie?')).toContain(kept);
    expect(await ask('så er jeg tilbage')).toContain('Velkommen tilbage');
  });

  it('that has not begun is not deleted by somebody who comes back from the last one, before they say so', async () => {
    const { world } = await withTrials();
    await tickAt(world, '2026-10-05', '08:00');
    const ask = (text: string) => world.say(ane, personal, text);
    await ask('jeg holder ferie fra den 12. til den 16. oktober');
    const kept = 'Du har skrevet ferie fra mandag 12. oktober til og med fredag 16. oktober.';
    const asked = await ask('jeg er tilbage fra ferie');
    expect(replyText(asked)).toContain(kept);
    expect(replyText(await ask('har jeg ferie?'))).toContain(kept);
    await ask('stille');
    expect(replyText(await ask('spørg mig igen'))).toContain('Så spørger jeg dig igen');
    expect(replyText(await ask('har jeg ferie?'))).toContain(kept);
    expect(replyText(await pressShown(world, ane, asked, 'Slet ferien'))).toContain('Ferien er slettet.');
    expect(replyText(await ask('har jeg ferie?'))).toContain('ikke skrevet nogen ferie');
  });

  it('is over on the day after, and when somebody says so', async () => {
    const { world } = await withTrials();
    await tickAt(world, '2026-10-05', '08:00');
    world.posted.length = 0;
    await world.say(ane, personal, 'ferie til 11. oktober');
    await world.say(carla, personal, 'ferie i to uger');
    expect(replyText(await world.say(carla, channel, 'jeg er tilbage'))).toContain('Velkommen tilbage.');
    await tickAt(world, '2026-10-12', '09:00');
    expect(asked(world, ane.id)).toHaveLength(1);
    expect(asked(world, carla.id)).toHaveLength(1);
  });

  it('offers three taps where no date was written, and keeps the leader in peace too', async () => {
    const { world, unit } = await withTrials();
    const reply = await world.say(bo, personal, 'ferie');
    expect(replyText(reply)).toContain('[Til og med fredag 18. september]');
    const day = '2026-10-31';
    await world.press(bo, personal, 'rest.until', { unit, day });
    world.posted.length = 0;
    await tickAt(world, '2026-10-16', '14:00');
    expect(asked(world, bo.id)).toEqual([]);
    for (const wrong of ['2020-01-01', '9999-01-01', 'x'])
      expect(replyText(await world.press(bo, personal, 'rest.until', { unit, day: wrong }))).toContain(
        'Hvor længe',
      );
  });
});

describe('a holiday as people write it', () => {
  it.each([
    ['ferie til nytår', 'til og med fredag 1. januar'],
    ['jeg har fri på fredag', 'noget fredag 18. september'],
    ['ferie i morgen', 'noget tirsdag 15. september'],
    ['ferie over jul', 'Den dato forstod jeg ikke'],
    ['jeg har fri', 'Hvor længe har du ferie?'],
  ])('%s', async (text, said) => {
    const { world } = await withTrials();
    expect(replyText(await world.say(ane, personal, text))).toContain(said);
  });

  it('takes “ferie 14. oktober” for that day, and lets one tap make it the end', async () => {
    const { world } = await withTrials();
    const reply = await world.say(ane, personal, 'ferie 14. oktober');
    expect(replyText(reply)).toContain('[Til og med onsdag 14. oktober]');
    const [until] = buttonsOf(reply);
    const said = await world.press(ane, personal, 'rest.until', { ...until?.data });
    expect(replyText(said)).toContain('Jeg spørger dig ikke om noget til og med onsdag 14. oktober');
  });
});

describe('a holiday without a date', () => {
  it.each([
    ['2026-09-14', ['18. september', '25. september', '2. oktober']],
    // “Ferie” on a Wednesday does not mean the rest of this week.
    ['2026-09-16', ['25. september', '2. oktober', '9. oktober']],
    ['2026-09-19', ['25. september', '2. oktober', '9. oktober']],
  ])('on %s is offered to Fridays ahead', async (today, fridays) => {
    const { world } = await withTrials();
    world.setNow(`${today}T09:00:00Z`);
    expect(buttonsOf(await world.say(ane, personal, 'ferie')).map(({ label }) => label)).toEqual(
      fridays.map((day) => `Til og med fredag ${day}`),
    );
  });

  it('names the day on which they are there again', async () => {
    const { world } = await withTrials();
    const said = replyText(await world.say(ane, personal, 'ferie til 24. december'));
    expect(said).toContain('Jeg skriver til dig igen fra mandag 28. december');
  });
});

describe('stille', () => {
  it('ends every private question, leaves answers alone, and can be taken back', async () => {
    const { world } = await withTrials();
    expect(replyText(await world.say(ane, personal, 'stille'))).toContain('Jeg spørger dig ikke om noget');
    await tickAt(world, '2026-10-12', '09:00');
    expect(asked(world, ane.id)).toEqual([]);
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('Stue Gul');
    expect(replyText(await world.press(ane, personal, 'rest.hear'))).toContain('Så spørger jeg dig igen');
    expect(replyText(await world.say(ane, personal, 'tilbage'))).toContain('spørger dig allerede');
  });

  it('is no command in the middle of a sentence', async () => {
    const { world } = await withTrials();
    expect(replyText(await world.say(ane, personal, 'stille hjørne i garderoben'))).not.toContain(
      'Jeg spørger dig ikke',
    );
  });
});

describe('a leader with an open trial', () => {
  it('is asked about the chair with it, once', async () => {
    const { world, unit } = await withTrials({ weekday: '2' });
    world.posted.length = 0;
    await tickAt(world, '2026-10-09', '16:30');
    const texts = world.posted
      .filter(({ to }) => to.id === bo.id && to.kind === 'person')
      .map(({ text }) => text);
    const chair = texts.filter((text) => text.includes('Hvem leder mødet?'));
    expect(chair).toHaveLength(1);
    expect(chair[0]).toContain('Hvordan gik det?');
    expect(unit).not.toBe('');
  });

  it('is asked after all when the trial has been answered in between', async () => {
    const { world, unit } = await withTrials({ weekday: '2' });
    await tickAt(world, '2026-10-06', '10:00');
    world.posted.length = 0;
    await world.press(bo, personal, 'outcome.tried', { unit, trial: 't3', asked: 't3', day: '2026-10-06' });
    await tickAt(world, '2026-10-09', '16:30');
    const texts = world.posted
      .filter(({ to }) => to.id === bo.id && to.kind === 'person')
      .map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Hvem leder mødet?'))).toHaveLength(1);
  });
});

describe('whoever comes late to a meeting', () => {
  it.each([
    'jeg kommer lidt for sent til mødet i dag, begynd bare uden mig',
    'jeg kommer ti minutter for sent til mødet',
    'jeg bliver forsinket til mødet',
  ])('is not taken for one who stays away: %s', async (text) => {
    const { world } = await withTrials();
    const said = replyText(await world.say(ane, personal, text));
    expect(said).toContain('Sig det selv til dem, der venter');
    expect(said).not.toContain('Du kan ikke komme');
  });
});

it('says of a holiday whose days were read that nothing was dropped', async () => {
  const { world } = await withTrials();
  const said = replyText(await world.say(ane, personal, 'jeg holder ferie fra mandag og til d. 4. januar'));
  expect(said).toContain('til og med mandag 4. januar');
  expect(said).not.toContain('ikke gemt');
});

it('proposes no closed days of days that are open after all', async () => {
  const { world } = await withTrials();
  for (const text of ['slet lukkedagene i uge 7', 'vi har alligevel ikke lukket i uge 7']) {
    const said = replyText(await world.say(bo, personal, text));
    expect(said).toContain('Lukkedage og lukkede uger');
    expect(said).not.toContain('Tilføj lukkedage');
  }
});

it('keeps both of two holidays that are told in the same moment', async () => {
  const { world, unit } = await withTrials();
  const told = (days: string) => (each: World) => each.say(ane, personal, days);
  const [autumn, winter] = [
    told('ferie fra 5. oktober til 9. oktober'),
    told('ferie fra 21. til 23. december'),
  ];
  for (let before = 0; ; before++) {
    const each = copyWorld(world);
    const { ran } = await runInto(
      each,
      () => autumn(each),
      () => winter(each),
      before,
    );
    if (!ran) break;
    const kept = (await readValue(each.ports, memberRow(unit, ane)))?.away?.map(({ to }) => to);
    expect(kept, `before call ${before}`).toEqual(['2026-10-09', '2026-12-23']);
  }
});
