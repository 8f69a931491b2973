import type { FrameWords } from './frame-words.ts';

const da: FrameWords = {
  title: 'Erfaringsdag',
  aim: 'To eller tre huse besøger hinanden og samler det, de har lært.',
  before: [
    'Aftal, hvad gæsterne skal lægge mærke til. Én ting er nok.',
    'Fortæl børn og forældre, at der kommer gæster, og hvorfor.',
    'Tag jeres seneste beslutninger med. Skriv “beslutninger” til Femuger for at få dem.',
  ],
  parts: [
    {
      title: 'Goddag',
      say: 'Det her øver vi os på lige nu. Kig efter, hvordan vi voksne gør.',
    },
    {
      title: 'Med i hverdagen',
      say: 'Vær med i garderoben, ved et måltid eller i en leg. Skriv ned, hvad du ser, og ikke, hvad du mener om det.',
    },
    { title: 'Det så vi', say: 'Gæsterne fortæller først. Værterne lytter og spørger.' },
    {
      title: 'Det har vi lært',
      say: 'Værterne fortæller, hvad de har prøvet, og også, hvad de holdt op med.',
    },
    {
      title: 'Det tager vi med',
      say: 'Hvert hus vælger én ting at prøve og én ting at blive ved med.',
    },
    {
      title: 'Næste besøg',
      say: 'Hvem besøger hvem, og hvornår? Skriv det i kalenderen nu.',
    },
  ],
  after: ['Skriv en prøvehandling om det, I vil prøve.', 'Lederen kan dele det, der virkede, i idébanken.'],
};

const en: FrameWords = {
  title: 'Day of exchange',
  aim: 'Two or three houses visit each other and gather what they have learnt.',
  before: [
    'Agree on what the guests are to notice. One thing is enough.',
    'Tell children and parents that guests are coming, and why.',
    'Bring your latest decisions. Write “decisions” to Femuger to get them.',
  ],
  parts: [
    {
      title: 'Hello',
      say: 'This is what we practise right now. Look at how we adults do it.',
    },
    {
      title: 'Along in the day',
      say: 'Take part in the cloakroom, at a meal or in a game. Write down what you see, not what you think of it.',
    },
    { title: 'What we saw', say: 'The guests tell first. The hosts listen and ask.' },
    {
      title: 'What we have learnt',
      say: 'The hosts tell what they have tried, and also what they gave up.',
    },
    {
      title: 'What we take along',
      say: 'Each house chooses one thing to try and one to go on with.',
    },
    { title: 'Next visit', say: 'Who visits whom, and when? Put it in the calendar now.' },
  ],
  after: ['Write a trial of what you want to try.', 'The leader can share what worked in the idea bank.'],
};

export const exchangeFrame = { da, en };
