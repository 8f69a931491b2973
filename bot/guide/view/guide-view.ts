import type { Guide } from '../../../shared/domain/guide/guide.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { addDays } from '../../../shared/domain/time/day.ts';
import { settingOf, type UnitKind } from '../../../shared/domain/unit/unit-kind.ts';
import { leaderQuestion } from '../../library/leader-question.ts';
import { type WeekWords, weekWords } from '../../library/week-words.ts';
import { inOneLine, planWordsText } from '../../plan/text/plan-words.ts';
import { whereaboutsText } from '../../plan/text/whereabouts-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { guideText } from '../text/guide-text.ts';
import { type Fact, guideFacts } from './guide-facts.ts';
import { meetingGuideNodes } from './meeting-guide-view.ts';

interface GuideUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly language: Language;
}

export function guideView(input: {
  readonly guide: Guide;
  readonly unit: GuideUnit;
  /** The person's other units, shown to the person alone. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly audience: 'channel' | 'personal';
  /** Another length of the meeting guide than the unit's own. */
  readonly minutes?: number;
}): View {
  const { guide, unit } = input;
  const text = guideText[unit.language];
  const title = titleOf(guide, unit.language);
  const rows = guideFacts(guide, unit.language);
  const meeting = guide.meetingThisWeek;
  const ahead = meeting && meeting.daysAway >= 0 ? meeting.meeting : undefined;
  return {
    summary: summaryOf(unit.name, title, rows, text.nextMeeting),
    nodes: [
      heading(unit.name),
      heading(title, 2),
      ...whereabouts(guide, unit.language),
      ...(guide.coming ? [note(text.coming)] : []),
      ...(rows.length > 0 ? [facts(rows)] : []),
      ...bodyOf(guide, unit),
      ...(meeting && !ahead
        ? [note(text.meetingGoneBy(datesText[unit.language].longDay(meeting.meeting.day)))]
        : []),
      ...(ahead
        ? meetingGuideNodes({
            unit,
            meeting: ahead,
            ...(input.minutes !== undefined && { minutes: input.minutes }),
          })
        : []),
      ...(input.audience === 'personal' ? switches(input.others, unit.language) : []),
    ],
  };
}

function titleOf(guide: Guide, language: Language): string {
  const where = whereaboutsText[language];
  const dates = datesText[language];
  const workdays = dates.dayRange(guide.monday, addDays(guide.monday, 4));
  switch (guide.kind) {
    case 'week':
      return `${where.weekOf(guide.week.number)} · ${dates.dayRange(guide.week.firstOpenDay, guide.week.lastOpenDay)}`;
    case 'before-first':
      return `${where.beforeFirst} · ${workdays}`;
    case 'pause':
      return `${where.pause} · ${workdays}`;
    case 'closed-week':
      return `${where.closed} · ${workdays}`;
    case 'stopped':
      return where.stopped(guide.course.number);
    case 'ended':
      return where.ended;
    default:
      return guide satisfies never;
  }
}

function whereabouts(guide: Guide, language: Language): readonly ViewNode[] {
  if (guide.kind !== 'week') return [];
  const calendarWeek = datesText[language].calendarWeek(guide.calendarWeek);
  return [note(guideText[language].courseAndWeek(guide.course.number, calendarWeek))];
}

function bodyOf(guide: Guide, unit: GuideUnit): readonly ViewNode[] {
  const text = guideText[unit.language];
  const setting = settingOf(unit.kind);
  const { language } = unit;
  switch (guide.kind) {
    case 'week': {
      const { course, week, courses, principle } = guide;
      const endsHalfYear = course.closingMeeting?.type === '4+1+2';
      const asked = { language, setting, week: week.number, course, principle, endsHalfYear };
      const question = leaderQuestion({ unit: unit.id, courses, course: course.number, week: week.number });
      return [
        ...weekNodes(weekWords(asked), text.tryThis, language),
        heading(text.wondering[setting], 2),
        quote(question[language]),
      ];
    }
    case 'before-first':
      return weekNodes(weekWords({ language, setting, week: 'before' }), text.tryThis, language);
    case 'pause':
      return weekNodes(
        weekWords({ language, setting, week: 'pause', course: guide.course }),
        text.ifYouLike,
        language,
      );
    case 'closed-week': {
      const plan = planWordsText[unit.language];
      const reasons = guide.reasons.filter(({ kind }) => kind !== 'weekend').map(plan.closed);
      const why = reasons.length > 0 ? [text.closedBecause(inOneLine(reasons, plan.and))] : [];
      return [paragraph([...why, text.closedRest].join(' '))];
    }
    case 'stopped':
      return [paragraph(text.stoppedRest(guide.course.number))];
    case 'ended':
      return [paragraph(text.endedRest(datesText[unit.language].longDay(guide.last)))];
    default:
      return guide satisfies never;
  }
}

function weekNodes(week: WeekWords, tryHeading: string, language: Language): readonly ViewNode[] {
  const text = guideText[language];
  return [
    heading(text.purpose, 2),
    paragraph(week.purpose),
    heading(tryHeading, 2),
    paragraph(week.tryThis),
    note(text.tip(week.tip)),
    ...principleNodes(week, language),
  ];
}

/** What the course practises together, where it has chosen something. */
function principleNodes({ principle }: WeekWords, language: Language): readonly ViewNode[] {
  if (!principle) return [];
  const { title, text } = principle;
  return [paragraph(strong(`${guideText[language].practises}: `), text ? `${title}. ${text}` : title)];
}

function summaryOf(unit: string, title: string, rows: readonly Fact[], nextMeeting: string): string {
  const meeting = rows.find(({ label }) => label === nextMeeting);
  return `${unit}: ${title}${meeting ? `. ${meeting.label}: ${meeting.words}` : ''}`;
}

function switches(others: readonly { id: string; name: string }[], language: Language): readonly ViewNode[] {
  if (others.length === 0) return [];
  return [
    note(guideText[language].otherUnits),
    buttons(
      ...others.map(({ id, name }): Act => ({ label: name, action: 'guide.show', data: { unit: id } })),
    ),
  ];
}
