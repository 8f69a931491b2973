import { appreciativeQuestions } from './appreciative-questions.ts';
import { checkQuestions } from './check-questions.ts';
import { concernCards, contactTexts } from './contacts.ts';
import { difficultTalk } from './difficult-talk.ts';
import { careStarters } from './everyday-starters-care.ts';
import { playStarters } from './everyday-starters-play.ts';
import { roomStarters } from './everyday-starters-rooms.ts';
import { glossaryTalk, glossaryWords } from './glossary-words.ts';
import { goalExamples } from './goal-examples.ts';
import { goldenMomentTexts, goldenQuestions } from './golden-moments.ts';
import { halveQuestion, halveWays, halvings } from './halve.ts';
import { ladder } from './ladder.ts';
import { leaderQuestions } from './leader-questions.ts';
import { meetingGuides } from './meeting-guides.ts';
import { meetingLines } from './meeting-lines.ts';
import { networkCriteria } from './network-criteria.ts';
import { lessons } from './network-lessons.ts';
import { networkMeetings } from './network-meetings.ts';
import { facilitatorScript } from './network-script.ts';
import { thoughts } from './nudges.ts';
import { decisionAids } from './plan-b.ts';
import { principles } from './principles.ts';
import { reflectionCards } from './reflection-cards.ts';
import { reflectionKinds } from './reflection-kinds.ts';
import { reflectionQuestions } from './reflection-questions.ts';
import { roleGuides } from './roles.ts';
import { seasons } from './seasons.ts';
import { goalWizard, trialWizard } from './steps.ts';
import { themeStarters } from './theme-starters.ts';
import { primer } from './trial-primer.ts';
import type { LibraryText } from './types.ts';
import { weekGuidesFamilyDaycare } from './week-guides-family-daycare.ts';
import { weekGuidesFamilyDaycareAgain } from './week-guides-family-daycare-again.ts';
import { weekGuidesInstitution } from './week-guides-institution.ts';
import { weekGuidesInstitutionAgain } from './week-guides-institution-again.ts';
import { sheets } from './what-is-kept.ts';

/** Every text there is, by kind, in the order in which they are leafed through. */
export const libraryTexts = {
  weekGuides: [
    ...weekGuidesInstitution,
    ...weekGuidesInstitutionAgain,
    ...weekGuidesFamilyDaycare,
    ...weekGuidesFamilyDaycareAgain,
  ],
  meetingGuides,
  meetingLines,
  reflectionQuestions,
  themeStarters,
  careStarters,
  playStarters,
  roomStarters,
  goalExamples,
  goalWizard,
  trialWizard,
  primer,
  halve: [halveQuestion],
  halveWays,
  halvings,
  leaderQuestions,
  decisionAids,
  appreciativeQuestions,
  checkQuestions,
  ladder,
  principles,
  reflectionKinds,
  reflectionCards,
  roleGuides,
  networkMeetings,
  networkCriteria,
  facilitatorScript,
  lessons,
  thoughts,
  glossaryTalk: [glossaryTalk],
  glossaryWords,
  goldenMomentTexts,
  goldenQuestions,
  seasons,
  difficultTalk: [difficultTalk],
  sheets,
  contactTexts,
  concernCards,
} satisfies Record<string, readonly LibraryText<object | string>[]>;
