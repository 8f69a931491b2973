import type { Language } from '../../../shared/domain/person/language.ts';
import type { ProposalRefusal } from '../../../shared/domain/plan/propose-change.ts';
import { counted } from '../../time/text/counted.ts';

/** What a change is, what it moves, and what came of it; the forms have their own words. */
const da = {
  previewTitle: 'Vil du ændre planen sådan?',
  undoTitle: 'Vil du fortryde den seneste ændring?',
  confirmTitle: 'Skal datoerne ligge fast?',
  opening: {
    stale: 'Planen har ændret sig i mellemtiden. Nu ser det sådan ud:',
    saved: 'Jeg har gemt dine andre rettelser. Datoerne flytter sig først, når du siger ja.',
    changedSince: 'Planen er ændret igen siden. Den ændring skal fortrydes først:',
  },
  moves: 'Det betyder for datoerne:',
  movesNothing: 'Ingen datoer flytter sig.',
  moreMoves: 'De senere datoer følger med.',
  hourAlone: (from: string, to: string) =>
    `Det er kun tidspunktet, der flytter sig, fra ${from} til ${to}. Dagene er de samme.`,
  undoable: (until: string) => `Du kan fortryde det indtil ${until}.`,
  undoableAlways: 'Du kan fortryde det igen.',
  yes: 'Ja, gør det',
  no: 'Nej tak',
  declined: 'Så har jeg ikke ændret noget.',
  done: 'Det er gjort, og kanalen har fået det at vide.',
  undone: 'Det er fortrudt, og kanalen har fået det at vide.',

  told: ' har ændret planen for forløbene:',
  toldDecided: ' har besluttet:',
  toldConfirmed: ' har bekræftet:',
  toldUndone: ' har fortrudt den seneste ændring af planen:',
  toldLater: 'Planen for forløbene er ændret mere end én gang.',
  seePlan: 'Skriv “forløb” for at se hele planen.',

  courseStart: (course: number) => `Starten på forløb ${course}`,
  weekStart: (course: number, week: number) => `Starten på uge ${week} i forløb ${course}`,
  openingMeeting: 'Det første statusmøde',
  meeting: (course: string) => `Statusmødet i forløb ${course}`,
  fromTo: (what: string, from: string, to: string) => `${what} flytter fra ${from} til ${to}`,
  fallsAway: (what: string, from: string) => `${what}, ${from}, falder væk`,
  isNew: (what: string, to: string) => `${what} bliver ${to}`,
  endsBefore: (course: number) => `Forløb ${course} og de følgende falder væk`,
  because: (why: string) => `, fordi ${why}`,
  countsNoMore: (week: number, openDays: number) =>
    `Uge ${week} tæller ikke længere med i forløbet, for den har kun ${counted('da', openDays, 'én åben dag', 'åbne dage')} tilbage.`,
  countsAgain: (week: number) => `Uge ${week} tæller med i forløbet igen.`,

  pause: (course: number, weeks: number) =>
    weeks === 0 ? `Ingen pause efter forløb ${course}` : `Pause efter forløb ${course}: ${inWeeks(weeks)}`,
  usualPause: (weeks: number) =>
    weeks === 0 ? 'Ingen pause mellem forløbene' : `Pause efter hvert forløb: ${inWeeks(weeks)}`,
  decision: (course: number, words: string) => `Forløb ${course} ${words}`,
  moved: (meeting: string, to: string) => `${meeting} holdes ${to}`,
  confirmed: (meeting: string, at: string) => `${meeting} ligger fast ${at}`,
  closed: (when: string) => `Lukket ${when}`,
  noLongerClosed: (when: string) => `Ikke længere lukket ${when}`,
  holdsNot: (words: string) => `Gælder ikke mere: ${words}`,
  yearly: (from: number, to: number) => (from === to ? `uge ${from} hvert år` : `uge ${from}–${to} hvert år`),
  oneWeek: (calendarWeek: string, days: string) => `${calendarWeek}, ${days}`,
  weekOff: (when: string) => `Tæller ikke med: ${when}`,
  weekOn: (when: string) => `Tæller med igen: ${when}`,
  labelled: (words: string, label: string) => `${words} (${label})`,
  openingRulesChanged: (days: number, open: { readonly june5: boolean; readonly december24: boolean }) =>
    `En uge tæller, når mindst ${days} af dens dage er åbne. Grundlovsdag er ${open.june5 ? 'åben' : 'lukket'}, og juleaftensdag er ${open.december24 ? 'åben' : 'lukket'}`,
  openingRules: 'Åbne dage og uger',
  anchor: (day: string) => `Det første forløb tælles fra ${day}`,
  slot: (weekday: string, time: string, minutes: string) =>
    `Statusmøder ligger fremover ${weekday} ${time}, ${minutes}`,
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'],
  lastCourse: (course: number) => `Forløb ${course} er det sidste`,
  noLastCourse: 'Forløbene fortsætter uden slutdato',

  refused: {
    'no-open-week': 'Så er der ingen åben uge tilbage inden for to år. Vælg en kortere lukning.',
    'anchor-not-monday': 'Et forløb tælles fra en mandag.',
    'weekend-slot': 'Statusmødet skal ligge på en hverdag.',
    'unknown-meeting': 'Det møde findes ikke længere i planen.',
    'already-held': 'Mødet er begyndt eller holdt, så det ligger fast.',
    past: 'Det tidspunkt er gået. Vælg et senere.',
    'no-room-to-open': 'Så når I ikke at holde det første møde, før forløbet slutter. Vælg en senere mandag.',
    'outside-week-five': 'Statusmødet hører til i forløbets femte uge. Vælg en dag i den.',
    'after-closing-meeting': 'Det første statusmøde skal ligge før det, der slutter forløb 1.',
    closed: 'Den dag har I lukket. Vælg en anden.',
    'unknown-course': 'Det forløb findes ikke i planen.',
    'course-over': 'Det forløb er slut, så du kan ikke ændre det.',
    'not-in-course': 'Der er ikke noget forløb i gang lige nu, så der er ikke noget at rette.',
    'date-has-changed': 'Datoen har flyttet sig i mellemtiden. Skriv “forløb”, og se den nye.',
    'unknown-closure': 'Den lukning findes ikke længere.',
    'nothing-to-undo': 'Der er ikke nogen ændring at fortryde.',
    'too-late-to-undo': 'Den første af de flyttede datoer er gået, så du kan ikke fortryde ændringen mere.',
    'undone-or-over': 'Den ændring er fortrudt, eller også kan den ikke fortrydes mere.',
    'later-stands':
      'Planen er ændret igen siden, og den ændring kan ikke fortrydes mere. Skriv “forløb”, så kan du rette planen dér.',
  } satisfies Record<ProposalRefusal, string> as Record<ProposalRefusal, string>,

  closuresTitle: 'Lukkedage og lukkede uger',
  closuresNone: 'I har ikke skrevet nogen ind. Helligdage kender jeg i forvejen.',
  closuresKnown: 'Helligdage, grundlovsdag og juleaften kender jeg i forvejen.',
  seeDates: 'Se datoerne',
  addDays: 'Tilføj dage',
  addWeeks: 'Tilføj uger hvert år',
  removeClosure: 'Fjern',
  nothingProposed: 'Alle datoer ligger fast. Der er ikke noget at bekræfte.',
  noCourse: 'Der er ikke noget forløb i gang lige nu, så der er ikke noget at rette.',
  noMeeting: 'Der er ikke noget kommende statusmøde at flytte.',
  noWeek: 'Der er ingen kommende uge at springe over.',
  noClosure: 'Der er ikke nogen lukning at fjerne.',
};

const en: typeof da = {
  previewTitle: 'Change the plan like this?',
  undoTitle: 'Undo the latest change?',
  confirmTitle: 'Shall these dates stand?',
  opening: {
    stale: 'The plan has changed in the meantime. Now it looks like this:',
    saved: 'Your other changes are saved. The dates move only when you say yes.',
    changedSince: 'The plan has been changed again since. That change has to be undone first:',
  },
  moves: 'This means for the dates:',
  movesNothing: 'No dates move.',
  moreMoves: 'The later dates follow.',
  hourAlone: (from, to) => `Only the hour moves, from ${from} to ${to}. The days are the same.`,
  undoable: (until) => `It can be undone until ${until}.`,
  undoableAlways: 'It can be undone again.',
  yes: 'Yes, do it',
  no: 'No thanks',
  declined: 'Nothing has changed.',
  done: 'Done, and the channel has been told.',
  undone: 'Undone, and the channel has been told.',

  told: ' has changed the plan of the courses:',
  toldDecided: ' has decided:',
  toldConfirmed: ' has confirmed:',
  toldUndone: ' has undone the latest change of the plan:',
  toldLater: 'The plan of the courses has changed more than once.',
  seePlan: 'Write “course” to see the whole plan.',

  courseStart: (course) => `The start of course ${course}`,
  weekStart: (course, week) => `The start of week ${week} of course ${course}`,
  openingMeeting: 'The first status meeting',
  meeting: (course) => `The status meeting of course ${course}`,
  fromTo: (what, from, to) => `${what} moves from ${from} to ${to}`,
  fallsAway: (what, from) => `${what}, ${from}, is dropped`,
  isNew: (what, to) => `${what} becomes ${to}`,
  endsBefore: (course) => `Course ${course} and those after it are dropped`,
  because: (why) => `, because ${why}`,
  countsNoMore: (week, openDays) =>
    `Week ${week} no longer counts in the course, for it has only ${counted('en', openDays, 'one open day', 'open days')} left.`,
  countsAgain: (week) => `Week ${week} counts in the course again.`,

  pause: (course, weeks) =>
    weeks === 0
      ? `No pause after course ${course}`
      : `Pause after course ${course}: ${inWeeksEnglish(weeks)}`,
  usualPause: (weeks) =>
    weeks === 0 ? 'No pause between courses' : `Pause after every course: ${inWeeksEnglish(weeks)}`,
  decision: (course, words) => `Course ${course} ${words}`,
  moved: (meeting, to) => `${meeting} is held ${to}`,
  confirmed: (meeting, at) => `${meeting} stands ${at}`,
  closed: (when) => `Closed ${when}`,
  noLongerClosed: (when) => `No longer closed ${when}`,
  holdsNot: (words) => `Holds no longer: ${words}`,
  yearly: (from, to) => (from === to ? `week ${from} every year` : `weeks ${from}–${to} every year`),
  oneWeek: (calendarWeek, days) => `${calendarWeek}, ${days}`,
  weekOff: (when) => `Does not count: ${when}`,
  weekOn: (when) => `Counts again: ${when}`,
  labelled: (words, label) => `${words} (${label})`,
  openingRulesChanged: (days, open) =>
    `A week counts when at least ${days} of its days are open. Constitution Day is ${open.june5 ? 'open' : 'closed'}, and Christmas Eve is ${open.december24 ? 'open' : 'closed'}`,
  openingRules: 'Open days and weeks',
  anchor: (day) => `The first course is counted from ${day}`,
  slot: (weekday, time, minutes) => `Status meetings are from now on ${weekday} ${time}, ${minutes}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  lastCourse: (course) => `Course ${course} is the last`,
  noLastCourse: 'The courses go on without an end date',

  refused: {
    'no-open-week': 'That leaves no open week within two years. Choose a shorter closure.',
    'anchor-not-monday': 'A course is counted from a Monday.',
    'weekend-slot': 'The status meeting has to be on a weekday.',
    'unknown-meeting': 'That meeting is no longer in the plan.',
    'already-held': 'The meeting has begun or been held, so it stands.',
    past: 'That time has passed. Choose a later one.',
    'no-room-to-open': 'Then the course would end before you hold the first meeting. Choose a later Monday.',
    'outside-week-five': 'The status meeting belongs in the course’s fifth week. Choose a day in it.',
    'after-closing-meeting': 'The first status meeting has to come before the one that ends course 1.',
    closed: 'You are closed on that day. Choose another.',
    'unknown-course': 'That course is not in the plan.',
    'course-over': 'That course has passed, so it cannot be changed.',
    'not-in-course': 'No course is running just now, so there is nothing to adjust.',
    'date-has-changed': 'The date has moved in the meantime. Write “course” to see the new one.',
    'unknown-closure': 'That closure is no longer there.',
    'nothing-to-undo': 'There is no change to undo.',
    'too-late-to-undo': 'The first of the moved dates has passed, so the change can no longer be undone.',
    'undone-or-over': 'That change has been undone, or can no longer be.',
    'later-stands':
      'The plan has been changed again since, and that change can no longer be undone. Write “course” to put the plan right there.',
  },

  closuresTitle: 'Days and weeks closed',
  closuresNone: 'You have not entered any. Public holidays I know already.',
  closuresKnown: 'Public holidays, Constitution Day and Christmas Eve I know already.',
  seeDates: 'See the dates',
  addDays: 'Add days',
  addWeeks: 'Add weeks every year',
  removeClosure: 'Remove',
  nothingProposed: 'All dates stand. There is nothing to confirm.',
  noCourse: 'No course is running just now, so there is nothing to adjust.',
  noMeeting: 'There is no coming status meeting to move.',
  noWeek: 'There is no coming week to skip.',
  noClosure: 'There is no closure to remove.',
};

function inWeeks(weeks: number): string {
  return counted('da', weeks, 'én uge', 'uger');
}

function inWeeksEnglish(weeks: number): string {
  return counted('en', weeks, 'one week', 'weeks');
}

export const planChangeText: Readonly<Record<Language, typeof da>> = { da, en };
