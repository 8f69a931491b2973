import { type CheckQuestion, checkQuestion } from './check-question.ts';

/** What the children meet. */
export const practiceChecks: readonly CheckQuestion[] = [
  {
    ...checkQuestion,
    id: 'check.interaction.greeting',
    area: 'interaction',
    da: {
      question: 'Bliver hvert barn hilst med sit navn og et blik, når det kommer?',
      next: 'Mød selv lidt før i morgen, og hils på dem, der kommer først.',
    },
    en: {
      question: 'Is every child greeted by name and with a glance on arriving?',
      next: 'Come a little early tomorrow, and greet those who arrive first.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.interaction.care',
    area: 'interaction',
    da: {
      question: 'Er der ro til at være to sammen, når et barn bliver skiftet eller puttet?',
      next: 'Giv ét bleskift to minutter mere i dag.',
    },
    en: {
      question: 'Is there peace for two to be together when a child is changed or put to bed?',
      next: 'Give one nappy change two minutes more today.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.interaction.own-adult',
    area: 'interaction',
    da: {
      question: 'Ved hvert barn, hvem det kan søge hen til, også på en dag med nye ansigter?',
      next: 'Læg i morgen mærke til, hvem børnene går hen til, når noget går dem imod.',
    },
    en: {
      question: 'Does every child know whom to turn to, also on a day with new faces?',
      next: 'Notice tomorrow whom the children go to when something goes against them.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.interaction.comfort',
    area: 'interaction',
    da: {
      question: 'Trøster vi hvert barn på den måde, det selv holder mest af?',
      next: 'Skriv tre trøstemåder op, der virker hos jer, og vis dem til den nyeste kollega.',
    },
    en: {
      question: 'Do we comfort every child in the way it likes best?',
      next: 'Write down three ways of comforting that work here, and show them to the newest colleague.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.play.long-play',
    area: 'play',
    da: {
      question: 'Er der hver dag en time, hvor legen får lov at fortsætte uden afbrydelser?',
      next: 'Notér i morgen, hver gang en leg stopper, og hvad der stoppede den.',
    },
    en: {
      question: 'Is there an hour every day in which play may go on without interruption?',
      next: 'Tomorrow, note each time play stops, and what stopped it.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.play.adult-in-play',
    area: 'play',
    da: {
      question: 'Er en voksen med i legen hver dag, hvor børnene bestemmer?',
      next: 'Aftal, hvem der er fri til at lege i morgen klokken ti.',
    },
    en: {
      question: 'Does an adult join play every day with the children in charge?',
      next: 'Agree on who is free to play at ten o’clock tomorrow.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.play.left-standing',
    area: 'play',
    da: {
      question: 'Kan en leg fortsætte i morgen, hvor den slap i dag?',
      next: 'Find et hjørne, hvor tingene må ligge natten over, og sæt et skilt ved.',
    },
    en: {
      question: 'Can play go on tomorrow where it left off today?',
      next: 'Find a corner where the things may lie overnight, and put up a sign.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.environment.what-for',
    area: 'environment',
    da: {
      question: 'Kan man se på stedet, hvad hvert hjørne er godt til?',
      next: 'Gå rundt på knæ i morgen, før børnene kommer, og se det fra deres højde.',
    },
    en: {
      question: 'Can one tell by looking what each corner is good for?',
      next: 'Go around on your knees tomorrow before the children come, and see it from their height.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.environment.going-out',
    area: 'environment',
    da: {
      question: 'Kommer vi ud og ind, uden at nogen står længe og venter?',
      next: 'Giv den, der er færdig først, noget at gå i gang med udenfor.',
    },
    en: {
      question: 'Do we get out and in without anyone standing and waiting for long?',
      next: 'Give whoever is ready first something to start on outside.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.environment.outdoors',
    area: 'environment',
    da: {
      question: 'Bruger vi det at være ude til mere end at få løbet krudtet af?',
      next: 'Flyt én ting, I plejer at lave inde, udenfor i morgen.',
    },
    en: {
      question: 'Do we use being outdoors for more than letting off steam?',
      next: 'Move one thing you usually do inside out of doors tomorrow.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.participation.decided',
    area: 'participation',
    da: {
      question: 'Har børnene bestemt noget i denne uge, som alle kunne mærke?',
      next: 'Nævn tre ting. Er der færre, så lad børnene vælge eftermiddagens bog.',
    },
    en: {
      question: 'Have the children decided something this week that everyone could feel?',
      next: 'Name three things. If there are fewer, let the children choose the book for the afternoon.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.participation.in-front',
    area: 'participation',
    da: {
      question: 'Får alle børn lov at gå forrest en gang imellem?',
      next: 'Lad et barn, der plejer at gå bagest, vise vej i morgen.',
    },
    en: {
      question: 'Does every child get to walk in front now and then?',
      next: 'Tomorrow, let a child who usually comes last show the way.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.participation.what-they-wanted',
    area: 'participation',
    da: {
      question: 'Spørger vi, hvad barnet var ude på, før vi siger stop?',
      next: 'Sig det i dag: “Hvad var det, du ville?” Og lyt til ende.',
    },
    en: {
      question: 'Do we ask what the child was after before we say stop?',
      next: 'Say it today: “What was it you wanted?” And hear it out.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.participation.at-the-table',
    area: 'participation',
    da: {
      question: 'Kan hvert barn være med på sin egen måde, når vi sidder samlet?',
      next: 'Se på én plads i rundkredsen eller ved bordet: Hvad ville gøre den bedre?',
    },
    en: {
      question: 'Can every child take part in its own way when we sit together?',
      next: 'Look at one place in the circle or at the table: what would make it better?',
    },
  },
  {
    ...checkQuestion,
    id: 'check.participation.friend',
    area: 'participation',
    da: {
      question: 'Har hvert barn mindst én, det glæder sig til at lege med?',
      next: 'Tegn streger mellem dem, der leger sammen, og tal om tegningen. Riv den i stykker bagefter.',
    },
    en: {
      question: 'Has every child at least one whom it looks forward to playing with?',
      next: 'Draw lines between those who play together, and talk about the drawing. Tear it up afterwards.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.transitions.first-days',
    area: 'transitions',
    da: {
      question: 'Ved en ny familie, hvad der sker de første tre dage?',
      next: 'Læs jeres velkomstbrev højt, og skriv det til, som ikke står der.',
    },
    en: {
      question: 'Does a new family know what happens in the first three days?',
      next: 'Read your welcome letter aloud, and add what is not there.',
    },
  },
  {
    ...checkQuestion,
    id: 'check.transitions.passed-on',
    area: 'transitions',
    da: {
      question: 'Giver vi det videre, der virker for et barn, når det skal et nyt sted hen?',
      next: 'Skriv en sætning sammen med forældrene: “Det hjælper, når …”',
    },
    en: {
      question: 'Do we pass on what works for a child when it goes to a new place?',
      next: 'Write a sentence together with the parents: “It helps when …”',
    },
  },
];
