import type { Language } from '../../../shared/domain/person/language.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

export interface GuideText {
  readonly courseAndWeek: (course: number, calendarWeek: string) => string;
  readonly coming: string;
  /** What the title of the week after this one begins with. */
  readonly nextWeek: (title: string) => string;
  readonly weekNamed: (week: number, title: string) => string;
  readonly thisWeek: string;
  /** The word beside the mark in the picture of five weeks. */
  readonly now: string;
  readonly pictured: (week: string, meeting: string | undefined) => string;

  /** A small picture sign with its word: the sign is never alone. */
  readonly tryRow: string;
  readonly goalRow: string;
  readonly above: Readonly<Record<'chief' | 'area-leader', string>>;
  readonly fromAbove: Readonly<Record<'theme' | 'request', (role: string, name?: string) => string>>;
  readonly focusRow: string;
  readonly meetingRow: string;
  readonly meeting: string;
  readonly maybe: string;

  readonly tryIt: string;
  readonly writeOwn: string;
  readonly writeNote: string;
  readonly agenda: string;
  readonly more: string;

  readonly course: string;
  readonly phase: string;
  readonly activityTheme: string;
  readonly learningThemes: string;
  readonly meetingAbout: string;
  readonly meetingDate: string;
  readonly typeAndLength: (type: string, duration: string) => string;
  readonly firstCourse: string;
  readonly nextCourse: string;
  readonly goesOn: string;
  readonly goesOnWith: (week: number, day: string) => string;

  readonly tryThis: string;
  readonly ifYouLike: string;
  readonly tip: (tip: string) => string;
  readonly practises: string;
  readonly wondering: Readonly<Record<Setting, string>>;
  readonly meetingGoneBy: (day: string) => string;

  readonly closedBecause: (reasons: string) => string;
  readonly closedRest: string;
  readonly stoppedRest: (course: number) => string;
  readonly endedRest: (day: string) => string;
  readonly otherUnits: string;
}

export const guideText = {
  da: {
    courseAndWeek: (course, calendarWeek) => `nr. ${course} · kalender${calendarWeek}`,
    coming: 'Det er weekend, så her er guiden til den kommende uge.',
    nextWeek: (title) => `Næste uge: ${title}`,
    weekNamed: (week, title) => `Kalenderuge ${week}: ${title}`,
    thisWeek: 'Guiden til denne uge',
    now: 'nu',
    pictured: (week, meeting) =>
      `Fem uger på en række. I er nu i ${lower(week)}.${meeting ? ` Til sidst mødes I: ${meeting}.` : ''}`,

    tryRow: '🌱 Prøv:',
    goalRow: '🎯 Mål:',
    above: { chief: 'chefen', 'area-leader': 'områdelederen' },
    fromAbove: {
      theme: (role, name) => `Et tema fra ${role}${name ? `, ${name}` : ''}:`,
      request: (role, name) => `Et ønske fra ${role}${name ? `, ${name}` : ''}:`,
    },
    focusRow: '🔎 Fokus:',
    meetingRow: '📅 Statusmøde:',
    meeting: 'Statusmøde',
    maybe: '(foreløbig)',

    tryIt: 'Prøv den',
    writeOwn: 'Skriv din egen',
    writeNote: 'Skriv note',
    agenda: 'Dagsorden',
    more: 'Mere',

    course: 'Forløb',
    phase: 'Lige nu',
    activityTheme: 'Aktivitetstema',
    learningThemes: 'Læringstemaer',
    meetingAbout: 'Mødet handler om',
    meetingDate: 'Mødets dato',
    typeAndLength: (type, duration) => `${type}, ${duration}`,
    firstCourse: 'Første forløb',
    nextCourse: 'Næste forløb',
    goesOn: 'Så fortsætter I',
    goesOnWith: (week, day) => `uge ${week} af 5, fra ${day}`,

    tryThis: 'Sådan kan I prøve.',
    ifYouLike: 'Hvis I har lyst.',
    tip: (tip) => `Tip: ${tip}`,
    practises: 'Det øver I sammen',
    wondering: {
      institution: 'Noget at undre sig over, kun til dig som leder',
      'family-daycare': 'Noget at undre sig over, kun til dig som dagplejepædagog',
    },
    meetingGoneBy: (day) => `Ugens statusmøde lå ${day}. Skriv gerne beslutningerne ned, mens I husker dem.`,

    closedBecause: (reasons) => `Ugen tæller ikke med: ${reasons}.`,
    closedRest: 'I skal ikke nå noget bestemt. Forløbet venter på jer.',
    stoppedRest: (course) => `Forløb ${course} er stoppet. Det, I nåede at prøve, har I stadig med jer.`,
    endedRest: (day) =>
      `Det sidste forløb sluttede ${day}. Tak for alt det, I har prøvet og delt. Vil I i gang igen, så tal med jeres leder om et nyt forløb.`,
    otherUnits: 'Dine andre enheder:',
  },
  en: {
    courseAndWeek: (course, calendarWeek) => `no. ${course} · calendar ${calendarWeek}`,
    coming: 'It is the weekend, so here is the guide for the coming week.',
    nextWeek: (title) => `Next week: ${title}`,
    weekNamed: (week, title) => `Calendar week ${week}: ${title}`,
    thisWeek: 'This week’s guide',
    now: 'now',
    pictured: (week, meeting) =>
      `Five weeks in a row. You are now in ${lower(week)}.${meeting ? ` At the end you meet: ${meeting}.` : ''}`,

    tryRow: '🌱 Try:',
    goalRow: '🎯 Goal:',
    above: { chief: 'the head of daycare', 'area-leader': 'the area leader' },
    fromAbove: {
      theme: (role, name) => `A theme from ${role}${name ? `, ${name}` : ''}:`,
      request: (role, name) => `A request from ${role}${name ? `, ${name}` : ''}:`,
    },
    focusRow: '🔎 Focus:',
    meetingRow: '📅 Meeting:',
    meeting: 'Status meeting',
    maybe: '(provisional)',

    tryIt: 'Try it',
    writeOwn: 'Write your own',
    writeNote: 'Write a note',
    agenda: 'Agenda',
    more: 'More',

    course: 'Course',
    phase: 'Right now',
    activityTheme: 'Activity theme',
    learningThemes: 'Learning themes',
    meetingAbout: 'The meeting is about',
    meetingDate: 'The meeting’s date',
    typeAndLength: (type, duration) => `${type}, ${duration}`,
    firstCourse: 'First course',
    nextCourse: 'Next course',
    goesOn: 'You go on with',
    goesOnWith: (week, day) => `week ${week} of 5, from ${day}`,

    tryThis: 'This is one way to try.',
    ifYouLike: 'If you feel like it.',
    tip: (tip) => `Tip: ${tip}`,
    practises: 'You practise together',
    wondering: {
      institution: 'Something to wonder about, for you as the leader alone',
      'family-daycare': 'Something to wonder about, for you as the day-care supervisor alone',
    },
    meetingGoneBy: (day) =>
      `This week’s status meeting was set for ${day}. Do write the decisions down while they are fresh in your minds.`,

    closedBecause: (reasons) => `The week does not count: ${reasons}.`,
    closedRest: 'There is nothing in particular to get done. The course will wait for you.',
    stoppedRest: (course) => `Course ${course} has been stopped. What you had time to try is still yours.`,
    endedRest: (day) =>
      `The last course ended on ${day}. Thank you for all you have tried and shared. To begin again, talk to your leader about a new course.`,
    otherUnits: 'Your other units:',
  },
} satisfies Record<Language, GuideText>;

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
