import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedGuide } from '../../bot/guide/shared-guide.ts';
import { reflectionCards } from '../../bot/library/text/reflection-cards.ts';
import { printedAgendaView } from '../../bot/meeting/view/printed-agenda-view.ts';
import { overleafNodes } from '../../bot/meeting/view/printed-overleaf.ts';
import { looksOf } from '../../bot/print/paper-format.ts';
import { printText } from '../../bot/print/text/print-text.ts';
import { paperDay, paperPlan } from '../../bot/print/view/paper-plan-and-day.ts';
import { paperGoal, paperTrial } from '../../bot/print/view/paper-trial-note-goal.ts';
import { renderPage } from '../../bot/web/render-page.ts';
import { renderPaperForm } from '../../bot/web/render-paper-form.ts';
import { guideFor } from '../../shared/domain/guide/guide.ts';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { agendaWith, unitIn } from '../fixtures/meeting-example.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { openBrowser } from './playground.ts';

const languages = ['da', 'en'] as const;
const long = 'hver gang vi går fra det ene til det andet, så alle kan nå at følge med og hjælpe en anden';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The number of sheets that Chromium prints. */
async function sheetsOf(html: string): Promise<number> {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const footer = 'Stue Gul · skrevet ud fredag 16. oktober';
const titled = (language: 'da' | 'en') => ({ language, title: 'Dagsorden', footer });

/** The half-year's meeting with as much of everything as can be brought to it. */
function fullest(decisions: number, trials: number): Agenda {
  const agenda = agendaWith(
    Array.from({ length: trials }, (_, index) => trialOf(`t${index}`, `${index} vi ser efter ${long}`)),
    { type: '4+1+2' },
  );
  return {
    ...agenda,
    decisions: Array.from({ length: decisions }, (_, index) => ({
      v: 1 as const,
      id: `k${index}`,
      text: guarded(`Vi siger det højt ${long}`),
      who: guarded('alle, der er på arbejde den dag'),
      by: '2026-10-30' as const,
      day: '2026-09-11' as const,
      state: 'open' as const,
    })),
    goals: Array.from({ length: 6 }, (_, index) => ({
      id: `g${index}`,
      text: guarded(`Alle er med ${long}`),
      activities: [],
    })),
    focus: [1, 2, 3].map(() => guarded(`Vi går med ind ${long}`)),
    brought: {
      cards: reflectionCards.slice(0, 5).map(({ id }) => id),
      golden: [1, 2, 3].map(() => guarded(`En så en anden ${long}`)),
    },
  };
}

describe('on one sheet of A4', () => {
  it.each([
    [0, 0],
    [4, 1],
    [4, 3],
    [4, 8],
    [12, 32],
    [40, 200],
  ])(
    'stands an agenda with %i decisions and %i trials, and what is cut stands overleaf',
    async (decisions, trials) => {
      const agenda = fullest(decisions, trials);
      for (const language of languages) {
        const unit = unitIn(language);
        const view = printedAgendaView({ unit, agenda });
        expect(await sheetsOf(renderPage(view, titled(language)))).toBe(1);
        const behind = overleafNodes({ unit, agenda });
        const html = renderPage(view, titled(language), behind);
        expect(await sheetsOf(html)).toBeGreaterThan(1);
        // What is shortened on the sheet stands in full overleaf.
        for (const each of agenda.decisions) expect(html).toContain(`${each.text}`);
        expect(html).toContain(`Vi går med ind ${long}`);
      }
    },
  );

  it('stands each form to write on that is one sheet', async () => {
    const slot = { days: [2], time: '09:30', place: guarded('Salen') } as const;
    const slots = Array.from({ length: 12 }, (_, nth) => ({
      ...slot,
      id: `s${nth}`,
      group: guarded(`Gruppen i det lange rum ${nth}`),
    }));
    for (const language of languages)
      for (const kind of ['kindergarten', 'family-daycare'] as const) {
        const unit: Unit = { ...unitIn(language), kind };
        const forms = [
          ['paper-goal', paperGoal(unit)],
          ['paper-trial', paperTrial(unit, 'styrket-2018')],
          ['paper-trial', paperTrial(unit, 'aftale-2004')],
          ['paper-plan', paperPlan(unit)],
          ['paper-day', paperDay(unit, { slots })],
          ['paper-day', paperDay(unit, { slots: [] })],
        ] as const;
        for (const [name, form] of forms) {
          const as = { ...titled(language), title: form.title, looks: looksOf(name) };
          const html = renderPaperForm(form, as, printText[language]);
          expect(await sheetsOf(html), `${name} ${language} ${kind}`).toBe(1);
        }
      }
  });

  it('stands the guide of every week, for every kind of house, in both languages', async () => {
    for (const language of languages)
      for (const kind of ['kindergarten', 'family-daycare'] as const) {
        const unit: Unit = { ...unitIn(language), kind };
        for (let week = 0; week < 11; week++) {
          const today = addDays('2026-09-14', week * 7);
          const guide = guideFor({ settings: unit.plan, plan: planOf(unit.plan, today), today });
          const html = renderPage(sharedGuide(unit, guide, today), titled(language));
          expect(await sheetsOf(html), `${language} ${kind} week ${week}`).toBe(1);
        }
      }
  });
});
