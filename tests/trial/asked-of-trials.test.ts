import { beforeAll, describe, expect, it } from 'vitest';
import { putRow } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, buttonsIn, carla, unitWithStaff } from '../people/meeting-steps.ts';
import { message, stored } from '../people/trial-steps.ts';
import { ane, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const own = { author: { ...ane, name: 'Ane Lind' } } as never as Parameters<typeof trialOf>[2];
const emils = { author: { ...carla, id: 'UEMIL', name: 'Emil Berg' } } as never as Parameters<
  typeof trialOf
>[2];
const cloakroom = 'jeg tager to børn i garderoben';
const rain = 'vi hænger regntøjet ude';
const lamps = 'vi leger med lommelygter i mørket';
const shadows = 'jeg lyser på væggen med lommelygter';

let first: World;
let unit: string;
beforeAll(async () => {
  const made = await unitWithStaff();
  [first, unit] = [made.world, made.unit];
  await addTrials(
    first,
    unit,
    trialOf('a', cloakroom, own),
    trialOf('b', rain, own),
    trialOf('c', lamps, emils),
    trialOf('d', 'jeg skriver hemmelige sedler', { ...own, audience: 'private' }),
    trialOf('e', 'jeg gemmer hemmelige klodser', { ...emils, audience: 'private' }),
    trialOf('g', shadows, { author: { ...carla, name: 'Carla Berg' } } as never),
  );
  const old = trialOf('f', 'vi bager boller om onsdagen', {
    ...emils,
    at: '2025-11-05T09:00:00Z',
    discussedAt: '2025-11-12',
    outcome: { at: '2025-11-10T09:00:00Z', tried: true },
  } as never);
  await putRow(first.ports, doneTrialRow(unit, old), old);
  first.setNow('2026-09-23T09:00:00Z');
});

async function ask(text: string, where = channel) {
  const world = copyWorld(first);
  const reply = await world.send(message(text, '7.1', ane, where));
  return { world, reply, text: replyText(reply), labels: buttonsIn(reply).map(({ label }) => label) };
}

it('whose trial it is is asked where it was shared', async () => {
  expect((await ask('hvem har skrevet den om lommelygter')).text).toContain('Emil Berg');
});

describe('a trial that its author regrets', () => {
  it.each([
    ['glem den med to børn i garderoben', cloakroom],
    ['drop min prøvehandling om garderoben', cloakroom],
    ['jeg dropper den med garderoben', cloakroom],
    ['nej glem den med garderoben', cloakroom],
    ['det med regntøjet skal ikke med alligevel', rain],
    ['forget the one about garderoben', cloakroom],
    ['den med regntøjet skal ikke med alligevel', rain],
    ['den med regntøjet skal alligevel ikke med', rain],
    ['den med regntøjet vil jeg ikke alligevel', rain],
    ['jeg vil alligevel ikke prøve den med regntøjet', rain],
    ['slet min prøvehandling om garderoben', cloakroom],
  ])('%s: stands there with the way to withdraw it, and nothing has been done', async (words, what) => {
    const { world, reply, text, labels } = await ask(words);
    expect(await stored(world, unit)).toHaveLength(7);
    expect(text.match(/^> .*$/gm)).toEqual([`> ${what}`]);
    expect(reply).toMatchObject({ to: 'only-you' });
    expect(labels).toContain('Træk tilbage');
    const withdraw = buttonsIn(reply).find(({ label }) => label === 'Træk tilbage');
    await world.press(ane, channel, 'trial.withdraw', { ...withdraw?.data });
    expect((await stored(world, unit)).map((one) => String(one.what))).not.toContain(what);
  });

  it('is never a colleague’s', async () => {
    const { text } = await ask('glem den med lommelygterne');
    expect(text).not.toContain('lommelygter');
  });

  it.each(['glem den med lommelygterne', 'slet den om sandkassen', 'slet min prøvehandling om sandkassen'])(
    'is none of the others that one has, where nothing is like what was named: %s',
    async (words) => {
      const { text, labels } = await ask(words);
      expect(text).toContain('Jeg har ikke ændret noget, for det fandt jeg ikke noget om.');
      expect(text).not.toMatch(/garderoben|regntøjet/);
      expect(labels).not.toContain('Træk tilbage');
      expect(labels).toContain('Alle mine prøvehandlinger');
      expect(labels.includes('Vis alle beslutninger')).toBe(words.startsWith('slet den'));
    },
  );

  it.each([
    'glem den om mødet',
    'glem lige den i garderoben',
    'den med beskederne skal ikke med alligevel',
    'glem det',
  ])('is none where it says: %s', async (words) =>
    expect((await ask(words)).text).not.toContain('Dine prøvehandlinger'),
  );
});

describe('what became of a trial', () => {
  it.each([
    ['hvad er der blevet af den med regntøjet', [rain]],
    ['hvad blev der egentlig af regntøjet?', [rain]],
    ['hvordan gik det med regntøjet', [rain]],
    ['what has become of regntøjet?', [rain]],
    ['hvad skete der med det med regntøjet?', [rain]],
    ['Hvad er der blevet af Emils lommelygter?', [lamps]],
    ['hvad er der blevet af emils lommelygter', [lamps]],
    ['hvad er der blevet af den med lommelygterne', [lamps, shadows]],
    ['hvad er der blevet af Oles lommelygter', [lamps, shadows]],
  ])('%s: is seen by its words', async (words, what) => {
    const { text, reply } = await ask(words);
    expect(text.match(/^> .*$/gm)?.toSorted()).toEqual(what.map((each) => `> ${each}`).toSorted());
    expect(text).toContain(what.length === 1 ? 'Er det den her?' : 'Er det en af dem her?');
    expect(reply).toMatchObject({ to: 'only-you' });
  });

  it('says how far it has come: one’s own with its whole story, a colleague’s to try', async () => {
    const mine = await ask('hvad er der blevet af den med regntøjet');
    expect(mine.text).toContain('din egen · venter på at blive prøvet');
    expect(mine.labels).toContain('Se hele historien');
    const other = await ask('hvad er der blevet af bollerne om onsdagen');
    expect(other.text).toContain('Emil Berg · prøvet · talt igennem ons. 12. nov.');
    expect(other.labels).toContain('Den prøver jeg også');
  });

  it('shows one’s own that nobody else sees, and nobody else’s', async () => {
    expect((await ask('hvad er der blevet af mine hemmelige sedler')).text).toContain('🔒 kun du kan se den');
    expect((await ask('hvad er der blevet af de hemmelige klodser')).text).not.toContain('gemmer');
  });

  it.each([
    'hvad er der blevet af beslutningen om regntøjet',
    'hvordan gik det med mødet',
    'hvad er der blevet af den',
  ])('is not asked by: %s', async (words) => expect((await ask(words)).text).not.toContain('Er det'));
});

describe('whose trials and when', () => {
  it.each(['har Emil skrevet noget', 'Har Emil delt noget i denne uge?', 'har emil egentlig prøvet noget'])(
    '%s: shows what the colleague has shared',
    async (words) => {
      const { text } = await ask(words, personal);
      expect(text).toContain('Det har Emil delt');
      expect(text).toContain(lamps);
      expect(text).not.toContain(rain);
    },
  );

  it('says so where there is nobody of that name', async () => {
    expect((await ask('har Bertil skrevet noget?')).text).toContain('Her er ingen, der hedder Bertil.');
  });

  it.each(['hvilke prøvehandlinger har jeg selv', 'hvilke prøvehandlinger er mine?'])(
    '%s: lists one’s own',
    async (words) => expect((await ask(words)).text).toContain('Dine prøvehandlinger'),
  );

  it.each([
    ['hvad har vi prøvet i år', 'Det har I delt i år', false],
    ['hvad har vi egentlig prøvet det sidste år?', 'Det har I delt det sidste år', true],
    ['hvilke prøvehandlinger har vi delt siden nytår', 'Det har I delt i år', false],
    ['hvad har vi prøvet sidste år', 'Det har I delt i forløb', true],
  ])('%s: all of that time', async (words, title, withOld) => {
    const { text } = await ask(words);
    expect(text).toContain(title);
    expect(text).toContain(lamps);
    expect(text.includes('boller')).toBe(withOld);
    expect(text).not.toContain('hemmelige');
  });
});
