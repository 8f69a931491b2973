import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';
import { atStart, inWords } from '../../time/text/counted.ts';

const da = {
  title: 'Sparring',
  intro: 'Er der noget, du gerne vil vende med en? Skriv det her. Kun I to ser det.',
  asked: 'Til dig fra kolleger',
  own: 'Det har du spurgt om',
  from: (name: string) => `Fra ${name}`,
  to: (name: string) => `Til ${name}`,
  hope: (day: string) => `gerne ${day}`,
  waits: 'venter på svar',
  meet: (when: string) => `I mødes ${when}`,
  somebody: 'en kollega',
  goes: (weeks: number) => `Jeg sletter det hele ${inWords('da', weeks)} uger efter forløbets møde.`,

  ask: 'Bed om sparring',
  answer: 'Svar eller aftal en tid',
  done: 'Færdig',
  withdraw: 'Træk tilbage',
  withdrawSure: 'Skal dit spørgsmål slettes? Den, du spurgte, kan heller ikke se det længere.',
  withdrawYes: 'Ja, slet det',
  people: 'Vælg ressourcepersoner',
  show: 'Vis sparring',

  formTitle: 'Bed om sparring',
  formIntro: 'Kun du og den, du spørger, ser det.',
  who: 'Hvem vil du spørge?',
  role: {
    leader: {
      institution: 'leder',
      'family-daycare': 'dagplejepædagog',
    } satisfies Record<Setting, string> as Record<Setting, string>,
    resource: 'ressourceperson',
  },
  question: 'Hvad vil du gerne vende?',
  questionHint: 'Om din egen praksis eller børnegruppen, aldrig om et enkelt barn.',
  hoped: 'Hvilken dag passer dig bedst?',
  hopedHint: 'Må gerne være tom.',
  send: 'Send',
  cancel: 'Fortryd',
  sent: (name: string) => `${name} har fået dit spørgsmål. Kun I to ser det.`,

  answerTitle: 'Svar på sparring',
  answerIntro: (name: string) =>
    `Kun du og ${name} ser det. Skriv et svar, vælg en tid, eller gør begge dele.`,
  answerText: 'Dit svar',
  answerDay: 'Hvilken dag mødes I?',
  answerTime: 'Hvad tid?',
  answered: (name: string) => `${name} har fået dit svar.`,

  askedTitle: (name: string) => `${name} vil gerne sparre med dig`,
  answeredTitle: (name: string) => `${name} har svaret dig`,
  onlyYou: 'Kun I to ser det.',
  wasDone: 'Godt. Det står ikke på listen mere.',
  withdrawn: 'Dit spørgsmål er slettet.',

  peopleTitle: 'Ressourcepersoner',
  peopleIntro:
    'Kolleger kan bede dem om sparring, ligesom de kan bede dig. Spørg først dem, du vælger, om de har lyst.',
  peopleField: 'Hvem kan kolleger spørge?',
  save: 'Gem',
  noMembers: 'Der er ingen kolleger med egen konto at vælge endnu.',
  peopleSaved: 'Det er gemt.',
  nobody: {
    leader:
      'Der er ingen, du kan spørge endnu. Vælg en ressourceperson, så kan både du og dine kolleger spørge.',
    member: 'Der er ingen, du kan spørge endnu. Tal med jeres leder om det.',
  },

  errors: {
    question: 'Skriv, hvad du gerne vil vende.',
    who: 'Vælg, hvem du vil spørge.',
    receiverLeft:
      'Den, du ville spørge, kan jeg ikke skrive til alene længere. Se, hvem du spørger nu, før du sender.',
    day: 'Vælg en dag fra i dag og frem.',
    answer: 'Skriv et svar, eller vælg en dag.',
    time: 'Skriv et klokkeslæt, for eksempel 13:00.',
    full: (most: number) =>
      `Du har allerede ${most} spørgsmål hos den kollega. Vent på svar, eller træk et af dem tilbage.`,
  },
  settled:
    'Det spørgsmål er I færdige med, så jeg sender ikke flere svar. Skriv “sparring”, hvis der er mere at vende.',
  askerLeft: (name: string) => `${name} er ikke med i enheden længere, så jeg sender ikke noget svar.`,
  askerShared: (name: string) =>
    `Flere bruger nu den konto, ${name} spurgte fra, så jeg sender ikke noget svar. Tal sammen i stedet.`,
  gone: 'Det spørgsmål er der ikke længere. Skriv “sparring” for at se, hvad der er.',
  inAgenda: (open: number) =>
    open === 1
      ? 'To af jer er stadig i gang med at tale noget igennem. Det ser kun de to.'
      : `${atStart(inWords('da', open))} par af jer er stadig i gang med at tale noget igennem. Det ser kun de to i hvert par.`,
};

const en: typeof da = {
  title: 'Sparring',
  intro:
    'Is there something you would like to talk over with somebody? Write it here. Only the two of you see it.',
  asked: 'They would like to spar with you',
  own: 'What you have asked',
  from: (name) => `From ${name}`,
  to: (name) => `To ${name}`,
  hope: (day) => `preferably ${day}`,
  waits: 'waits for an answer',
  meet: (when) => `You meet ${when}`,
  somebody: 'a colleague',
  goes: (weeks) => `All of it is deleted by itself ${inWords('en', weeks)} weeks after the course’s meeting.`,

  ask: 'Ask for sparring',
  answer: 'Answer or agree on a time',
  done: 'Done',
  withdraw: 'Withdraw',
  withdrawSure: 'Shall your question be deleted? Whoever you asked will not see it any more either.',
  withdrawYes: 'Yes, delete it',
  people: 'Choose resource persons',
  show: 'Show sparring',

  formTitle: 'Ask for sparring',
  formIntro: 'Only you and whoever you ask see it.',
  who: 'Whom do you want to ask?',
  role: {
    leader: { institution: 'leader', 'family-daycare': 'day-care supervisor' },
    resource: 'resource person',
  },
  question: 'What would you like to talk over?',
  questionHint: 'About your own practice or the group of children, never about one child.',
  hoped: 'Which day do you hope for?',
  hopedHint: 'May be left empty.',
  send: 'Send',
  cancel: 'Cancel',
  sent: (name) => `${name} has your question. Only the two of you see it.`,

  answerTitle: 'Answer',
  answerIntro: (name) => `Only you and ${name} see it. Write an answer, choose a time, or do both.`,
  answerText: 'Your answer',
  answerDay: 'On which day do you meet?',
  answerTime: 'At',
  answered: (name) => `${name} has your answer.`,

  askedTitle: (name) => `${name} would like to spar with you`,
  answeredTitle: (name) => `${name} has answered you`,
  onlyYou: 'Only the two of you see it.',
  wasDone: 'Good. It is off the list.',
  withdrawn: 'Your question is deleted.',

  peopleTitle: 'Resource persons',
  peopleIntro:
    'Colleagues can ask them for sparring just as they ask you. Ask them first whether they want to.',
  peopleField: 'Whom can colleagues ask?',
  save: 'Save',
  noMembers: 'There are no colleagues with an account of their own to choose yet.',
  peopleSaved: 'It is saved.',
  nobody: {
    leader:
      'There is nobody you can ask yet. Choose a resource person, and both you and your colleagues can ask.',
    member: 'There is nobody you can ask yet. Talk to your leader about it.',
  },

  errors: {
    question: 'Write what you would like to talk over.',
    who: 'Choose whom you want to ask.',
    receiverLeft:
      'I can no longer write to the one you wanted to ask alone. See whom you ask now before you send.',
    day: 'Choose a day from today on.',
    answer: 'Write an answer, or choose a day.',
    time: 'Write a time, for example 13:00.',
    full: (most) =>
      `You have ${most} questions waiting with the same person. Take those first, or withdraw one.`,
  },
  settled:
    'The two of you are done with that question, so I send no more answers. Write “sparring” if there is more to talk over.',
  askerLeft: (name) => `${name} is not in the unit any more, so I send no answer.`,
  askerShared: (name) =>
    `Several people now use the account ${name} asked from, so I send no answer. Talk together instead.`,
  gone: 'That question is no longer there. Write “sparring” to see what is.',
  inAgenda: (open) =>
    open === 1
      ? 'Two of you are still talking something through. Only the two see it.'
      : `${atStart(inWords('en', open))} pairs of you are still talking something through. Only the two of each pair see it.`,
};

export const sparringText = { da, en };
