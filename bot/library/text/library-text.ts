import { appreciativeQuestions } from './appreciative-questions.ts';
import { decisionAids } from './decision-aids.ts';
import { careStarters, playStarters, roomStarters } from './everyday-starters.ts';
import { goalExamples } from './goal-examples.ts';
import { leaderQuestions } from './leader-questions.ts';
import { meetingGuides, meetingLines } from './meeting-guides.ts';
import { reflectionQuestions } from './reflection-questions.ts';
import { themeStarters } from './theme-starters.ts';
import { halveQuestion, halveWays, halvings, primer } from './trying-small.ts';
import type { LibraryText } from './types.ts';
import { weekGuidesFamilyDaycare } from './week-guides-family-daycare.ts';
import { weekGuidesFamilyDaycareAgain } from './week-guides-family-daycare-again.ts';
import { weekGuidesInstitution } from './week-guides-institution.ts';
import { weekGuidesInstitutionAgain } from './week-guides-institution-again.ts';
import { goalWizard, trialWizard } from './wizards.ts';

/** Every text of the guide, the meeting, the trial, the goal and the leader, by kind. */
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
} satisfies Record<string, readonly LibraryText<object | string>[]>;
