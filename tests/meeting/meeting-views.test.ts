import { describe, expect, it } from 'vitest';
import { agendaText } from '../../bot/meeting/text/agenda-text.ts';
import { agendaView } from '../../bot/meeting/view/agenda-view.ts';
import { copyView } from '../../bot/meeting/view/copied-decisions.ts';
import { eveningView } from '../../bot/meeting/view/evening-in-writing-view.ts';
import { decisionsView } from '../../bot/meeting/view/meeting-decisions-view.ts';
import { type MeetingFormName, meetingForms } from '../../bot/meeting/view/meeting-forms.ts';
import { meetingView } from '../../bot/meeting/view/meeting-view.ts';
import { openMeetingView } from '../../bot/meeting/view/open-meeting-view.ts';
import { sourcesView } from '../../bot/meeting/view/sources-view.ts';
import { processPlanForm } from '../../bot/process-plan/view/process-plan-forms.ts';
import { renderForm as formToSlack } from '../../bot/slack/render-form.ts';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { renderForm as formToTeams } from '../../bot/teams/render-form.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { agendaWith, meetingUnderWay, unitIn } from '../fixtures/meeting-example.ts';
import { shownIn } from '../render/rendered.ts';
import { guarded, trialOf } from './agenda-fixture.ts';

const few = [
  trialOf('t1', 'jeg sætter ord på overgangen til garderoben'),
  trialOf('t2', 'vi går til garderoben i to hold', {
    carried: ['2026-08-07', '2026-09-11'],
    outcome: { at: '2026-10-10', tried: false },
  }),
  trialOf('t3', 'jeg synger med ved frugten'),
];
const many = Array.from({ length: 200 }, (_, i) =>
  // The number stands behind what a heading takes of a trial's words.
  trialOf(`m${i}`, `${i} *vi* prøver ${'lidt mere af det samme '.repeat(2 + (i % 7))}<${i}>`),
);
const keptDecision: KeptDecision = {
  v: 1,
  id: 'k1',
  text: guarded('Vi spiser i to hold'),
  day: '2026-09-11',
  state: 'open',
};
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
      "Stue Gul · fredag 16. oktober kl. 13.00–14.00 · mødeleder Bo Holm
      Vi ser tilbage og planlægger det næste
      13.00: Siden sidst
      13.05: Det, vi har prøvet
      Garderoben · to prøvehandlinger
      • “jeg sætter ord på overgangen til garderoben”
      • “vi går til garderoben i to hold” · ikke prøvet endnu · gemt fra fre. 11. sep. · har stået her to gange før
      Noget her er blevet gemt flere gange. Beslut i dag: Går I videre med det, eller slipper I det?
      “jeg synger med ved frugten”
      En runde til sidst: Har du prøvet noget, som ikke står her? Du bestemmer selv, om du vil fortælle.
      13.15: Børnenes læring
      13.23: Vores praksis
      13.31: Et dilemma
      13.35: Mål for næste forløb
      13.43: Aktiviteter
      13.50: Egne læringsmål
      13.55: Beslutninger
      Foreløbig dagsorden. Nye prøvehandlinger kommer selv på, helt til mødet begynder.
      [Start mødet] [Det vil jeg gerne tale om] [Sæt et punkt på] [Mere]"
    `);
  });

  it('shows some of two hundred trials, each once, and says how many more there are, in one message', () => {
    const agenda = agendaWith(many);
    const view = agendaView({ unit: unitIn('da'), agenda, state: 'draft', meeting: 'ahead' });
    const seen = viewToText(view).match(/<\d+>/g) ?? [];
    expect(new Set(seen).size).toBe(seen.length);
    expect(viewToText(view)).toMatch(/\d+ (emner )?til/);
    expect(toSlack(view)).toHaveLength(1);
    expect(toTeams(view, { forms: 'dialog' }).length).toBeGreaterThan(0);
  });

  it('names the bearer of no word in its lines, only behind “show sources”', () => {
    const agenda = agendaWith(few);
    const unit = unitIn('da');
    const shown = everywhere(agendaView({ unit, agenda, state: 'frozen', meeting: 'going-on' })).join();
    expect(shown).not.toContain('Ane Lind');
    for (const words of everywhere(sourcesView({ unit, agenda, mayRun: false })))
      expect(words).toContain('Ane Lind');
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

  it('has one primary button at every point: the way on, or what is missing before it', () => {
    const unit = unitIn('da');
    const bare = meetingUnderWay.goals.map((goal) => ({ ...goal, activities: [] }));
    const handled = { t1: 'discussed', t2: 'discussed', t3: 'carried' } as const;
    const states = [{}, { handled }, { goals: [] }, { goals: bare }];
    const decisions = [1, 2, 3, 4].map((each) => ({ ...keptDecision, id: `k${each}` }));
    const agenda = { ...agendaWith(few), decisions };
    const steps = meetingSteps(agenda);
    for (const state of states)
      for (const [step] of steps.entries()) {
        const meeting = { ...meetingUnderWay, ...state, step };
        const acts = meetingView({ unit, agenda, meeting, now }).nodes.flatMap((node) =>
          node.node === 'buttons' ? node.buttons : [],
        );
        const primary = acts.flatMap((act) =>
          'action' in act && act.style === 'primary' ? [act.label] : [],
        );
        expect(primary, `step ${step} of ${JSON.stringify(state)}`).toHaveLength(1);
        const expected =
          step < steps.length - 1
            ? /Næste ▸|Færdig med emnet/
            : /Afslut mødet|Skriv mål for næste forløb|aktivitet/i;
        expect(primary[0]).toMatch(expected);
      }
  });

  it('reads like this at a topic', () => {
    const agenda = agendaWith(few);
    const meeting = { ...meetingUnderWay, step: 1 };
    expect(viewToText(meetingView({ unit: unitIn('da'), agenda, meeting, now }))).toMatchInlineSnapshot(`
      "Stue Gul · punkt 2 af 9, emne 1 af 2. Punktet slutter kl. 13.15, mødet kl. 14.00.
      Mødeleder: Bo Holm
      Garderoben
      Nu hører vi prøvehandlingerne. Fortæl kort, så stiller vi andre ét nysgerrigt spørgsmål. Det, der ikke gik, er også værd at høre.
      > Hvornår hjalp børnene hinanden, før en voksen nåede frem?
      • “jeg sætter ord på overgangen til garderoben”
      • “vi går til garderoben i to hold” · ikke prøvet endnu · gemt fra fre. 11. sep. · har stået her to gange før
      Noget her er blevet gemt flere gange. Beslut i dag: Går I videre med det, eller slipper I det?
      [Færdig med emnet] [Gem til næste møde]
      [Beslut]
      [◂ Tilbage] [Mere]
      Vælg “Færdig med emnet” eller “Gem til næste møde”. Det, I gemmer, kommer på igen næste gang. I kan altid gå tilbage."
    `);
  });

  it('asks one question at every topic: the meeting’s own at the first, a short one at the others', () => {
    const question = (length: AgendaVariant, step: number) => {
      const agenda = agendaWith(few, { length });
      const view = meetingView({ unit: unitIn('da'), agenda, meeting: { ...meetingUnderWay, step }, now });
      return viewToText(view)
        .split('\n')
        .filter((line) => line.startsWith('> '));
    };
    expect(question(60, 1)).toEqual(['> Hvornår hjalp børnene hinanden, før en voksen nåede frem?']);
    expect(question(60, 2)).toEqual(['> Hvad gjorde forskellen for børnene?']);
    expect(question(30, 0)).toEqual(['> Hvad gjorde forskellen for børnene?']);
    // The children’s side is asked about even where there is half an hour.
    expect(question(30, 2)).toEqual(question(60, 3));
    expect(question(30, 2)).toHaveLength(1);
  });

  it('counts one as people say it', () => {
    expect(agendaText.da.sourcesMore(1)).toContain('Der er én til.');
    expect(agendaText.da.sourcesMore(2)).toContain('Der er to til.');
    expect(agendaText.da.andMore(1)).toBe('og én til');
    expect(agendaText.da.overleaf(1)).toBe('én til på bagsiden');
    expect(agendaText.en.sourcesMore(1)).toContain('There is one more.');
  });

  it('says beforehand what going on without a choice or a decision means, and what closing without one does', () => {
    const agenda = agendaWith(few);
    const at = (step: number, more: Partial<typeof meetingUnderWay> = {}) =>
      viewToText(
        meetingView({ unit: unitIn('da'), agenda, meeting: { ...meetingUnderWay, step, ...more }, now }),
      );
    const undecided = { decisions: [] };
    expect(at(1)).toContain('Det, I gemmer, kommer på igen næste gang');
    expect(at(1)).not.toContain('[Næste');
    const handled = { t1: 'carried', t2: 'carried' } as const;
    expect(at(1, { handled })).not.toContain('Det, I gemmer');
    expect(at(1, { handled })).toContain('[Næste ▸]');
    expect(at(3)).not.toContain('Ingen beslutning');
    expect(at(3, undecided)).toContain('I har ikke skrevet nogen beslutning endnu. “Næste” går videre uden');
    expect(at(99, undecided)).toContain('Slutter I nu, kan I stadig skrive den til og med');
    expect(at(99)).not.toContain('Slutter I nu');
  });

  it('reads something good out first, before the open decisions', () => {
    const golden = [guarded('To delte en regnfrakke')];
    const agenda = { ...agendaWith(few), decisions: [keptDecision], brought: { cards: [], golden } };
    const shown = viewToText(meetingView({ unit: unitIn('da'), agenda, meeting: meetingUnderWay, now }));
    expect(shown).toContain('> To delte en regnfrakke');
    expect(shown.indexOf('regnfrakke')).toBeLessThan(shown.indexOf(keptDecision.text));
  });

  it('counts what was kept for next time together with what nobody got to', () => {
    const agenda = agendaWith(few);
    const [one = '', ...others] = agenda.topics.flatMap(({ lines }) => lines.map(({ trial }) => trial));
    const handled = { [one]: 'carried' } as const;
    const meeting = { ...meetingUnderWay, step: 99, handled };
    const said = viewToText(meetingView({ unit: unitIn('da'), agenda, meeting, now }));
    expect(others).toHaveLength(2);
    expect(said).toContain('I er ikke færdige med at tale om tre prøvehandlinger.');
  });

  it('reads like this at the end', () => {
    const agenda = agendaWith(few);
    const meeting = { ...meetingUnderWay, step: 99, handled: { t1: 'discussed', t2: 'discussed' } as const };
    expect(viewToText(meetingView({ unit: unitIn('da'), agenda, meeting, now }))).toMatchInlineSnapshot(`
      "Stue Gul · punkt 9 af 9. Mødet slutter kl. 14.00.
      Mødeleder: Bo Holm
      Beslutninger
      Hvad gør vi, hvem tager sig af det, og hvem fortæller det til dem, der ikke kunne være med?
      Indholdstema: Høst
      Næste forløb
      • Alle er med i samlingen: Sang i små grupper
      Besluttet indtil nu
      • Vi går i to hold (Ane)
      I er ikke færdige med at tale om én prøvehandling. Den kommer med næste gang.
      Hvem var med? Det kan du skrive under “Mere”, før du slutter.
      [Afslut mødet]
      [Beslut] [Skriv mål for næste forløb] [Skriv aktiviteter]
      [◂ Tilbage] [Mere]"
    `);
  });

  it('tells what was decided everywhere alike', () => {
    for (const language of languages) {
      const unit = unitIn(language);
      const ask = { unit, meeting: meetingUnderWay };
      const views = [
        decisionsView(ask, 'channel'),
        decisionsView(ask, 'reader'),
        decisionsView(ask, 'mender'),
        decisionsView(ask, 'absent'),
        copyView(ask, []),
      ];
      for (const view of views) {
        for (const words of everywhere(view)) {
          for (const part of ['Høst', 'Alle er med i samlingen', 'Sang i små grupper', 'Vi går i to hold'])
            expect(words).toContain(part);
        }
      }
      expect(everywhere(openMeetingView(unit, meetingUnderWay, 'channel')).join()).toContain('Stue Gul');
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
      const form = processPlanForm({ unit: unitIn(language), day: '2026-09-18', context: {}, values: {} });
      expect(form.fields).toHaveLength(6);
      expect(formToSlack(form).blocks.length).toBeGreaterThanOrEqual(6);
      expect(formToTeams(form, { forms: 'dialog' }).body.length).toBeGreaterThanOrEqual(6);
    }
  });
});
