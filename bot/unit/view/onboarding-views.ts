import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import type { LeftMember } from '../../../shared/domain/unit/left-member.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { refusalText } from '../../access/text/refusal-text.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { createButton, helpButton } from '../../access/view/refusal-view.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { channelGoneText } from '../text/channel-gone-text.ts';
import { leadershipText } from '../text/leadership-text.ts';
import { onboardingText } from '../text/onboarding-text.ts';
import { yoursNodes } from './left-decisions-view.ts';

export function greetingView(language: Language): View {
  const text = onboardingText[language];
  return {
    summary: text.greetingTitle,
    nodes: [
      heading(text.greetingTitle),
      list(text.greeting),
      buttons(createButton(language), helpButton(language)),
    ],
  };
}

export function personalGreetingView(language: Language, name: string | undefined, hasUnit: boolean): View {
  const text = onboardingText[language];
  const title = text.personalGreetingTitle(name && firstName(name));
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text.greeting[0] ?? ''),
      paragraph(text.personalGreeting),
      ...(hasUnit ? [] : [paragraph(refusalText[language].noUnitOfYours)]),
      note(text.greeting[3] ?? ''),
      hasUnit ? buttons(guideButton(language), helpButton(language)) : buttons(helpButton(language)),
    ],
  };
}

export function welcomeBackView(unit: Unit): View {
  const words = onboardingText[unit.language].welcomeBack(unit.name);
  return { summary: words, nodes: [paragraph(words), buttons(guideButton(unit.language, unit.id))] };
}

/** What the channel is told. */
export function unitCreatedView(unit: Unit): View {
  const text = onboardingText[unit.language];
  return {
    summary: text.unitCreated(unit.name),
    nodes: [
      heading(text.unitCreated(unit.name)),
      ...firstDates(unit),
      paragraph(text.leads, nameOf(unit.leadership.leader), '. ', text.disputedHint),
      paragraph(text.joinHint),
      buttons({ ...joinButton(unit), style: 'primary' }, guideButton(unit.language, unit.id)),
    ],
  };
}

/** What the person who created it is told. */
export function unitConfirmedView(unit: Unit): View {
  const text = onboardingText[unit.language];
  return {
    summary: text.confirmTitle(unit.name),
    nodes: [
      heading(text.confirmTitle(unit.name)),
      paragraph(text.confirmBody),
      paragraph(text.quietHint),
      buttons(guideButton(unit.language, unit.id), quietTimesButton(unit), closuresButton(unit)),
    ],
  };
}

export function unitSavedView(unit: Unit): View {
  const words = onboardingText[unit.language].saved(unit.name);
  return {
    summary: words,
    nodes: [paragraph(words), ...firstDates(unit), buttons(guideButton(unit.language, unit.id))],
  };
}

export function alreadyUnitView(unit: Unit): View {
  const words = onboardingText[unit.language].alreadyUnit(unit.name);
  return {
    summary: words,
    nodes: [paragraph(words), buttons(guideButton(unit.language, unit.id), joinButton(unit))],
  };
}

export function createInChannelView(language: Language): View {
  return sentence(onboardingText[language].createInChannel);
}

type Membership = 'joined' | 'alreadyJoined' | 'leadsAlready' | 'notIn' | 'tooLateBack';

export function membershipView(unit: Unit, what: Membership): View {
  const words = onboardingText[unit.language][what](unit.name);
  const isOut = what === 'notIn' || what === 'tooLateBack';
  const more: ViewNode[] = isOut ? [] : [buttons(guideButton(unit.language, unit.id))];
  return { summary: words, nodes: [paragraph(words), ...more] };
}

/** With what stays behind in their name, and the way back. */
export function leftView(unit: Unit, theirs: readonly KeptDecision[]): View {
  const text = onboardingText[unit.language];
  const words = text.left(unit.name);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...yoursNodes(unit, theirs),
      buttons({ label: text.comeBack, action: 'unit.come-back', data: { unit: unit.id } }),
    ],
  };
}

/** As before, but for what was deleted the moment they left. */
export function backView(unit: Unit, lost: LeftMember['lost'] = []): View {
  const text = onboardingText[unit.language];
  const words = text.back(unit.name);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...lost.map((what) => note(text.backWithout[what])),
      buttons(guideButton(unit.language, unit.id)),
    ],
  };
}

export function leaderCannotLeaveView(unit: Unit): View {
  const text = onboardingText[unit.language];
  const words = text.leaderCannotLeave(unit.name);
  const act: Button = {
    label: leadershipText[unit.language].handOver,
    action: 'lead.hand-over',
    data: { unit: unit.id },
    style: 'primary',
    opensForm: true,
  };
  return { summary: words, nodes: [paragraph(words), buttons(act)] };
}

/** Asked once: what somebody wrote stays, and they ought to know it before they go. */
export function leaveSureView(unit: Unit, theirs: readonly KeptDecision[]): View {
  const text = onboardingText[unit.language];
  const words = text.leaveSure(unit.name);
  return {
    summary: words,
    nodes: [
      heading(words, 2),
      list(text.leaveStays),
      ...yoursNodes(unit, theirs),
      buttons(
        { label: text.leaveYes, action: 'unit.leave', data: { unit: unit.id }, style: 'danger' },
        { label: text.leaveErase, action: 'command', data: { command: 'erase-own-data' } },
      ),
    ],
  };
}

function firstDates(unit: Unit): ViewNode[] {
  const plan = planUnit(unit.plan, unit.plan.anchor);
  if ('refused' in plan) return [];
  const [course] = plan.courses;
  const { language } = unit;
  const { longDay, time } = datesText[language];
  const meeting = `${longDay(plan.openingMeeting.day)} ${time(plan.openingMeeting.time)}`;
  return course
    ? [
        paragraph(
          onboardingText[language].unitCreatedBody(datesText[language].longDay(course.start), meeting),
        ),
      ]
    : [];
}

function guideButton(language: Language, unit?: string): Button {
  return { label: onboardingText[language].showGuide, action: 'guide.show', ...(unit && { data: { unit } }) };
}

function quietTimesButton({ id, language }: Unit): Button {
  return {
    label: onboardingText[language].quietTimes,
    action: 'plan.pause',
    data: { unit: id },
    opensForm: true,
  };
}

function closuresButton({ id, language }: Unit): Button {
  return { label: onboardingText[language].closures, action: 'plan.closures', data: { unit: id } };
}

function joinButton(unit: Unit): Button {
  return { label: onboardingText[unit.language].join, action: 'unit.join', data: { unit: unit.id } };
}

export function channelGoneView(unit: Unit): View {
  const text = channelGoneText[unit.language];
  const title = text.title(unit.name);
  return { summary: title, nodes: [heading(title), paragraph(text.body)] };
}
