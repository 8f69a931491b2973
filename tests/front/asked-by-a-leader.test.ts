import { describe, expect, it } from 'vitest';
import { addTrials, at, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

async function answer(text: string, who = bo, day?: string): Promise<string> {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  if (day) at(world, day, '10:00');
  return replyText(await world.say(who, personal, text));
}

describe('a pause in a week', () => {
  it.each([
    'vi holder pause i uge 42',
    'kan I holde pause i uge 42?',
    'enheden holder pause i uge 42',
    'vi holder pause fra femuger i uge 42',
  ])('%s: leads to the week, filled in', async (text) => {
    const reply = await answer(text);
    expect(reply).toMatch(/\(x\) (?:Kalenderuge|Uge) 42/u);
  });

  it('too far ahead for the list is entered as days', async () => {
    expect(await answer('vi holder pause i uge 7')).toMatch(
      /Første dag \*: 2027-02-15[\s\S]*Sidste dag: 2027-02-19/u,
    );
  });

  it('of the bot’s own questions is quiet in that week', async () => {
    expect(await answer('kan du være stille i næste uge')).toContain(
      'fra mandag 21. september til og med søndag 27. september',
    );
  });
});

describe('who is ill', () => {
  it('is told to ring the leader, who is told of no leader', async () => {
    expect(await answer('jeg er syg i morgen', ane)).toContain('Ring eller skriv til din leder');
    expect(await answer('jeg er syg i morgen')).not.toContain('din leder');
  });
});

describe('asked in whole sentences', () => {
  it.each([
    ['er der nogen der ikke har skrevet noget endnu', 'Det fortæller jeg ikke'],
    ['hvad skulle jeg gøre?', 'Du har ikke noget, du skal huske'],
    ['hvad er det vi øver os på lige nu?', 'Uge 1 af 5'],
    ['må jeg se hvad vi har lavet de sidste måneder', 'Det har I delt'],
    ['skriv ikke til mig efter kl 16', 'Det forstår jeg godt.'],
    ['Hvad er det vi har lovet hinanden sidst?', 'Det har I besluttet'],
    ['hvad lovede vi hinanden', 'Det har I besluttet'],
    ['hvad aftalte vi sidst', 'Det har I besluttet'],
    ['hvad blev vi enige om', 'Det har I besluttet'],
    [
      'jeg har ikke lige tid nu, kan du minde mig om det i morgen?',
      'Jeg kan desværre ikke minde dig om andet',
    ],
    ['kan du ikke minde mig om det i morgen', 'Jeg kan desværre ikke minde dig om andet'],
  ])('%s: %s', async (text, words) => expect(await answer(text)).toContain(words));
});

it.each([
  'Hvor mange har slet ikke prøvet noget endnu?',
  'hvem har ikke prøvet noget',
  'er der nogen af os der ikke har prøvet noget?',
  'hvem mangler at prøve noget',
])('keeps no account of who has tried nothing, and says how far all are: %s', async (text) => {
  const { world, unit } = await unitWithStaff();
  expect(replyText(await world.say(bo, personal, text))).toBe(
    'Hvem der ikke har prøvet noget, holder jeg ikke regnskab med: I deler, når I har noget.\n[Se, hvad alle har prøvet]',
  );
  await addTrials(world, unit, ...threeTrials);
  const said = replyText(await world.say(ane, personal, text));
  expect(said).toContain('holder jeg ikke regnskab med');
  expect(said).toContain('I har delt tre prøvehandlinger.');
  expect(said).not.toMatch(/Ane|Bo|Carla/);
});
