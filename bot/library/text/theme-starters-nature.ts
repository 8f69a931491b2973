import { type ThemeStarter, themeStarter } from './starter-trial.ts';

/** Nature, outdoor life and science, by what each serves. */
export const natureStarters: readonly ThemeStarter[] = [
  {
    ...themeStarter,
    id: 'starter.nature.personal.own-place',
    activity: 'nature',
    learning: 'personal',
    partOfDay: 'outdoors',
    principle: 'notice',
    da: {
      trial: 'Jeg giver hvert barn tid til at finde sit eget sted ved hækken.',
      sign: 'Nogen bliver siddende og er helt optaget.',
    },
    en: {
      trial: 'I give every child time to find a place of its own by the hedge.',
      sign: 'Somebody stays there, quite absorbed.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.personal.collecting',
    activity: 'nature',
    learning: 'personal',
    partOfDay: 'outdoors',
    principle: 'follow',
    da: {
      trial: 'Jeg lader børnene bestemme, hvad vi samler på turen.',
      sign: 'De leder længe og finder noget, jeg ikke havde set.',
    },
    en: {
      trial: 'I let the children decide what we collect on the trip.',
      sign: 'They look for a long time and find something I had not seen.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.personal.staying-down',
    activity: 'nature',
    learning: 'personal',
    partOfDay: 'outdoors',
    principle: 'notice',
    da: {
      trial: 'Jeg bliver siddende, når et barn er optaget af noget på jorden.',
      sign: 'Barnet viser mig det uden at blive spurgt.',
    },
    en: {
      trial: 'I stay seated when a child is absorbed in something on the ground.',
      sign: 'The child shows it to me unasked.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.personal.eyes-closed-fruit',
    activity: 'nature',
    learning: 'personal',
    partOfDay: 'meal',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader børnene vælge frugt med lukkede øjne og mærke sig frem.',
      sign: 'De mærker og dufter, før de bider.',
    },
    en: {
      trial: 'I let the children choose fruit with their eyes closed and feel their way.',
      sign: 'They feel and smell before they bite.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.personal.pocket',
    activity: 'nature',
    learning: 'personal',
    partOfDay: 'pick-up',
    principle: 'frame',
    da: {
      trial: 'Jeg spørger, hvad der ligger i lommen, lige før børnene bliver hentet.',
      sign: 'De fortæller historien videre til den, der henter.',
    },
    en: {
      trial: 'I ask what is in the pocket just before the children are picked up.',
      sign: 'They pass the story on to whoever picks them up.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.one-bucket',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'outdoors',
    principle: 'invite',
    da: {
      trial: 'Jeg giver to børn én spand, så de må hjælpes ad.',
      sign: 'De finder ud af, hvem der holder hvor.',
    },
    en: {
      trial: 'I give two children one bucket, so that they have to help each other.',
      sign: 'They work out who holds where.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.show-each-other',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'outdoors',
    principle: 'wait',
    da: {
      trial: 'Jeg lader børnene vise hinanden det, de har fundet, før jeg selv siger noget.',
      sign: 'De kalder på hinanden, når de finder det næste.',
    },
    en: {
      trial: 'I let the children show each other what they found before I say anything.',
      sign: 'They call each other when they find the next thing.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.house-for-beetles',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'afternoon',
    principle: 'invite',
    da: {
      trial: 'Jeg foreslår, at vi bygger ét fælles hus til biller og orme.',
      sign: 'Flere henter ting til det samme hus.',
    },
    en: {
      trial: 'I suggest that we build one house together for beetles and worms.',
      sign: 'Several fetch things for the same house.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.watering-can',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg giver to børn én vandkande til planterne i vinduet.',
      sign: 'De skiftes og ser efter, om jorden er våd.',
    },
    en: {
      trial: 'I give two children one watering can for the plants in the window.',
      sign: 'They take turns and check whether the soil is wet.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.weather',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'arrival',
    principle: 'invite',
    da: {
      trial: 'Jeg lader den, der kommer først om morgenen, fortælle de næste om vejret.',
      sign: 'Børnene går hen til vinduet sammen.',
    },
    en: {
      trial: 'I let whoever comes first in the morning tell the next ones about the weather.',
      sign: 'The children go to the window together.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.social.a-stick-for-you',
    activity: 'nature',
    learning: 'social',
    partOfDay: 'dressing',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader dem, der er klædt på, finde en pind til dem, der kommer bagefter.',
      sign: 'Den næste bliver taget imod ude.',
    },
    en: {
      trial: 'I let those who are dressed find a stick for those who come after.',
      sign: 'The next one is met outside.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.language.new-word',
    activity: 'nature',
    learning: 'language',
    partOfDay: 'outdoors',
    principle: 'words',
    da: {
      trial: 'Jeg gentager det nye ord tre gange på turen: først jeg, så børnene.',
      sign: 'Nogen bruger ordet, når vi er kommet ind igen.',
    },
    en: {
      trial: 'I repeat the new word three times on the trip: first I, then the children.',
      sign: 'Somebody uses the word when we have come back in.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.language.one-wonder',
    activity: 'nature',
    learning: 'language',
    partOfDay: 'outdoors',
    principle: 'wait',
    da: {
      trial: 'Jeg stiller ét undrende spørgsmål og venter på svar.',
      sign: 'Svaret kommer efter pausen, og det er længere end ellers.',
    },
    en: {
      trial: 'I ask one wondering question and wait for the answer.',
      sign: 'The answer comes after the pause, and it is longer than otherwise.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.language.three-finds',
    activity: 'nature',
    learning: 'language',
    partOfDay: 'afternoon',
    principle: 'words',
    da: {
      trial: 'Jeg lægger tre fund på bordet efter turen og lader børnene fortælle om dem.',
      sign: 'En, der plejer at lytte, tager et fund i hånden og siger noget.',
    },
    en: {
      trial: 'I put three finds on the table after the trip and let the children tell about them.',
      sign: 'One who usually listens picks up a find and says something.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.language.rain-whisper',
    activity: 'nature',
    learning: 'language',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg hvisker om vejret uden for vinduet sammen med dem, der er ved at falde til ro.',
      sign: 'De hvisker tilbage og bliver tunge i kroppen.',
    },
    en: {
      trial: 'I whisper about the weather outside the window with those who are settling down.',
      sign: 'They whisper back and grow heavy in their bodies.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.language.birds',
    activity: 'nature',
    learning: 'language',
    partOfDay: 'arrival',
    principle: 'notice',
    da: {
      trial: 'Jeg stopper op i døren om morgenen og lytter efter fugle sammen med børnene.',
      sign: 'Dagen efter stopper de selv og peger.',
    },
    en: {
      trial: 'I stop in the doorway in the morning and listen for birds with the children.',
      sign: 'The day after they stop by themselves and point.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.natural-phenomena.bowl-of-water',
    activity: 'nature',
    learning: 'natural-phenomena',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg sætter en skål vand ud og følger den sammen med børnene hver morgen.',
      sign: 'De går derhen, før jeg siger noget.',
    },
    en: {
      trial: 'I put out a bowl of water and follow it with the children every morning.',
      sign: 'They go there before I say anything.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.natural-phenomena.before-digging',
    activity: 'nature',
    learning: 'natural-phenomena',
    partOfDay: 'outdoors',
    principle: 'wait',
    da: {
      trial: 'Jeg spørger børnene, hvad de tror, der sker, før vi graver.',
      sign: 'De har hver deres bud og vil se efter.',
    },
    en: {
      trial: 'I ask the children what they think will happen before we dig.',
      sign: 'Each has a guess and wants to look.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.nature.natural-phenomena.shadows',
    activity: 'nature',
    learning: 'natural-phenomena',
    partOfDay: 'afternoon',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader børnene tegne, hvor skyggen er, om formiddagen og om eftermiddagen.',
      sign: 'De undrer sig over, at den har flyttet sig.',
    },
    en: {
      trial: 'I let the children draw where the shadow is in the morning and in the afternoon.',
      sign: 'They wonder that it has moved.',
    },
  },
];
