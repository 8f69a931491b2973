import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import { guideFor } from '../../shared/domain/guide/guide.ts';
import { meetingAhead } from '../../shared/domain/plan/meeting-days.ts';
import { meetingsOf } from '../../shared/domain/plan/move-meeting.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { isOver, type PrintLink, readPrintLink } from '../../shared/domain/print/print-link.ts';
import { addWeeks, type Day, dayOf } from '../../shared/domain/time/day.ts';
import type { Language } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { guideView } from '../guide/view/guide-view.ts';
import { currentAgenda } from '../meeting/current-agenda.ts';
import { readMeeting } from '../meeting/meeting-standing.ts';
import { agendaView } from '../meeting/view/agenda-view.ts';
import { decisionsView } from '../meeting/view/decisions-view.ts';
import { readInstitution, readMember, readUnit } from '../rows/rows.ts';
import { datesText } from '../time/text/dates.ts';
import { firstLanguage } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { printText } from './text/print-text.ts';
import { paperDecisions, paperGoal, paperNote, paperTrial } from './view/paper-forms.ts';

/** All a renderer needs; whether it becomes HTML or something else is not known here. */
export interface PrintedPage {
  readonly page: {
    readonly language: Language;
    readonly title: string;
    readonly hint?: string;
    readonly footer?: string;
  };
  readonly content: { readonly view: View } | { readonly form: Form };
  readonly words: { readonly required: string; readonly one: string; readonly several: string };
}

const meetingsLookedAt = 2;

/** Nothing unless the link is ours, still good, and its person still in the unit. */
export async function openPrintPage(
  ports: Ports,
  asked: { readonly kind: string; readonly unit: string; readonly token: string },
): Promise<PrintedPage | undefined> {
  const link = linkIn(ports, asked.token);
  if (!link || link.kind !== asked.kind || link.unit !== asked.unit) return undefined;
  const now = ports.clock.now();
  if (isOver(link, now)) return undefined;
  const unit = await unitFor(ports, link, dayOf(now));
  if (!unit) return undefined;
  const { language, name } = unit;
  const text = printText[language];
  const page = {
    language,
    title: text.kinds[link.kind],
    hint: text.howToPrint,
    footer: text.footer(name, datesText[language].longDay(dayOf(now))),
  };
  return { page, content: await contentOf(ports, unit, link), words: text };
}

/** Every reason to refuse looks the same. */
export function closedPage(): PrintedPage {
  const text = printText[firstLanguage];
  const page = { language: firstLanguage, title: text.gone };
  return { page, content: { view: sentence(text.goneBody) }, words: text };
}

function linkIn({ signer }: Ports, token: string): PrintLink | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  return signer?.isSigned(text, signature) ? readPrintLink(text) : undefined;
}

/** Asked anew at every opening: whoever has left the unit is left outside. */
async function unitFor(ports: Ports, { unit: id, person }: PrintLink, today: Day): Promise<Unit | undefined> {
  const [row, member] = await Promise.all([readUnit(ports, id), readMember(ports, id, person)]);
  if (!row) return undefined;
  const unit = row.value;
  const institution = member ? undefined : (await readInstitution(ports, unit.institution))?.value;
  const roles = rolesOf(person, unit, today, { isMember: member !== undefined, institution });
  return may(roles, 'print') ? unit : undefined;
}

async function contentOf(ports: Ports, unit: Unit, { kind }: PrintLink): Promise<PrintedPage['content']> {
  const today = dayOf(ports.clock.now());
  const plan = planUnit(unit.plan, addWeeks(today, 12));
  const planned = 'refused' in plan ? undefined : plan;
  switch (kind) {
    case 'guide':
      return { view: planned ? guideOf(unit, planned, today) : nothing(unit, 'guide') };
    case 'agenda':
      return { view: await agendaOf(ports, unit, planned, today) };
    case 'decisions':
      return { view: await decisionsOf(ports, unit, planned, today) };
    case 'paper-trial':
      return { form: paperTrial(unit, unit.plan.curriculum.at(-1)?.version ?? 'styrket-2018') };
    case 'paper-note':
      return { form: paperNote(unit) };
    case 'paper-goal':
      return { form: paperGoal(unit) };
    case 'paper-decisions':
      return { form: paperDecisions(unit) };
    default:
      return kind satisfies never;
  }
}

function guideOf(unit: Unit, plan: Plan, today: Day): View {
  const guide = guideFor({ settings: unit.plan, plan, today });
  return guideView({ unit, guide, others: [], audience: 'channel' });
}

async function agendaOf(ports: Ports, unit: Unit, plan: Plan | undefined, today: Day): Promise<View> {
  const meeting = plan && meetingAhead(plan, today);
  if (!meeting) return nothing(unit, 'agenda');
  const { agenda, state } = (await currentAgenda(ports, unit, { plan, meeting })).stored;
  return agendaView({ unit, agenda, state, meeting: 'ahead' });
}

/** Those of the latest meeting that has been closed. */
async function decisionsOf(ports: Ports, unit: Unit, plan: Plan | undefined, today: Day): Promise<View> {
  const held = (plan ? meetingsOf(plan) : [])
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, meetingsLookedAt);
  for (const { day } of held) {
    const meeting = (await readMeeting(ports, unit.id, day))?.value;
    if (meeting?.state === 'closed') return decisionsView({ unit, meeting }, 'reader');
  }
  return nothing(unit, 'decisions');
}

function nothing(unit: Unit, what: keyof typeof printText.da.nothingYet): View {
  return sentence(printText[unit.language].nothingYet[what]);
}
