import { describe, expect, it } from 'vitest';
import { correctionsRow } from '../../bot/rows/meeting-work-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import {
  addTrials,
  agendaOf,
  at,
  buttonsIn,
  fill,
  meetingDay,
  meetingOf,
  pressShown,
  topicsOf,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { bo, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const day = meetingDay;
const movedOn = 'Mødet var gået videre. Her er det nu.';

const topics = [
  trialOf('a1', 'jeg synger med ved frugten'),
  trialOf('b1', 'vi går til garderoben i to hold'),
  trialOf('b2', 'jeg sætter ord på overgangen til garderoben'),
  trialOf('c1', 'vi læser dialogisk med de ældste'),
];

/** Bo stands at the first of three topics. */
async function atFirstTopic() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...topics);
  at(world, day, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  const data = { unit, day };
  const first = await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  expect(replyText(first)).toContain('emne 1 af 3');
  return { world, unit, data, first };
}

const pressed = (world: World, card: unknown, label: string) => pressShown(world, bo, card, label);

const topicOf = async (world: World, unit: string, step: number) =>
  (await topicsOf(world, unit))[step - 1]?.trials ?? [];

describe('a button of the meeting', () => {
  it('acts at once after a colleague has saved something, and from whichever card stands at the point', async () => {
    const { world, unit, data, first } = await atFirstTopic();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const second = await pressed(world, first, 'Færdig med emnet');
    expect(replyText(second)).toContain('emne 2 af 3');
    expect(replyText(second)).not.toContain(movedOn);
    const back = await pressed(world, second, 'Tilbage');
    await pressed(world, first, 'Gem til næste møde');
    expect((await meetingOf(world, unit))?.step).toBe(2);
    expect(replyText(await pressed(world, back, 'Næste'))).not.toContain(movedOn);
  });

  it('offers only the other choice once it is said what becomes of a topic', async () => {
    const { world, first } = await atFirstTopic();
    const labels = (card: unknown) => buttonsIn(card).map(({ label }) => label);
    const done = await pressed(world, await pressed(world, first, 'Færdig med emnet'), 'Tilbage');
    expect(labels(done)).toContain('Gem til næste møde');
    expect(labels(done)).not.toContain('Færdig med emnet');
    const kept = await pressed(world, await pressed(world, done, 'Gem til næste møde'), 'Tilbage');
    expect(labels(kept)).toContain('Færdig med emnet');
    expect(labels(kept)).not.toContain('Gem til næste møde');
  });

  it('of an old card says that the meeting has moved on, and the newest card still acts', async () => {
    const { world, unit, first } = await atFirstTopic();
    const second = await pressed(world, first, 'Gem til næste møde');
    const third = await pressed(world, second, 'Gem til næste møde');
    const kept = (await meetingOf(world, unit))?.handled;
    for (const label of ['Færdig med emnet', 'Tilbage', 'Mere', 'Gem til næste møde']) {
      const said = replyText(await pressed(world, first, label));
      expect(said, label).toContain(movedOn);
      expect(said, label).toContain('emne 3 af 3');
    }
    const meeting = await meetingOf(world, unit);
    expect(meeting?.handled).toEqual(kept);
    expect(meeting?.step).toBe(3);
    const on = replyText(await pressed(world, third, 'Færdig med emnet'));
    expect(on).toContain('punkt 3 af 9');
    expect(on).not.toContain(movedOn);
  });

  it('pressed by one person in two windows at once leads on once', async () => {
    const { world, unit, data, first } = await atFirstTopic();
    await Promise.all([pressed(world, first, 'Færdig'), pressed(world, first, 'Færdig')]);
    expect((await meetingOf(world, unit))?.step).toBe(2);
    const [one, other] = [0, 1].map(() => world.press(bo, personal, 'meeting.show', data));
    await pressed(world, await one, 'Færdig');
    await pressed(world, await other, 'Færdig');
    expect((await meetingOf(world, unit))?.step).toBe(3);
  });

  it('tapped twice leads there once, and says nothing of it', async () => {
    const { world, unit, first } = await atFirstTopic();
    const both = [await pressed(world, first, 'Færdig'), await pressed(world, first, 'Færdig')];
    expect((await meetingOf(world, unit))?.step).toBe(2);
    for (const reply of both) expect(replyText(reply)).not.toContain(movedOn);
  });
});

describe('“Ret emnet” during the meeting', () => {
  /** Opens the form of a topic, chooses what goes and where to, by their beginnings. */
  async function mend(
    world: World,
    unit: string,
    trial: string,
    chosen: { which?: string; to: string; name?: string },
  ) {
    const open = await world.press(bo, personal, 'topic.edit', { unit, day, trial });
    if (open.kind !== 'open-form') throw new Error('no form');
    const option = (id: string, label: string) => {
      const field = open.form.fields.find((each) => 'id' in each && each.id === id);
      const all = field && 'options' in field ? field.options : [];
      return all.find((one) => one.label.startsWith(label))?.value ?? '';
    };
    const values = {
      ...open.form.values,
      ...(chosen.which && { which: option('which', chosen.which) }),
      to: option('to', chosen.to),
      ...(chosen.name !== undefined && { name: chosen.name }),
    };
    return world.submit(bo, personal, 'topic.edit', values, open.form.context);
  }

  const titleOf = async (world: World, unit: string, trial: string) => {
    const found = (await agendaOf(world, unit))?.topics.find(({ trials }) => trials.includes(trial));
    return found?.name ?? found?.title ?? '';
  };

  it('stays at the topic under talk when a trial or another topic is moved', async () => {
    const { world, unit } = await atFirstTopic();
    const [one = ''] = await topicOf(world, unit, 1);
    const [two = ''] = await topicOf(world, unit, 2);
    const [three = ''] = await topicOf(world, unit, 3);
    const merged = replyText(await mend(world, unit, two, { to: await titleOf(world, unit, three) }));
    expect(merged).toContain('emne 1 af 2');
    expect(await topicOf(world, unit, 1)).toContain(one);
    const apart = await mend(world, unit, 'b2', {
      which: 'jeg sætter ord',
      to: 'Et emne for sig',
    });
    expect(replyText(apart)).toContain('emne 1 af 3');
  });

  it('stays with the topic under talk when it is put together with a later one', async () => {
    const { world, unit } = await atFirstTopic();
    const [one = ''] = await topicOf(world, unit, 1);
    const [two = ''] = await topicOf(world, unit, 2);
    const [three = ''] = await topicOf(world, unit, 3);
    const gone = await mend(world, unit, one, { to: await titleOf(world, unit, three) });
    expect(replyText(gone)).toContain('emne 1 af 2');
    expect(await topicOf(world, unit, 1)).toEqual(expect.arrayContaining([one, three]));
    expect((await topicOf(world, unit, 2))[0]).toBe(two);
    expect((await meetingOf(world, unit))?.step).toBe(1);
    const back = replyText(await mend(world, unit, three, { to: await titleOf(world, unit, two) }));
    // Of one topic there is nothing to count.
    expect(back).not.toMatch(/emne 1/);
    expect(back).toContain('punkt 2 af 9');
    expect(back).toContain('Færdig med emnet');
  });

  it('tells of nothing taken back when the chair took a trial off the agenda', async () => {
    const { world, unit } = await atFirstTopic();
    const withdrawn = 'trukket tilbage';
    for (const to of ['Tag af', 'Et emne for sig'])
      expect(replyText(await mend(world, unit, 'b2', { to })), to).toContain('Vælg én prøvehandling');
    const reply = replyText(await mend(world, unit, 'b2', { which: 'jeg sætter ord', to: 'Tag af' }));
    expect(reply).not.toContain(withdrawn);
    expect((await readValue(world.ports, openTrialRow(unit, 'b2')))?.onAgenda).toBe(false);
    const merged = await mend(world, unit, 'c1', { to: await titleOf(world, unit, 'a1') });
    expect(replyText(merged)).not.toContain(withdrawn);
    const ids = (await topicsOf(world, unit)).flatMap(({ trials }) => trials);
    expect([...ids].sort()).toEqual(['a1', 'b1', 'c1']);
  });

  it('keeps a new name where one trial is taken off as well, and where nothing is left for it to name', async () => {
    const { world, unit } = await atFirstTopic();
    const [going = '', staying = ''] = await topicOf(world, unit, 1);
    const which = topics.find(({ id }) => id === going)?.what.slice(0, 12) ?? '';
    await mend(world, unit, going, { which, to: 'Tag af', name: 'Ud ad døren' });
    expect(await titleOf(world, unit, staying)).toBe('Ud ad døren');
    const [alone = ''] = await topicOf(world, unit, 3);
    await mend(world, unit, alone, { to: 'Tag af', name: 'De store læser' });
    expect(await topicsOf(world, unit)).toHaveLength(2);
    const remembered = await readValue(world.ports, correctionsRow(unit));
    expect(remembered?.names.map(({ name, trial }) => [name, trial])).toEqual([
      ['Ud ad døren', staying],
      ['De store læser', alone],
    ]);
  });

  it('keeps a new name where one trial is moved as well, and asks for a name that was cleared', async () => {
    const { world, unit } = await atFirstTopic();
    const [first = ''] = await topicOf(world, unit, 1);
    const what = topics.find(({ id }) => id === first)?.what.slice(0, 12) ?? '';
    const to = await titleOf(world, unit, 'a1');
    await mend(world, unit, first, { which: what, to, name: 'Sprog i hverdagen' });
    expect((await agendaOf(world, unit))?.topics[0]?.name).toBe('Sprog i hverdagen');
    expect(await titleOf(world, unit, 'a1')).toBe(to);
    const left = (await topicOf(world, unit, 1))[0] ?? '';
    const cleared = await mend(world, unit, left, { to: 'nothing', name: '' });
    expect(cleared).toMatchObject({ kind: 'form-errors', form: { errors: { name: expect.any(String) } } });
  });

  it('does not offer a topic of its own to a trial that has one', async () => {
    const { world, unit } = await atFirstTopic();
    const [alone = ''] = await topicOf(world, unit, 3);
    const open = await world.press(bo, personal, 'topic.edit', { unit, day, trial: alone });
    expect(replyText(open)).not.toContain('Et emne for sig');
  });

  it('shows “Hvem er med?” once at the first point', async () => {
    const { world, unit } = await atFirstTopic();
    await world.press(bo, personal, 'meeting.go', { unit, day, to: '0' });
    const more = await world.press(bo, personal, 'meeting.show', { unit, day, more: 'yes' });
    expect(buttonsIn(more).filter(({ label }) => label === 'Hvem er med?')).toHaveLength(1);
  });

  it('leaves behind what its author took back when the topic goes into another', async () => {
    const { world, unit } = await atFirstTopic();
    const trial = await readValue(world.ports, openTrialRow(unit, 'b2'));
    await addTrials(world, unit, { ...trial, onAgenda: false } as never);
    const merged = await mend(world, unit, 'c1', { to: await titleOf(world, unit, 'a1') });
    expect(replyText(merged)).not.toContain('trukket tilbage');
  });
});
