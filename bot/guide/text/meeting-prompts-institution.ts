import type { Language } from '../../../shared/domain/person/person.ts';
import type { MeetingPromptsText } from './guide-content.ts';

export const meetingPromptsInstitutionText = {
  da: {
    welcome: 'Mødelederen siger, hvad mødet skal føre til. Aftal, hvem der skriver beslutningerne ned.',
    'follow-up': 'Læs de seneste beslutninger op. Hvad blev til noget, og hvad tager vi med videre?',
    trials:
      'En kort runde: Hvad prøvede jeg, hvad skete der, og hvad lærte jeg? “Jeg nåede det ikke” er også et svar.',
    'children-benefit':
      'Hvad har vi set børnene gøre, sige og finde på? Hvem fandt nye måder at være med på, og hvad gjorde forskellen?',
    'practice-benefit':
      'Hvad gjorde vi, som åbnede fællesskabet for flere? Hvad vil vi gøre mere af, mindre af eller anderledes?',
    'children-start':
      'Hvad er børnene optaget af, og hvad er de på vej til at lære? Hvem søger hinanden, og hvem kan vi invitere tættere på?',
    'practice-start':
      'Se på en almindelig dag: Hvor er der ro til små grupper, hvad kan børnene selv få fat i, og hvor er vi voksne? Vælg højst tre ting at holde øje med.',
    goals: 'Vælg et eller to mål. Hvad vil vi kunne se hos børnene, når vi er på vej?',
    activities:
      'Vælg få aktiviteter, der kan gentages i små grupper med en ny vinkel. Hvem gør hvad, hvor og hvornår på ugen?',
    'own-goals':
      'Hver af os siger: Det vil jeg selv lære, og det prøver jeg i den første uge. Lederen er med i runden.',
    decisions: 'Læs beslutningerne op: Hvad gør vi, hvem tager sig af det, og hvornår mødes vi igen?',
  },
  en: {
    welcome: 'The chair says what the meeting should lead to. Agree on who writes the decisions down.',
    'follow-up': 'Read the latest decisions aloud. What came of them, and what do we carry on?',
    trials:
      'A quick round: what did I try, what happened, and what did I learn? “I did not get round to it” is an answer too.',
    'children-benefit':
      'What have we seen the children do, say and come up with? Who found new ways of joining in, and what made the difference?',
    'practice-benefit':
      'What did we do that opened the community to more children? What do we want to do more of, less of, or differently?',
    'children-start':
      'What are the children absorbed in, and what are they on their way to learning? Who seek each other out, and whom can we invite closer?',
    'practice-start':
      'Look at an ordinary day: where is there peace for small groups, what can the children reach by themselves, and where are we adults? Choose at most three things to keep an eye on.',
    goals: 'Choose one or two goals. What will we be able to see in the children when we are on our way?',
    activities:
      'Choose few activities that can be repeated in small groups with a new angle. Who does what, where and when in the week?',
    'own-goals':
      'Each of us says: this is what I want to learn, and this is what I try in the first week. The leader takes part.',
    decisions: 'Read the decisions aloud: what do we do, who sees to it, and when do we meet again?',
  },
} satisfies Record<Language, MeetingPromptsText>;
