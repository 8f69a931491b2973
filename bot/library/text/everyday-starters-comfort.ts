import type { CareStarter } from './starter-trial.ts';

const common = { version: 1, audience: 'staff', setting: 'both' } as const;

/** To be met in the morning, to be taken leave of, and to be comforted. */
export const comfortStarters: readonly CareStarter[] = [
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.meet',
    care: 'hand-over',
    partOfDay: 'arrival',
    principle: 'notice',
    da: {
      trial: 'Jeg går barnet i møde og siger godmorgen til det, før jeg hilser på den voksne.',
      sign: 'Barnet ser op og kommer et skridt nærmere.',
    },
    en: {
      trial: 'I go to meet the child and say good morning to it before I greet the adult.',
      sign: 'The child looks up and comes a step closer.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.one-thing',
    care: 'hand-over',
    partOfDay: 'pick-up',
    principle: 'words',
    da: {
      trial: 'Jeg fortæller forælderen én ting, som barnet selv fandt på i dag.',
      sign: 'Barnet lytter og fortæller med.',
    },
    en: {
      trial: 'I tell the parent one thing the child thought up today.',
      sign: 'The child listens and joins in the telling.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.hand-over.choose-the-wave',
    care: 'hand-over',
    partOfDay: 'arrival',
    principle: 'follow',
    da: {
      trial: 'Jeg lader barnet vælge, hvor vi vinker farvel: ved døren, vinduet eller lågen.',
      sign: 'Barnet går selv hen til stedet.',
    },
    en: {
      trial: 'I let the child choose where we wave goodbye: at the door, the window or the gate.',
      sign: 'The child goes to the place by itself.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.say-what-i-see',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'words',
    da: {
      trial: 'Jeg sætter mig ned og siger, hvad jeg ser: “Du blev forskrækket.”',
      sign: 'Barnet læner sig ind, og gråden stilner af.',
    },
    en: {
      trial: 'I sit down and say what I see: “You got a fright.”',
      sign: 'The child leans in, and the crying eases.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.fetch',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'follow',
    da: {
      trial: 'Jeg spørger, hvad der plejer at hjælpe, og lader barnet selv hente det.',
      sign: 'Barnet ved, hvad det vil have, og går efter det.',
    },
    en: {
      trial: 'I ask what usually helps and let the child fetch it.',
      sign: 'The child knows what it wants and goes for it.',
    },
  },
  {
    ...common,
    row: 130,
    id: 'starter.care.comfort.a-friend',
    care: 'comfort',
    partOfDay: 'care',
    principle: 'invite',
    da: {
      trial: 'Jeg inviterer et andet barn til at være med, når jeg trøster.',
      sign: 'Det andet barn finder selv på noget at gøre.',
    },
    en: {
      trial: 'I invite another child to join in when I comfort.',
      sign: 'The other child thinks of something to do.',
    },
  },
];
