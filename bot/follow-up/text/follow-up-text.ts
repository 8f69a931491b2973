import { weeksKept } from '../../../shared/domain/follow-up/limits.ts';
import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';
import { inWords } from '../../time/text/counted.ts';

const da = {
  title: 'Opfølgning, én til én',
  intro: {
    institution: 'En stund for to: Hvad er lykkedes, og hvad er værd at prøve? Kun I to ser aftalen.',
    'family-daycare':
      'En stund for to ud over aftenrunden: Hvad er lykkedes i hjemmet, og hvad er værd at prøve? Kun I to ser aftalen.',
  } satisfies Record<Setting, string> as Record<Setting, string>,
  nothing: {
    leader: 'Du har ikke aftalt noget endnu.',
    member:
      'Der er ikke aftalt noget med dig endnu. Skriv “sparring”, hvis der er noget, du gerne vil vende med nogen.',
  },
  with: (name: string) => `Med ${name}`,
  when: (day: string, time: string, length: string) => `${day} ${time}, ${length}`,
  onlyYou: `Kun I to ser det. Jeg minder jer begge om det arbejdsdagen før, og ${inWords('da', weeksKept)} uger efter sletter jeg det.`,
  soonOnlyYou: 'Kun I to ser det.',
  hoursLine: (sum: string, meetings: number) =>
    meetings === 1
      ? `I forløbet har I brugt ${sum} på ét møde.`
      : `I forløbet har I brugt ${sum} i alt på ${inWords('da', meetings)} møder.`,
  hoursBefore: (sum: string) => `I forløbet før var det ${sum}.`,
  hoursHow: 'Jeg viser kun timerne lagt sammen og uden navne.',

  set: 'Aftal en tid',
  setMore: 'Aftal en mere',
  move: 'Flyt',
  callOff: 'Aflys',
  hours: 'Notér timer',
  eveningHours: 'Notér timer til et aftenmøde',
  file: 'Hent kalenderfil',
  callOffSure: (name: string, when: string) =>
    `Skal opfølgningen med ${name} ${when} aflyses? Så giver jeg besked.`,
  callOffYes: 'Ja, aflys den',
  calledOff: (name: string) => `Den er aflyst. ${name} får besked.`,
  other: 'Det skema har du allerede sendt. Sådan står aftalen nu.',
  saved: (name: string) => `Det er aftalt. ${name} får besked.`,
  moved: (name: string) => `Den er flyttet. ${name} får besked.`,
  noted: 'Jeg har skrevet timerne op.',
  nobody: 'Du kan aftale en tid, når en kollega med egen konto er med i enheden.',

  formTitle: 'Opfølgning',
  moveTitle: 'Flyt opfølgningen',
  formIntro: 'Kun I to ser det. Din kollega får besked, når du gemmer.',
  who: { institution: 'Hvem er det med?', 'family-daycare': 'Hvilken dagplejer?' } satisfies Record<
    Setting,
    string
  > as Record<Setting, string>,
  day: 'Hvilken dag?',
  time: 'Hvad tid?',
  length: 'Hvor længe?',
  send: 'Gem og giv besked',
  save: 'Gem timerne',
  cancel: 'Fortryd',
  hoursTitle: 'Notér timer',
  hoursIntro: 'Jeg lægger timerne sammen for hele forløbet. Ingen kan se, hvem du har brugt dem med.',
  hoursField: 'Hvor lang tid tog det?',
  hoursNone: 'Ingen timer',
  eveningDay: 'Hvilken dag var mødet?',

  toldTitle: {
    set: (name: string) => `${name} har sat tid af til opfølgning med dig`,
    moved: (name: string) => `${name} har flyttet jeres opfølgning`,
    off: 'Jeres opfølgning er aflyst',
    soon: (name: string) => `Husk din opfølgning med ${name}`,
  },
  off: (when: string) => `I skulle have mødtes ${when}. Aftal gerne en ny tid sammen.`,
  show: 'Vis mine aftaler',
  somebody: 'en kollega',

  errors: {
    who: 'Vælg, hvem det er med.',
    day: 'Vælg en dag fra i dag og frem.',
    far: 'Vælg en dag inden for det næste halve år.',
    past: `Vælg i dag eller en dag i de sidste ${inWords('da', weeksKept)} uger.`,
    time: 'Skriv et klokkeslæt, for eksempel 13:00.',
    length: 'Vælg, hvor længe I mødes.',
    hours: 'Vælg, hvor lang tid det tog.',
    full: (most: number) =>
      `Der er allerede ${most} aftaler i enheden. Aflys nogle, eller vent, til de gamle er slettet.`,
  },
  gone: 'Den aftale er der ikke længere. Skriv “opfølgning” for at se dine aftaler.',
};

const en: typeof da = {
  title: 'Follow-up, one to one',
  intro: {
    institution: 'A while for two: what has worked, and what is worth trying? Only the two of you see it.',
    'family-daycare':
      'A while for two besides the evening round: what has worked in the home, and what is worth trying? Only the two of you see it.',
  },
  nothing: {
    leader: 'You have agreed on nothing yet.',
    member: 'Nothing is agreed with you yet. Write “sparring” if you would like to talk something over.',
  },
  with: (name) => `With ${name}`,
  when: (day, time, length) => `${day} ${time}, ${length}`,
  onlyYou: `Only the two of you see it. I remind you both the working day before, and delete it ${inWords('en', weeksKept)} weeks after.`,
  soonOnlyYou: 'Only the two of you see it.',
  hoursLine: (sum, meetings) =>
    meetings === 1
      ? `The course has taken ${sum}, at one meeting.`
      : `The course has taken ${sum} in all, at ${inWords('en', meetings)} meetings.`,
  hoursBefore: (sum) => `In the course before it was ${sum}.`,
  hoursHow: 'I only show the hours added up and without names.',

  set: 'Agree on a time',
  setMore: 'Agree on another',
  move: 'Move',
  callOff: 'Call off',
  hours: 'Note hours',
  eveningHours: 'Note hours of an evening meeting',
  file: 'Get a calendar file',
  callOffSure: (name, when) => `Shall the follow-up with ${name} ${when} be called off? Then I say so.`,
  callOffYes: 'Yes, call it off',
  calledOff: (name) => `It is called off. ${name} is told.`,
  other: 'You have already sent that form. This is how the date stands now.',
  saved: (name) => `It is agreed. ${name} is told.`,
  moved: (name) => `It is moved. ${name} is told.`,
  noted: 'The hours are noted.',
  nobody: 'You can agree on a time once a colleague with an account of their own is in the unit.',

  formTitle: 'Follow-up',
  moveTitle: 'Move the follow-up',
  formIntro: 'Only the two of you see it. Your colleague is told when you save.',
  who: { institution: 'Who is it with?', 'family-daycare': 'Which childminder?' },
  day: 'Which day?',
  time: 'At',
  length: 'How long?',
  send: 'Save and tell them',
  save: 'Save the hours',
  cancel: 'Cancel',
  hoursTitle: 'Note hours',
  hoursIntro: 'The hours are added up for the whole course. Nobody can see whom they were spent with.',
  hoursField: 'How long did it take?',
  hoursNone: 'No hours',
  eveningDay: 'On which day was the meeting?',

  toldTitle: {
    set: (name) => `${name} has set time aside for a follow-up with you`,
    moved: (name) => `${name} has moved your follow-up`,
    off: 'Your follow-up is called off',
    soon: (name) => `Remember your follow-up with ${name}`,
  },
  off: (when) => `You were to meet ${when}. Do agree on a new time together.`,
  show: 'Show my follow-ups',
  somebody: 'a colleague',

  errors: {
    who: 'Choose who it is with.',
    day: 'Choose a day from today on.',
    far: 'Choose a day within the next half-year.',
    past: `Choose today or a day in the last ${inWords('en', weeksKept)} weeks.`,
    time: 'Write a time, for example 13:00.',
    length: 'Choose how long you meet.',
    hours: 'Choose how long it took.',
    full: (most) =>
      `There are ${most} follow-ups in the unit already. Call some off, or wait until the old ones are deleted.`,
  },
  gone: 'That follow-up is no longer there. Write “follow-up” to see yours.',
};

export const followUpText = { da, en };
