import {
  type Correction,
  correctionHeard,
  mayCorrectSomething,
} from '../../shared/domain/meeting/correction-heard.ts';
import { doerTold } from '../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { doersTold } from '../../shared/domain/meeting/doers-in-sentence.ts';
import { mayBeDoneBy } from '../../shared/domain/meeting/limits.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { daysIn } from '../../shared/domain/time/written-day.ts';
import { likelyTrials, sharesMost, tellsOf } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { asksForForm, latestOf } from './give-decision.ts';
import { doersOf, givenAs, hasIt, inPlaceOf } from './mend-given.ts';
import { mendGivenView } from './view/mend-given-view.ts';
import { everyone } from './who-takes-part.ts';

/**
 * Who does a decision, by when, or both, however it is said: “det er alligevel Emil, der hænger billeder op, og han får
 * til den 15. januar”. What sentences of their own shape say is read before. It is shown as it would be, with one press.
 */
export async function mendHeard(
  at: Standing,
  said: string,
  { ifBoth = false } = {},
): Promise<Reply | undefined> {
  const { unit, call } = at;
  if (!mayCorrectSomething(said)) return undefined;
  const people = await everyone(at);
  const heard = correctionHeard(said, people, call.today, unit.plan);
  if (!heard || isToldWhole(said, heard, people)) return undefined;
  const { right, wrong } = heard;
  const by = heard.by && mayBeDoneBy(heard.by, call.today) ? heard.by : undefined;
  if (ifBoth ? !by || right.length === 0 : !by && (right.length === 0 || asksForForm(said))) return undefined;
  const all = await everyDecision(at);
  const theirs = wrong.length > 0 ? all.filter((each) => wrong.some((one) => hasIt(each, one))) : all;
  const found = meantOf(theirs, heard, call.today);
  // “Nej, ikke Farida, hun er på kursus, det bliver Emil”: why, and nothing of what it is about.
  const latest = found.length === 0 && wrong.length > 0 && right.length > 0 ? latestOf(theirs) : undefined;
  const meant = (latest ? [latest] : found).flatMap((one) => {
    const had = doersOf(one, people);
    const [from] = wrong;
    const to = right.length === 0 ? had : from ? inPlaceOf(from, right, one, people) : right;
    const isSame = wrong.length === 0 && to.every((each) => hasIt(one, each)) && had.length <= to.length;
    if (to.length === 0 || (isSame && (ifBoth || !by || by === one.decision.by))) return [];
    return [{ ...one, to, mended: givenAs(one, to, by, unit) }];
  });
  // Whoever may not decide is not told how a decision is written.
  const lately = meetingsOf(at.plan).find(({ day }) => day === latestMeetingDay(at));
  const mayBeNew = lately ? mayRun(at, lately.id) : at.may('run-meeting');
  return meant.length > 0 ? showYou(mendGivenView(unit, meant, by, { mayBeNew })) : undefined;
}

/** “Ret: Carla laver gulvplanen senest 20. januar” has other words too: they stand in its form. */
function isToldWhole(said: string, { wrong }: Correction, people: readonly Attendee[]): boolean {
  const { anew } = /^\W*(?:ret|rettelse|ændr)(?!\p{L})[^:]*:\s*(?<anew>\S.*)$/isu.exec(said)?.groups ?? {};
  if (!anew || wrong.length > 0 || /^det\s+(?:er|var|bliver)\s/iu.test(anew)) return false;
  return doerTold(anew, people) !== undefined || doersTold(anew, people).length > 0;
}

/** Those it may be of; where it is told of nothing, the one by a day that was named, or else the latest. */
function meantOf(theirs: readonly Found[], { about, days }: Correction, today: Day): readonly Found[] {
  if (tellsOf(about))
    return likelyTrials(theirs, about)
      .filter(({ what }) => sharesMost(about, what))
      .slice(0, mostOffered);
  // “Inden 14. november” is the Friday before, and named by what its words say.
  const isThen = ({ decision: { by }, what }: Found) =>
    [...(by ? [by] : []), ...daysIn(what, today)].some((day) => days.includes(day));
  const byThen = theirs.filter(isThen);
  const latest = byThen.length === 1 ? byThen[0] : latestOf(theirs);
  return latest ? [latest] : [];
}
