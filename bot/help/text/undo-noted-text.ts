import type { NotedKind } from '../../../shared/domain/unit/noted-deed.ts';

interface NotedText {
  /** What was done, and how it is put right where no button does it. */
  readonly said: string;
  /** The button that leads to where it is put right. */
  readonly way: string;
}
interface Labels {
  readonly labels: { readonly decision: string; readonly writeAgain: string };
}

const da: Readonly<Record<NotedKind, NotedText>> & Labels = {
  labels: { decision: 'Vis beslutningen', writeAgain: 'Skriv den igen' },
  withdrawn: {
    said: 'Du trak en prøvehandling tilbage. Find mit svar om det, og tryk “Fortryd” under det, så er den her igen. Kun den knap husker den.',
    way: 'Mine prøvehandlinger',
  },
  messageDeleted: {
    said: 'Du slettede din besked, og det, jeg havde gemt fra den, er slettet med den. Jeg har ikke dine ord mere. Var det en prøvehandling, kan du skrive den igen.',
    way: 'Mine prøvehandlinger',
  },
  trial: {
    said: 'Du ændrede en prøvehandling. Find den under “mine prøvehandlinger”, så kan du ændre den igen.',
    way: 'Mine prøvehandlinger',
  },
  decisionDeleted: {
    said: 'Du slettede en beslutning. Jeg har ikke dens ord mere, men du kan skrive den igen.',
    way: 'Beslutninger',
  },
  decisionSettled: {
    said: 'Du ændrede, hvordan det står med en beslutning: gjort, droppet eller åben.',
    way: 'Beslutninger',
  },
  decisionChanged: {
    said: 'Du ændrede en beslutning. Du kan ændre den igen samme sted.',
    way: 'Beslutninger',
  },
  decision: { said: 'Du skrev eller ændrede en beslutning.', way: 'Beslutninger' },
  memberRemoved: {
    said: 'Du tog en kollega ud. Kollegaen kommer med igen ved at skrive “deltag” i kanalen. En kollega uden konto tilføjer du selv.',
    way: 'Medlemmer',
  },
  members: { said: 'Du ændrede, hvem der er med, eller hvilke tablets I deler.', way: 'Medlemmer' },
  joined: { said: 'Du kom med i enheden.', way: 'Gå ud igen' },
  unit: { said: 'Du oprettede enheden eller rettede dens navn, sprog eller andet.', way: 'Ret dem igen' },
  posts: { said: 'Du ændrede, hvilke beskeder jeg sender, eller hvornår jeg skriver.', way: 'Beskeder' },
  plan: { said: 'Du bekræftede eller fortrød noget i planen.', way: 'Forløb' },
  lead: { said: 'Du ændrede, hvem der leder enheden.', way: 'Ledelse' },
  chair: { said: 'Du ændrede, hvem der leder mødet.', way: 'Mødeleder' },
  meeting: { said: 'Du ændrede noget på statusmødet eller dagsordenen.', way: 'Vis mødet' },
  meetingClosed: {
    said: 'Du afsluttede statusmødet. Det kan ikke åbnes igen, men beslutningerne kan stadig rettes lige efter.',
    way: 'Beslutninger',
  },
  goal: { said: 'Du ændrede dine mål.', way: 'Mål' },
  commonGoals: { said: 'Du ændrede jeres fælles mål.', way: 'Fælles mål' },
  note: { said: 'Du skrev, rettede eller slettede en note.', way: 'Noter' },
  day: { said: 'Du ændrede dagens små grupper.', way: 'Dagens grupper' },
  week: { said: 'Du ændrede ugeplanen.', way: 'Ugeplan' },
  processPlan: { said: 'Du skrev i en procesplan.', way: 'Procesplan' },
  together: { said: 'Du skrev i jeres plan for forløbet.', way: 'Vores plan' },
  focus: { said: 'Du ændrede jeres fokuspunkter.', way: 'Fokuspunkter' },
  golden: { said: 'Du skrev eller slettede et gyldent øjeblik.', way: 'Gyldne øjeblikke' },
  word: { said: 'Du ændrede et ord i jeres ordliste.', way: 'Begreber' },
  card: { said: 'Du lagde et kort frem til mødet.', way: 'Kort' },
  sparring: { said: 'Du ændrede noget ved sparring.', way: 'Sparring' },
  buddy: { said: 'Du ændrede noget ved makkerordningen.', way: 'Makker' },
  outsideEye: { said: 'Du ændrede noget ved et blik udefra.', way: 'Blik udefra' },
  followUp: { said: 'Du ændrede noget ved en opfølgning.', way: 'Opfølgning' },
  video: { said: 'Du ændrede noget ved video.', way: 'Video' },
  visit: { said: 'Du ændrede noget ved et besøg.', way: 'Besøg' },
  checklist: { said: 'Du satte eller fjernede et flueben på tjeklisten.', way: 'Tjekliste' },
  calendar: { said: 'Du ændrede et kalenderlink.', way: 'Kalender' },
  ideas: { said: 'Du delte en idé eller tog en tilbage.', way: 'Idébank' },
  network: { said: 'Du ændrede noget i et netværk.', way: 'Netværk' },
  rest: { said: 'Du ændrede din ferie, eller om jeg må spørge dig.', way: 'Ferie' },
  other: { said: 'Du ændrede noget, som jeg ikke har en genvej til.', way: 'Mine prøvehandlinger' },
};

const en: typeof da = {
  labels: { decision: 'Show the decision', writeAgain: 'Write it again' },
  withdrawn: {
    said: 'You withdrew a trial. Find my answer about it and press “Undo” below it, and it is here again. Nothing but that button remembers it.',
    way: 'My trials',
  },
  messageDeleted: {
    said: 'You deleted your message, and what I had kept of it is deleted with it. I no longer have your words. If it was a trial, you can write it again.',
    way: 'My trials',
  },
  trial: {
    said: 'You changed something about a trial. You can change it again below it.',
    way: 'My trials',
  },
  decisionDeleted: {
    said: 'You deleted a decision. I no longer have its words, but you can write it again.',
    way: 'Decisions',
  },
  decisionSettled: {
    said: 'You changed how a decision stands: done, dropped or open.',
    way: 'Decisions',
  },
  decisionChanged: {
    said: 'You changed a decision. You can change it again in the same place.',
    way: 'Decisions',
  },
  decision: { said: 'You wrote or changed a decision.', way: 'Decisions' },
  memberRemoved: {
    said: 'You took a colleague out. They come back by writing “join” in the channel. A colleague without an account you add yourself.',
    way: 'Members',
  },
  members: { said: 'You changed who is in, or which tablets you share.', way: 'Members' },
  joined: { said: 'You joined the unit.', way: 'Leave again' },
  unit: {
    said: 'You created the unit, or edited its name, language or something else.',
    way: 'Edit it again',
  },
  posts: { said: 'You changed which messages I send, or when I write.', way: 'Posts' },
  plan: { said: 'You confirmed or undid something in the plan.', way: 'Course' },
  lead: { said: 'You changed who leads the unit.', way: 'Leadership' },
  chair: { said: 'You changed who chairs the meeting.', way: 'Chair' },
  meeting: { said: 'You changed something at the status meeting or on the agenda.', way: 'Show the meeting' },
  meetingClosed: {
    said: 'You closed the status meeting. It cannot be opened again, but its decisions can still be corrected just after it.',
    way: 'Decisions',
  },
  goal: { said: 'You changed your goals.', way: 'Goals' },
  commonGoals: { said: 'You changed your common goals.', way: 'Common goals' },
  note: { said: 'You wrote, edited or deleted a note.', way: 'Notes' },
  day: { said: 'You changed the small groups of the day.', way: 'Today’s groups' },
  week: { said: 'You changed the plan of the week.', way: 'Week plan' },
  processPlan: { said: 'You wrote in a process plan.', way: 'Process plan' },
  together: { said: 'You wrote in your plan of the course.', way: 'Our plan' },
  focus: { said: 'You changed your focus points.', way: 'Focus points' },
  golden: { said: 'You wrote or deleted a golden moment.', way: 'Golden moments' },
  word: { said: 'You changed a word in your glossary.', way: 'Concepts' },
  card: { said: 'You laid out a card for the meeting.', way: 'Cards' },
  sparring: { said: 'You changed something about sparring.', way: 'Sparring' },
  buddy: { said: 'You changed something about buddies.', way: 'Buddies' },
  outsideEye: { said: 'You changed something about a view from outside.', way: 'View from outside' },
  followUp: { said: 'You changed something about a follow-up.', way: 'Follow-up' },
  video: { said: 'You changed something about video.', way: 'Video' },
  visit: { said: 'You changed something about a visit.', way: 'Visit' },
  checklist: { said: 'You set or removed a tick on the checklist.', way: 'Checklist' },
  calendar: { said: 'You changed a calendar link.', way: 'Calendar' },
  ideas: { said: 'You shared an idea, or took one back.', way: 'Idea bank' },
  network: { said: 'You changed something in a network.', way: 'Networks' },
  rest: { said: 'You changed your holiday, or whether I may ask you.', way: 'Holiday' },
  other: { said: 'You changed something that I have no shortcut to.', way: 'My trials' },
};

export const undoNotedText = { da, en };
