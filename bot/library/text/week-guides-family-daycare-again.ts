import type { WeekGuide } from './week-guide.ts';

const common = { version: 1, audience: 'staff', setting: 'family-daycare', row: 189, round: 2 } as const;

/** For a legestue group that has been through the themes once: out of the activity and into the whole day at home. */
export const weekGuidesFamilyDaycareAgain: readonly WeekGuide[] = [
  {
    ...common,
    id: 'week.family-daycare.2.before',
    week: 'before',
    row: 16,
    da: {
      purpose:
        'Et halvt år er gået, og børnene er blevet større. Se på dem igen sammen med dagplejepædagogen eller en kollega: Hvad kan de nu, som de øvede sig på dengang, og hvem leger de helst med i legestuen?',
      tryThis:
        'Spørg en forælder ved afhentning, hvad barnet er vildt med derhjemme lige nu. Brug svaret dagen efter.',
      tip: 'To par øjne ser mere. Bed en kollega om at kigge på dine børn i legestuen i ti minutter.',
      short:
        'Se på børnene igen sammen med en kollega: Hvad kan de nu? Spørg en forælder, hvad barnet er vildt med derhjemme, og brug svaret dagen efter.',
    },
    en: {
      purpose:
        'Half a year has gone, and the children have grown. Look at them again with your day-care supervisor or a colleague: what can they do now that they were practising then, and whom do they like best to play with in the legestue?',
      tryThis:
        'Ask a parent at pick-up what the child is wild about at home just now. Use the answer the day after.',
      tip: 'Two pairs of eyes see more. Ask a colleague to watch your children in the legestue for ten minutes.',
      short:
        'Look at the children again with a colleague: what can they do now? Ask a parent what the child is wild about at home, and use the answer the day after.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.body.1',
    week: 1,
    activity: 'body',
    da: {
      purpose:
        'Denne gang får kroppen plads i det, I alligevel gør: op ad trinnet, op i højstolen, ned fra sofaen. Vælg ét af stederne, og lad børnene gøre det selv i deres eget tempo. I legestuen sammenligner I, hvilke steder I valgte.',
      tryThis:
        'Sæt en skammel ved vasken, og lad børnene kravle op, når de skal vaske hænder. Stå tæt på med hænderne klar.',
      tip: 'Vælg en stund, hvor I har god tid bagefter.',
      short:
        'Vælg ét sted, hvor børnene selv kan komme op eller ned, og giv dem tid til det. Sæt en skammel ved vasken, og stå tæt på med hænderne klar.',
    },
    en: {
      purpose:
        'This time the body gets its place in what you do anyway: up the step, into the high chair, down from the sofa. Choose one of the places, and let the children do it themselves at their own pace. In the legestue you compare which places you chose.',
      tryThis:
        'Put a stool by the sink and let the children climb up when they are to wash their hands. Stand close with your hands ready.',
      tip: 'Choose a while with plenty of time after it.',
      short:
        'Choose one place where the children can get up or down by themselves, and give them time for it. Put a stool by the sink, and stand close with your hands ready.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.body.2',
    week: 2,
    activity: 'body',
    da: {
      purpose:
        'Giv påklædningen lov til at fylde. Når overtøjet kommer på i fred, er det dagens bedste gymnastik, og der er tid til at tale sammen, to og to. Byt gode greb med de andre i legestuen.',
      tryThis: 'Læg flyverdragten på gulvet, og lad barnet kravle ned i den. Vis det på dig selv først.',
      tip: 'Begynd fem minutter før, og lad dem, der er klar, lege, hvor du kan se dem.',
      short:
        'Giv påklædningen god tid, og tal sammen to og to imens. Læg flyverdragten på gulvet, og lad barnet kravle ned i den.',
    },
    en: {
      purpose:
        'Let getting dressed take up room. When outdoor clothes go on in peace, it is the best gymnastics of the day, and there is time to talk, two by two. Swap good tricks with the others in the legestue.',
      tryThis: 'Lay the snowsuit on the floor and let the child crawl into it. Show it on yourself first.',
      tip: 'Begin five minutes earlier, and let those who are ready play where you can see them.',
      short:
        'Give getting dressed plenty of time, and talk two by two meanwhile. Lay the snowsuit on the floor, and let the child crawl into it.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.body.3',
    week: 3,
    activity: 'body',
    da: {
      purpose:
        'Læg dig på ryggen dér, hvor den mindste ligger, og se dit hjem derfra. Er der noget at gribe efter, trille hen til eller rejse sig ved? Lav én ting om, og tag et billede af rummet med til dagplejepædagogen.',
      tryThis: 'Stil to stole med et tæppe over, og vent. Lad børnene opdage det uden et ord fra dig.',
      tip: 'En vasketøjskurv er både bil, båd og seng.',
      short:
        'Se dit hjem fra gulvet, og lav én ting om, som den mindste kan gribe efter eller rejse sig ved. Stil to stole med et tæppe over, og vent.',
    },
    en: {
      purpose:
        'Lie on your back where the youngest lies, and see your home from there. Is there something to reach for, roll to or pull up by? Change one thing, and bring a picture of the room to your day-care supervisor.',
      tryThis:
        'Set up two chairs with a blanket over them, and wait. Let the children discover it without a word from you.',
      tip: 'A laundry basket is a car, a boat and a bed.',
      short:
        'See your home from the floor, and change one thing that the youngest can reach for or pull up by. Set up two chairs with a blanket over them, and wait.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.body.4',
    week: 4,
    activity: 'body',
    da: {
      purpose:
        'Alle i gruppen har fundet et lille greb, der gør dagen lettere. Saml dem i legestuen: et greb fra hver, vist med kroppen i stedet for forklaret. Spørg også, hvem der har lyst til at holde mødet denne gang.',
      tryThis:
        'Lån et greb fra en kollega, og brug det tre dage i træk. Skriv ét ord til kanalen om, hvordan det føles.',
      tip: 'Sig kollegaens navn, når du bruger det: “Det her har jeg lært af …”',
      short:
        'Saml et lille greb fra hver i legestuen, vist med kroppen. Lån et greb fra en kollega, og brug det tre dage i træk.',
    },
    en: {
      purpose:
        'Everybody in the group has found a little trick that makes the day easier. Gather them in the legestue: one trick from each, shown with the body rather than explained. Ask too who would like to hold the meeting this time.',
      tryThis:
        'Borrow a trick from a colleague and use it three days running. Write one word to the channel about how it feels.',
      tip: 'Say your colleague’s name when you use it: “This I learnt from …”',
      short:
        'Gather a little trick from each in the legestue, shown with the body. Borrow one from a colleague, and use it three days running.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.body.5',
    week: 5,
    activity: 'body',
    da: {
      purpose:
        'Hvad gør børnene nu, uden at du beder om det? De små tegn er lette at overse i travlheden, så vælg én dag til at samle på dem. Dem tager I med til mødet, og så ser I, hvad der skal være en vane fra nu af.',
      tryThis:
        'Hav papir og blyant på køkkenbordet en hel dag. Sæt en streg, hver gang et barn klarer noget selv, som det fik hjælp til før.',
      tip: 'Vis stregerne til forældrene. Det er en god måde at sige farvel på.',
      short:
        'Sæt en streg på et stykke papir, hver gang et barn klarer noget, som det fik hjælp til før. Tag papiret med til mødet.',
    },
    en: {
      purpose:
        'What do the children do now without your asking? The small signs are easy to miss on a busy day, so choose one day for collecting them. You bring them to the meeting, and then you see what is to be a habit from now on.',
      tryThis:
        'Keep paper and pencil on the kitchen table for a whole day. Draw a line each time a child manages something it was helped with before.',
      tip: 'Show the lines to the parents. It is a good way of saying goodbye.',
      short:
        'Draw a line on a piece of paper each time a child manages something it was helped with before. Bring the paper to the meeting.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.nature.1',
    week: 1,
    activity: 'nature',
    da: {
      purpose:
        'Naturen bor også i køkkenet. Vælg noget, der kan spises, spire eller smelte, og som I kan følge i fem uger. Bliv enige i legestuen om det samme frø, så børnene har noget til fælles.',
      tryThis: 'Lad børnene skylle gulerødder med jord på. Sig, hvad du mærker: koldt, groft, glat.',
      tip: 'Karse på vat kan høstes efter en uge og smager, så det kan mærkes.',
      short:
        'Vælg noget, der kan spises, spire eller smelte, og bliv enige i legestuen om det samme frø. Lad børnene skylle gulerødder, og sig, hvad du mærker.',
    },
    en: {
      purpose:
        'Nature lives in the kitchen too. Choose something that can be eaten, sprout or melt, and that you can follow for five weeks. Agree in the legestue on the same seed, so that the children have something in common.',
      tryThis: 'Let the children rinse carrots with soil on. Say what you feel: cold, rough, smooth.',
      tip: 'Cress on cotton wool can be harvested after a week and has a taste you can feel.',
      short:
        'Choose something that can be eaten, sprout or melt, and agree in the legestue on the same seed. Let the children rinse carrots, and say what you feel.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.nature.2',
    week: 2,
    activity: 'nature',
    da: {
      purpose:
        'Det, der spirer, skal passes, og det vil børnene gerne. Giv de største ansvaret og de mindste vandet. Hils på hinandens spirer i legestuen, og lad børnene fortælle, hvem der er høje, og hvem der er små.',
      tryThis: 'Gå hen til spirerne på samme tid hver dag, og vent på, at et barn siger noget først.',
      tip: 'En sprayflaske giver tilpas vand, også når der er mange gartnere.',
      short:
        'Giv de største ansvaret for det, der spirer, og de mindste vandet. Gå hen til spirerne på samme tid hver dag, og vent på, at et barn siger noget først.',
    },
    en: {
      purpose:
        'What sprouts has to be looked after, and the children like that. Give the oldest the charge of it and the youngest the water. Visit each other’s sprouts in the legestue, and let the children tell which are tall and which are small.',
      tryThis: 'Go to the sprouts at the same time every day, and wait for a child to speak first.',
      tip: 'A spray bottle gives the right amount of water, also with many gardeners.',
      short:
        'Give the oldest the charge of what sprouts and the youngest the water. Go to the sprouts at the same time every day, and wait for a child to speak first.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.nature.3',
    week: 3,
    activity: 'nature',
    da: {
      purpose:
        'Hvor lang tid får børnene lov til at stå ved vandpytten? Prøv at lade dem blive helt færdige, og se, hvad der kommer efter det første plask. Tal bagefter om, hvad der skal laves om i planen.',
      tryThis:
        'Lad telefonen blive i lommen ved en vandpyt. Gå først videre, når det sidste barn vender sig om.',
      tip: 'Skiftetøj i to poser giver ro i sindet.',
      short:
        'Lad børnene blive færdige ved vandpytten, og se, hvad der kommer efter det første plask. Gå først videre, når det sidste barn vender sig om.',
    },
    en: {
      purpose:
        'How long may the children stand by the puddle? Try to let them finish altogether, and see what comes after the first splash. Talk afterwards about what to change in the plan.',
      tryThis: 'Leave your phone in your pocket by a puddle. Go on only when the last child turns round.',
      tip: 'A change of clothes in two bags gives peace of mind.',
      short:
        'Let the children finish by the puddle, and see what comes after the first splash. Go on only when the last child turns round.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.nature.4',
    week: 4,
    activity: 'nature',
    da: {
      purpose:
        'Tag på besøg. Se en kollegas have, trappe eller altan, og lån en idé med hjem. Dagplejepædagogen kan måske komme forbi hos dig i samme uge; sig, hvad du gerne vil have kigget efter.',
      tryThis:
        'Gå hen til en kollega med børnene en formiddag, og lad værtens børn vise frem. Sig én ting, du vil gøre på samme måde.',
      tip: 'Tag idéen med til mødet i næste uge, og sig, hvem du lånte den af.',
      short:
        'Besøg en kollega med børnene en formiddag, og lån en idé med hjem. Sig til dagplejepædagogen, hvad du gerne vil have kigget efter hos dig.',
    },
    en: {
      purpose:
        'Go visiting. See a colleague’s garden, step or balcony, and borrow an idea to take home. Your day-care supervisor can perhaps come by your place the same week; say what you would like looked at.',
      tryThis:
        'Go to a colleague with the children one morning, and let the host’s children show things. Name one thing you will do the same way.',
      tip: 'Bring the idea to the meeting next week, and say from whom you borrowed it.',
      short:
        'Visit a colleague with the children one morning, and borrow an idea to take home. Tell your day-care supervisor what you would like looked at in yours.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.nature.5',
    week: 5,
    activity: 'nature',
    da: {
      purpose:
        'Spis det, I har dyrket, eller plant det ud. Alle forløb fortjener en slutning, der kan smages. Hold mødet kort, hvis det er en aften, og brug tiden på det, I helst vil høre fra hinanden.',
      tryThis:
        'Dæk bord sammen, og lad hvert barn give karse til et andet barn. Læg mærke til, hvad de siger til hinanden.',
      tip: 'Stil et glas med det, der er tilbage, midt på bordet til mødet.',
      short:
        'Spis det, I har dyrket, eller plant det ud. Lad hvert barn give karse til et andet barn, og husk, hvad de sagde, til mødet.',
    },
    en: {
      purpose:
        'Eat what you have grown, or plant it out. Every course deserves an ending that can be tasted. Keep the meeting short if it is in the evening, and spend the time on what you most want to hear from each other.',
      tryThis:
        'Lay the table together, and let every child give cress to another child. Notice what they say to each other.',
      tip: 'Put a glass of what is left in the middle of the table at the meeting.',
      short:
        'Eat what you have grown, or plant it out. Let every child give cress to another child, and remember what they said for the meeting.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.culture.1',
    week: 1,
    activity: 'culture',
    da: {
      purpose:
        'Nu skal rimene med hele dagen rundt: til puslebordet, højstolen og barnevognen. Små børn elsker at vide, hvad der kommer nu, og et rim er lettere at huske end en besked. Del jeres bedste i legestuen.',
      tryThis:
        'Sig det samme rim, hver gang du lukker ble, sele eller lynlås. Hold en pause før det sidste ord.',
      tip: 'Det må gerne være noget vrøvl. Vrøvl er let at huske.',
      short:
        'Sæt rim på puslebordet, højstolen og barnevognen. Sig det samme rim hver gang, og hold en pause før det sidste ord.',
    },
    en: {
      purpose:
        'Now the rhymes come along all day: to the changing table, the high chair and the pram. Small children love to know what comes now, and a rhyme is easier to remember than a message. Share your best in the legestue.',
      tryThis:
        'Say the same rhyme each time you close a nappy, a strap or a zip. Pause before the last word.',
      tip: 'It may well be nonsense. Nonsense is easy to remember.',
      short:
        'Put rhymes to the changing table, the high chair and the pram. Say the same rhyme every time, and pause before the last word.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.culture.2',
    week: 2,
    activity: 'culture',
    da: {
      purpose:
        'Hver familie har sin egen måde at sige godnat, spise suppe og holde fest på. Spørg efter én lille ting fra hver, og lad den få plads i din hverdag. Så er barnet ekspert en dag hos dig.',
      tryThis:
        'Bed en forælder lære dig den sang, de synger ved sengetid. Syng den, når barnet skal sove hos dig.',
      tip: 'Øv den i legestuen med de andre. Skæve toner tæller også.',
      short:
        'Spørg efter én lille ting fra hver familie, og giv den plads i din hverdag. Lær den sang, de synger ved sengetid derhjemme.',
    },
    en: {
      purpose:
        'Every family has its own way of saying good night, eating soup and holding a party. Ask for one small thing from each, and give it a place in your day. Then the child is the expert for a day with you.',
      tryThis:
        'Ask a parent to teach you the song they sing at bedtime. Sing it when the child goes to sleep at your place.',
      tip: 'Practise it in the legestue with the others. Crooked notes count too.',
      short:
        'Ask for one small thing from each family, and give it a place in your day. Learn the song they sing at bedtime at home.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.culture.3',
    week: 3,
    activity: 'culture',
    da: {
      purpose:
        'Halvvejs kan du spørge børnene selv. Læg tre ting frem, bogen, trommen og malingen, og se, hvem der går hvorhen. Det fortæller dig, hvad resten af forløbet skal bruges til, og dagplejepædagogen hører det gerne.',
      tryThis:
        'Gør det modsatte af, hvad du plejer, i én stund: Sid stille, hvis du plejer at vise, og vær med, hvis du plejer at se på.',
      tip: 'Gem det, ingen valgte, til en anden uge.',
      short:
        'Læg bogen, trommen og malingen frem, og se, hvem der går hvorhen. Gør i én stund det modsatte af, hvad du plejer.',
    },
    en: {
      purpose:
        'Halfway you can ask the children themselves. Put out three things, the book, the drum and the paint, and see who goes where. That tells you what to use the rest of the course for, and your day-care supervisor will be glad to hear it.',
      tryThis:
        'Do the opposite of what you usually do for one while: sit still if you usually show, and join in if you usually look on.',
      tip: 'Save what nobody chose for another week.',
      short:
        'Put out the book, the drum and the paint, and see who goes where. For one while, do the opposite of what you usually do.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.culture.4',
    week: 4,
    activity: 'culture',
    da: {
      purpose:
        'Sæt ord på, hvad du kan. Hvis en ny dagplejer skulle overtage dine børn i en uge, hvilken sang, hvilken pause og hvilket blik ville du så give videre? Fortæl det i legestuen, og aftal, hvornår I mødes.',
      tryThis:
        'Skriv tre linjer til en, der skal passe dine børn som gæstebørn: Det her kender de, og sådan gør jeg.',
      tip: 'Gem linjerne. De er guld værd, den dag du er syg.',
      short:
        'Hvilken sang, hvilken pause og hvilket blik ville du give videre til en ny dagplejer? Skriv tre linjer om det, børnene kender, og fortæl dem i legestuen.',
    },
    en: {
      purpose:
        'Put into words what you can. If a new childminder were to take over your children for a week, which song, which pause and which glance would you pass on? Tell it in the legestue, and agree on when to meet.',
      tryThis:
        'Write three lines to somebody who is to mind your children as guests: this they know, and this is how I do it.',
      tip: 'Keep the lines. They are worth gold the day you are ill.',
      short:
        'Which song, which pause and which glance would you pass on to a new childminder? Write three lines about what the children know, and tell them in the legestue.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.culture.5',
    week: 5,
    activity: 'culture',
    da: {
      purpose:
        'Hvilken af sangene er blevet jeres? Det er den, børnene begynder på selv, når du står med ryggen til. Tag den med til mødet sammen med ét øjeblik, du blev glad for, og hør de andres.',
      tryThis: 'Lad radioen være slukket i en hel formiddag, og hør, hvad børnene selv fylder den med.',
      tip: 'Sig tak til en kollega for noget bestemt, inden forløbet slutter.',
      short:
        'Find ud af, hvilken sang børnene selv begynder på. Tag den med til mødet sammen med ét øjeblik, du blev glad for.',
    },
    en: {
      purpose:
        'Which of the songs has become yours? It is the one the children start by themselves when your back is turned. Bring it to the meeting with one moment that made you glad, and hear the others’.',
      tryThis: 'Leave the radio off for a whole morning, and hear what the children fill it with themselves.',
      tip: 'Thank a colleague for something in particular before the course ends.',
      short:
        'Find out which song the children start by themselves. Bring it to the meeting with one moment that made you glad.',
    },
  },
  {
    ...common,
    id: 'week.family-daycare.2.pause',
    week: 'pause',
    row: 63,
    da: {
      purpose:
        'Nu er der pause. Bag en bolle, sæt dig med en kop kaffe, mens de sover til middag, og lad resten vente.',
      tryThis: 'Nyd én stund, hvor ingen skal noget, og hør, hvordan den lyder hjemme hos dig.',
      tip: 'Ring til en kollega, bare for at høre, hvordan det går.',
      short:
        'Nu er der pause, og resten kan vente. Nyd én stund, hvor ingen skal noget, og hør, hvordan den lyder hjemme hos dig.',
    },
    en: {
      purpose:
        'Now there is a pause. Bake a bun, sit down with a cup of coffee while they have their nap, and let the rest wait.',
      tryThis: 'Enjoy one while when nobody has to do anything, and hear how it sounds in your home.',
      tip: 'Call a colleague, just to hear how things are.',
      short:
        'Now there is a pause, and the rest can wait. Enjoy one while when nobody has to do anything, and hear how it sounds in your home.',
    },
  },
];
