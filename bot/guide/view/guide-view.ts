import { goalsShownIn } from '../../../shared/domain/learning/common-goals.ts';
import { focusIn } from '../../../shared/domain/learning/focus-points.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { shownFromAbove } from '../../../shared/domain/unit/from-above.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { viewOfChildren } from '../../library/view-of-children.ts';
import type { WeekWords } from '../../library/week-words.ts';
import { planWordsText } from '../../plan/text/plan-words.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, more, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { guideText } from '../text/guide-text.ts';
import { guideFacts } from './guide-facts.ts';
import type { GuideShown } from './guide-material.ts';
import { firstSentence, meetingLine, subtitleOf, titleOf } from './guide-title-and-dates.ts';
import { leaderPart } from './leader-part.ts';
import { meetingFirstNodes } from './meeting-first.ts';
import { weeksPicture } from './weeks-picture.ts';

/** Twelve seconds on a phone: where we are, what the week is for, one thing to try, and when we meet. */
export function guideView(shown: GuideShown): View {
  const { guide, unit, words } = shown;
  const text = guideText[unit.language];
  const title = titleOf(guide, unit.language);
  const meeting = meetingLine(guide, unit.language);
  return {
    summary: `${unit.name}: ${title}${meeting ? `. ${text.meeting}: ${meeting}` : ''}`,
    nodes: [
      note(unit.name),
      ...(shown.first ? meetingFirstNodes(unit, shown.first) : []),
      heading(title),
      paragraph(subtitleOf(guide, unit.language)),
      ...weeksPicture(shown),
      ...(guide.coming ? [note(text.coming)] : []),
      ...leadOf(shown),
      ...focusNodes(shown),
      ...goalNodes(shown),
      ...fromAboveNodes(shown),
      ...(words.starter ? [paragraph(strong(text.tryRow), ` “${words.starter}”`)] : []),
      ...(meeting && !shown.first ? [paragraph(strong(text.meetingRow), ` ${meeting}`)] : []),
      ...(shown.audience === 'leader' && words.question
        ? [note(text.wondering[settingOf(unit.kind)]), quote(words.question)]
        : []),
      ...leaderPart(shown),
      ...actionsOf(shown),
      ...(shown.audience === 'channel' ? [] : switches(shown)),
    ],
  };
}

/**
 * The course's goals. They stand in every week's guide, because the course is for them; the activity theme is only
 * an offer.
 */
function goalNodes({ guide, unit }: GuideShown): readonly ViewNode[] {
  const goals = guide.kind === 'week' ? goalsShownIn(unit, guide.course.number) : [];
  const { goalRow } = guideText[unit.language];
  return goals.map((goal) => paragraph(strong(goalRow), ` ${goal}`));
}

/** In the week in which they plan: what the plan is made with in mind. */
function focusNodes({ guide, unit }: GuideShown): readonly ViewNode[] {
  if (!guide.meetingThisWeek) return [];
  const course = guide.kind === 'week' ? guide.course.number : guide.kind === 'before-first' ? 1 : undefined;
  const points = focusIn(unit, course);
  return points.length > 0
    ? [paragraph(strong(guideText[unit.language].focusRow), ` ${points.join(' · ')}`)]
    : [];
}

/** With its sender, so that nobody takes it for the unit's own. */
function fromAboveNodes({ unit, today }: GuideShown): readonly ViewNode[] {
  const text = guideText[unit.language];
  return shownFromAbove(unit, today).map(({ role, name, kind, text: words }) =>
    paragraph(strong(text.fromAbove[kind](text.above[role], name)), ` ${words}`),
  );
}

/** What the week is for; in weeks without a course, that nothing has to be done. */
function leadOf({ guide, unit, words }: GuideShown): readonly ViewNode[] {
  const text = guideText[unit.language];
  const dates = datesText[unit.language];
  switch (guide.kind) {
    case 'week':
    case 'before-first':
    case 'pause': {
      const held = guide.meetingThisWeek;
      return [
        ...(words.week ? [paragraph(firstSentence(words.week.short))] : []),
        ...(held && held.daysAway < 0 ? [note(text.meetingGoneBy(dates.longDay(held.meeting.day)))] : []),
      ];
    }
    case 'closed-week': {
      const plan = planWordsText[unit.language];
      const reasons = guide.reasons.filter(({ kind }) => kind !== 'weekend').map(plan.closed);
      const why = reasons.length > 0 ? [text.closedBecause(inOneLine(reasons, unit.language))] : [];
      return [paragraph([...why, text.closedRest].join(' '))];
    }
    case 'stopped':
      return [paragraph(text.stoppedRest(guide.course.number))];
    case 'ended':
      return [paragraph(text.endedRest(dates.longDay(guide.last)))];
    default:
      return guide satisfies never;
  }
}

function actionsOf(shown: GuideShown): readonly ViewNode[] {
  const { guide, unit, words, open } = shown;
  const text = guideText[unit.language];
  const data = { unit: unit.id };
  const tryIt: readonly Button[] = words.starter
    ? [
        {
          label: text.tryIt,
          action: 'trial.take',
          data: { ...data, text: words.starter },
          ...(!shown.first && { style: 'primary' as const }),
        },
      ]
    : [];
  const own: Button = { label: text.writeOwn, action: 'trial.open', data, opensForm: true };
  const noteOf: Button = { label: text.writeNote, action: 'note.open', data, opensForm: true };
  const agenda: readonly Button[] = guide.nextMeeting
    ? [{ label: text.agenda, action: 'agenda.show', data }]
    : [];
  const row = buttons(...tryIt, own, noteOf, ...agenda);
  const folded = moreOf(shown);
  if (folded.length === 0) return [row];
  const ask: Act = { label: text.more, action: 'guide.show', data: { ...data, open: 'yes' } };
  return open ? [...folded, row] : [row, more(ask, ...folded)];
}

/** What is folded away: the week's words in full, and facts for those who look something up. */
function moreOf({ guide, unit, words: { week } }: GuideShown): readonly ViewNode[] {
  const text = guideText[unit.language];
  const rows = guideFacts(guide, unit);
  const children = viewOfChildren(unit.language);
  return [
    ...(week
      ? [
          paragraph(week.purpose),
          paragraph(strong(`${guide.kind === 'pause' ? text.ifYouLike : text.tryThis} `), week.tryThis),
          note(text.tip(week.tip)),
          ...principleNodes(week, unit.language),
        ]
      : []),
    ...(rows.length > 0 ? [facts(rows)] : []),
    ...(children ? [quote(children)] : []),
  ];
}

/** What the course practises together, where it has chosen something. */
function principleNodes({ principle }: WeekWords, language: Language): readonly ViewNode[] {
  if (!principle) return [];
  const { title, text } = principle;
  return [paragraph(strong(`${guideText[language].practises}: `), text ? `${title}. ${text}` : title)];
}

function switches({ others, unit }: GuideShown): readonly ViewNode[] {
  if (others.length === 0) return [];
  return [
    note(guideText[unit.language].otherUnits),
    buttons(
      ...others.map(({ id, name }): Act => ({ label: name, action: 'guide.show', data: { unit: id } })),
    ),
  ];
}
