import { describe, expect, it } from 'vitest';
import { runSummary } from '../../bot/network/send-summary.ts';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { questionsIn, saidIn } from '../../bot/rows/said-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostAnswers, mostQuestions } from '../../shared/domain/network/limits.ts';
import type { Change } from '../../shared/ports/store.ts';
import { justBefore } from '../people/between-writes.ts';
import { fill, tickAt } from '../people/meeting-steps.ts';
import { fie, join } from '../people/network-steps.ts';
import { gro, leave, lis, rowsWith, threeLeaders } from '../people/tied-leaders.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const asked = 'Hvordan har I fået tid til at øve jer?';

const channelOfBo = { kind: 'channel', conversation: 'C-UBO' } as const;
const asksIn = ({ op, key }: Change, _: string, table: string) =>
  table === 'networks' && op === 'insert' && key.startsWith('question|');
const answersIn = ({ op, key }: Change, _: string, table: string) =>
  table === 'networks' && op === 'replace' && key.startsWith('question|');
const unsays = ({ op, key }: Change) => op === 'delete' && key.startsWith('said|');

async function leaders() {
  const all = await threeLeaders();
  const { world, network, units } = all;
  const unitOf = (who: Who) => (who === bo ? units.bo : who === gro ? units.gro : units.lis);
  const questions = () => readValues(world.ports, questionsIn(network));
  const about = async (who: Who): Promise<Values> => ({
    unit: unitOf(who),
    network,
    question: (await questions())[0]?.id ?? '',
  });
  return {
    ...all,
    questions,
    ask: (who: Who, question = asked) => fill(world, who, 'network.ask', { unit: unitOf(who) }, { question }),
    answer: async (who: Who, answer: string) =>
      fill(world, who, 'network.answer', await about(who), { answer }),
    see: async (who: Who) => replyText(await world.say(who, personal, 'spørg netværket')),
    press: async (who: Who, action: string) =>
      replyText(await world.press(who, personal, action, await about(who))),
  };
}

describe('spørg netværket', () => {
  it('goes from leader to leader, and the answer back to whoever asked', async () => {
    const { world, ask, answer, see } = await leaders();
    await ask(bo);
    expect(replyText(await world.say(gro, personal, 'netværk'))).toContain(
      'En anden leder spørger om noget.',
    );
    expect(await see(gro)).toMatchInlineSnapshot(`
      "Spørg netværket
      Her spørger ledere hinanden. Kun lederne i netværket ser spørgsmålene, og kun den, der spurgte, ser svarene.
      Blå spørger
      > Hvordan har I fået tid til at øve jer?
      [Svar]
      [Stil et spørgsmål]
      Jeg sletter spørgsmål og svar efter otte uger."
    `);
    await answer(gro, 'Vi tager ti minutter, mens børnene sover.');
    await world.work();
    expect(world.posted.map(({ to, text }) => [to.id, text])).toMatchInlineSnapshot(`
      [
        [
          "UBO",
          "Grøn har svaret på dit spørgsmål
      Hvordan har I fået tid til at øve jer?
      > Vi tager ti minutter, mens børnene sover.
      [Se alle svar]",
        ],
      ]
    `);
    expect(await see(bo)).toMatchInlineSnapshot(`
      "Spørg netværket
      Her spørger ledere hinanden. Kun lederne i netværket ser spørgsmålene, og kun den, der spurgte, ser svarene.
      Dit spørgsmål
      > Hvordan har I fået tid til at øve jer?
      Grøn svarer: Vi tager ti minutter, mens børnene sover.
      [Tag spørgsmålet tilbage]
      Ingen af de andre spørger om noget lige nu.
      [Stil et spørgsmål]
      Jeg sletter spørgsmål og svar efter otte uger."
    `);
  });

  it('shows an answer to nobody else, and nothing to staff or facilitator', async () => {
    const { world, ask, answer, see } = await leaders();
    await ask(bo);
    await answer(gro, 'Vi tager ti minutter, mens børnene sover.');
    expect(await see(lis)).toContain(asked);
    expect(await see(lis)).not.toContain('ti minutter');
    for (const who of [ane, fie])
      for (const words of ['spørg netværket', 'netværk', 'mødepakke', 'kvartal'])
        expect(replyText(await world.say(who, personal, words))).not.toMatch(/øve jer|ti minutter/);
  });

  it('tells the asker once, however often an answer is edited', async () => {
    const { world, ask, answer, questions, units } = await leaders();
    await ask(bo);
    await answer(gro, 'Vi tager ti minutter.');
    await answer(gro, 'Vi tager et kvarter.');
    await world.work();
    expect(world.posted).toHaveLength(1);
    expect((await questions())[0]?.answers.map(({ text }) => text)).toEqual(['Vi tager et kvarter.']);
    expect(await readValues(world.ports, saidIn(units.gro))).toHaveLength(1);
    expect(rowsWith(world, 'ti minutter')).toEqual([]);
  });

  it('says nothing of an answer that was taken back in the meantime', async () => {
    const { world, ask, answer, press } = await leaders();
    await ask(bo);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await answer(gro, 'Vi tager ti minutter.');
    await press(gro, 'network.take-answer-back');
    world.pass(600);
    await world.work();
    expect(world.posted).toEqual([]);
    expect(rowsWith(world, 'ti minutter')).toEqual([]);
  });

  it('is taken back with its answers by the unit that asked, and by no other', async () => {
    const { world, ask, answer, press, questions } = await leaders();
    await ask(bo);
    await answer(gro, 'Vi tager ti minutter.');
    expect(await press(gro, 'network.take-question-back')).toContain('ikke længere');
    expect(await questions()).toHaveLength(1);
    await press(bo, 'network.take-question-back');
    expect(await questions()).toEqual([]);
    expect(rowsWith(world, asked)).toEqual([]);
    // What the other has answered is theirs to see still.
    expect(replyText(await world.say(gro, personal, 'mine data'))).toContain(
      'Én ting, du har skrevet i et netværk',
    );
  });

  it('goes with the unit that leaves, comes back with its “Fortryd”, and is deleted later', async () => {
    const { world, network, units, ask, see, questions } = await leaders();
    await ask(bo);
    await leave(world, bo, units.bo, network);
    expect(await see(gro)).not.toContain(asked);
    await world.press(bo, personal, 'network.back', { unit: units.bo, network });
    expect(await see(gro)).toContain(asked);
    await leave(world, bo, units.bo, network);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await questions()).toHaveLength(1);
    world.pass(25 * 3600);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await questions()).toEqual([]);
    await join(world, network, bo);
    expect(await see(gro)).not.toContain(asked);
  });

  it('takes an answer out when the unit that gave it leaves', async () => {
    const { world, network, units, ask, answer, see } = await leaders();
    await ask(bo);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await answer(gro, 'Vi tager ti minutter.');
    await leave(world, gro, units.gro, network);
    world.pass(600);
    await world.work();
    expect(world.posted).toEqual([]);
    expect(await see(bo)).not.toContain('ti minutter');
  });

  it('goes to nobody who has handed the unit over meanwhile, and to no unit that has left', async () => {
    const { world, network, units, ask, answer, see } = await leaders();
    await world.press(ane, channelOfBo, 'unit.join');
    await ask(bo);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await answer(gro, 'Vi tager ti minutter.');
    await fill(world, bo, 'lead.hand-over', { unit: units.bo }, { to: ane.id, scope: 'both' });
    world.posted.length = 0;
    world.pass(600);
    await world.work();
    expect(world.posted.map(({ text }) => text).join()).not.toContain('ti minutter');
    // Whoever leads the unit now reads it where the question stands.
    expect(await see(ane)).toContain('ti minutter');
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await answer(lis, 'Vi tager et kvarter.');
    await leave(world, ane, units.bo, network);
    world.posted.length = 0;
    world.pass(600);
    await world.work();
    expect(world.posted.map(({ text }) => text).join()).not.toContain('et kvarter');
  });

  it('tells of an answer that was taken back before anybody was told, and written anew', async () => {
    const { world, ask, answer, press } = await leaders();
    await ask(bo);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await answer(gro, 'Vi tager ti minutter.');
    await press(gro, 'network.take-answer-back');
    world.pass(600);
    await world.work();
    for (const again of ['Vi tager et kvarter.', 'Vi tager en time.']) {
      await answer(gro, again);
      await world.work();
      await press(gro, 'network.take-answer-back');
    }
    expect(world.posted.map(({ text }) => text).join()).toContain('et kvarter');
    expect(world.posted).toHaveLength(1);
  });

  it('is one question however often the form is sent, and never more than are read', async () => {
    const { world, units, ask, questions } = await leaders();
    const form = async () => {
      const opened = await world.press(bo, personal, 'network.ask', { unit: units.bo });
      if (opened.kind !== 'open-form') throw new Error('no form');
      return opened.form;
    };
    const send = ({ context, values }: Awaited<ReturnType<typeof form>>, question: string) =>
      world.submit(bo, personal, 'network.ask', { ...values, question }, context);
    const same = await form();
    await Promise.all([send(same, asked), send(same, asked)]);
    await send(same, asked);
    expect(await questions()).toHaveLength(1);
    const forms = [await form(), await form(), await form()];
    await Promise.all(forms.map((each, nth) => send(each, `${asked} Nr. ${nth}`)));
    expect(await questions()).toHaveLength(mostQuestions);
    expect(await readValues(world.ports, saidIn(units.bo))).toHaveLength(mostQuestions);
    // Another unit’s form is another question, whatever it says it is.
    const op = same.context.op ?? '';
    await world.submit(gro, personal, 'network.ask', { question: 'Noget andet' }, { unit: units.gro, op });
    await ask(gro);
    expect(await questions()).toHaveLength(mostQuestions + 2);
  });

  it('is asked by no unit that leaves in between', async () => {
    const { world, network, units, ask, questions } = await leaders();
    const leaving = justBefore(world, asksIn, () => leave(world, bo, units.bo, network));
    await ask(bo);
    expect(leaving.isDone()).toBe(true);
    expect(await questions()).toEqual([]);
    expect(rowsWith(world, asked)).toEqual([]);
  });

  it('is changed by no unit outside, whatever it presses', async () => {
    const { world, network, units, ask } = await leaders();
    await ask(bo);
    await leave(world, lis, units.lis, network);
    const [row] = await readRows(world.ports, questionsIn(network));
    const about = { unit: units.lis, network, question: row?.value.id ?? '' };
    for (const action of ['network.take-answer-back', 'network.take-question-back'])
      await world.press(lis, personal, action, about);
    expect(await readRows(world.ports, questionsIn(network))).toEqual([row]);
  });

  it('is not put in the network when whoever asks or answers is erased in the meantime', async () => {
    const { world, ask, answer, questions } = await leaders();
    const erase = (who: Who) => world.press(who, personal, 'own-data.erase', { sure: 'yes' });
    const first = justBefore(world, asksIn, () => erase(bo));
    await ask(bo);
    expect(first.isDone()).toBe(true);
    expect(await questions()).toEqual([]);
    await ask(bo);
    const second = justBefore(world, answersIn, () => erase(gro));
    await answer(gro, 'Vi tager ti minutter.');
    expect(second.isDone()).toBe(true);
    expect(rowsWith(world, 'ti minutter')).toEqual([]);
    // Asked while the erasure is already among the unit’s rows, it goes from the network too.
    await ask(lis, 'Hvad gør I om aftenen?');
    const third = justBefore(world, unsays, () => ask(lis, 'Hvad gør I om morgenen?'));
    await erase(lis);
    expect([third.isDone(), await questions()]).toMatchObject([true, [{ text: asked }]]);
  });

  it('is stored nowhere after eight weeks, with its answers, also where the unit has left', async () => {
    const { world, network, units, ask, answer } = await leaders();
    await ask(bo);
    await answer(gro, 'Vi tager ti minutter.');
    await ask(lis, 'Hvad gør I med xylofonen?');
    await leave(world, lis, units.lis, network);
    const words = ['øve jer', 'ti minutter', 'xylofonen'];
    await tickAt(world, '2026-11-08', '03:05');
    for (const each of words) expect(rowsWith(world, each)).not.toEqual([]);
    await tickAt(world, '2026-11-09', '03:05');
    expect(rowsWith(world, ...words)).toEqual([]);
  });

  it('is bounded, and gone after eight weeks', async () => {
    const { world, network, ask, see, questions } = await leaders();
    for (let nth = 0; nth < mostQuestions; nth++) await ask(bo, `${asked} Nr. ${nth}`);
    expect(await ask(bo)).toContain('Tag et af dem tilbage');
    expect(await questions()).toHaveLength(mostQuestions);
    expect(mostAnswers).toBeLessThan(50);
    world.setNow('2026-11-08T22:00:00Z');
    expect(await see(gro)).toContain(asked);
    world.setNow('2026-11-09T08:00:00Z');
    expect(await see(gro)).not.toContain(asked);
    await runSummary(world.ports, network, world.ports.clock.now().toISOString());
    expect(await questions()).toEqual([]);
  });

  it('is erased with whoever asked, and an answer with whoever gave it, also after leaving', async () => {
    const { world, network, units, ask, answer, questions } = await leaders();
    await ask(bo);
    await answer(gro, 'Vi tager ti minutter.');
    await leave(world, gro, units.gro, network);
    await world.press(gro, personal, 'own-data.erase', { sure: 'yes' });
    expect(rowsWith(world, 'ti minutter')).toEqual([]);
    expect(await questions()).toHaveLength(1);
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    expect(rowsWith(world, asked)).toEqual([]);
  });

  it('passes the guard, and asks about the names of the unit’s own people', async () => {
    const { world, units, ask, questions } = await leaders();
    for (const question of ['010190-1234', 'Jeg er bekymret for Oliver, der bliver slået derhjemme', ' '])
      expect((await world.submit(bo, personal, 'network.ask', { question }, { unit: units.bo })).kind).toBe(
        'form-errors',
      );
    expect(await questions()).toEqual([]);
    // The colleague’s own name gives pause, before it leaves the house.
    await world.press(ane, { kind: 'channel', conversation: 'C-UBO' }, 'unit.join');
    const named = { question: 'Hvordan hjælper jeg Ane Lind videre?' };
    expect((await world.submit(bo, personal, 'network.ask', named, { unit: units.bo })).kind).toBe(
      'form-errors',
    );
    await ask(bo);
    expect(await questions()).toHaveLength(1);
  });

  it('is for nobody whose unit has left', async () => {
    const { world, network, units, ask, questions } = await leaders();
    await ask(bo);
    const [question] = await questions();
    await leave(world, lis, units.lis, network);
    const data = { unit: units.lis, network, question: question?.id ?? '' };
    expect(replyText(await world.press(lis, personal, 'network.answer', data))).not.toContain(asked);
    await world.submit(lis, personal, 'network.answer', { answer: 'Hej' }, data);
    expect((await questions())[0]?.answers).toEqual([]);
    await tickAt(world, '2026-09-15', '09:15');
  });
});
