import type { RoleGuide } from './role-guide.ts';

/** Roles outside the tracks: one guide for all they do. */
export const ownRoles: readonly RoleGuide[] = [
  {
    id: 'role.deputy',
    version: 1,
    role: 'deputy',
    audience: 'deputy',
    setting: 'both',
    row: 160,
    da: {
      title: 'Din rolle: stedfortræder',
      text: 'Du holder rytmen, mens lederen er væk.',
      lines: [
        'Se først i planen: Hvad er det næste, og hvem venter på et svar?',
        'Sørg for, at statusmødet har et sted, et tidspunkt og en mødeleder.',
        'Lad mål, som en kollega har vist lederen, blive mellem de to. Dem kan du ikke se.',
        'Skriv tre linjer til lederen: det besluttede vi, det venter, det gik godt.',
      ],
    },
    en: {
      title: 'Your role: deputy',
      text: 'You keep the rhythm while the leader is away.',
      lines: [
        'Look at the plan first: what comes next, and who waits for an answer?',
        'See to it that the status meeting has a place, a time and a chair.',
        'Let goals that a colleague has shown the leader stay between the two. You cannot see them.',
        'Write three lines to the leader: this we decided, this is waiting, this went well.',
      ],
    },
  },
  {
    id: 'role.facilitator',
    version: 1,
    role: 'facilitator',
    audience: 'facilitator',
    setting: 'both',
    row: 155,
    da: {
      title: 'Din rolle: facilitator i netværket',
      text: 'Du sørger for, at to timer sammen kan mærkes på mandag.',
      lines: [
        'Læs opsamlingen i forvejen, og vælg den ene linje, I begynder med.',
        'Hold samtalen ved det, lederne selv står i, og ved det, voksne gør.',
        'Lad alle sige noget, før nogen siger noget for tredje gang.',
        'Slut med, at hver leder siger, hvad der skal prøves, og hvilken dag det begynder.',
      ],
    },
    en: {
      title: 'Your role: network facilitator',
      text: 'You see to it that two hours together can be felt on Monday.',
      lines: [
        'Read the summary beforehand, and choose the one line you begin with.',
        'Keep the talk with what the leaders themselves stand in, and with what adults do.',
        'Let everybody say something before anybody says something for the third time.',
        'End with each leader saying what will be tried, and on which day it begins.',
      ],
    },
  },
  {
    id: 'role.project-leader',
    version: 1,
    role: 'project-leader',
    audience: 'project-leader',
    setting: 'both',
    row: 62,
    da: {
      title: 'Din rolle: kommunal projektleder',
      text: 'Du er den, en leder kan ringe til, og som ringer selv.',
      lines: [
        'Find ud af, hvem der står alene med det, og ring, før de spørger.',
        'Følg rytmen: Bliver møderne holdt, og hvad kommer i vejen?',
        'Saml de spørgsmål, der går igen, og find den, der kan svare.',
        'Bed om tendenser. Det, den enkelte medarbejder skriver, skal du ikke bruge.',
      ],
    },
    en: {
      title: 'Your role: municipal project leader',
      text: 'You are the one a leader can call, and who calls as well.',
      lines: [
        'Find out who stands alone with it, and call before they ask.',
        'Follow the rhythm: are the meetings held, and what gets in the way?',
        'Gather the questions that come up again, and find whoever can answer.',
        'Ask for tendencies. What a single member of staff writes is not for you to use.',
      ],
    },
  },
  {
    id: 'role.resource-person',
    version: 1,
    role: 'resource-person',
    audience: 'resource-person',
    setting: 'both',
    row: 89,
    da: {
      title: 'Din rolle: ressourceperson',
      text: 'Du er en kollega med ekstra øjne og god tid.',
      lines: [
        'Gå med på gulvet en formiddag, før du foreslår noget.',
        'Spørg sådan, at din kollega selv finder det næste skridt.',
        'Tag en god idé med fra ét sted til et andet, når den, der fik den, siger ja.',
        'Fortæl gruppen, hvad du selv lærte hos dem.',
      ],
    },
    en: {
      title: 'Your role: resource person',
      text: 'You are a colleague with an extra pair of eyes and time to spare.',
      lines: [
        'Join them on the floor for a morning before you suggest anything.',
        'Ask in such a way that your colleague finds the next step.',
        'Carry a good idea from one place to another when the person who had it says yes.',
        'Tell the group what you learnt from them yourself.',
      ],
    },
  },
  {
    id: 'role.consultant',
    version: 1,
    role: 'consultant',
    audience: 'consultant',
    setting: 'both',
    row: 177,
    da: {
      title: 'Din rolle: pædagogisk konsulent',
      text: 'Du kommer udefra og går igen. Det, I laver, skal kunne leve, når du er væk.',
      lines: [
        'Begynd med det, stedet allerede kan.',
        'Spørg lederen, hvad der skal være anderledes om fem uger, og hvordan I kan se det.',
        'Vær med fra aflevering til frokost, før du holder et oplæg.',
        'Aftal den dag, du ringer og hører, hvad der blev hængende.',
      ],
    },
    en: {
      title: 'Your role: pedagogical consultant',
      text: 'You come from outside and leave again. What you do together has to live when you are gone.',
      lines: [
        'Begin with what the place can do already.',
        'Ask the leader what should be different in five weeks, and how you can tell.',
        'Be there from drop-off to lunch before you give a talk.',
        'Agree on the day you call to hear what has stayed.',
      ],
    },
  },
  {
    id: 'role.board',
    version: 1,
    role: 'board',
    audience: 'board',
    setting: 'both',
    row: 146,
    da: {
      title: 'Din rolle: forældrebestyrelsen',
      text: 'I holder øje med retningen og lader hverdagen være personalets.',
      lines: [
        'Spørg på hvert møde: Hvad øver de voksne sig i lige nu, og hvordan kan børnene mærke det?',
        'Tag stilling til det store, for eksempel hvordan et barn får en god begyndelse.',
        'Fortæl det, I hører fra forældre, uden navne.',
        'Hjælp de andre forældre med at følge med: Hvad handler forløbet om, og hvad kan man tale om hjemme?',
      ],
    },
    en: {
      title: 'Your role: the parent board',
      text: 'You keep an eye on the direction and leave everyday life to the staff.',
      lines: [
        'Ask at every meeting: what are the adults practising just now, and how can the children feel it?',
        'Take a stand on the big things, such as how a child gets a good beginning.',
        'Tell what you hear from parents without names.',
        'Help the other parents to follow along: what is the course about, and what can one talk about at home?',
      ],
    },
  },
];
