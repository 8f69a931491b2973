import { describe, expect, it } from 'vitest';
import { agendaView, eveningView, sourcesView } from '../../bot/meeting/view/agenda-view.ts';
import { copyView, decisionsView, openMeetingView } from '../../bot/meeting/view/decisions-view.ts';
import { type MeetingFormName, meetingForms } from '../../bot/meeting/view/meeting-forms.ts';
import { meetingView } from '../../bot/meeting/view/meeting-view.ts';
import { processPlanForm } from '../../bot/process-plan/view/process-plan-view.ts';
import { renderForm as formToSlack } from '../../bot/slack/render-form.ts';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { renderForm as formToTeams } from '../../bot/teams/render-form.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { agendaWith, meetingUnderWay, unitIn } from '../fixtures/meeting-example.ts';
import { shownIn } from '../render/rendered.ts';
import { trialOf } from './agenda-fixture.ts';

const few = [
  trialOf('t1', 'jeg sætter ord på overgangen til garderoben'),
  trialOf('t2', 'vi går til garderoben i to hold', {
    carried: ['2026-08-07', '2026-09-11'],
    outcome: { at: '2026-10-10', tried: false },
  }),
  trialOf('t3', 'jeg synger med ved frugten'),
];
const many = Array.from({ length: 200 }, (_, i) =>
  trialOf(`m${i}`, `<${i}> *vi* prøver ${'lidt mere af det samme '.repeat(i % 7)}${i}`),
);
const now = new Date('2026-10-16T11:12:00Z');
const languages = ['da', 'en'] as const;

function everywhere(view: View): readonly string[] {
  const slack = shownIn(toSlack(view).flatMap(({ blocks }) => blocks));
  const teams = shownIn(toTeams(view, { forms: 'dialog' }).flatMap(({ body }) => body));
  return [viewToText(view), slack, teams];
}

describe('the agenda, shown', () => {
  it('reads like this', () => {
    const view = agendaView({
      unit: unitIn('da'),
      agenda: agendaWith(few),
      state: 'draft',
      meeting: 'may-start',
    });
    expect(viewToText(view)).toMatchInlineSnapshot(`
      "Dagsorden for Stue Gul
      Statusmøde fredag 16. oktober kl. 13.00: evaluering og planlægning (4+2).
      Mødeleder: Bo Holm
      13.00 (5 min.) Siden sidst
      Det her besluttede vi sidst. Hvad er blevet til hverdag, og hvad vil vi tage frem igen?
      Hvem har set noget godt siden sidst, som vi kan høre nu?
      Det besluttede I fredag 11. september:
      • Vi spiser i to hold (Ane, senest mandag 21. september)
      13.05 (10 min.) Vores prøvehandlinger
      Nu hører vi prøvehandlingerne. Fortæl kort, så stiller vi andre ét nysgerrigt spørgsmål, og alt tæller.
      > Hvornår hjalp børnene hinanden, før en voksen nåede frem?
      Garderoben, ord, overgangen
      • jeg sætter ord på overgangen til garderoben
      • vi går til garderoben i to hold (Ikke prøvet endnu; overført fra fre. 11. sep.; har stået her 2 gange før)
      Noget her er blevet overført flere gange. Beslut i dag: Går I videre med det, eller slipper I det?
      Synger, frugten
      • jeg synger med ved frugten
      En runde til sidst: Har du prøvet noget, som ikke står her? Du bestemmer selv, om du vil fortælle.
      [Vis kilder: Garderoben, ord, overgangen] [Vis kilder: Synger, frugten]
      13.15 (8 min.) Børnenes læring og deltagelse: det har vi set
      Hvad har vi set børnene gøre i de fem uger? Begynd med noget, der overraskede dig, og prøv så at se det fra deres plads.
      > Hvad har børnene været med til at bestemme, og hvordan kunne de mærke det?
      Fra refleksionsnoterne
      Der er for få noter til et overblik. Jeg viser først noget, når der er 5, så ingen kan kendes på det.
      13.23 (8 min.) Vores egen praksis: det har vi lært
      Og hvad gjorde vi selv, der hjalp? Sig det, så vi kan se det for os: et ord, en pause, et sted at sidde.
      > Hvilken aftale imellem os gjorde det muligt, og skal den gælde fremover?
      13.31 (4 min.) Et dilemma
      Vi holder et lille ophold. Hvis noget nager en af jer, så læg det på bordet, og lad os tænke med.
      13.35 (8 min.) Mål for det kommende forløb
      Nu ser vi fremad. Hvilket mål vokser ud af det, vi lige har hørt?
      > Hvad ville børnene vælge, hvis planen var deres?
      Enhedens mål i det forløb, der slutter:
      • Alle er med i samlingen
      13.43 (7 min.) Aktiviteter i det kommende forløb
      Hvad fra sidste forløb kan vi bruge igen med en ny drejning? Hvor skal det være, og hvem tager det første?
      > Hvor kan det foregå, så det tåler at blive stående til i morgen?
      13.50 (5 min.) Egne læringsmål og nye prøvehandlinger
      Vil du beholde dit mål, dreje det lidt eller tage et nyt? Et kort svar fra hver, og man må gerne tænke først.
      Egne læringsmål, som er delt med enheden:
      • Ane Lind: At vente lidt længere
      13.55 (5 min.) Beslutninger
      Hvad gør vi, hvem tager sig af det, og hvem fortæller det til dem, der ikke kunne sidde her i dag?
      ———
      Udkast: dagsordenen følger med, når der skrives nyt, helt til mødet begynder.
      [Start mødet] [45 minutter] [30 minutter]"
    `);
  });

  it('holds two hundred trials, each whole and once, on both platforms', () => {
    const agenda = agendaWith(many);
    const view = agendaView({ unit: unitIn('da'), agenda, state: 'draft', meeting: 'ahead' });
    expect(viewToText(view).match(/<\d+>/g)).toHaveLength(200);
    expect(shownIn(toSlack(view).flatMap(({ blocks }) => blocks)).match(/<\d+>/g)).toHaveLength(200);
    expect(toTeams(view, { forms: 'dialog' }).length).toBeGreaterThan(0);
  });

  it('names the bearer of no word in its lines, only behind “show sources”', () => {
    const agenda = agendaWith(few);
    const unit = unitIn('da');
    const shown = everywhere(agendaView({ unit, agenda, state: 'frozen', meeting: 'going-on' })).join();
    expect(shown.split('Ane Lind')).toHaveLength(4);
    for (const words of everywhere(sourcesView(unit, agenda.topics[0]))) expect(words).toContain('Ane Lind');
  });
});

describe('the meeting, shown', () => {
  it('is one screen for each point, in both languages, on both platforms', () => {
    for (const language of languages) {
      for (const trials of [few, many, []]) {
        for (const type of ['1+2', '4+2', '4+1+2'] as const) {
          const agenda = agendaWith(trials, { type });
          const unit = unitIn(language);
          for (const step of meetingSteps(agenda).keys()) {
            const meeting = { ...meetingUnderWay, step };
            for (const words of everywhere(meetingView({ unit, agenda, meeting, now })))
              expect(words).not.toBe('');
          }
        }
      }
    }
  });

  it('reads like this at a topic', () => {
    const agenda = agendaWith(few);
    const meeting = { ...meetingUnderWay, step: 1 };
    expect(viewToText(meetingView({ unit: unitIn('da'), agenda, meeting, now }))).toMatchInlineSnapshot(`
      "Punkt 2 af 9
      Vores prøvehandlinger
      3 min. tilbage af punktet, 48 min. af mødet.
      Nu hører vi prøvehandlingerne. Fortæl kort, så stiller vi andre ét nysgerrigt spørgsmål, og alt tæller.
      > Hvornår hjalp børnene hinanden, før en voksen nåede frem?
      Emne 1 af 2
      Garderoben, ord, overgangen
      • jeg sætter ord på overgangen til garderoben
      • vi går til garderoben i to hold (Ikke prøvet endnu; overført fra fre. 11. sep.; har stået her 2 gange før)
      Noget her er blevet overført flere gange. Beslut i dag: Går I videre med det, eller slipper I det?
      [Drøftet] [Overfør til næste gang] [Vælg enkelte] [Vis kilder]
      [Skriv beslutning] [Tilbage] [Næste]"
    `);
  });

  it('reads like this at the end', () => {
    const agenda = agendaWith(few);
    const meeting = { ...meetingUnderWay, step: 99, handled: { t1: 'discussed', t2: 'discussed' } as const };
    expect(viewToText(meetingView({ unit: unitIn('da'), agenda, meeting, now }))).toMatchInlineSnapshot(`
      "Punkt 9 af 9
      Beslutninger
      48 min. tilbage af punktet, 48 min. af mødet.
      Hvad gør vi, hvem tager sig af det, og hvem fortæller det til dem, der ikke kunne sidde her i dag?
      Indholdstema: Høst
      Næste forløb
      • Alle er med i samlingen: Sang i små grupper
      Beslutninger indtil nu
      • Vi går i to hold (Ane)
      Én prøvehandling er ikke drøftet og kommer med næste gang.
      [Afslut mødet]
      [Skriv beslutning] [Næste mål] [Indholdstema] [Aktiviteter] [Hvem er med?] [Tilbage]"
    `);
  });

  it('tells what was decided everywhere alike', () => {
    for (const language of languages) {
      const unit = unitIn(language);
      const ask = { unit, meeting: meetingUnderWay };
      const views = [
        decisionsView(ask, 'channel'),
        decisionsView(ask, 'chair'),
        decisionsView(ask, 'absent'),
        copyView(ask),
      ];
      for (const view of views) {
        for (const words of everywhere(view)) {
          for (const part of ['Høst', 'Alle er med i samlingen', 'Sang i små grupper', 'Vi går i to hold'])
            expect(words).toContain(part);
        }
      }
      expect(everywhere(openMeetingView(unit, meetingUnderWay)).join()).toContain('Stue Gul');
      expect(everywhere(eveningView(unit, agendaWith(few, { length: 'async-evening' }))).join()).not.toMatch(
        /\d min/,
      );
    }
  });
});

describe('the forms of a meeting', () => {
  const names = Object.keys(meetingForms) as readonly MeetingFormName[];
  const people = Array.from({ length: 24 }, (_, i) => ({ id: `U${i}`, name: `Kollega ${i}` }));

  it.each(names)('%s fits both platforms in both languages', (name) => {
    for (const language of languages) {
      const unit = unitIn(language);
      const form = meetingForms[name].form({
        unit,
        meeting: meetingUnderWay,
        agenda: agendaWith(few),
        people,
        context: { unit: 'U1', day: '2026-10-16', op: '1', trial: 't1' },
      });
      expect(form.title.length).toBeLessThanOrEqual(24);
      expect(form.fields.length).toBeLessThanOrEqual(6);
      for (const field of form.fields) {
        if (field.kind === 'words') continue;
        expect(shownIn(formToSlack(form).blocks)).toContain(field.label);
        expect(shownIn(formToTeams(form, { forms: 'dialog' }).body, ['label', 'text'])).toContain(
          field.label,
        );
      }
    }
  });

  it('the plan of the day has six', () => {
    for (const language of languages) {
      const form = processPlanForm({ unit: unitIn(language), context: {}, values: {} });
      expect(form.fields).toHaveLength(6);
      expect(formToSlack(form).blocks.length).toBeGreaterThanOrEqual(6);
      expect(formToTeams(form, { forms: 'dialog' }).body.length).toBeGreaterThanOrEqual(6);
    }
  });
});
