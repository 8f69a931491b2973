import { describe, expect, it } from 'vitest';
import { commands } from '../../bot/front/rooms.ts';
import { notedDeeds } from '../../bot/help/noted-deeds.ts';
import { undoNotedText } from '../../bot/help/text/undo-noted-text.ts';
import { prepareAgenda } from '../../bot/meeting/current-agenda.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import {
  addTrials,
  buttonsIn,
  fill,
  meetingOf,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { change } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const said = undoNotedText.da;

const written = {
  part: 'play',
  engagement: '4',
  strategies: 'pace,grouping',
  line: 'Legen gik af sig selv, da vi ventede',
};

/** Bo wrote a trial half an hour ago. */
async function busyBo() {
  const { world, unit } = await unitWithStaff();
  world.setNow('2026-09-16T09:00:00Z');
  const author = { ...bo } as never;
  await addTrials(
    world,
    unit,
    trialOf('t1', 'jeg synger ved frugten', { author, at: '2026-09-16T08:30:00.000Z' }),
  );
  return { world, unit };
}

const latestOf = async (world: World, unit: string, who = bo) =>
  (await readValue(world.ports, memberRow(unit, who as never)))?.latest;

const labels = (reply: unknown) => buttonsIn(reply as never).map(({ label }) => label);

const undo = async (world: World, who = bo) => {
  world.pass(60);
  return world.say(who, personal, 'fortryd');
};

/** Opens the form that a button leads to, and sends it with these values over its own. */
async function sendForm(
  world: World,
  action: string,
  data: Record<string, string>,
  values: Record<string, string>,
) {
  const open = await world.press(bo, personal, action, data);
  if (open.kind !== 'open-form') throw new Error(`no form: ${replyText(open)}`);
  const { form } = open;
  return world.submit(bo, personal, form.id, { ...form.values, ...values }, form.context);
}

const deeds: readonly (readonly [
  keyof typeof notedDeeds,
  (world: World, unit: string) => Promise<unknown>,
])[] = [
  [
    'memberRemoved',
    async (world, unit) => {
      const staff = `member|${ane.platform}|${ane.tenant}|${ane.id}`;
      return sendForm(world, 'members.remove', { unit }, { staff });
    },
  ],
  ['members', (world, unit) => sendForm(world, 'members.add', { unit }, { names: 'Karen' })],
  ['trial', (world, unit) => world.press(bo, personal, 'trial.agenda', { unit, trial: 't1', on: 'no' })],
  ['withdrawn', (world, unit) => world.press(bo, personal, 'trial.withdraw', { unit, trial: 't1' })],
  ['posts', (world, unit) => sendForm(world, 'posts.open', { unit }, { hour: '10:00' })],
  ['focus', (world, unit) => sendForm(world, 'focus.write', { unit, course: '1' }, { point1: 'Vi venter' })],
  ['goal', (world, unit) => sendForm(world, 'goal.open', { unit }, { text: 'Jeg vil vente længere' })],
  ['note', (world, unit) => sendForm(world, 'note.open', { unit }, written)],
  ['chair', (world, unit) => world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' })],
  [
    'rest',
    async (world) => {
      await world.say(bo, personal, 'stille');
      return world.say(bo, personal, 'tilbage');
    },
  ],
  [
    'plan',
    async (world) => {
      await change(world, 'plan.add-days', { from: '2026-12-23' });
      const asked = await pressShown(world, bo, await undo(world), 'Fortryd ændringen');
      return pressShown(world, bo, asked, 'Ja, gør det');
    },
  ],
];

describe('“fortryd” of what no row tells of', () => {
  it('does not lie over a point of one’s own, of which its row tells, and names its going', async () => {
    const { world, unit } = await busyBo();
    const put = await world.say(bo, personal, 'nyt punkt: legepladsen');
    expect((await latestOf(world, unit))?.kind).toBe('unit');
    expect(replyText(await undo(world))).toContain('Du satte “Legepladsen” på dagsordenen.');
    await pressShown(world, bo, put, 'Fortryd');
    expect(replyText(await undo(world))).toContain(said.meeting.said);
  });

  it.each(deeds)('says honestly that it was the latest, and leads on: %s', async (kind, act) => {
    const { world, unit } = await busyBo();
    expect(replyText(await undo(world))).toContain('“jeg synger ved frugten”');
    const done = await act(world, unit);
    const reply = await undo(world);
    expect(replyText(reply), replyText(done as never)).toContain(said[kind].said);
    expect(replyText(reply)).not.toContain('jeg synger ved frugten');
    expect(labels(reply)).toContain(said[kind].way);
    expect(replyText(await pressShown(world, bo, reply, said[kind].way))).not.toBe('');
  });

  it('names what was written last again once something is written after it', async () => {
    const { world, unit } = await busyBo();
    await world.press(bo, personal, 'trial.agenda', { unit, trial: 't1', on: 'no' });
    world.pass(60);
    await addTrials(
      world,
      unit,
      trialOf('t2', 'jeg tæller til ti', { author: bo as never, at: world.ports.clock.now().toISOString() }),
    );
    expect(replyText(await undo(world))).toContain('“jeg tæller til ti”');
  });

  it('shows the decision that was settled, and offers to write a deleted one again', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi spiser ude' });
    const [first, second] = (await meetingOf(world, unit))?.decisions ?? [];
    world.pass(60);
    await pressShown(
      world,
      bo,
      await world.press(bo, personal, 'meeting.drop-ask', { ...data, decision: first?.id ?? '' }),
      'Ja, slet den',
    );
    const dropped = await undo(world);
    expect(replyText(dropped)).toContain('Du slettede en beslutning.');
    expect(replyText(dropped)).not.toContain('Vi spiser ude');
    expect(await pressShown(world, bo, dropped, said.labels.writeAgain)).toMatchObject({ kind: 'open-form' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.pass(60);
    const settled = { unit, decision: second?.id ?? '', day: data.day ?? '', state: 'done' };
    await world.press(bo, personal, 'decision.settle', settled);
    const latest = await undo(world);
    expect(replyText(latest)).toContain(said.decisionSettled.said);
    const shown = await pressShown(world, bo, latest, said.labels.decision);
    expect(replyText(shown)).toContain('Vi spiser ude');
    expect(labels(shown)).toContain('Åbn igen');
  });

  it('notes nothing of what only shows something, and none of anybody’s words', async () => {
    const { world, unit } = await busyBo();
    const before = await latestOf(world, unit);
    const changing = ['create', 'join', 'holiday', 'ill', 'absent', 'quiet', 'back', 'trial', 'calendar'];
    for (const { name, words } of commands.values()) {
      if (changing.includes(name)) continue;
      await world.say(bo, personal, words.da[0]);
      expect(await latestOf(world, unit), name).toEqual(before);
    }
    await sendForm(world, 'note.open', { unit }, written);
    expect(Object.keys((await latestOf(world, unit)) ?? {}).toSorted()).toEqual(['at', 'kind']);
  });

  it('leads to a command that there is, whichever deed it was', () => {
    for (const { way } of Object.values(notedDeeds)) expect([...commands.keys()]).toContain(way);
  });

  it('notes nothing with an account that several use', async () => {
    const { world, unit } = await busyBo();
    const before = await latestOf(world, unit);
    await sendForm(world, 'members.shared', { unit }, { shared: '' });
    expect(await latestOf(world, unit)).toEqual(before);
    await changeRow(world.ports, memberRow(unit, ane as never), (now) => now && { ...now, shared: true });
    const shared = await latestOf(world, unit, ane);
    await world.press(ane, channel, 'day.mark', { unit, day: '2026-09-16', slot: 's', mark: 'held' });
    await world.say(ane, channel, 'prøvehandling: jeg venter');
    expect(await latestOf(world, unit, ane)).toEqual(shared);
  });

  it('is still what it was when somebody has looked at the agenda since, and had it drawn up', async () => {
    const { world, unit } = await busyBo();
    const there = await readValue(world.ports, unitRow(unit));
    if (there) await prepareAgenda(world.ports, there, 'opening');
    await sendForm(world, 'goal.open', { unit }, { text: 'Jeg vil vente længere' });
    await addTrials(world, unit, trialOf('t2', 'jeg går en omvej'));
    world.pass(60);
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('jeg synger ved frugten');
    expect(await readValue(world.ports, agendaRow(unit, '2026-09-18'))).toMatchObject({
      topics: { length: 2 },
    });
    expect(await latestOf(world, unit)).toMatchObject({ kind: 'goal' });
    expect(replyText(await undo(world))).toContain(said.goal.said);
  });
});

it('says that a trial is gone with the message that was deleted, and leads to writing it again', async () => {
  const { world, unit } = await unitWithStaff();
  const id = { id: '1.1', thread: '1.1' };
  const message = { who: bo, where: channel, at: '2026-09-14T07:30:00.000Z' };
  await world.send({
    ...message,
    message: id,
    delivery: 'm1',
    what: { kind: 'words', text: 'prøvehandling: jeg synger ved frugten' },
  });
  world.pass(60);
  await world.send({ ...message, delivery: 'd1', what: { kind: 'deleted', message: id } });
  const asked = await undo(world);
  expect(replyText(asked)).toContain(said.messageDeleted.said);
  expect(replyText(asked)).not.toMatch(/Fortryd|synger/);
  expect(labels(asked)).toEqual(['Skriv den igen', 'Mine prøvehandlinger']);
  const form = await pressShown(world, bo, asked, 'Skriv den igen');
  expect(form.kind === 'open-form' && form.form.id).toBe('trial.write');
  expect((await latestOf(world, unit))?.kind).toBe('messageDeleted');
});
