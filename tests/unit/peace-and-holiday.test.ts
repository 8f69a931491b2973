import { expect, it } from 'vitest';
import { readValues } from '../../bot/rows/row.ts';
import { membersIn } from '../../bot/rows/unit-rows.ts';
import { mayBeAsked, withSpans } from '../../shared/domain/unit/rest.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

async function told(...sentences: readonly string[]) {
  const { world, unit } = await unitWithStaff();
  let last = await world.say(ane, personal, sentences[0] ?? '');
  for (const each of sentences.slice(1)) last = await world.say(ane, personal, each);
  return { world, unit, last, said: replyText(last) };
}

// Today is Monday 14 September.
it.each([
  ['vær stille i en uge', 'jeg holder ferie fra mandag til onsdag'],
  ['vær stille til fredag', 'jeg har ferie fra mandag til onsdag'],
  ['stille i 2 uger', 'ferie 22. september til 25. september'],
  ['ro til 18. september', 'jeg holder fri fra 17. september til 23. september'],
  ['fred i 3 dage', 'ferie til 25. september'],
])('peace and a holiday that touch are both kept, and each has its name: %s, %s', async (first, second) => {
  const { said } = await told(first, second);
  expect(said).toContain('Jeg husker også, at du bad om fred til og med');
  expect(said).toMatch(/God ferie! Jeg spørger dig ikke om noget (?:fra .+ )?til og med/);
});

it('keeps each of several holidays, shows them by day, and deletes the one whose button is pressed', async () => {
  const { world, unit, said } = await told(
    'vær stille til fredag',
    'ferie 1. februar til 5. februar',
    'ferie 12. oktober til 16. oktober',
  );
  expect(said).toContain('Jeg husker også, at du bad om fred til og med fredag 18. september.');
  expect(said).toContain('Din ferie fra mandag 1. februar til og med fredag 5. februar gælder stadig.');
  const kept = await world.say(ane, personal, 'har jeg ferie?');
  const lines = replyText(kept).split('\n');
  expect(lines.filter((line) => line.startsWith('Du har'))).toEqual([
    'Du har bedt om fred til og med fredag 18. september.',
    'Du har skrevet ferie fra mandag 12. oktober til og med fredag 16. oktober.',
    'Du har skrevet ferie fra mandag 1. februar til og med fredag 5. februar.',
  ]);
  const second = buttonsOf(kept).filter(({ label }) => label === 'Slet ferien')[1];
  const press = async () =>
    replyText(await world.press(ane, personal, 'rest.back', { unit, ...second?.data }));
  const gone = await press();
  expect(gone).toContain('Ferien er slettet.');
  expect(gone).toContain('Din ferie fra mandag 12. oktober til og med fredag 16. oktober gælder stadig.');
  // Pressed once more, it deletes no other.
  expect(await press()).toContain('Du har skrevet ferie fra mandag 12. oktober');
  const undone = await world.say(ane, personal, 'fortryd');
  expect(replyText(undone)).toContain('16. oktober');
});

it.each([
  ['ferie 12. oktober til 16. oktober', 'ferie 19. oktober til 23. oktober', '12. oktober', '23. oktober'],
  ['ferie 19. oktober til 23. oktober', 'ferie 12. oktober til 16. oktober', '12. oktober', '23. oktober'],
  ['ferie 12. oktober til 23. oktober', 'ferie 13. oktober til 16. oktober', '13. oktober', '16. oktober'],
])(
  'is one with the one it follows, and puts right the one it lies in: %s, %s',
  async (one, two, from, to) => {
    const { world, said } = await told(one, two);
    expect(said).not.toContain('gælder stadig');
    const kept = replyText(await world.say(ane, personal, 'har jeg ferie?'));
    expect(kept.match(/Du har skrevet ferie/g)).toHaveLength(1);
    expect(kept).toMatch(new RegExp(`ferie fra \\S+ ${from} til og med \\S+ ${to}\\.`));
  },
);

it('understands a holiday that was kept while there could be one', () => {
  const rest = { awayFrom: '2026-10-12', awayUntil: '2026-10-16' };
  expect(mayBeAsked(rest, '2026-10-09')).toBe(true);
  expect(mayBeAsked(rest, '2026-10-12')).toBe(false);
  expect(mayBeAsked({ awayUntil: '2026-10-16' }, '2026-10-12')).toBe(false);
  expect(mayBeAsked(rest, '2026-10-17')).toBe(true);
  expect(withSpans(rest, [])).toEqual({});
});

it('leaves a holiday that begins after the days of peace', async () => {
  const { world, unit, said } = await told(
    'jeg holder ferie fra 12. til 16. oktober',
    'vær stille til fredag',
  );
  expect(said).toContain('Det er i orden. Jeg spørger dig ikke om noget til og med fredag 18. september.');
  expect(said).not.toContain('afløser');
  expect(said).toContain('Din ferie fra mandag 12. oktober til og med fredag 16. oktober gælder stadig.');
  const asked = async (day: string) => {
    world.setNow(`${day}T09:00:00+02:00`);
    const member = (await readValues(world.ports, membersIn(unit))).find(
      ({ person }) => person.id === ane.id,
    );
    return mayBeAsked(member, day);
  };
  expect(await asked('2026-09-17')).toBe(false);
  expect(await asked('2026-09-21')).toBe(true);
  expect(await asked('2026-10-13')).toBe(false);
  world.setNow('2026-09-17T09:00:00+02:00');
  await world.say(ane, personal, 'jeg er tilbage');
  expect(await asked('2026-09-17')).toBe(true);
  expect(await asked('2026-10-13')).toBe(false);
  world.setNow('2026-09-22T09:00:00+02:00');
  expect(replyText(await world.say(ane, personal, 'har jeg ferie?'))).toContain('fra mandag 12. oktober');
});

it('calls peace no holiday, and a holiday put right takes the place of itself', async () => {
  const peace = await told('vær stille i en uge');
  expect(peace.said).not.toMatch(/ferie/i);
  expect(peace.said).toContain('Du må gerne spørge mig');
  const { said } = await told('ferie til 2. oktober', 'ferie til 25. september');
  expect(said).not.toMatch(/afløser|husker også/);
});

it.each([
  ['lad være med at skrive til mig de næste par dage', 'onsdag 16. september'],
  ['jeg vil ha ro til på mandag', 'søndag 20. september'],
  ['jeg vil have ro til mandag', 'søndag 20. september'],
  ['ti stille til på mandag', 'søndag 20. september'],
  ['kan du være stille i denne uge', 'søndag 20. september'],
  ['stop med at skrive til mig i 3 dage', 'onsdag 16. september'],
  ['gider du holde mund resten af ugen', 'søndag 20. september'],
  ['jeg vil være i fred hele ugen', 'søndag 20. september'],
  ['hold pause med beskeder indtil 5. januar', 'tirsdag 5. januar'],
  ['hold pause med at skrive til mig til på mandag', 'søndag 20. september'],
  ['du skal være stille resten af ugen', 'søndag 20. september'],
])('gives peace until the day that is said: %s', async (sentence, until) => {
  const { said } = await told(sentence);
  expect(said).toContain(`Det er i orden. Jeg spørger dig ikke om noget til og med ${until}.`);
  expect(said).not.toMatch(/ferie/i);
});

it.each([
  ...['skriv ikke mere til mig i dag', 'ikke flere beskeder i dag', 'lad mig være resten af dagen'],
  ...[
    'Kan du ikke lade mig være i fred i dag?',
    'ingen beskeder i aften tak',
    'spørg mig ikke om mere i dag',
  ],
])('gives peace until tomorrow: %s', async (sentence) => {
  const { world, said } = await told(sentence);
  expect(said).toContain('Det er i orden. Jeg spørger dig ikke om mere i dag.');
  expect(said).toContain('Jeg skriver til dig igen fra tirsdag 15. september.');
  expect(replyText(await world.say(ane, personal, 'har jeg ferie?'))).toContain(
    'Du har bedt om fred til og med mandag 14. september.',
  );
});

it('speaks of the peace that was asked for first, and of the holiday with its own days', async () => {
  const { said } = await told('ferie 21. september til 2. oktober', 'ro resten af ugen');
  expect(said.split('\n').slice(0, 3)).toEqual([
    'Det er i orden. Jeg spørger dig ikke om noget til og med søndag 20. september.',
    'Din ferie fra mandag 21. september til og med fredag 2. oktober gælder stadig.',
    'Jeg skriver til dig igen fra mandag 5. oktober. Du behøver ikke gøre noget.',
  ]);
});

it.each(['skriv ikke mere til mig', 'lad mig være', 'du skal ikke skrive mere til mig'])(
  'is an order to the bot, and no trial: %s',
  async (sentence) => {
    const { said } = await told(sentence);
    expect(said).toMatch(/Spørg mig ikke om noget|Jeg spørger dig ikke om noget/);
    expect(said).not.toContain('prøvehandling');
  },
);

it.each(['jeg vil have ro til samling', 'vi vil have ro til frokost', 'jeg vil have ro til at læse højt'])(
  'gives no peace to whoever wants it for something: %s',
  async (sentence) => {
    const { said } = await told(sentence);
    expect(said).not.toMatch(/Jeg spørger dig ikke|Den dato/);
  },
);

it.each(['kan du være stille indtil efter nytår', 'ferie til efter nytår'])(
  'lasts until the first open day of the new year: %s',
  async (words) => {
    const { world } = await unitWithStaff();
    world.setNow('2026-11-30T09:00:00Z');
    const said = replyText(await world.say(ane, personal, words));
    expect(said).toContain('til og med fredag 1. januar');
    expect(said).toContain('igen fra mandag 4. januar');
  },
);

it.each(['fortryd det med ferien', 'glem min ferie', 'slet min ferie'])(
  'shows the kept holiday with its button: %s',
  async (words) => {
    const { said } = await told('ferie 12. oktober til 16. oktober', words);
    expect(said).toContain('Du har skrevet ferie fra mandag 12. oktober til og med fredag 16. oktober.');
    expect(said).toContain('[Slet ferien]');
  },
);

it('says how many holidays more there are than it shows', async () => {
  const one = (tuesday: number, month: string) => `ferie ${tuesday}. ${month} til ${tuesday + 1}. ${month}`;
  const november = [3, 10, 17, 24].map((day) => one(day, 'november'));
  const december = [1, 8, 15].map((day) => one(day, 'december'));
  const six = [...november, ...december.slice(0, 2)];
  expect((await told(...six, 'har jeg ferie?')).said).not.toContain('mere.');
  expect((await told(...six, ...december.slice(2), 'har jeg ferie?')).said).toContain(
    'Du har skrevet én ferie mere. Jeg viser den, når en af de første er forbi eller slettet.',
  );
  expect((await told(...november, ...december, one(6, 'oktober'), 'har jeg ferie?')).said).toContain(
    'Du har skrevet to ferier mere. Jeg viser dem, når nogle af de første er forbi eller slettet.',
  );
});
