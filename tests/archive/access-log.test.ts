import { expect, it } from 'vitest';
import { recordAccess } from '../../bot/archive/record-access.ts';
import { accessesIn } from '../../bot/rows/access-rows.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { everythingIn, unitRow } from '../../bot/rows/unit-rows.ts';
import { pageLink } from '../../bot/turn/page-link.ts';
import { mostADay } from '../../shared/domain/own-data/limits.ts';
import { handOver } from '../../shared/domain/unit/leadership.ts';
import { addTrials, at, carla, fill, threeTrials, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, createUnit, goodUnit, personal, replyText, type World } from '../people/world.ts';

const log = async (world: World, who = bo) => replyText(await world.say(who, personal, 'adgangslog'));

async function print(world: World, kind: string, who = ane): Promise<void> {
  const url = urlsOf(await world.say(who, personal, 'print')).find((each) =>
    each.pathname.includes(`/print/${kind}/`),
  );
  if (!url) throw new Error('no address');
  expect((await openPage(world, url)).status).toBe(200);
  world.pass(60);
}

it('tells who opened what and when, once a day, and no word of what stood there', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  expect(await log(world)).toContain('Ingen har åbnet arkivet');
  at(world, '2026-09-21', '10:15');
  const [page, file] = urlsOf(await world.say(bo, personal, 'arkiv'));
  if (!page || !file) throw new Error('no addresses');
  for (const url of [page, page, file]) {
    await openPage(world, url);
    world.pass(60);
  }
  at(world, '2026-09-22', '09:30');
  for (const kind of ['agenda', 'decisions', 'guide', 'paper-note']) await print(world, kind);
  await fill(world, carla, 'lead.take-up', { unit }, { weeks: '1' });
  await print(world, 'agenda', carla);
  expect(await log(world)).toMatchInlineSnapshot(`
    "Hvem har åbnet hvad i Stue Gul?
    Her kan du se, hvem der har åbnet arkivet eller printet dagsorden og beslutninger. Åbner nogen det samme flere gange på en dag, står kun den første. Efter et år sletter jeg linjen.
    • tirsdag 22. september 2026 kl. 9.34: Carla Berg (stedfortræder) åbnede dagsordenen til print
    • tirsdag 22. september 2026 kl. 9.31: Ane Lind (med i enheden) åbnede beslutningerne til print
    • tirsdag 22. september 2026 kl. 9.30: Ane Lind (med i enheden) åbnede dagsordenen til print
    • mandag 21. september 2026 kl. 10.17: Bo Holm (leder) hentede arkivet som fil
    • mandag 21. september 2026 kl. 10.15: Bo Holm (leder) læste arkivet"
  `);
  const stored = JSON.stringify(await readRows(world.ports, accessesIn(unit)));
  for (const { id, what } of threeTrials) {
    expect(stored).not.toContain(what);
    expect(stored).not.toContain(`"${id}"`);
  }
});

it('tells each unit of whoever opens the archive of the whole institution', async () => {
  const { world, unit } = await unitWithStaff();
  const { institution } = await storedUnit(world, unit);
  const green = { kind: 'channel', conversation: 'C2' } as const;
  const other = { ...goodUnit, name: 'Stue Grøn', institution, newInstitution: '' };
  const second = await createUnit(world, bo, green, other);
  for (const id of [unit, second])
    await changeRow(
      world.ports,
      unitRow(id),
      (now) => now && { ...now, leadership: handOver(now.leadership, ane, { id: 'h', at: '', by: bo }) },
    );
  const url = pageLink(world.ports, bo, 'archive', institution);
  expect((await openPage(world, new URL(url ?? ''))).status).toBe(200);
  for (const id of [unit, second])
    expect(await readValues(world.ports, accessesIn(id))).toMatchObject([
      { kind: 'archive', role: 'institution-leader', by: { id: bo.id } },
    ]);
});

it('is for whoever leads, and for no deputy', async () => {
  const { world, unit } = await unitWithStaff();
  await fill(world, carla, 'lead.take-up', { unit }, { weeks: '1' });
  for (const who of [ane, carla]) expect(await log(world, who)).toContain('Det kan kun enhedens leder gøre');
});

it('opens nothing that could not be written down', async () => {
  const { world, unit } = await unitWithStaff();
  const [page] = urlsOf(await world.say(bo, personal, 'arkiv'));
  if (!page) throw new Error('no address');
  Object.assign(world.ports.store, { batch: async () => ({ ok: false, reason: 'conflict', key: '' }) });
  await expect(openPage(world, page)).rejects.toThrow(/could not be written down/);
  expect(await readValues(world.ports, accessesIn(unit))).toEqual([]);
});

it('never grows beyond a day’s bound, and is gone after a year', async () => {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  for (let n = 0; n < mostADay + 5; n++)
    await recordAccess(world.ports, unit, { by: { ...ane, id: `U${n}` }, role: 'member', kind: 'agenda' });
  expect(await readValues(world.ports, accessesIn(unit))).toHaveLength(mostADay);
  expect(await log(world)).toContain(`${mostADay - 30} ældre linjer er ikke vist.`);
  const left = async () =>
    (await readRows(world.ports, everythingIn(unit))).filter(({ key }) => key.includes('access|')).length;
  await tickAt(world, '2027-09-21', '16:30');
  expect(await left()).toBe(2 * mostADay);
  await tickAt(world, '2027-09-22', '16:30');
  expect(await left()).toBe(0);
});

it('tells its own people of their lines, and loses a name that is erased but not the line', async () => {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  await print(world, 'agenda');
  const [page, file] = urlsOf(await world.say(ane, personal, 'mine data'));
  if (!page || !file) throw new Error('no addresses');
  expect(replyText(await world.say(ane, personal, 'mine data'))).toContain(
    'Én gang, du har åbnet arkivet eller en side til print',
  );
  expect(await (await openPage(world, page)).text()).toContain('Arkivet og sider til print, du har åbnet');
  expect(await (await openPage(world, file)).text()).toContain('"opened": "agenda"');
  const erased = replyText(await world.press(ane, personal, 'own-data.erase', { sure: 'yes' }));
  expect(erased).toContain('At nogen har åbnet arkivet eller en side til print');
  expect(await log(world)).toContain('En, hvis navn er slettet, åbnede dagsordenen til print');
  expect(JSON.stringify(await readRows(world.ports, accessesIn(unit)))).not.toMatch(/UANE|Ane Lind/);
});
