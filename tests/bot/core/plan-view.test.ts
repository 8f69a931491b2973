import { describe, expect, it } from 'vitest';
import { buttonsOf, change, fill, formOf, press, storedUnit } from './plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, goodUnit, personal, replyText } from './world.ts';

const yes = 'Ja, gør det';

describe('forløb', () => {
  it('tells anyone where the unit is, what comes, and why, without buttons', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    await change(world, 'plan.add-days', { from: '2026-11-20', label: 'pædagogisk dag' });
    const reply = await world.say(ane, channel, 'forloeb');
    expect(reply).toMatchObject({ kind: 'show', to: 'everyone' });
    expect(replyText(reply)).toMatchInlineSnapshot(`
      "Forløb for Stue Gul
      Forløb 1 · uge 1 af 5
      Forløb 1 · krop, sanser og bevægelse
      • Første statusmøde fredag 18. september kl. 13.00: forberedelse og planlægning (1+2), flyttet fra fre. 11. sep.: den dag var allerede gået, foreslået
      • mandag 14. september–fredag 16. oktober
      • Statusmøde fredag 16. oktober kl. 13.00: evaluering og planlægning (4+2)
      Forløb 2 · natur, udeliv og science
      • mandag 19. oktober–torsdag 19. november
      • Statusmøde torsdag 19. november kl. 13.00: evaluering og planlægning (4+2), flyttet fra fre. 20. nov.: pædagogisk dag, foreslået
      Forløb 3 · kultur, æstetik og fællesskab
      • mandag 23. november–onsdag 23. december
      • Statusmøde onsdag 23. december kl. 13.00: evaluering og planlægning (4+2), flyttet fra fre. 25. dec.: juledag, foreslået
      Det foreslåede ligger fast, når lederen har bekræftet det.
      Skriv “kalender”, hvis du vil have møderne i din egen kalender."
    `);
  });

  it('gives the leader the buttons, and nobody else sees them', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    const reply = await world.say(bo, channel, 'plan');
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual([
      'Bekræft datoer',
      'Justér',
      'Pause',
      'Spring over',
      'Flyt møde',
      'Lukkedage',
      'Sidste forløb',
    ]);
    expect(buttonsOf(await world.say(ane, channel, 'plan'))).toEqual([]);
  });

  it('speaks of the time before, between and after, with weeks that do not count named', async () => {
    const world = createWorld('2026-11-02T07:30:00Z');
    await createUnit(world, bo, channel, { ...goodUnit, anchor: '2026-11-09' });
    await change(world, 'plan.pause', { after: '1', quiet: 'christmas' });
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain('Før det første forløb');
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain(
      'Uge 52–1 tæller ikke med: julepause, juleaften, juledag og nytårsdag',
    );
    world.setNow('2026-12-15T08:00:00Z');
    const pause = replyText(await world.say(ane, channel, 'forløb'));
    expect(pause).toContain('Pauseuge');
    expect(pause).toContain('Pause: uge 51');
    await change(world, 'plan.last-course', { course: '2' });
    world.setNow('2027-03-01T08:00:00Z');
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain('Forløbene er slut');
  });

  it('speaks English where the unit does', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world, bo, channel, { ...goodUnit, language: 'en' });
    const reply = replyText(await world.say(ane, channel, 'course'));
    expect(reply).toContain('Course 1 · week 1 of 5');
    expect(reply).toContain('Status meeting Friday 16 October at 13:00');
  });

  it('never changes another unit than the one a button was drawn for', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    const other = { kind: 'channel', conversation: 'C2' } as const;
    await createUnit(world, bo, other, {
      ...goodUnit,
      name: 'Stue Blå',
      institution: 'new',
      newInstitution: 'Nord',
    });
    expect(replyText(await world.press(bo, other, 'plan.skip', { unit }))).toContain(
      'Den knap hører til noget',
    );
    const skip = formOf(await world.press(bo, personal, 'plan.skip', { unit }));
    expect(skip.context.unit).toBe(unit);
  });
});

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

  it('close from Monday to Easter Monday when the Easter week is quiet', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    await change(world, 'plan.pause', { quiet: 'easter' });
    const [easter] = (await storedUnit(world, unit)).plan.closures;
    expect(easter).toMatchObject({ kind: 'days', from: '2027-03-22', to: '2027-03-29' });
  });

  it('move a meeting within its week, and keep what was typed when the time is wrong', async () => {
    const world = createWorld('2026-10-12T07:30:00Z');
    await createUnit(world, bo, channel, goodUnit);
    const wrong = await fill(world, 'plan.move', { day: '1|2026-10-15', time: '25.00' });
    expect(formOf(wrong).values).toMatchObject({ day: '1|2026-10-15', time: '25.00' });
    expect(replyText(wrong)).toContain('Skriv et klokkeslæt mellem 6.00 og 21.00');
    expect(replyText(await fill(world, 'plan.move', { day: '1|2026-10-19', time: '9.00' }))).toContain(
      'Vælg en',
    );
    const today = await fill(world, 'plan.move', { day: '1|2026-10-12', time: '8.00' });
    expect(replyText(today)).toContain('Det tidspunkt er gået');
    await change(world, 'plan.move', { day: '1|2026-10-15', time: '9.30' });
    expect(replyText(await world.say(ane, channel, 'forløb'))).toContain(
      'Statusmøde torsdag 15. oktober kl. 09.30: evaluering og planlægning (4+2), flyttet fra fre. 16. okt.: lederen har valgt en anden dag',
    );
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
    expect(replyText(preview)).toContain('til tor. 15. okt. kl. 13.00 (arbejdsdag)');
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
    expect(replyText(preview)).toContain('• Første statusmøde ligger fast fredag 18. september kl. 13.00');
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
      'Bo Holm har besluttet:\n• Forløb 1 gennemføres ikke. “Vi flytter stue”',
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

describe('ret enhed', () => {
  it('shows what another meeting slot moves, and holds the past', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    world.setNow('2026-10-19T08:00:00Z');
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, name: 'Stue Orange', weekday: '2', time: '14:00' };
    const reply = await world.submit(bo, channel, opened.id, values, opened.context);
    expect(replyText(reply)).toContain('Dine øvrige rettelser er gemt.');
    expect(replyText(reply)).toContain('Statusmøder ligger fremover tirsdag kl. 14.00, 60 min.');
    expect(replyText(reply)).not.toContain('forløb 1:');
    expect((await storedUnit(world, unit)).plan.slot.weekday).toBe(5);
    expect((await storedUnit(world, unit)).name).toBe('Stue Orange');
    await press(world, reply, yes);
    const { plan } = await storedUnit(world, unit);
    expect(plan.slot).toEqual({ weekday: 2, time: '14:00', minutes: 60 });
    expect(plan.held?.meetings.map(({ day }) => day)).toEqual(['2026-09-18', '2026-10-16']);
  });

  it('lets the start move until the first course has begun', async () => {
    const world = createWorld('2026-09-01T07:30:00Z');
    const unit = await createUnit(world);
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, anchor: '2026-09-21' };
    const reply = await world.submit(bo, channel, opened.id, values, opened.context);
    expect(replyText(reply)).toContain('Forløb 1 begynder: fra man. 14. sep. til man. 21. sep.');
    await press(world, reply, yes);
    expect((await storedUnit(world, unit)).plan.anchor).toBe('2026-09-21');
  });

  it('keeps new themes when an earlier change of dates is undone', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    await change(world, 'plan.skip', { week: '2026-10-05' });
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, curriculum: 'aftale-2004' };
    await world.submit(bo, channel, opened.id, values, opened.context);
    await press(world, await world.press(bo, channel, 'plan.undo', { unit }), yes);
    const { plan } = await storedUnit(world, unit);
    expect(plan.closures).toEqual([]);
    expect(plan.curriculum.at(-1)).toEqual({ fromCourse: 2, version: 'aftale-2004' });
  });
});
