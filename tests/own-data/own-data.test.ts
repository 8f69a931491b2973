import { beforeAll, describe, expect, it } from 'vitest';
import { releaseRow } from '../../bot/rows/network-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mentions, withoutPerson } from '../../shared/domain/own-data/without-person.ts';
import { handOver } from '../../shared/domain/unit/leadership.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { type FullUnit, fullUnit, keptToHerself } from '../people/full-unit.ts';
import { carla, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { holdMeeting, join, makeNetwork } from '../people/network-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const aneInRows = { platform: ane.platform, tenant: ane.tenant, id: ane.id };

const withoutTokens = (reply: Reply) => replyText(reply).replaceAll(/\?token=[\w.-]+/g, '');

const erase = (world: World, who = ane, where = personal) =>
  world.press(who, where, 'own-data.erase', { sure: 'yes' });

describe('hvad ved du om mig', () => {
  it('counts in the chat, and leads to all of it', async () => {
    const { world } = await fullUnit();
    expect(withoutTokens(await world.say(ane, personal, 'hvad ved du om mig?'))).toMatchInlineSnapshot(`
      "Det ved jeg om dig
      Alt, jeg har gemt med dit navn på. Kun du ser det her.
      Xylofonstuen
      • Du er med i enheden.
      • Tre prøvehandlinger
      • Én note
      • Ét eget læringsmål
      • To punkter til møder
      • Ét spørgsmål til eller fra en kollega
      • Én invitation til at se med
      • Én aftale om opfølgning
      • Ét link til et videoklip
      • Tre beskeder, jeg har skrevet til dig
      • Fire andre steder, hvor du er nævnt
      [Læs det hele] (https://femuger.test/api/print/own-data/me) [Hent det som fil] (https://femuger.test/api/print/own-data-file/me) [Slet mine data]
      Du kan åbne siden og filen i et døgn. Giv ikke linkene videre."
    `);
  });

  it('tells of a holiday and of the wish to be left alone, in the chat, on the page and in the file', async () => {
    const { world } = await fullUnit();
    const { today } = { today: world.ports.clock.now().toISOString().slice(0, 4) };
    await world.say(ane, personal, `ferie til 24. december ${today}`);
    await world.say(ane, personal, 'stille');
    const said = await world.say(ane, personal, 'mine data');
    const away = `Du holder fri fra fredag 16. oktober ${today} til og med torsdag 24. december ${today}.`;
    expect(replyText(said)).toContain(`• ${away}`);
    expect(replyText(said)).toContain('• Du har bedt mig om ikke at spørge dig om noget.');
    const [page, file] = urlsOf(said);
    if (!page || !file) throw new Error('no addresses');
    expect(await (await openPage(world, page)).text()).toContain(away);
    expect(await (await openPage(world, file)).text()).toContain(`"to": "${today}-12-24"`);
  });

  it('shows every text on a page, also what nobody else may see, and no colleague’s', async () => {
    const { world } = await fullUnit();
    const [page, file] = urlsOf(await world.say(ane, personal, 'mine data'));
    if (!page || !file) throw new Error('no addresses');
    const shown = await (await openPage(world, page)).text();
    const exported = await (await openPage(world, file)).text();
    for (const words of [...keptToHerself, 'hemmelig omvej', 'hemmelig leg']) {
      expect(shown).toContain(words);
      expect(exported).toContain(words);
    }
    for (const words of ['Carla Berg', 'UCARLA', 'hemmelig sang', 'Bo Holm']) {
      expect(shown).not.toContain(words);
      expect(exported).not.toContain(words);
    }
    expect(JSON.parse(exported)).toMatchObject({ person: aneInRows, units: [{ name: 'Xylofonstuen' }] });
  });

  it('opens for nobody with one sign of the address changed', async () => {
    const { world } = await fullUnit();
    for (const url of urlsOf(await world.say(ane, personal, 'mine data'))) {
      expect((await openPage(world, url)).status).toBe(200);
      const token = url.searchParams.get('token') ?? '';
      for (const at of [3, 20, token.length - 3]) {
        const other = token[at] === 'A' ? 'B' : 'A';
        const bent = new URL(url);
        bent.searchParams.set('token', token.slice(0, at) + other + token.slice(at + 1));
        expect((await openPage(world, bent)).status).toBe(404);
      }
      world.pass(86_400);
      expect((await openPage(world, url)).status).toBe(404);
      world.pass(-86_400);
    }
  });

  it('tells a stranger that there is nothing, and a shared account nothing at all', async () => {
    const { world, unit } = await fullUnit();
    const stranger = { ...ane, id: 'UNN', name: 'En Gæst' };
    expect(replyText(await world.say(stranger, personal, 'mine data'))).toContain('ikke gemt noget om dig');
    await submitOpened(world, bo, 'members.shared', { unit }, { shared: 'member|slack|T1|UANE' });
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Kontoen her er fælles');
  });
});

describe('slet mine data', () => {
  let full: FullUnit;
  beforeAll(async () => {
    full = await fullUnit();
  });

  it('asks once, and says what stays', async () => {
    const { world, unit } = full;
    const before = await rowsOf(world, unit);
    const asked = await world.say(ane, personal, 'slet mine data');
    expect(withoutTokens(asked)).toMatchInlineSnapshot(`
      "Skal jeg slette det, jeg ved om dig?
      Jeg sletter dine prøvehandlinger, noter, mål og alt andet, du har skrevet til mig. Det forsvinder også fra dagsordenen, idébanken, netværkene og de tal, netværket ikke har set endnu. Jeg tager dit navn ud af møder og beslutninger. Du kan ikke fortryde det.
      Det her sletter jeg ikke:
      • Det, du har skrevet i kanalen. Det ligger hos Slack eller Teams, og dér sletter du det selv.
      • Det, I har besluttet på møder. Det hører til enheden og står uden dit navn.
      • Tal og ord, som netværket allerede har set. Tallene er lagt sammen med andres, og ingen kan se, at du er med i dem.
      • Gyldne øjeblikke og ord i ordlisten. De har ingen afsender, så jeg kan ikke vide, hvilke der er dine.
      [Ja, slet det] [Hent det først som fil] (https://femuger.test/api/print/own-data-file/me)"
    `);
    expect(await rowsOf(world, unit)).toBe(before);
    expect(buttonOf(asked, 'own-data.erase').data).toEqual({ sure: 'yes' });
  });

  it('leaves nothing of hers in the unit, and everything of the others’', async () => {
    const { world, unit } = full;
    expect(await rowsOf(world, unit)).toContain(ane.id);
    expect(replyText(await erase(world))).toContain('Jeg har slettet det.');
    await world.work();
    const rows = await rowsOf(world, unit);
    for (const words of [ane.id, 'Ane Lind', ...keptToHerself, 'hemmelig omvej', 'hemmelig leg'])
      expect(rows).not.toContain(words);
    for (const words of ['hemmelig sang', 'hemmelig aftale', 'hemmelig åben aftale', carla.id])
      expect(rows).toContain(words);
    expect(await readValue(world.ports, personRow(ane))).toBeUndefined();
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('ikke gemt noget om dig');
  });

  it('reaches what was written in a unit somebody has left', async () => {
    const { world, unit } = await fullUnit();
    await world.press(ane, channel, 'unit.leave');
    expect(await rowsOf(world, unit)).toContain('hemmelig omvej');
    await erase(world);
    expect(await rowsOf(world, unit)).not.toContain('hemmelig omvej');
  });

  it('takes her out of figures that no summary has counted', async () => {
    const { world, unit } = await unitWithStaff();
    const network = await makeNetwork(world);
    await join(world, network);
    world.setNow(`${meetingDay}T14:00:00Z`);
    await holdMeeting(world, unit, meetingDay);
    const hers = trialOf('hers', 'vi går til garderoben i to hold', { discussedAt: meetingDay });
    await putRow(world.ports, doneTrialRow(unit, hers), hers);
    await world.press(bo, personal, 'network.release', { unit, day: meetingDay });
    const counted = async () => {
      const there = await readValue(world.ports, releaseRow(network, '2026-4', { unit, day: meetingDay }));
      return Object.keys(there?.tally.situation?.cloakroom ?? {}).length;
    };
    expect(await counted()).toBe(7);
    await erase(world);
    expect(await counted()).toBe(6);
  });

  it('keeps who leads until it has been handed over', async () => {
    const { world, unit } = await fullUnit();
    expect(replyText(await world.say(bo, personal, 'slet mine data'))).toContain('At du leder Xylofonstuen');
    await erase(world, bo);
    expect(replyText(await world.say(bo, personal, 'medlemmer'))).toContain('Carla Berg');
    expect(await rowsOf(world, unit)).not.toContain(
      '"decidedBy":{"platform":"slack","tenant":"T1","id":"UBO"',
    );
  });

  it('leaves no trace of who led before, and opens no page once the account is shared', async () => {
    const { world, unit } = await fullUnit();
    const { ports } = world;
    const asked = await world.say(ane, personal, 'hvad ved du om mig');
    const stored = await readValue(ports, unitRow(unit));
    const member = await readValue(ports, memberRow(unit, ane));
    if (!stored || !member) throw new Error('no unit');
    const act = { id: 'h1', at: '2026-10-16T10:00:00Z', by: aneInRows };
    const before = {
      ...stored,
      leadership: { ...stored.leadership, leader: { ...aneInRows, name: 'Ane Lind' } },
    };
    const leadership = handOver(before.leadership, stored.leadership.leader, act);
    await putRow(ports, unitRow(unit), { ...stored, leadership });
    await putRow(ports, memberRow(unit, ane), { ...member, shared: true });
    for (const url of urlsOf(asked)) expect((await openPage(world, url)).status).toBe(404);
    await putRow(ports, memberRow(unit, ane), member);
    for (const url of urlsOf(asked)) expect((await openPage(world, url)).status).toBe(200);
    await erase(world);
    expect(JSON.stringify(await readValue(ports, unitRow(unit)))).not.toContain(ane.id);
  });

  it('done twice, or while others write, comes to the same', async () => {
    const { world, unit } = await fullUnit();
    const note: Values = { newRoom: 'Ude', part: 'play', engagement: '3', line: 'fint' };
    await Promise.all([erase(world), erase(world), submitOpened(world, carla, 'note.open', { unit }, note)]);
    await world.work();
    const rows = await rowsOf(world, unit);
    expect(rows).not.toContain(ane.id);
    expect(rows).toContain('"line":"fint"');
  });
});

describe('a row without a person', () => {
  const who = { ...aneInRows, name: 'Ane' };
  const row = {
    v: 1,
    startedBy: who,
    present: [
      { id: 'UANE', name: 'Ane', person: who },
      { id: 'UBO', name: 'Bo' },
    ],
    decisions: [
      { id: 'd', text: 'Ane åbner', owner: { id: 'UANE', name: 'Ane', person: who }, by: '2026-10-01' },
    ],
  };

  it('keeps its words and everything else', () => {
    expect(withoutPerson(row, aneInRows)).toEqual({
      v: 1,
      startedBy: { ...aneInRows, id: 'erased' },
      present: [{ id: 'UBO', name: 'Bo' }],
      decisions: [{ id: 'd', text: 'Ane åbner', by: '2026-10-01' }],
    });
    expect(mentions(row, aneInRows)).toBe(true);
    expect(mentions(row, { ...aneInRows, tenant: 'T2' })).toBe(false);
  });

  it('keeps no account that stands there alone', () => {
    const asked = { about: { meeting: '2', over: 'UANE' }, told: { owner: 'UANE', by: '2026-10-01' } };
    expect(mentions(asked, aneInRows)).toBe(true);
    expect(withoutPerson(asked, aneInRows)).toEqual({ about: { meeting: '2' }, told: { by: '2026-10-01' } });
    // A question that a colleague was asked and has not answered.
    const question = { action: 'chair.ask-one', data: { unit: 'u', meeting: '2', person: 'UANE' }, at: 'x' };
    expect(withoutPerson({ asked: question }, aneInRows)).toEqual({
      asked: { ...question, data: { unit: 'u', meeting: '2' } },
    });
    expect(mentions({ about: { over: 'UBO' } }, aneInRows)).toBe(false);
  });
});
