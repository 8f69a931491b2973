import type { RoomStarter } from './starter-trial.ts';

const common = { version: 1, audience: 'staff', setting: 'both' } as const;

/** Rooms to play in, and calm ways from one thing to the next. */
export const roomStarters: readonly RoomStarter[] = [
  {
    ...common,
    row: 133,
    id: 'starter.room.within-reach',
    partOfDay: 'morning',
    principle: 'follow',
    da: {
      trial: 'Jeg stiller tre ting ned, hvor børnene selv kan tage dem.',
      sign: 'De går i gang uden at spørge.',
    },
    en: {
      trial: 'I put three things down where the children can take them by themselves.',
      sign: 'They get going without asking.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.nook',
    partOfDay: 'afternoon',
    principle: 'warmth',
    da: {
      trial: 'Jeg laver en lille krog med et tæppe og to puder.',
      sign: 'To søger derhen og bliver der længe.',
    },
    en: {
      trial: 'I make a small nook with a blanket and two cushions.',
      sign: 'Two go there and stay long.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.table-turned',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg vender bordet, så børnene kan se hinanden, når de tegner.',
      sign: 'De snakker om hinandens tegninger.',
    },
    en: {
      trial: 'I turn the table so that the children can see each other when they draw.',
      sign: 'They talk about each other’s drawings.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.half-the-things',
    partOfDay: 'morning',
    principle: 'notice',
    da: {
      trial: 'Jeg tager halvdelen af tingene væk fra ét hjørne.',
      sign: 'Legen dér varer længere.',
    },
    en: {
      trial: 'I take half of the things away from one corner.',
      sign: 'The play there lasts longer.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.sign-on-the-tower',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg sætter et skilt ved det, børnene har bygget, så det får lov at stå.',
      sign: 'De går hen til det som det første dagen efter.',
    },
    en: {
      trial: 'I put a sign by what the children have built, so that it may stand.',
      sign: 'They go to it first thing the day after.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.picture-of-what-comes',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg viser et billede af det, der kommer bagefter, før vi skifter.',
      sign: 'Flere går selv derhen.',
    },
    en: {
      trial: 'I show a picture of what comes next before we change over.',
      sign: 'More of them go there by themselves.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.three-first',
    setting: 'institution',
    partOfDay: 'dressing',
    principle: 'wait',
    da: {
      trial: 'Jeg går ud med de tre første og lader en kollega komme med resten.',
      sign: 'Der er ro i garderoben, og de sidste får hjælp i fred.',
    },
    en: {
      trial: 'I go out with the first three and let a colleague come with the rest.',
      sign: 'There is calm in the cloakroom, and the last ones are helped in peace.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.one-to-the-pram',
    setting: 'family-daycare',
    partOfDay: 'dressing',
    principle: 'wait',
    da: {
      trial: 'Jeg tager ét barn ad gangen med ud til vognen, mens de andre leger ved døren.',
      sign: 'Der er ro i entreen, og vi når at tale sammen.',
    },
    en: {
      trial: 'I take one child at a time out to the pram while the others play by the door.',
      sign: 'There is calm in the hall, and we get to talk.',
    },
  },
  {
    ...common,
    row: 133,
    id: 'starter.room.singing-to-the-table',
    partOfDay: 'meal',
    principle: 'frame',
    da: {
      trial: 'Jeg synger os fra legen hen til maden.',
      sign: 'Nogen nynner med på vej til bordet.',
    },
    en: {
      trial: 'I sing us from the play to the food.',
      sign: 'Somebody hums along on the way to the table.',
    },
  },
];
