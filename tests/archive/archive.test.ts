import { describe, expect, it } from 'vitest';
import { archiveFile, openArchivePage } from '../../bot/archive/open-archive.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { noteRow, notesIn, ownGoalRow } from '../../bot/rows/learning-rows.ts';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { putRow, readValues } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { institutionRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { handOver } from '../../shared/domain/unit/leadership.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { fullUnit, keptToHerself } from '../people/full-unit.ts';
import { carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, goodUnit, personal, replyText, type World } from '../people/world.ts';
import { faultsOf } from '../web/html-checks.ts';

const refused = 'Det kan kun enhedens leder gøre';

async function archiveOf(
  world: World,
  who = bo,
): Promise<{ page: URL; file: URL; all?: URL; allFile?: URL }> {
  const [page, file, all, allFile] = urlsOf(await world.say(who, personal, 'arkiv'));
  if (!page || !file) throw new Error('no addresses');
  return { page, file, ...(all && { all }), ...(allFile && { allFile }) };
}

const textOf = async (world: World, url: URL) => (await openPage(world, url)).text();

/** What everybody in the unit may read. */
const shared = [
  ...['hemmelig omvej', 'hemmelig sang', 'hemmelig leg', 'hemmelig glæde', 'hemmelig betydning'],
  ...['hemmeligt fællesmål', 'hemmelig sangleg', 'hemmelig gruppe', 'hemmelig aktivitet'],
  ...['hemmelig aftale', 'hemmeligt mål', 'hemmeligt fokus', 'Ane Lind', 'Carla Berg', 'Åse'],
];
/** What is one person’s, two people’s, or on its way out by itself; and accounts. */
const kept = [
  ...keptToHerself,
  ...['hemmeligt spørgsmål', 'hemmelig ventetid', 'video.kommunen.dk', 'hemmelig vejleder'],
  ...['hemmeligt ledermål', 'hemmelig øvelse', 'hemmeligt emne', 'hemmeligt svar', 'UANE', 'UCARLA', 'UBO'],
];

describe('arkiv', () => {
  it('holds what the unit shares, as a page and as a file, and nothing that is private', async () => {
    const { world } = await fullUnit();
    const { page, file } = await archiveOf(world);
    const html = await textOf(world, page);
    const json = await textOf(world, file);
    for (const words of shared) {
      expect(html, 'page').toContain(words);
      expect(json, 'file').toContain(words);
    }
    for (const words of kept) {
      expect(html, 'page').not.toContain(words);
      expect(json, 'file').not.toContain(words);
    }
    expect(faultsOf(html)).toEqual([]);
    const { format, units } = JSON.parse(json);
    expect(format).toBe('femuger-archive');
    expect(units).toMatchObject([
      {
        name: 'Xylofonstuen',
        courses: [{ course: 1, from: '2026-09-14' }],
        meetings: [{ day: '2026-10-09' }, { day: '2026-10-16' }],
        decisions: [{ text: 'hemmelig åben aftale', state: 'open' }],
      },
    ]);
  });

  it('lets in a line of a note that its author lets the meeting hear, without a name', async () => {
    const { world, unit } = await unitWithStaff();
    const room = { newRoom: 'Loftet', part: 'meal', engagement: '3' };
    await submitOpened(world, ane, 'note.open', { unit }, { ...room, line: 'de ventede på hinanden' });
    const { file } = await archiveOf(world);
    expect(await textOf(world, file)).not.toContain('ventede');
    const [note] = await readValues(world.ports, notesIn(unit, 1));
    if (!note) throw new Error('no note');
    await putRow(world.ports, noteRow(unit, 1, note.id), { ...note, mayQuote: true });
    expect(JSON.parse(await textOf(world, file)).units[0].courses[0].heard).toEqual([
      'de ventede på hinanden',
    ]);
  });

  it('holds an own goal that was reached, where the whole unit could read it, and none for fewer', async () => {
    const { world, unit } = await unitWithStaff();
    const goal = { v: 1, course: 1, at: '2026-09-15T08:00:00.000Z', leader: bo } as const;
    for (const [person, visibility, text] of [
      [ane, 'unit', 'jeg venter på barnet'],
      [carla, 'leader', 'jeg siger fra'],
    ] as const)
      await putRow(world.ports, ownGoalRow(unit, 1, person), {
        ...{ ...goal, person, visibility, text: guarded(text) },
        closedAt: '2026-10-01T08:00:00.000Z',
      });
    const { page, file } = await archiveOf(world);
    for (const url of [page, file]) {
      const text = await textOf(world, url);
      expect(text).toContain('jeg venter på barnet');
      expect(text).not.toContain('jeg siger fra');
    }
  });

  it('tells of an agenda what is not a trial’s own words where the trial is gone or private by now', async () => {
    const { world, unit } = await unitWithStaff();
    const there = trialOf('t1', 'vi går i to hold', { discussedAt: '2026-10-16' });
    const hers = trialOf('t2', 'jeg græd i dag', { discussedAt: '2026-10-16', audience: 'private' });
    for (const trial of [there, hers]) await putRow(world.ports, doneTrialRow(unit, trial), trial);
    await putRow(world.ports, agendaRow(unit, '2026-10-16'), {
      ...({ v: 2, state: 'frozen', at: '', length: 60, sections: [], waiting: 0, first: [] } as const),
      meeting: { id: 'm', type: '4+2', day: '2026-10-16', time: '13:00' },
      topics: [
        { title: 'Vi går i to hold', trials: ['t1'] },
        { title: 'Jeg græd i dag', trials: ['t2'] },
        { title: 'Jeg tog den tilbage', trials: ['t3'] },
        { title: 'Jeg tog også den', trials: ['t4'], name: guarded('Vores aftaler') },
        { title: 'Jeg tog den sidste', trials: ['t1', 't5'] },
        { title: 'Garderoben', trials: ['t1', 't5'] },
      ],
    });
    const { page, file } = await archiveOf(world);
    expect(JSON.parse(await textOf(world, file)).units[0].agendas[0].topics).toEqual([
      { title: 'Vi går i to hold', trials: 1 },
      { title: 'Vores aftaler', trials: 0 },
      { title: 'Vi går i to hold', trials: 1 },
      { title: 'Garderoben', trials: 1 },
    ]);
    const html = await textOf(world, page);
    expect(html).toContain('Vi går i to hold (én prøvehandling)');
    expect(html).not.toMatch(/græd|tog den|tog også/);
  });

  it('is for whoever leads: no colleague, no deputy, and nobody who has handed it over since', async () => {
    const { world, unit } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'arkiv'))).toContain(refused);
    await fill(world, carla, 'lead.take-up', { unit }, { weeks: '2' });
    expect(replyText(await world.say(carla, personal, 'arkiv'))).toContain(refused);
    const leads = replyText(await world.say(carla, personal, 'ledelse'));
    expect(leads).not.toContain('Hent arkivet');
    expect(replyText(await world.say(bo, personal, 'ledelse'))).toContain('Hent arkivet');

    const { page, file, all } = await archiveOf(world);
    expect((await openPage(world, page)).status).toBe(200);
    await changeRow(world.ports, unitRow(unit), (now) => {
      const act = { id: 'h1', at: world.ports.clock.now().toISOString(), by: bo };
      return now && { ...now, leadership: handOver(now.leadership, ane, act) };
    });
    // Bo still leads the institution, and so its units.
    expect((await openPage(world, page)).status).toBe(200);
    await changeRow(
      world.ports,
      institutionRow((await storedUnit(world, unit)).institution),
      (now) => now && { ...now, leader: ane },
    );
    for (const url of [page, file, all]) {
      const response = url && (await openPage(world, url));
      expect(response?.status).toBe(404);
    }
    expect((await openPage(world, (await archiveOf(world, ane)).page)).status).toBe(200);
  });

  it('of the institution holds every unit, for its leader alone', async () => {
    const { world, unit } = await unitWithStaff();
    const { institution } = await storedUnit(world, unit);
    const green = { kind: 'channel', conversation: 'C2' } as const;
    await createUnit(world, bo, green, { ...goodUnit, name: 'Stue Grøn', institution, newInstitution: '' });
    await world.work();
    const { all, allFile } = await archiveOf(world);
    if (!all || !allFile) throw new Error('no addresses');
    const { name, units } = JSON.parse(await textOf(world, allFile));
    expect([name, units.map((each: { name: string }) => each.name)]).toEqual([
      'Regnbuen',
      ['Stue Gul', 'Stue Grøn'],
    ]);
    expect(await textOf(world, all)).toContain('Stue Grøn');
    for (const who of [ane, carla]) {
      const asked = { person: who, unit: institution };
      expect(await openArchivePage(world.ports, asked)).toBeUndefined();
      expect(await archiveFile(world.ports, asked)).toBeUndefined();
    }
  });

  it('never holds more than one course, however many years there are', async () => {
    const { world, unit } = await unitWithStaff();
    world.setNow('2030-06-03T08:00:00Z');
    for (let course = 1; course <= 20; course++) {
      const trial = trialOf(`t${course}`, `prøvet i forløb ${course}`, { course, discussedAt: '2027-01-01' });
      await putRow(world.ports, doneTrialRow(unit, trial), trial);
    }
    const parts = await archiveFile(world.ports, { person: bo, unit });
    world.resetCounts();
    let reads = 0;
    let text = '';
    for await (const part of parts ?? []) {
      text += part;
      // The last course is not read before the first is handed on.
      if (part.includes('prøvet i forløb 1"')) reads = world.counts.rangeReads;
    }
    expect(JSON.parse(text).units[0].courses).toHaveLength(20);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(world.counts.rangeReads / 4);
  });

  it('is worth nothing with one sign of its address changed, or a day later', async () => {
    const { world } = await unitWithStaff();
    const { file } = await archiveOf(world);
    const changed = new URL(file.href.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    expect((await openPage(world, changed)).status).toBe(404);
    const other = new URL(file.href.replace('/archive-file/', '/archive/'));
    expect((await openPage(world, other)).status).toBe(404);
    world.pass(24 * 3600);
    expect((await openPage(world, file)).status).toBe(404);
  });

  it('says that it is not switched on', async () => {
    const { world } = await unitWithStaff();
    Object.assign(world.ports, { signer: undefined });
    expect(replyText(await world.say(bo, channel, 'arkiv'))).toContain('Arkivet er ikke slået til');
  });
});
