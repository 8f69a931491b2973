import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
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
  /** A clause that follows *because*. */
  readonly whyMoved: (from: Day, reason: MoveReason) => string;
  readonly decision: Readonly<Record<CourseDecision['kind'], string>>;
  readonly phase: Readonly<Record<1 | 2 | 3 | 4, string>>;
  readonly proposed: string;
}

export const planWordsText = {
  da: {
    meetingType: {
      '1+2': 'vi ser på børnegruppen og planlægger det første',
      '4+2': 'vi ser tilbage og planlægger det næste',
      '4+1+2': 'vi ser tilbage, tager halvårets blik på børnegruppen og planlægger det næste',
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
    moved: (from, reason) =>
      `flyttet fra ${datesText.da.shortDay(from)}, fordi ${whyMoved('da', from, reason)}`,
    whyMoved: (from, reason) => whyMoved('da', from, reason),
    decision: {
      'as-planned': 'fortsætter som planlagt',
      adjusted: 'fortsætter med ændringer',
      'not-at-all': 'stopper',
    },
    phase: {
      1: 'I ser på børnegruppen',
      2: 'I planlægger',
      3: 'I er i gang',
      4: 'I ser tilbage',
    },
    proposed: 'Datoen er foreløbig, til lederen har bekræftet den.',
  },
  en: {
    meetingType: {
      '1+2': 'we look at the group and plan the first course',
      '4+2': 'we look back and plan the next course',
      '4+1+2': 'we look back, take the half-yearly look at the group and plan the next course',
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
    moved: (from, reason) =>
      `moved from ${datesText.en.shortDay(from)}, because ${whyMoved('en', from, reason)}`,
    whyMoved: (from, reason) => whyMoved('en', from, reason),
    decision: {
      'as-planned': 'goes on as planned',
      adjusted: 'goes on with changes',
      'not-at-all': 'stops',
    },
    phase: {
      1: 'you look at the group',
      2: 'you plan',
      3: 'you are under way',
      4: 'you look back',
    },
    proposed: 'The date stands for now, until the leader has confirmed it.',
  },
} satisfies Record<Language, PlanWordsText>;

const reasonWords = {
  da: {
    weekend: 'weekend',
    june5: 'grundlovsdag',
    december24: 'juleaften',
    unit: 'lukket hos jer',
    municipality: 'lukkedag i kommunen',
    'slot-was-past': 'dagen var gået',
    leader: 'I har valgt en anden dag',
    closedClause: {
      day: (day: Day, name: string) => `den ${datesText.da.dayRange(day, day)} er ${name}`,
      unit: (label?: string) => (label ? `I har lukket (${label})` : 'I har lukket'),
      municipality: (label?: string) => (label ? `kommunen har lukket (${label})` : 'kommunen har lukket'),
    },
  },
  en: {
    weekend: 'weekend',
    june5: 'Constitution Day',
    december24: 'Christmas Eve',
    unit: 'you are closed',
    municipality: 'closed across the municipality',
    'slot-was-past': 'the day had passed',
    leader: 'the leader has chosen another day',
    closedClause: {
      day: (day: Day, name: string) => `${datesText.en.dayRange(day, day)} is ${name}`,
      unit: (label?: string) => (label ? `you are closed (${label})` : 'you are closed'),
      municipality: (label?: string) =>
        label ? `the municipality is closed (${label})` : 'the municipality is closed',
    },
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

/** `den 1. januar er nytårsdag`, `I har lukket (sommerferie)`: what stands after *because*. */
function whyMoved(language: Language, from: Day, reason: MoveReason): string {
  if (reason.kind !== 'closed') return reasonWords[language][reason.kind];
  return inOneLine(
    reason.reasons.map((each) => closedClause(language, from, each)),
    language,
  );
}

function closedClause(language: Language, from: Day, reason: ClosedReason): string {
  const { closedClause: words } = reasonWords[language];
  if (reason.kind !== 'closure') return words.day(from, closedInWords(language, reason));
  return words[reason.scope](reason.label);
}
