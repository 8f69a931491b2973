import { describe, expect, it } from 'vitest';
import { openPrintPage } from '../../bot/print/open-page-or-file.ts';
import { dayMarksRow } from '../../bot/rows/activity-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { formToText } from '../../bot/ui/plain-text.ts';
import { newPrintLink, type PrintKind, writePrintLink } from '../../shared/domain/print/print-link.ts';
import { at, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const tuesday = '2026-09-15';

async function withGroup() {
  const { world, unit } = await unitWithStaff();
  at(world, tuesday, '15:30');
  const red = { group: 'Rød gruppe', days: '2,4', time: '09:30', place: 'Salen' };
  await fill(world, ane, 'week.slot', { unit }, red);
  return { world, unit };
}

async function sheet(world: World, unit: string, kind: PrintKind): Promise<string> {
  const person = { platform: 'slack', tenant: 'T1', id: 'UBO' } as const;
  const text = writePrintLink(newPrintLink(unit, kind, person, world.ports.clock.now()));
  const token = `${Buffer.from(text).toString('base64url')}.${world.ports.signer?.sign(text)}`;
  const page = await openPrintPage(world.ports, { kind, unit, token });
  return page && 'form' in page.content ? formToText(page.content.form) : '';
}

/** The buttons of an answer, by what they say. */
function acts(reply: object): ReadonlyMap<string, Record<string, string>> {
  const found = [
    ...JSON.stringify(reply).matchAll(/\{"label":"([^"]+)","action":"[^"]+","data":(\{[^}]*\})/g),
  ];
  return new Map(found.map(([, label = '', data = '{}']) => [label, JSON.parse(data)]));
}

describe('the day row on paper', () => {
  it('has the groups of the week and the answers of the screen, and room to write where there is no week', async () => {
    const { world, unit } = await withGroup();
    const told = await sheet(world, unit, 'paper-day');
    for (const words of ['Rød gruppe', 'Som planlagt', 'Lavet om: sygdom', 'Ikke i dag'])
      expect(told).toContain(words);
    const { world: other, unit: without } = await unitWithStaff();
    expect(await sheet(other, without, 'paper-day')).toContain('Gruppe: ……');
  });

  it('is entered by the leader, for an earlier day too, and says so', async () => {
    const { world, unit } = await withGroup();
    at(world, '2026-09-16', '09:00');
    const today = acts(await world.say(bo, personal, 'dagens grupper'));
    const before = await world.press(bo, personal, 'day.show', {
      ...today.get('Skriv ind fra papir'),
      day: tuesday,
    });
    expect(replyText(before)).toContain('Du skriver ind fra papir.');
    const group = await world.press(bo, personal, 'day.group', acts(before).get('Rød gruppe') ?? {});
    await world.press(bo, personal, 'day.mark', acts(group).get('Lavet om: vejr') ?? {});
    expect(await readValue(world.ports, dayMarksRow(unit, 1, tuesday))).toMatchObject({
      marks: [{ group: 'Rød gruppe', paper: true, mark: { kind: 'adjusted', reason: 'weather' } }],
    });
    const shown = replyText(await world.press(ane, personal, 'day.show', { unit, day: tuesday }));
    expect(shown).toContain('lavet om på grund af vejret · fra papir');
    expect(shown).not.toContain('Skriv ind fra papir');
  });

  it('is marked so for nobody who may not enter for others', async () => {
    const { world, unit } = await withGroup();
    const row = acts(await world.say(ane, personal, 'dagens grupper')).get('Rød gruppe');
    await world.press(ane, personal, 'day.mark', { ...row, mark: 'held', paper: 'yes' });
    expect(JSON.stringify(await readValue(world.ports, dayMarksRow(unit, 1, tuesday)))).not.toContain(
      'paper',
    );
  });
});

describe('the plan on paper', () => {
  it('asks what the form asks, with a line for the adult', async () => {
    const { world, unit } = await withGroup();
    const told = await sheet(world, unit, 'paper-plan');
    for (const words of [
      'Det har gruppen brug for',
      'Det vil vi nå (mål)',
      'Ansvarlig voksen',
      'Giv arket til lederen',
    ])
      expect(told).toContain(words);
  });

  it('is entered by the leader and marked, until a colleague edits it', async () => {
    const { world, unit } = await withGroup();
    const said = await fill(
      world,
      bo,
      'activity.plan',
      { unit, course: '1', paper: 'yes' },
      { goal: 'Alle er med' },
    );
    expect(said).toContain('Alle er med · fra papir');
    const [, goal = ''] =
      /"goal":"([^"]+)"/.exec(JSON.stringify(await world.say(ane, personal, 'plan'))) ?? [];
    const edited = await fill(
      world,
      ane,
      'activity.plan',
      { unit, course: '1', goal, paper: 'yes' },
      { need: 'ro' },
    );
    expect(edited).not.toContain('fra papir');
  });
});
