import type { PieceKind } from '../../../shared/domain/own-data/belongs-to.ts';
import { atStart, counted } from '../../time/text/counted.ts';

type Counted = Readonly<Record<PieceKind, (n: number) => string>>;

type Few = (one: string, many: string) => (n: number) => string;
const fewDa: Few = (one, many) => (n) => atStart(counted('da', n, one, many));
const fewEn: Few = (one, many) => (n) => atStart(counted('en', n, `one ${one}`, many));

const da = {
  title: 'Det ved jeg om dig',
  intro: 'Alt, jeg har gemt med dit navn på. Kun du ser det her.',
  nothing: 'Jeg har ikke gemt noget om dig.',
  you: 'Dig',
  name: 'Navn',
  account: 'Konto',
  leads: 'Du leder enheden.',
  leadsInstitution: (name: string) => `Du leder institutionen ${name}.`,
  looksAfter: (name: string) => `Du er facilitator for netværket ${name}.`,
  namedFor: (role: string, name: string) => `Du er ${role} for ${name}.`,
  wroteBack: (name: string, day: string, words: string) =>
    `Det skrev du ${day} til enhederne i ${name}: “${words}”`,
  made: (name: string) => `Du har lavet netværket ${name}.`,
  counted: {
    member: () => 'Du er med i enheden.',
    left: () => 'Du er gået ud af enheden i dag og kan komme med igen.',
    trial: fewDa('én prøvehandling', 'prøvehandlinger'),
    note: fewDa('én note', 'noter'),
    goal: fewDa('ét eget læringsmål', 'egne læringsmål'),
    wish: fewDa('ét ønske til et møde', 'ønsker til møder'),
    matter: fewDa('ét punkt til et møde', 'punkter til møder'),
    sparring: fewDa('ét spørgsmål til eller fra en kollega', 'spørgsmål til eller fra en kollega'),
    invitation: fewDa('én invitation til at se med', 'invitationer til at se med'),
    'follow-up': fewDa('én aftale om opfølgning', 'aftaler om opfølgning'),
    video: fewDa('ét link til et videoklip', 'links til videoklip'),
    visits: fewDa('ét forløb med egne besøg', 'forløb med egne besøg'),
    message: fewDa('én besked, jeg har skrevet til dig', 'beskeder, jeg har skrevet til dig'),
    decision: fewDa('én beslutning med dit navn', 'beslutninger med dit navn'),
    meeting: fewDa('ét møde, hvor du er nævnt', 'møder, hvor du er nævnt'),
    plan: fewDa('én procesplan, du har skrevet', 'procesplaner, du har skrevet'),
    release: fewDa('ét svar om tal til netværket', 'svar om tal til netværket'),
    network: fewDa('ét ja til at være med i et netværk', 'ja til at være med i netværk'),
    said: fewDa('én ting, du har skrevet i et netværk', 'ting, du har skrevet i netværk'),
    access: fewDa(
      'én gang, du har åbnet arkivet eller en side til print',
      'gange, du har åbnet arkivet eller en side til print',
    ),
    other: fewDa('ét andet sted, hvor du er nævnt', 'andre steder, hvor du er nævnt'),
  } satisfies Counted as Counted,
  headings: {
    member: 'Medlem',
    left: 'Gået ud i dag',
    trial: 'Prøvehandlinger',
    note: 'Noter',
    goal: 'Egne læringsmål',
    wish: 'Ønsker til møder',
    matter: 'Punkter, du har sat på dagsordenen',
    sparring: 'Sparring',
    invitation: 'Blik udefra',
    'follow-up': 'Opfølgning, én til én',
    video: 'Links til videoklip',
    visits: 'Egne besøg',
    message: 'Beskeder fra mig til dig',
    decision: 'Beslutninger med dit navn',
    meeting: 'Møder, hvor du er nævnt',
    plan: 'Procesplaner, du har skrevet',
    release: 'Svar om tal til netværket',
    network: 'Ja til at være med i et netværk',
    said: 'Skrevet i netværk',
    access: 'Arkivet og sider til print, du har åbnet',
    other: 'Andre steder, hvor du er nævnt',
  } satisfies Record<PieceKind, string> as Record<PieceKind, string>,
  since: (day: string) => `siden ${day}`,
  away: (from: string | undefined, until: string) =>
    from ? `Du holder fri fra ${from} til og med ${until}.` : `Du holder fri til og med ${until}.`,
  quiet: 'Du har bedt mig om ikke at spørge dig om noget.',
  read: 'Læs det hele',
  file: 'Hent det som fil',
  erase: 'Slet mine data',
  valid: 'Du kan åbne siden og filen i et døgn. Giv ikke linkene videre.',
  sureTitle: 'Skal jeg slette det, jeg ved om dig?',
  sure: 'Jeg sletter dine prøvehandlinger, noter, mål og alt andet, du har skrevet til mig. Det forsvinder også fra dagsordenen, idébanken, netværkene og de tal, netværket ikke har set endnu. Jeg tager dit navn ud af møder og beslutninger. Du kan ikke fortryde det.',
  yes: 'Ja, slet det',
  fileFirst: 'Hent det først som fil',
  stays: 'Det her sletter jeg ikke:',
  staysMessages:
    'Det, du har skrevet i kanalen. Det ligger hos Slack eller Teams, og dér sletter du det selv.',
  staysDecisions: 'Det, I har besluttet på møder. Det hører til enheden og står uden dit navn.',
  staysAccess:
    'At nogen har åbnet arkivet eller en side til print. Det står uden dit navn og bliver slettet efter et år.',
  staysFigures:
    'Tal og ord, som netværket allerede har set. Tallene er lagt sammen med andres, og ingen kan se, at du er med i dem.',
  staysNameless:
    'Gyldne øjeblikke og ord i ordlisten. De har ingen afsender, så jeg kan ikke vide, hvilke der er dine.',
  staysLeader: (unit: string) =>
    `At du leder ${unit}. Skriv “ledelse”, giv ledelsen videre, og skriv så “slet mine data” igen.`,
  staysInstitution: (name: string) =>
    `At du leder institutionen ${name}. Skriv “ledelse” i en af dens enheder, giv både enheden og institutionen videre, og skriv så “slet mine data” igen.`,
  staysNetwork: (name: string) =>
    `At du er facilitator for netværket ${name}. Skriv “netværk”, giv det videre eller stop, og skriv så “slet mine data” igen.`,
  done: 'Jeg har slettet det.',
  tried: 'prøvet',
  notTried: 'ikke prøvet',
};

const en: typeof da = {
  title: 'What I know about you',
  intro: 'All that I have stored with your name on it. Only you see this.',
  nothing: 'I have stored nothing about you.',
  you: 'You',
  name: 'Name',
  account: 'Account',
  leads: 'You lead the unit.',
  leadsInstitution: (name) => `You lead the institution ${name}.`,
  looksAfter: (name) => `You are the facilitator of the network ${name}.`,
  namedFor: (role, name) => `You are ${role} for ${name}.`,
  wroteBack: (name, day, words) => `You wrote this on ${day} to the units of ${name}: “${words}”`,
  made: (name) => `You made the network ${name}.`,
  counted: {
    member: () => 'You are in the unit.',
    left: () => 'You left the unit today, and can come back.',
    trial: fewEn('trial', 'trials'),
    note: fewEn('note', 'notes'),
    goal: fewEn('own learning goal', 'own learning goals'),
    wish: fewEn('wish for a meeting', 'wishes for meetings'),
    matter: fewEn('point for a meeting', 'points for meetings'),
    sparring: fewEn('question to or from a colleague', 'questions to or from a colleague'),
    invitation: fewEn('invitation to come and look', 'invitations to come and look'),
    'follow-up': fewEn('date of follow-up', 'dates of follow-up'),
    video: fewEn('link to a video clip', 'links to video clips'),
    visits: fewEn('course with own visits', 'courses with own visits'),
    message: fewEn('message I have written to you', 'messages I have written to you'),
    decision: fewEn('decision with your name', 'decisions with your name'),
    meeting: fewEn('meeting that mentions you', 'meetings that mention you'),
    plan: fewEn('process plan you wrote', 'process plans you wrote'),
    release: fewEn('answer about figures for the network', 'answers about figures for the network'),
    network: fewEn('yes to being in a network', 'yeses to being in a network'),
    said: fewEn('thing you have written in a network', 'things you have written in networks'),
    access: fewEn(
      'time you opened the archive or a page to print',
      'times you opened the archive or a page to print',
    ),
    other: fewEn('other place that mentions you', 'other places that mention you'),
  },
  headings: {
    member: 'Member',
    left: 'Left today',
    trial: 'Trials',
    note: 'Notes',
    goal: 'Own learning goals',
    wish: 'Wishes for meetings',
    matter: 'Points you put on the agenda',
    sparring: 'Sparring',
    invitation: 'Outside eyes',
    'follow-up': 'Follow-up, one to one',
    video: 'Links to video clips',
    visits: 'Own visits',
    message: 'Messages from me to you',
    decision: 'Decisions with your name',
    meeting: 'Meetings that mention you',
    plan: 'Process plans you wrote',
    release: 'Answers about figures for the network',
    network: 'Yes to being in a network',
    said: 'Written in networks',
    access: 'The archive and pages to print that you have opened',
    other: 'Other places that mention you',
  },
  since: (day) => `since ${day}`,
  away: (from, until) =>
    from
      ? `that you said you are away from ${from} up to and including ${until}`
      : `that you said you are away up to and including ${until}`,
  quiet: 'that you want to be asked nothing',
  read: 'Read all of it',
  file: 'Get it as a file',
  erase: 'Erase my data',
  valid: 'The page and the file can be opened for a day and a night. Do not pass the links on.',
  sureTitle: 'Shall I erase what I know about you?',
  sure: 'I erase your trials, notes, goals and everything else you have written to me. It goes from the agenda too, from the idea bank, the networks and from figures the network has not seen. Your name is taken out of meetings and decisions. It cannot be undone.',
  yes: 'Yes, erase it',
  fileFirst: 'Get it as a file first',
  stays: 'This stays:',
  staysMessages:
    'What you wrote in the channel. It lies with Slack or Teams, and there you delete it yourself.',
  staysDecisions: 'What you have decided at meetings. It belongs to the unit and stands without your name.',
  staysAccess:
    'That somebody opened the archive or a page to print. It stands without your name, and is deleted after a year.',
  staysFigures:
    'Figures and words that the network has seen. The figures are added to those of others, and nobody can see that you are in them.',
  staysNameless:
    'Golden moments and words in the glossary. They have no sender, so I cannot know which are yours.',
  staysLeader: (unit) =>
    `That you lead ${unit}. Write “leadership”, hand it over, and then write “erase my data” again.`,
  staysInstitution: (name) =>
    `That you lead the institution ${name}. Write “leadership” in one of its units, hand over both the unit and the institution, and then write “erase my data” again.`,
  staysNetwork: (name) =>
    `That you are the facilitator of the network ${name}. Write “network”, hand it over or stop, and then write “erase my data” again.`,
  done: 'It has been erased.',
  tried: 'tried',
  notTried: 'not tried',
};

export const ownDataText = { da, en };
