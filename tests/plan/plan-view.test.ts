import { describe, expect, it } from 'vitest';
import { buttonsOf, change, formOf } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, goodUnit, personal, replyText } from '../people/world.ts';

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
      • Første statusmøde fredag 18. september kl. 13.00: vi ser på børnegruppen og planlægger det første
      • mandag 14. september–fredag 16. oktober
      • Statusmøde fredag 16. oktober kl. 13.00: vi ser tilbage og planlægger det næste
      Forløb 2 · natur, udeliv og science
      • mandag 19. oktober–torsdag 19. november
      • Statusmøde torsdag 19. november kl. 13.00: vi ser tilbage og planlægger det næste, flyttet fra fre. 20. nov., fordi I har lukket (pædagogisk dag), foreslået
      Forløb 3 · kultur, æstetik og fællesskab
      • mandag 23. november–onsdag 23. december
      • Statusmøde onsdag 23. december kl. 13.00: vi ser tilbage og planlægger det næste, flyttet fra fre. 25. dec., fordi den 25. december er juledag, foreslået
      Foreslåede datoer gælder, når lederen har bekræftet dem.
      Skriv “kalender”, hvis du vil have møderne i din egen kalender."
    `);
  });

  it('gives the leader the buttons, and nobody else sees them', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    await createUnit(world);
    const reply = await world.say(bo, channel, 'forløb');
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual([
      'Bekræft datoer',
      'Ret forløbet',
      'Pause',
      'Spring en uge over',
      'Flyt møde',
      'Lukkedage',
      'Vælg slutdato',
    ]);
    expect(buttonsOf(await world.say(ane, channel, 'forløb'))).toEqual([]);
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
      'Det, knappen hørte til',
    );
    const skip = formOf(await world.press(bo, personal, 'plan.skip', { unit }));
    expect(skip.context.unit).toBe(unit);
  });
});
