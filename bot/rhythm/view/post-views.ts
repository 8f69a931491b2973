import { type Guide, guideFor, nextMeeting } from '../../../shared/domain/guide/guide.ts';
import { wonderingQuestionFor } from '../../../shared/domain/guide/wondering-question.ts';
import type { Plan, PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import { type PostKind, postKinds } from '../../../shared/domain/posts/posts.ts';
import { addWeeks, type Day } from '../../../shared/domain/time/day.ts';
import { actingLeader } from '../../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { wonderingQuestionsText } from '../../guide/text/wondering-questions.ts';
import { guideView } from '../../guide/view/guide-view.ts';
import { planText } from '../../plan/text/plan-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, quote } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { nameOf } from '../../unit/view/onboarding-views.ts';
import { postText } from '../text/post-text.ts';
import { checkQuestionsText, provocationsText } from '../text/provocations.ts';

/** A post of the rhythm, as it reads on the day it is sent; nothing when there is no longer a reason for it. */
export function postView(unit: Unit, kind: PostKind, today: Day): View | undefined {
  const plan = planUnit(unit.plan, addWeeks(today, 12));
  if ('refused' in plan) return undefined;
  const guide = guideFor({ settings: unit.plan, plan, today });
  const view = viewOfKind(unit, kind, guide, plan, today);
  // In a personal chat, and for somebody who leads more than one unit, the unit has to be named.
  return view && postKinds[kind].audience === 'leader' ? withUnitName(view, unit) : view;
}

function viewOfKind(unit: Unit, kind: PostKind, guide: Guide, plan: Plan, today: Day): View | undefined {
  const { language } = unit;
  const text = postText[language];
  const meeting = nextMeeting(plan, today);
  const when = meeting && whenOf(meeting, unit);
  const turn = turnOf(guide);
  const data = { unit: unit.id };
  switch (kind) {
    case 'start-guide':
      return guideView({ guide, unit, others: [], audience: 'channel' });
    case 'meeting-guide':
      return withAgendaButton(guideView({ guide, unit, others: [], audience: 'channel' }), unit);
    case 'week-guide':
      return withAgendaNotice(guideView({ guide, unit, others: [], audience: 'channel' }), guide, unit);
    case 'sparring-prompt':
      return saying(text.sparringTitle, paragraph(text.sparring));
    case 'share-reminder':
      return saying(text.shareTitle, paragraph(when ? text.share(when) : text.shareNoMeeting));
    case 'pause-notice': {
      const next = guide.kind === 'pause' ? guide.next?.course.start : undefined;
      return saying(
        text.pauseTitle,
        paragraph(next ? text.pause(datesText[language].longDay(next)) : text.pauseLast),
      );
    }
    case 'provocation':
      return saying(text.provocationTitle, quote(nth(provocationsText[language], turn)));
    case 'check-question':
      return saying(
        text.checkTitle,
        quote(nth(checkQuestionsText[language], turn)),
        note(text.wonderingHint),
      );
    case 'wondering-question':
      return saying(text.wonderingTitle, quote(wonderingQuestion(unit, guide)), note(text.wonderingHint));
    case 'confirm-dates':
      return meeting?.state === 'proposed' && when
        ? saying(
            text.confirmTitle,
            paragraph(text.confirm(when)),
            note(text.confirmHint),
            buttons(
              {
                label: planText[language].confirmDates,
                action: 'plan.confirm-dates',
                data,
                style: 'primary',
              },
              { label: planText[language].move, action: 'plan.move', data, opensForm: true },
            ),
          )
        : undefined;
    case 'adjust-prompt':
      return saying(
        text.adjustTitle,
        paragraph(text.adjust),
        note(text.adjustHint),
        buttons({ label: planText[language].adjust, action: 'plan.adjust', data, opensForm: true }),
      );
    case 'facilitator-check':
      return meeting && when ? facilitatorView(unit, meeting, when, today) : undefined;
    // Made from each author's own trials, by whoever sends it.
    case 'outcome-ask':
      return undefined;
    case 'group-count-nudge':
      return saying(text.groupCountTitle, paragraph(text.groupCount));
  }
}

/** The channel is asked for somebody to chair a meeting in the leader's place. */
export function standInView(unit: Unit, meetingId: string, today: Day): View | undefined {
  const plan = planUnit(unit.plan, addWeeks(today, 12));
  const meeting = 'refused' in plan ? undefined : meetingIn(plan, meetingId);
  if (!meeting) return undefined;
  const text = postText[unit.language];
  return saying(
    text.standInTitle,
    paragraph(text.standIn(whenOf(meeting, unit))),
    buttons({
      label: text.standInYes,
      action: 'chair.take',
      data: { unit: unit.id, meeting: meeting.id },
      style: 'primary',
    }),
  );
}

export function chairTakenView(unit: Unit, meeting: PlannedMeeting): View {
  const [before = '', end = ''] = postText[unit.language].standInTaken;
  const chair = unit.chairs?.[meeting.id];
  const when = whenOf(meeting, unit);
  return {
    summary: `${chair?.name ?? ''}${before}${when}${end}`.trim(),
    nodes: [paragraph(...(chair ? [nameOf(chair)] : []), before, when, end)],
  };
}

export function meetingIn(plan: Plan, id: string): PlannedMeeting | undefined {
  return [plan.openingMeeting, ...plan.courses.flatMap(({ closingMeeting }) => closingMeeting ?? [])].find(
    (meeting) => meeting.id === id,
  );
}

export function channelGoneView(unit: Unit): View {
  const text = postText[unit.language];
  return saying(text.channelGoneTitle(unit.name), paragraph(text.channelGone));
}

function facilitatorView(unit: Unit, meeting: PlannedMeeting, when: string, today: Day): View {
  const text = postText[unit.language];
  const chair = unit.chairs?.[meeting.id];
  const someoneElse = chair && chair.id !== actingLeader(unit.leadership, today).id;
  const ask = { label: text.askStandIn, action: 'chair.ask', data: { unit: unit.id, meeting: meeting.id } };
  return saying(
    text.facilitatorTitle,
    paragraph(someoneElse ? text.facilitator(when, chair.name ?? '') : text.facilitatorSelf(when)),
    ...(someoneElse ? [] : [note(text.facilitatorHint), buttons(ask)]),
  );
}

/** Week five's guide carries the announcement of the agenda, so that it costs no post of its own. */
function withAgendaNotice(view: View, guide: Guide, unit: Unit): View {
  const ahead = guide.meetingThisWeek;
  if (guide.kind !== 'week' || guide.week.number !== 5 || !ahead || ahead.daysAway < 0) return view;
  const words = postText[unit.language].agendaNotice(whenOf(ahead.meeting, unit));
  const [title, subtitle, ...rest] = view.nodes;
  return {
    ...view,
    nodes: [title, subtitle, paragraph(words), agendaButton(unit), ...rest].filter(
      (node) => node !== undefined,
    ),
  };
}

/** The meeting is held from the agenda, so the way there stands where everybody looks. */
function withAgendaButton(view: View, unit: Unit): View {
  return { ...view, nodes: [...view.nodes, agendaButton(unit)] };
}

function agendaButton({ id, language }: Unit): ViewNode {
  return buttons({ label: postText[language].showAgenda, action: 'agenda.show', data: { unit: id } });
}

function withUnitName(view: View, unit: Unit): View {
  return { ...view, nodes: [...view.nodes, note(unit.name)] };
}

function saying(title: string, ...nodes: readonly ViewNode[]): View {
  return { summary: title, nodes: [heading(title), ...nodes] };
}

function whenOf(meeting: PlannedMeeting, unit: Unit): string {
  const { longDay, time } = datesText[unit.language];
  return `${longDay(meeting.day)} ${time(meeting.time)}`;
}

function wonderingQuestion(unit: Unit, guide: Guide): string {
  const bank = wonderingQuestionsText[unit.language];
  const place =
    guide.kind === 'week' ? { course: guide.course.number, week: guide.week.number } : { course: 1, week: 1 };
  return nth(bank, wonderingQuestionFor(unit.id, place.course, place.week, bank.length));
}

/** Two of the smaller posts a course, so that none comes back for a long time. */
function turnOf(guide: Guide): number {
  if (guide.kind === 'week') return guide.course.number * 2 + (guide.week.number > 2 ? 1 : 0);
  return guide.kind === 'pause' && guide.next ? guide.next.course.number : 0;
}

function nth(bank: readonly string[], index: number): string {
  return bank[index % bank.length] ?? '';
}
