import { inWords } from '../../time/text/counted.ts';

const da = {
  title: 'Spørg netværket',
  intro:
    'Her spørger ledere hinanden. Kun lederne i netværket ser spørgsmålene, og kun den, der spurgte, ser svarene.',
  noNetwork: 'I er ikke med i et netværk endnu. Skriv “netværk” for at se, hvordan I kommer med.',
  ask: 'Stil et spørgsmål',
  yours: 'Dit spørgsmål',
  noAnswers: 'Ingen har svaret endnu.',
  answers: (unit: string) => `${unit} svarer: `,
  asks: (unit: string) => `${unit} spørger`,
  nobodyAsks: 'Ingen af de andre spørger om noget lige nu.',
  yourAnswer: 'Du har svaret: ',
  answer: 'Svar',
  edit: 'Ret dit svar',
  takeAnswerBack: 'Tag dit svar tilbage',
  takeBack: 'Tag spørgsmålet tilbage',
  takenBack: 'Du har taget spørgsmålet tilbage, og jeg har slettet svarene.',
  gone: (weeks: number) => `Jeg sletter spørgsmål og svar efter ${inWords('da', weeks)} uger.`,
  waiting: (n: number) =>
    n === 1 ? 'En anden leder spørger om noget.' : `Der er ${inWords('da', n)} spørgsmål fra andre ledere.`,
  formIntro:
    'De andre ledere ser spørgsmålet og navnet på din enhed. Skriv ikke om enkelte børn eller kolleger.',
  where: 'Hvilket netværk vil du spørge?',
  question: 'Hvad vil du gerne vide?',
  questionHint: 'Fx: Hvordan har I fået tid til at øve jer sammen?',
  missing: 'Skriv dit spørgsmål.',
  full: (n: number) => `I har allerede stillet ${n} spørgsmål. Tag et af dem tilbage, før du stiller et nyt.`,
  send: 'Send spørgsmålet',
  cancel: 'Fortryd',
  answerTitle: 'Svar en leder',
  answerIntro: (unit: string, question: string) =>
    `${unit} spørger: “${question}” Kun den, der spurgte, ser dit svar og navnet på din enhed.`,
  answerLabel: 'Hvad har du prøvet, eller hvad tænker du?',
  answerMissing: 'Skriv dit svar.',
  answerFull: 'Det spørgsmål har fået så mange svar, som der er plads til.',
  sendAnswer: 'Send svaret',
  notThere: 'Det spørgsmål er der ikke længere.',
  got: (unit: string) => `${unit} har svaret på dit spørgsmål`,
  see: 'Se alle svar',
};

const en: typeof da = {
  title: 'Ask the network',
  intro:
    'Here leaders ask each other. Only the leaders in the network see the questions, and only whoever asked sees the answers.',
  noNetwork: 'You are not in a network yet. Write “network” to see how you get into one.',
  ask: 'Ask a question',
  yours: 'Your question',
  noAnswers: 'Nobody has answered yet.',
  answers: (unit) => `${unit} answers: `,
  asks: (unit) => `${unit} asks`,
  nobodyAsks: 'None of the others is asking anything right now.',
  yourAnswer: 'You have answered: ',
  answer: 'Answer',
  edit: 'Edit your answer',
  takeAnswerBack: 'Take your answer back',
  takeBack: 'Take the question back',
  takenBack: 'The question has been taken back, and the answers are deleted.',
  gone: (weeks) => `I delete questions and answers after ${inWords('en', weeks)} weeks.`,
  waiting: (n) =>
    n === 1
      ? 'Another leader is asking something.'
      : `There are ${inWords('en', n)} questions from other leaders.`,
  formIntro:
    'The other leaders see the question and the name of your unit. Write about no single child or colleague.',
  where: 'Which network do you want to ask?',
  question: 'What would you like to know?',
  questionHint: 'For example: how have you found time to practise together?',
  missing: 'Write your question.',
  full: (n) => `You have asked ${n} questions already. Take one of them back before you ask another.`,
  send: 'Send the question',
  cancel: 'Cancel',
  answerTitle: 'Answer a leader',
  answerIntro: (unit, question) =>
    `${unit} asks: “${question}” Only whoever asked sees your answer and the name of your unit.`,
  answerLabel: 'What have you tried, or what do you think?',
  answerMissing: 'Write your answer.',
  answerFull: 'That question has as many answers as there is room for.',
  sendAnswer: 'Send the answer',
  notThere: 'That question is no longer there.',
  got: (unit) => `${unit} has answered your question`,
  see: 'See all answers',
};

export const questionsText = { da, en };
