import type { FrameWords } from './frame-words.ts';

const da: FrameWords = {
  title: 'Cafédag',
  aim: 'Kolleger fra flere huse fortæller hinanden om noget småt, de har prøvet. Alle går hjem med én idé.',
  before: [
    'Bed hvert hus om to prøvehandlinger, som nogen har lyst til at fortælle om.',
    'Stil borde op til fire eller fem. Læg et kort med ét emne på hvert bord.',
    'Find en vært til hvert bord. Værten bliver siddende og skriver ned.',
  ],
  parts: [
    {
      title: 'Velkomst',
      say: 'Sæt dig ved et bord med nogen, du ikke arbejder sammen med til daglig.',
    },
    {
      title: 'Første bord',
      say: 'Hvad prøvede I, og hvad så I hos børnene? Fortæl uden navne.',
    },
    {
      title: 'Andet bord',
      say: 'Skift bord. Værten fortæller kort, hvad der er sagt, og I lægger jeres eget til.',
    },
    { title: 'Pause', say: 'Gå rundt, og læs, hvad der er skrevet ned ved bordene.' },
    {
      title: 'Tredje bord',
      say: 'Hvad kunne I prøve hos jer? Gør det så småt, at det kan ske i næste uge.',
    },
    {
      title: 'Det tager jeg med',
      say: 'Skriv én ting på et kort, og sig den højt til din nabo.',
    },
  ],
  after: [
    'Værterne samler kortene og giver dem til lederne.',
    'Skriv det, I vil prøve, som en prøvehandling i jeres egen kanal.',
  ],
};

const en: FrameWords = {
  title: 'Café day',
  aim: 'Colleagues of several houses tell each other of something small they have tried. All go home with one idea.',
  before: [
    'Ask each house for two trials that somebody would like to tell about.',
    'Put up tables for four or five. Lay a card with one topic on each.',
    'Find a host for each table. The host stays and writes down.',
  ],
  parts: [
    {
      title: 'Welcome',
      say: 'Sit down at a table with somebody you do not work with every day.',
    },
    {
      title: 'First table',
      say: 'What did you try, and what did you see in the children? Tell it without names.',
    },
    {
      title: 'Second table',
      say: 'Change tables. The host tells briefly what has been said, and you add your own.',
    },
    { title: 'Break', say: 'Walk about and read what has been written down at the tables.' },
    {
      title: 'Third table',
      say: 'What could you try at home? Make it so small that it can happen next week.',
    },
    {
      title: 'What I take along',
      say: 'Write one thing on a card and say it aloud to your neighbour.',
    },
  ],
  after: [
    'The hosts gather the cards and give them to the leaders.',
    'Write what you want to try as a trial in your own channel.',
  ],
};

export const cafeFrame = { da, en };
