import type { WeekGuide } from './week-guide.ts';

const common = { version: 1, audience: 'staff', setting: 'institution', row: 189, round: 2 } as const;

/**
 * For a house that has been through the themes once: out of the small group and into the rest of the day, to meals,
 * the cloakroom and free play.
 */
export const weekGuidesInstitutionAgain: readonly WeekGuide[] = [
  {
    ...common,
    id: 'week.institution.2.before',
    week: 'before',
    row: 16,
    da: {
      purpose:
        'Der er gået et halvt år, og det er tid til at se på gruppen igen. Hvad er børnene blevet fortrolige med, hvem søger hinanden nu, og hvilke rum og tidspunkter er I selv blevet glade for?',
      tryThis:
        'Byt stue eller hjørne med en kollega i et kvarter. Skriv tre ting op, som kollegaens børn er i gang med at lære, og giv sedlen videre.',
      tip: 'Læg sedlen fra sidste gang ved siden af. Det er rart at se, hvad der har flyttet sig.',
      short:
        'Se på gruppen igen: Hvad er børnene blevet fortrolige med, og hvem søger hinanden nu? Byt plads med en kollega i et kvarter, og giv hinanden tre ting med tilbage.',
    },
    en: {
      purpose:
        'Half a year has gone, and it is time to look at the group again. What have the children become familiar with, who seek each other out now, and which rooms and times of day have you come to like yourselves?',
      tryThis:
        'Swap room or corner with a colleague for a quarter of an hour. Note three things your colleague’s children are learning, and pass the note on.',
      tip: 'Lay the note from last time beside it. It is good to see what has moved.',
      short:
        'Look at the group again: what have the children become familiar with, and who seek each other out now? Swap places with a colleague for a quarter of an hour, and give each other three things back.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.body.1',
    week: 1,
    activity: 'body',
    da: {
      purpose:
        'Kroppen er med hele dagen, så denne gang går I efter de steder, der ikke hedder aktivitet: trappen, garderoben, vejen til maden. Vælg ét af dem sammen, og gør det til børnenes bane.',
      tryThis:
        'Lad børnene gå til frokost på en måde, de selv finder på: på tå, baglæns, som en elefant. Gå selv med på samme måde.',
      tip: 'Sig ja til den første idé. Den næste bliver som regel bedre af det.',
      short:
        'Vælg ét sted i hverdagen, trappen eller vejen til maden, og gør det til børnenes bane. Lad dem finde på måden, og gå selv med.',
    },
    en: {
      purpose:
        'The body is there all day, so this time you go for the places that are not called an activity: the stairs, the cloakroom, the way to the food. Choose one of them together, and make it the children’s course.',
      tryThis:
        'Let the children go to lunch in a way they make up: on tiptoe, backwards, like an elephant. Go the same way yourself.',
      tip: 'Say yes to the first idea. The next one is usually the better for it.',
      short:
        'Choose one place in the day, the stairs or the way to the food, and make it the children’s course. Let them make up the way, and go along.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.body.2',
    week: 2,
    activity: 'body',
    da: {
      purpose:
        'Nu handler det om tempo. Vælg en rutine, hvor I plejer at hjælpe hurtigt, og giv den tre minutter mere. Aftal på stuemødet, hvem der passer resten af flokken, mens en af jer tager sig god tid.',
      tryThis:
        'Sæt dig på skamlen i garderoben med hænderne i skødet. Hjælp med ord først og med hænderne bagefter.',
      tip: 'Begynd med de to, der er først ude. Så er der mere tid til de næste.',
      short:
        'Vælg en rutine, hvor I plejer at hjælpe hurtigt, og giv den tre minutter mere. Hjælp med ord først og med hænderne bagefter.',
    },
    en: {
      purpose:
        'Now it is about pace. Choose a routine where you usually help fast, and give it three minutes more. Agree at the room meeting on who minds the rest of the flock while one of you takes plenty of time.',
      tryThis:
        'Sit on the stool in the cloakroom with your hands in your lap. Help with words first and with your hands afterwards.',
      tip: 'Begin with the two who are out first. That leaves more time for the next ones.',
      short:
        'Choose a routine where you usually help fast, and give it three minutes more. Help with words first and with your hands afterwards.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.body.3',
    week: 3,
    activity: 'body',
    da: {
      purpose:
        'Prøv at se forløbet fra en meters højde. Hvad kan et barn se, nå og komme op på hos jer, og hvem har altid plads til at røre sig? Flyt én ting i lokalet, før I retter noget i planen.',
      tryThis: 'Kravl den vej, børnene går fra døren til legepladsen. Fortæl de andre, hvad du så dernede.',
      tip: 'En reol, der er drejet en kvart omgang, kan give et helt nyt rum.',
      short:
        'Se lokalet fra en meters højde, og flyt én ting. Kravl den vej, børnene går, og fortæl de andre, hvad du så dernede.',
    },
    en: {
      purpose:
        'Try to see the course from a metre above the floor. What can a child see, reach and climb on here, and who always has space to move? Move one thing in the room before you change anything in the plan.',
      tryThis:
        'Crawl the way the children walk from the door to the playground. Tell the others what you saw down there.',
      tip: 'A shelf turned a quarter round can make quite a new room.',
      short:
        'See the room from a metre above the floor, and move one thing. Crawl the way the children walk, and tell the others what you saw down there.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.body.4',
    week: 4,
    activity: 'body',
    da: {
      purpose:
        'Find én vane, der er værd at beholde, og lad en fra en anden stue komme og se den. At vise noget frem gør det tydeligere for en selv. Spørg samtidig, om nogen har lyst til at lede mødet for første gang.',
      tryThis:
        'Invitér en kollega til at stå ved siden af dig i fem minutter og gøre det samme som dig. Byt derefter roller.',
      tip: 'Sig, hvad din kollega skal kigge efter. Én ting er nok.',
      short:
        'Find én vane, der er værd at beholde, og vis den til en fra en anden stue. Spørg, om nogen har lyst til at lede mødet for første gang.',
    },
    en: {
      purpose:
        'Find one habit worth keeping, and let somebody from another room come and see it. Showing a thing makes it clearer to yourself. Ask at the same time whether anybody would like to lead the meeting for the first time.',
      tryThis: 'Invite a colleague to stand beside you for five minutes and do as you do. Then swap parts.',
      tip: 'Say what your colleague should look for. One thing is enough.',
      short:
        'Find one habit worth keeping, and show it to somebody from another room. Ask whether anybody would like to lead the meeting for the first time.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.body.5',
    week: 5,
    activity: 'body',
    da: {
      purpose:
        'Hvad bliver hængende, når forløbet er forbi? Kig efter det i de stunder, ingen har planlagt: i køen ved håndvasken, på vej ud ad døren. Det er dér, I kan se, hvad børnene har taget til sig.',
      tryThis:
        'Stå stille i garderoben i tre minutter, og tæl, hvor mange gange et barn hjælper et andet. Tag tallet og det sjoveste eksempel med.',
      tip: 'Beslut på mødet, hvad der nu bare er en del af hverdagen. Det behøver ikke stå i en plan mere.',
      short:
        'Kig efter det, der bliver hængende, i de stunder, ingen har planlagt. Tæl i tre minutter, hvor tit et barn hjælper et andet, og tag tallet med til mødet.',
    },
    en: {
      purpose:
        'What stays when the course is over? Look for it in the moments nobody has planned: in the queue by the washbasin, on the way out of the door. That is where you can see what the children have taken to heart.',
      tryThis:
        'Stand still in the cloakroom for three minutes and count how often one child helps another. Bring the number and the funniest example.',
      tip: 'Decide at the meeting what is now simply part of the day. It need not stand in a plan any more.',
      short:
        'Look for what stays in the moments nobody has planned. Count for three minutes how often one child helps another, and bring the number to the meeting.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.nature.1',
    week: 1,
    activity: 'nature',
    da: {
      purpose:
        'Sidst fandt I et sted. Nu henter I naturen ind i dagens faste ting: måltidet, samlingen, turen til affaldsspanden. Spørg børnene først, hvad de husker, og begynd dér.',
      tryThis:
        'Skær et æble over på tværs ved frugtpausen, og vent med at sige noget, til et barn har opdaget stjernen.',
      tip: 'Køkkenpersonalet er gode makkere. Spørg, hvad børnene må være med til at skylle, så eller veje.',
      short:
        'Hent naturen ind i måltidet og samlingen. Skær et æble over på tværs, og vent, til et barn opdager stjernen.',
    },
    en: {
      purpose:
        'Last time you found a place. Now you bring nature into the fixed things of the day: the meal, the assembly, the walk to the bin. Ask the children first what they remember, and begin there.',
      tryThis:
        'Cut an apple across at fruit time, and wait to say anything until a child has discovered the star.',
      tip: 'The kitchen staff make good partners. Ask what the children may help to rinse, sow or weigh.',
      short:
        'Bring nature into the meal and the assembly. Cut an apple across, and wait until a child discovers the star.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.nature.2',
    week: 2,
    activity: 'nature',
    da: {
      purpose:
        'Lad børnene holde øje med noget, der tager tid: en bønne i et glas, en spand regnvand, en edderkop i hjørnet. Når det samme står der i morgen, har alle noget at tale om, også de to, der sjældent snakker sammen.',
      tryThis:
        'Sæt to børn til at passe den samme ting, og kig forbi en gang om dagen: “Hvad er der sket hos jer?”',
      tip: 'Tag et billede hver dag på samme klokkeslæt. Fredag kan I se ugen i fem billeder.',
      short:
        'Lad børnene holde øje med noget, der tager tid, for eksempel en bønne i et glas. Sæt to børn til at passe den sammen, og kig forbi en gang om dagen.',
    },
    en: {
      purpose:
        'Let the children watch something that takes time: a bean in a glass, a bucket of rain, a spider in the corner. When the same thing stands there tomorrow, everybody has something to talk about, also the two who seldom speak together.',
      tryThis:
        'Set two children to look after the same thing, and drop by once a day: “What has happened with you?”',
      tip: 'Take a picture at the same hour every day. On Friday you can see the week in five pictures.',
      short:
        'Let the children watch something that takes time, such as a bean in a glass. Set two children to look after it together, and drop by once a day.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.nature.3',
    week: 3,
    activity: 'nature',
    da: {
      purpose:
        'Hvem er mest nysgerrig på det, I laver lige nu? Er det jer selv, så læn jer tilbage i dag; er det børnene, så giv dem mere plads. Skriv ét af deres spørgsmål øverst på tavlen, og lad det styre resten.',
      tryThis: 'Svar på et “hvorfor” med “hvad tror du?”, og bliv ved barnet, til det har gættet færdigt.',
      tip: 'Saml spørgsmålene på et stort papir. De skøre gæt er de sjoveste at undersøge.',
      short:
        'Skriv ét af børnenes spørgsmål øverst på tavlen, og lad det styre resten af forløbet. Svar på et “hvorfor” med “hvad tror du?”.',
    },
    en: {
      purpose:
        'Who is most curious about what you are doing just now? If it is yourselves, lean back today; if it is the children, give them more room. Write one of their questions at the top of the board, and let it lead the rest.',
      tryThis:
        'Answer a “why” with “what do you think?”, and stay with the child until it has finished guessing.',
      tip: 'Gather the questions on a big sheet. The wild guesses are the most fun to look into.',
      short:
        'Write one of the children’s questions at the top of the board, and let it lead the rest of the course. Answer a “why” with “what do you think?”.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.nature.4',
    week: 4,
    activity: 'nature',
    da: {
      purpose:
        'I er mange øjne på den samme legeplads. Aftal en dag, hvor I bytter hjørner: Den, der plejer at stå ved cyklerne, går i køkkenhaven. Bagefter har I set hinandens børn og kan fortælle, hvad I blev glade for.',
      tryThis:
        'Stil dig et sted på legepladsen, hvor du sjældent er, og gå med i det første, du bliver inviteret til.',
      tip: 'Fortæl på mødet i næste uge, hvad du så i det nye hjørne.',
      short:
        'Byt hjørner på legepladsen en dag. Stil dig, hvor du sjældent er, og gå med i det første, du bliver inviteret til.',
    },
    en: {
      purpose:
        'You are many eyes on the same playground. Agree on a day when you swap corners: whoever usually stands by the bikes goes to the kitchen garden. Afterwards you have seen each other’s children and can tell what made you glad.',
      tryThis:
        'Stand somewhere on the playground where you seldom are, and join the first thing you are invited to.',
      tip: 'Tell at the meeting next week what you saw in the new corner.',
      short:
        'Swap corners on the playground for a day. Stand where you seldom are, and join the first thing you are invited to.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.nature.5',
    week: 5,
    activity: 'nature',
    da: {
      purpose:
        'Hvad har I fået øje på, som I før gik lige forbi? Lad børnene vælge, hvad der skal blive stående, og hvad der skal ud igen. Til mødet tager hver af jer én ting med, I vil gøre igen om et år.',
      tryThis:
        'Sæt jer omkring det, I har passet, og lad børnene fortælle det fra begyndelsen. Skriv kun det ned, de selv siger.',
      tip: 'Giv de spirede bønner med hjem. Så kommer historien med hjem til forældrene.',
      short:
        'Lad børnene fortælle om det, I har passet, fra begyndelsen til nu. Tag én ting med til mødet, som du vil gøre igen om et år.',
    },
    en: {
      purpose:
        'What have you come to see that you used to walk right past? Let the children choose what should stay and what should go back out. For the meeting each of you brings one thing you want to do again in a year.',
      tryThis:
        'Sit round what you have looked after, and let the children tell it from the beginning. Write down only what they say themselves.',
      tip: 'Give the sprouted beans to take home. Then the story comes home to the parents.',
      short:
        'Let the children tell about what you have looked after, from the beginning until now. Bring one thing to the meeting that you want to do again in a year.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.culture.1',
    week: 1,
    activity: 'culture',
    da: {
      purpose:
        'I kender sangene og bøgerne, og nu må de gerne flytte ud af samlingen. Hvor på dagen kunne I bruge en lille glæde: når der ventes, når der ryddes op, når nogen skal hjem? Giv hvert af stederne sin egen lyd.',
      tryThis: 'Find på en sang på to linjer til håndvasken, og syng den, hver gang nogen skyller hænder.',
      tip: 'Brug en melodi, alle kan i forvejen. Så er det kun ordene, der er nye.',
      short:
        'Flyt sangene ud af samlingen, og giv hvert af dagens ventesteder sin egen lyd. Find på to linjer til håndvasken, og syng dem hver gang.',
    },
    en: {
      purpose:
        'You know the songs and the books, and now they may move out of assembly. Where in the day could you use a small joy: when there is waiting, when things are tidied, when somebody goes home? Give each of the places a sound of its own.',
      tryThis: 'Make up a two-line song for the washbasin, and sing it whenever somebody rinses their hands.',
      tip: 'Use a tune everybody knows already. Then only the words are new.',
      short:
        'Move the songs out of assembly, and give each of the day’s waiting places a sound of its own. Make up two lines for the washbasin, and sing them every time.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.culture.2',
    week: 2,
    activity: 'culture',
    da: {
      purpose:
        'Hvem på stuen kan noget, de andre endnu ikke har hørt om: et sprog, en dans, en ret, en leg fra mormors tid? Spørg familierne, og lad det komme ind lidt ad gangen, så alle når at prøve det.',
      tryThis:
        'Lær at sige godmorgen på et sprog, der tales hjemme hos et af børnene, og brug det hver morgen i denne uge.',
      tip: 'Bed barnets far eller mor om at sige ordet ind på din telefon.',
      short:
        'Spørg familierne efter en sang, en ret eller en leg hjemmefra. Lær at sige godmorgen på et nyt sprog, og brug det hele ugen.',
    },
    en: {
      purpose:
        'Who in the room knows something the others have not heard of yet: a language, a dance, a dish, a game from grandmother’s time? Ask the families, and let it come in a little at a time, so that everybody gets to try it.',
      tryThis:
        'Learn to say good morning in a language spoken in the home of one of the children, and use it every morning this week.',
      tip: 'Ask the child’s father or mother to say the word into your phone.',
      short:
        'Ask the families for a song, a dish or a game from home. Learn to say good morning in a new language, and use it all week.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.culture.3',
    week: 3,
    activity: 'culture',
    da: {
      purpose:
        'Nu er I så godt i gang, at I kan tåle at give slip. Lad et par børn lave den næste plan: Hvad skal vi bygge, male eller spille? Hold selv styr på målet, og skriv planen, som børnene siger den.',
      tryThis: 'Giv børnene valget mellem to ting om morgenen, og følg det, de vælger, resten af dagen.',
      tip: 'Tegn valgene. Så kan de yngste også stemme.',
      short:
        'Lad et par børn lave den næste plan, og hold selv styr på målet. Giv dem to ting at vælge mellem om morgenen, og følg valget hele dagen.',
    },
    en: {
      purpose:
        'You are so well on the way now that you can bear to let go. Let a couple of children make the next plan: what shall we build, paint or play? Mind the goal yourselves, and write the plan the way the children say it.',
      tryThis:
        'Give the children the choice between two things in the morning, and follow what they choose for the rest of the day.',
      tip: 'Draw the choices. Then the youngest can vote too.',
      short:
        'Let a couple of children make the next plan, and mind the goal yourselves. Give them two things to choose between in the morning, and follow the choice all day.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.culture.4',
    week: 4,
    activity: 'culture',
    da: {
      purpose:
        'Fortæl historien om jeres forløb til en, der ikke har været der: en vikar, en forælder, rengøringen. Læg mærke til, hvad du begynder med. Det er nok det vigtigste, og det skal med på mødet.',
      tryThis: 'Skriv tre sætninger til opslagstavlen: Det gør vi, derfor gør vi det, og det sagde børnene.',
      tip: 'Sæt et billede til, og lad et barn vælge det.',
      short:
        'Fortæl om jeres forløb til en, der ikke har været der, og læg mærke til, hvad du begynder med. Skriv tre sætninger til opslagstavlen.',
    },
    en: {
      purpose:
        'Tell the story of your course to somebody who has not been there: a substitute, a parent, the cleaner. Notice what you begin with. That is probably what matters most, and it belongs at the meeting.',
      tryThis:
        'Write three sentences for the notice board: this is what we do, this is why, and this is what the children said.',
      tip: 'Add a picture, and let a child choose it.',
      short:
        'Tell about your course to somebody who has not been there, and notice what you begin with. Write three sentences for the notice board.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.culture.5',
    week: 5,
    activity: 'culture',
    da: {
      purpose:
        'Lad børnene afgøre, hvad der var godt. Læg ting fra forløbet i en kuffert, og se, hvad de tager op først. På mødet sammenligner I med det, I selv troede, og vælger ud fra begge dele.',
      tryThis:
        'Åbn kufferten midt på gulvet, og sæt dig ved siden af uden at sige noget. Følg den første, der tager noget op.',
      tip: 'Slut mødet med at synge håndvaskesangen. Det tager et halvt minut.',
      short:
        'Læg ting fra forløbet i en kuffert, og se, hvad børnene tager op først. Sammenlign på mødet med det, I selv troede.',
    },
    en: {
      purpose:
        'Let the children settle what was good. Put things from the course in a suitcase, and see what they take up first. At the meeting you compare it with what you thought yourselves, and choose from both.',
      tryThis:
        'Open the suitcase in the middle of the floor, and sit down beside it without a word. Follow the first who takes something up.',
      tip: 'End the meeting by singing the washbasin song. It takes half a minute.',
      short:
        'Put things from the course in a suitcase, and see what the children take up first. Compare it at the meeting with what you thought yourselves.',
    },
  },
  {
    ...common,
    id: 'week.institution.2.pause',
    week: 'pause',
    row: 63,
    da: {
      purpose:
        'Pausen er jeres. Lad gerne planerne ligge, og brug tiden på det, der ellers står sidst: at sidde på gulvet og have god tid.',
      tryThis: 'Sig ja til det næste, et barn beder dig om, og bliv der, til barnet er færdigt.',
      tip: 'Gå hjem til tiden. Det er også en prøvehandling.',
      short:
        'Pausen er jeres: Sæt jer på gulvet, og hav god tid. Sig ja til det næste, et barn beder dig om, og bliv der, til barnet er færdigt.',
    },
    en: {
      purpose:
        'The pause is yours. Let the plans lie, and spend the time on what otherwise comes last: sitting on the floor and having plenty of time.',
      tryThis: 'Say yes to the next thing a child asks of you, and stay until the child is done.',
      tip: 'Go home on time. That is a trial too.',
      short:
        'The pause is yours: sit on the floor and have plenty of time. Say yes to the next thing a child asks of you, and stay until the child is done.',
    },
  },
];
