import { describe, expect, it } from 'vitest';
import { change, fill, formOf, press, send, storedUnit } from '../people/plan-steps.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  goodUnit,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const yes = 'Ja, gør det';

describe('the forms of the plan', () => {
  it('offer each change, and say so when there is nothing to choose from', async () => {
    const world = createWorld('2026-09-01T07:30:00Z');
    await createUnit(world);
    expect(replyText(await world.press(bo, channel, 'plan.adjust'))).toContain('ikke noget forløb i gang');
    expect(replyText(await world.press(bo, channel, 'plan.remove-closure'))).toContain('ikke nogen lukning');
    expect(replyText(await world.press(bo, channel, 'plan.closures'))).toContain(
      '[Tilføj dage] [Tilføj uger hvert år]',
    );
    expect(replyText(await world.press(bo, channel, 'plan.confirm-dates'))).toContain('[Ja, gør det]');
  });

  it('show the pauses as they are; what is left alone stays', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    expect(replyText(await fill(world, 'plan.pause', {}))).toContain('Du har ikke ændret noget endnu.');
    await change(world, 'plan.pause', { usual: '1', quiet: 'easter,summer' });
    const form = formOf(await world.press(bo, channel, 'plan.pause'));
    expect(form.values).toEqual({ after: 'usual', usual: '1', quiet: 'easter,summer' });
    await change(world, 'plan.pause', { quiet: 'summer' });
    const { plan } = await storedUnit(world, unit);
    expect(plan.pauseWeeks).toBe(1);
    expect(plan.closures).toEqual([
      {
        id: 'quiet-summer',
        scope: 'unit',
        label: 'sommerpause',
        kind: 'yearly-weeks',
        fromWeek: 27,
        toWeek: 32,
      },
    ]);
  });

  it('take a pause of no weeks for the course’s own, and do not offer “as usual” beside it', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    await change(world, 'plan.pause', { usual: '1' });
    await change(world, 'plan.pause', { after: '0' });
    const form = formOf(await world.press(bo, channel, 'plan.pause'));
    expect(form.values).toMatchObject({ after: '0', usual: '1' });
    const after = form.fields.find((field) => 'id' in field && field.id === 'after');
    expect(after?.kind === 'choice' && after.options.map(({ value }) => value)).not.toContain('usual');
  });

  it('close from Monday to Easter Monday when the Easter week is quiet', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    await change(world, 'plan.pause', { quiet: 'easter' });
    const [easter] = (await storedUnit(world, unit)).plan.closures;
    expect(easter).toMatchObject({ kind: 'days', from: '2027-03-22', to: '2027-03-29' });
  });

  it('move a meeting within its week, and keep what was typed when the time is wrong', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    await createUnit(world, bo, channel, goodUnit);
    world.setNow('2026-10-12T07:30:00Z');
    const wrong = await fill(world, 'plan.move', { day: '1|2026-10-15', time: '25.00' });
    expect(formOf(wrong).values).toMatchObject({ day: '1|2026-10-15', time: '25.00' });
    expect(replyText(wrong)).toContain('Skriv et klokkeslæt mellem 6.00 og 21.00');
    expect(replyText(await fill(world, 'plan.move', { day: '1|2026-10-19', time: '9.00' }))).toContain(
      'vælg en anden',
    );
    const today = await fill(world, 'plan.move', { day: '1|2026-10-12', time: '8.00' });
    expect(replyText(today)).toContain('Det tidspunkt er gået');
    await change(world, 'plan.move', { day: '1|2026-10-15', time: '9.30' });
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain(
      'Statusmøde torsdag 15. oktober kl. 9.30: vi ser tilbage og planlægger det næste, flyttet fra fre. 16. okt., fordi I har valgt en anden dag',
    );
  });

  it('move a meeting in a form from before the plan changed: it comes back with the day and the time in it', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    await createUnit(world, bo, channel, goodUnit);
    world.setNow('2026-10-12T07:30:00Z');
    const form = formOf(await world.press(bo, channel, 'plan.move'));
    await change(world, 'plan.add-days', { from: '2026-10-15', to: '2026-10-15', label: 'personaletur' });
    const closed = formOf(await send(world, form, { day: '1|2026-10-15', time: '9.00' }));
    expect(closed.values).toMatchObject({ day: '1|2026-10-15', time: '9.00' });
    expect(closed.fields[0]).toMatchObject({
      options: expect.arrayContaining([{ value: '1|2026-10-15', label: 'torsdag 15. oktober' }]),
    });
    expect(closed.errors?.day).toContain('Planen er ændret, siden du åbnede listen');
    const again = formOf(await send(world, closed, {}));
    expect(again.values).toMatchObject({ day: '1|2026-10-15', time: '9.00' });
    // The day is there still, of a meeting by another name.
    const renamed = formOf(await send(world, form, { day: 'opening|2026-10-14', time: '9.00' }));
    expect(renamed.values).toMatchObject({ day: '1|2026-10-14', time: '9.00' });
  });

  it('add closed days and weeks, and take them away again', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    const days = { from: '2026-10-16', to: '2026-10-14' };
    expect(replyText(await fill(world, 'plan.add-days', days))).toContain(
      'Sidste dag skal ligge efter den første',
    );
    expect(replyText(await fill(world, 'plan.add-days', { from: '2026-09-01' }))).toContain(
      'De dage er gået',
    );
    expect(replyText(await fill(world, 'plan.add-weeks', { fromWeek: '54' }))).toContain(
      'Skriv et ugenummer',
    );
    expect(replyText(await fill(world, 'plan.add-weeks', { fromWeek: '1', toWeek: '53' }))).toContain(
      'ingen åben uge',
    );
    const preview = await fill(world, 'plan.add-days', { from: '2026-10-16', label: 'arbejdsdag' });
    expect(replyText(preview)).toContain('til tor. 15. okt. kl. 13.00, fordi I har lukket (arbejdsdag)');
    await press(world, preview, yes);
    await change(world, 'plan.add-weeks', { fromWeek: '29', toWeek: '30', label: 'sommerferie' });
    const list = replyText(await world.press(bo, channel, 'plan.closures'));
    expect(list).toContain('• fredag 16. oktober (arbejdsdag)\n• uge 29–30 hvert år (sommerferie)');
    const { closures } = (await storedUnit(world, unit)).plan;
    await change(world, 'plan.remove-closure', { closure: closures[0]?.id ?? '' });
    expect((await storedUnit(world, unit)).plan.closures).toHaveLength(1);
  });

  it('confirm every proposed date at once', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    const preview = await world.press(bo, channel, 'plan.confirm-dates');
    expect(replyText(preview)).toContain(
      '• Statusmødet i forløb 3 ligger fast onsdag 23. december kl. 13.00',
    );
    await press(world, preview, yes);
    expect(world.posted.at(-1)?.text).toContain('Bo Holm har bekræftet:');
    const shown = await world.say(bo, channel, 'forløb');
    expect(replyText(shown)).not.toContain('foreslået');
    expect(replyText(await world.press(bo, channel, 'plan.confirm-dates'))).toContain(
      'Alle datoer ligger fast',
    );
  });

  it('set a last course, a later one, and none', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    const preview = await fill(world, 'plan.last-course', { course: '2' });
    expect(replyText(preview)).toContain('Forløb 3 og de følgende falder væk');
    await press(world, preview, yes);
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain('Det er det sidste forløb.');
    await change(world, 'plan.last-course', { course: '4' });
    expect(replyText(await world.say(ane, channel, 'forløb'))).not.toContain('Det er det sidste forløb.');
    await change(world, 'plan.last-course', { course: 'none' });
    expect(world.posted.at(-1)?.text).toContain('Forløbene fortsætter uden slutdato');
  });

  it('stop a course, and let the next one begin the week after with the same theme', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    await change(world, 'plan.adjust', { decision: 'not-at-all', reason: 'Vi flytter stue' });
    expect(world.posted.at(-1)?.text).toContain(
      'Bo Holm har besluttet:\n• Forløb 1 stopper. “Vi flytter stue”',
    );
    const shown = replyText(await world.say(ane, channel, 'forløb'));
    expect(shown).toContain('Forløb 2 · krop, sanser og bevægelse\n• mandag 21. september');
  });

  it('speak to childminders of their playroom', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world, bo, channel, { ...goodUnit, kind: 'family-daycare' });
    const form = replyText(await world.press(bo, channel, 'plan.add-days'));
    expect(form).toContain('dagplejen eller legestuen');
    expect(form).not.toContain('huset');
  });
});

describe('what counts as open', () => {
  it('can be changed by the leader, shown first like everything else', async () => {
    const world = createWorld('2027-05-03T07:30:00Z');
    const unit = await createUnit(world, bo, channel, { ...goodUnit, anchor: '2027-05-10' });
    const shown = await fill(world, 'plan.opening', { open: 'june5', week: '4' });
    expect(replyText(shown)).toContain('Grundlovsdag er åben, og juleaftensdag er lukket');
    await press(world, shown, yes);
    const { plan } = await storedUnit(world, unit);
    expect(plan).toMatchObject({ openDaysPerWeek: 4, openOn: { june5: true, december24: false } });
    expect(replyText(await fill(world, 'plan.opening', {}))).toContain('Du har ikke ændret noget endnu.');
  });

  it('names the municipality where it is the municipality that closes', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    await change(world, 'plan.add-days', { from: '2026-10-16', to: '', scope: 'municipality' });
    expect(replyText(await world.say(bo, channel, 'forløb'))).toContain('kommunen har lukket');
  });
});

describe('flyt mødet', () => {
  async function inOctober() {
    const world = createWorld('2026-09-14T07:30:00Z');
    const unit = await createUnit(world, bo, channel, goodUnit);
    world.setNow('2026-10-12T07:30:00Z');
    return { world, unit };
  }
  const values = async (world: World, text: string) => formOf(await world.say(bo, channel, text)).values;

  it('opens with the day and the time that were written, in the meeting’s own week', async () => {
    const { world } = await inOctober();
    world.setNow('2026-09-21T07:30:00Z');
    for (const [text, day, time] of [
      ['flyt mødet til torsdag', '2026-10-15', '13:00'],
      ['kan vi rykke mødet til på onsdag kl. 14?', '2026-10-14', '14:00'],
      ['kan statusmødet begynde klokken 14 i stedet for', '2026-10-16', '14:00'],
      ['flyt mødet til den 13. oktober kl. 9.30', '2026-10-13', '09:30'],
      ['flyt mødet', '2026-10-16', '13:00'],
    ] as const)
      expect(await values(world, text), text).toMatchObject({ day: `1|${day}`, time });
  });

  it('says of a day that does not fit that it does not, and offers those that do', async () => {
    const { world } = await inOctober();
    const reply = await world.say(bo, channel, 'flyt mødet til den 2. november');
    expect(replyText(reply)).toContain(
      'Mandag 2. november kan det ikke blive: statusmødet skal ligge i forløbets femte uge, 12.–16. oktober. Vælg en af dagene her.',
    );
    expect(formOf(reply).values).toEqual({ time: '13:00' });
  });

  it('says that there is no such day, where somebody wrote one', async () => {
    const { world } = await inOctober();
    const reply = await world.say(bo, channel, 'vi skal flytte mødet til den 35. januar');
    expect(replyText(reply)).toContain('Der er ingen 35. januar. Vælg en af dagene her.');
  });

  it('is about the next one when today’s was begun before its time, in the form and after the preview', async () => {
    const { world, unit } = await inOctober();
    world.setNow('2026-10-16T08:00:00Z');
    const preview = await fill(world, 'plan.move', { day: '1|2026-10-16', time: '15:00' });
    await world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
    expect((await values(world, 'flyt mødet'))?.day).toMatch(/^2\|/);
    expect(replyText(await press(world, preview, 'Ja, gør det'))).toContain('begyndt eller holdt');
  });
});
