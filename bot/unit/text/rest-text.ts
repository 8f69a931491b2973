import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { inWords } from '../../time/text/counted.ts';

export interface RestText {
  readonly away: (until: string) => string;
  readonly awaySpan: (from: string, until: string) => string;
  readonly leftAlone: (until: string) => string;
  readonly leftAloneToday: string;
  readonly awayOn: (day: string) => string;
  readonly byItself: (first: string) => string;
  readonly holidayKept: (from: string | undefined, until: string) => string;
  readonly moreKept: (count: number) => string;
  readonly peaceKept: (from: string | undefined, until: string) => string;
  readonly peaceSpan: (from: string, until: string) => string;
  readonly peaceStands: (from: string | undefined, until: string) => string;
  readonly holidayStands: (from: string | undefined, until: string) => string;
  readonly noHoliday: string;
  readonly dropHoliday: string;
  readonly holidayDropped: string;
  readonly until: string;
  readonly ill: string;
  readonly illLeader: string;
  readonly standsFor: (groups: readonly string[]) => string;
  readonly whoTakes: (group: string) => string;
  readonly sendPlan: string;
  readonly absent: string;
  readonly absentFrom: (meeting: string) => string;
  readonly noMeetingOn: (day: string, next: string | undefined) => string;
  readonly comesLate: string;
  readonly absentChair: string;
  readonly notRead: string;
  readonly noSuchDay: (date: string) => string;
  readonly untilDay: (day: string) => string;
  readonly imBack: string;
  readonly back: string;
  readonly backStillQuiet: string;
  readonly quiet: string;
  readonly quietHint: string;
  readonly askAgain: string;
  readonly asksAgain: string;
  readonly nothingToEnd: string;
  readonly justYou: string;
  readonly leaderSkips: string;
  readonly skipWeek: string;
}

const da: RestText = {
  away: (until) => `God ferie! Jeg spørger dig ikke om noget til og med ${until}.`,
  awaySpan: (from, until) => `God ferie! Jeg spørger dig ikke om noget fra ${from} til og med ${until}.`,
  leftAlone: (until) => `Det er i orden. Jeg spørger dig ikke om noget til og med ${until}.`,
  leftAloneToday: 'Det er i orden. Jeg spørger dig ikke om mere i dag.',
  awayOn: (day) => `God fridag! Jeg spørger dig ikke om noget ${day}.`,
  holidayKept: (from, until) =>
    from
      ? `Du har skrevet ferie fra ${from} til og med ${until}.`
      : `Du har skrevet ferie til og med ${until}.`,
  moreKept: (count) =>
    count === 1
      ? 'Du har skrevet én ferie mere. Jeg viser den, når en af de første er forbi eller slettet.'
      : `Du har skrevet ${inWords('da', count)} ferier mere. Jeg viser dem, når nogle af de første er forbi eller slettet.`,
  peaceKept: (from, until) => `Du har bedt om fred ${from ? `fra ${from} ` : ''}til og med ${until}.`,
  peaceSpan: (from, until) =>
    `Det er i orden. Jeg spørger dig ikke om noget fra ${from} til og med ${until}.`,
  peaceStands: (from, until) =>
    `Jeg husker også, at du bad om fred ${from ? `fra ${from} ` : ''}til og med ${until}.`,
  holidayStands: (from, until) => `Din ferie ${from ? `fra ${from} ` : ''}til og med ${until} gælder stadig.`,
  noHoliday: 'Du har ikke skrevet nogen ferie til mig. Skriv for eksempel “ferie til 14. august”.',
  dropHoliday: 'Slet ferien',
  holidayDropped: 'Ferien er slettet. Skriv “ferie til 14. august”, hvis du får en ny.',
  byItself: (first) => `Jeg skriver til dig igen fra ${first}. Du behøver ikke gøre noget.`,
  ill: 'God bedring. Ring eller skriv til din leder, for jeg giver det ikke videre. Skal jeg lade dig være i fred?',
  illLeader:
    'God bedring. Jeg giver det ikke videre, så sig det selv til dem, der skal vide det. Skal jeg lade dig være i fred?',
  standsFor: (groups) => `Du står for ${inOneLine(groups, 'da')} i dag. Vil du sige, hvem der tager over?`,
  whoTakes: (group) => `Hvem tager ${group}?`,
  sendPlan: 'Send dagens plan',
  absent:
    'Sig det til din leder, for jeg giver det ikke videre. Når I på mødet noterer, hvem der er med, sender jeg bagefter beslutningerne til dig.',
  absentFrom: (meeting) => `Du kan ikke komme til statusmødet ${meeting}.`,
  noMeetingOn: (day, next) =>
    `I har ikke statusmøde ${day}.${next === undefined ? '' : ` Det næste er ${next}.`}`,
  comesLate:
    'Det er i orden. Sig det selv til dem, der venter, for jeg giver det ikke videre. I kanalen kan du se, hvor langt mødet er.',
  absentChair:
    'Jeg siger det ikke selv til nogen. Når I på mødet noterer, hvem der er med, sender jeg bagefter beslutningerne til dig.',
  until: 'Hvor længe har du ferie? Vælg her, eller skriv for eksempel “ferie til 14. august”.',
  noSuchDay: (date) => `Der er ingen ${date}. Vælg her, eller skriv for eksempel “ferie til 14. august”.`,
  notRead: 'Den dato forstod jeg ikke. Vælg her, eller skriv for eksempel “ferie til 14. august”.',
  untilDay: (day) => `Til og med ${day}`,
  imBack: 'Jeg er tilbage',
  back: 'Velkommen tilbage.',
  backStillQuiet: 'Velkommen tilbage. Du har bedt om fred, så jeg spørger dig stadig ikke om noget.',
  quiet: 'Det er i orden. Jeg spørger dig ikke om noget i vores egen chat.',
  quietHint: 'Du får stadig svar, når du skriver, og du kan se alt i kanalen.',
  askAgain: 'Du må gerne spørge mig',
  asksAgain: 'Tak. Så spørger jeg dig igen en gang imellem.',
  justYou: 'Det gælder kun dig. Jeg skriver stadig i kanalen.',
  leaderSkips: 'Skal hele enheden have ro, kan lederen springe ugen over.',
  skipWeek: 'Spring en uge over for hele enheden',
  nothingToEnd:
    'Jeg spørger dig allerede en gang imellem. Skriv “ferie” eller “stille”, hvis du vil have fred.',
};

const en: RestText = {
  away: (until) => `Have a good holiday! I ask you nothing up to and including ${until}.`,
  awaySpan: (from, until) =>
    `Have a good holiday! I ask you nothing from ${from} up to and including ${until}.`,
  leftAlone: (until) => `That is fine. I ask you nothing up to and including ${until}.`,
  leftAloneToday: 'That is fine. I ask you nothing more today.',
  awayOn: (day) => `Enjoy your day off! I ask you nothing on ${day}.`,
  holidayKept: (from, until) =>
    from
      ? `You have written that you are away from ${from} until ${until}.`
      : `You have written that you are away until ${until}.`,
  moreKept: (count) =>
    count === 1
      ? 'You have written one more holiday. I show it once one of the first is over or deleted.'
      : `You have written ${inWords('en', count)} more holidays. I show them once some of the first are over or deleted.`,
  peaceKept: (from, until) => `You have asked for peace ${from ? `from ${from} ` : ''}until ${until}.`,
  peaceSpan: (from, until) => `That is fine. I ask you nothing from ${from} up to and including ${until}.`,
  peaceStands: (from, until) =>
    `I also remember that you asked for peace ${from ? `from ${from} ` : ''}until ${until}.`,
  holidayStands: (from, until) => `Your holiday ${from ? `from ${from} ` : ''}until ${until} still stands.`,
  noHoliday: 'You have written no holiday to me. Write for example “holiday until 14 August”.',
  dropHoliday: 'Delete the holiday',
  holidayDropped: 'The holiday is deleted. Write “holiday until 14 August” if you have a new one.',
  byItself: (first) => `I write to you again from ${first}. You need do nothing.`,
  ill: 'Get well soon. Call or write to your leader, because I do not pass it on. Shall I leave you in peace?',
  illLeader:
    'Get well soon. I do not pass it on, so tell those who have to know. Shall I leave you in peace?',
  standsFor: (groups) => `You are with ${inOneLine(groups, 'en')} today. Will you say who takes over?`,
  whoTakes: (group) => `Who takes ${group}?`,
  sendPlan: 'Send today’s plan',
  absent:
    'Tell your leader, because I do not pass it on. When the meeting notes who is there, I send you its decisions afterwards.',
  absentFrom: (meeting) => `You cannot come to the status meeting ${meeting}.`,
  noMeetingOn: (day, next) =>
    `You have no status meeting ${day}.${next === undefined ? '' : ` The next one is ${next}.`}`,
  comesLate:
    'That is fine. Tell those who wait, because I do not pass it on. In the channel you can see how far the meeting has got.',
  absentChair:
    'I tell nobody of it myself. When the meeting notes who is there, I send you its decisions afterwards.',
  until: 'How long is your holiday? Choose here, or write for example “holiday until 14 August”.',
  noSuchDay: (date) => `There is no ${date}. Choose here, or write for example “holiday until 14 August”.`,
  notRead: 'I did not understand that date. Choose here, or write for example “holiday until 14 August”.',
  untilDay: (day) => `Up to and including ${day}`,
  imBack: 'I am back',
  back: 'Welcome back.',
  backStillQuiet: 'Welcome back. You asked to be left in peace, so I still ask you nothing.',
  quiet: 'That is fine. I ask you nothing in our own chat.',
  quietHint: 'You still get an answer when you write, and you can see everything in the channel.',
  askAgain: 'You may ask me',
  asksAgain: 'Thank you. Then I ask you again now and then.',
  justYou: 'That is for you alone. I still write in the channel.',
  leaderSkips: 'If the whole unit is to be left in peace, the leader can skip the week.',
  skipWeek: 'Skip a week for the whole unit',
  nothingToEnd: 'I do ask you now and then. Write “holiday” or “quiet” to be left in peace.',
};

export const restText: Readonly<Record<Language, RestText>> = { da, en };
