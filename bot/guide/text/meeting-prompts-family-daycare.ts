import type { Language } from '../../../shared/domain/person/person.ts';
import type { MeetingPromptsText } from './guide-content.ts';

export const meetingPromptsFamilyDaycareText = {
  da: {
    welcome:
      'Kom godt på plads. Mødelederen siger, hvad mødet skal føre til, og I aftaler, hvem der skriver beslutningerne ned.',
    'follow-up':
      'Læs de seneste beslutninger op. Hvad blev til noget, hjemme hos den enkelte og i legestuen?',
    trials:
      'En kort runde: Hvad prøvede jeg hjemme eller i legestuen, hvad skete der, og hvad lærte jeg? “Jeg nåede det ikke” er også et svar.',
    'children-benefit':
      'Hvad har vi set de mindste og de største gøre, sige og finde på? Hvornår på dagen var de mest optaget, og hvad gjorde forskellen?',
    'practice-benefit':
      'Hvad gjorde vi, som fik børnene til at finde sammen på tværs af alder? Dagplejepædagogen fortæller, hvad der var tydeligt at se udefra.',
    'children-start':
      'Hvad er børnene optaget af hjemme hos hver af os, og hvad samler dem i legestuen? Hvad er de på vej til at lære?',
    'practice-start':
      'Se på dagens rytme: Hvornår er der ro, hvad kan børnene selv få fat i, og hvad bruger vi legestuen til? Vælg højst tre ting at holde øje med.',
    goals:
      'Vælg et eller to mål, som giver mening for både de mindste og de største. Hvad vil vi kunne se hos børnene undervejs?',
    activities:
      'Vælg få aktiviteter, der kan gentages hjemme og i legestuen. Hvad passer til stunden, hvor nogle sover, og hvad gør vi sammen?',
    'own-goals':
      'Hver af os siger: Det vil jeg selv lære, og det prøver jeg i den første uge. Dagplejepædagogen er med i runden.',
    decisions:
      'Læs beslutningerne op: Hvad gør vi, hvornår mødes vi igen, og hvem fortæller det til dem, der ikke kunne komme?',
  },
  en: {
    welcome:
      'Settle in. The chair says what the meeting should lead to, and you agree on who writes the decisions down.',
    'follow-up': 'Read the latest decisions aloud. What came of them, in each home and in the legestue?',
    trials:
      'A quick round: what did I try at home or in the legestue, what happened, and what did I learn? “I did not get round to it” is an answer too.',
    'children-benefit':
      'What have we seen the youngest and the oldest do, say and come up with? When in the day were they most absorbed, and what made the difference?',
    'practice-benefit':
      'What did we do that brought the children together across ages? The day-care supervisor says what stood out from the outside.',
    'children-start':
      'What are the children absorbed in in each of our homes, and what gathers them in the legestue? What are they on their way to learning?',
    'practice-start':
      'Look at the rhythm of the day: when is there peace, what can the children reach by themselves, and what do we use the legestue for? Choose at most three things to keep an eye on.',
    goals:
      'Choose one or two goals that make sense for both the youngest and the oldest. What will we be able to see in the children along the way?',
    activities:
      'Choose few activities that can be repeated at home and in the legestue. What suits the while when some are asleep, and what do we do together?',
    'own-goals':
      'Each of us says: this is what I want to learn, and this is what I try in the first week. The day-care supervisor takes part.',
    decisions:
      'Read the decisions aloud: what do we do, when do we meet again, and who tells those who could not come?',
  },
} satisfies Record<Language, MeetingPromptsText>;
