import { type ThemeStarter, themeStarter } from './starter-trial.ts';

/** Body, senses and movement, by what each serves. */
export const bodyStarters: readonly ThemeStarter[] = [
  {
    ...themeStarter,
    id: 'starter.body.personal.snowsuit',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'dressing',
    principle: 'wait',
    da: {
      trial: 'Jeg tæller stille til ti, før jeg hjælper med flyverdragten.',
      sign: 'Flere finder selv det første ærme.',
    },
    en: {
      trial: 'I count silently to ten before I help with the snowsuit.',
      sign: 'More of them find the first sleeve by themselves.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.personal.balance',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'outdoors',
    principle: 'follow',
    da: {
      trial: 'Jeg lader børnene vælge, hvilken vej vi balancerer.',
      sign: 'Nogen går en vej, jeg ikke selv havde fundet på.',
    },
    en: {
      trial: 'I let the children choose which way we balance.',
      sign: 'Somebody takes a way I had not thought of myself.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.personal.trying',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'afternoon',
    principle: 'words',
    da: {
      trial: 'Jeg sætter ord på, når nogen prøver noget, der er svært for kroppen.',
      sign: 'Den, der prøvede, tager en tur til.',
    },
    en: {
      trial: 'I put words to it when somebody tries something that is hard for the body.',
      sign: 'Whoever tried has another go.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.personal.plate',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'meal',
    principle: 'stretch',
    da: {
      trial: 'Jeg lader børnene bære deres egen tallerken fra bordet.',
      sign: 'De går langsomt og er optaget af at holde den lige.',
    },
    en: {
      trial: 'I let the children carry their own plates from the table.',
      sign: 'They walk slowly and are absorbed in keeping them level.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.personal.waking',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'rest',
    principle: 'warmth',
    da: {
      trial: 'Jeg strækker mig sammen med børnene, når de vågner.',
      sign: 'De strækker sig, før jeg selv er begyndt.',
    },
    en: {
      trial: 'I stretch together with the children when they wake up.',
      sign: 'They stretch before I have begun.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.personal.doorstep',
    activity: 'body',
    learning: 'personal',
    partOfDay: 'arrival',
    principle: 'wait',
    da: {
      trial: 'Jeg lader børnene selv komme over dørtrinnet om morgenen, mens jeg står ved siden af.',
      sign: 'De kommer ind på egne ben og ser op.',
    },
    en: {
      trial:
        'I let the children get over the doorstep by themselves in the morning while I stand beside them.',
      sign: 'They come in on their own legs and look up.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.social.two-one-ball',
    activity: 'body',
    learning: 'social',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg laver en leg på gulvet, hvor man er to om at bære bolden.',
      sign: 'To, der sjældent leger sammen, går i takt.',
    },
    en: {
      trial: 'I set up a game on the floor where two carry the ball together.',
      sign: 'Two who seldom play together walk in step.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.social.slide',
    activity: 'body',
    learning: 'social',
    partOfDay: 'outdoors',
    principle: 'wait',
    da: {
      trial: 'Jeg stiller mig ved rutsjebanen og hjælper børnene med at aftale tur.',
      sign: 'De siger “nu er det dig” til hinanden.',
    },
    en: {
      trial: 'I stand by the slide and help the children agree on turns.',
      sign: 'They say “now it is you” to each other.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.social.tag',
    activity: 'body',
    learning: 'social',
    partOfDay: 'outdoors',
    principle: 'invite',
    da: {
      trial: 'Jeg begynder en fangeleg med få og inviterer en til ad gangen.',
      sign: 'Børnene råber selv den næste ind.',
    },
    en: {
      trial: 'I start a game of tag with a few and invite one more at a time.',
      sign: 'The children call in the next one themselves.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.social.boots',
    activity: 'body',
    learning: 'social',
    partOfDay: 'dressing',
    principle: 'invite',
    da: {
      trial: 'Jeg beder to børn om at hjælpe hinanden med støvlerne.',
      sign: 'Den ene holder, og den anden stikker foden i.',
    },
    en: {
      trial: 'I ask two children to help each other with their boots.',
      sign: 'One holds, and the other puts in a foot.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.social.blanket-ride',
    activity: 'body',
    learning: 'social',
    partOfDay: 'afternoon',
    principle: 'follow',
    da: {
      trial: 'Jeg lader børnene trække hinanden på et tæppe og bestemme farten.',
      sign: 'De spørger hinanden, om det skal gå hurtigt eller langsomt.',
    },
    en: {
      trial: 'I let the children pull each other on a blanket and decide the speed.',
      sign: 'They ask each other whether it should go fast or slow.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.language.over-under',
    activity: 'body',
    learning: 'language',
    partOfDay: 'morning',
    principle: 'words',
    da: {
      trial: 'Jeg siger bevægelserne højt, mens vi laver dem: over, under, bagved.',
      sign: 'Et af ordene dukker op i børnenes egen leg.',
    },
    en: {
      trial: 'I say the movements aloud while we do them: over, under, behind.',
      sign: 'One of the words turns up in the children’s own play.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.language.what-did-body-do',
    activity: 'body',
    learning: 'language',
    partOfDay: 'afternoon',
    principle: 'words',
    da: {
      trial: 'Jeg spørger “hvad gjorde din krop lige dér?” efter forhindringsbanen.',
      sign: 'De viser det igen med en lyd eller et ord til.',
    },
    en: {
      trial: 'I ask “what did your body just do?” after the obstacle course.',
      sign: 'They show it again with a sound or a word to it.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.language.movement-song',
    activity: 'body',
    learning: 'language',
    partOfDay: 'morning',
    principle: 'frame',
    da: {
      trial: 'Jeg synger den samme bevægelsessang hver dag i en uge.',
      sign: 'Nogen laver bevægelsen, før jeg har sunget den.',
    },
    en: {
      trial: 'I sing the same movement song every day for a week.',
      sign: 'Somebody makes the movement before I have sung it.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.language.munching',
    activity: 'body',
    learning: 'language',
    partOfDay: 'meal',
    principle: 'words',
    da: {
      trial: 'Jeg siger, hvad munden gør, mens vi spiser: tygger, slubrer, knaser.',
      sign: 'Børnene griner og finder på et ord til.',
    },
    en: {
      trial: 'I say what the mouth does while we eat: chews, slurps, crunches.',
      sign: 'The children laugh and think up another word.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.language.wave',
    activity: 'body',
    learning: 'language',
    partOfDay: 'pick-up',
    principle: 'frame',
    da: {
      trial: 'Jeg finder på et farvel med kroppen sammen med børnene: et hop, et vink, et drej.',
      sign: 'De laver det selv på vej ud ad døren.',
    },
    en: {
      trial: 'I make up a goodbye with the body together with the children: a hop, a wave, a turn.',
      sign: 'They do it by themselves on their way out of the door.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.natural-phenomena.wind',
    activity: 'body',
    learning: 'natural-phenomena',
    partOfDay: 'outdoors',
    principle: 'words',
    da: {
      trial: 'Jeg lader børnene mærke forskel på at løbe i medvind og i modvind.',
      sign: 'De løber frem og tilbage for at mærke det igen.',
    },
    en: {
      trial: 'I let the children feel running with and against the wind.',
      sign: 'They run back and forth to feel it again.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.natural-phenomena.rolling-balls',
    activity: 'body',
    learning: 'natural-phenomena',
    partOfDay: 'outdoors',
    principle: 'stretch',
    da: {
      trial: 'Jeg ruller bolde ned ad bakken sammen med børnene og spørger, hvad de tror.',
      sign: 'De gætter, før de slipper den næste.',
    },
    en: {
      trial: 'I roll balls down the hill with the children and ask what they think.',
      sign: 'They guess before they let go of the next one.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.body.natural-phenomena.heartbeat',
    activity: 'body',
    learning: 'natural-phenomena',
    partOfDay: 'morning',
    principle: 'notice',
    da: {
      trial: 'Jeg lader børnene mærke hjertet banke før og efter, at vi hopper.',
      sign: 'De lægger selv hånden på brystet.',
    },
    en: {
      trial: 'I let the children feel their hearts beat before and after we jump.',
      sign: 'They put a hand on their chests by themselves.',
    },
  },
];
