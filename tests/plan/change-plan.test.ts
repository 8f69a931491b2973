import { describe, expect, it } from 'vitest';
import { handle } from '../../bot/front/handle.ts';
import { indexRow } from '../../bot/rows/due-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import {
  buttonsOf,
  change,
  fill,
  formOf,
  press,
  pressing,
  send,
  storedText,
  storedUnit,
} from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, replyText, type World } from '../people/world.ts';

const wednesday = '2026-09-16T07:30:00Z';
const carla = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Bro' } as const;
const yes = 'Ja, gør det';

async function begun() {
  const world = createWorld(wednesday);
  const unit = await createUnit(world);
  return { world, unit };
}

describe('a change of the plan', () => {
  it('is shown before it is made, and a no leaves everything as it was', async () => {
    const { world, unit } = await begun();
    const before = await storedUnit(world, unit);
    const posts = world.posted.length;
    const preview = await fill(world, 'plan.skip', { week: '2026-09-28', label: 'personaletur' });
    expect(replyText(preview)).toContain('Tæller ikke med: uge 40, 28. september–2. oktober (personaletur)');
    expect(replyText(preview)).toContain(
      'Statusmødet i forløb 1 flytter fra fre. 16. okt. kl. 13.00 til fre. 23. okt. kl. 13.00',
    );
    expect(await storedUnit(world, unit)).toEqual(before);
    expect(replyText(await press(world, preview, 'Nej tak'))).toBe('Så har jeg ikke ændret noget.');
    expect(await storedUnit(world, unit)).toEqual(before);
    expect(world.posted).toHaveLength(posts);
  });

  it('is made by a yes, told in the channel, and undone to exactly what was', async () => {
    const { world, unit } = await begun();
    const before = (await storedUnit(world, unit)).plan;
    const done = await change(world, 'plan.skip', { week: '2026-09-28', label: 'personaletur' });
    expect(replyText(done)).toContain('Det er gjort, og kanalen har fået det at vide.');
    expect(replyText(done)).toContain('Du kan fortryde det indtil mandag 28. september kl. 9.00.');
    expect(world.posted.at(-1)?.text).toContain('Bo Holm har ændret planen for forløbene:');
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain(
      'Uge 40 tæller ikke med: personaletur',
    );
    const undo = await press(world, done, 'Fortryd');
    expect(replyText(undo)).toContain('fra fre. 23. okt. kl. 13.00 til fre. 16. okt. kl. 13.00');
    await press(world, undo, yes);
    expect((await storedUnit(world, unit)).plan).toEqual(before);
    expect(world.posted.at(-1)?.text).toContain('Bo Holm har fortrudt den seneste ændring af planen:');
    // What holds now, and not what was undone: a colleague who skims it must not read the opposite.
    expect(world.posted.at(-1)?.text).toContain('Tæller med igen: uge 40');
    expect(world.posted.at(-1)?.text).not.toContain('Tæller ikke med');
  });

  it('tells of a closing day that stands again that they are closed', async () => {
    const { world, unit } = await begun();
    await change(world, 'plan.add-days', { from: '2026-11-02', to: '2026-11-03', label: '' });
    const [closure] = (await storedUnit(world, unit)).plan.closures;
    const done = await change(world, 'plan.remove-closure', { closure: closure?.id ?? '' });
    expect(world.posted.at(-1)?.text).toContain('Ikke længere lukket');
    await press(world, await press(world, done, 'Fortryd'), yes);
    expect(world.posted.at(-1)?.text).toContain(
      'har fortrudt den seneste ændring af planen:\n• Lukket mandag 2.',
    );
    expect(world.posted.at(-1)?.text).not.toContain('Ikke længere');
  });

  it('cannot be undone when the first moved date has passed, not even by a button drawn before', async () => {
    const { world, unit } = await begun();
    await change(world, 'plan.skip', { week: '2026-09-28' });
    const undo = await world.press(bo, channel, 'plan.undo', { unit });
    world.setNow('2026-09-28T07:00:00Z');
    const changed = (await storedUnit(world, unit)).plan;
    expect(replyText(await press(world, undo, yes))).toContain('kan ikke fortryde ændringen mere');
    expect(replyText(await world.press(bo, channel, 'plan.undo', { unit }))).toContain(
      'kan ikke fortryde ændringen mere',
    );
    expect((await storedUnit(world, unit)).plan).toEqual(changed);
    expect(buttonsOf(await world.say(bo, channel, 'forløb')).map(({ label }) => label)).not.toContain(
      'Fortryd',
    );
  });

  it('is undone once', async () => {
    const { world, unit } = await begun();
    const done = await change(world, 'plan.skip', { week: '2026-09-28' });
    const undo = await press(world, done, 'Fortryd');
    await press(world, undo, yes);
    const posts = world.posted.length;
    await press(world, undo, yes);
    expect(world.posted).toHaveLength(posts);
    expect(replyText(await world.press(bo, channel, 'plan.undo', { unit }))).toContain('ikke nogen ændring');
  });

  it('says that a week has too few open days now, before the dates that it moves, and counts again after the undo', async () => {
    const { world } = await begun();
    const preview = await fill(world, 'plan.add-days', { from: '2026-12-23' });
    expect(replyText(preview)).toContain(
      'Uge 52 tæller ikke længere med i forløbet, for den har kun to åbne dage tilbage.\nDet betyder for datoerne:',
    );
    const done = await press(world, preview, yes);
    expect(world.posted.at(-1)?.text).toContain('Uge 52 tæller ikke længere med i forløbet');
    expect(replyText(await press(world, done, 'Fortryd'))).toContain('Uge 52 tæller med i forløbet igen.');
  });

  it('gives no reason where a whole week is closed, or no week is lost', async () => {
    const { world } = await begun();
    for (const days of [{ from: '2026-09-28', to: '2026-10-02' }, { from: '2026-10-16' }])
      expect(replyText(await fill(world, 'plan.add-days', days))).not.toContain('i forløbet');
  });

  it('happens once for two taps, one after the other or at the same moment', async () => {
    for (const together of [false, true]) {
      const { world, unit } = await begun();
      const preview = await fill(world, 'plan.add-days', { from: '2026-11-27', label: 'pædagogisk dag' });
      const tap = () => press(world, preview, yes);
      const replies = together ? await Promise.all([tap(), tap()]) : [await tap(), await tap()];
      expect(replies.map(replyText).every((text) => text.includes('Det er gjort'))).toBe(true);
      expect((await storedUnit(world, unit)).plan.closures).toHaveLength(1);
      expect(world.posted.filter(({ text }) => text.includes('pædagogisk dag'))).toHaveLength(1);
    }
  });

  it('is not made again by an old yes after it was undone', async () => {
    const { world, unit } = await begun();
    const preview = await fill(world, 'plan.add-days', { from: '2026-11-27' });
    await press(world, await press(world, await press(world, preview, yes), 'Fortryd'), yes);
    await press(world, preview, yes);
    expect((await storedUnit(world, unit)).plan.closures).toEqual([]);
  });

  it('is shown anew when somebody else has changed the plan in between', async () => {
    const { world, unit } = await begun();
    const skip = await fill(world, 'plan.skip', { week: '2026-10-05' });
    await change(world, 'plan.skip', { week: '2026-09-28' });
    const again = await press(world, skip, yes);
    expect(replyText(again)).toContain('Planen har ændret sig i mellemtiden');
    expect(replyText(again)).toContain('fra fre. 23. okt. kl. 13.00 til fre. 30. okt. kl. 13.00');
    expect((await storedUnit(world, unit)).plan.closures).toHaveLength(1);
    await press(world, again, yes);
    expect((await storedUnit(world, unit)).plan.closures).toHaveLength(2);
  });

  it('meets a write in between with a fresh read, and keeps what the other one wrote', async () => {
    const { world, unit } = await begun();
    const { store } = world.ports;
    const preview = await fill(world, 'plan.skip', { week: '2026-09-28' });
    let meddle = true;
    const meddling: typeof store = Object.assign(Object.create(store), {
      batch: async (...args: Parameters<typeof store.batch>) => {
        if (meddle) {
          meddle = false;
          const now = await storedUnit(world, unit);
          await putRow(world.ports, unitRow(unit), { ...now, name: guarded('Stue Blå') });
        }
        return store.batch(...args);
      },
    });
    const reply = await handle(pressing(preview, yes), { ...world.ports, store: meddling });
    expect(replyText(reply)).toContain('Det er gjort');
    const now = await storedUnit(world, unit);
    expect(now.name).toBe('Stue Blå');
    expect(now.plan.closures).toHaveLength(1);
  });

  it('offers the local closing days nearest first, and none that begins in a weekend', async () => {
    const { world } = await begun();
    // 27 December 2026 is a Sunday.
    const labels = buttonsOf(await world.say(bo, channel, 'lukkedage')).map(({ label }) => label);
    // New Year's Eve is among them, and not offered once more by itself.
    expect(labels.slice(0, 3)).toEqual(['Luk 28.–31. december', 'Luk 7. maj', 'Tilføj dage']);
  });

  it('is for the leader alone: not the form, not the yes, not the undo', async () => {
    const { world, unit } = await begun();
    const before = await storedUnit(world, unit);
    const preview = await fill(world, 'plan.skip', { week: '2026-09-28' });
    const form = formOf(await world.press(bo, channel, 'plan.adjust', { unit }));
    // The form says that for a single day that went otherwise there is *plan b*.
    expect(form.intro).toContain('Skriv “plan b”');
    const refusals = [
      await world.press(carla, channel, 'plan.skip', { unit }),
      await send(world, form, { decision: 'not-at-all', reason: 'ro' }, carla),
      await press(world, preview, yes, carla),
      await world.press(carla, channel, 'plan.undo', { unit }),
      await world.press(carla, channel, 'plan.confirm-dates', { unit }),
      await world.press(carla, channel, 'plan.closures', { unit }),
    ];
    for (const refusal of refusals) expect(replyText(refusal)).toContain('Det kan kun enhedens leder gøre.');
    expect(await storedUnit(world, unit)).toEqual(before);
  });

  it('is refused when the button carries something else than a change', async () => {
    const { world, unit } = await begun();
    const before = await storedUnit(world, unit);
    for (const changes of ['', '{}', '[]', '[{"kind":"usual-pause","weeks":500}]', '[{"kind":"toString"}]']) {
      const reply = await world.press(bo, channel, 'plan.confirm', { unit, op: 'x', seen: '', changes });
      expect(replyText(reply)).toContain('Det, knappen hørte til');
    }
    expect(await storedUnit(world, unit)).toEqual(before);
  });

  const thursday = { day: 'opening|2026-09-17', time: '13:00' };

  it('makes the posts due by the new plan', async () => {
    const { world, unit } = await begun();
    expect(await nextPost(world, unit)).toBe('2026-09-18T07:00:00.000Z');
    await change(world, 'plan.move', thursday);
    expect(await nextPost(world, unit)).toBe('2026-09-17T07:00:00.000Z');
  });

  it('loses no post when everything stops right after it was made', async () => {
    const { world, unit } = await begun();
    const preview = await fill(world, 'plan.move', thursday);
    const { store } = world.ports;
    const failing: typeof store = Object.assign(Object.create(store), {
      write: (...args: Parameters<typeof store.write>) =>
        args[0] === 'due' ? Promise.reject(new Error('gone')) : store.write(...args),
    });
    await expect(handle(pressing(preview, yes), { ...world.ports, store: failing })).rejects.toThrow('gone');
    expect(replyText(await press(world, preview, yes))).toContain('Det er gjort');
    expect(await nextPost(world, unit)).toBe('2026-09-18T07:00:00.000Z');
    world.pass(60);
    await world.work();
    expect(await nextPost(world, unit)).toBe('2026-09-17T07:00:00.000Z');
  });
});

describe('words of the leader', () => {
  const reason = (text: string) => ({ decision: 'adjusted', reason: text });

  it('are refused with what was typed when they hold a CPR number or a concern', async () => {
    const { world, unit } = await begun();
    for (const [text, says] of [
      ['Vi venter på 010119-1234', 'CPR-nummer'],
      ['Han bliver slået derhjemme', 'jeres handlevejledning'],
    ] as const) {
      const reply = await fill(world, 'plan.adjust', reason(text));
      expect(reply.kind).toBe('form-errors');
      expect(formOf(reply).values?.reason).toBe(text);
      expect(formOf(reply).values?.decision).toBe('adjusted');
      expect(replyText(reply)).toContain(says);
      expect(await storedText(world, unit)).not.toContain(text);
    }
  });

  it('are asked about when they may name a child, and stand when sent once more unchanged', async () => {
    const { world, unit } = await begun();
    const text = 'Vi venter på Liva på 3 år';
    const asked = await fill(world, 'plan.adjust', reason(text));
    expect(asked.kind).toBe('form-errors');
    expect(replyText(asked)).toContain('Liva');
    expect(await storedText(world, unit)).not.toContain('Liva');
    const other = await send(world, formOf(asked), { reason: 'Vi venter på Alma på 2 år' });
    expect(other.kind).toBe('form-errors');
    const meant = await send(world, formOf(asked), {});
    await press(world, meant, yes);
    expect((await storedUnit(world, unit)).plan.courses[1]?.decision?.reason).toBe(text);
  });

  it('are refused in a button that was tampered with', async () => {
    const { world, unit } = await begun();
    const preview = await fill(world, 'plan.adjust', reason('Vi flytter stue'));
    const intent = pressing(preview, yes);
    if (intent.what.kind !== 'button') throw new Error('no button');
    const { data } = intent.what;
    const changes = (data.changes ?? '').replace('Vi flytter stue', '010119-1234');
    const reply = await world.press(bo, channel, 'plan.confirm', { ...data, changes });
    expect(replyText(reply)).toContain('Det, knappen hørte til');
    expect(await storedText(world, unit)).not.toContain('010119');
  });

  it('are needed for anything but going on as planned, and short', async () => {
    const { world } = await begun();
    expect(replyText(await fill(world, 'plan.adjust', reason(' ')))).toContain('Skriv grunden med få ord');
    expect(replyText(await fill(world, 'plan.adjust', reason('a'.repeat(201))))).toContain(
      'Skriv det kortere (højst 200 bogstaver)',
    );
    const preview = await fill(world, 'plan.adjust', { decision: 'as-planned', reason: '' });
    expect(replyText(preview)).toContain('Forløb 1 fortsætter som planlagt');
  });

  it('fit in a button at their longest', async () => {
    const { world } = await begun();
    const preview = await fill(world, 'plan.adjust', reason('"'.repeat(200)));
    const [button] = buttonsOf(preview);
    expect(JSON.stringify(button?.data).length).toBeLessThan(2000);
  });
});

async function nextPost(world: World, unit: string): Promise<string | undefined> {
  return (await readValue(world.ports, indexRow(unit)))?.next;
}
