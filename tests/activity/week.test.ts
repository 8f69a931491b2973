import { describe, expect, it } from 'vitest';
import { drawnWeek } from '../../bot/activity/week-for-picture.ts';
import { pictureToken, readPictureToken } from '../../bot/picture/picture-link.ts';
import { drawPicture } from '../../bot/picture/view/draw-picture.ts';
import { openPrintPage } from '../../bot/print/open-page-or-file.ts';
import { weekRow } from '../../bot/rows/activity-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { allNodes } from '../../bot/ui/build-view.ts';
import type { WeekPicture } from '../../bot/ui/picture.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import { newPrintLink, writePrintLink } from '../../shared/domain/print/print-link.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { at, carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const signer = createSigner(['a secret of thirty-two characters'], 'picture');
const red = {
  group: 'Rød gruppe',
  days: '2,4',
  time: '09:30',
  place: 'Salen',
  responsible: 'member|slack|T1|UANE',
  cover: 'member|slack|T1|UBO',
};
const blue = { group: 'Blå gruppe', days: '2', time: '09:45', place: 'salen' };

async function unitWithWeek() {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-15', '08:30');
  await fill(world, ane, 'week.slot', { unit }, red);
  const said = await fill(world, carla, 'week.slot', { unit }, blue);
  return { world, unit, said };
}

async function shown(world: World): Promise<View> {
  const reply = await world.say(ane, personal, 'ugeplan');
  if (reply.kind !== 'show') throw new Error(replyText(reply));
  return reply.view;
}

function pictured(view: View): { picture: WeekPicture; alt: string } {
  const node = allNodes(view.nodes).find((each) => each.node === 'picture');
  if (node?.node !== 'picture' || node.picture.kind !== 'week') throw new Error('no picture');
  return { picture: node.picture, alt: node.alt };
}

describe('the week as a picture', () => {
  it('spells a place as it was first written, in the picture, in words, on the day and on paper', async () => {
    const { world, unit } = await unitWithWeek();
    const { picture, alt } = pictured(await shown(world));
    const places = picture.rows.flatMap(({ cells }) => cells.flat().map(({ place }) => place));
    expect(places).toEqual(['Salen', 'Salen', 'Salen']);
    expect(alt).not.toContain('salen');
    const today = replyText(await world.say(ane, personal, 'dagens grupper'));
    expect(today).toContain('Blå gruppe · kl. 9.45 · Salen');
    const [, slot] = (await readValue(world.ports, weekRow(unit, 1)))?.slots ?? [];
    const form = await world.press(ane, personal, 'day.change', {
      unit,
      day: '2026-09-15',
      slot: slot?.id ?? '',
    });
    expect(JSON.stringify(form)).not.toContain('"salen"');
  });

  it('shows groups, days and places, who is responsible and who covers, and tells the same in words', async () => {
    const { world } = await unitWithWeek();
    const { picture, alt } = pictured(await shown(world));
    expect(picture.rows.map(({ group }) => group)).toEqual(['Blå gruppe', 'Rød gruppe']);
    const [, redRow] = picture.rows;
    expect(redRow?.cells.map((cells) => cells.length)).toEqual([0, 1, 0, 1, 0]);
    expect(redRow?.cells[3]).toEqual([
      { time: '9.30', place: 'Salen', who: 'Ane', cover: 'Bo', clashes: false },
    ]);
    expect(alt).toContain(
      'Rød gruppe · tirsdag og torsdag kl. 9.30 · Salen · Ane Lind (Bo Holm tager over).',
    );
  });

  it('marks two groups in one place and time as soon as the second is written, in words and in the picture', async () => {
    const { world, said } = await unitWithWeek();
    expect(said).toContain('⚠️ Rød gruppe kl. 9.30 og Blå gruppe kl. 9.45 er begge sat til Salen tirsdag.');
    const { picture } = pictured(await shown(world));
    expect(picture.rows.map(({ cells }) => cells[1]?.[0]?.clashes)).toEqual([true, true]);
    for (const ground of ['paper', 'screen'] as const) {
      const svg = drawPicture(picture, ground);
      expect(svg.match(/>! 9\.\d\d</g)).toHaveLength(2);
      expect(svg.match(/stroke-width="5"/g)).toHaveLength(2);
    }
  });

  it('says in one line what clashes on every day of the week', async () => {
    const { world, unit } = await unitWithStaff();
    const line = { days: '1,2,3,4,5', time: '09:30', place: 'Legepladsen' };
    await fill(world, ane, 'week.slot', { unit }, { ...line, group: 'Frøer' });
    const said = await fill(
      world,
      ane,
      'week.slot',
      { unit },
      { ...line, group: 'Ugler', place: 'ude på legeplads' },
    );
    expect(said.match(/⚠️/g)).toHaveLength(1);
    expect(said).toContain('ude på legeplads mandag–fredag kl. 9.30');
  });

  it('has an address without names or labels, drawn from what is true when somebody looks', async () => {
    const { world, unit } = await unitWithWeek();
    const { picture } = pictured(await shown(world));
    const now = world.ports.clock.now();
    const token = pictureToken(picture, now, signer);
    const written = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
    for (const word of ['Rød', 'Salen', 'Ane', 'Bo']) expect(written).not.toContain(word);
    const linked = readPictureToken(token, now, signer);
    if (linked?.kind !== 'week') throw new Error('no week');
    expect(await drawnWeek(world.ports, linked.of)).toEqual(picture);
    await world.press(ane, channel, 'unit.leave');
    await world.work();
    const [, slot = ''] = /"slot":"([^"]+)"/.exec(JSON.stringify(await shown(world).catch(() => ''))) ?? [];
    expect(slot).toBe('');
    const left = JSON.stringify(await drawnWeek(world.ports, linked.of));
    expect(left).not.toContain('Ane');
    expect(left).toContain('Rød gruppe');
    expect(await drawnWeek(world.ports, { ...linked.of, unit: `${unit}x` })).toBeUndefined();
  });

  it('loses what is taken off it, from the picture and the print as well', async () => {
    const { world, unit } = await unitWithWeek();
    const view = await shown(world);
    const drops = [
      ...JSON.stringify(view).matchAll(/"action":"week.drop","data":\{"unit":"[^"]+","slot":"([^"]+)"/g),
    ];
    const [, slot = ''] = drops[0] ?? [];
    expect(replyText(await world.press(bo, personal, 'week.drop', { unit, slot }))).toContain(
      'tages ud af ugeplanen?',
    );
    await world.press(bo, personal, 'week.drop', { unit, slot, sure: 'yes' });
    const { of } = pictured(await shown(world)).picture;
    expect(JSON.stringify(await drawnWeek(world.ports, of))).not.toContain('Rød');
    const page = await printed(world, unit);
    expect(page).toContain('Blå gruppe');
    expect(page).not.toContain('Rød');
    for (const [, other = ''] of drops.slice(1))
      await world.press(bo, personal, 'week.drop', { unit, slot: other, sure: 'yes' });
    // An old card leads to no empty frame.
    expect(await drawnWeek(world.ports, of)).toBeUndefined();
  });

  it('is printed with the clash in words and the goal above', async () => {
    const { world, unit } = await unitWithWeek();
    await fill(world, ane, 'activity.plan', { unit, course: '1' }, { goal: 'Alle er med' });
    const page = await printed(world, unit);
    expect(page).toMatch(
      /Stue Gul · uge 38\n14.–18. september · forløb 1\nVi går efter: Alle er med[\s\S]*⚠️ Rød gruppe kl. 9.30 og Blå gruppe kl. 9.45/,
    );
    expect(page).toContain(
      'Rød gruppe · tirsdag og torsdag kl. 9.30 · Salen · Ane Lind (Bo Holm tager over)',
    );
  });
});

it('has a page for the wall that says so while no group is on it', async () => {
  const { world, unit } = await unitWithStaff();
  expect(await printed(world, unit)).toContain('I har ikke sat grupper i ugeplanen endnu.');
});

async function printed(world: World, unit: string): Promise<string> {
  const person = { platform: 'slack', tenant: 'T1', id: 'UBO' } as const;
  const text = writePrintLink(newPrintLink(unit, 'week', person, world.ports.clock.now()));
  const token = `${Buffer.from(text).toString('base64url')}.${world.ports.signer?.sign(text)}`;
  const page = await openPrintPage(world.ports, { kind: 'week', unit, token });
  return page && 'view' in page.content ? viewToText(page.content.view) : '';
}

describe('a line of the week', () => {
  it('keeps the day it was put there when it is written anew: it had been held since then', async () => {
    const { world, unit } = await unitWithWeek();
    const lines = async () => (await readValue(world.ports, weekRow(unit, 1)))?.slots ?? [];
    const slot = (await lines()).find(({ group }) => group === red.group)?.id ?? '';
    at(world, '2026-09-22', '08:30');
    await fill(world, ane, 'week.slot', { unit, slot }, { ...red, place: 'Haven' });
    const line = (await lines()).find(({ id }) => id === slot);
    expect(line).toMatchObject({ place: 'Haven', since: '2026-09-15' });
  });

  it('is a form of six fields that begins from the plan, and the next from the one before', async () => {
    const { world, unit } = await unitWithStaff();
    const where = {
      goal: 'Ro',
      activity: 'Sang',
      where: 'i salen tirsdag kl. 9.30',
      responsible: red.responsible,
    };
    await fill(world, ane, 'activity.plan', { unit, course: '1' }, where);
    const form = await openedBy(world, ane, 'week.slot', { unit });
    expect(form?.fields).toHaveLength(6);
    expect(form?.values).toMatchObject({
      days: '2',
      time: '09:30',
      place: 'salen',
      responsible: red.responsible,
    });
    const said = await world.submit(
      ane,
      personal,
      'week.slot',
      { ...form?.values, group: 'Rød' },
      form?.context ?? {},
    );
    const [, like = ''] = /"like":"([^"]+)"/.exec(JSON.stringify(said)) ?? [];
    const next = await openedBy(world, ane, 'week.slot', { unit, like });
    expect(next?.values).toMatchObject({
      group: '',
      days: '2',
      time: '09:30',
      place: 'salen',
      responsible: '',
    });
  });

  it('begins one more group with the usual time alone, for days and place are its own', async () => {
    const { world, unit } = await unitWithWeek();
    const where = { goal: 'Ro', activity: 'Sang', where: 'i skoven tirsdag og torsdag kl. 9.30' };
    await fill(world, ane, 'activity.plan', { unit, course: '1' }, where);
    expect(replyText(await world.say(ane, personal, 'ugeplan'))).toContain('[Sæt en gruppe mere på]');
    expect((await openedBy(world, ane, 'week.slot', { unit }))?.values).toEqual({ time: '09:30' });
  });

  it('says beside its button which group is taken off the week, and which days of one with two lines', async () => {
    const { world, unit } = await unitWithWeek();
    await fill(world, ane, 'week.slot', { unit }, { ...blue, days: '5', place: 'Haven' });
    const open = replyText(await world.press(ane, personal, 'week.show', { unit, open: 'yes' }));
    for (const what of ['Rød gruppe', 'Blå gruppe tirsdag', 'Blå gruppe fredag'])
      expect(open).toContain(`[Tag ${what} ud af ugeplanen]`);
  });

  it('tells everything that is missing at once, and stores no child', async () => {
    const { world, unit } = await unitWithStaff();
    const write = (values: Record<string, string>) => fill(world, ane, 'week.slot', { unit }, values);
    const said = await write({ cover: 'member|slack|T1|UBO', responsible: 'member|slack|T1|UBO' });
    for (const words of ['Skriv gruppens navn', 'mindst én dag', 'klokkeslæt', 'hvor I er', 'en anden end'])
      expect(said).toContain(words);
    expect(await write({ ...red, group: '140915-1234' })).toContain('CPR');
    expect(replyText(await world.say(ane, personal, 'ugeplan'))).toContain(
      'ikke sat grupper i ugeplanen endnu',
    );
  });

  it('is carried over from the course before, where the new one has none', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, '2026-10-19', '09:30');
    const asked = await world.say(bo, personal, 'ugeplan');
    expect(replyText(asked)).toContain('[Tag ugen med fra sidste forløb]');
    const carried = await world.press(bo, personal, 'week.carry', { unit });
    expect(replyText(carried)).toContain('Ugen i forløb 2');
    expect(replyText(carried)).toContain('Rød gruppe · tirsdag og torsdag');
  });

  it.each(['dagens grupper', 'procesplan', 'procesplan i morgen'])(
    'is offered to be carried over by “%s” too, and leads back to the day with its groups',
    async (words) => {
      const { world } = await unitWithWeek();
      at(world, '2026-10-19', '09:30');
      const asked = await world.say(bo, personal, words);
      // Only the day after has groups, but the course has none.
      expect(replyText(asked)).toContain('Forløbet er nyt');
      const { data } = buttonOf(asked, 'week.carry');
      const carried = replyText(await world.press(bo, personal, 'week.carry', { ...data }));
      expect(carried).toContain('Ugen er taget med fra sidste forløb');
      if (words.endsWith('i morgen')) expect(carried).toContain('Rød gruppe');
      expect(replyText(await world.say(bo, personal, words))).not.toContain('Forløbet er nyt');
    },
  );
});
