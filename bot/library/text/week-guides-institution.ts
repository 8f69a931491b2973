import type { WeekGuide } from './week-guide.ts';

const common = { version: 1, audience: 'staff', setting: 'institution', row: 5, round: 1 } as const;

/** The first three courses in a house. */
export const weekGuidesInstitution: readonly WeekGuide[] = [
  {
    ...common,
    id: 'week.institution.1.before',
    week: 'before',
    row: 2,
    da: {
      purpose:
        'Nu gør I klar til det første forløb. Kig på børnegruppen og på jeres egen hverdag: Hvor er nysgerrigheden størst, og hvor er der plads til mere af den? Det tager I med til det første statusmøde.',
      tryThis:
        'Vælg én situation på stuen, for eksempel frokosten. Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af.',
      tip: 'Begynd med noget, I allerede gør. Et lille forløb er let at komme i gang med.',
      short:
        'Hold dig i baggrunden i fem minutter, og skriv tre ting ned, som børnene er optaget af. Tag dem med til det første statusmøde.',
    },
    en: {
      purpose:
        'You are getting ready for the first course. Look at the group of children and at your own everyday: where is curiosity greatest, and where is there room for more of it? Bring that to the first status meeting.',
      tryThis:
        'Choose one situation in your room, such as lunch. Stay in the background for five minutes and write down three things the children are absorbed in.',
      tip: 'Begin with something you already do. A small course is easy to get going with.',
      short:
        'Stay in the background for five minutes and write down three things the children are absorbed in. Bring them to the first status meeting.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.1',
    week: 1,
    activity: 'body',
    da: {
      purpose:
        'Nu går I i gang med krop og bevægelse. Find et sted, hvor få børn ad gangen kan bruge hele kroppen, og aftal, hvem der er sammen med de andre imens. Hver af jer vælger én lille ting, I selv vil prøve.',
      tryThis:
        'Sig med få ord, hvad I skal, lige før I går i gang: “Nu hopper vi, og bagefter ligger vi helt stille.” Læg mærke til, hvad børnene gør med det, du siger.',
      tip: 'En prøvehandling skal kunne nås på en almindelig tirsdag. Er den stor, så halvér den.',
      short:
        'Find et sted, hvor få børn ad gangen kan bruge hele kroppen. Sig med få ord, hvad I skal, lige før I går i gang.',
    },
    en: {
      purpose:
        'You begin on body and movement. Find a place where a few children at a time can use their whole bodies, and agree on who is with the others meanwhile. Each of you chooses one small thing to try yourself.',
      tryThis:
        'Say in a few words what you are going to do, just before you start: “Now we jump, and afterwards we lie quite still.” Notice what the children do with what you say.',
      tip: 'A trial has to fit into an ordinary Tuesday. If it is big, halve it.',
      short:
        'Find a place where a few children at a time can use their whole bodies. Say in a few words what you are going to do, just before you start.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.2',
    week: 2,
    activity: 'body',
    da: {
      purpose:
        'Leg de samme lege igen, og lav kun én ting om: stedet, farten eller hvem der begynder. Når børnene kender legen, får de overskud til selv at finde på. Brug hinandens øjne, og fortæl, hvad I ser.',
      tryThis:
        'Lad et barn vise de andre, hvordan legen begynder, og gør selv det samme som børnene. Læg mærke til, hvem der nu kommer med.',
      tip: 'Fem minutters snak efter legen er nok. Spørg hinanden: Hvad fik børnene til at blive ved?',
      short: 'Leg det samme igen, og lav kun én ting om. Lad et barn vise de andre, hvordan legen begynder.',
    },
    en: {
      purpose:
        'Play the same games again and change only one thing: the place, the pace or who begins. When the children know a game, they have energy left for ideas of their own. Borrow each other’s eyes, and tell what you see.',
      tryThis:
        'Let a child show the others how the game begins, and do as the children do. Notice who joins in now.',
      tip: 'Five minutes’ talk after the game is enough. Ask each other: what made the children keep going?',
      short:
        'Play the same again and change only one thing. Let a child show the others how the game begins.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.3',
    week: 3,
    activity: 'body',
    da: {
      purpose:
        'I er halvvejs. Se på planen i fem minutter: Hvad bliver I ved med, hvad laver I om, og hvad lægger I væk? Målet står fast. Vejen dertil må gerne følge vejret, vagtplanen og børnenes gode idéer.',
      tryThis:
        'Lad børnene bestemme over motorikbanen i ti minutter. Sæt ord på det, kroppene gør, og vent lidt længere, end du plejer, før du foreslår noget.',
      tip: 'Laver I noget om, så skriv en linje om hvorfor. Så har I den med til mødet.',
      short:
        'I er halvvejs: Bliv ved, lav om eller læg noget væk, og hold fast i målet. Lad børnene bestemme over motorikbanen i ti minutter.',
    },
    en: {
      purpose:
        'You are halfway. Look at the plan for five minutes: what do you go on with, what do you change, and what do you put away? The goal stands. The way there may follow the weather, the rota and the children’s good ideas.',
      tryThis:
        'Let the children decide about the obstacle course for ten minutes. Put what their bodies do into words, and wait a little longer than usual before you suggest something.',
      tip: 'If you change something, write one line about why. Then you have it with you at the meeting.',
      short:
        'You are halfway: go on, change or put away, and hold on to the goal. Let the children decide about the obstacle course for ten minutes.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.4',
    week: 4,
    activity: 'body',
    da: {
      purpose:
        'Nu kan I mærke, hvad der virker. Del det, mens det er friskt, også det, der gik helt anderledes, end du troede. Aftal, hvem der er mødeleder på det kommende statusmøde.',
      tryThis:
        'Bed en kollega om at lege din bevægelsesleg med sin gruppe. Tal bagefter om, hvad der blev ens, og hvad der blev anderledes.',
      tip: 'Del gerne noget småt. “De grinede, da jeg selv lagde mig ned” er en god linje.',
      short:
        'Del det, der virker, mens det er friskt, og aftal, hvem der er mødeleder. Bed en kollega om at lege din bevægelsesleg med sin gruppe.',
    },
    en: {
      purpose:
        'By now you can feel what works. Share it while it is fresh, also what went quite differently than you thought. Agree on who chairs the coming status meeting.',
      tryThis:
        'Ask a colleague to play your movement game with their group. Talk afterwards about what was the same and what was different.',
      tip: 'Do share something small. “They laughed when I lay down myself” is a good line.',
      short:
        'Share what works while it is fresh, and agree on who chairs. Ask a colleague to play your movement game with their group.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.5',
    week: 5,
    activity: 'body',
    da: {
      purpose:
        'I runder forløbet af sammen med børnene. Se tilbage: Hvad tør de nu, og hvad har I selv lært undervejs? På statusmødet taler I om begge dele og vælger det næste.',
      tryThis:
        'Spørg børnene, hvilken leg de gerne vil vise en gæst. Lad dem vise den med kroppen, og tag ét eksempel med til mødet.',
      tip: 'Skriv to linjer ned før mødet: én om børnene og én om dig selv.',
      short:
        'Spørg børnene, hvilken leg de gerne vil vise en gæst. Tag ét eksempel med til statusmødet, hvor I ser tilbage og vælger det næste.',
    },
    en: {
      purpose:
        'You round the course off together with the children. Look back: what do they dare now, and what have you learnt yourselves along the way? At the status meeting you talk about both and choose what comes next.',
      tryThis:
        'Ask the children which game they would like to show a guest. Let them show it with their bodies, and bring one example to the meeting.',
      tip: 'Write two lines before the meeting: one about the children and one about yourself.',
      short:
        'Ask the children which game they would like to show a guest. Bring one example to the status meeting, where you look back and choose what comes next.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.body.pause',
    week: 'pause',
    row: 63,
    activity: 'body',
    da: {
      purpose:
        'Ugen er til at trække vejret. Der er ikke noget, I skal nå. Lad puder, bolde og tove ligge, hvor børnene selv kan få fat i dem.',
      tryThis: 'Læg mærke til ét øjeblik, hvor børnene leger videre på noget fra forløbet.',
      tip: 'Fortæl en kollega om øjeblikket over kaffen.',
      short:
        'Ugen er til at trække vejret. Læg mærke til ét øjeblik, hvor børnene leger videre på noget fra forløbet.',
    },
    en: {
      purpose:
        'The week is for catching your breath. There is nothing you have to get done. Let cushions, balls and ropes lie where the children can reach them.',
      tryThis: 'Notice one moment when the children play on with something from the course.',
      tip: 'Tell a colleague about the moment over coffee.',
      short:
        'The week is for catching your breath. Notice one moment when the children play on with something from the course.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.1',
    week: 1,
    activity: 'nature',
    da: {
      purpose:
        'Det nye forløb handler om naturen, og den begynder lige uden for døren. Vælg ét sted, som I kommer tilbage til alle fem uger: et træ, en vandpyt, hjørnet ved skuret. Aftal, hvem der går derhen med hvilke børn.',
      tryThis:
        'Gå derhen med få børn, sæt dig på hug, og sig ingenting i det første minut. Følg det, de først får øje på.',
      tip: 'Læg et stykke snor i lommen. En cirkel på jorden er et helt undersøgelsessted.',
      short:
        'Vælg ét sted ude, som I kommer tilbage til alle fem uger. Sæt dig på hug dér med få børn, og følg det, de først får øje på.',
    },
    en: {
      purpose:
        'The new course is about nature, and it begins right outside the door. Choose one place that you come back to in all five weeks: a tree, a puddle, the corner by the shed. Agree on who goes there with which children.',
      tryThis:
        'Go there with a few children, crouch down, and say nothing for the first minute. Follow what they spot first.',
      tip: 'Put a piece of string in your pocket. A circle on the ground is a whole place to explore.',
      short:
        'Choose one place outdoors that you come back to in all five weeks. Crouch down there with a few children and follow what they spot first.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.2',
    week: 2,
    activity: 'nature',
    da: {
      purpose:
        'I går tilbage til det samme sted, og det har forandret sig siden sidst. Spørg børnene, hvad de kan kende igen, og hvad der er nyt. Tag det samme spørgsmål med hver gang, så de når at finde et svar.',
      tryThis:
        'Stil ét spørgsmål, du ikke selv kender svaret på, og tæl stille til ti. Gentag børnenes svar med deres egne ord.',
      tip: 'Lad en kollega stå et stykke fra og se, hvem børnene ser på, når de har fundet noget.',
      short:
        'Gå tilbage til det samme sted, og lad børnene finde det, der er nyt. Stil ét spørgsmål, du ikke selv kender svaret på, og tæl stille til ti.',
    },
    en: {
      purpose:
        'You go back to the same place, and it has changed since last time. Ask the children what they recognise and what is new. Bring the same question each time, so that they get the time to find an answer.',
      tryThis:
        'Ask one question you do not know the answer to, and count silently to ten. Repeat the children’s answers in their own words.',
      tip: 'Let a colleague stand a little way off and see whom the children look at when they have found something.',
      short:
        'Go back to the same place and let the children find what is new. Ask one question you do not know the answer to, and count silently to ten.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.3',
    week: 3,
    activity: 'nature',
    da: {
      purpose:
        'Midt i forløbet har børnene som regel fundet deres egen vej ind i det. Er de mere optagede af vandet end af træet, så er det dér, I skal være. Skriv målet på en seddel, og lad børnene vælge, hvad I undersøger.',
      tryThis:
        'Tag en idé fra et barn, og brug den med det samme: grav dér, hæld dér, løft den sten. Sig, hvis idé det var.',
      tip: 'Regner det, så hæng en presenning op, eller tag et stykke af naturen med ind i en balje.',
      short:
        'Hold fast i målet, og lad børnene vælge, hvad I undersøger. Brug en idé fra et barn med det samme, og sig, hvis idé det var.',
    },
    en: {
      purpose:
        'In the middle of a course the children have usually found their own way into it. If they are more absorbed in the water than in the tree, that is where to be. Write the goal on a note, and let the children choose what you explore.',
      tryThis:
        'Take an idea from a child and use it at once: dig there, pour there, lift that stone. Say whose idea it was.',
      tip: 'If it rains, hang up a tarpaulin, or bring a piece of nature inside in a tub.',
      short:
        'Hold on to the goal, and let the children choose what you explore. Use an idea from a child at once, and say whose idea it was.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.4',
    week: 4,
    activity: 'nature',
    da: {
      purpose:
        'Kig i lommerne: Hvad har I samlet af sten, billeder og små historier? Vælg én ting hver, som siger noget om jer selv og jeres måde at være med på. Find ud af, hvem der styrer mødet i næste uge.',
      tryThis: 'Fortæl i kanalen om ét fund fra børnene og om, hvad du gjorde, lige før de fandt det.',
      tip: 'Hæng tre af børnenes fund op ved døren. Så spørger forældrene af sig selv.',
      short:
        'Fortæl i kanalen om ét fund, og hvad du gjorde, lige før det kom. Aftal, hvem der styrer mødet i næste uge.',
    },
    en: {
      purpose:
        'Look in your pockets: what have you gathered of stones, pictures and little stories? Choose one thing each that says something about yourselves and your way of taking part. Find out who runs the meeting next week.',
      tryThis:
        'Tell in the channel about one of the children’s finds, and what you did just before they found it.',
      tip: 'Hang three of the children’s finds by the door. Then the parents ask of their own accord.',
      short:
        'Tell in the channel about one find, and what you did just before it came. Agree on who runs the meeting next week.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.5',
    week: 5,
    activity: 'nature',
    da: {
      purpose:
        'Gå en sidste tur til jeres sted, og lad børnene vise rundt, som om I var gæster. Bagefter har I to ting at tale om på statusmødet: det, børnene har opdaget, og det, I voksne har gjort for at hjælpe opdagelserne på vej.',
      tryThis:
        'Bed to børn om at være guider. Gå bagved, og spørg kun, når de selv er færdige med at fortælle.',
      tip: 'Tag en ting fra stedet med til mødet, og læg den midt på bordet.',
      short:
        'Lad børnene vise rundt på jeres sted, og gå selv bagved. Tag en ting derfra med til statusmødet.',
    },
    en: {
      purpose:
        'Take a last walk to your place, and let the children show you round as if you were guests. Then you have two things to talk about at the status meeting: what the children have discovered, and what you adults did to help the discoveries along.',
      tryThis: 'Ask two children to be guides. Walk behind, and ask only when they have finished telling.',
      tip: 'Bring a thing from the place to the meeting and lay it in the middle of the table.',
      short:
        'Let the children show you round your place, and walk behind them. Bring a thing from there to the status meeting.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.nature.pause',
    week: 'pause',
    row: 63,
    activity: 'nature',
    da: {
      purpose: 'En uge uden plan. Lad luppen og spandene hænge fremme, og gå ud, når det passer jer.',
      tryThis: 'Sæt dig på en bænk i to minutter, og se, hvor børnene går hen af sig selv.',
      tip: 'Har et barn noget i lommen, så spørg, hvor det kommer fra.',
      short:
        'En uge uden plan: Gå ud, når det passer jer. Sæt dig på en bænk i to minutter, og se, hvor børnene går hen af sig selv.',
    },
    en: {
      purpose:
        'A week without a plan. Leave the magnifying glass and the buckets out, and go outside when it suits you.',
      tryThis: 'Sit on a bench for two minutes and see where the children go of their own accord.',
      tip: 'If a child has something in a pocket, ask where it comes from.',
      short:
        'A week without a plan: go outside when it suits you. Sit on a bench for two minutes and see where the children go of their own accord.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.1',
    week: 1,
    activity: 'culture',
    da: {
      purpose:
        'Nu kommer forløbet med farver, sange og fortællinger. Begynd med det, der allerede lyder på stuen: den sang, børnene nynner, og den historie, de vil høre igen. Bliv enige om én ting, som alle kan prøve: en farve, en tromme, et vers.',
      tryThis:
        'Læg papir og farver frem uden et forbillede. Sig: “Jeg sætter mig her og laver noget selv”, og lad børnene komme, når de har lyst.',
      tip: 'Spørg forældrene om en sang hjemmefra. Den må gerne være på et andet sprog.',
      short:
        'Begynd med den sang eller historie, børnene allerede vender tilbage til. Læg farver frem uden et forbillede, og lav selv noget ved siden af.',
    },
    en: {
      purpose:
        'Now comes the course of colours, songs and stories. Begin with what already sounds in your room: the song the children hum and the story they want to hear again. Agree on one thing that everybody can try: a colour, a drum, a verse.',
      tryThis:
        'Put out paper and colours without a model. Say: “I am sitting here making something myself”, and let the children come when they feel like it.',
      tip: 'Ask the parents for a song from home. It may well be in another language.',
      short:
        'Begin with the song or story the children already return to. Put out colours without a model, and make something of your own beside them.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.2',
    week: 2,
    activity: 'culture',
    da: {
      purpose:
        'En god sang tåler at blive sunget tyve gange, og en god historie bliver bedre af at blive leget. Find den bid, børnene venter på, og giv den til dem. De husker mere, når de selv har den i munden eller i hånden.',
      tryThis:
        'Stop midt i sangen eller bogen, lige før det bedste sted, og se på børnene. Lad dem sige resten, synge den eller vise den.',
      tip: 'Byt oplæser for en dag. Den samme bog er en ny bog med en anden stemme.',
      short:
        'Gentag sangen eller historien, og giv børnene den bid, de venter på. Stop lige før det bedste sted, og lad dem fortsætte.',
    },
    en: {
      purpose:
        'A good song can bear being sung twenty times, and a good story gets better from being played. Find the bit the children wait for, and give it to them. They remember more once they have had it in their own mouths or hands.',
      tryThis:
        'Stop in the middle of the song or the book, just before the best place, and look at the children. Let them say the rest, sing it or show it.',
      tip: 'Swap readers for a day. The same book is a new book in another voice.',
      short:
        'Repeat the song or story, and give the children the bit they wait for. Stop just before the best place and let them go on.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.3',
    week: 3,
    activity: 'culture',
    da: {
      purpose:
        'Hvor er legen gået hen? Måske er sangen blevet til et tog, og malingen til en butik. Tag fem minutter sammen, og beslut, om planen skal følge med. Det, I håber at se hos børnene, kan sagtens ske i en anden leg.',
      tryThis:
        'Spørg et barn, hvilken rolle du må få i legen. Tag imod den, og bliv i den, til barnet giver dig en ny.',
      tip: 'Lad det halvfærdige blive stående til i morgen. Så er der noget at komme tilbage til.',
      short:
        'Tag fem minutter, og beslut, om planen skal følge børnenes leg. Spørg et barn, hvilken rolle du må få, og tag imod den.',
    },
    en: {
      purpose:
        'Where has the play gone? Perhaps the song has become a train, and the paint a shop. Take five minutes together and decide whether the plan should follow. What you hope to see in the children can very well happen in another game.',
      tryThis:
        'Ask a child which part you may have in the play. Accept it, and stay in it until the child gives you a new one.',
      tip: 'Let what is half finished stand until tomorrow. Then there is something to come back to.',
      short:
        'Take five minutes and decide whether the plan should follow the children’s play. Ask a child which part you may have, and accept it.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.4',
    week: 4,
    activity: 'culture',
    da: {
      purpose:
        'I har sikkert fået jeres egne små vaner i de seneste uger: en måde at begynde på, en pause, et blik. Vis dem til hinanden. Sæt navn på den, der leder statusmødet, og giv vedkommende ro til at læse dagsordenen.',
      tryThis:
        'Invitér en kollega ind i fem minutter, og bed om svar på ét spørgsmål: Hvad gjorde jeg, da det blev spændende for børnene?',
      tip: 'Et billede af børnenes hænder fortæller meget og viser ingen ansigter.',
      short:
        'Vis hinanden jeres egne små vaner, og sæt navn på mødelederen. Invitér en kollega ind i fem minutter med ét spørgsmål.',
    },
    en: {
      purpose:
        'In the last weeks you have surely gained small habits of your own: a way to begin, a pause, a glance. Show them to each other. Put a name to whoever leads the status meeting, and give that person peace to read the agenda.',
      tryThis:
        'Invite a colleague in for five minutes and ask for an answer to one question: what did I do when it got exciting for the children?',
      tip: 'A picture of the children’s hands tells a lot and shows no faces.',
      short:
        'Show each other your own small habits, and name the chair. Invite a colleague in for five minutes with one question.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.5',
    week: 5,
    activity: 'culture',
    da: {
      purpose:
        'Slut med noget, der kan ses eller høres: en lille udstilling, en sang for køkkenet, et teater under bordet. Saml så jeres egne tanker til mødet, og tag én ting med, som I er glade for.',
      tryThis:
        'Lad børnene selv hænge op og bestemme, hvad der skal stå ved siden af. Skriv det, de siger, ord for ord.',
      tip: 'Kan du ikke være med til mødet, så giv en kollega én sætning, der skal læses højt.',
      short:
        'Slut med en lille udstilling, sang eller forestilling, som børnene bestemmer over. Skriv det, de siger, ord for ord, og tag det med til mødet.',
    },
    en: {
      purpose:
        'End with something that can be seen or heard: a small exhibition, a song for the kitchen, a theatre under the table. Then gather your own thoughts for the meeting, and bring one thing you are happy about.',
      tryThis:
        'Let the children hang things up themselves and decide what should be written beside them. Write down what they say, word for word.',
      tip: 'If you cannot be at the meeting, give a colleague one sentence to read aloud.',
      short:
        'End with a small exhibition, song or show that the children decide on. Write down what they say, word for word, and bring it to the meeting.',
    },
  },
  {
    ...common,
    id: 'week.institution.1.culture.pause',
    week: 'pause',
    row: 63,
    activity: 'culture',
    da: {
      purpose:
        'Nu holder I fri fra planen. Syng det, I har lyst til, og lad børnenes billeder blive hængende lidt endnu.',
      tryThis: 'Lyt efter én melodi eller replik fra forløbet, som dukker op i børnenes leg.',
      tip: 'Skriv replikken på en seddel. Den er god at begynde næste møde med.',
      short:
        'Nu holder I fri fra planen. Lyt efter én melodi eller replik fra forløbet, som dukker op i børnenes leg.',
    },
    en: {
      purpose:
        'Now you are off the plan for a while. Sing what you feel like, and let the children’s pictures stay up a little longer.',
      tryThis: 'Listen for one tune or line from the course that turns up in the children’s play.',
      tip: 'Write the line on a note. It is good to begin the next meeting with.',
      short:
        'Now you are off the plan for a while. Listen for one tune or line from the course that turns up in the children’s play.',
    },
  },
];
