import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { endingsUpTo } from '../../bot/rows/ending-rows.ts';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { sparringIn } from '../../bot/rows/sparring-rows.ts';
import { allIn, memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import { at, carla, fill, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const question = 'Hvordan får jeg ro i garderoben?';
const answer = 'Lad os se på det sammen.';

async function asked(values: Record<string, string> = {}) {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  const said = await fill(world, ane, 'sparring.ask', { unit }, { question, ...values });
  await world.work();
  const [row] = await readValues(world.ports, sparringIn(unit, 1));
  return { world, unit, said, about: { unit, course: '1', sparring: row?.id ?? '' } };
}

function privately(world: World, who: { readonly id: string }): string {
  const own = world.posted.filter(({ to }) => to.kind === 'person' && to.id === who.id);
  return own.map(({ text }) => text).join('\n');
}

const list = async (world: World, who: typeof ane) => replyText(await world.say(who, personal, 'sparring'));

describe('sparring', () => {
  it('goes from one to one, and nobody else sees it', async () => {
    const { world, said } = await asked({ hopedFor: '2026-09-29' });
    expect(said).toContain('Bo Holm har fået dit spørgsmål. Kun I to ser det.');
    const told = privately(world, bo);
    expect(told).toContain('Ane Lind vil gerne sparre med dig');
    expect(told).toContain(question);
    expect(told).toContain('Gerne tirsdag 29. september.');
    expect(told).toContain('[Svar eller aftal en tid] [Færdig]');
    expect(await list(world, bo)).toContain(question);
    expect(await list(world, ane)).toContain('venter på svar');
    expect(await list(world, carla)).not.toContain('garderoben');
    expect(world.posted.filter(({ to }) => to.kind === 'channel')).toEqual([]);
  });

  it('is answered with words and a time, and is off both lists when one of them says so', async () => {
    const { world, about } = await asked();
    const when = { answer, day: '2026-09-24', time: '13:00' };
    expect(await fill(world, bo, 'sparring.answer', about, when)).toContain('Ane Lind har fået dit svar.');
    await world.work();
    const told = privately(world, ane);
    expect(told).toContain('Bo Holm har svaret dig');
    expect(told).toContain(answer);
    expect(told).toContain('I mødes torsdag 24. september kl. 13.00');
    await world.press(ane, personal, 'sparring.done', about);
    for (const who of [ane, bo]) expect(await list(world, who)).not.toContain('garderoben');
  });

  it('asks for no choice where there is one to ask, and for one where the leader has chosen another', async () => {
    const { world, unit } = await unitWithStaff();
    const alone = await openedBy(world, ane, 'sparring.ask', { unit });
    expect(alone?.fields.map((field) => 'id' in field && field.id)).toEqual(['question', 'hopedFor']);
    await fill(world, bo, 'sparring.people', { unit }, { people: memberKey(carla) });
    const both = await openedBy(world, ane, 'sparring.ask', { unit });
    expect(JSON.stringify(both?.fields[0])).toMatch(/Bo Holm \(leder\).*Carla Berg \(ressourceperson\)/);
    await fill(world, ane, 'sparring.ask', { unit }, { question, to: memberKey(carla) });
    expect(await list(world, carla)).toContain(question);
    expect(await list(world, bo)).not.toContain('garderoben');
    // The leader can ask the resource person too, who is not asked to ask herself.
    expect(await fill(world, bo, 'sparring.ask', { unit }, { question: 'Og jeg?' })).toContain('Carla Berg');
    await fill(world, bo, 'sparring.people', { unit }, { people: '' });
    expect(replyText(await world.press(bo, personal, 'sparring.ask', { unit }))).toContain(
      'Vælg en ressourceperson',
    );
  });

  it('is opened, settled and withdrawn by nobody who came upon its id', async () => {
    const { world, unit, about } = await asked();
    const before = await rowsOf(world, unit);
    for (const action of ['sparring.answer', 'sparring.done', 'sparring.withdraw'])
      for (const who of [carla, ...(action === 'sparring.answer' ? [ane] : [])]) {
        const reply = await world.press(who, personal, action, { ...about, sure: 'yes' });
        expect(JSON.stringify(reply)).not.toContain('garderoben');
        expect(replyText(reply)).toContain('ikke længere');
      }
    expect(replyText(await world.press(bo, personal, 'sparring.withdraw', about))).toContain('ikke længere');
    const form = await openedBy(world, bo, 'sparring.answer', about);
    await world.submit(carla, personal, 'sparring.answer', { answer: 'mit svar' }, form?.context ?? {});
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it('is a number on the agenda while it is open, without a name or a word of it', async () => {
    const { world, unit, about } = await asked();
    at(world, meetingDay, '12:50');
    const agenda = async () =>
      replyText(await world.press(carla, personal, 'agenda.show', { unit, more: 'yes' }));
    const open = await agenda();
    expect(open).toContain('To af jer er stadig i gang med at tale noget igennem.');
    await world.press(bo, personal, 'meeting.start', { unit });
    for (let point = 0; point < 9; point += 1) {
      const data = { unit, day: meetingDay, to: String(point) };
      expect(replyText(await world.press(bo, personal, 'meeting.go', data))).not.toContain('om sparring');
    }
    expect(open).not.toContain('ro i garderoben');
    expect(open).not.toContain('Ane Lind');
    await world.press(bo, personal, 'sparring.done', about);
    expect(await agenda()).not.toContain('sparring');
  });

  it('is withdrawn by the one who asked, after a second press, and then told to nobody', async () => {
    const { world, unit, about } = await asked();
    expect(replyText(await world.press(ane, personal, 'sparring.withdraw', about))).toContain('Skal dit');
    expect(await list(world, ane)).toContain(question);
    await world.press(ane, personal, 'sparring.withdraw', { ...about, sure: 'yes' });
    expect(await rowsOf(world, unit)).not.toContain('ro i garderoben');
    expect(await readRows(world.ports, allIn(unit, 'ending|'))).toEqual([]);
    for (const who of [ane, bo]) expect(await list(world, who)).not.toContain('garderoben');
  });

  it('is gone four weeks after the meeting of its course, from the lists and from the storage', async () => {
    const { world, unit } = await asked();
    await tickAt(world, '2026-11-12', '12:00');
    expect(await readRows(world.ports, sparringIn(unit, 1))).toHaveLength(1);
    await tickAt(world, '2026-11-13', '12:00');
    expect(await readRows(world.ports, sparringIn(unit, 1))).toEqual([]);
    expect(await readRows(world.ports, endingsUpTo(unit, '2027-12-31'))).toEqual([]);
    expect(await list(world, bo)).not.toContain('garderoben');
  });

  it('is not shown on that day either, where nobody has deleted it yet', async () => {
    const { world, about } = await asked();
    at(world, '2026-11-13', '09:00');
    expect(await list(world, bo)).not.toContain('garderoben');
    expect(replyText(await world.press(bo, personal, 'sparring.answer', about))).toContain('ikke længere');
  });

  it('goes with the one who asked, and of the one who was asked the answer and the name go', async () => {
    const { world, unit, about } = await asked();
    await fill(world, bo, 'sparring.answer', about, { answer });
    const known = replyText(await world.say(bo, personal, 'hvad ved du om mig'));
    expect(known).toContain('Ét spørgsmål til eller fra en kollega');
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    const left = await readValues(world.ports, sparringIn(unit, 1));
    expect(left).toMatchObject([{ question, to: { id: 'erased' } }]);
    expect(JSON.stringify(left)).not.toContain(answer);
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await readRows(world.ports, sparringIn(unit, 1))).toEqual([]);
  });

  it('takes no CPR number, no empty question and no day that is over', async () => {
    const { world, unit } = await unitWithStaff();
    const ask = (values: Record<string, string>) => fill(world, ane, 'sparring.ask', { unit }, values);
    expect(await ask({ question: '' })).toContain('Skriv, hvad du gerne vil vende');
    expect(await ask({ question: 'om 140915-1234' })).toContain('CPR');
    expect(await ask({ question, hopedFor: '2026-09-01' })).toContain('fra i dag og frem');
    expect(await readRows(world.ports, sparringIn(unit, 1))).toEqual([]);
  });

  it('is asked once, however often it is sent, and answered once', async () => {
    const { world, unit, about } = await asked();
    const form = await openedBy(world, ane, 'sparring.ask', { unit });
    for (let times = 0; times < 2; times++)
      await world.submit(ane, personal, 'sparring.ask', { question: 'Igen?' }, form?.context ?? {});
    expect(await readRows(world.ports, sparringIn(unit, 1))).toHaveLength(2);
    const reply = await openedBy(world, bo, 'sparring.answer', about);
    for (let times = 0; times < 2; times++)
      await world.submit(bo, personal, 'sparring.answer', { answer }, reply?.context ?? {});
    await world.work();
    expect(privately(world, ane).split('har svaret dig')).toHaveLength(2);
  });

  it('is not asked from an account that several use', async () => {
    const { world, unit } = await unitWithStaff();
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    for (const action of ['sparring.show', 'sparring.ask'])
      expect(replyText(await world.press(ane, personal, action, { unit }))).toContain(
        'Kontoen her er fælles',
      );
  });

  it('is reminded of once in the middle of a course, in the channel', async () => {
    const { world } = await unitWithStaff();
    await tickAt(world, '2026-10-15', '12:00');
    const nudges = world.posted.filter(({ text }) => text.includes('[Bed om sparring]'));
    expect(nudges.map(({ to }) => to.kind)).toEqual([channel.kind]);
  });
});
