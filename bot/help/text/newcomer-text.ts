const da = {
  lost: 'Det er helt i orden. Du behøver kun én ting: Prøv noget småt på en ny måde i hverdagen, og skriv til mig, hvad det er. Resten hjælper jeg med.',
  keeping: (trials: number, meetings: number) =>
    `Prøvehandlinger og noter gemmer jeg i ${trials} år, møder og beslutninger i ${meetings} år.`,
  keptOn: 'Jeg sletter ikke noget af mig selv.',
  own: 'Under “mine data” kan du se alt det, jeg har gemt om dig, og få det slettet.',
  mine: 'Mine data',
  remind:
    'På mødedagen skriver jeg i kanalen, medmindre I har slået det fra. Du kan også få møderne i din egen kalender, så minder den dig om dem.',
  remindMe:
    'Jeg kan desværre ikke minde dig om andet end jeres møder. Det, du selv står for efter et møde, finder du, når du skriver “mine opgaver”. Skal det op på mødet, så sæt det på dagsordenen.',
  sendOn:
    'Jeg kan desværre ikke sende beskeder for dig. Skriv selv i kanalen, så ser alle det. Er det noget, I skal tale om på mødet, så sæt det på dagsordenen.',
  remindOther:
    'Jeg minder ikke nogen på andres vegne. Fire åbne dage før mødet spørger jeg selv hver især, hvordan det gik med prøvehandlingen, medmindre I har slået det fra. Det, I har delt, kommer på dagsordenen.',
  calendar: 'Kalender',
  meeting: 'Næste møde',
  whoWrote:
    'Det fortæller jeg ikke: Det skal være frit at skrive, når man har noget. Det, I har delt, kan alle se, og på mødet er der plads til det, ingen har skrevet.',
  startColleague: (name: string) =>
    `Det vil jeg gerne. Bed ${name} om at skrive “deltag” til mig i kanalen og bagefter “guide”, så viser jeg, hvor I er, og hvordan man skriver den første prøvehandling.`,
  newColleague: 'din nye kollega',
  members: 'Medlemmer',
  names:
    'Nej, ikke børnenes. Skriv “et barn” eller “de yngste”, så ingen kan se, hvem det er. Ligner noget et barns navn, spørger jeg, før jeg gemmer det. Jeres egne navne må I gerne skrive.',
  whoSees: 'Hvem kan se, hvad jeg skriver?',
  shared: 'Det har I delt',
  agenda: 'Dagsorden',
  tasks: 'Mine opgaver',
  weary: 'Det må du gerne sige. Jeg kan godt holde mig i ro, så du får færre spørgsmål fra mig.',
  wearyAlone: 'Det må du gerne sige. Jeg hjælper, når du har lyst.',
  quiet: 'Spørg mig ikke om noget',
  guide: 'Vis ugens guide',
  trial: 'Skriv prøvehandling',
  help: 'Hvad kan du?',
};

const en: typeof da = {
  lost: 'That is quite all right. You need only one thing: try something small in a new way in daily practice, and write to me what it is. I help with the rest.',
  keeping: (trials, meetings) =>
    `I keep trials and notes for ${trials} years, meetings and decisions for ${meetings} years.`,
  keptOn: 'I delete nothing of my own accord.',
  own: 'Under “my data” you can see everything I have kept about you, and have it deleted.',
  mine: 'My data',
  remind:
    'On the day of the meeting I write in the channel, unless you have switched that off. You can also have the meetings in your own calendar, and it reminds you of them.',
  remindMe:
    'I am afraid that I can remind you of nothing but your meetings. What you have in hand after a meeting you find when you write “my tasks”. If it is for the meeting, put it on the agenda.',
  sendOn:
    'I am afraid that I cannot send messages for you. Write in the channel yourself, and all see it. If it is something to talk about at the meeting, put it on the agenda.',
  remindOther:
    'I remind nobody on somebody else’s behalf. Four open days before the meeting I ask each of you how the trial went, unless you have switched that off. What you have shared comes on the agenda.',
  calendar: 'Calendar',
  meeting: 'Next meeting',
  whoWrote:
    'I do not tell that: it should be free to write when one has something. What you have shared everybody can see, and the meeting has room for what nobody has written.',
  startColleague: (name) =>
    `Gladly. Ask ${name} to write “join” to me in the channel, and then “guide”: I show where you are, and how to write a first trial.`,
  newColleague: 'your new colleague',
  members: 'Members',
  names:
    'No, not the children’s. Write “a child” or “the youngest”, so that nobody can tell who it is. If something looks like a child’s name, I ask before I keep it. Your own names you are welcome to write.',
  whoSees: 'Who can see what I write?',
  shared: 'What you have shared',
  agenda: 'Agenda',
  tasks: 'My tasks',
  weary: 'You are welcome to say so. I can keep quiet, and you get fewer questions from me.',
  wearyAlone: 'You are welcome to say so. I help when you feel like it.',
  quiet: 'Ask me nothing',
  guide: 'Show this week’s guide',
  trial: 'Write a trial',
  help: 'What can you do?',
};

export const newcomerText = { da, en };
