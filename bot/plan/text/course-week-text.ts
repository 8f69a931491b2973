import type { Language } from '../../../shared/domain/person/language.ts';

/** Where a unit is, in a few words. */
export interface CourseWeekText {
  readonly weekOf: (week: number) => string;
  readonly beforeFirst: string;
  readonly pause: string;
  readonly closed: string;
  readonly stopped: (course: number) => string;
  readonly ended: string;
}

export const courseWeekText: Readonly<Record<Language, CourseWeekText>> = {
  da: {
    weekOf: (week) => `Uge ${week} af 5`,
    beforeFirst: 'Før det første forløb',
    pause: 'Pauseuge',
    closed: 'Uge uden forløb',
    stopped: (course) => `Forløb ${course} er stoppet`,
    ended: 'Forløbene er slut',
  },
  en: {
    weekOf: (week) => `Week ${week} of 5`,
    beforeFirst: 'Before the first course',
    pause: 'Pause week',
    closed: 'Week off',
    stopped: (course) => `Course ${course} has been stopped`,
    ended: 'The courses have ended',
  },
};
