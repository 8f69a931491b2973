import type { Platform } from '../../../shared/domain/person/person.ts';
import { atStart, inWords } from '../../time/text/counted.ts';

const da = {
  place: (at: number, of: number) => `punkt ${at} af ${of}`,
  ends: (point: string, meeting: string) =>
    point === meeting ? `Mødet slutter ${meeting}.` : `Punktet slutter ${point}, mødet ${meeting}.`,
  cardEnds: (point: string, meeting: string) =>
    point === meeting ? `mødet slutter ${meeting}` : `punktet slutter ${point}, hele mødet ${meeting}`,
  goingOn: 'Mødet er i gang',
  leftOpen: (day: string) => `Mødet ${day} er ikke afsluttet`,
  over: 'Mødet er slut',
  isOver: (day: string) => `Statusmødet ${day} er slut.`,
  nothingDecided: 'I besluttede ikke noget denne gang.',
  overHint: 'Beslutningerne står nedenfor i kanalen. Skriv “beslutninger” til mig, når I vil se dem igen.',
  overPlan: 'Det, I har planlagt, står nedenfor i kanalen.',
  evening: 'Mødelederen samler op.',
  latest: (count: number) =>
    count === 1 ? 'Besluttet' : `${atStart(inWords('da', count))} beslutninger, den nyeste`,
  latestCorrected: 'Rettet',
  nothingYet: 'I har ikke besluttet noget på mødet endnu.',
  andMoreIn: (count: number) => `og ${inWords('da', count)} til: Skriv “beslutninger” for at se dem alle.`,
  topicOf: (at: number, of: number) => `emne ${at} af ${of}`,
  difference: 'Hvad gjorde forskellen for børnene?',
  fate: {
    discussed: 'Færdig med emnet.',
    carried: 'Gemt til næste møde.',
    both: 'Nogle er I færdige med, resten er gemt til næste møde.',
  },
  shut: {
    slack:
      'Kollegerne kan ikke følge med: Jeg kan ikke skrive i kanalen. Skriv “/invite @Femuger” i den, så kommer mødets kort.',
    teams:
      'Kollegerne kan ikke følge med: Jeg kan ikke skrive i kanalen. Tilføj Femuger i teamet igen, så kommer mødets kort.',
  } satisfies Record<Platform, string> as Record<Platform, string>,
  movedOn: 'Mødet var gået videre. Her er det nu.',
  /** To whoever pressed while a colleague took the meeting over. */
  pressed: { yes: 'Dit tryk kom med.', no: 'Dit tryk kom ikke med.' },
  correctRest: (button: string) => `De ældre retter eller sletter du under “${button}”.`,
  nothingMended: 'Jeg har ikke rettet eller slettet noget.',
  cardElsewhere: 'Mødet står et andet sted her i chatten. Kan du ikke finde det, så tryk her.',
  ledBy: (name: string) => `${name} leder mødet nu.`,
  chair: (name: string) => `Mødeleder: ${name}`,
  cardGone: 'Mødets knapper er ikke her længere.',
  cardFurtherDown: 'Mødet står længere nede.',
  cardInYourChat: 'Du leder mødet i din egen chat med mig.',
  carryComesAgain:
    'Vælg “Færdig med emnet” eller “Gem til næste møde”. Det, I gemmer, kommer på igen næste gang. I kan altid gå tilbage.',
  nextUndecided:
    'I har ikke skrevet nogen beslutning endnu. “Næste” går videre uden, og I kan altid gå tilbage.',
  closesUndecided: (until: string) =>
    `I har ikke skrevet nogen beslutning. Slutter I nu, kan I stadig skrive den til og med ${until}.`,
  withdrawn: 'Noget her er trukket tilbage, siden mødet begyndte.',
  discussed: 'Færdig med emnet',
  carry: 'Gem til næste møde',
  eachOne: 'Kun nogle af dem',
  editTopic: 'Ret emnet',
  practice: 'Gør til fast praksis',
  next: 'Næste',
  back: 'Tilbage',
  decide: 'Beslut',
  goal: 'Skriv mål for næste forløb',
  mendGoal: 'Ret målet',
  mendGoalOf: (goal: string) => `Ret: ${goal}`,
  activities: 'Skriv aktiviteter',
  theme: 'Indholdstema',
  trial: 'Skriv prøvehandling',
  focus: 'Fokuspunkter',
  attendance: 'Hvem er med?',
  handOver: 'Skift mødeleder',
  close: 'Afslut mødet',
  closeWithoutGoals: 'Afslut uden mål denne gang',
  closeWithoutActivity: 'Afslut uden aktivitet',
  needsActivity: 'Målet mangler en aktivitet. Skriv den nu, eller lad den vente.',
  needsPlan: 'Næste forløb mangler et mål med en aktivitet. Skriv det nu, eller lad det vente.',
  willCarry: (count: number) =>
    count === 1
      ? 'I er ikke færdige med at tale om én prøvehandling. Den kommer med næste gang.'
      : `I er ikke færdige med at tale om ${inWords('da', count)} prøvehandlinger. De kommer med næste gang.`,
  meanwhile: (count: number) =>
    count === 1
      ? 'Under mødet skrev I én ny prøvehandling. Den er med næste gang.'
      : `Under mødet skrev I ${count} nye prøvehandlinger. De er med næste gang.`,
  goalsSoFar: 'Næste forløb',
  noActivity: 'ingen aktivitet endnu',
  present: (names: string) => `Med i dag: ${names}`,
  unreached: (names: string) =>
    `Jeg kan ikke skrive til ${names} efter mødet. Aftal gerne, hvem der fortæller videre, hvad I har besluttet.`,
  presentUnnoted: 'Hvem var med? Det kan du skrive under “Mere”, før du slutter.',
  hint: 'Jeg gemmer alt undervejs, og alle kan følge med i kanalen. Skriv “dagsorden” i din egen chat med mig for at finde mødet igen.',

  early: (planned: string, now: string) =>
    `Mødet er sat til ${planned}, og nu er den ${now}. Begynder I nu, slutter I også så meget før. Dagsordenen ligger fast fra nu af.`,
  startNow: 'Ja, start nu',
  wait: 'Nej, vent',
  notYet: (day: string) => `Mødet kan begynde på dagen, ${day}.`,
  notChair: 'Det kan kun mødelederen, lederen og stedfortræderen gøre.',
  notOpen: 'Mødet er ikke i gang. Skriv “dagsorden” til mig for at se, hvor I er.',

  askTitle: 'Statusmødet står åbent',
  ask: (day: string) =>
    `Mødet ${day} blev ikke afsluttet. Når du afslutter det, får kanalen beslutningerne, og det næste forløb bygger på dem. Det, I ikke nåede, kommer med næste gang.`,
};

const en: typeof da = {
  place: (at, of) => `point ${at} of ${of}`,
  ends: (point, meeting) =>
    point === meeting ? `The meeting ends ${meeting}.` : `This point ends ${point}, the meeting ${meeting}.`,
  cardEnds: (point, meeting) =>
    point === meeting
      ? `the meeting ends ${meeting}`
      : `this point ends ${point}, the whole meeting ${meeting}`,
  goingOn: 'The meeting is going on',
  leftOpen: (day) => `The meeting of ${day} is not closed`,
  over: 'The meeting is over',
  isOver: (day) => `The meeting is over: the status meeting of ${day} is closed.`,
  nothingDecided: 'Nothing was decided this time.',
  overHint:
    'The decisions stand below in the channel. Write “decisions” to me when you want to see them again.',
  overPlan: 'What you have planned stands below in the channel.',
  evening: 'The chair gathers it up.',
  latest: (count) => (count === 1 ? 'Decided' : `${atStart(inWords('en', count))} decisions, the newest`),
  latestCorrected: 'Corrected',
  nothingYet: 'Nothing has been decided at the meeting yet.',
  andMoreIn: (count) => `and ${inWords('en', count)} more: write “decisions” to see them all.`,
  topicOf: (at, of) => `topic ${at} of ${of}`,
  difference: 'What made the difference for the children?',
  fate: {
    discussed: 'Done with the topic.',
    carried: 'Kept for the next meeting.',
    both: 'You are done with some; the rest is kept for the next meeting.',
  },
  shut: {
    slack:
      'Your colleagues cannot follow: I cannot write in the channel. Write “/invite @Femuger” in it, and the meeting’s card comes.',
    teams:
      'Your colleagues cannot follow: I cannot write in the channel. Add Femuger to the team again, and the meeting’s card comes.',
  },
  movedOn: 'The meeting had moved on. Here it is now.',
  pressed: { yes: 'What you pressed was done.', no: 'What you pressed was not done.' },
  correctRest: (button) => `You correct or delete the older ones under “${button}”.`,
  nothingMended: 'I have corrected or deleted nothing.',
  cardElsewhere: 'The meeting is run from another message. If you cannot find it, press here.',
  ledBy: (name) => `${name} chairs the meeting now.`,
  chair: (name) => `Chair: ${name}`,
  cardGone: 'The buttons of the meeting are no longer here.',
  cardFurtherDown: 'The meeting stands further down.',
  cardInYourChat: 'You run the meeting in your own chat with me.',
  carryComesAgain:
    'Choose “Done with the topic” or “Keep for next meeting”. What you keep comes up again next time. You can always go back.',
  nextUndecided:
    'You have not written a decision yet. “Next” goes on without one, and you can always go back.',
  closesUndecided: (until) =>
    `You have written no decision. If you close now, you can still write it until the end of ${until}.`,
  withdrawn: 'Something here has been withdrawn since the meeting began.',
  discussed: 'Done with the topic',
  carry: 'Keep for next meeting',
  eachOne: 'Only some of them',
  editTopic: 'Mend the topic',
  practice: 'Make it common practice',
  next: 'Next',
  back: 'Back',
  decide: 'Decide',
  goal: 'Write a goal for the next course',
  mendGoal: 'Mend the goal',
  mendGoalOf: (goal) => `Mend: ${goal}`,
  activities: 'Write activities',
  theme: 'Content theme',
  trial: 'Write a trial action',
  focus: 'Focus points',
  attendance: 'Who is here?',
  handOver: 'Change the chair',
  close: 'Close the meeting',
  closeWithoutGoals: 'Close without goals this time',
  closeWithoutActivity: 'Close without activity',
  needsActivity: 'The goal lacks an activity. Write it now, or let it wait.',
  needsPlan: 'The next course lacks a goal with an activity. Write it now, or let it wait.',
  willCarry: (count) =>
    count === 1
      ? 'There is one trial action you are not done talking about. It will be there next time.'
      : `There are ${count} trial actions you are not done talking about. They will be there next time.`,
  meanwhile: (count) =>
    count === 1
      ? 'During the meeting you wrote one new trial action. It will be there next time.'
      : `During the meeting you wrote ${count} new trial actions. They will be there next time.`,
  goalsSoFar: 'Next course',
  noActivity: 'no activity yet',
  present: (names) => `Here today: ${names}`,
  unreached: (names) =>
    `I cannot write to ${names} after the meeting. You may like to agree on who passes on what you decided.`,
  presentUnnoted: 'Who was here? You can write it under “More” before you close.',
  hint: 'Everything is saved as you go, and all can follow in the channel. Write “agenda” in your own chat with me to find the meeting again.',

  early: (planned, now) =>
    `The meeting is set for ${planned}, and it is ${now} now. If you begin now, you also end as much earlier. The agenda stands from now on.`,
  startNow: 'Yes, start now',
  wait: 'No, wait',
  notYet: (day) => `The meeting can begin on its day, ${day}.`,
  notChair: 'Only the chair, the leader and the deputy can do that.',
  notOpen: 'The meeting is not going on. Write “agenda” to me to see where you are.',

  askTitle: 'The status meeting is still open',
  ask: (day) =>
    `The meeting ${day} was not closed. When you close it, the channel gets the decisions and the next course begins from them. What you did not get to will be there next time.`,
};

export const meetingText = { da, en };
