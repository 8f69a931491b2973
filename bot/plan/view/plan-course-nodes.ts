import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { isHeld } from '../../../shared/domain/plan/find-in-plan.ts';
import type { Plan, PlannedCourse, PlannedMeeting, SkippedWeek } from '../../../shared/domain/plan/plan.ts';
import { addWeeks, type Day, dayOf, mondayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { list, paragraph, strong } from '../../ui/build-view.ts';
import type { ViewNode, Words } from '../../ui/view.ts';
import { planText } from '../text/plan-text.ts';
import { planWordsText } from '../text/plan-words.ts';
import { themeNamesText } from '../text/theme-names.ts';
import { inWeeks } from './weeks-in-a-row.ts';

interface Ground {
  readonly unit: Unit;
  readonly plan: Plan;
  readonly now: Date;
}

/** One course with its dates, and why each of them is where it is. */
export function courseNodes(course: PlannedCourse, ground: Ground): readonly ViewNode[] {
  const { unit, plan, now } = ground;
  const { language } = unit;
  const text = planText[language];
  const monday = mondayOf(dayOf(now));
  const last = course.weeks.at(-1);
  const pause = course.pauseWeeks.map((week) => week.monday).filter((each) => each >= monday);
  if (!last || last.monday < monday)
    return [paragraph(strong(text.pauseNow)), list([text.pauseUntil(inWeeks(pause, language))])];
  const opening =
    plan.courses[0] === course && !isHeld(plan.openingMeeting, now) ? plan.openingMeeting : null;
  const theme = themeNamesText[language].activity[course.curriculum][course.theme];
  return [
    paragraph(strong(text.course(course.number)), ` · ${theme}`),
    list([
      ...(opening ? [meetingWords(opening, language)] : []),
      datesText[language].longDayRange(course.start, last.lastOpenDay),
      ...skippedWords(course.skippedWeeks, language),
      ...(course.closingMeeting ? [meetingWords(course.closingMeeting, language)] : []),
      ...decisionWords(course, language),
      ...(pause.length > 0 ? [text.pauseAfter(inWeeks(pause, language))] : []),
      ...(unit.plan.lastCourse === course.number ? [text.last] : []),
    ]),
  ];
}

function meetingWords(meeting: PlannedMeeting, language: Language): Words {
  const text = planText[language];
  const dates = datesText[language];
  const plan = planWordsText[language];
  const name = meeting.id === 'opening' ? text.openingMeeting : text.meeting;
  const { movedFrom } = meeting;
  return [
    strong(`${name} ${dates.longDay(meeting.day)} ${dates.time(meeting.time)}`),
    `: ${plan.meetingType[meeting.type]}`,
    ...(movedFrom ? [`, ${plan.moved(movedFrom.day, movedFrom.reason)}`] : []),
    ...(meeting.state === 'proposed' ? [', ', strong(text.proposed)] : []),
  ];
}

function decisionWords({ decision }: PlannedCourse, language: Language): readonly string[] {
  if (!decision) return [];
  const words = planText[language].decided(planWordsText[language].decision[decision.kind]);
  return [decision.reason ? `${words}. “${decision.reason}”` : words];
}

/** Neighbouring weeks that share a reason share a line. */
function skippedWords(weeks: readonly SkippedWeek[], language: Language): readonly string[] {
  const plan = planWordsText[language];
  const groups: { mondays: Day[]; reasons: string[] }[] = [];
  for (const { monday, reasons } of weeks) {
    const named = reasons.filter(({ kind }) => kind !== 'weekend').map(plan.closed);
    const open = groups.at(-1);
    const next = open?.mondays.at(-1) === addWeeks(monday, -1);
    if (open && next && named.some((why) => open.reasons.includes(why))) {
      open.mondays.push(monday);
      open.reasons.push(...named);
    } else groups.push({ mondays: [monday], reasons: named });
  }
  return groups.map(({ mondays, reasons }) => {
    const words = planText[language].skipped(inWeeks(mondays, language), inOneLine(reasons, language));
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}
