import { describe, expect, it } from 'vitest';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import type { Intent } from '../../bot/turn/intent.ts';
import type { Chat } from '../../shared/ports/chat.ts';
import { hiccup } from '../people/hiccup.ts';
import { runInto } from '../people/interleaved.ts';
import { fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { buttonsOf, change, fill as fillPlan } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, type World } from '../people/world.ts';

const loupes = 'vi beslutter, at Iben køber fire nye lupper, senest 13. november';
const guide = 'vi beslutter, at Emil ringer til skovvejlederen inden 14. november';

async function opened(...texts: readonly string[]) {
  const { world, unit, data } = await startedMeeting();
  await fillPlan(world, 'members.add', { names: 'Ditte\nEmil Holm\nIben' });
  for (const text of texts) await world.say(bo, personal, text);
  await world.work();
  const ids = (await meetingOf(world, unit))?.decisions.map(({ id }) => id) ?? [];
  return { world, unit, day: data.day, data, ids, first: ids[0] ?? '', second: ids[1] ?? '' };
}

async function closedWith(...texts: readonly string[]) {
  const meeting = await opened(...texts);
  const { world, data } = meeting;
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  await settle(world);
  return meeting;
}

async function settle(world: World): Promise<void> {
  world.pass(60);
  await world.work();
}

const isRecord = ({ text }: { readonly text: string }) => text.includes('Besluttet på statusmødet');
/** What the channel reads. */
const record = ({ drawn, posted }: World) =>
  (drawn.findLast(isRecord) ?? posted.findLast(isRecord))?.text ?? '';

/** While the record is on its way to the platform for the first time. */
function underWay(world: World, by: 'post' | 'update', act: () => Promise<unknown>): void {
  const chat = world.ports.chat as { -readonly [K in keyof Chat<unknown>]: Chat<unknown>[K] };
  const real = { post: chat.post, update: chat.update };
  let isDone = false;
  const meet = async (view: unknown) => {
    if (isDone || !JSON.stringify(view).includes('Besluttet på statusmødet')) return;
    isDone = true;
    await act();
  };
  if (by === 'post')
    chat.post = async (to, view) => {
      await meet(view);
      return real.post.call(chat, to, view);
    };
  else
    chat.update = async (to, id, view) => {
      await meet(view);
      return real.update.call(chat, to, id, view);
    };
}

/** The platform takes no redrawing so many times. */
function refusing(world: World, times: number): void {
  const chat = world.ports.chat as { -readonly [K in keyof Chat<unknown>]: Chat<unknown>[K] };
  const { update } = chat;
  let refused = 0;
  chat.update = async (to, id, view) =>
    refused++ < times ? { ok: false, kind: 'transient' } : update.call(chat, to, id, view);
}

const done = (world: World, unit: string, day: string, decision: string) =>
  world.press(ane, personal, 'decision.settle', { unit, day, decision, state: 'done' });

async function dropData(world: World, unit: string, day: string, decision: string) {
  const asked = await world.press(bo, personal, 'meeting.drop-ask', { unit, day, decision });
  return buttonsOf(asked).find(({ action }) => action === 'meeting.drop')?.data ?? {};
}

describe('the record in the channel, when two change decisions at once', () => {
  it('tells what a colleague settled while the chair’s correction of another was drawn', async () => {
    const { world, unit, day, first, second } = await closedWith(loupes, guide);
    underWay(world, 'update', () => done(world, unit, day, second));
    await fill(
      world,
      bo,
      'meeting.correct',
      { unit, day, decision: first },
      { text: 'Iben køber seks lupper' },
    );
    expect(record(world)).toContain('seks lupper');
    expect(record(world)).toMatch(/Gjort: .*skovvejlederen/u);
  });

  it('and while the next meeting’s day was told anew', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    await change(world, 'plan.add-days', { from: '2026-11-02', to: '2026-11-06' });
    underWay(world, 'update', () => done(world, unit, day, first));
    await settle(world);
    expect(record(world)).toContain('fredag 27. november');
    expect(record(world)).toContain('Gjort');
  });

  it('tells what was settled while it was posted', async () => {
    const { world, unit, day, data, first } = await opened(loupes);
    underWay(world, 'post', () => done(world, unit, day, first));
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(record(world)).toContain('Gjort');
  });

  it('tells it where the platform was away at the closing and takes it later', async () => {
    const { world, unit, day, data, first } = await opened(loupes);
    world.answerWith({ ok: false, kind: 'transient' }, { ok: false, kind: 'transient' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await done(world, unit, day, first);
    expect(record(world)).toBe('');
    for (let n = 0; n < 4; n++) await settle(world);
    expect(world.posted.find(isRecord)?.text).toContain('Gjort');
  });

  it('tells what was settled while it was posted from the queue', async () => {
    const { world, unit, day, data, first } = await opened(loupes);
    world.answerWith({ ok: false, kind: 'transient' }, { ok: false, kind: 'transient' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    underWay(world, 'post', () => done(world, unit, day, first));
    for (let n = 0; n < 4; n++) await settle(world);
    expect(record(world)).toContain('Gjort');
  });

  it('keeps no decision that was deleted while the meeting was closed, whenever that was', async () => {
    const { world: first, unit, day, data, first: decision } = await opened(loupes, guide);
    const drop = await dropData(first, unit, day, decision);
    let last = 0;
    for (let before = 0; ; before++) {
      const world = copyWorld(first);
      const close = () => world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
      const { ran } = await runInto(
        world,
        close,
        () => world.press(bo, personal, 'meeting.drop', drop),
        before,
      );
      if (!ran) break;
      last = before;
      const gone = !(await meetingOf(world, unit))?.decisions.some(({ id }) => id === decision);
      if (gone && (await meetingOf(world, unit))?.state === 'closed')
        expect(record(world), `before ${before}`).not.toContain('lupper');
    }
    expect(last).toBeGreaterThan(15);
  }, 60_000);
});

it('follows a decision that has been changed more often than its history tells', async () => {
  const { world, unit } = await closedWith(loupes);
  world.setNow('2026-10-19T08:00:00Z');
  for (let n = 0; n < 12; n++) {
    const [kept] = await readValues(world.ports, openDecisionsIn(unit));
    if (!kept) throw new Error('no decision');
    const text = `Vi køber ${n + 5} lupper`;
    await fill(world, ane, 'decision.change', { unit, day: kept.day, decision: kept.id }, { text });
  }
  expect(record(world)).toContain('16 lupper');
});

describe('after one hiccup', () => {
  it('keeps nothing that was deleted, when the platform would not take it for an hour', async () => {
    const { world, unit, day, first } = await closedWith(
      'vi beslutter, at Iben taler med køkkenet om lupper',
    );
    const drop = await dropData(world, unit, day, first);
    refusing(world, 5);
    await world.press(bo, personal, 'meeting.drop', drop);
    expect(record(world)).toContain('køkkenet');
    for (let hours = 0; hours < 4; hours++) {
      world.pass(3600);
      await world.work();
    }
    expect(record(world)).not.toContain('køkkenet');
    expect(record(world)).toContain('slettet');
  });

  it('gives up on a platform that takes it no more', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    refusing(world, 1000);
    await done(world, unit, day, first);
    for (let hours = 0; hours < 8; hours++) {
      world.pass(7200);
      await world.work();
    }
    expect(await world.ports.queue.depth()).toMatchObject({ waiting: 0 });
  });

  /** The same press, brought again where the first was met with a fault; then the queue does what is left. */
  async function afterEachFault(first: World, intent: Intent) {
    const press = { ...intent, delivery: 'once' };
    const right = copyWorld(first);
    await right.send(press);
    await settle(right);
    const wrong: string[] = [];
    for (const when of ['before', 'after'] as const)
      for (let nth = 0; ; nth++) {
        const world = copyWorld(first);
        const end = hiccup(world, nth, when);
        const isLost = await world.send(press).then(
          () => false,
          () => true,
        );
        if (!end()) break;
        world.pass(60);
        if (isLost) await world.send(press);
        await settle(world);
        if (record(world) !== record(right)) wrong.push(`${when} ${nth}: ${record(world)}`);
      }
    return { right: record(right), wrong };
  }

  const pressing = (who: typeof bo, action: string, data: Readonly<Record<string, string>>): Intent => ({
    who,
    where: personal,
    what: { kind: 'button', action, data },
  });

  it('of the storage the channel keeps nothing that was deleted', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    const drop = await dropData(world, unit, day, first);
    const { right, wrong } = await afterEachFault(world, pressing(bo, 'meeting.drop', drop));
    expect(right).not.toContain('lupper');
    expect(wrong).toEqual([]);
  }, 60_000);

  it('it reads what is done', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    const settled = { unit, day, decision: first, state: 'done' };
    const { right, wrong } = await afterEachFault(world, pressing(ane, 'decision.settle', settled));
    expect(right).toContain('Gjort');
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([bo, ane])(
    'it reads who does it now: said by %o',
    async (who) => {
      const { world } = await closedWith(loupes);
      const [offered] = buttonsOf(
        await world.say(who, personal, 'Det er Emil, der køber lupperne, ikke Iben'),
      );
      if (!offered) throw new Error('nothing offered');
      const { right, wrong } = await afterEachFault(world, pressing(who, offered.action, offered.data ?? {}));
      expect(right).toContain('Emil');
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

describe('the card of the meeting that is going on', () => {
  const card = ({ drawn }: World) => drawn.findLast(({ text }) => text.includes('Stue Gul'))?.text ?? '';

  it('keeps nothing that was deleted, when the platform would not take it', async () => {
    const { world, unit, day, first } = await opened(loupes, guide);
    const drop = await dropData(world, unit, day, first);
    expect(card(world)).toContain('lupper');
    refusing(world, 3);
    await world.press(bo, personal, 'meeting.drop', drop);
    expect(card(world)).toContain('lupper');
    for (let n = 0; n < 6; n++) {
      world.pass(600);
      await world.work();
    }
    expect(card(world)).not.toContain('lupper');
    expect(card(world)).toContain('skovvejlederen');
  });

  it('says that it is over, when the platform would not take that', async () => {
    const { world, data } = await opened(loupes);
    refusing(world, 2);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    for (let n = 0; n < 6; n++) {
      world.pass(600);
      await world.work();
    }
    expect(card(world)).not.toContain('lupper');
    expect(card(world)).toContain('Mødet er slut');
  });

  it('is given up on a platform that takes it no more', async () => {
    const { world, unit, day, first } = await opened(loupes);
    const drop = await dropData(world, unit, day, first);
    refusing(world, 1000);
    await world.press(bo, personal, 'meeting.drop', drop);
    for (let n = 0; n < 12; n++) {
      world.pass(7200);
      await world.work();
    }
    expect(await world.ports.queue.depth()).toMatchObject({ waiting: 0 });
  });
});

describe('what it costs', () => {
  it('nothing is drawn for a decision of an older meeting, and the queue is left alone', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    world.setNow('2026-11-20T11:00:00Z');
    await world.work();
    const from = world.drawn.length;
    const { waiting } = await world.ports.queue.depth();
    await done(world, unit, day, first);
    expect(world.drawn).toHaveLength(from);
    expect((await world.ports.queue.depth()).waiting).toBe(waiting);
  });

  it('a look at what stands is five reads, and the message is drawn once more half a minute later', async () => {
    const { world, unit, day, first } = await closedWith(loupes);
    await done(world, unit, day, first);
    const from = world.drawn.length;
    world.resetCounts();
    await settle(world);
    expect(world.drawn.slice(from).filter(isRecord)).toHaveLength(1);
    expect(world.counts).toMatchObject({ writes: 0, batches: 0, total: 10 });
  });

  it('a meeting that is closed draws nothing where nobody changed anything meanwhile', async () => {
    const { world } = await closedWith(loupes);
    expect(world.drawn.filter(isRecord)).toEqual([]);
  });
});
