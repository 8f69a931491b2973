import { describe, expect, it } from 'vitest';
import { allNodes } from '../../bot/ui/build-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { Button, View } from '../../bot/ui/view.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { course, inARow, meeting, settings, twoCourses } from '../fixtures/hand-made-plan.ts';
import { house, legestue, showGuideOn } from '../fixtures/shown-guide.ts';

const buttonsOf = (view: View): readonly Button[] =>
  allNodes(view.nodes).flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
const inSight = (view: View) =>
  viewToText({ ...view, nodes: view.nodes.filter(({ node }) => node !== 'more' && node !== 'picture') });

describe('the guide in a course week', () => {
  it('tells a house where it is, what the week is for, one thing to try, and when it meets', () => {
    const themed = { ...settings, courses: { 1: { contentTheme: 'Vinter i skoven' } } };
    expect(viewToText(showGuideOn('2026-01-21', { settings: themed }))).toMatchInlineSnapshot(`
      "Solstuen
      Uge 3 af 5
      Krop, sanser og bevægelse · Vinter i skoven · 19.–23. januar
      Fem uger på en række. I er nu i uge 3 af 5. Til sidst mødes I: fredag 6. februar kl. 13.00.
      I er halvvejs: Bliv ved, lav om eller læg noget væk, og hold fast i målet.
      🌱 Prøv: “Jeg laver en leg på gulvet, hvor man er to om at bære bolden.”
      📅 Statusmøde: fredag 6. februar kl. 13.00
      [Prøv den] [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      I er halvvejs. Se på planen i fem minutter: Hvad bliver I ved med, hvad laver I om, og hvad lægger I væk? Målet står fast. Vejen dertil må gerne følge vejret, vagtplanen og børnenes gode idéer.
      Sådan kan I prøve. Lad børnene bestemme over motorikbanen i ti minutter. Sæt ord på det, kroppene gør, og vent lidt længere, end du plejer, før du foreslår noget.
      Tip: Laver I noget om, så skriv en linje om hvorfor. Så har I den med til mødet.
      Læringstemaer: alsidig personlig udvikling · social udvikling · kommunikation og sprog
      Lige nu: I er i gang
      Forløb: nr. 1 · kalenderuge 4
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
  });

  it('leads to the agenda in the week of the meeting, and does not repeat it', () => {
    const text = viewToText(showGuideOn('2026-02-02'));
    expect(text).toContain('[Dagsorden]');
    expect(text).not.toContain('Siden sidst');
  });

  it('speaks to a legestue in its own words', () => {
    expect(viewToText(showGuideOn('2026-02-04', { unit: legestue }))).toMatchInlineSnapshot(`
      "Legestuen Nord
      Uge 5 af 5
      Krop, sanser og bevægelse · 2.–6. februar
      Fem uger på en række. I er nu i uge 5 af 5. Til sidst mødes I: fredag 6. februar kl. 13.00.
      Find det frem, som børnene har brugt mest, og se, hvad de gør.
      🌱 Prøv: “Jeg spørger “hvad gjorde din krop lige dér?” efter forhindringsbanen.”
      📅 Statusmøde: fredag 6. februar kl. 13.00
      [Prøv den] [Skriv din egen] [Skriv note] [Dagsorden]
      [Mere]
      Forløbet rundes af, både hjemme og i legestuen. Læg mærke til, hvad børnene selv går i gang med nu, når hynderne kommer frem. På statusmødet, måske et aftenmøde, taler I om det og om jeres egen måde at være med på.
      Sådan kan I prøve. Find det frem, som børnene har brugt mest, og sig ingenting. Tag ét eksempel på det, de gør, med til mødet.
      Tip: Kan du ikke komme til mødet, så send dagplejepædagogen to linjer i forvejen.
      Læringstemaer: alsidig personlig udvikling · social udvikling · kommunikation og sprog
      Lige nu: I er i gang, ser tilbage og planlægger
      Forløb: nr. 1 · kalenderuge 6
      Mødet handler om: vi ser tilbage og planlægger det næste, 1 time
      Mødeleder: Bo Leder (til en anden siger ja)"
    `);
  });

  it('speaks English, and at the weekend of the week to come', () => {
    const english = { ...house, language: 'en' } as const;
    expect(viewToText(showGuideOn('2026-01-24', { unit: english }))).toMatchInlineSnapshot(`
      "Solstuen
      Week 4 of 5
      Body, senses and movement · 26–30 January
      Five weeks in a row. You are now in week 4 of 5. At the end you meet: Friday 6 February at 13:00.
      It is the weekend, so here is the guide for the coming week.
      Share what works while it is fresh, and agree on who chairs.
      🌱 Try: “I stand by the slide and help the children agree on turns.”
      📅 Meeting: Friday 6 February at 13:00
      [Try it] [Write your own] [Write a note] [Agenda]
      [More]
      By now you can feel what works. Share it while it is fresh, also what went quite differently than you thought. Agree on who chairs the coming status meeting.
      This is one way to try. Ask a colleague to play your movement game with their group. Talk afterwards about what was the same and what was different.
      Tip: Do share something small. “They laughed when I lay down myself” is a good line.
      Learning themes: all-round personal development · social development · communication and language
      Right now: you are under way
      Course: no. 1 · calendar week 5
      The meeting is about: we look back and plan the next course, 1 hour
      Chair: Bo Leder (until somebody else says yes)"
    `);
  });

  it('says why the meeting had to move, and that the new date is provisional', () => {
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
    const text = viewToText(showGuideOn('2026-03-23', { plan }));
    expect(text).toContain('📅 Statusmøde: onsdag 1. april kl. 13.00 (foreløbig)');
    expect(text).toContain(
      'Mødets dato: Flyttet fra fre. 3. apr., fordi den 3. april er langfredag. Datoen er foreløbig',
    );
  });

  it('tells of a meeting that has gone by, and of the next one', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-01-05'), { closingMeeting: meeting('1', '2026-02-04') }),
        course(2, inARow('2026-02-09')),
      ],
    };
    const text = viewToText(showGuideOn('2026-02-05', { plan }));
    expect(text).toContain('Ugens statusmøde lå onsdag 4. februar.');
    expect(text).toContain('📅 Statusmøde: fredag 13. marts kl. 13.00');
  });

  it('says today and tomorrow as one would', () => {
    expect(viewToText(showGuideOn('2026-02-05'))).toContain('📅 Statusmøde: i morgen kl. 13.00');
    expect(showGuideOn('2026-02-06').summary).toBe('Solstuen: Uge 5 af 5. Statusmøde: i dag kl. 13.00');
  });
});

describe('the picture in the guide', () => {
  const pictureOn = (day: string) => {
    const node = showGuideOn(day).nodes.find((each) => each.node === 'picture');
    return node?.node === 'picture' ? node : undefined;
  };

  it('has now in it, and its words tell the same', () => {
    expect(pictureOn('2026-01-21')).toEqual({
      node: 'picture',
      picture: { kind: 'weeks', at: 2.5, now: 'nu', meeting: 'fre. 6. feb.' },
      alt: 'Fem uger på en række. I er nu i uge 3 af 5. Til sidst mødes I: fredag 6. februar kl. 13.00.',
    });
  });

  it('stands at the beginning of the coming week when asked at the weekend', () => {
    expect(pictureOn('2026-01-24')?.picture).toMatchObject({ at: 3 });
  });

  it('is left out where there are no five weeks to be in', () => {
    for (const day of ['2025-12-10', '2026-02-10']) expect(pictureOn(day)).toBeUndefined();
  });
});

describe('the buttons of the guide', () => {
  const others = [{ id: 'u2', name: 'Månestuen' }];

  it('are one to try, three to go on with, and the rest folded; only one is primary', () => {
    const view = showGuideOn('2026-01-21');
    expect(buttonsOf(view).map(({ label }) => label)).toEqual([
      'Prøv den',
      'Skriv din egen',
      'Skriv note',
      'Dagsorden',
    ]);
    expect(buttonsOf(view).filter((button) => 'style' in button)).toHaveLength(1);
    expect(view.nodes.at(-1)).toMatchObject({
      node: 'more',
      show: { action: 'guide.show', data: { open: 'yes' } },
    });
  });

  it('carry the trial that is shown', () => {
    const view = showGuideOn('2026-01-21');
    const [tryIt] = buttonsOf(view);
    const text = tryIt && 'action' in tryIt ? (tryIt.data as { text: string }).text : '';
    expect(text).toMatch(/^Jeg /);
    expect(inSight(view)).toContain(`🌱 Prøv: “${text}”`);
  });

  it('switch to the person’s other units, for the person alone', () => {
    expect(buttonsOf(showGuideOn('2026-01-21', { others })).at(-1)).toEqual({
      label: 'Månestuen',
      action: 'guide.show',
      data: { unit: 'u2' },
    });
    const inChannel = showGuideOn('2026-01-21', { others, audience: 'channel' });
    expect(viewToText(inChannel)).not.toContain('Månestuen');
  });

  it('show the rest in place where a client cannot fold', () => {
    const open = showGuideOn('2026-01-21', { open: true });
    expect(open.nodes.some(({ node }) => node === 'more')).toBe(false);
    expect(viewToText(open)).toContain('Læringstemaer: ');
  });
});

describe('the leader’s question', () => {
  it('is asked of the leader alone', () => {
    const textFor = (audience: 'channel' | 'personal' | 'leader') =>
      viewToText(showGuideOn('2026-01-21', { audience }));
    expect(textFor('leader')).toMatch(/Noget at undre sig over.*\n> .+\?/);
    for (const audience of ['channel', 'personal'] as const)
      expect(textFor(audience)).not.toContain('undre sig');
  });
});

describe('the guide on a phone', () => {
  it('is read in twelve seconds, all year', () => {
    for (const unit of [house, legestue]) {
      for (const day of [
        '2026-01-05',
        '2026-01-12',
        '2026-01-21',
        '2026-01-28',
        '2026-02-02',
        '2026-02-18',
      ]) {
        const view = showGuideOn(day, { unit, audience: 'channel' });
        const words = inSight(view)
          .replace(/\[.*\]/g, '')
          .match(/[\p{L}\d]+/gu)?.length;
        // People read some 240 words a minute in their own language, and the buttons are looked at, not read.
        expect(words, `${unit.name} ${day}`).toBeLessThanOrEqual(50);
      }
    }
  });
});
