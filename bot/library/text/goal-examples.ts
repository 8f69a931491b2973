import type { Principle } from '../../../shared/domain/plan/principle.ts';
import type { LibraryText } from './types.ts';

/** What a goal makes us better at; the first five and the last four come from two municipal frames. */
export type Competence =
  | 'see-early'
  | 'stay-with-it'
  | 'observe-and-share'
  | 'use-methods'
  | 'seek-sparring'
  | 'reflect-and-act'
  | 'meet-openly'
  | 'create-knowledge'
  | 'change-practice';

/** Something the adult does, short enough for a menu on a phone. */
export interface GoalExample extends LibraryText {
  readonly competence: Competence;
  readonly principle?: Principle;
}

const common = { version: 1, audience: 'staff', setting: 'both', row: 48 } as const;

/** To begin from, not to tick off. */
export const goalExamples: readonly GoalExample[] = [
  {
    ...common,
    id: 'goal.wait-before-helping',
    competence: 'change-practice',
    principle: 'wait',
    da: 'Jeg vil vente lidt længere, før jeg hjælper',
    en: 'I want to wait a little longer before I help',
  },
  {
    ...common,
    id: 'goal.open-questions',
    competence: 'use-methods',
    principle: 'stretch',
    da: 'Jeg vil stille spørgsmål, jeg ikke selv kender svaret på',
    en: 'I want to ask questions I do not know the answer to myself',
  },
  {
    ...common,
    id: 'goal.words-in-changes',
    competence: 'use-methods',
    principle: 'frame',
    da: 'Jeg vil fortælle, hvad der kommer, når vi skifter fra ét til et andet',
    en: 'I want to say what comes when we move from one thing to another',
  },
  {
    ...common,
    id: 'goal.say-when-it-works',
    competence: 'meet-openly',
    principle: 'warmth',
    da: 'Jeg vil sige det til børnene, når jeg ser noget lykkes for dem',
    en: 'I want to tell the children when I see something go well for them',
  },
  {
    ...common,
    id: 'goal.on-the-floor',
    competence: 'stay-with-it',
    principle: 'follow',
    da: 'Jeg vil ned på gulvet og være med i legen hver dag',
    en: 'I want to sit on the floor and join the play every day',
  },
  {
    ...common,
    id: 'goal.children-change-the-plan',
    competence: 'reflect-and-act',
    principle: 'follow',
    da: 'Jeg vil gribe børnenes idéer og lade dem ændre planen',
    en: 'I want to take up the children’s ideas and let them change the plan',
  },
  {
    ...common,
    id: 'goal.into-the-game',
    competence: 'change-practice',
    principle: 'invite',
    da: 'Jeg vil gøre det nemmere at komme med i en leg, der er i gang',
    en: 'I want to make it easier to join a game that is already going',
  },
  {
    ...common,
    id: 'goal.signs-and-pictures',
    competence: 'use-methods',
    principle: 'words',
    da: 'Jeg vil bruge tegn og billeder sammen med ordene',
    en: 'I want to use signs and pictures along with the words',
  },
  {
    ...common,
    id: 'goal.time-to-answer',
    competence: 'stay-with-it',
    principle: 'wait',
    da: 'Jeg vil give de stille børn god tid til at svare',
    en: 'I want to give the quiet children plenty of time to answer',
  },
  {
    ...common,
    id: 'goal.one-situation-a-week',
    competence: 'observe-and-share',
    da: 'Jeg vil tale med en kollega om én situation hver uge',
    en: 'I want to talk with a colleague about one situation every week',
  },
  {
    ...common,
    id: 'goal.tell-the-parents',
    competence: 'meet-openly',
    da: 'Jeg vil fortælle forældrene, hvad deres barn var optaget af',
    en: 'I want to tell parents what absorbed their child',
  },
  {
    ...common,
    id: 'goal.busiest-hour',
    competence: 'reflect-and-act',
    da: 'Jeg vil finde min travleste time og prøve noget andet dér',
    en: 'I want to find my busiest hour and try something else there',
  },
  {
    ...common,
    id: 'goal.a-line-a-day',
    competence: 'create-knowledge',
    principle: 'notice',
    da: 'Jeg vil skrive en linje om dagen om det, der fangede børnene',
    en: 'I want to write a line a day about what caught the children',
  },
  {
    ...common,
    id: 'goal.real-tasks',
    competence: 'change-practice',
    principle: 'stretch',
    da: 'Jeg vil give børnene en rigtig opgave ved hvert måltid',
    en: 'I want to give the children a real task at every meal',
  },
  {
    ...common,
    id: 'goal.ask-when-in-doubt',
    competence: 'see-early',
    da: 'Jeg vil spørge en kollega, når jeg er i tvivl om det, jeg ser',
    en: 'I want to ask a colleague when I am unsure of what I see',
  },
  {
    ...common,
    id: 'goal.watch-me',
    competence: 'seek-sparring',
    da: 'Jeg vil bede en kollega om at kigge på én ting, jeg gør',
    en: 'I want to ask a colleague to watch one thing I do',
  },
];
