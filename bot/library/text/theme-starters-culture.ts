import { type ThemeStarter, themeStarter } from './starter-trial.ts';

/** Culture, aesthetics and community, by what each serves. */
export const cultureStarters: readonly ThemeStarter[] = [
  {
    ...themeStarter,
    id: 'starter.culture.personal.paint',
    activity: 'culture',
    learning: 'personal',
    partOfDay: 'morning',
    principle: 'follow',
    da: {
      trial: 'Jeg lægger malingen frem uden at vise et færdigt billede.',
      sign: 'Billederne bliver vidt forskellige.',
    },
    en: {
      trial: 'I put out the paint without showing a finished picture.',
      sign: 'The pictures turn out widely different.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.personal.about-the-picture',
    activity: 'culture',
    learning: 'personal',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg spørger barnet, om det vil fortælle om sit billede, og hører efter.',
      sign: 'Barnet lægger mere til, mens det fortæller.',
    },
    en: {
      trial: 'I ask the child whether it will tell about its picture, and listen.',
      sign: 'The child adds more while telling.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.personal.song-before-lunch',
    activity: 'culture',
    learning: 'personal',
    partOfDay: 'meal',
    principle: 'follow',
    da: {
      trial: 'Jeg lader børnene skiftes til at vælge sangen før frokost.',
      sign: 'De ved, hvem der skal vælge i morgen.',
    },
    en: {
      trial: 'I let the children take turns choosing the song before lunch.',
      sign: 'They know who is to choose tomorrow.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.personal.two-lullabies',
    activity: 'culture',
    learning: 'personal',
    partOfDay: 'rest',
    principle: 'follow',
    da: {
      trial: 'Jeg lader børnene vælge mellem to vuggeviser, når de skal sove.',
      sign: 'De lægger sig til rette, når sangen begynder.',
    },
    en: {
      trial: 'I let the children choose between two lullabies when they are going to sleep.',
      sign: 'They settle when the song begins.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.personal.on-the-jumper',
    activity: 'culture',
    learning: 'personal',
    partOfDay: 'arrival',
    principle: 'notice',
    da: {
      trial: 'Jeg spørger til noget, børnene har på eller med, når de kommer.',
      sign: 'De viser det frem for de andre.',
    },
    en: {
      trial: 'I ask about something the children wear or carry when they arrive.',
      sign: 'They show it to the others.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.social.long-paper',
    activity: 'culture',
    learning: 'social',
    partOfDay: 'afternoon',
    principle: 'invite',
    da: {
      trial: 'Jeg ruller ét langt stykke papir ud, som alle tegner på.',
      sign: 'En streg møder en anden, og to følges ad.',
    },
    en: {
      trial: 'I roll out one long sheet of paper for everybody to draw on.',
      sign: 'One line meets another, and two go on together.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.social.role-play',
    activity: 'culture',
    learning: 'social',
    partOfDay: 'morning',
    principle: 'invite',
    da: {
      trial: 'Jeg går selv med ind i rollelegen og giver plads til en, der kigger på.',
      sign: 'Den, der kiggede på, får en rolle af de andre.',
    },
    en: {
      trial: 'I join the role play myself and make room for one who is watching.',
      sign: 'The one who watched is given a part by the others.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.social.one-drum',
    activity: 'culture',
    learning: 'social',
    partOfDay: 'afternoon',
    principle: 'wait',
    da: {
      trial: 'Jeg lader to børn spille på den samme tromme.',
      sign: 'De begynder at svare hinanden.',
    },
    en: {
      trial: 'I let two children play the same drum.',
      sign: 'They begin to answer each other.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.social.laying-the-table',
    activity: 'culture',
    learning: 'social',
    partOfDay: 'meal',
    principle: 'invite',
    da: {
      trial: 'Jeg lader børnene dække bord for hinanden og sige, hvem pladsen er til.',
      sign: 'De husker, hvem der gerne vil sidde sammen.',
    },
    en: {
      trial: 'I let the children lay the table for each other and say whose place it is.',
      sign: 'They remember who like to sit together.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.social.tidying-song',
    activity: 'culture',
    learning: 'social',
    partOfDay: 'afternoon',
    principle: 'frame',
    da: {
      trial: 'Jeg synger den samme sang, hver gang legen skal pakkes sammen.',
      sign: 'To er i gang sammen, inden verset er slut.',
    },
    en: {
      trial: 'I sing the same song every time the play is to be packed away.',
      sign: 'Two are at it together before the verse is over.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.same-book',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'rest',
    principle: 'words',
    da: {
      trial: 'Jeg læser den samme bog fire dage og lader børnene fortælle mere for hver gang.',
      sign: 'De siger det næste, før jeg vender siden.',
    },
    en: {
      trial: 'I read the same book for four days and let the children tell more each time.',
      sign: 'They say what comes before I turn the page.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.what-now',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'afternoon',
    principle: 'wait',
    da: {
      trial: 'Jeg stopper op i historien og spørger: “Hvad mon der sker nu?”',
      sign: 'Der kommer mere end ét bud, og de hører hinandens.',
    },
    en: {
      trial: 'I pause in the story and ask: “What may happen now?”',
      sign: 'More than one guess comes, and they hear each other’s.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.daily-rhyme',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'care',
    principle: 'words',
    da: {
      trial: 'Jeg finder et rim om noget, vi gør hver dag.',
      sign: 'Nogen siger rimet uden mig.',
    },
    en: {
      trial: 'I find a rhyme about something we do every day.',
      sign: 'Somebody says the rhyme without me.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.word-from-home',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'arrival',
    principle: 'words',
    da: {
      trial: 'Jeg lærer ét ord på et sprog, der bliver talt hjemme hos et af børnene.',
      sign: 'Barnet siger det sammen med mig og lærer mig lyden.',
    },
    en: {
      trial: 'I learn one word in a language spoken in the home of one of the children.',
      sign: 'The child says it with me and teaches me the sound.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.talking-mittens',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'dressing',
    principle: 'words',
    da: {
      trial: 'Jeg lader vanterne tale sammen, mens de kommer på.',
      sign: 'Børnene svarer vanterne og finder på mere.',
    },
    en: {
      trial: 'I let the mittens talk to each other while they are put on.',
      sign: 'The children answer the mittens and make up more.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.language.picture-of-the-day',
    activity: 'culture',
    learning: 'language',
    partOfDay: 'pick-up',
    principle: 'frame',
    da: {
      trial: 'Jeg viser ét billede fra dagen, når børnene bliver hentet, og lader dem fortælle først.',
      sign: 'Der bliver fortalt mere, end billedet viser.',
    },
    en: {
      trial: 'I show one picture from the day when the children are picked up, and let them tell first.',
      sign: 'More is told than the picture shows.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.natural-phenomena.mixing-colours',
    activity: 'culture',
    learning: 'natural-phenomena',
    partOfDay: 'morning',
    principle: 'wait',
    da: {
      trial: 'Jeg blander farver med vand sammen med børnene, før jeg siger, hvad der sker.',
      sign: 'De råber den nye farve, når den kommer.',
    },
    en: {
      trial: 'I mix colours with water with the children before I say what happens.',
      sign: 'They call out the new colour when it comes.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.natural-phenomena.shadow-theatre',
    activity: 'culture',
    learning: 'natural-phenomena',
    partOfDay: 'afternoon',
    principle: 'follow',
    da: {
      trial: 'Jeg laver skyggeteater med en lommelygte og lader børnene prøve.',
      sign: 'De gør figuren stor og lille.',
    },
    en: {
      trial: 'I make shadow theatre with a torch and let the children try.',
      sign: 'They make the figure big and small.',
    },
  },
  {
    ...themeStarter,
    id: 'starter.culture.natural-phenomena.sounds-in-a-tube',
    activity: 'culture',
    learning: 'natural-phenomena',
    partOfDay: 'afternoon',
    principle: 'notice',
    da: {
      trial: 'Jeg lytter til lyde gennem et rør sammen med børnene.',
      sign: 'De går på jagt efter nye lyde.',
    },
    en: {
      trial: 'I listen to sounds through a tube with the children.',
      sign: 'They go hunting for new sounds.',
    },
  },
];
