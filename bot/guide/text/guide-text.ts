import type { Language } from '../../../shared/domain/person/person.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

export interface GuideText {
  readonly courseAndWeek: (course: number, calendarWeek: string) => string;
  readonly coming: string;

  readonly phase: string;
  readonly activityTheme: string;
  readonly learningThemes: string;
  readonly contentTheme: string;
  readonly nextMeeting: string;
  readonly meetingAbout: string;
  readonly typeAndLength: (type: string, duration: string) => string;
  readonly firstCourse: string;
  readonly nextCourse: string;
  readonly goesOn: string;
  readonly goesOnWith: (week: number, day: string) => string;

  readonly purpose: string;
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
    courseAndWeek: (course, calendarWeek) => `Forløb ${course}, kalenderens ${calendarWeek}`,
    coming: 'Det er weekend, så her er guiden til den kommende uge.',

    phase: 'Fase',
    activityTheme: 'Aktivitetstema',
    learningThemes: 'Læringstemaer',
    contentTheme: 'Indholdstema',
    nextMeeting: 'Næste statusmøde',
    meetingAbout: 'Mødet handler om',
    typeAndLength: (type, duration) => `${type}, ${duration}`,
    firstCourse: 'Første forløb',
    nextCourse: 'Næste forløb',
    goesOn: 'Så fortsætter I',
    goesOnWith: (week, day) => `uge ${week} af 5, fra ${day}`,

    purpose: 'Det handler ugen om',
    tryThis: 'En lille prøvehandling',
    ifYouLike: 'Hvis I har lyst',
    tip: (tip) => `Tip: ${tip}`,
    practises: 'Det øver I sammen',
    wondering: {
      institution: 'Til lederen at undre sig over',
      'family-daycare': 'Til dagplejepædagogen at undre sig over',
    },
    meetingGoneBy: (day) =>
      `Ugens statusmøde lå ${day}. Skriv gerne beslutningerne ned, mens I har dem i frisk erindring.`,

    closedBecause: (reasons) => `Ugen tæller ikke med: ${reasons}.`,
    closedRest: 'I skal ikke nå noget bestemt. Forløbet venter på jer.',
    stoppedRest: (course) =>
      `Det er besluttet, at resten af forløb ${course} ikke gennemføres. Det, I nåede at prøve, har I stadig med jer.`,
    endedRest: (day) =>
      `Det sidste forløb sluttede ${day}. Tak for alt det, I har prøvet og delt. Vil I i gang igen, så tal med jeres leder om et nyt forløb.`,
    otherUnits: 'Dine andre enheder:',
  },
  en: {
    courseAndWeek: (course, calendarWeek) => `Course ${course}, calendar ${calendarWeek}`,
    coming: 'It is the weekend, so here is the guide for the coming week.',

    phase: 'Phase',
    activityTheme: 'Activity theme',
    learningThemes: 'Learning themes',
    contentTheme: 'Content theme',
    nextMeeting: 'Next status meeting',
    meetingAbout: 'The meeting is about',
    typeAndLength: (type, duration) => `${type}, ${duration}`,
    firstCourse: 'First course',
    nextCourse: 'Next course',
    goesOn: 'You go on with',
    goesOnWith: (week, day) => `week ${week} of 5, from ${day}`,

    purpose: 'What this week is for',
    tryThis: 'A small trial action',
    ifYouLike: 'If you feel like it',
    tip: (tip) => `Tip: ${tip}`,
    practises: 'You practise together',
    wondering: {
      institution: 'For the leader to wonder about',
      'family-daycare': 'For the day-care supervisor to wonder about',
    },
    meetingGoneBy: (day) =>
      `This week’s status meeting was set for ${day}. Do write the decisions down while they are fresh in your minds.`,

    closedBecause: (reasons) => `The week does not count: ${reasons}.`,
    closedRest: 'There is nothing in particular to get done. The course will wait for you.',
    stoppedRest: (course) =>
      `It has been decided not to carry on with course ${course}. What you had time to try is still yours.`,
    endedRest: (day) =>
      `The last course ended on ${day}. Thank you for all you have tried and shared. To begin again, talk to your leader about a new course.`,
    otherUnits: 'Your other units:',
  },
} satisfies Record<Language, GuideText>;
