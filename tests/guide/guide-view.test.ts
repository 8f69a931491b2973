import { describe, expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Button, View } from '../../bot/ui/view.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { course, inARow, meeting, settings, twoCourses } from '../fixtures/hand-made-plan.ts';
import { house, legestue, showGuideOn } from '../fixtures/shown-guide.ts';

const buttonsOf = (view: View): readonly Button[] =>
  view.nodes.flatMap((node) => (node.node === 'buttons' ? node.buttons : []));

describe('the guide in a course week', () => {
  it('tells a house where it is and what the week is for', () => {
    const themed = { ...settings, courses: { 1: { contentTheme: 'Vinter i skoven' } } };
    expect(viewToText(showGuideOn('2026-01-21', { settings: themed }))).toMatchInlineSnapshot(`
      "Solstuen
      Uge 3 af 5 · 19.–23. januar
      Forløb 1, kalenderens uge 4
      Fase: I er i gang
      Aktivitetstema: krop, sanser og bevægelse
      Læringstemaer: alsidig personlig udvikling · social udvikling · kommunikation og sprog
      Indholdstema: Vinter i skoven
      Næste statusmøde: fredag 6. februar kl. 13.00 (om 16 dage)
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Det handler ugen om
      I er halvvejs. Stop op, og se på planen: Skal I fortsætte som planlagt, justere eller lægge noget væk? Hold fast i målet, men lad vejen dertil følge børnenes interesse, vejret og hverdagen.
      En lille prøvehandling
      Lad børnene føre an i ti minutter af en aktivitet. Følg deres idé, sæt ord på det, de gør, og vent lidt længere, end du plejer, før du foreslår noget.
      Tip: At lave en aktivitet om undervejs er godt håndværk. Skriv en linje om hvorfor, så husker I det til mødet.
      Til lederen at undre sig over
      > Hvordan bliver et barn inviteret ind i legen uden selv at skulle spørge om lov?"
    `);
  });

  it('holds the whole meeting guide in the meeting week', () => {
    expect(viewToText(showGuideOn('2026-02-02'))).toMatchInlineSnapshot(`
      "Solstuen
      Uge 5 af 5 · 2.–6. februar
      Forløb 1, kalenderens uge 6
      Fase: I er i gang, I ser tilbage og I planlægger
      Aktivitetstema: krop, sanser og bevægelse
      Læringstemaer: alsidig personlig udvikling · social udvikling · kommunikation og sprog
      Næste statusmøde: fredag 6. februar kl. 13.00 (om 4 dage)
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Det handler ugen om
      Forløbet rundes af. Saml op sammen med børnene, og se tilbage: Hvad har de fået ud af det, og hvad har I selv lært? På statusmødet taler I om begge dele og ser frem mod det næste.
      En lille prøvehandling
      Spørg børnene, hvad de husker bedst. Lad dem vise det med kroppen, en ting eller en tegning, og tag ét eksempel med til mødet.
      Tip: Skriv to linjer ned før mødet: én om børnenes læring og én om din egen praksis.
      Til lederen at undre sig over
      > Hvornår på dagen er de voksne nede i børnehøjde, og hvad sker der så?
      Mødeguide på 1 time
      Mødeleder: lederen eller en, I har aftalt. Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.
      • 13.00 Siden sidst (5 min.) Læs de seneste beslutninger op. Hvad blev til noget, og hvad tager vi med videre?
      • 13.05 Vores prøvehandlinger (10 min.) En kort runde: Hvad prøvede jeg, hvad skete der, og hvad lærte jeg? “Jeg nåede det ikke” er også et svar.
      • 13.15 Børnenes læring og deltagelse: det har vi set (10 min.) Hvad har vi set børnene gøre, sige og finde på? Hvem fandt nye måder at være med på, og hvad gjorde forskellen?
      • 13.25 Vores egen praksis: det har vi lært (10 min.) Hvad gjorde vi, som åbnede fællesskabet for flere? Hvad vil vi gøre mere af, mindre af eller anderledes?
      • 13.35 Mål for det kommende forløb (8 min.) Vælg et eller to mål. Hvad vil vi kunne se hos børnene, når vi er på vej?
      • 13.43 Aktiviteter i det kommende forløb (7 min.) Vælg få aktiviteter, der kan gentages i små grupper med en ny vinkel. Hvem gør hvad, hvor og hvornår på ugen?
      • 13.50 Egne læringsmål og nye prøvehandlinger (5 min.) Hver af os siger: Det vil jeg selv lære, og det prøver jeg i den første uge. Lederen er med i runden.
      • 13.55 Beslutninger (5 min.) Læs beslutningerne op: Hvad gør vi, hvem tager sig af det, og hvornår mødes vi igen?
      [Vis den korte på 30 minutter]"
    `);
  });

  it('speaks to a legestue in its own words, in the 30 minutes it has', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-01-05'), {
          closingMeeting: meeting('1', '2026-02-04', { type: '4+1+2', time: '19:00', minutes: 30 }),
        }),
      ],
    };
    expect(viewToText(showGuideOn('2026-02-04', { plan, unit: legestue }))).toMatchInlineSnapshot(`
      "Legestuen Nord
      Uge 5 af 5 · 2.–6. februar
      Forløb 1, kalenderens uge 6
      Fase: I er i gang, I ser tilbage, I ser på børnegruppen og I planlægger
      Aktivitetstema: krop, sanser og bevægelse
      Læringstemaer: alsidig personlig udvikling · social udvikling · kommunikation og sprog
      Næste statusmøde: onsdag 4. februar kl. 19.00 (i dag)
      Mødet handler om: vi ser tilbage, tager halvårets blik på børnegruppen og planlægger det næste, 30 minutter
      Det handler ugen om
      Forløbet rundes af. Saml op sammen med børnene, både hjemme og i legestuen. På statusmødet, måske et aftenmøde, taler I om børnenes udbytte og om jeres egen praksis, og så ser I frem mod det næste.
      En lille prøvehandling
      Find noget frem, som børnene har brugt i forløbet. Læg mærke til, hvad de gør med det nu, og tag ét eksempel med til mødet.
      Tip: Kan du ikke komme til mødet, så send dagplejepædagogen to linjer i forvejen.
      Til dagplejepædagogen at undre sig over
      > Sæt dig dér, hvor et af de stille børn plejer at sidde. Hvordan ser aktiviteten ud derfra?
      Mødeguide på 30 minutter
      Mødeleder: dagplejepædagogen eller en, I har aftalt. Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.
      • 19.00 Vores prøvehandlinger (4 min.) En kort runde: Hvad prøvede jeg hjemme eller i legestuen, hvad skete der, og hvad lærte jeg? “Jeg nåede det ikke” er også et svar.
      • 19.04 Børnenes læring og deltagelse: det har vi set (4 min.) Hvad har vi set de mindste og de største gøre, sige og finde på? Hvornår på dagen var de mest optaget, og hvad gjorde forskellen?
      • 19.08 Vores egen praksis: det har vi lært (4 min.) Hvad gjorde vi, som fik børnene til at finde sammen på tværs af alder? Dagplejepædagogen fortæller, hvad der var tydeligt at se udefra.
      • 19.12 Børnenes læring og deltagelse: her er de nu (4 min.) Hvad er børnene optaget af hjemme hos hver af os, og hvad samler dem i legestuen? Hvad er de på vej til at lære?
      • 19.16 Vores egen praksis: sådan er hverdagen nu (4 min.) Se på dagens rytme: Hvornår er der ro, hvad kan børnene selv få fat i, og hvad bruger vi legestuen til? Vælg højst tre ting at holde øje med.
      • 19.20 Mål for det kommende forløb (3 min.) Vælg et eller to mål, som giver mening for både de mindste og de største. Hvad vil vi kunne se hos børnene undervejs?
      • 19.23 Aktiviteter i det kommende forløb (3 min.) Vælg få aktiviteter, der kan gentages hjemme og i legestuen. Hvad passer til stunden, hvor nogle sover, og hvad gør vi sammen?
      • 19.26 Egne læringsmål og nye prøvehandlinger (2 min.) Hver af os siger: Det vil jeg selv lære, og det prøver jeg i den første uge. Dagplejepædagogen er med i runden.
      • 19.28 Beslutninger (2 min.) Læs beslutningerne op: Hvad gør vi, hvornår mødes vi igen, og hvem fortæller det til dem, der ikke kunne komme?
      Denne gang ser I også på det seneste halve år. Kan I finde en hel time, er den godt givet ud.
      [Vis på 60 minutter]"
    `);
  });

  it('speaks English', () => {
    expect(
      viewToText(showGuideOn('2026-01-24', { unit: { ...house, language: 'en' } })),
    ).toMatchInlineSnapshot(`
      "Solstuen
      Week 4 of 5 · 26–30 January
      Course 1, calendar week 5
      It is the weekend, so here is the guide for the coming week.
      Phase: you are under way
      Activity theme: body, senses and movement
      Learning themes: all-round personal development · social development · communication and language
      Next status meeting: Friday 6 February at 13:00 (in 13 days)
      The meeting is about: we look back and plan the next course, 1 hour
      What this week is for
      Experience is beginning to show. Share it while it is fresh, even when a trial action went differently than expected. Agree on who chairs the coming status meeting.
      A small trial action
      Take a trial action that worked for you, and ask a colleague to try it in their group. Talk afterwards about what was the same and what was different.
      Tip: “I did not get round to it” is an answer too. It says something about what the days had room for.
      For the leader to wonder about
      > What happens when two children disagree and the adult listens before anyone finds a solution?"
    `);
  });

  it('says why the meeting had to move, and that the new date is a proposal', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-03-02'), {
          closingMeeting: meeting('1', '2026-04-01', {
            state: 'proposed',
            movedFrom: {
              day: '2026-04-03',
              reason: { kind: 'closed', reasons: [{ kind: 'holiday', holiday: 'good-friday' }] },
            },
          }),
        }),
      ],
    };
    expect(viewToText(showGuideOn('2026-03-23', { plan }))).toContain(
      'Næste statusmøde: onsdag 1. april kl. 13.00 (om 9 dage), flyttet fra fre. 3. apr., fordi den 3. april er langfredag. Datoen er foreløbig, til lederen har bekræftet den.',
    );
  });

  it('leaves the meeting guide out once the meeting has gone by', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-01-05'), { closingMeeting: meeting('1', '2026-02-04') }),
        course(2, inARow('2026-02-09')),
      ],
    };
    const text = viewToText(showGuideOn('2026-02-05', { plan }));
    expect(text).toContain('Ugens statusmøde lå onsdag 4. februar.');
    expect(text).toContain('Næste statusmøde: fredag 13. marts');
    expect(text).not.toContain('Mødeguide');
  });
});

describe('the buttons of the guide', () => {
  const others = [{ id: 'u2', name: 'Månestuen' }];

  it('switch to the person’s other units, for the person alone', () => {
    expect(buttonsOf(showGuideOn('2026-01-21', { others }))).toEqual([
      { label: 'Månestuen', action: 'guide.show', data: { unit: 'u2' } },
    ]);
    expect(buttonsOf(showGuideOn('2026-01-21', { others, audience: 'channel' }))).toEqual([]);
  });

  it.each([
    [60, undefined, 60, ['30']],
    [60, 30, 30, ['60']],
    [45, undefined, 45, ['60', '30']],
    [45, 30, 30, ['60', '45']],
    [30, undefined, 30, ['60']],
    [25, 60, 60, ['30']],
  ])('show a meeting of %i minutes, asked for %s, as %i and offer %s', (own, asked, shown, offered) => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-01-05'), { closingMeeting: meeting('1', '2026-02-06', { minutes: own }) }),
      ],
    };
    const view = showGuideOn('2026-02-02', { plan, ...(asked && { minutes: asked }) });
    const agenda = view.nodes.find((node) => node.node === 'list');
    const minutes = JSON.stringify(agenda).match(/\d+(?= min\.)/g) ?? [];
    expect(minutes.map(Number).reduce((a, b) => a + b, 0)).toBe(shown);
    expect(buttonsOf(view)).toEqual(
      offered.map((length) => ({
        label: expect.stringContaining(length),
        action: 'guide.meeting',
        data: { unit: 'u1', minutes: length },
      })),
    );
  });
});

describe('the guide on a phone', () => {
  it('stays within 25 nodes and opens with one line', () => {
    for (const unit of [house, legestue]) {
      const view = showGuideOn('2026-02-02', { unit, others: [{ id: 'u3', name: 'Månestuen' }] });
      expect(view.nodes.length).toBeLessThanOrEqual(25);
      expect(view.summary).toBe(
        `${unit.name}: Uge 5 af 5 · 2.–6. februar. Næste statusmøde: fredag 6. februar kl. 13.00 (om 4 dage)`,
      );
    }
  });
});
