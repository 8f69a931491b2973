import { proceedingsCoursesBack, proceedingsWeeksBack } from '../../shared/domain/meeting/limits.ts';
import { type Proceedings, proceedingsOf } from '../../shared/domain/meeting/proceedings.ts';
import { readStoredAgenda, standingTopics } from '../../shared/domain/meeting/stored-agenda.ts';
import { addWeeks, type Day } from '../../shared/domain/time/day.ts';
import { agendaRow, meetingsFrom } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { doneTrialsSince, openTrialsIn } from '../rows/trial-rows.ts';
import type { Outside } from '../turn/ports.ts';

export interface FoundProceedings {
  readonly proceedings: Proceedings;
  /** The meeting held before it. */
  readonly earlier?: Day;
}

/** Of the meeting on a day, else of the latest that is closed. By its own row, for the plan may have moved since. */
export async function gatherProceedings(
  ports: Outside,
  unit: string,
  { today, day }: { readonly today: Day; readonly day?: Day | undefined },
): Promise<FoundProceedings | undefined> {
  const all = await readValues(ports, meetingsFrom(unit, addWeeks(today, -proceedingsWeeksBack)));
  const held = all.filter(({ state }) => state === 'closed');
  const at = day === undefined ? held.length - 1 : held.findIndex((each) => each.day === day);
  const meeting = held[at];
  if (!meeting) return undefined;
  const course = meeting.id === 'opening' ? 0 : Number(meeting.id);
  const [agenda, open, done, kept] = await Promise.all([
    readValue(ports, agendaRow(unit, meeting.day)),
    readValues(ports, openTrialsIn(unit)),
    readValues(ports, doneTrialsSince(unit, Math.max(0, course - proceedingsCoursesBack))),
    readValues(ports, openDecisionsIn(unit)),
  ]);
  const stored = { topics: agenda ? standingTopics(readStoredAgenda(agenda)) : [] };
  const earlier = held[at - 1]?.day;
  return {
    proceedings: proceedingsOf(meeting, stored, [...open, ...done], kept),
    ...(earlier && { earlier }),
  };
}
