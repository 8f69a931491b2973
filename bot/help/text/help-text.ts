import type { CommandName } from '../../front/text/command-words.ts';

type Lines = Readonly<Record<CommandName, string>>;

const da = {
  title: 'Det kan jeg hjælpe dig med',
  everyday: 'Til hverdag',
  unit: 'Jeres enhed',
  you: 'Dig',
  how: {
    teamsChannel: 'Skriv @Femuger og ordet her i kanalen, eller skriv bare ordet i vores egen samtale.',
    slackChannel: 'Skriv /femuger og ordet, eller nævn mig med @ og ordet.',
    personal: 'Du behøver bare skrive ordet.',
  },
  lines: {
    guide: 'ugens guide: hvor I er, hvad ugen er til, og hvornår I mødes',
    help: 'den her oversigt',
    plan: 'forløbene: hvor I er, hvornår I mødes, og hvorfor datoerne er, som de er',
    calendar: 'få enhedens statusmøder i din egen kalender',
    create: 'opret en enhed i den kanal, du står i',
    edit: 'ret navn, mødetid, læreplanstemaer eller sprog',
    join: 'vær med i den enhed, der bor i kanalen',
    leave: 'gå ud af enheden igen',
    leadership: 'se, hvem der leder; giv ledelsen videre, eller vær stedfortræder',
    posts: 'se, hvad jeg skriver af mig selv, og slå det til og fra',
    trial: 'skriv en prøvehandling; eller begynd din besked med “prøvehandling:”',
    members: 'se, hvem der er med; tilføj kolleger uden konto, og mærk fælles tablets',
    trials: 'se dine egne prøvehandlinger, og hvordan de gik',
    operations: 'se, om mine beskeder når frem, og hvad der kommer',
    note: 'skriv en kort refleksionsnote efter en aktivitet',
    agenda: 'se dagsordenen til næste statusmøde, og hold mødet med den',
    'process-plan': 'se eller skriv dagens plan, så en kollega kan tage over',
    overview: 'se, hvad noterne siger samlet, uden navne',
    goal: 'sæt dig et læringsmål, og vælg, hvem der må se det',
    'common-goals': 'skriv det, I sammen arbejder hen imod i forløbet',
    print: 'få guide, dagsorden, beslutninger og skemaer på papir',
  } satisfies Lines as Lines,
};

const en: typeof da = {
  title: 'This is how I can help you',
  everyday: 'Every day',
  unit: 'Your unit',
  you: 'You',
  how: {
    teamsChannel: 'Write @Femuger and the word in the channel, or just the word in our own chat.',
    slackChannel: 'Write /femuger and the word, or mention me with @ and the word.',
    personal: 'You only need to write the word.',
  },
  lines: {
    guide: 'this week’s guide: where you are, what the week is for, and when you meet',
    help: 'this overview',
    plan: 'the courses: where you are, when you meet, and why the dates are as they are',
    calendar: 'get the unit’s status meetings in your own calendar',
    create: 'create a unit in the channel you are in',
    edit: 'change name, meeting time, curriculum themes or language',
    join: 'be part of the unit that lives in the channel',
    leave: 'leave the unit again',
    leadership: 'see who leads; hand over, or be the deputy',
    posts: 'see what I write of my own accord, and switch it on and off',
    trial: 'write a trial; or begin your message with “prøvehandling:”',
    members: 'see who is in; add colleagues without an account, and mark shared tablets',
    trials: 'see your own trials and how they went',
    operations: 'see whether my posts get through, and what comes next',
    note: 'write a short reflection note after an activity',
    agenda: 'see the agenda of the next status meeting, and hold the meeting with it',
    'process-plan': 'see or write the plan of the day, so that a colleague can take over',
    overview: 'see what the notes say together, without names',
    goal: 'set yourself a learning goal, and choose who may see it',
    'common-goals': 'write what you work towards together in the course',
    print: 'get guide, agenda, decisions and forms on paper',
  },
};

export const helpText = { da, en };
