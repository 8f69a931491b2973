import type { ReleaseAnswer } from '../../../shared/domain/network/release.ts';
import type { LoggedKind, LoggedRole } from '../../../shared/domain/own-data/access-log.ts';
import { counted } from '../../time/text/counted.ts';

type Logged = Readonly<Record<LoggedKind, string>>;
type Answers = Readonly<Record<ReleaseAnswer['answer'], string>>;
type Roles = Readonly<Record<LoggedRole, string>>;

const da = {
  title: (name: string) => `Arkiv for ${name}`,
  intro:
    'Alt, I har skrevet og besluttet sammen, samlet ét sted. Du kan læse det og gemme det i kommunens arkiv.',
  inIt: 'Det er med:',
  holds: [
    'prøvehandlinger, og hvordan de gik',
    'mål og aktiviteter',
    'møder, dagsordener og beslutninger',
    'uge- og procesplaner',
    'timer til opfølgning, lagt sammen',
    'om I frigav jeres tal til netværket',
    'hvornår jeg skrev i kanalen, uden ord (kun i filen)',
    'jeres ordliste',
  ],
  leftOutTitle: 'Det, en person har for sig selv, eller to har mellem sig, er ikke med:',
  leftOut: [
    'private prøvehandlinger',
    'noter og egne mål, der ikke er delt med enheden',
    'sparring, makkere og datoer for opfølgning',
    'det, jeg har skrevet til én person',
    'ønsker til møder og stemmer i netværk',
  ],
  read: (name: string) => `Læs arkivet for ${name}`,
  file: (name: string) => `Hent arkivet for ${name} som fil`,
  log: 'Hvem har åbnet hvad?',
  valid:
    'Linkene virker i et døgn, og kun så længe du er leder. Der står kollegers navne i arkivet, så giv ikke linkene videre. Jeg noterer, når du åbner det.',
  notSet: 'Arkivet er ikke slået til. Bed den, der driver mig i kommunen, om at slå det til.',

  madeOn: (day: string) => `Hentet fra Femuger ${day}.`,
  institution: 'Institution',
  leader: 'Leder',
  colleagues: 'Med i enheden',
  words: 'Ordliste',
  course: (number: number, days: string | undefined) =>
    days ? `Forløb ${number} · ${days}` : `Forløb ${number}`,
  goals: 'Mål og aktiviteter',
  earlierGoals: 'Sådan lød målene før',
  ownGoals: 'Egne mål, der er delt med enheden',
  trials: 'Prøvehandlinger',
  tried: 'Prøvet',
  notTried: 'Ikke prøvet',
  heard: 'Fra noterne, uden navn',
  golden: 'Gyldne øjeblikke',
  cards: 'Refleksionskort til mødet',
  week: 'Ugens grupper',
  followUp: (meetings: number, hours: number) =>
    `Opfølgning: ${counted('da', meetings, 'ét møde', 'møder')}, ${String(hours).replace('.', ',')} ${hours === 1 ? 'time' : 'timer'} i alt.`,
  meeting: (day: string) => `Statusmøde ${day}`,
  agenda: (day: string) => `Dagsorden ${day}`,
  trialCount: (count: number) => counted('da', count, 'én prøvehandling', 'prøvehandlinger'),
  answersTitle: 'Tal til netværket',
  answers: { released: 'frigivet', kept: 'ikke frigivet' } satisfies Answers as Answers,
  present: 'Til stede',
  theme: 'Tema',
  focus: 'Fokus i egen praksis',
  points: 'Punkter, I selv satte på',
  pointsAhead: 'Punkter til næste møde',
  putOff: 'gemt til næste møde',
  decisions: 'Beslutninger',
  by: 'senest',
  plan: (day: string) => `Procesplan ${day}`,

  logTitle: (unit: string) => `Hvem har åbnet hvad i ${unit}?`,
  logIntro:
    'Her kan du se, hvem der har åbnet arkivet eller printet dagsorden og beslutninger. Åbner nogen det samme flere gange på en dag, står kun den første. Efter et år sletter jeg linjen.',
  logNone: 'Ingen har åbnet arkivet eller printet dagsorden og beslutninger det seneste år.',
  logMore: (count: number) => `${count} ældre linjer er ikke vist.`,
  logged: {
    archive: 'læste arkivet',
    'archive-file': 'hentede arkivet som fil',
    agenda: 'åbnede dagsordenen til print',
    decisions: 'åbnede beslutningerne til print',
  } satisfies Logged as Logged,
  roles: {
    'institution-leader': 'leder af institutionen',
    leader: 'leder',
    deputy: 'stedfortræder',
    member: 'med i enheden',
  } satisfies Roles as Roles,
  nameless: 'En, hvis navn er slettet,',
};

const en: typeof da = {
  title: (name) => `Archive of ${name}`,
  intro:
    'All that you have written and decided together, in one place. You can read it and keep it in the municipality’s archive.',
  inIt: 'This is in it:',
  holds: [
    'trials, and how they went',
    'goals and activities',
    'meetings, agendas and decisions',
    'plans for weeks and days',
    'hours of following up, added together',
    'whether you released your figures to the network',
    'when I wrote in the channel, without the words (in the file alone)',
    'your glossary',
  ],
  leftOutTitle: 'What one person keeps to themselves, or two have between them, is left out:',
  leftOut: [
    'private trials',
    'notes and own goals that are not shared with the unit',
    'sparring, buddies and dates to follow up',
    'what I have written to one person',
    'wishes for meetings and votes in networks',
  ],
  read: (name) => `Read the archive of ${name}`,
  file: (name) => `Get the archive of ${name} as a file`,
  log: 'Who has opened what?',
  valid:
    'The links work for a day and a night, and only as long as you lead. The archive holds colleagues’ names, so do not pass the links on. I write it down when you open it.',
  notSet: 'The archive is not switched on. Ask whoever runs me in the municipality to switch it on.',

  madeOn: (day) => `From Femuger, ${day}.`,
  institution: 'Institution',
  leader: 'Leader',
  colleagues: 'In the unit',
  words: 'Glossary',
  course: (number, days) => (days ? `Course ${number} · ${days}` : `Course ${number}`),
  goals: 'Goals and activities',
  earlierGoals: 'How the goals read before',
  ownGoals: 'Own goals that are shared with the unit',
  trials: 'Trials',
  tried: 'Tried',
  notTried: 'Not tried',
  heard: 'From the notes, without a name',
  golden: 'Golden moments',
  cards: 'Reflection cards for the meeting',
  week: 'The week’s groups',
  followUp: (meetings, hours) =>
    `Following up: ${counted('en', meetings, 'one meeting', 'meetings')}, ${hours} ${hours === 1 ? 'hour' : 'hours'} in all.`,
  meeting: (day) => `Status meeting on ${day}`,
  agenda: (day) => `Agenda on ${day}`,
  trialCount: (count) => counted('en', count, 'one trial', 'trials'),
  answersTitle: 'Figures for the network',
  answers: { released: 'released', kept: 'not released' },
  present: 'Present',
  theme: 'Theme',
  focus: 'Focus in our own practice',
  points: 'Points you put on yourselves',
  pointsAhead: 'Points for the next meeting',
  putOff: 'kept for the next meeting',
  decisions: 'Decisions',
  by: 'by',
  plan: (day) => `Process plan for ${day}`,

  logTitle: (unit) => `Who has opened what in ${unit}?`,
  logIntro:
    'Here you see who has opened the archive or printed the agenda and the decisions. Where somebody opens the same several times in a day, only the first stands here. After a year I delete the line.',
  logNone: 'Nobody has opened the archive or printed the agenda and the decisions in the last year.',
  logMore: (count) => `${count} older lines are not shown.`,
  logged: {
    archive: 'read the archive',
    'archive-file': 'got the archive as a file',
    agenda: 'opened the agenda for print',
    decisions: 'opened the decisions for print',
  },
  roles: {
    'institution-leader': 'leader of the institution',
    leader: 'leader',
    deputy: 'deputy',
    member: 'in the unit',
  },
  nameless: 'Somebody whose name has been erased',
};

export const archiveText = { da, en };
