import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Standing } from '../access/enter.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import type { Meant } from './view/which-decision-view.ts';

export interface Found extends Meant {
  /** As it lives on. */
  readonly kept?: KeptDecision;
  readonly what: string;
  readonly at: string;
}

/** Those that live on, and those of a meeting that is not closed. */
export async function everyDecision(at: Standing): Promise<readonly Found[]> {
  const { unit, call } = at;
  // The meeting first: what it lets live on between the two reads is found among the open ones.
  const meeting = await readValue(call.ports, meetingRow(unit.id, latestMeetingDay(at)));
  const open = await readValues(call.ports, openDecisionsIn(unit.id));
  const isTheirs =
    meeting !== undefined && mayRun(at, meeting.id) && mayCorrect(meeting, call.today, unit.plan);
  const inRecord = new Set(isTheirs ? meeting.decisions.map(({ id }) => id) : []);
  // Of the latest meeting in the order in which it made them: the rows lie by their ids.
  const nth = new Map((meeting?.decisions ?? []).map(({ id }, at) => [id, at]));
  const inOrder = open.toSorted((a, b) => (nth.get(a.id) ?? -1) - (nth.get(b.id) ?? -1));
  const kept = inOrder.map((decision) => ({
    decision,
    day: inRecord.has(decision.id) && meeting ? meeting.day : decision.day,
    isTheirs: inRecord.has(decision.id),
    isKept: true,
    kept: decision,
    what: decision.text,
    at: decision.day,
  }));
  const lives = new Set(open.map(({ id }) => id));
  const isAhead = meeting?.state === 'open' || (meeting?.state === 'closing' && !meeting.livesOn);
  const fresh = isAhead ? meeting.decisions.filter(({ id }) => !lives.has(id)) : [];
  return [
    ...kept,
    ...fresh.map((decision) => ({
      decision,
      day: meeting?.day ?? '',
      isTheirs,
      isKept: false,
      what: decision.text,
      at: meeting?.day ?? '',
    })),
  ];
}
