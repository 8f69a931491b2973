import type { CardWords, LibraryText } from './types.ts';

/** What to do with today’s plan, and why today is not as expected. */
export interface DecisionAid extends LibraryText<CardWords> {
  readonly outcome: 'merge-groups' | 'move-indoors' | 'put-off';
  readonly reason: 'illness' | 'weather' | 'children';
}

const common = { version: 1, audience: 'staff', row: 58 } as const;

/** Nine for a house and nine for dagpleje. In all of them the goal stays as it is; only how to reach it changes. */
export const decisionAids: readonly DecisionAid[] = [
  {
    ...common,
    id: 'decision.merge-groups.illness.institution',
    setting: 'institution',
    outcome: 'merge-groups',
    reason: 'illness',
    da: {
      title: 'Læg to grupper sammen i dag',
      text: 'I er færre voksne, så gør det enkelt: Tag den del af planen, som alle kan være med i, og lad den, der kender den, begynde. En kollega sætter sig midt i flokken. Fortæl børnene, hvem der er her i dag, og hvad I skal. Målet er det samme, og i morgen er I måske to grupper igen.',
    },
    en: {
      title: 'Put two groups together today',
      text: 'You are fewer adults, so keep it simple: take the part of the plan everybody can join, and let whoever knows it begin. A colleague sits down in the middle of the flock. Tell the children who is here today and what you are going to do. The goal is the same, and tomorrow you may be two groups again.',
    },
  },
  {
    ...common,
    id: 'decision.merge-groups.illness.family-daycare',
    setting: 'family-daycare',
    outcome: 'merge-groups',
    reason: 'illness',
    da: {
      title: 'Du har gæstebørn i dag',
      text: 'Begynd med det, gæsterne kender: jeres fælles sang eller legen fra legestuen. Sæt gæstebarnet tæt på dig ved det første måltid, og lad et af dine egne børn vise rundt. Resten af planen kan gøres i morgen. Skriv et par ord til den, der passer barnet til daglig, om hvordan det gik.',
    },
    en: {
      title: 'You have guest children today',
      text: 'Begin with what the guests know: your shared song or the game from the legestue. Seat the guest child close to you at the first meal, and let one of your own children show it round. The rest of the plan can be done tomorrow. Write a few words about how it went to whoever minds the child day to day.',
    },
  },
  {
    ...common,
    id: 'decision.merge-groups.weather.institution',
    setting: 'institution',
    outcome: 'merge-groups',
    reason: 'weather',
    da: {
      title: 'Del det største rum, mens det øser ned',
      text: 'Når alle er inde, bliver pladsen trang og lydene høje. Lad to grupper deles om det største rum til noget med kroppen, og gør et lille rum til et stille sted. Byt efter en halv time, og giv børnene besked fem minutter før. Så får begge dele deres tid.',
    },
    en: {
      title: 'Share the biggest room while it pours',
      text: 'When everybody is inside, space gets tight and sounds get loud. Let two groups share the biggest room for something with the body, and make a small room a quiet place. Swap after half an hour, and tell the children five minutes before. Then both have their time.',
    },
  },
  {
    ...common,
    id: 'decision.merge-groups.weather.family-daycare',
    setting: 'family-daycare',
    outcome: 'merge-groups',
    reason: 'weather',
    da: {
      title: 'Find sammen to og to i det våde vejr',
      text: 'Ring til en kollega i nærheden, og vær sammen hos den, der har mest gulv. Den ene tumler med de største, og den anden sidder med de mindste. Gå hjem hver for sig, inden nogen er for trætte til turen. Det er stadig jeres plan, bare med to hjem.',
    },
    en: {
      title: 'Get together two by two in the wet weather',
      text: 'Call a colleague nearby and be together at the home with most floor. One tumbles with the oldest, and the other sits with the youngest. Go home separately before anyone is too tired for the walk. It is still your plan, only with two homes.',
    },
  },
  {
    ...common,
    id: 'decision.merge-groups.children.institution',
    setting: 'institution',
    outcome: 'merge-groups',
    reason: 'children',
    da: {
      title: 'Slå grupperne sammen om børnenes idé',
      text: 'To grupper vil det samme, og det er en gave. Lad dem, der fik idéen, fortælle de andre om den, før I går i gang. Giv alle noget at gøre, også den, der helst ser på først. Når legen kører, kan en af jer træde et skridt tilbage og skrive ned, hvad børnene allerede øver sig i.',
    },
    en: {
      title: 'Join the groups round the children’s idea',
      text: 'Two groups want the same, and that is a gift. Let those who had the idea tell the others about it before you start. Give everybody something to do, also whoever likes to look on first. When the play is running, one of you can step back and write down what the children are already practising.',
    },
  },
  {
    ...common,
    id: 'decision.merge-groups.children.family-daycare',
    setting: 'family-daycare',
    outcome: 'merge-groups',
    reason: 'children',
    da: {
      title: 'Lad børnene finde sammen i legestuen',
      text: 'Børnene fra flere hjem er fælles om noget, så lad det vokse. Aftal, at en af jer bliver ved legen, og at en anden tager sig af de mindste imens. Tag idéen med hjem bagefter: en ting, et ord eller en sang er nok til, at den lever videre hos jer hver især.',
    },
    en: {
      title: 'Let the children find together in the legestue',
      text: 'Children from several homes share something, so let it grow. Agree that one of you stays by the play and another sees to the youngest meanwhile. Take the idea home afterwards: a thing, a word or a song is enough for it to live on with each of you.',
    },
  },
  {
    ...common,
    id: 'decision.move-indoors.illness',
    setting: 'both',
    outcome: 'move-indoors',
    reason: 'illness',
    da: {
      title: 'Bliv inde, når I er få voksne',
      text: 'Turen kan vente, og meget af den kan komme ind ad døren: en balje med vand, en kasse blade, stenene fra sidst. Vælg et sted, hvor du kan se alle børn fra den samme stol. Sig højt, hvad I gør i stedet, så børnene ved, hvad dagen bliver til. Det er godt håndværk.',
    },
    en: {
      title: 'Stay inside when you are few adults',
      text: 'The trip can wait, and much of it can come in through the door: a tub of water, a box of leaves, the stones from last time. Choose a place where you can see all the children from the same chair. Say aloud what you do instead, so that the children know what the day turns into. That is good craft.',
    },
  },
  {
    ...common,
    id: 'decision.move-indoors.weather',
    setting: 'both',
    outcome: 'move-indoors',
    reason: 'weather',
    da: {
      title: 'Tag det med ind',
      text: 'Spørg dig selv, hvad det vigtigste ved turen var: bevægelsen, fundene eller snakken? Find det samme inde: en bane af hynder, en bakke med grene, en plads ved vinduet. Lad gerne børnene gå ud i fem minutter først og hente lidt af vejret med ind.',
    },
    en: {
      title: 'Bring it inside',
      text: 'Ask yourself what mattered most about the trip: the movement, the finds or the talk? Find the same inside: a course of cushions, a tray of twigs, a seat by the window. Do let the children go out for five minutes first and fetch a little of the weather in.',
    },
  },
  {
    ...common,
    id: 'decision.move-indoors.children',
    setting: 'both',
    outcome: 'move-indoors',
    reason: 'children',
    da: {
      title: 'Følg børnene ind',
      text: 'Legen vil indenfor, måske efter papir, puder eller en butik med rigtige varer. Gå med, og tag én ting med ude fra, så tråden holder. Er I flere voksne, bliver en ude hos dem, der gerne vil være dér. Skriv en linje om, hvad børnene fandt på, til næste gang I planlægger.',
    },
    en: {
      title: 'Follow the children inside',
      text: 'The play wants to go inside, perhaps for paper, cushions or a shop with real goods. Go along, and bring one thing from outside, so that the thread holds. If you are several adults, one stays out with those who like it there. Write a line about what the children thought up, for the next time you plan.',
    },
  },
  {
    ...common,
    id: 'decision.put-off.illness',
    setting: 'both',
    outcome: 'put-off',
    reason: 'illness',
    da: {
      title: 'Gem den til en anden dag',
      text: 'I dag er opgaven, at børnene har det rart, og at I selv kommer godt igennem. Læg tingene i en kasse, så de står klar, og skriv en ny dag på låget. Brug stunden på en bog eller en sang, som alle kender. Forløbet venter gerne på jer.',
    },
    en: {
      title: 'Save it for another day',
      text: 'Today the task is that the children are well and that you come through well yourselves. Put the things in a box so that they are ready, and write a new day on the lid. Spend the time on a book or a song that everybody knows. The course is happy to wait for you.',
    },
  },
  {
    ...common,
    id: 'decision.put-off.weather',
    setting: 'both',
    outcome: 'put-off',
    reason: 'weather',
    da: {
      title: 'Vent på det rigtige vejr',
      text: 'Nogle ting er bedst i sne, i blæst eller i bar mave. Hæng et billede af det, I venter på, i børnehøjde, og lad børnene holde øje med himlen. Imens gør I det, der hører til før: finder tingene frem, øver sangen, gætter på, hvad der vil ske.',
    },
    en: {
      title: 'Wait for the right weather',
      text: 'Some things are best in snow, in wind or with a bare belly. Hang a picture of what you wait for at the children’s height, and let them watch the sky. Meanwhile you do what belongs before: get the things out, practise the song, guess what will happen.',
    },
  },
  {
    ...common,
    id: 'decision.put-off.children',
    setting: 'both',
    outcome: 'put-off',
    reason: 'children',
    da: {
      title: 'Lad planen vente på legen',
      text: 'Børnene er midt i noget godt, så lad dem blive dér. Sæt dig tæt på, og find ud af, hvad legen allerede øver; måske er det netop jeres mål. Spørg dem, hvornår de er klar til det andet, og tro på svaret. Planen er lige så god i eftermiddag eller på torsdag.',
    },
    en: {
      title: 'Let the plan wait for the play',
      text: 'The children are in the middle of something good, so let them stay there. Sit down close by, and find out what the play already practises; perhaps it is your very goal. Ask them when they are ready for the other thing, and trust the answer. The plan is just as good this afternoon or on Thursday.',
    },
  },
];
