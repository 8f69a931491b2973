import type { FrameWords } from './frame-words.ts';

const da: FrameWords = {
  title: 'Stormøde',
  aim: 'Alle hører det samme, og alle når at sige noget selv.',
  before: [
    'Vælg ét emne og ét spørgsmål. Skriv spørgsmålet, så det kan læses fra bageste række.',
    'Bed to eller tre, der har prøvet noget, om at fortælle i fem minutter hver.',
    'Sæt folk i grupper på tværs af huse, når de kommer.',
  ],
  parts: [
    {
      title: 'Velkomst',
      say: 'Det her handler dagen om, og derfor er det vigtigt for børnene.',
    },
    {
      title: 'Nogle fortæller',
      say: 'Hvad prøvede I, hvad skete der, og hvad ville I gøre anderledes?',
    },
    { title: 'To og to', say: 'Hvad kender du igen hjemmefra, og hvad undrer dig?' },
    {
      title: 'I grupper',
      say: 'Svar på dagens spørgsmål. Skriv jeres to bedste bud på et ark.',
    },
    {
      title: 'Arkene op',
      say: 'Hæng arkene op. Gå rundt, og sæt tre streger, hvor du gerne vil være med.',
    },
    {
      title: 'Hvert hus for sig',
      say: 'Sæt jer sammen med dem, I arbejder med. Hvad vil I prøve, og hvem begynder?',
    },
    { title: 'Tak', say: 'Hvert hus siger én sætning om det, de vil prøve.' },
  ],
  after: [
    'Tag et billede af arkene, og send det ud inden for en uge.',
    'Tag emnet op igen på næste statusmøde: Hvad blev det til?',
  ],
};

const en: FrameWords = {
  title: 'Large meeting',
  aim: 'All hear the same, and all get to say something themselves.',
  before: [
    'Choose one topic and one question. Write the question so that it can be read from the last row.',
    'Ask two or three who have tried something to tell of it for five minutes each.',
    'Put people in groups across houses as they arrive.',
  ],
  parts: [
    {
      title: 'Welcome',
      say: 'This is what the day is about, and why it matters to the children.',
    },
    {
      title: 'Some tell',
      say: 'What did you try, what happened, and what would you do differently?',
    },
    {
      title: 'In pairs',
      say: 'What do you recognise from home, and what makes you wonder?',
    },
    {
      title: 'In groups',
      say: 'Answer the question of the day. Write your two best answers on a sheet.',
    },
    {
      title: 'Sheets up',
      say: 'Hang up the sheets. Walk about and make three marks where you would like to join.',
    },
    {
      title: 'Each house by itself',
      say: 'Sit with those you work with. What do you want to try, and who begins?',
    },
    { title: 'Thank you', say: 'Each house says one sentence about what it wants to try.' },
  ],
  after: [
    'Take a picture of the sheets and send it out within a week.',
    'Take the topic up again at the next status meeting: what came of it?',
  ],
};

export const largeFrame = { da, en };
