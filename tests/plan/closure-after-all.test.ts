import { describe, expect, it } from 'vitest';
import { closuresAhead, closuresIn } from '../../shared/domain/plan/closures-ahead.ts';
import type { Closure } from '../../shared/domain/plan/settings.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, change, formOf, storedUnit } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
first.setNow('2026-11-16T09:00:00Z');
await change(first, 'plan.add-days', {
  from: '2027-02-15',
  to: '2027-02-19',
  scope: 'unit',
  label: 'Vinterferie',
});
await change(first, 'plan.add-days', { from: '2026-12-21', to: '2026-12-22', scope: 'unit' });

describe('a closure that is to go is shown with the one button that takes it away', () => {
  it.each(['slet lukkeugen i uge 7', 'slet lukkedagene i uge 7', 'vi har alligevel åbent i uge 7'])(
    '%s',
    async (said) => {
      const world = copyWorld(first);
      const preview = await world.say(bo, personal, said);
      expect(replyText(preview)).toContain('Tæller med igen: uge 7, 15.–19. februar (Vinterferie)');
      expect(buttonsOf(preview).map(({ label }) => label)).toEqual(['Ja, gør det', 'Nej tak']);
      expect((await storedUnit(world, unit)).plan.closures).toHaveLength(2);
    },
  );

  it.each(['slet lukkeugen i uge 9', 'slet lukkedagene', 'vi har alligevel åbent den 16. februar'])(
    'else the list of them, and none is offered to be closed: %s',
    async (said) => {
      const shown = await copyWorld(first).say(bo, personal, said);
      expect(replyText(shown)).toContain('Lukkedage og lukkede uger');
      expect(replyText(shown)).not.toContain('Luk ');
    },
  );
});

it('a month names the one that lies in it', async () => {
  const world = copyWorld(first);
  const said = replyText(await world.say(bo, personal, 'slet lukkedagene i december igen'));
  expect(said).toContain('21.');
  expect(said).toContain('[Ja, gør det]');
  const none = await copyWorld(first).say(bo, personal, 'slet lukkedagen i april igen');
  expect(buttonsOf(none).map(({ label }) => label)).not.toContain('Ja, gør det');
});

it('they stand in the order in which they come, with the year where it is another', async () => {
  const shown = await copyWorld(first).say(bo, personal, 'lukkedage');
  const text = replyText(shown);
  expect(text.indexOf('21.–tirsdag 22. december')).toBeLessThan(text.indexOf('uge 7, 15.–19. februar 2027'));
  expect(text).not.toContain('2026');
  const labels = buttonsOf(shown).map(({ label }) => label);
  expect(labels).toContain('Luk 28.–31. december');
  expect(labels).not.toContain('Luk 31. december');
});

it('weeks that are closed every year stand where they come next', () => {
  const yearly = (id: string, fromWeek: number, toWeek: number): Closure => ({
    id,
    scope: 'unit',
    kind: 'yearly-weeks',
    fromWeek,
    toWeek,
  });
  const all = [yearly('summer', 29, 31), yearly('winter', 7, 7), yearly('christmas', 52, 1)];
  const ids = (found: readonly Closure[]) => found.map(({ id }) => id);
  expect(ids(closuresAhead(all, '2026-11-16'))).toEqual(['christmas', 'winter', 'summer']);
  expect(ids(closuresAhead(all, '2027-01-02'))).toEqual(['christmas', 'winter', 'summer']);
  expect(ids(closuresIn(all, { from: '2027-02-15', to: '2027-02-21' }))).toEqual(['winter']);
  const day = { from: '2027-07-20', to: '2027-07-20' };
  expect(ids(closuresIn(all, day))).toEqual([]);
  expect(ids(closuresIn(all, day, { around: true }))).toEqual(['summer']);
});

describe('peace for all of them is days of the plan', () => {
  it.each([
    ['hele stuen skal have ro indtil 4. januar', '2027-01-04'],
    ['ingen i stuen skal have beskeder før 4. januar', '2027-01-03'],
    ['vi skal have fred til den 4. januar', '2027-01-04'],
    ['stuen må gerne have ro frem til nytår', '2027-01-01'],
  ])('%s', async (said, to) => {
    const form = formOf(await copyWorld(first).say(bo, personal, said));
    expect(form.id).toBe('plan.add-days');
    expect(form.values).toMatchObject({ from: '2026-11-16', to });
  });

  it.each([
    'hele stuen skal have ro til at sove',
    'vi skal have ro til kl. 10',
    'alle skal have beskeder før jul',
  ])('but none of practice: %s', async (said) =>
    expect((await copyWorld(first).say(bo, personal, said)).kind).not.toBe('open-form'),
  );

  it('and whoever asks for their own has days until then', async () => {
    const said = replyText(await copyWorld(first).say(bo, personal, 'skriv ikke til mig før 4. januar'));
    expect(said).toContain('til og med søndag 3. januar');
  });
});

describe('a word of the bot’s own is explained', () => {
  it.each(['hvad betyder forløb 2', 'hvad er et forløb', 'hvad mener du med forløbet'])(
    '%s',
    async (said) => {
      const text = replyText(await copyWorld(first).say(bo, personal, said));
      expect(text).toMatch(/^Et forløb er fem uger, hvor I har åbent/);
      expect(text).toContain('Forløb 2');
    },
  );

  it('the plan alone explains nothing, and other words are those of the house', async () => {
    const plan = replyText(await copyWorld(first).say(bo, personal, 'forløb'));
    expect(plan).not.toContain('Et forløb er');
    expect(replyText(await copyWorld(first).say(bo, personal, 'hvad betyder leg'))).toContain(
      'Det betyder ordene',
    );
  });
});
