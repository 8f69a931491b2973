import { guideFor } from '../../shared/domain/guide/guide.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { nextOpenDay } from '../../shared/domain/plan/open-days.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import type { PrintKind } from '../../shared/domain/print/print-link.ts';
import { daysOfSheets, daysPrinted } from '../../shared/domain/process-plan/limits.ts';
import { addDays, type Day, dayOf, isDay, mondayOf } from '../../shared/domain/time/day.ts';
import { placeForTrial } from '../../shared/domain/trial/which-meeting.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { datedWeekShown } from '../activity/gather-dated-week.ts';
import { weekShown } from '../activity/show-week.ts';
import { weekPage } from '../activity/view/week-page.ts';
import { sharedGuide } from '../guide/shared-guide.ts';
import { agendaAsStored } from '../meeting/current-agenda.ts';
import { gatherProceedings } from '../meeting/gather-proceedings.ts';
import { printedAgendaView } from '../meeting/view/printed-agenda-view.ts';
import { overleafNodes } from '../meeting/view/printed-overleaf.ts';
import { proceedingsPage } from '../meeting/view/proceedings-view.ts';
import { overToday } from '../plan/meeting-today.ts';
import { shownFrom } from '../process-plan/gather-process-plan.ts';
import { processPlanText } from '../process-plan/text/process-plan-text.ts';
import type { DayShown } from '../process-plan/view/plan-shown.ts';
import { dayOnPaper, sheetsOnPaper } from '../process-plan/view/print-plans-view.ts';
import { processPlansFrom } from '../rows/meeting-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import type { Outside, ReadRow, ReadRows } from '../turn/ports.ts';
import { sentence } from '../ui/build-view.ts';
import type { View, ViewNode } from '../ui/view.ts';
import type { PrintedPage } from './printed-page.ts';
import { printText } from './text/print-text.ts';
import { deckOf, sheetView } from './view/handbook-deck-and-sheets.ts';
import { libraryView } from './view/library-page.ts';
import { paperDecisions } from './view/paper-decisions.ts';
import { paperDay, paperPlan } from './view/paper-plan-and-day.ts';
import { seasonPage } from './view/paper-season.ts';
import { paperTalk } from './view/paper-talk.ts';
import { paperGoal, paperNote, paperTrial } from './view/paper-trial-note-goal.ts';

export async function contentOf(
  ports: Outside,
  unit: Unit,
  { kind, about }: { readonly kind: PrintKind; readonly about?: string },
): Promise<PrintedPage['content']> {
  const today = dayOf(ports.clock.now());
  const plan = planOf(unit.plan, today);
  switch (kind) {
    case 'guide':
      return { view: await guideOf(ports, unit, plan, today) };
    case 'agenda':
      return agendaOf(ports, unit, plan, today);
    case 'decisions':
      return { view: await minutesOnPaper(ports, unit, today) };
    case 'week': {
      const monday = mondayOf(about && isDay(about) ? about : nextOpenDay(today, unit.plan));
      return { view: weekPage(await datedWeekShown(ports, unit, plan, monday)) };
    }
    case 'process-plan':
      return { view: await processPlansOf(ports, unit, { plan, today, about }, dayOnPaper) };
    case 'process-sheets':
      return {
        view: await processPlansOf(ports, unit, { plan, today, about, days: daysOfSheets }, sheetsOnPaper),
      };
    case 'paper-trial':
      return { form: paperTrial(unit, unit.plan.curriculum.at(-1)?.version ?? 'styrket-2018') };
    case 'paper-note':
      return { form: paperNote(unit) };
    case 'paper-goal':
      return { form: paperGoal(unit) };
    case 'paper-decisions':
      return { form: paperDecisions(unit) };
    case 'paper-plan':
      return { form: paperPlan(unit) };
    case 'paper-day': {
      const course = placeForTrial(plan, ports.clock.now()).course;
      return { form: paperDay(unit, (await weekShown(ports, unit, course)).week) };
    }
    case 'cards':
      return { deck: deckOf(unit.language) };
    case 'talk':
      return { form: paperTalk(unit.language) };
    case 'season':
      return seasonPage(unit, today) ?? { view: nothing(unit, 'season') };
    case 'sheet-staff':
      return { view: sheetView(unit.language, 'sheet.staff-representatives') };
    case 'sheet-parents':
      return { view: sheetView(unit.language, 'sheet.parents') };
    case 'library':
      return { view: libraryView(unit.language) };
    default:
      return kind satisfies never;
  }
}

async function guideOf(ports: Outside, unit: Unit, plan: Plan, today: Day): Promise<View> {
  const over = await overToday({ call: { ports, today }, unit, plan });
  const guide = guideFor({ settings: unit.plan, plan, today, over });
  return sharedGuide(unit, guide, today);
}

async function agendaOf(ports: Outside, unit: Unit, plan: Plan, today: Day): Promise<PrintedPage['content']> {
  const agenda = await agendaAsStored(ports, unit, plan, today);
  if (!agenda) return { view: nothing(unit, 'agenda') };
  return { view: printedAgendaView({ unit, agenda }), behind: overleafNodes({ unit, agenda }) };
}

/** The minutes of the latest closed meeting. */
async function minutesOnPaper(ports: Outside, unit: Unit, today: Day): Promise<View> {
  const found = await gatherProceedings(ports, unit.id, { today });
  return found ? proceedingsPage(unit, found.proceedings) : nothing(unit, 'decisions');
}

/**
 * The process plans of the day that the link names, else those that are written for the coming days; each tells its
 * group and who takes over.
 */
async function processPlansOf(
  ports: Outside,
  unit: Unit,
  asked: {
    readonly plan: Plan;
    readonly today: Day;
    readonly about: string | undefined;
    readonly days?: number;
  },
  onPaper: (shown: DayShown) => readonly ViewNode[],
): Promise<View> {
  const { plan, today, about, days: most = daysPrinted } = asked;
  const read: ReadRow = (row) => readValue(ports, row);
  const readAll: ReadRows = (within) => readValues(ports, within);
  const [from, before] =
    about && isDay(about) ? [about, addDays(about, 1)] : [today, addDays(today, daysPrinted)];
  const plans = await readValues(ports, processPlansFrom(unit.id, from, before));
  const days = [...new Set(plans.map(({ day }) => day))].slice(0, most);
  const shown = await Promise.all(
    days.map((day) => shownFrom({ unit, day, course: courseOn(plan, day), read, readAll })),
  );
  if (shown.length === 0) return nothing(unit, 'process-plan');
  return { summary: processPlanText[unit.language].pages, nodes: shown.flatMap(onPaper) };
}

function nothing(unit: Unit, what: keyof typeof printText.da.nothingYet): View {
  return sentence(printText[unit.language].nothingYet[what]);
}
