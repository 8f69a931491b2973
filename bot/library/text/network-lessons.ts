import type { ThoughtWords } from './nudges.ts';
import type { LibraryText } from './types.ts';

const lesson = { version: 1, audience: 'facilitator', setting: 'both', row: 96 } as const;

/** Six lessons from others: what a network should make sure of before it begins. */
export const lessons: readonly LibraryText<ThoughtWords>[] = [
  {
    ...lesson,
    id: 'lesson.platform',
    da: {
      title: 'Bliv enige om ordene',
      text: 'Når I siger fællesskab, mener I så det samme? En time om det i begyndelsen sparer mange siden.',
      next: 'Vælg tre ord, I bruger hver dag, og skriv en sætning om hvert.',
    },
    en: {
      title: 'Agree on the words',
      text: 'When you say community, do you mean the same? An hour spent on that in the beginning saves many later.',
      next: 'Choose three words you use every day, and write a sentence on each.',
    },
  },
  {
    ...lesson,
    id: 'lesson.resources',
    da: {
      title: 'Find tiden, før I begynder',
      text: 'Det nye kommer altid oven i noget. Bestem, hvad der glider ud, mens I øver jer.',
      next: 'Skriv i kalenderen: hvornår, hvor længe, og hvem er hos børnene imens.',
    },
    en: {
      title: 'Find the time before you begin',
      text: 'What is new always comes on top of something. Decide what slips out while you practise.',
      next: 'Write in the calendar: when, for how long, and who is with the children meanwhile.',
    },
  },
  {
    ...lesson,
    id: 'lesson.meaning',
    da: {
      title: 'Lad det give mening i det små',
      text: 'Man går med, når man kan se, hvad det skal være godt for på ens egen formiddag.',
      next: 'Spørg hver kollega: Hvad på din dag skulle det her gøre lettere?',
    },
    en: {
      title: 'Let it make sense in the small things',
      text: 'People come along when they can see what it is good for in their own morning.',
      next: 'Ask each colleague: what in your day should this make easier?',
    },
  },
  {
    ...lesson,
    id: 'lesson.help-leaders',
    da: {
      title: 'Giv lederen nogen at ringe til',
      text: 'Den, der skal gå foran, har selv brug for en at tænke højt sammen med.',
      next: 'Find en makker i netværket, og ring til hinanden ti minutter hver anden uge.',
    },
    en: {
      title: 'Give the leader somebody to call',
      text: 'Whoever is to go in front needs somebody to think aloud with.',
      next: 'Find a partner in the network, and call each other for ten minutes every other week.',
    },
  },
  {
    ...lesson,
    id: 'lesson.staff-lead',
    da: {
      title: 'Lad medarbejderne stå forrest',
      text: 'Dem, der prøver det, fortæller det bedst. Lederens opgave er at give dem ordet.',
      next: 'Tag en medarbejder med til næste netværksmøde, som får ordet før dig selv.',
    },
    en: {
      title: 'Let the staff stand in front',
      text: 'Those who try it tell it best. The leader’s task is to give them the floor.',
      next: 'Bring a member of staff to the next network meeting who gets the floor before you do.',
    },
  },
  {
    ...lesson,
    id: 'lesson.patience',
    da: {
      title: 'Regn med, at det tager tid',
      text: 'Det, der har stået på i ti år, flytter sig ikke på ti uger. Små sejre holder modet oppe imens.',
      next: 'Fejr én lille ting efter hvert forløb, og se først på det store om et år.',
    },
    en: {
      title: 'Expect it to take time',
      text: 'What has gone on for ten years does not move in ten weeks. Small victories keep spirits up meanwhile.',
      next: 'Celebrate one small thing after each course, and look at the big picture in a year.',
    },
  },
];
