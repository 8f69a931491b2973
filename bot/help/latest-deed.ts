import { latestHours } from '../../shared/domain/help/limits.ts';
import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { takenOffAt } from '../../shared/domain/meeting/taken-off.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { isUndoable, latestStanding } from '../../shared/domain/plan/undo-change.ts';
import { timeInId } from '../../shared/domain/time/time-in-id.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { type Rest, spansOf } from '../../shared/domain/unit/rest.ts';
import type { Standing } from '../access/enter.ts';
import { mayRun } from '../meeting/at-meeting.ts';
import { changeWords } from '../plan/view/plan-change-lines.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { isMatterKey, mattersAndTrialsIn } from '../rows/meeting-work-rows.ts';
import { readRows, readValue } from '../rows/row.ts';
import { datesText } from '../time/text/dates.ts';
import type { LatestDeed } from './view/undo-view.ts';

/**
 * From the rows as they stand; of what they do not tell, from the one deed that is noted with the member. Never an older
 * one as if it were the latest. An account that several use has no latest deed, for it may be a colleague's.
 */
export async function latestDeed(at: Standing): Promise<LatestDeed | undefined> {
  const { unit, call, isShared, plan } = at;
  if (isShared) return undefined;
  const { ports, person, today } = call;
  const [work, meeting] = await Promise.all([
    readRows(ports, mattersAndTrialsIn(unit.id)),
    readValue(ports, meetingRow(unit.id, today)),
  ]);
  const trials = work.filter(({ key }) => !isMatterKey(key)).map(({ value }) => value as Trial);
  const matters = work.filter(({ key }) => isMatterKey(key)).map(({ value }) => value as Matter);
  const mine = trials.filter(({ author, enteredBy = author }) => {
    return enteredBy.platform !== 'none' && samePerson(enteredBy, person);
  });
  const ahead = meeting ?? meetingAhead(plan, today);
  const runs = ahead !== undefined && mayRun(at, ahead.id);
  const isOver = meeting !== undefined && meeting.state !== 'open';
  // Noted at the same moment as something that the rows tell of, it came after it.
  const deeds: LatestDeed[] = [
    ...notedDeed(at),
    ...openMatters(matters)
      .filter(({ author }) => samePerson(author, person))
      .map(({ id, text, at: when }) => ({ kind: 'matter' as const, at: when, what: text, id })),
    ...mine.map(({ id, what, at: when }) => ({ kind: 'trial' as const, at: when, what, id })),
    ...mine.flatMap(({ id, what, sharedAt, author }) =>
      sharedAt && author.platform !== 'none' && samePerson(author, person)
        ? [{ kind: 'shared' as const, at: sharedAt, what, id }]
        : [],
    ),
    // Written as tried already, it was written, and nothing was told of it since.
    ...mine.flatMap(({ id, what, at: written, outcome }) =>
      outcome && outcome.at !== written ? [{ kind: 'outcome' as const, at: outcome.at, what, id }] : [],
    ),
    ...(runs && !isOver
      ? trials.flatMap((trial) => {
          const when = takenOffAt(trial, ahead.id);
          return when ? [{ kind: 'off' as const, at: when, what: trial.what, id: trial.id }] : [];
        })
      : []),
  ];
  if (meeting) {
    deeds.push(...ofMeeting(meeting, person));
    const isTheirs = runs && (!isOver || mayCorrect(meeting, today, unit.plan));
    for (const { id, text, decidedBy, corrected, writtenAt = timeInId(id) } of meeting.decisions) {
      const when = typeof corrected === 'string' ? corrected : writtenAt;
      const kind = corrected ? 'corrected' : 'decision';
      if (!when || !decidedBy || !samePerson(decidedBy, person)) continue;
      const { day } = meeting;
      // It was the latest all the same: what came before it is not named in its place.
      deeds.push(
        isTheirs
          ? { kind, at: when, what: text, id, day }
          : { kind: 'noted', noted: 'decision', at: when, what: '', id: '' },
      );
    }
  }
  deeds.push(...restDeeds(at), ...planDeeds(at));
  const since = new Date(ports.clock.now().getTime() - latestHours * 3_600_000).toISOString();
  return deeds.filter((deed) => deed.at >= since).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}

function ofMeeting(
  { startedAt, startedBy, closedAt, closedBy }: Meeting,
  person: Person,
): readonly LatestDeed[] {
  const noted = { kind: 'noted', what: '', id: '' } as const;
  return [
    ...(samePerson(startedBy, person) ? [{ ...noted, noted: 'meeting' as const, at: startedAt }] : []),
    ...(closedAt && closedBy && samePerson(closedBy, person)
      ? [{ ...noted, noted: 'meetingClosed' as const, at: closedAt }]
      : []),
  ];
}

function notedDeed({ member }: Standing): readonly LatestDeed[] {
  const noted = member?.value.latest;
  if (!noted) return [];
  const { kind, at, decision = '', day } = noted;
  return [{ kind: 'noted', noted: kind, at, what: '', id: decision, ...(day && { day }) }];
}

/** A holiday that is not over, and being asked nothing: both lie with the member. */
function restDeeds({ call, unit, member }: Standing): readonly LatestDeed[] {
  const rest: Rest = member?.value ?? {};
  const { quiet, quietToldAt } = rest;
  const { longDay } = datesText[unit.language];
  return [
    ...spansOf(rest, call.today).flatMap(({ from, to, as, toldAt }) =>
      toldAt
        ? [{ kind: as ?? ('holiday' as const), at: toldAt, what: longDay(to), id: `${from}/${to}` }]
        : [],
    ),
    ...(quiet && quietToldAt ? [{ kind: 'quiet' as const, at: quietToldAt, what: '', id: '' }] : []),
  ];
}

/** Closing days, a moved meeting, a pause: the latest change of the plan that stands, while it can be undone. */
function planDeeds({ call, unit, may }: Standing): readonly LatestDeed[] {
  const standing = latestStanding(unit.planChanged);
  const now = call.ports.clock.now();
  if (!may('change-plan') || !isUndoable(standing, now) || !samePerson(standing.by, call.person)) return [];
  const { id, at, changes, before } = standing;
  const what = changes.map((change) => changeWords(change, before.closures, unit.language)).join(', ');
  return [{ kind: 'plan', at, what, id }];
}
