import type { CardWords, LibraryText } from './types.ts';

const staff = { version: 1, audience: 'staff', setting: 'both' } as const;

/** The way to an own learning goal, one question at a time. */
export const goalWizard: readonly LibraryText<CardWords>[] = [
  {
    ...staff,
    id: 'goal-wizard.1.moment',
    row: 48,
    da: {
      title: 'Find et øjeblik',
      text: 'Tænk på et øjeblik fra denne uge, som du gerne vil have mere af. Se det for dig: Hvor var du, hvad gjorde du, og hvad gjorde børnene?',
    },
    en: {
      title: 'Find a moment',
      text: 'Think of a moment from this week that you would like more of. See it before you: where were you, what did you do, and what did the children do?',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.2.i-want',
    row: 48,
    da: {
      title: 'Begynd med “Jeg vil …”',
      text: 'Skriv noget, du selv vil gøre: vente, spørge, sætte dig, fortælle. Tegnet ser du hos børnene, og målet er dit.',
    },
    en: {
      title: 'Begin with “I want …”',
      text: 'Write something you want to do yourself: wait, ask, sit down, tell. The sign you see in the children, and the goal is yours.',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.3.size',
    row: 73,
    da: {
      title: 'Har det den rigtige størrelse?',
      text: 'Et godt mål kan øves hver dag, uden at nogen skal give dig tid eller lov. Føles det stort, så vælg ét tidspunkt på dagen og øv det dér.',
    },
    en: {
      title: 'Is it the right size?',
      text: 'A good goal can be practised every day without anyone giving you time or leave. If it feels big, choose one time of the day and practise it there.',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.4.sign',
    row: 18,
    da: {
      title: 'Hvad håber du at se?',
      text: 'Skriv et tegn, som en kollega også ville kunne få øje på. For eksempel: at flere børn svarer, når der er en pause.',
    },
    en: {
      title: 'What do you hope to see?',
      text: 'Write a sign that a colleague could notice too. For example: that more children answer when there is a pause.',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.5.first-trial',
    row: 50,
    da: {
      title: 'Hvad prøver du i morgen?',
      text: 'Vælg den mindste handling, der passer til dit mål, og sig, hvornår på dagen. Så er den første prøvehandling skrevet.',
    },
    en: {
      title: 'What do you try tomorrow?',
      text: 'Choose the smallest act that fits your goal, and say when in the day. Then the first trial is written.',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.6.who-sees',
    row: 48,
    da: {
      title: 'Hvem må se det?',
      text: 'Du bestemmer: kun dig, din leder eller alle i {unit}. Du kan ændre det, når du vil. Målet er til at lære af, og det bliver aldrig brugt til at bedømme dig.',
    },
    en: {
      title: 'Who may see it?',
      text: 'You decide: only you, your leader or everyone in {unit}. You can change it whenever you like. The goal is for learning, and it is never used to judge you.',
    },
  },
  {
    ...staff,
    id: 'goal-wizard.7.afterwards',
    row: 52,
    da: {
      title: 'Dit mål fra forløb {course}',
      text: 'Du skrev: “{goal}”. Tag det med videre, skriv et nyt, eller lad det være færdigt. Et mål, der er blevet en vane, har gjort sit arbejde.',
    },
    en: {
      title: 'Your goal from course {course}',
      text: 'You wrote: “{goal}”. Take it along, write a new one, or let it be finished. A goal that has become a habit has done its work.',
    },
  },
];

/** The way to a trial; only the first step has to be answered. */
export const trialWizard: readonly LibraryText<CardWords>[] = [
  {
    ...staff,
    id: 'trial-wizard.1.what',
    row: 50,
    da: {
      title: 'Hvad vil du prøve?',
      text: 'Én ting, du selv gør. Begynd med “Jeg …”, og skriv det, som du ville sige det til en kollega.',
    },
    en: {
      title: 'What will you try?',
      text: 'One thing you do yourself. Begin with “I …”, and write it as you would say it to a colleague.',
    },
  },
  {
    ...staff,
    id: 'trial-wizard.2.where',
    row: 50,
    da: {
      title: 'Hvor og hvornår?',
      text: 'Hæng den op på noget, der sker alligevel: når frugten kommer på bordet, når den første er i støvler.',
    },
    en: {
      title: 'Where and when?',
      text: 'Hang it on something that happens anyway: when the fruit is on the table, when the first one is in boots.',
    },
  },
  {
    ...staff,
    id: 'trial-wizard.3.sign',
    row: 18,
    da: {
      title: 'Hvad håber du at se hos børnene?',
      text: 'Noget, der kan ses eller høres. Skriv det, du ville pege på, hvis en kollega stod ved siden af.',
    },
    en: {
      title: 'What do you hope to see in the children?',
      text: 'Something that can be seen or heard. Write what you would point to if a colleague stood beside you.',
    },
  },
  {
    ...staff,
    id: 'trial-wizard.4.goal',
    row: 48,
    da: {
      title: 'Øver den dit eget mål?',
      text: 'Har du et læringsmål, så sæt dem sammen. Så kan du se på mødet, hvad de to har gjort for hinanden.',
    },
    en: {
      title: 'Does it practise your own goal?',
      text: 'If you have a learning goal, put the two together. Then you can see at the meeting what they have done for each other.',
    },
  },
  {
    ...staff,
    id: 'trial-wizard.5.with-whom',
    row: 51,
    da: {
      title: 'Hvem er den til?',
      text: 'Del den med {unit}, så andre kan låne den, eller hav den for dig selv lidt endnu. Du kan altid dele den senere.',
    },
    en: {
      title: 'Who is it for?',
      text: 'Share it with {unit} so that others can borrow it, or keep it to yourself a little longer. You can always share it later.',
    },
  },
  {
    ...staff,
    id: 'trial-wizard.6.how-it-went',
    row: 52,
    da: {
      title: 'Hvad skete der?',
      text: 'Du prøvede: “{trial}”. Skriv det, du ser for dig nu: et blik, en sætning, en lille ændring. Et par ord er nok.',
    },
    en: {
      title: 'What happened?',
      text: 'You tried: “{trial}”. Write what you see before you now: a glance, a sentence, a small change. A few words are enough.',
    },
  },
];
