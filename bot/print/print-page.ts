import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import { guideFor } from '../../shared/domain/guide/guide.ts';
import type { Language } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/move-meeting.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import {
  isOver,
  isSheet,
  madeAt,
  type PrintKind,
  type PrintLink,
  readPrintLink,
  type SheetKind,
} from '../../shared/domain/print/print-link.ts';
import { addDays, type Day, dayOf } from '../../shared/domain/time/day.ts';
import { placeForTrial } from '../../shared/domain/trial/place.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { readSignedToken } from '../../shared/ports/signer.ts';
import { courseOn } from '../activity/course-on.ts';
import { weekShown } from '../activity/show-week.ts';
import { weekPage } from '../activity/view/week-page.ts';
import { sharedGuide } from '../guide/shown-guide.ts';
import { agendaAsStored } from '../meeting/current-agenda.ts';
import { decisionsView } from '../meeting/view/decisions-view.ts';
import { printedAgendaView } from '../meeting/view/printed-agenda-view.ts';
import { overleafNodes } from '../meeting/view/printed-overleaf.ts';
import { openSummaryPage, summaryFile } from '../network/summary-page.ts';
import { openOwnData, ownDataFile } from '../own-data/own-data-page.ts';
import { shownFrom } from '../process-plan/process-shown.ts';
import { processPlanText } from '../process-plan/text/process-plan-text.ts';
import { processNodes } from '../process-plan/view/process-plan-view.ts';
import { meetingRow, processPlansFrom } from '../rows/meeting-rows.ts';
import { readRow, readValue, readValues } from '../rows/row.ts';
import { institutionRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import { datesText } from '../time/text/dates.ts';
import { firstLanguage } from '../turn/call.ts';
import type { Outside, ReadRow, ReadRows } from '../turn/ports.ts';
import { heading, sentence } from '../ui/build-view.ts';
import type { Deck } from '../ui/deck.ts';
import type { Form } from '../ui/form.ts';
import type { View, ViewNode } from '../ui/view.ts';
import { printText } from './text/print-text.ts';
import { deckOf, libraryView, paperTalk, seasonPage, sheetView } from './view/handbook-pages.ts';
import { paperDecisions, paperGoal, paperNote, paperTrial } from './view/paper-forms.ts';

/** All a renderer needs; whether it becomes HTML or something else is not known here. */
export interface PrintedPage {
  readonly page: {
    readonly language: Language;
    readonly title: string;
    readonly hint?: string;
    readonly footer?: string;
    readonly isOneSheet?: boolean;
  };
  readonly content: /** What a sheet has no room for stands on the page behind. */
    | { readonly view: View; readonly behind?: readonly ViewNode[] }
    | { readonly form: Form }
    | { readonly deck: Deck };
  readonly words: { readonly required: string; readonly one: string; readonly several: string };
}

/** For another program to read. */
export interface PrintedFile {
  readonly name: string;
  readonly type: 'application/json' | 'text/csv';
  readonly body: string;
}

const meetingsLookedAt = 2;
const daysPrinted = 7;

/** What is handed out or filled in as a single sheet. */
export const oneSheet: ReadonlySet<PrintKind> = new Set([
  ...(['week', 'talk', 'sheet-staff', 'sheet-parents', 'paper-goal', 'paper-trial'] as const),
]);

interface Asked {
  readonly kind: string;
  readonly unit: string;
  readonly token: string;
}

/** Nothing unless the link is ours, still good, and its person still in the unit. */
export async function openPrintPage(ports: Outside, asked: Asked): Promise<PrintedPage | undefined> {
  const link = goodLink(ports, asked);
  if (!link) return undefined;
  const now = ports.clock.now();
  const { kind } = link;
  if (isSheet(kind)) return openSheet(ports, { ...link, kind });
  const unit = await unitFor(ports, { ...link, kind }, dayOf(now));
  if (!unit) return undefined;
  const { language, name } = unit;
  const text = printText[language];
  const page = {
    language,
    title: text.kinds[kind],
    hint: text.howToPrint,
    footer: text.footer(name, datesText[language].longDay(dayOf(now))),
    isOneSheet: oneSheet.has(kind),
  };
  return { page, content: await contentOf(ports, unit, kind), words: text };
}

/** What is no unit's; who may open it, each says for itself. */
async function openSheet(
  ports: Outside,
  { kind, person, unit: of }: PrintLink & { readonly kind: SheetKind },
): Promise<PrintedPage | undefined> {
  switch (kind) {
    case 'own-data': {
      const sheet = await openOwnData(ports, person);
      if (!sheet) return undefined;
      const { view, language, title } = sheet;
      const text = printText[language];
      return { page: { language, title, hint: text.howToPrint }, content: { view }, words: text };
    }
    case 'summary': {
      const sheet = await openSummaryPage(ports, person, of);
      if (!sheet) return undefined;
      const { view, language, title } = sheet;
      const text = printText[language];
      return { page: { language, title, hint: text.howToPrint }, content: { view }, words: text };
    }
    case 'own-data-file':
    case 'summary-file':
      return undefined;
    default:
      return kind satisfies never;
  }
}

export async function openPrintFile(ports: Outside, asked: Asked): Promise<PrintedFile | undefined> {
  const link = goodLink(ports, asked);
  switch (link?.kind) {
    case 'own-data-file': {
      const body = await ownDataFile(ports, link.person);
      return body === undefined
        ? undefined
        : { name: 'femuger-mine-data.json', type: 'application/json', body };
    }
    case 'summary-file': {
      const body = await summaryFile(ports, link.person, link.unit);
      return body === undefined ? undefined : { name: 'femuger-kvartal.csv', type: 'text/csv', body };
    }
    default:
      return undefined;
  }
}

function goodLink(ports: Outside, { kind, unit, token }: Asked): PrintLink | undefined {
  const link = linkIn(ports, token);
  if (!link || link.kind !== kind || link.unit !== unit) return undefined;
  return isOver(link, ports.clock.now()) ? undefined : link;
}

/** Every reason to refuse looks the same. */
export function closedPage(): PrintedPage {
  const text = printText[firstLanguage];
  const page = { language: firstLanguage, title: text.gone };
  return { page, content: { view: sentence(text.goneBody) }, words: text };
}

function linkIn({ signer }: Outside, token: string): PrintLink | undefined {
  const text = signer && readSignedToken(token, signer);
  return text === undefined ? undefined : readPrintLink(text);
}

/** Asked anew at every opening: whoever has left the unit is left outside. */
async function unitFor(
  ports: Outside,
  link: PrintLink & { readonly kind: PrintKind },
  today: Day,
): Promise<Unit | undefined> {
  const { unit: id, person, kind } = link;
  const [row, member] = await Promise.all([
    readRow(ports, unitRow(id)),
    readRow(ports, memberRow(id, person)),
  ]);
  if (!row) return undefined;
  // Made for somebody who has been out of the unit since: being back does not make it good again.
  if (member && member.value.since > madeAt(link)) return undefined;
  const unit = row.value;
  const institution = member ? undefined : await readValue(ports, institutionRow(unit.institution));
  const roles = rolesOf(person, unit, today, { isMember: member !== undefined, institution });
  return may(roles, kind === 'library' ? 'see-operations' : 'print') ? unit : undefined;
}

async function contentOf(ports: Outside, unit: Unit, kind: PrintKind): Promise<PrintedPage['content']> {
  const today = dayOf(ports.clock.now());
  const plan = planOf(unit.plan, today);
  switch (kind) {
    case 'guide':
      return { view: guideOf(unit, plan, today) };
    case 'agenda':
      return agendaOf(ports, unit, plan, today);
    case 'decisions':
      return { view: await decisionsOf(ports, unit, plan, today) };
    case 'week': {
      const course = placeForTrial(plan, ports.clock.now()).course;
      return { view: weekPage(await weekShown(ports, unit, course)) };
    }
    case 'process-plan':
      return { view: await processPlansOf(ports, unit, plan, today) };
    case 'paper-trial':
      return { form: paperTrial(unit, unit.plan.curriculum.at(-1)?.version ?? 'styrket-2018') };
    case 'paper-note':
      return { form: paperNote(unit) };
    case 'paper-goal':
      return { form: paperGoal(unit) };
    case 'paper-decisions':
      return { form: paperDecisions(unit) };
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

function guideOf(unit: Unit, plan: Plan, today: Day): View {
  const guide = guideFor({ settings: unit.plan, plan, today });
  return sharedGuide(unit, guide, today);
}

async function agendaOf(ports: Outside, unit: Unit, plan: Plan, today: Day): Promise<PrintedPage['content']> {
  const agenda = await agendaAsStored(ports, unit, plan, today);
  if (!agenda) return { view: nothing(unit, 'agenda') };
  return { view: printedAgendaView({ unit, agenda }), behind: overleafNodes({ unit, agenda }) };
}

/** Those of the latest meeting that has been closed. */
async function decisionsOf(ports: Outside, unit: Unit, plan: Plan, today: Day): Promise<View> {
  const held = meetingsOf(plan)
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, meetingsLookedAt);
  for (const { day } of held) {
    const meeting = await readValue(ports, meetingRow(unit.id, day));
    if (meeting?.state === 'closed') return decisionsView({ unit, meeting }, 'reader');
  }
  return nothing(unit, 'decisions');
}

/** Those that somebody has written, from today on; each day tells its groups and who takes over. */
async function processPlansOf(ports: Outside, unit: Unit, plan: Plan, today: Day): Promise<View> {
  const read: ReadRow = (row) => readValue(ports, row);
  const readAll: ReadRows = (within) => readValues(ports, within);
  const plans = await readValues(ports, processPlansFrom(unit.id, today, addDays(today, daysPrinted)));
  const shown = await Promise.all(
    plans.map(({ day }) => shownFrom({ unit, day, course: courseOn(plan, day), read, readAll })),
  );
  if (shown.length === 0) return nothing(unit, 'process-plan');
  const { pages, title } = processPlanText[unit.language];
  return {
    summary: pages,
    nodes: shown.flatMap((each) => [
      heading(title(datesText[unit.language].longDay(each.day))),
      ...processNodes(each),
    ]),
  };
}

function nothing(unit: Unit, what: keyof typeof printText.da.nothingYet): View {
  return sentence(printText[unit.language].nothingYet[what]);
}
