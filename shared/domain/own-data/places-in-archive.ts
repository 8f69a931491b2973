import type { ArchivedCourse } from './archive.ts';
import type {
  ArchivedAgenda,
  ArchivedAnswer,
  ArchivedDecision,
  ArchivedMeeting,
  ArchivedMessage,
  ArchivedPlan,
} from './archive-meetings.ts';
import type { RecordPart } from './retention.ts';

/** What an archive's file lists for each unit, beside its courses. */
export interface ArchivedLists {
  readonly meetings: ArchivedMeeting;
  readonly agendas: ArchivedAgenda;
  readonly decisions: ArchivedDecision;
  readonly answers: ArchivedAnswer;
  readonly processPlans: ArchivedPlan;
  readonly messages: ArchivedMessage;
}

type Place = keyof ArchivedLists | `courses.${keyof ArchivedCourse}`;

/** Where each part of a unit's records stands in the file. A goal is one's own or the unit's. */
export const placesInArchive: Readonly<Record<RecordPart, readonly Place[]>> = {
  trial: ['courses.trials'],
  note: ['courses.heard'],
  goal: ['courses.goals', 'courses.ownGoals'],
  wording: ['courses.earlierGoals'],
  golden: ['courses.golden'],
  card: ['courses.cards'],
  meeting: ['meetings'],
  agenda: ['agendas'],
  decision: ['decisions'],
  answer: ['answers'],
  week: ['courses.week'],
  day: ['courses.days'],
  plan: ['processPlans'],
  hours: ['courses.followUp'],
  message: ['messages'],
};

/** Deletion by age asks: what no archive holds may not be deleted, because nobody can have exported it. */
export function isArchived(part: RecordPart): boolean {
  return placesInArchive[part].length > 0;
}
