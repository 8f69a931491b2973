import { cafeFrame } from './frame-cafe-text.ts';
import { exchangeFrame } from './frame-exchange-text.ts';
import { largeFrame } from './frame-large-text.ts';
import type { FrameWords } from './frame-words.ts';

/** Days on which what has been tried is spread; each has a page for whoever prepares it. */
export const eventFrames = ['cafe', 'large', 'exchange'] as const;
export type EventFrame = (typeof eventFrames)[number];

const da = {
  title: 'Arrangementer på tværs',
  intro: 'Vælg et arrangement. Du får ét ark, som du kan printe og rette i med kuglepen.',
  valid: 'Linkene virker i et døgn.',
  notSet: 'Arkene er ikke slået til. Bed den, der driver mig i kommunen, om at slå dem til.',
  before: 'Inden',
  plan: (minutes: string) => `Sådan kan det gå (${minutes})`,
  after: 'Bagefter',
  fill: 'Dag: ____________   Sted: ______________________   Hvem tager imod: ______________________',
  minutes: (n: number) => `${n} min.`,
  frames: {
    cafe: cafeFrame.da,
    large: largeFrame.da,
    exchange: exchangeFrame.da,
  } satisfies Record<EventFrame, FrameWords> as Record<EventFrame, FrameWords>,
};

const en: typeof da = {
  title: 'Events across houses',
  intro: 'Choose an event. You get one sheet to print and edit with a pen.',
  valid: 'The links work for a day and a night.',
  notSet: 'The sheets are not switched on. Ask whoever runs me in the municipality to switch them on.',
  before: 'Before',
  plan: (minutes) => `How it can go (${minutes})`,
  after: 'Afterwards',
  fill: 'Day: ____________   Place: ______________________   Who receives: ______________________',
  minutes: (n) => `${n} min.`,
  frames: {
    cafe: cafeFrame.en,
    large: largeFrame.en,
    exchange: exchangeFrame.en,
  },
};

export const framesText = { da, en };
