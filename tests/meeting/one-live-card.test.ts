import { describe, expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import type { Values } from '../../bot/ui/form.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Act } from '../../bot/ui/view.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import {
  addTrials,
  at,
  carla,
  meetingDay,
  meetingOf,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { actsIn, createBoard, type OpenForm, type Standing } from '../people/message-board.ts';
import { ane, bo, channel, personal } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

const people = [bo, ane, carla];
/** They lead the meeting on, or write in it from its card. */
const live = new Set<string>(['meeting.go', 'meeting.topic', 'meeting.close', 'meeting.attendance']);

const isLive = ({ view }: Standing) => actsIn(view).some(({ action }) => live.has(action));

async function meetingAhead() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  for (const id of ['k1', 'k2'])
    await putRow(world.ports, openDecisionRow(unit, id), {
      ...keepDecision({ id, text: guarded(`Vi har ${id} klar`) }, '2026-09-14'),
    });
  at(world, meetingDay, '13:02');
  const board = createBoard(world, people);
  const alive = () => board.messages.filter(isLive);
  return { world, unit, board, alive };
}

/** The same numbers for the same seed. */
function dice(seed: number) {
  let state = seed * 2654435761 + 1;
  return (sides: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * sides);
  };
}

const said = [
  'dagsorden',
  'beslutninger',
  'fortsæt mødet',
  'mødeleder',
  'Vi har besluttet at Iben fodrer fiskene hver fredag',
];

/** What can be answered with the meeting, and a meeting that was closed. */
const drawn = [
  ...['meeting.start', 'meeting.show', 'meeting.go', 'meeting.topic', 'meeting.close', 'closed'],
  ...['meeting.decision', 'meeting.correct', 'meeting.drop-ask', 'meeting.drop', 'meeting.goal'],
  ...['meeting.attendance', 'meeting.focus', 'meeting.theme', 'decision.settle', 'decision.change'],
  ...['chair.self', 'chair.step-in', 'chair.take', 'chair.give-back', 'agenda.sources', 'topic.edit'],
];

/** Not of the meeting: they lead away from it, and to nothing that it is drawn by. */
const away = /^(guide|help|trial\.(?!open)|home|command|plan|unit|posts|network)/;

const typed = (form: OpenForm['form'], nth: number): Values =>
  Object.fromEntries(
    form.fields.flatMap((field): [string, string][] => {
      if (field.kind === 'words') return [];
      if (field.kind === 'text') return [[field.id, field.id === 'text' ? `Vi går i ${nth} hold` : '']];
      const chosen = form.values?.[field.id];
      return field.kind === 'choice' && !chosen && field.required
        ? [[field.id, field.options[0]?.value ?? '']]
        : [];
    }),
  );

/** Everybody presses whatever they see, in whatever order, while forms stand open and are sent late. */
async function lived(seed: number, steps: number) {
  const { world, unit, board, alive } = await meetingAhead();
  const roll = dice(seed);
  const done = new Set<string>();
  const places = new Set<string>();
  const waiting: OpenForm[] = [];
  const pick = <T>(list: readonly T[]): T | undefined => list[roll(list.length)];
  await board.say(bo, roll(2) ? personal : channel, 'dagsorden');
  for (let step = 0; step < steps; step++) {
    const before = (await meetingOf(world, unit))?.state;
    const what = roll(10);
    let told = '';
    if (what === 0) {
      const who = pick(people) ?? bo;
      const words = pick(said) ?? '';
      told = `${who.name} says ${words}`;
      await board.say(who, roll(3) ? personal : channel, words);
    } else if (what < 3 && waiting.length > 0) {
      const [open] = waiting.splice(roll(waiting.length), 1);
      if (!open) continue;
      const late = roll(4) === 0;
      told = `${open.by.name} sends ${open.form.id}${late ? ', late' : ''}`;
      done.add(open.form.id);
      await board.submit(open, typed(open.form, step), late);
    } else {
      const newest = board.messages.slice(-8);
      const message = roll(3) === 0 ? alive()[0] : pick(roll(2) ? newest : board.messages);
      const acts = message ? actsIn(message.view).filter(({ action }) => !away.test(action)) : [];
      // Else the end would hardly ever come.
      const onward = acts.filter(({ label }) => label.includes('▸') || label.startsWith('Afslut'));
      const act = pick(onward.length > 0 && roll(3) === 0 ? onward : acts);
      if (!message || !act) continue;
      const who = message.of ?? pick(people) ?? bo;
      told = `${who.name} presses ${act.label} (${act.action}) in ${message.id}`;
      done.add(act.action);
      places.add(message.where.kind);
      const shown = await board.press(who, message, act as Act & { data?: Values });
      if (shown && 'form' in shown) waiting.push(shown);
    }
    const state = (await meetingOf(world, unit))?.state;
    const most = state === 'closed' ? 0 : 1;
    expect(alive().map(({ id }) => id).length, `seed ${seed}, step ${step}: ${told}`).toBeLessThanOrEqual(
      most,
    );
    if (state === 'closed' && before !== 'closed') done.add('closed');
  }
  return { done, places };
}

describe('the meeting', () => {
  it('stands with its buttons in one message, whatever anybody presses, sends or says', async () => {
    const done = new Set<string>();
    const places = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const one = await lived(seed, 250);
      for (const each of one.done) done.add(each);
      for (const each of one.places) places.add(each);
    }
    expect([...places].toSorted()).toEqual(['channel', 'personal']);
    expect([...done]).toEqual(expect.arrayContaining(drawn));
  }, 60_000);

  it('goes to whoever asks for it, while a form of the one before stands open', async () => {
    const { world, unit, board, alive } = await meetingAhead();
    const start = await board.say(bo, personal, 'dagsorden');
    await board.press(bo, start, { action: 'meeting.start', data: { unit, length: '60' } });
    const invitation = { unit, meeting: '1' };
    const asked = await board.say(ane, personal, 'mødeleder');
    await board.press(ane, asked, { action: 'chair.step-in', data: invitation });
    const ofAne = await board.say(ane, personal, 'fortsæt mødet');
    const data = { unit, day: meetingDay };
    await board.press(ane, ofAne, { action: 'meeting.show', data });
    const form = (await board.press(ane, ofAne, { action: 'meeting.decision', data })) as OpenForm;
    await board.press(bo, start, { action: 'meeting.show', data: { ...data, takes: 'yes' } });
    await board.submit(form, { text: 'Vi går i to hold' });
    expect(alive()).toEqual([start]);
    expect(viewToText(ofAne.view)).toMatch(/^✔ Besluttet: Vi går i to hold.*\[Overtag mødet\]/s);
    // The card before, not drawn anew in time: it says whose they are, and does nothing.
    const step = (await meetingOf(world, unit))?.step;
    await board.press(ane, ofAne, { action: 'meeting.go', data: { ...data, to: '1' } });
    expect((await meetingOf(world, unit))?.step).toBe(step);
    expect(viewToText(ofAne.view)).toContain('Bo Holm leder mødet nu.');
    // Both at once: a platform may draw the first answer last, and the next press on that card mends it.
    await Promise.all(
      [ofAne, start].map((each) =>
        board.press(each.of ?? bo, each, { action: 'meeting.show', data: { ...data, takes: 'yes' } }),
      ),
    );
    for (const each of [ofAne, start])
      await board.press(each.of ?? bo, each, { action: 'meeting.show', data: { ...data, from: 'p0' } });
    expect(alive()).toHaveLength(1);
  });

  it('is lost at once to a colleague who takes it over, also to an open form and an old button', async () => {
    const { world, unit, board, alive } = await meetingAhead();
    const start = await board.say(bo, personal, 'dagsorden');
    await board.press(bo, start, { action: 'meeting.start', data: { unit, length: '60' } });
    const data = { unit, day: meetingDay };
    const form = (await board.press(bo, start, { action: 'meeting.decision', data })) as OpenForm;
    const said = await board.say(ane, personal, 'Jeg overtager mødet');
    await board.press(ane, said, actsIn(said.view)[0] as Act & { data?: Values });
    expect(viewToText(start.view)).toBe('Ane Lind leder mødet nu.\n[Overtag mødet]');
    expect(alive()).toEqual([said]);
    await board.press(bo, start, { action: 'meeting.go', data: { ...data, to: '1' } });
    await board.submit(form, { text: 'Vi går i to hold' });
    expect(alive()).toEqual([said]);
    expect((await meetingOf(world, unit))?.step).toBe(0);
  });

  it('comes to the own chat of a colleague who takes it over in the channel', async () => {
    const { unit, board, alive } = await meetingAhead();
    const start = await board.say(bo, personal, 'dagsorden');
    await board.press(bo, start, { action: 'meeting.start', data: { unit, length: '60' } });
    const said = await board.say(ane, channel, 'Jeg overtager mødet');
    await board.press(ane, said, actsIn(said.view)[0] as Act & { data?: Values });
    expect(viewToText(said.view)).toBe('Du leder mødet i din egen chat med mig.');
    expect(alive().map(({ of, where }) => [of, where])).toEqual([[ane, personal]]);
  });

  it('comes below a receipt, which keeps its words and its buttons', async () => {
    const { unit, board, alive } = await meetingAhead();
    const start = await board.say(bo, personal, 'dagsorden');
    await board.press(bo, start, { action: 'meeting.start', data: { unit, length: '60' } });
    const receipt = await board.say(bo, personal, 'Vi har besluttet at vi går i to hold');
    const words = viewToText(receipt.view);
    expect(words).toMatch(/^✔ Besluttet: .*\[Fortsæt mødet\].*\[Slet\]/s);
    const goOn = actsIn(receipt.view)[0];
    if (!goOn) throw new Error('no button');
    await board.press(bo, receipt, goOn as Act & { data?: Values });
    expect(viewToText(receipt.view)).toBe(words);
    expect(alive()).toHaveLength(1);
    expect(board.messages.indexOf(alive()[0] ?? start)).toBeGreaterThan(board.messages.indexOf(receipt));
    expect(viewToText(start.view)).toBe('Mødet står længere nede.');
  });

  it('stands in the chair’s own chat where it is begun in the channel', async () => {
    const { unit, board, alive } = await meetingAhead();
    const start = await board.say(bo, channel, 'dagsorden');
    await board.press(bo, start, { action: 'meeting.start', data: { unit, length: '60' } });
    expect(viewToText(start.view)).toBe('Du leder mødet i din egen chat med mig.');
    expect(alive().map(({ of, where }) => [of, where])).toEqual([[bo, personal]]);
  });
});
