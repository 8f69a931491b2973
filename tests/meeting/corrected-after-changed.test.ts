import { describe, expect, it } from 'vitest';
import { pastDecisionsIn } from '../../bot/rows/meeting-rows.ts';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import {
  changeDecision,
  earlierAgain,
  keepDecision,
  rewordDecision,
} from '../../shared/domain/meeting/kept-decision.ts';
import type { Decision } from '../../shared/domain/meeting/meeting.ts';
import { runInto } from '../people/interleaved.ts';
import { buttonsIn, carla, fill, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { fill as fillAsLeader } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText, type World } from '../people/world.ts';

const nextDay = '2026-10-19T08:00:00Z';
const lupper = 'vi beslutter, at Iben køber fire nye lupper, senest 13. november';

/** Bo has led a meeting and closed it; what it decided lives on. */
async function closedWith(said: string) {
  const { world, unit, data } = await startedMeeting();
  await fillAsLeader(world, 'members.add', { names: 'Ditte\nEmil Holm\nIben' });
  await world.say(bo, personal, said);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.pass(60);
  await world.work();
  const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
  return { world, unit, day: data.day, decision, of: { unit, day: data.day, decision } };
}

async function lying(world: World, unit: string) {
  const open = await readValues(world.ports, openDecisionsIn(unit));
  return [...open, ...(await readValues(world.ports, pastDecisionsIn(unit)))];
}

async function recorded(world: World, unit: string) {
  return (await meetingOf(world, unit))?.decisions[0];
}

/** Says it and presses the first button of the answer. */
async function put(world: World, who: typeof bo, said: string): Promise<string> {
  const [first] = buttonsIn(await world.say(who, personal, said));
  return replyText(await world.press(who, personal, first?.action ?? '', first?.data ?? {}));
}

/** The day after Ane changes it, so that it is of that day, and marks it as done. */
async function changedAndDone() {
  const held = await closedWith(lupper);
  const { world, unit, decision, of } = held;
  world.setNow(nextDay);
  await fill(world, ane, 'decision.change', of, { text: 'Iben køber ti lupper' });
  const [kept] = await lying(world, unit);
  const settles = { unit, day: kept?.day ?? '', decision, state: 'done' };
  await world.press(ane, personal, 'decision.settle', settles);
  expect((await lying(world, unit)).map(({ day, state }) => [day, state])).toEqual([['2026-10-19', 'done']]);
  return held;
}

describe('the leader puts a decision right that a colleague has changed since the meeting', () => {
  it('back to what the record says already: it is so where the decision lives on', async () => {
    const { world, unit } = await closedWith(lupper);
    await put(world, ane, 'Det er Emil, der køber lupperne, ikke Iben');
    expect((await lying(world, unit))[0]?.owner?.name).toBe('Emil Holm');
    expect(await put(world, bo, 'Det er Iben, der køber lupperne, ikke Emil')).toContain('Iben');
    const [kept] = await lying(world, unit);
    expect([kept?.owner?.name, kept?.text]).toEqual(['Iben', expect.stringMatching(/^Iben køber fire/)]);
    expect((await recorded(world, unit))?.owner?.name).toBe('Iben');
  });

  it('writes over nothing that a colleague changes while it is on its way', async () => {
    const { world: first, unit, of } = await closedWith(lupper);
    const shown = await first.say(bo, personal, 'Det er Emil, der køber lupperne, ikke Iben');
    const [button] = buttonsIn(shown);
    let before = 0;
    for (; ; before++) {
      const world = copyWorld(first);
      const { ran } = await runInto(
        world,
        () => world.press(bo, personal, button?.action ?? '', button?.data ?? {}),
        () => fill(world, ane, 'decision.change', of, { text: 'Iben køber ti nye lupper og en lygte' }),
        before,
      );
      if (!ran) break;
      const [kept] = await lying(world, unit);
      expect(kept?.text, `before call ${before}`).toContain('ti nye');
    }
    expect(before).toBeGreaterThan(5);
  });

  it('in its form, which holds what stands: only the day that was altered is another', async () => {
    const { world, unit, of } = await closedWith(lupper);
    await fill(world, ane, 'decision.change', of, { text: 'Iben og Emil køber ti lupper' });
    await fill(world, bo, 'meeting.correct', of, { by: '2026-11-20' });
    const [kept] = await lying(world, unit);
    expect([kept?.text, kept?.by]).toEqual([expect.stringContaining('ti lupper'), '2026-11-20']);
    expect(await recorded(world, unit)).toMatchObject({ text: kept?.text, by: '2026-11-20' });
  });

  it('changes nothing with a form that was sent as it stood', async () => {
    const { world, unit, of } = await closedWith(lupper);
    await fill(world, ane, 'decision.change', of, { text: 'Iben køber ti lupper' });
    const said = await fill(world, bo, 'meeting.correct', { ...of, alone: 'yes' }, {});
    expect(said).toContain('ti lupper');
    expect((await lying(world, unit))[0]).toMatchObject({ text: 'Iben køber ti lupper', earlier: [{}] });
    expect((await recorded(world, unit))?.text).toContain('fire nye lupper');
  });

  it('in a form that stood open meanwhile: asked once more, with what was typed', async () => {
    const { world, unit, of } = await closedWith(lupper);
    const opened = await world.press(bo, personal, 'meeting.correct', of);
    if (opened.kind !== 'open-form') throw new Error('no form');
    await fill(world, ane, 'decision.change', of, { text: 'Iben køber ti lupper' });
    const typed = { ...opened.form.values, text: 'Iben køber seks lupper' };
    const asked = await world.submit(bo, personal, 'meeting.correct', typed, opened.form.context);
    if (asked.kind !== 'form-errors') throw new Error(replyText(asked));
    expect(asked.form.values).toMatchObject({ text: 'Iben køber seks lupper' });
    expect(asked.form.errors?.['']).toContain('Iben køber ti lupper');
    expect((await lying(world, unit))[0]?.text).toBe('Iben køber ti lupper');
    await world.submit(bo, personal, 'meeting.correct', asked.form.values ?? {}, asked.form.context);
    expect((await lying(world, unit))[0]?.text).toBe('Iben køber seks lupper');
  });

  it('as it does in a meeting that is going on', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const of = { ...data, decision: (await recorded(world, unit))?.id ?? '' };
    const opened = await world.press(bo, personal, 'meeting.correct', of);
    if (opened.kind !== 'open-form') throw new Error('no form');
    await fill(world, bo, 'meeting.correct', of, { text: 'Vi går i tre hold' });
    const typed = { ...opened.form.values, text: 'Vi går i fire hold' };
    const asked = await world.submit(bo, personal, 'meeting.correct', typed, opened.form.context);
    if (asked.kind !== 'form-errors') throw new Error(replyText(asked));
    expect(asked.form.errors?.['']).toContain('Vi går i tre hold');
    await world.submit(bo, personal, 'meeting.correct', asked.form.values ?? {}, asked.form.context);
    expect((await recorded(world, unit))?.text).toBe('Vi går i fire hold');
  });

  it('and deletes none that was changed while that was on its way', async () => {
    const { world: first, unit, of } = await closedWith(lupper);
    const asked = await first.press(bo, personal, 'meeting.drop-ask', { ...of, alone: 'yes' });
    let before = 0;
    for (; ; before++) {
      const world = copyWorld(first);
      let changed = '';
      const change = async () => {
        const text = 'Iben køber ti lupper';
        changed = await fill(world, ane, 'decision.change', of, { text }).catch(() => 'gone');
      };
      const { ran } = await runInto(
        world,
        () => pressShown(world, bo, asked, 'Ja, slet den'),
        change,
        before,
      );
      if (!ran) break;
      const left = (await lying(world, unit)).map(({ text }) => text);
      expect(left, `before call ${before}`).toEqual(changed === 'gone' ? [] : ['Iben køber ti lupper']);
    }
    expect(before).toBeGreaterThan(5);
  });

  it('and what the words were before is nobody’s to read', async () => {
    const { world, unit, day, decision, of } = await closedWith('vi beslutter, at vi taler med zebraens mor');
    await fill(world, ane, 'decision.change', of, { text: 'Vi taler med forældrene' });
    await fill(world, bo, 'meeting.correct', of, { text: 'Vi taler med en forælder' });
    expect(JSON.stringify(await readRows(world.ports, allIn(unit, '')))).not.toContain('zebra');
    const list = replyText(await world.say(carla, personal, 'beslutninger'));
    expect(list).toContain('Vi taler med en forælder');
    expect(list).not.toContain('Før:');
    expect(await lying(world, unit)).toMatchObject([{ id: decision, day, decidedBy: { id: bo.id } }]);
  });
});

describe('a decision that was changed the day after, and is done', () => {
  it('is gone when it is deleted from the record', async () => {
    const { world, unit, of } = await changedAndDone();
    const asked = await world.press(bo, personal, 'meeting.drop-ask', of);
    expect(replyText(asked)).toContain('ti lupper');
    expect(replyText(await pressShown(world, bo, asked, 'Ja, slet den'))).toContain('slettet');
    expect(await lying(world, unit)).toEqual([]);
    expect(await recorded(world, unit)).toBeUndefined();
  });

  it('has the words of the record when that is put right, and stays done', async () => {
    const { world, unit, of } = await changedAndDone();
    const said = await fill(world, bo, 'meeting.correct', of, { text: 'Iben køber seks lupper' });
    expect(said).toContain('Den er sat til gjort, og det er den stadig');
    expect(await lying(world, unit)).toMatchObject([{ text: 'Iben køber seks lupper', state: 'done' }]);
    expect(JSON.stringify(await lying(world, unit))).not.toContain('fire');
  });

  it('is still found by what was shown before it was put right', async () => {
    const { world, unit, decision, of } = await changedAndDone();
    await fill(world, bo, 'meeting.correct', of, { text: 'Iben køber seks lupper' });
    const opens = { unit, day: '2026-10-19', decision, state: 'open' };
    await world.press(carla, personal, 'decision.settle', opens);
    expect(await lying(world, unit)).toMatchObject([{ text: 'Iben køber seks lupper', state: 'open' }]);
  });
});

it('a decision that a colleague marks as done meanwhile is not opened again by another day', async () => {
  const { world: first, unit, of } = await closedWith(lupper);
  const [button] = buttonsIn(
    await first.say(ane, personal, 'Ret datoen på den med lupperne til 20. november'),
  );
  let before = 0;
  for (; ; before++) {
    const world = copyWorld(first);
    const settle = () => world.press(carla, personal, 'decision.settle', { ...of, state: 'done' });
    const { ran } = await runInto(
      world,
      () => world.press(ane, personal, button?.action ?? '', button?.data ?? {}),
      settle,
      before,
    );
    if (!ran) break;
    expect((await lying(world, unit))[0]?.state, `before call ${before}`).toBe('done');
  }
  expect(before).toBeGreaterThan(5);
});

it('a correction that comes while the meeting is being closed finds its decision', async () => {
  const { world: first, unit, data } = await startedMeeting();
  await fillAsLeader(first, 'members.add', { names: 'Ditte\nEmil Holm\nIben' });
  await first.say(bo, personal, lupper);
  await first.work();
  const [button] = buttonsIn(await first.say(bo, personal, 'Det er Emil, der køber lupperne, ikke Iben'));
  let before = 0;
  for (; ; before++) {
    const world = copyWorld(first);
    const { ran } = await runInto(
      world,
      () => world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' }),
      () => world.press(bo, personal, button?.action ?? '', button?.data ?? {}),
      before,
    );
    if (!ran) break;
    const [kept] = await lying(world, unit);
    expect(kept?.text, `before call ${before}`).toMatch(/^Emil/);
  }
  expect(before).toBeGreaterThan(10);
});

it('an edited message lays its words over none that a colleague has changed since', async () => {
  const { world: first, unit, data } = await startedMeeting();
  const message = { id: '1.1' };
  const said = { kind: 'words', text: 'vi beslutter, at vi køber fire nye lupper' } as const;
  await first.send({ who: bo, where: personal, what: said, message });
  await first.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const of = { ...data, decision: (await recorded(first, unit))?.id ?? '' };
  const edited = { kind: 'edited', message, text: 'vi beslutter, at vi køber fem nye lupper' } as const;
  const edit = (world: World) => world.send({ who: bo, where: personal, what: edited });
  const change = (world: World) => fill(world, ane, 'decision.change', of, { text: 'Vi køber ti lupper' });
  let before = 0;
  for (; ; before++) {
    const world = copyWorld(first);
    const { ran } = await runInto(
      world,
      () => edit(world),
      () => change(world),
      before,
    );
    if (!ran) break;
    expect((await lying(world, unit))[0]?.text, `before call ${before}`).toBe('Vi køber ti lupper');
  }
  expect(before).toBeGreaterThan(5);
  await change(first);
  const told = replyText(await edit(first));
  expect(told).toContain('Beslutningen er lavet om siden mødet, så den følger ikke længere din besked.');
  expect(told).toContain('Vi køber ti lupper');
});

describe('the history of a decision that took an earlier one’s place, once the record is put right', () => {
  const day = '2026-10-16';
  const decided = (id: string, text: string, more: Partial<Decision> = {}): Decision => ({
    id,
    text: text as Guarded,
    ...more,
  });
  /** Of the meeting before; changed by Ane on the day of this one, before that began. */
  const earlier = changeDecision(
    keepDecision(decided('a', 'Vi går ud'), '2026-09-11'),
    { text: 'Vi går ud hver dag' as Guarded },
    ane,
    day,
  );
  const was = decided('b', 'Vi går ud efter tur', { replaces: 'a', decidedBy: bo });
  const is = { ...was, text: 'Vi går ud på skift' as Guarded };
  const changed = (text: string, on: string) =>
    changeDecision(keepDecision(was, day, earlier), { text: text as Guarded }, ane, on);

  it.each([[day], ['2026-10-19']])(
    'ends where the meeting began, when a colleague changed it on %s',
    (on) => {
      const once = changed('Vi går ud om fredagen', on);
      const twice = changeDecision(once, { text: 'Vi går ud om torsdagen' as Guarded }, ane, on);
      for (const kept of [once, twice]) {
        const put = rewordDecision(kept, day, { was, is });
        expect(put.earlier?.map(({ text }) => text)).toEqual(['Vi går ud', 'Vi går ud hver dag']);
        expect(put).toMatchObject({ text: is.text, day, decidedBy: { id: bo.id } });
        expect(earlierAgain(put, 'a')).toMatchObject({ id: 'a', text: 'Vi går ud hver dag' });
      }
    },
  );

  it('stays where nobody has changed it', () => {
    const put = rewordDecision(keepDecision(was, day, earlier), day, { was, is });
    expect(put.earlier?.map(({ text }) => text)).toEqual(['Vi går ud', 'Vi går ud hver dag']);
  });
});
