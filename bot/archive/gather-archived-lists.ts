import {
  archivedAgenda,
  archivedAnswer,
  archivedDecision,
  archivedMeeting,
  archivedMessage,
  archivedPlan,
} from '../../shared/domain/own-data/archive-meetings.ts';
import type { ArchivedLists } from '../../shared/domain/own-data/places-in-archive.ts';
import { agendasIn, decisionsIn, meetingsIn, processPlansIn } from '../rows/archive-rows.ts';
import { releaseAnswersIn } from '../rows/network-rows.ts';
import { allSendsIn } from '../rows/outlived-rows.ts';
import { eachRow, type RowsIn } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

type Gather<T> = (ports: Outside, unit: string, told: ReadonlyMap<string, string>) => AsyncGenerator<T>;

/**
 * All that does not lie course by course, oldest first and row by row. `told` has the trials that the archive holds,
 * by id, each with its first words.
 */
export const gatherList: { readonly [Name in keyof ArchivedLists]: Gather<ArchivedLists[Name]> } = {
  meetings: (ports, unit) => each(ports, [meetingsIn(unit)], archivedMeeting),
  agendas: (ports, unit, told) => each(ports, [agendasIn(unit)], (agenda) => archivedAgenda(agenda, told)),
  decisions: (ports, unit) => each(ports, decisionsIn(unit), archivedDecision),
  answers: (ports, unit) => each(ports, [releaseAnswersIn(unit)], archivedAnswer),
  processPlans: (ports, unit) => each(ports, [processPlansIn(unit)], archivedPlan),
  messages: (ports, unit) => each(ports, [allSendsIn(unit)], archivedMessage),
};
export const listNames = Object.keys(gatherList) as readonly (keyof ArchivedLists)[];

async function* each<From, To>(
  ports: Outside,
  all: readonly RowsIn<From>[],
  told: (value: From) => To | undefined,
): AsyncGenerator<To> {
  for (const within of all) {
    for await (const { value } of eachRow(ports, within)) {
      const item = told(value);
      if (item !== undefined) yield item;
    }
  }
}
