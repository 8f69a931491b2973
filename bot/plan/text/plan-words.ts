import type { Language } from '../../../shared/domain/person/person.ts';
import type { ClosedReason, MeetingType, MoveReason } from '../../../shared/domain/plan/plan.ts';
import type { CourseDecision } from '../../../shared/domain/plan/settings.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Holiday } from '../../../shared/domain/time/holidays.ts';
import { datesText } from '../../time/text/dates.ts';

export interface PlanWordsText {
  readonly meetingType: Readonly<Record<MeetingType, string>>;
  readonly holiday: Readonly<Record<Holiday, string>>;
  readonly closed: (reason: ClosedReason) => string;
  readonly moved: (from: Day, reason: MoveReason) => string;
  readonly whyMoved: (reason: MoveReason) => string;
  readonly decision: Readonly<Record<CourseDecision['kind'], string>>;
  readonly phase: Readonly<Record<1 | 2 | 3 | 4, string>>;
  readonly proposed: string;
  readonly and: string;
}

export const planWordsText = {
  da: {
    meetingType: {
      '1+2': 'forberedelse og planlægning (1+2)',
      '4+2': 'evaluering og planlægning (4+2)',
      '4+1+2': 'evaluering, halvårets forberedelse og planlægning (4+1+2)',
    },
    holiday: {
      'new-years-day': 'nytårsdag',
      'maundy-thursday': 'skærtorsdag',
      'good-friday': 'langfredag',
      'easter-sunday': 'påskedag',
      'easter-monday': '2. påskedag',
      'great-prayer-day': 'store bededag',
      'ascension-day': 'Kristi himmelfartsdag',
      'whit-sunday': 'pinsedag',
      'whit-monday': '2. pinsedag',
      'christmas-day': 'juledag',
      'second-christmas-day': '2. juledag',
    },
    closed: (reason) => closedInWords('da', reason),
    moved: (from, reason) => `flyttet fra ${datesText.da.shortDay(from)}: ${whyMoved('da', reason)}`,
    whyMoved: (reason) => whyMoved('da', reason),
    decision: {
      'as-planned': 'gennemføres som planlagt',
      adjusted: 'gennemføres justeret',
      'not-at-all': 'gennemføres ikke',
    },
    phase: {
      1: 'forberedelse (fase 1)',
      2: 'planlægning (fase 2)',
      3: 'gennemførelse (fase 3)',
      4: 'evaluering og refleksion (fase 4)',
    },
    proposed: 'Datoen er et forslag, indtil lederen siger ja.',
    and: 'og',
  },
  en: {
    meetingType: {
      '1+2': 'preparation and planning (1+2)',
      '4+2': 'evaluation and planning (4+2)',
      '4+1+2': 'evaluation, half-yearly preparation and planning (4+1+2)',
    },
    holiday: {
      'new-years-day': 'New Year’s Day',
      'maundy-thursday': 'Maundy Thursday',
      'good-friday': 'Good Friday',
      'easter-sunday': 'Easter Sunday',
      'easter-monday': 'Easter Monday',
      'great-prayer-day': 'Great Prayer Day',
      'ascension-day': 'Ascension Day',
      'whit-sunday': 'Whit Sunday',
      'whit-monday': 'Whit Monday',
      'christmas-day': 'Christmas Day',
      'second-christmas-day': 'the second day of Christmas',
    },
    closed: (reason) => closedInWords('en', reason),
    moved: (from, reason) => `moved from ${datesText.en.shortDay(from)}: ${whyMoved('en', reason)}`,
    whyMoved: (reason) => whyMoved('en', reason),
    decision: {
      'as-planned': 'goes ahead as planned',
      adjusted: 'goes ahead with adjustments',
      'not-at-all': 'does not go ahead',
    },
    phase: {
      1: 'preparation (phase 1)',
      2: 'planning (phase 2)',
      3: 'implementation (phase 3)',
      4: 'evaluation and reflection (phase 4)',
    },
    proposed: 'The date is a proposal until the leader says yes.',
    and: 'and',
  },
} satisfies Record<Language, PlanWordsText>;

const reasonWords = {
  da: {
    weekend: 'weekend',
    june5: 'grundlovsdag',
    december24: 'juleaften',
    unit: 'lukket hos jer',
    municipality: 'lukkedag i kommunen',
    'slot-was-past': 'den dag var allerede gået',
    leader: 'lederen har valgt en anden dag',
  },
  en: {
    weekend: 'weekend',
    june5: 'Constitution Day',
    december24: 'Christmas Eve',
    unit: 'you are closed',
    municipality: 'closed across the municipality',
    'slot-was-past': 'that day had already passed',
    leader: 'the leader has chosen another day',
  },
} satisfies Record<Language, object>;

function closedInWords(language: Language, reason: ClosedReason): string {
  const words = reasonWords[language];
  switch (reason.kind) {
    case 'holiday':
      return planWordsText[language].holiday[reason.holiday];
    case 'closure':
      return reason.label ?? words[reason.scope];
    case 'weekend':
    case 'june5':
    case 'december24':
      return words[reason.kind];
    default:
      return reason satisfies never;
  }
}

function whyMoved(language: Language, reason: MoveReason): string {
  if (reason.kind !== 'closed') return reasonWords[language][reason.kind];
  return inOneLine(
    reason.reasons.map((each) => closedInWords(language, each)),
    planWordsText[language].and,
  );
}

/** 'a, b og c', each thing once. */
export function inOneLine(things: readonly string[], and: string): string {
  const each = [...new Set(things)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} ${and} ${last}`;
}
