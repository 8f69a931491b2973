import { describe, expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { course, inARow, twoCourses } from '../fixtures/hand-made-plan.ts';
import { showGuideOn } from '../fixtures/shown-guide.ts';

describe('the guide when there is no course week', () => {
  it('before the first course', () => {
    expect(viewToText(showGuideOn('2025-12-10'))).toMatchInlineSnapshot(`
      "Solstuen
      Før det første forløb
      8.–12. december
      Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af.
      🌱 Prøv: “Jeg strækker mig sammen med børnene, når de vågner.”
      📅 Statusmøde: fredag 19. december kl. 13.00
      [Prøv den] [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      Nu gør I klar til det første forløb. Kig på børnegruppen og på jeres egen hverdag: Hvor er nysgerrigheden størst, og hvor er der plads til mere af den? Det tager I med til det første statusmøde.
      Sådan kan I prøve. Vælg én situation på stuen, for eksempel frokosten. Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af.
      Tip: Begynd med noget, I allerede gør. Et lille forløb er let at komme i gang med.
      Første forløb: mandag 5. januar (om 26 dage)
      Aktivitetstema: krop, sanser og bevægelse
      Mødet handler om: vi ser på børnegruppen og planlægger det første, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
  });

  it('before the first course, in the week of the opening meeting', () => {
    const text = viewToText(showGuideOn('2025-12-15'));
    expect(text).toContain('📅 Statusmøde: fredag 19. december kl. 13.00');
    expect(text).toContain('Mødet handler om: vi ser på børnegruppen');
  });

  it('in a pause', () => {
    expect(viewToText(showGuideOn('2026-02-10'))).toMatchInlineSnapshot(`
      "Solstuen
      Pauseuge
      9.–13. februar
      Ugen er til at trække vejret.
      📅 Statusmøde: fredag 20. marts kl. 13.00
      [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      Ugen er til at trække vejret. Der er ikke noget, I skal nå. Lad puder, bolde og tove ligge, hvor børnene selv kan få fat i dem.
      Hvis I har lyst. Læg mærke til ét øjeblik, hvor børnene leger videre på noget fra forløbet.
      Tip: Fortæl en kollega om øjeblikket over kaffen.
      Næste forløb: mandag 16. februar (om seks dage)
      Aktivitetstema: natur, udeliv og science
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
  });

  it('in a closed week inside a course', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, ['2026-06-22', '2026-06-29', '2026-08-03', '2026-08-10', '2026-08-17'], {
          skippedWeeks: [
            {
              monday: '2026-07-06',
              reasons: [
                { kind: 'weekend' },
                { kind: 'closure', scope: 'unit', label: 'sommerferie' },
                { kind: 'closure', scope: 'municipality' },
              ],
            },
          ],
        }),
      ],
    };
    expect(viewToText(showGuideOn('2026-07-07', { plan }))).toMatchInlineSnapshot(`
      "Solstuen
      Uge uden forløb
      6.–10. juli
      Ugen tæller ikke med: sommerferie og lukkedag i kommunen. I skal ikke nå noget bestemt. Forløbet venter på jer.
      📅 Statusmøde: fredag 21. august kl. 13.00
      [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      Så fortsætter I: uge 3 af 5, fra mandag 3. august
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
  });

  it('after the leader stopped the course', () => {
    const decision = { kind: 'not-at-all', reason: 'Anes fravær', day: '2026-01-14' } as const;
    const { closingMeeting: _, ...begun } = course(1, inARow('2026-01-05', 2), { decision });
    const plan: Plan = { ...twoCourses, courses: [begun, course(2, inARow('2026-01-26'))] };
    const text = viewToText(showGuideOn('2026-01-15', { plan }));
    expect(text).toMatchInlineSnapshot(`
      "Solstuen
      Forløb 1 er stoppet
      12.–16. januar
      Forløb 1 er stoppet. Det, I nåede at prøve, har I stadig med jer.
      📅 Statusmøde: fredag 27. februar kl. 13.00
      [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      Næste forløb: mandag 26. januar (om 11 dage)
      Aktivitetstema: natur, udeliv og science
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
    expect(text).not.toContain('Anes fravær');
  });

  it('after the last course', () => {
    const plan: Plan = { ...twoCourses, courses: [course(1, inARow('2026-01-05'))], ends: '2026-02-06' };
    expect(viewToText(showGuideOn('2026-02-09', { plan }))).toMatchInlineSnapshot(`
      "Solstuen
      Forløbene er slut
      9.–13. februar
      Det sidste forløb sluttede fredag 6. februar. Tak for alt det, I har prøvet og delt. Vil I i gang igen, så tal med jeres leder om et nyt forløb.
      [Skriv din egen] [Skriv note]"
    `);
  });
});
