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

describe('who leads the next meeting', () => {
  const yes = 'Ja, det er dig, der leder statusmødet fredag 18. september kl. 13.00.';
  it.each([
    [
      'Er det Ane der skal holde mødet på fredag?',
      bo,
      'Nej, det er dig, der leder statusmødet fredag 18. september kl. 13.00.',
    ],
    ['er det mig, der skal lede mødet?', bo, yes],
    ['er det Bo Holm som leder mødet', bo, yes],
    ['Er det Bo der holder mødet?', ane, 'Ja, Bo Holm leder statusmødet fredag 18. september kl. 13.00.'],
    [
      'er det mig der er mødeleder',
      ane,
      'Nej, det er Bo Holm, der leder statusmødet fredag 18. september kl. 13.00.',
    ],
  ])('%s', async (text, who, first) => {
    expect((await answer(text, who)).split('\n')[0]).toBe(first);
  });

  it('is nobody where somebody is still looked for', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-14', '10:00');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    expect(replyText(await world.say(bo, personal, 'er det Ane der leder mødet?'))).toContain(
      'Nej, statusmødet fredag 16. oktober kl. 13.00 mangler en mødeleder.',
    );
  });
});

describe('when the house is on holiday', () => {
  it.each([
    ...['hvornår har vi ferie?', 'hvornår holder vi lukket', 'Hvornår holder vi egentlig juleferie?'],
    ...['har vi ferie i uge 42', 'hvor længe har vi sommerferie'],
  ])('is answered with the days it is closed: %s', async (text) => {
    expect(await answer(text)).toContain('Lukkedage og lukkede uger');
  });

  it('is no holiday of one’s own', async () => {
    expect(await answer('hvornår har jeg ferie')).toContain('Du har ikke skrevet nogen ferie til mig.');
  });
});

it.each([
  ['kan du hjælpe Ditte i gang, hun er ny?', 'Bed Ditte om at skrive “deltag” til mig i kanalen'],
  ['Hjælp Ditte godt i gang', 'Bed Ditte om at skrive “deltag”'],
  ['kan du hjælpe vores nye kollega i gang', 'Bed din nye kollega om at skrive “deltag”'],
])('says what a new colleague writes themselves: %s', async (text, words) => {
  expect(await answer(text)).toContain(words);
});

describe('what is not understood', () => {
  it.each(['send det videre til dem alle sammen nu', 'fortæl dem lige at vi kommer senere'])(
    'is no trial where the bot is told what to do: %s',
    async (text) => expect(await answer(text)).not.toContain('Gem det som prøvehandling'),
  );

  it('is answered with what has to do with its words, and no more', async () => {
    const said = await answer('hvorfor er vores grupper altid så store?');
    expect(said).toContain('Det kan jeg desværre ikke svare på. Måske hjælper det her:');
    expect(said).not.toContain('[Guide]');
    expect((said.match(/\[/g) ?? []).length).toBeLessThanOrEqual(3);
  });
});
