import { describe, expect, it } from 'vitest';
import { dayMarksIn } from '../../bot/rows/activity-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Button } from '../../bot/ui/view.ts';
import { type DayMarks, markDay } from '../../shared/domain/activity/day-marks.ts';
import { mostSlots } from '../../shared/domain/activity/limits.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { at, carla, fill, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const tuesday = '2026-09-15';

async function unitWithWeek(dayRow = true) {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-14', '10:00');
  await fill(
    world,
    ane,
    'week.slot',
    { unit },
    { group: 'Rød', days: '2,4', time: '09:30', place: 'Salen', responsible: 'member|slack|T1|UANE' },
  );
  await fill(world, ane, 'week.slot', { unit }, { group: 'Blå', days: '2,3', time: '10:30', place: 'Salen' });
  if (dayRow) await switchOn(world, unit);
  world.posted.length = 0;
  return { world, unit };
}

async function switchOn(world: World, unit: string) {
  await world.submit(
    bo,
    personal,
    'posts.switch',
    { channel: 'day-row', leader: 'wondering-question', author: '' },
    { unit },
  );
}

function buttonsOf(reply: Reply): readonly Button[] {
  if (reply.kind !== 'show') return [];
  return reply.view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
}

async function tap(world: World, reply: Reply, label: string, who = ane): Promise<Reply> {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (!button || !('action' in button)) throw new Error(`no ${label}: ${replyText(reply)}`);
  return world.press(who, channel, button.action, { ...button.data } as Values);
}

/** Both taps: the group, and what became of it. */
async function mark(world: World, group: string, what: string, who = ane): Promise<Reply> {
  const day = await world.say(who, personal, 'dagens grupper');
  const label = buttonsOf(day)
    .map((button) => button.label)
    .find((each) => each.endsWith(group));
  return tap(world, await tap(world, day, label ?? group, who), what, who);
}

const marksIn = (world: World, unit: string) => readValues(world.ports, dayMarksIn(unit, 1));

describe('the row of the day', () => {
  it('stays away until the leader turns it on, and then comes on every open day that has groups', async () => {
    const { world } = await unitWithWeek(false);
    await tickAt(world, tuesday, '09:15');
    expect(world.posted.filter(({ text }) => text.includes('Små grupper'))).toEqual([]);

    const { world: asked } = await unitWithWeek();
    for (const day of ['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18', '2026-09-21', '2026-09-22'])
      await tickAt(asked, day, '09:15');
    const heard = asked.posted
      .filter(({ to }) => to.kind === 'channel')
      .map(({ text }) => text.split('\n')[0]);
    expect(heard).toEqual([
      'Små grupper tirsdag 15. september',
      'Små grupper onsdag 16. september',
      'Små grupper torsdag 17. september',
      'Små grupper tirsdag 22. september',
    ]);
    const row = asked.posted.find(({ text }) => text.includes('15. september'))?.text;
    expect(row).toContain('Rød · kl. 9.30 · Salen · Ane');
    expect(row).toContain('[Rød] [Blå]');
  });

  it('is asked for on a Sunday as the next open day, with the open days on both sides', async () => {
    const { world } = await unitWithWeek();
    at(world, '2026-09-20', '18:00');
    const said = await world.say(ane, personal, 'dagens grupper');
    expect(replyText(said)).toContain(
      'I har lukket søndag 20. september. Næste dag, I har åbent, er mandag 21.',
    );
    expect(replyText(await tap(world, said, 'Dagen før'))).toContain('fredag 18. september');
    expect(replyText(await tap(world, said, 'Dagen efter'))).toContain('Rød · kl. 9.30 · Salen');
  });

  it('is never sent a day late', async () => {
    const { world } = await unitWithWeek();
    at(world, '2026-09-16', '07:30');
    await tickAt(world, '2026-09-16', '09:15');
    expect(world.posted.filter(({ text }) => text.includes('tirsdag 15. september'))).toEqual([]);
  });

  it('takes two taps, asks for no reason beyond one word, and keeps nothing of who tapped', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '14:00');
    const said = await mark(world, 'Rød', 'Lavet om: vejr');
    expect(replyText(said)).toContain('Rød blev lavet om på grund af vejret.');
    expect(replyText(said)).toContain('Det tæller også, når I laver den om');
    expect(replyText(said)).toContain('[Tre veje, når dagen bliver en anden]');
    expect(await marksIn(world, unit)).toEqual([
      { v: 1, day: tuesday, marks: [{ group: 'Rød', mark: { kind: 'adjusted', reason: 'weather' } }] },
    ]);
  });

  it('lets the latest tap hold, and keeps the goal in sight when nothing came of it', async () => {
    const { world, unit } = await unitWithWeek();
    await fill(world, ane, 'activity.plan', { unit, course: '1' }, { goal: 'Alle er med' });
    at(world, tuesday, '14:00');
    await mark(world, 'Rød', 'Som planlagt');
    const day = await world.say(carla, personal, 'dagens grupper');
    expect(replyText(day)).toContain('Rød · kl. 9.30 · Salen · Ane · som planlagt');
    const said = replyText(await mark(world, 'Rød', 'Ikke i dag', carla));
    expect(said).toContain('Helt i orden');
    expect(said).toContain('Målet: Alle er med');
    expect(await marksIn(world, unit)).toMatchObject([{ marks: [{ mark: { kind: 'not-today' } }] }]);
  });

  it('keeps both when two press at once', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '14:00');
    await Promise.all([mark(world, 'Rød', 'Som planlagt'), mark(world, 'Blå', 'Ikke i dag', carla)]);
    expect(await marksIn(world, unit)).toMatchObject([{ marks: { length: 2 } }]);
  });

  it('can be told afterwards, from paper', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, '2026-09-21', '08:00');
    const day = await world.press(bo, personal, 'day.show', { unit, day: '2026-09-17' });
    const said = await tap(world, await tap(world, day, 'Rød', bo), 'Som planlagt', bo);
    expect(replyText(said)).toContain('Rød gik som planlagt.');
    expect(await marksIn(world, unit)).toMatchObject([{ day: '2026-09-17' }]);
  });
});

/** Rød held once and adjusted once, Blå not at all, in the week of 14 September. */
async function weekGoneBy() {
  const { world, unit } = await unitWithWeek();
  at(world, tuesday, '14:00');
  await mark(world, 'Rød', 'Som planlagt');
  await mark(world, 'Blå', 'Ikke i dag');
  at(world, '2026-09-17', '14:00');
  await mark(world, 'Rød', 'Lavet om: sygdom');
  return { world, unit };
}

describe('planned and held', () => {
  it('are numbers by group for the week, and never anybody’s', async () => {
    const { world } = await weekGoneBy();
    const said = replyText(await world.say(ane, personal, 'ugeplan'));
    expect(said).toContain('Rød: mødtes to af to gange');
    expect(said).toContain(
      'Anderledes end planlagt: lavet om på grund af sygdom én gang · sprunget over én gang',
    );
    expect(said).not.toMatch(/%|procent|Blå: blev|ingen har trykket/);
    const leader = replyText(await world.say(bo, personal, 'ugeplan'));
    expect(leader).toContain('Er der en dag, ingen har trykket på, kan du skrive den ind bagefter');
  });

  it('come to the meeting with the reasons, as numbers', async () => {
    const { world, unit } = await weekGoneBy();
    at(world, meetingDay, '12:50');
    const open = await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' });
    const said = JSON.stringify(open);
    expect(said).toContain('Små grupper i forløbet');
    expect(said).toContain('mødtes to gange');
    expect(said).toContain('lavet om på grund af sygdom én gang · sprunget over én gang');
    expect(said).not.toMatch(/ikke markeret|ingen har trykket/);
  });

  it('nudge the leader alone, kindly, in what the leader hears that week anyway', async () => {
    const { world } = await weekGoneBy();
    world.posted.length = 0;
    await tickAt(world, '2026-09-22', '09:15');
    const told = world.posted.filter(({ text }) => text.includes('Sidste uge'));
    expect(told.map(({ to }) => to.id)).toEqual(['UBO']);
    expect(told[0]?.text).toContain('Sidste uge blev der ikke plads til to gange for Blå.');
    expect(told[0]?.text).toContain('kun en tanke');
    expect(told[0]?.text).not.toContain('Rød');
  });

  it('say of no group that it met too seldom on days that nobody has marked, and still ask', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '14:00');
    await mark(world, 'Rød', 'Som planlagt');
    await world.submit(
      bo,
      personal,
      'posts.switch',
      { channel: 'day-row', leader: 'wondering-question,group-count-nudge', author: '' },
      { unit },
    );
    expect(replyText(await world.say(ane, personal, 'ugeplan'))).toMatch(/Rød: mødtes én gang/);
    at(world, '2026-09-17', '14:00');
    expect(replyText(await world.say(ane, personal, 'ugeplan'))).toMatch(/Rød: mødtes én gang/);
    await tickAt(world, '2026-09-22', '09:15');
    expect(world.posted.filter(({ text }) => text.includes('Sidste uge'))).toEqual([]);
  });

  it('say nothing to anybody where the days are not marked', async () => {
    const { world } = await unitWithWeek();
    await tickAt(world, '2026-09-22', '09:15');
    expect(world.posted.filter(({ text }) => text.includes('Sidste uge'))).toEqual([]);
    expect(replyText(await world.say(ane, personal, 'ugeplan'))).not.toContain('mødtes');
  });
});

it('keeps no more marks of a day than a week has groups', () => {
  const all = Array.from({ length: mostSlots + 5 }, (_, i) => guarded(`Gruppe ${i}`));
  const marks = all.reduce<DayMarks | undefined>(
    (before, group) => markDay(tuesday, before, { group, mark: { kind: 'held' } }),
    undefined,
  );
  expect(marks?.marks.map(({ group }) => group)).toEqual(all.slice(5));
});

describe('a change for one day', () => {
  const slotOf = async (world: World, group: string) => {
    const day = await world.say(ane, personal, 'grupper');
    const found = buttonsOf(day).find(({ label }) => label.endsWith(group));
    if (!found || !('data' in found)) throw new Error(`no ${group}`);
    const { day: on = '', slot = '' } = { ...found.data } as Values;
    return { day: on, slot };
  };

  it('moves a group, puts it together with another and names who stands in, and leaves the week as it is', async () => {
    const { world, unit } = await unitWithWeek();
    await tickAt(world, tuesday, '09:15');
    at(world, tuesday, '09:20');
    const data = { unit, ...(await slotOf(world, 'Blå')) };
    const red = (await slotOf(world, 'Rød')).slot;
    const said = await fill(world, carla, 'day.change', data, {
      newPlace: 'Gangen',
      with: red,
      adult: 'member|slack|T1|UCARLA',
    });
    expect(said).toContain('Blå · kl. 9.30 · Gangen · Carla · sammen med Rød · kun den dag');
    expect(said).toContain('Rød · kl. 9.30 · Salen · Ane\n');
    expect(world.drawn.at(-1)?.text).toContain('sammen med Rød');
    const plan = replyText(await world.say(ane, personal, 'vikar'));
    expect(plan).toContain('Blå · kl. 9.30 · Gangen · Carla · sammen med Rød · kun den dag');
    const week = replyText(await world.say(ane, personal, 'ugeplan'));
    expect(week).toContain('Blå · tirsdag og onsdag kl. 10.30 · Salen');
    expect(week).toContain('Kun tirsdag: Blå · kl. 9.30 · Gangen');
    at(world, '2026-09-16', '09:20');
    expect(replyText(await world.say(ane, personal, 'grupper'))).toContain('Blå · kl. 10.30 · Salen');
  });

  it('says that an adult is wanted when whoever stands in has left, and who would take over', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '09:20');
    const data = { unit, ...(await slotOf(world, 'Rød')) };
    const week = { ...(await openedBy(world, ane, 'week.slot', data))?.values, cover: 'member|slack|T1|UBO' };
    await fill(world, ane, 'week.slot', data, week);
    await fill(world, ane, 'day.change', data, { adult: 'member|slack|T1|UCARLA' });
    expect(replyText(await world.say(bo, personal, 'grupper'))).toContain('Salen · Carla · kun den dag');
    await world.press(carla, channel, 'unit.leave', { unit });
    for (const words of ['grupper', 'procesplan']) {
      const said = replyText(await world.say(bo, personal, words));
      expect(said).toContain('Salen · mangler en voksen (Bo) · kun den dag');
      expect(said).not.toContain('Ane');
    }
    expect((await openedBy(world, ane, 'day.change', data))?.values?.adult).toBe('');
    await fill(world, ane, 'day.change', data, { adult: 'member|slack|T1|UANE' });
    expect(replyText(await world.say(bo, personal, 'grupper'))).toContain('Salen · Ane');
  });

  it('stands in the row of the day, when it was made before the row is sent', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '07:00');
    const data = { unit, ...(await slotOf(world, 'Blå')) };
    await fill(world, ane, 'day.change', data, { newPlace: 'Gangen' });
    await tickAt(world, tuesday, '09:15');
    const row = world.posted.find(({ text }) => text.includes('Små grupper tirsdag'))?.text;
    expect(row).toContain('Blå · kl. 10.30 · Gangen · kun den dag');
  });

  it('outlives the mark of the day, and is taken back with a tap', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '09:20');
    const data = { unit, ...(await slotOf(world, 'Blå')) };
    await fill(world, ane, 'day.change', data, { newPlace: 'Gangen' });
    await mark(world, 'Blå', 'Som planlagt');
    expect(replyText(await world.say(ane, personal, 'grupper'))).toContain('Gangen');
    await world.press(ane, personal, 'day.undo', data);
    const after = replyText(await world.say(ane, personal, 'grupper'));
    expect(after).not.toContain('Gangen');
    expect(after).toContain('som planlagt');
  });

  it('is offered to whoever is ill and stands for groups today, and to nobody else', async () => {
    const { world } = await unitWithWeek();
    at(world, tuesday, '07:20');
    const ill = replyText(await world.say(ane, personal, 'jeg er syg'));
    expect(ill).toContain('Du står for Rød i dag');
    at(world, '2026-09-16', '07:20');
    const twoDays = replyText(await world.say(carla, personal, 'jeg er syg de næste to dage'));
    for (const day of ['onsdag 16.', 'torsdag 17.', 'fredag 18.'])
      expect(twoDays).toContain(`[Til og med ${day} september]`);
    at(world, tuesday, '07:20');
    expect(ill).toContain('[Hvem tager Rød?]');
    expect(replyText(await world.say(carla, personal, 'jeg er syg'))).not.toContain('Du står for');
  });
});

describe('a second tap', () => {
  it('that says otherwise says what stood before, and one that says the same does not', async () => {
    const { world } = await unitWithWeek();
    at(world, tuesday, '14:00');
    await mark(world, 'Rød', 'Lavet om: sygdom');
    expect(replyText(await mark(world, 'Rød', 'Lavet om: sygdom'))).not.toContain('Før stod der');
    expect(replyText(await mark(world, 'Rød', 'Som planlagt', carla))).toContain(
      'Før stod der: lavet om på grund af sygdom.',
    );
  });
});

describe('the row in the channel', () => {
  it('has a way to the process plan, and is drawn again when a group is marked', async () => {
    const { world } = await unitWithWeek();
    await tickAt(world, tuesday, '09:15');
    const row = world.posted.find(({ text }) => text.includes('Små grupper tirsdag'));
    expect(row?.text).toContain('[Procesplan]');
    at(world, tuesday, '14:00');
    await mark(world, 'Rød', 'Som planlagt');
    expect(world.drawn.at(-1)?.text).toContain('✔ Rød');
  });

  it('has its buttons in the order of its lines', async () => {
    const { world, unit } = await unitWithWeek();
    at(world, tuesday, '07:20');
    await fill(
      world,
      ane,
      'week.slot',
      { unit },
      { group: 'Ørne', days: '2', time: '08:30', place: 'Haven' },
    );
    const labels = buttonsOf(await world.say(ane, personal, 'grupper')).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Ørne', 'Rød', 'Blå']);
  });

  it('leads from the words of a morning to where they help', async () => {
    const { world } = await unitWithWeek();
    at(world, tuesday, '07:20');
    for (const words of ['vikar', 'i dag', 'hvad skal jeg lave i dag'])
      expect(replyText(await world.say(ane, personal, words))).toContain('Procesplan tirsdag 15. september');
    expect(replyText(await world.say(ane, personal, 'grupper'))).toContain('Små grupper tirsdag');
    expect(replyText(await world.say(ane, personal, 'det regner'))).toBe(
      replyText(await world.press(ane, personal, 'plan-b.show', { reason: 'weather' })),
    );
  });
});
