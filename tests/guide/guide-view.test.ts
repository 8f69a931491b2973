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
      I er halvvejs. Se på planen i fem minutter: Hvad bliver I ved med, hvad laver I om, og hvad lægger I væk? Målet står fast. Vejen dertil må gerne følge vejret, vagtplanen og børnenes gode idéer.
      En lille prøvehandling
      Lad børnene bestemme over motorikbanen i ti minutter. Sæt ord på det, kroppene gør, og vent lidt længere, end du plejer, før du foreslår noget.
      Tip: Laver I noget om, så skriv en linje om hvorfor. Så har I den med til mødet.
      Til lederen at undre sig over
      > Hvem fik det sidste ord i den samtale mellem børn og voksne, du senest lyttede med på?"
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
      I runder forløbet af sammen med børnene. Se tilbage: Hvad tør de nu, og hvad har I selv lært undervejs? På statusmødet taler I om begge dele og vælger det næste.
      En lille prøvehandling
      Spørg børnene, hvilken leg de gerne vil vise en gæst. Lad dem vise den med kroppen, og tag ét eksempel med til mødet.
      Tip: Skriv to linjer ned før mødet: én om børnene og én om dig selv.
      Til lederen at undre sig over
      > Hvad gør en voksen, så børnene glæder sig, allerede før det begynder?
      Mødeguide på 1 time
      Mødeleder: lederen eller en, I har aftalt. Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.
      Læs dagsordenen dagen før, og vælg de to emner, der er mest værd at tale om. Hæng noget op, som børnene har lavet eller fundet. Brug halvdelen af tiden på det, der var, og halvdelen på det, der kommer.
      • 13.00 Siden sidst (5 min.) Det her besluttede vi sidst. Hvad er blevet til hverdag, og hvad vil vi tage frem igen?
      • 13.05 Vores prøvehandlinger (10 min.) Nu hører vi prøvehandlingerne. Fortæl kort, så stiller vi andre ét nysgerrigt spørgsmål, og alt tæller.
      • 13.15 Børnenes læring og deltagelse: det har vi set (10 min.) Hvad har vi set børnene gøre i de fem uger? Begynd med noget, der overraskede dig, og prøv så at se det fra deres plads.
      • 13.25 Vores egen praksis: det har vi lært (10 min.) Og hvad gjorde vi selv, der hjalp? Sig det, så vi kan se det for os: et ord, en pause, et sted at sidde.
      • 13.35 Mål for det kommende forløb (8 min.) Nu ser vi fremad. Hvilket mål vokser ud af det, vi lige har hørt?
      • 13.43 Aktiviteter i det kommende forløb (7 min.) Hvad fra sidste forløb kan vi bruge igen med en ny drejning? Hvor skal det være, og hvem tager det første?
      • 13.50 Egne læringsmål og nye prøvehandlinger (5 min.) Vil du beholde dit mål, dreje det lidt eller tage et nyt? Et kort svar fra hver, og man må gerne tænke først.
      • 13.55 Beslutninger (5 min.) Hvad gør vi, hvem tager sig af det, og hvem fortæller det til dem, der ikke kunne sidde her i dag?
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
      Forløbet rundes af, både hjemme og i legestuen. Læg mærke til, hvad børnene selv går i gang med nu, når hynderne kommer frem. På statusmødet, måske et aftenmøde, taler I om det og om jeres egen måde at være med på.
      En lille prøvehandling
      Find det frem, som børnene har brugt mest, og sig ingenting. Tag ét eksempel på det, de gør, med til mødet.
      Tip: Kan du ikke komme til mødet, så send dagplejepædagogen to linjer i forvejen.
      Til dagplejepædagogen at undre sig over
      > Hvilken rolle har børnene givet en voksen i legen for nylig, og hvordan blev den taget imod?
      Mødeguide på 30 minutter
      Mødeleder: dagplejepædagogen eller en, I har aftalt. Mødelederen holder tiden og sørger for, at I når både børnenes læring og jeres egen praksis.
      Kan I tage mødet, mens de sover i legestuen, så sæt jer, hvor I kan se barnevognene. Læs de to vigtigste punkter højt, og skriv resten i kanalen om aftenen. Det, I når at sige, er nok.
      • 19.00 Vores prøvehandlinger (4 min.) Én sætning fra hver: Det prøvede jeg, og det så jeg.
      • 19.04 Børnenes læring og deltagelse: det har vi set (4 min.) Ét tegn fra hver. Hvad gjorde børnene, som du gerne vil huske?
      • 19.08 Vores egen praksis: det har vi lært (4 min.) Ét greb fra hver. Hvad gjorde du, der virkede?
      • 19.12 Børnenes læring og deltagelse: her er de nu (4 min.) Hvad er børnene allermest optaget af? Sig det første, du tænker.
      • 19.16 Vores egen praksis: sådan er hverdagen nu (4 min.) Hvilket tidspunkt på dagen vil vi gøre rarere? Peg på ét.
      • 19.20 Mål for det kommende forløb (3 min.) Vi vælger ét mål. Hvem kan sige det i få ord?
      • 19.23 Aktiviteter i det kommende forløb (3 min.) Vi tager én aktivitet, vi kender i forvejen. Hvem begynder, og hvornår?
      • 19.26 Egne læringsmål og nye prøvehandlinger (2 min.) Hvad prøver du i morgen? Kort svar, og så videre til den næste.
      • 19.28 Beslutninger (2 min.) Det her har vi besluttet. Alt andet gemmer vi til næste møde.
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
      By now you can feel what works. Share it while it is fresh, also what went quite differently than you thought. Agree on who chairs the coming status meeting.
      A small trial action
      Ask a colleague to play your movement game with their group. Talk afterwards about what was the same and what was different.
      Tip: Do share something small. “They laughed when I lay down myself” is a good line.
      For the leader to wonder about
      > Where was it quiet for just long enough today, and who made use of the silence?"
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
