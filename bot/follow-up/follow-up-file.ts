import { type FollowUp, isOneOf } from '../../shared/domain/follow-up/follow-up.ts';
import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { isOlderThan, placeOf } from '../access/still-here.ts';
import { oneDate } from '../calendar/one-date.ts';
import { calendarText } from '../calendar/text/calendar-text.ts';
import { followUpRow } from '../rows/follow-up-rows.ts';
import { readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';

const prefix = 'date:';

export function aboutFollowUp({ id }: FollowUp): string {
  return `${prefix}${id}`;
}

/** The date as a file for any calendar, for the two alone. It names neither: many let others look into their calendar. */
export async function followUpFile(ports: Outside, link: PrintLink): Promise<string | undefined> {
  const { unit: id, about = '', person } = link;
  if (!about.startsWith(prefix)) return undefined;
  const [unit, date] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, followUpRow(id, about.slice(prefix.length))),
  ]);
  if (!unit || !date || !isOneOf(date, person)) return undefined;
  const place = await placeOf((lies) => readValue(ports, lies), unit, person);
  if (!place || place.isShared || isOlderThan(link, place)) return undefined;
  const { day, time, minutes, revision, at } = date;
  const summary = calendarText[unit.language].followUp(unit.name);
  return oneDate({ unit: id, id: date.id, day, time, minutes, summary, revision, changedAt: at });
}
