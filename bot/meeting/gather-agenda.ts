import { type Sessions, sessionsOn } from '../../shared/domain/activity/day-marks.ts';
import { focusIn } from '../../shared/domain/learning/focus-points.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { goalsForUnit } from '../../shared/domain/learning/own-goal.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { AgendaMaterial } from '../../shared/domain/meeting/plan-agenda.ts';
import type { TopicCorrections } from '../../shared/domain/meeting/topic-corrections.ts';
import { courseBefore } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { isOpenWish } from '../../shared/domain/sparring/sparring.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { videosToSee } from '../../shared/domain/video/video.ts';
import type { Row } from '../../shared/ports/store.ts';
import { type MeetingWork, meetingWorkIn, sortMeetingWork } from '../rows/meeting-work-rows.ts';
import { readRows } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

export interface Gathered {
  readonly material: AgendaMaterial;
  readonly corrections: Row<TopicCorrections> | undefined;
}

/** One range holds it all: the rows as they stand at this moment. */
export async function gatherMaterial(
  ports: Outside,
  unit: Unit,
  meeting: Pick<PlannedMeeting, 'id' | 'day'>,
  before?: Meeting,
): Promise<Gathered> {
  const course = courseBefore(meeting);
  const rows = await readRows(ports, meetingWorkIn(unit.id, course));
  const work = sortMeetingWork(rows, { course, meeting: meeting.id });
  const { trials, matters, notes, ownGoals, commonGoals, decisions, corrections, wishes, cards, golden } =
    work;
  const sessions = work.days.length > 0 && sessionsOf(unit, work, dayOf(ports.clock.now()), course);
  return {
    corrections,
    material: {
      chair: chairOf(unit, meeting),
      trials,
      matters,
      decisions,
      wishes: wishes.map((wish) => wish.trials),
      ...(corrections && { corrections: corrections.value }),
      ...(before && !before.livesOn && { previous: { day: before.day, decisions: before.decisions } }),
      ...(course !== undefined && { notes: overviewOfNotes(notes) }),
      ...(commonGoals && { goals: commonGoals.goals }),
      ownGoals: goalsForUnit(ownGoals),
      focus: focusIn(unit, course),
      openSparring: work.sparring.filter(isOpenWish).length,
      videos: videosToSee(work.videos, dayOf(ports.clock.now())).length,
      ...(sessions && { sessions }),
      brought: { cards: cards.map(({ card }) => card), golden: golden.map(({ text }) => text) },
    },
  };
}

/** Every open day of the course that has come. */
function sessionsOf(
  unit: Unit,
  { week, days }: MeetingWork,
  today: Day,
  number: number | undefined,
): Sessions | undefined {
  const course = planOf(unit.plan, today).courses.find((each) => each.number === number);
  const open = course?.weeks.flatMap(({ openDays }) => openDays) ?? [];
  return sessionsOn(
    open.filter((day) => day <= today),
    week,
    days,
  );
}
