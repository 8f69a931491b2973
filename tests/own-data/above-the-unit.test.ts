import { describe, expect, it } from 'vitest';
import { openOwnData, ownDataFile } from '../../bot/own-data/own-data-page-and-file.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { putRow, readRows } from '../../bot/rows/row.ts';
import { everythingIn, institutionRow, memberKey } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { dora } from '../people/full-unit.ts';
import { at, carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { enterCode, join, makeNetwork } from '../people/network-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { personal, replyText, type World } from '../people/world.ts';

const question = 'Hvad så du, da du ventede?';
const mine = async (world: World, who: Who) =>
  replyText(await world.say(who, personal, 'hvad ved du om mig'));
const page = async (world: World, who: Who) => {
  const opened = await openOwnData(world.ports, who);
  return opened ? viewToText(opened.view) : '';
};

/** Dora leads the house that Stue Gul is part of, and is in no unit herself. She has been there, and has asked Carla. */
async function visitedFromAbove() {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  const { institution } = await storedUnit(world, unit);
  await changeRow(world.ports, institutionRow(institution), (there) => there && { ...there, leader: dora });
  await putRow(world.ports, personRow(dora), { v: 1, units: [], institutions: [institution] });
  const visit = world.ports.ids.next();
  await world.press(dora, personal, 'visit.note', { unit, part: 'meal', op: visit, principle: 'wait' });
  await fill(world, dora, 'visit.ask', { unit, visit }, { question, to: memberKey(carla) });
  return { world, unit };
}

describe('an institution’s leader who is in none of its units', () => {
  it('is shown the visits and the questions there, in the chat, on the page and in the file', async () => {
    const { world } = await visitedFromAbove();
    const chat = await mine(world, dora);
    expect(chat).toContain('Stue Gul');
    expect(chat).toContain('Ét forløb med egne besøg');
    expect(chat).toContain('Ét spørgsmål til eller fra en kollega');
    expect(await page(world, dora)).toContain(question);
    expect(await ownDataFile(world.ports, dora)).toContain(question);
  });

  it('is forgotten there, and nobody else is', async () => {
    const { world, unit } = await visitedFromAbove();
    await world.press(dora, personal, 'own-data.erase', { sure: 'yes' });
    const left = JSON.stringify(await readRows(world.ports, everythingIn(unit)));
    expect(left).not.toMatch(/UDORA|da du ventede/);
    expect(left).toContain('UCARLA');
    expect(await mine(world, dora)).toContain('Du leder institutionen');
  });

  it('is told of no unit that knows nothing of them', async () => {
    const { world, unit } = await visitedFromAbove();
    await world.press(dora, personal, 'own-data.erase', { sure: 'yes' });
    expect((await storedUnit(world, unit)).name).toBe('Stue Gul');
    expect(await page(world, dora)).not.toContain('Stue Gul');
    expect(await ownDataFile(world.ports, dora)).not.toContain('Stue Gul');
  });
});

describe('a chief who has written to the units', () => {
  const adam: Who = { platform: 'teams', tenant: 'M9', id: 'adam', name: 'Adam' };
  const kurt: Who = { platform: 'teams', tenant: 'M9', id: 'kurt', name: 'Kurt Chef' };
  const words = 'Lad os alle se på garderoben';

  async function written() {
    const { world, unit } = await unitWithStaff();
    Object.assign(world.ports, { administrators: [{ platform: 'teams', tenant: 'M9', id: 'adam' }] });
    const network = await makeNetwork(world, { kind: 'area', name: 'Område Nord' });
    await join(world, network);
    const shown = replyText(await world.press(adam, personal, 'above.invite', { network, role: 'chief' }));
    await enterCode(world, /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(shown)?.[0] ?? '', kurt);
    await fill(world, kurt, 'above.write', { network }, { text: words });
    return { world, unit };
  }

  it('finds the words on the page and in the file, and nowhere when they are erased', async () => {
    const { world, unit } = await written();
    expect(JSON.stringify(await storedUnit(world, unit))).toContain(words);
    expect(await page(world, kurt)).toContain(`til enhederne i Område Nord: “${words}”`);
    expect(JSON.parse((await ownDataFile(world.ports, kurt)) ?? '{}').rolesAbove).toMatchObject([
      { role: 'chief', wrote: { text: words } },
    ]);
    await world.press(kurt, personal, 'own-data.erase', { sure: 'yes' });
    expect(JSON.stringify(await storedUnit(world, unit))).not.toContain(words);
    expect(await page(world, kurt)).not.toContain(words);
  });
});
