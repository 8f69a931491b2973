import type { WeekGuide } from './week-guide.ts';

const common = { version: 1, audience: 'staff', setting: 'family-daycare', row: 5, round: 1 } as const;

/** The first three courses of a legestue group. */
export const weekGuidesFamilyDaycare: readonly WeekGuide[] = [
  {
    ...common,
    id: 'week.family-daycare.1.before',
    week: 'before',
    row: 2,
    da: {
      purpose:
        'Nu gør I klar til det første forløb i legestuegruppen. Se på børnene, både hjemme hos jer og i legestuen: Hvad samler de sig om, og hvornår på dagen er der ro til noget fælles? Det tager I med til det første statusmøde.',
      tryThis:
        'Vælg en fast stund på dagen, for eksempel gåturen. Gå bagest i fem minutter, og husk tre ting, som børnene standser ved.',
      tip: 'Begynd med noget, du allerede gør. Når flere af jer prøver det samme, har I noget at tale om.',
      short:
        'Gå bagest på gåturen i fem minutter, og husk tre ting, som børnene standser ved. Tag dem med til det første statusmøde.',
    },
    en: {
      purpose:
        'You are getting ready for the first course in the legestue group. Look at the children, both in your own home and in the legestue: what do they gather round, and when in the day is there peace for something shared? Bring that to the first status meeting.',
      tryThis:
        'Choose a fixed moment of the day, such as the walk. Walk at the back for five minutes and remember three things the children stop at.',
      tip: 'Begin with something you already do. When several of you try the same, you have something to talk about.',
      short:
        'Walk at the back for five minutes of the walk and remember three things the children stop at. Bring them to the first status meeting.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.1',
    week: 1,
    activity: 'body',
    da: {
      purpose:
        'Forløbet om krop og bevægelse passer ind i den dag, du allerede har. Find den stund, hvor de mindste sover eller sidder med, og hvor de største kan tumle. Vælg én lille ting, du selv vil prøve, hjemme eller i legestuen.',
      tryThis:
        'Læg to madrasser eller hynder på gulvet, og sæt dig selv på den ene. Sig det samme hver dag, når I begynder: “Nu er det tumletid.”',
      tip: 'Vælg noget, som den mindste kan kravle på, og som den største kan springe ned fra.',
      short:
        'Find den stund, hvor de mindste sover eller sidder med, og de største kan tumle. Sig det samme hver dag, når I begynder.',
    },
    en: {
      purpose:
        'The course on body and movement fits into the day you already have. Find the while when the youngest sleep or sit with you and the oldest can tumble. Choose one small thing to try yourself, at home or in the legestue.',
      tryThis:
        'Lay two mattresses or cushions on the floor and sit down on one yourself. Say the same words every day when you begin: “Now it is tumbling time.”',
      tip: 'Choose something the youngest can crawl on and the oldest can jump down from.',
      short:
        'Find the while when the youngest sleep or sit with you and the oldest can tumble. Say the same words every day when you begin.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.2',
    week: 2,
    activity: 'body',
    da: {
      purpose:
        'Tag den samme leg med et nyt sted hen, fra køkkengulvet ud i haven eller med i legestuen. De mindste nyder at kende den igen, og de største opdager, at den kan mere. Fortæl hinanden i legestuen, hvad I ser.',
      tryThis:
        'Leg den i legestuen sammen med en kollegas børn, og lad dine egne vise, hvordan man gør. Hold dig selv lidt tilbage.',
      tip: 'Brug fem minutter i legestuen på at se en kollega lege. Fortæl bagefter, hvad du så, der lykkedes.',
      short:
        'Tag den samme leg med ud i haven eller hen i legestuen. Lad dine egne børn vise de andre, hvordan man gør.',
    },
    en: {
      purpose:
        'Take the same game somewhere new, from the kitchen floor to the garden, or along to the legestue. The youngest enjoy knowing it again, and the oldest discover that there is more in it. Tell each other in the legestue what you see.',
      tryThis:
        'Play it in the legestue together with a colleague’s children, and let your own show how it is done. Hold back a little yourself.',
      tip: 'Spend five minutes in the legestue watching a colleague play. Afterwards, say what you saw go well.',
      short:
        'Take the same game to the garden or along to the legestue. Let your own children show the others how it is done.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.3',
    week: 3,
    activity: 'body',
    da: {
      purpose:
        'Halvvejs. Ring til dagplejepædagogen, eller tag snakken i legestuen: Hvad passer til dagens rytme, og hvad vil du gøre lettere? Målet er det samme for jer alle, og vejen er din egen.',
      tryThis:
        'Sæt dig på gulvet i ti minutter uden en plan. Gør det, som det mindste barn gør med kroppen, og se, hvad der sker.',
      tip: 'Har du gæstebørn, så lad dem se på først. En god plads på skødet er også at være med.',
      short:
        'Tal med dagplejepædagogen om, hvad der passer til din dag, og hold fast i målet. Sæt dig på gulvet i ti minutter, og gør det, som det mindste barn gør.',
    },
    en: {
      purpose:
        'Halfway. Call your day-care supervisor, or have the talk in the legestue: what suits the rhythm of the day, and what would you like to make easier? The goal is the same for all of you, and the way is your own.',
      tryThis:
        'Sit on the floor for ten minutes without a plan. Do what the youngest child does with its body, and see what happens.',
      tip: 'If you have guest children, let them look on first. A good seat on your lap is taking part too.',
      short:
        'Talk with your day-care supervisor about what suits your day, and hold on to the goal. Sit on the floor for ten minutes and do what the youngest child does.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.4',
    week: 4,
    activity: 'body',
    da: {
      purpose:
        'Nu har I noget, I kan give videre til hinanden. Fortæl om det i legestuen, og spørg, hvordan det er hos de andre. Aftal med dagplejepædagogen, hvem der er mødeleder på det kommende statusmøde.',
      tryThis:
        'Vis en kollega i legestuen én leg, der virker hjemme hos dig. Spørg et par dage efter, hvordan den gik hos kollegaen.',
      tip: 'Én linje er nok: hvad du prøvede, og hvad børnene gjorde. Det hele tæller.',
      short:
        'Fortæl i legestuen, hvad der virker, og aftal, hvem der er mødeleder. Vis en kollega én leg, og hør senere, hvordan den gik.',
    },
    en: {
      purpose:
        'By now you have something to pass on to each other. Tell about it in the legestue, and ask what it is like for the others. Agree with your day-care supervisor on who chairs the coming status meeting.',
      tryThis:
        'Show a colleague in the legestue one game that works in your home. Ask a few days later how it went in theirs.',
      tip: 'One line is enough: what you tried, and what the children did. All of it counts.',
      short:
        'Tell in the legestue what works, and agree on who chairs. Show a colleague one game, and hear later how it went.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.5',
    week: 5,
    activity: 'body',
    da: {
      purpose:
        'Forløbet rundes af, både hjemme og i legestuen. Læg mærke til, hvad børnene selv går i gang med nu, når hynderne kommer frem. På statusmødet, måske et aftenmøde, taler I om det og om jeres egen måde at være med på.',
      tryThis:
        'Find det frem, som børnene har brugt mest, og sig ingenting. Tag ét eksempel på det, de gør, med til mødet.',
      tip: 'Kan du ikke komme til mødet, så send dagplejepædagogen to linjer i forvejen.',
      short:
        'Find det frem, som børnene har brugt mest, og se, hvad de gør. Tag ét eksempel med til statusmødet, måske et aftenmøde.',
    },
    en: {
      purpose:
        'The course is rounded off, both at home and in the legestue. Notice what the children start on by themselves now when the cushions come out. At the status meeting, perhaps in the evening, you talk about that and about your own way of taking part.',
      tryThis:
        'Bring out what the children have used most, and say nothing. Bring one example of what they do to the meeting.',
      tip: 'If you cannot come to the meeting, send your day-care supervisor two lines beforehand.',
      short:
        'Bring out what the children have used most and see what they do. Bring one example to the status meeting, perhaps in the evening.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.body.pause',
    week: 'pause',
    activity: 'body',
    da: {
      purpose:
        'Ugen er til at trække vejret. Lad dagene have deres egen rytme, og tag på legeplads, når I har lyst.',
      tryThis: 'Læg mærke til ét øjeblik, hvor børnene selv finder tumlelegen frem igen.',
      tip: 'Har du et godt øjeblik, så fortæl det ved afhentning.',
      short:
        'Lad dagene have deres egen rytme. Læg mærke til ét øjeblik, hvor børnene selv finder tumlelegen frem igen.',
    },
    en: {
      purpose:
        'The week is for catching your breath. Let the days have their own rhythm, and go to the playground when you feel like it.',
      tryThis: 'Notice one moment when the children bring out the tumbling game by themselves.',
      tip: 'If you have a good moment, tell it at pick-up.',
      short:
        'Let the days have their own rhythm. Notice one moment when the children bring out the tumbling game by themselves.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.1',
    week: 1,
    activity: 'nature',
    da: {
      purpose:
        'I de næste fem uger er naturen med, også når den bare er fortovet og hækken. Vælg en rute, som barnevognen kan klare, og gå den så tit, at børnene kender den. I legestuen finder I ud af, hvad I vil kigge efter sammen.',
      tryThis:
        'Stop tre faste steder på gåturen. Sæt bremsen på vognen, kom ned i højde med den mindste, og vent, til nogen peger.',
      tip: 'En æggebakke med seks huller er nok at samle i.',
      short:
        'Vælg en rute, som barnevognen kan klare, og gå den tit. Stop tre faste steder, og vent, til nogen peger.',
    },
    en: {
      purpose:
        'For the next five weeks nature is with you, even when it is just the pavement and the hedge. Choose a route the pram can manage, and walk it so often that the children know it. In the legestue you find out what to look for together.',
      tryThis:
        'Stop at three fixed places on the walk. Put the brake on the pram, come down level with the youngest, and wait until somebody points.',
      tip: 'An egg box with six holes is enough to collect in.',
      short:
        'Choose a route the pram can manage, and walk it often. Stop at three fixed places, and wait until somebody points.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.2',
    week: 2,
    activity: 'nature',
    da: {
      purpose:
        'Gå ruten igen, og lad børnene vise dig, hvor I plejer at stoppe. Det kendte gør de mindste trygge og giver de største noget at fortælle. Tag ét fund med i legestuen, så de andre børn kan røre ved det.',
      tryThis:
        'Sig et nyt ord, når I finder noget: mos, kogle, regnorm. Brug det igen ved frokosten, og når forældrene henter.',
      tip: 'Lad den ældste bære fundet hjem, og lad den yngste være den første, der mærker på det.',
      short:
        'Gå ruten igen, og tag ét fund med i legestuen. Sig et nyt ord, når I finder noget, og brug det igen ved frokosten.',
    },
    en: {
      purpose:
        'Walk the route again, and let the children show you where you usually stop. What is known makes the youngest feel safe and gives the oldest something to tell. Bring one find to the legestue, so that the other children can touch it.',
      tryThis:
        'Say a new word when you find something: moss, cone, earthworm. Use it again at lunch and when the parents come.',
      tip: 'Let the oldest carry the find home, and let the youngest be the first to feel it.',
      short:
        'Walk the route again and bring one find to the legestue. Say a new word when you find something, and use it again at lunch.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.3',
    week: 3,
    activity: 'nature',
    da: {
      purpose:
        'Midtvejs må planen godt blive mindre. Er ruten for lang, så bliv ved lågen; er vejret vådt, så tag vandet ind i en balje. Spørg dagplejepædagogen, om det stadig fører mod det, I blev enige om.',
      tryThis:
        'Lad et barn bestemme, hvilken vej I går ved det første hjørne. Følg med, og sig højt, hvad I møder.',
      tip: 'Ti minutter ude, hvor alle er glade, er en hel naturtur.',
      short:
        'Gør planen mindre, hvis dagen kalder på det. Lad et barn bestemme vejen ved det første hjørne, og sig højt, hvad I møder.',
    },
    en: {
      purpose:
        'Halfway, the plan may well get smaller. If the route is too long, stay by the gate; if the weather is wet, bring the water inside in a tub. Ask your day-care supervisor whether it still leads to what you agreed on.',
      tryThis:
        'Let a child decide which way you go at the first corner. Come along, and say aloud what you meet.',
      tip: 'Ten minutes outside with everybody happy is a whole nature walk.',
      short:
        'Make the plan smaller if the day calls for it. Let a child decide the way at the first corner, and say aloud what you meet.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.4',
    week: 4,
    activity: 'nature',
    da: {
      purpose:
        'Hvad står der i vindueskarmen af kogler og sten? Hver ting er en lille historie om, hvad du gjorde, og hvad børnene fandt på. Tag en af dem med i legestuen, og find ud af, hvem der leder mødet i næste uge.',
      tryThis:
        'Gå en tur sammen med en kollega og begge jeres børneflokke. Byt roller halvvejs: Den ene fører an, den anden lytter.',
      tip: 'Send historien til kanalen, mens de sover til middag. To linjer er rigeligt.',
      short:
        'Tag én ting fra vindueskarmen med i legestuen, og fortæl dens historie. Gå en tur sammen med en kollega, og byt roller halvvejs.',
    },
    en: {
      purpose:
        'What stands on the window sill of cones and stones? Every thing is a small story of what you did and what the children came up with. Bring one of them to the legestue, and find out who leads the meeting next week.',
      tryThis:
        'Take a walk with a colleague and both your flocks. Swap parts halfway: one leads, the other listens.',
      tip: 'Send the story to the channel while they have their nap. Two lines are plenty.',
      short:
        'Bring one thing from the window sill to the legestue and tell its story. Take a walk with a colleague, and swap parts halfway.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.5',
    week: 5,
    activity: 'nature',
    da: {
      purpose:
        'Gå ruten en sidste gang i forløbet, og lad børnene sige farvel til de faste steder. Tænk over to ting til mødet: Hvornår var de mest optaget, og hvad gjorde du lige dér?',
      tryThis:
        'Læg æggebakken på bordet, og lad hvert barn vælge sit bedste fund. Spørg, hvor det boede, og lyt til svaret, også når det er en finger, der peger.',
      tip: 'Spis noget godt til mødet. En lang dag fortjener en blid begyndelse.',
      short:
        'Gå ruten en sidste gang, og lad hvert barn vælge sit bedste fund. Husk til mødet, hvornår de var mest optaget, og hvad du gjorde lige dér.',
    },
    en: {
      purpose:
        'Walk the route a last time in this course, and let the children say goodbye to the fixed places. Think of two things for the meeting: when were they most absorbed, and what did you do just then?',
      tryThis:
        'Put the egg box on the table and let every child choose its best find. Ask where it lived, and listen to the answer, also when it is a finger pointing.',
      tip: 'Eat something good at the meeting. A long day deserves a gentle beginning.',
      short:
        'Walk the route a last time and let every child choose its best find. Remember for the meeting when they were most absorbed, and what you did just then.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.nature.pause',
    week: 'pause',
    activity: 'nature',
    da: {
      purpose:
        'En rolig uge. Gå ud, når nogen står ved døren med støvlerne, og gå ind igen, når de er færdige.',
      tryThis: 'Se, om et barn stopper ved et af jeres faste steder af sig selv.',
      tip: 'Koglerne må gerne blive liggende i vindueskarmen.',
      short:
        'En rolig uge: Gå ud, når nogen står ved døren med støvlerne. Se, om et barn stopper ved et af jeres faste steder af sig selv.',
    },
    en: {
      purpose:
        'A quiet week. Go outside when somebody stands at the door with the boots, and go in again when they are done.',
      tryThis: 'See whether a child stops at one of your fixed places unasked.',
      tip: 'The cones are welcome to stay on the window sill.',
      short:
        'A quiet week: go outside when somebody stands at the door with the boots. See whether a child stops at one of your fixed places unasked.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.1',
    week: 1,
    activity: 'culture',
    da: {
      purpose:
        'Nu kommer sange, rim og streger på papir, og det begynder ved dit køkkenbord. Vælg to sange, som I alle synger, både hjemme og i legestuen. Så møder et gæstebarn noget, det kender, hvor det end er.',
      tryThis:
        'Syng den ene sang på samme tid hver dag, for eksempel når hagesmækkerne kommer på. Syng langsomt, og se på børnene.',
      tip: 'Syng ind på telefonen, og send det til en kollega. Så kan I melodien på samme måde.',
      short:
        'Vælg to sange, som I alle synger, både hjemme og i legestuen. Syng den ene på samme tid hver dag, langsomt, og se på børnene.',
    },
    en: {
      purpose:
        'Now come songs, rhymes and lines on paper, and it begins at your kitchen table. Choose two songs that all of you sing, both at home and in the legestue. Then a guest child meets something it knows, wherever it is.',
      tryThis:
        'Sing one of the songs at the same time every day, for example when the bibs go on. Sing slowly, and look at the children.',
      tip: 'Sing into your phone and send it to a colleague. Then you know the tune in the same way.',
      short:
        'Choose two songs that all of you sing, both at home and in the legestue. Sing one of them at the same time every day, slowly, and look at the children.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.2',
    week: 2,
    activity: 'culture',
    da: {
      purpose:
        'Bliv ved de samme sange og den samme bog, og giv børnene flere måder at være med på: en tromme, et tørklæde, en bamse i hånden. Aftal i legestuen, hvem der tager hvad med næste gang.',
      tryThis:
        'Stop før det sidste ord i verset, og vent. Tag imod det, der kommer, om det så er en lyd, et nik eller to hænder.',
      tip: 'En grydeske og en plastboks er et helt orkester.',
      short:
        'Bliv ved de samme sange, og giv børnene flere måder at være med på. Stop før det sidste ord, vent, og tag imod det, der kommer.',
    },
    en: {
      purpose:
        'Stay with the same songs and the same book, and give the children more ways of joining in: a drum, a scarf, a teddy to hold. Agree in the legestue on who brings what next time.',
      tryThis:
        'Stop before the last word of the verse, and wait. Receive what comes, be it a sound, a nod or two hands.',
      tip: 'A wooden spoon and a plastic box are a whole orchestra.',
      short:
        'Stay with the same songs, and give the children more ways of joining in. Stop before the last word, wait, and receive what comes.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.3',
    week: 3,
    activity: 'culture',
    da: {
      purpose:
        'Se på ugen, der gik: Hvornår blev der lyttet, og hvornår ville de hellere danse? Lav planen om, så den passer til det, og fortæl dagplejepædagogen, hvad du ændrede. Det er godt håndværk.',
      tryThis:
        'Læg ét stort stykke papir på gulvet, og tegn selv en streg. Lad børnene tegne videre på din, og tegn videre på deres.',
      tip: 'Mens de mindste sover, kan de største få bogen for sig selv. Lad dem fortælle den for dig.',
      short:
        'Lav planen om, så den passer til det, børnene gerne vil. Læg ét stort stykke papir på gulvet, og tegn videre på hinandens streger.',
    },
    en: {
      purpose:
        'Look at the week that went: when was there listening, and when would they rather dance? Change the plan to suit that, and tell your day-care supervisor what you changed. That is good craft.',
      tryThis:
        'Lay one big sheet of paper on the floor and draw a line yourself. Let the children go on from yours, and go on from theirs.',
      tip: 'While the youngest sleep, the oldest can have the book to themselves. Let them tell it to you.',
      short:
        'Change the plan to suit what the children want. Lay one big sheet of paper on the floor, and go on from each other’s lines.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.4',
    week: 4,
    activity: 'culture',
    da: {
      purpose:
        'Lyt til hinanden i legestuen: Den samme sang lyder forskelligt hos jer alle. Fortæl, hvad du gør, når den bliver god. Tal også om, hvem der styrer statusmødet, og om det skal ligge en aften.',
      tryThis:
        'Bed en kollega om at begynde sangen i legestuen, mens du sidder mellem børnene. Læg mærke til, hvad du ser derfra.',
      tip: 'Gem én tegning fra hvert barn til den sidste uge.',
      short:
        'Fortæl i legestuen, hvad du gør, når sangen bliver god, og aftal mødet. Lad en kollega begynde sangen, mens du sidder mellem børnene.',
    },
    en: {
      purpose:
        'Listen to each other in the legestue: the same song sounds different with each of you. Tell what you do when it gets good. Talk also about who runs the status meeting, and whether it should be in the evening.',
      tryThis:
        'Ask a colleague to begin the song in the legestue while you sit among the children. Notice what you see from there.',
      tip: 'Keep one drawing from each child for the last week.',
      short:
        'Tell in the legestue what you do when the song gets good, and agree on the meeting. Let a colleague begin the song while you sit among the children.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.5',
    week: 5,
    activity: 'culture',
    da: {
      purpose:
        'Lav en lille afslutning: en koncert på gulvet hjemme hos dig eller en udstilling i legestuen, hvor forældrene kigger forbi. Skriv bagefter ned, hvad der glædede børnene, og hvad der glædede dig.',
      tryThis:
        'Spørg børnene, hvilken sang der skal være den sidste. Lad den, der plejer at lytte, få trommen.',
      tip: 'Syng sangen som det første på mødet. Så er børnene også med.',
      short:
        'Lav en lille koncert eller udstilling, hvor forældrene kigger forbi. Skriv ned til mødet, hvad der glædede børnene, og hvad der glædede dig.',
    },
    en: {
      purpose:
        'Make a small ending: a concert on the floor in your home, or an exhibition in the legestue where the parents look in. Afterwards, write down what made the children happy and what made you happy.',
      tryThis:
        'Ask the children which song should be the last. Give the drum to the one who usually listens.',
      tip: 'Sing the song first thing at the meeting. Then the children are there too.',
      short:
        'Make a small concert or exhibition where the parents look in. Write down for the meeting what made the children happy and what made you happy.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.1.culture.pause',
    week: 'pause',
    activity: 'culture',
    da: {
      purpose: 'Ferie fra planen. Syng det, I kommer i tanker om, eller nyd, at der er stille.',
      tryThis: 'Hør efter, om et barn nynner for sig selv under legen, og hvad det nynner.',
      tip: 'Sange, som børnene har fået kær, må gerne følge med ind i det næste forløb.',
      short:
        'Ferie fra planen: Syng det, I kommer i tanker om. Hør efter, om et barn nynner for sig selv under legen, og hvad det nynner.',
    },
    en: {
      purpose: 'A holiday from the plan. Sing what comes to mind, or enjoy the quiet.',
      tryThis: 'Listen for a child humming to itself in play, and for what it hums.',
      tip: 'Songs the children have grown fond of are welcome in the next course.',
      short:
        'A holiday from the plan: sing what comes to mind. Listen for a child humming to itself in play, and for what it hums.',
    },
  },
];
