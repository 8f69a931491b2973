import { describe, expect, it } from 'vitest';
import { weekRow } from '../../bot/rows/activity-rows.ts';
import { commonGoalsRow } from '../../bot/rows/learning-rows.ts';
import { processPlanRow, processPlansOn } from '../../bot/rows/meeting-rows.ts';
import { allSendsIn } from '../../bot/rows/outlived-rows.ts';
import { insertRow, putRow, readValue, readValues } from '../../bot/rows/row.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { at, carla, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const day = '2026-09-18';
const [aneKey, carlaKey] = ['member|slack|T1|UANE', 'member|slack|T1|UCARLA'];

const groups = ['Rød', 'Blå', 'Gul', 'Grøn', 'Lilla'] as const;
const goals = groups.map((group, at) => ({
  id: `g${at}`,
  text: guarded(`${group} vil noget`),
  groups: [guarded(group)],
  activities: [{ id: `a${at}`, text: guarded(`Leg nummer ${at + 1}`) }],
}));

/** Five groups, on a Friday all of them; Ane has Blå and takes over for Gul. */
async function fiveGroups({ withGoals = true } = {}) {
  const { world, unit } = await unitWithStaff();
  at(world, day, '07:15');
  for (const [index, group] of groups.entries())
    await fill(
      world,
      bo,
      'week.slot',
      { unit },
      {
        group,
        days: '5',
        time: `${9 + index}:30`.padStart(5, '0'),
        place: `Rum ${index + 1}`,
        ...(group === 'Blå' && { responsible: aneKey, cover: carlaKey }),
        ...(group === 'Gul' && { responsible: carlaKey, cover: aneKey }),
      },
    );
  if (withGoals) await insertRow(world.ports, commonGoalsRow(unit, 1), { v: 1, course: 1, goals });
  return { world, unit };
}

async function tap(world: World, who: typeof ane, reply: Reply, label: string): Promise<Reply> {
  const found = buttonsOf(reply).find((each) => each.label === label);
  if (!found || !('action' in found)) throw new Error(`no ${label} in: ${replyText(reply)}`);
  return world.press(who, personal, found.action, { ...found.data });
}

async function write(world: World, who: typeof ane, group: string, values: Record<string, string>) {
  const shown = await world.say(who, personal, 'procesplan');
  const isOwn = !buttonsOf(shown).some(({ label }) => label.endsWith(group));
  const plan = isOwn ? shown : await tap(world, who, shown, group);
  const opened = await tap(world, who, plan, 'Udfyld');
  if (opened.kind !== 'open-form') throw new Error('no form');
  const { form } = opened;
  return replyText(
    await world.submit(who, personal, 'process-plan.write', { ...form.values, ...values }, form.context),
  );
}

describe('a day of five groups', () => {
  it('shows the asker’s own group first, with its own goal, and the others one tap away', async () => {
    const { world } = await fiveGroups();
    const shown = await world.say(ane, personal, 'procesplan');
    const said = replyText(shown);
    expect(said).toMatch(
      /Procesplan fredag 18\. september\nBlå\nkl\. 10\.30 · Rum 2 · Ane \(Carla\)\nAktivitet: Leg nummer 2\nDerfor laver vi den: Blå vil noget/,
    );
    expect(said).toMatch(/De andre grupper\n• Gul [\s\S]*• Rød /);
    expect(said).not.toContain('Rød vil noget');
    const red = replyText(await tap(world, ane, shown, 'Rød'));
    expect(red).toContain('Rød vil noget');
    expect(red).not.toContain('Blå');
    const bos = replyText(await world.say(bo, personal, 'procesplan'));
    expect(bos).toMatch(/Dagens grupper\n• Rød [\s\S]*• Blå [\s\S]*• Gul [\s\S]*• Grøn [\s\S]*• Lilla /);
    expect(bos).not.toContain('Aktivitet');
  });

  it('keeps a plan for each group, with words to begin and to end with', async () => {
    const { world, unit } = await fiveGroups();
    const blue = await write(world, ane, 'Blå', { start: 'I dag bygger vi', close: 'Hvad holdt?' });
    expect(blue).toMatch(/Blå\n[\s\S]*Leg nummer 2[\s\S]*I dag bygger vi[\s\S]*Hvad holdt\?/);
    const red = await write(world, bo, 'Rød', { activity: 'Male', start: 'I dag maler vi' });
    expect(red).toContain('I dag maler vi');
    expect(red).not.toContain('bygger');
    const shown = await world.say(bo, personal, 'procesplan');
    expect(replyText(shown)).toMatch(/• Rød · kl\. 9\.30 · Rum 1 · Male\n• Blå .* · Leg nummer 2\n• Gul/);
    expect(buttonsOf(shown).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['✔ Rød', '✔ Blå', 'Gul', 'Skriv én plan for alle']),
    );
    expect(await readValues(world.ports, processPlansOn(unit, day))).toHaveLength(2);
    expect(await readValues(world.ports, processPlansOn(unit, '2026-09-17'))).toHaveLength(0);
  });

  it('says what a group goes for in the course that the day lies in, not in today’s', async () => {
    const { world, unit } = await fiveGroups();
    const week = await readValue(world.ports, weekRow(unit, 1));
    await putRow(world.ports, weekRow(unit, 2), { v: 1, at: '', slots: week?.slots ?? [], course: 2 });
    const next = [{ id: 'n1', text: guarded('Vi venter på tur'), activities: [] }];
    await insertRow(world.ports, commonGoalsRow(unit, 2), { v: 1, course: 2, goals: next });
    const slot = week?.slots.find(({ group }) => group === 'Rød')?.id ?? '';
    await world.press(ane, personal, 'process-plan.goal', { unit, day: '2026-10-30', slot, goal: 'n1' });
    expect((await readValue(world.ports, commonGoalsRow(unit, 2)))?.goals[0]?.groups).toEqual(['Rød']);
    expect((await readValue(world.ports, commonGoalsRow(unit, 1)))?.goals).toEqual(goals);
  });

  it('reads a plan from before there were groups as it was, and as everybody’s', async () => {
    const { world, unit } = await fiveGroups();
    const by = { platform: 'slack' as const, tenant: 'T1', id: 'UBO', name: 'Bo Holm' };
    const texts = { activity: guarded('Tur i skoven'), tips: guarded('Vi har madpakker med') };
    await insertRow(world.ports, processPlanRow(unit, day), { v: 1, day, at: '', by, texts });
    const own = await world.say(ane, personal, 'procesplan');
    expect(replyText(own)).toMatch(/Blå\n[^\n]*\nFælles plan for dagens grupper\.\nAktivitet: Tur i skoven/);
    expect(replyText(own)).toContain('Derfor laver vi den: Blå vil noget');
    expect(replyText(await tap(world, ane, own, 'Fælles plan'))).toMatch(
      /Aktivitet: Tur i skoven[\s\S]*Skrevet af Bo Holm/,
    );
    const opened = await tap(world, ane, own, 'Skriv gruppens egen');
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(opened.form.intro).toBe('Blå · fredag 18. september');
    const told = await world.submit(
      ane,
      personal,
      'process-plan.write',
      { ...opened.form.values, activity: 'Bygge hule' },
      opened.form.context,
    );
    expect(replyText(told)).toContain('Aktivitet: Bygge hule');
    expect((await readValue(world.ports, processPlanRow(unit, day)))?.texts.activity).toBe('Tur i skoven');
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain('Aktivitet: Bygge hule');
    const yellow = replyText(await tap(world, ane, own, 'Gul'));
    expect(yellow).toContain('Tur i skoven');
  });

  it('asks with one tap what a group goes for where that is not plain, and remembers it', async () => {
    const { world, unit } = await fiveGroups({ withGoals: false });
    const open = goals.slice(0, 3).map(({ groups: _, text, ...goal }, at) => ({
      ...goal,
      text: guarded(`Mål ${at + 1}`),
    }));
    await insertRow(world.ports, commonGoalsRow(unit, 1), { v: 1, course: 1, goals: open });
    const shown = await world.say(ane, personal, 'procesplan');
    expect(replyText(shown)).toContain('Hvilket mål går Blå efter?');
    expect(replyText(shown)).not.toContain('Derfor laver vi den');
    const told = replyText(await tap(world, ane, shown, 'Mål 2'));
    expect(told).toContain('Derfor laver vi den: Mål 2');
    expect(told).not.toContain('Hvilket mål');
    expect(replyText(await world.say(ane, personal, 'plan'))).toContain('Mål 2 · Blå');
  });

  it('asks with the whole goals in sight, where one of them is cut on its button', async () => {
    const { world, unit } = await fiveGroups({ withGoals: false });
    const whole = ['Vi venter på tur', 'Vi venter på hinanden, når vi går ud i garderoben'].map(guarded);
    const texts = async (count: number) => {
      const open = whole.slice(0, count).map((text, at) => ({ id: `g${at}`, text, activities: [] }));
      await putRow(world.ports, commonGoalsRow(unit, 1), {
        v: 1,
        course: 1,
        goals: [{ id: 'g9', text: guarded('Vi leger'), activities: [] }, ...open],
      });
      return replyText(await world.say(ane, personal, 'procesplan'));
    };
    expect(await texts(1)).not.toContain('• Vi venter');
    expect(await texts(2)).toContain(`• Vi leger\n• ${whole.join('\n• ')}`);
  });

  it('names the group’s own goal where a day turned out otherwise, and none where it is not plain', async () => {
    const { world, unit } = await fiveGroups();
    const marked = async (group: string) => {
      const row = await world.say(bo, personal, 'dagens grupper');
      return replyText(await tap(world, bo, await tap(world, bo, row, group), 'Ikke i dag'));
    };
    expect(await marked('Gul')).toContain('Målet: Gul vil noget');
    const row = commonGoalsRow(unit, 1);
    const common = goals.map(({ groups: _, ...goal }) => ({
      ...goal,
      text: guarded('Fælles'),
      activities: [],
    }));
    await putRow(world.ports, row, { v: 1, course: 1, goals: common });
    expect(await marked('Lilla')).not.toContain('Målet');
  });

  it('sends the plan of one group to whoever takes it over', async () => {
    const { world, unit } = await fiveGroups();
    await write(world, ane, 'Blå', { start: 'I dag bygger vi' });
    at(world, day, '07:16');
    await write(world, bo, 'Rød', { start: 'I dag maler vi' });
    const own = await world.say(ane, personal, 'procesplan');
    expect(replyText(await tap(world, ane, own, 'Send til Carla Berg'))).toContain('sendt til Carla Berg');
    await world.work();
    expect(world.posted.map(({ to }) => to.id)).toEqual(['UCARLA']);
    expect(world.posted[0]?.text).toMatch(/Blå\n[\s\S]*I dag bygger vi/);
    expect(world.posted[0]?.text).not.toContain('maler');
    await tap(world, ane, own, 'Send til Carla Berg');
    const red = { unit, day, slot: await slotOf(world, unit, 'Rød'), adult: carlaKey };
    await world.press(ane, personal, 'process-plan.send', red);
    await world.work();
    expect(world.posted).toHaveLength(2);
    expect(world.posted[1]?.text).toContain('I dag maler vi');
    const gone = await world.press(ane, personal, 'process-plan.send', { ...red, slot: 'gone' });
    expect(replyText(gone)).not.toContain('sendt');
    const rows = await readValues(world.ports, allSendsIn(unit));
    expect(JSON.stringify(rows)).not.toContain('Rød');
  });

  it('reaches whoever stands in on a morning of illness with four taps and one form', async () => {
    const { world } = await fiveGroups();
    await write(world, ane, 'Blå', { start: 'I dag bygger vi' });
    const ill = await world.say(ane, personal, 'jeg er syg');
    const form = await tap(world, ane, ill, 'Hvem tager Blå?');
    if (form.kind !== 'open-form') throw new Error('no form');
    const values = { ...form.form.values, adult: carlaKey };
    const changed = await world.submit(ane, personal, form.form.id, values, form.form.context);
    for (const way of [
      await tap(world, ane, changed, 'Procesplan for Blå'),
      await tap(world, ane, ill, 'Send dagens plan'),
    ]) {
      expect(replyText(way)).toContain('Blå\nkl. 10.30 · Rum 2 · Carla · kun den dag');
      expect(buttonsOf(way).map(({ label }) => label)).toContain('Send til Carla Berg');
    }
    expect(replyText(await world.say(carla, personal, 'hvad skal jeg lave i dag'))).toContain(
      'I dag bygger vi',
    );
  });

  it('keeps a group’s plan when its line is taken off the week and put on again, in the same row', async () => {
    const { world, unit } = await fiveGroups();
    await write(world, bo, 'Rød', { start: 'I dag maler vi' });
    for (let time = 0; time < 3; time++) {
      const slot = await slotOf(world, unit, 'Rød');
      await world.press(bo, personal, 'week.drop', { unit, slot, sure: 'yes' });
      await fill(
        world,
        bo,
        'week.slot',
        { unit },
        { group: 'rød', days: '5', time: '09:30', place: 'Rum 1' },
      );
      const again = { unit, day, slot: await slotOf(world, unit, 'rød') };
      expect(replyText(await world.press(bo, personal, 'process-plan.show', again))).toContain('maler vi');
      await fill(world, bo, 'process-plan.write', again, { materials: `pensler ${time}` });
    }
    expect(await readValues(world.ports, processPlansOn(unit, day))).toHaveLength(1);
    expect(
      replyText(await world.press(bo, personal, 'process-plan.show', { unit, day, slot: 'x' })),
    ).toContain('✔ rød');
  });

  it('is printed on one sheet, or on one for each group, for the day one looks at', async () => {
    const { world, unit } = await fiveGroups();
    await write(world, ane, 'Blå', { start: 'I dag bygger vi' });
    await write(world, bo, 'Rød', { start: 'I dag maler vi' });
    await fill(world, carla, 'process-plan.write', { unit, day: '2026-09-21' }, { activity: 'Senere' });
    const links = await tap(world, bo, await world.say(bo, personal, 'procesplan'), 'Print');
    const [together, sheets] = await Promise.all(
      urlsOf(links).map(async (url) => (await openPage(world, url)).text()),
    );
    expect(together).toMatch(
      /<li>Gul [\s\S]*<li>Lilla [\s\S]*<h2>Rød<\/h2>[\s\S]*maler vi[\s\S]*<h2>Blå<\/h2>[\s\S]*bygger vi/,
    );
    expect(together).not.toContain('Senere');
    expect(sheets?.match(/<h[12]>Procesplan fredag 18\. september/g)).toHaveLength(2);
    expect(sheets).toContain('<body class="sheets">');
    expect(sheets).not.toContain('Lilla');
  });
});

async function slotOf(world: World, unit: string, group: string): Promise<string> {
  const shown = await world.press(bo, personal, 'day.show', { unit, day });
  const found = buttonsOf(shown).find(({ label }) => label.endsWith(group));
  return (found && 'action' in found && (found.data as { slot?: string }).slot) || '';
}
