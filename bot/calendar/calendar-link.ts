import { createHash, randomBytes } from 'node:crypto';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { CalendarLink, Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { type PlanStanding, planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type Changed, changeRow } from '../rows/change-row.ts';
import { unitKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { calendarClosedView, calendarGivenView, calendarLinkView } from './view/calendar-views.ts';

const tokenBytes = 32;

/** Each person gets an address of their own, so that one can be closed without the others. */
export async function askForCalendar(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'get-calendar', async (standing) => {
    const { unit, may } = standing;
    const given = unit.calendars?.find(({ person }) => samePerson(person, call.person));
    if (!given) return giveAddress(call, standing);
    return showYou(calendarGivenView({ unit, given, mayCloseAll: may('close-calendars') }));
  });
}

export async function renewCalendar(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'get-calendar', (standing) => giveAddress(call, standing));
}

export async function closeCalendar(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'get-calendar', async ({ row, unit }) => {
    const changed = await closeOwnCalendar(call, row);
    return changed.ok ? showYou(calendarClosedView(unit, 'own')) : busy(unit);
  });
}

/** Whoever leaves the unit no longer reads its meetings. */
export function closeOwnCalendar(call: Call, row: Row<Unit>): Promise<Changed<Unit>> {
  return changeUnit(call, row, (links) => othersThan(call, links));
}

export async function closeAllCalendars(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'close-calendars', async ({ row, unit }) => {
    const changed = await changeUnit(call, row, () => []);
    return changed.ok ? showYou(calendarClosedView(unit, 'all')) : busy(unit);
  });
}

/** What is kept of a token: enough to know it again, too little to guess it. */
export function calendarHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

async function giveAddress(call: Call, { row, unit, may }: PlanStanding): Promise<Reply> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const own = {
    hash: calendarHash(token),
    person: call.person,
    since: call.ports.clock.now().toISOString(),
  };
  const changed = await changeUnit(call, row, (links) => [...othersThan(call, links), own]);
  if (!changed.ok) return busy(unit);
  return showYou(
    calendarLinkView({
      unit: changed.row.value,
      url: call.ports.links.calendar(unit.id, token),
      mayCloseAll: may('close-calendars'),
    }),
  );
}

function changeUnit(
  call: Call,
  known: Row<Unit>,
  change: (links: readonly CalendarLink[]) => readonly CalendarLink[],
): Promise<Changed<Unit>> {
  return changeRow<Unit>(
    call.ports,
    { table: 'units', partition: known.partition, key: unitKey, known },
    (unit) => {
      const links = unit?.calendars ?? [];
      const changed = change(links);
      return unit && changed.length + links.length > 0 ? { ...unit, calendars: changed } : unit;
    },
  );
}

function othersThan({ person }: Call, links: readonly CalendarLink[]): readonly CalendarLink[] {
  return links.filter((each) => !samePerson(each.person, person));
}

function busy({ language }: Unit): Reply {
  return showYou(refusalView(language, 'busy'));
}
