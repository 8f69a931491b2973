import type { LadderStep } from '../../library/text/ladder.ts';
import type { QuestionAbout } from '../../library/text/reflection-question.ts';

const da = {
  tryIt: 'Det prøver jeg',
  readMore: 'Læs mere',
  ladderTitle: 'Stigen',
  ladderIntro: 'Seks trin. Begynd, hvor du er. Du behøver ikke tage dem i rækkefølge.',
  ladderDrawn: (rungs: readonly { readonly title: string }[], lit: number) => {
    const all = `En stige læst nedefra: ${rungs.map(({ title }, at) => `${at + 1}. ${title}`).join('. ')}.`;
    return lit < 0 ? all : `${all} Trin ${lit + 1} er lyst op.`;
  },
  steps: {
    include: 'Få med',
    support: 'Hjælpe på vej',
    challenge: 'Række længere',
  } satisfies Record<LadderStep, string> as Record<LadderStep, string>,

  toMeeting: 'Tag med til mødet',
  another: 'Træk et nyt',
  stayWith: (word: string) => `Skriv “kort ${word}”, hvis I vil blive ved det emne.`,
  noSuchCards: 'Der er ingen kort af den slags.',
  broughtCard: 'Kortet er på dagsordenen til næste statusmøde.',

  questionTitle: 'Et spørgsmål at tage hul på',
  about: {
    1: 'Gøre klar',
    2: 'Planlægge',
    3: 'Være i gang',
    4: 'Se tilbage',
    leadership: 'Ledelse',
    parents: 'Forældre',
    network: 'Netværk',
  } satisfies Record<QuestionAbout, string> as Record<QuestionAbout, string>,

  startersTitle: 'Idéer til en prøvehandling',
  shelves: {
    themeStarters: 'Forløbets tema',
    careStarters: 'Pleje og omsorg',
    playStarters: 'Leg',
    roomStarters: 'Rum og skift',
  },
  sign: (sign: string) => `Kig efter: ${sign}`,
  moreStarters: 'Tre andre',

  halveTitle: 'Gør den halvt så stor',
  fromBig: 'Fra',
  toSmall: 'til',
  anotherExample: 'Vis et andet eksempel',
  makeSmaller: 'Ret prøvehandlingen',

  stepsTitle: 'Trin for trin',
  stepsIntro: 'Hvad vil du gerne i gang med?',
  ways: {
    primer: 'Hvad er en prøvehandling?',
    trialWizard: 'Skriv en prøvehandling',
    goalWizard: 'Find et læringsmål',
  },
  stepOf: (step: number, steps: number) => `${step} af ${steps}`,
  next: 'Næste',
  write: 'Skriv den nu',
  writeGoal: 'Skriv målet nu',

  planBTitle: 'Når dagen bliver en anden',
  planBIntro: 'Målet er det samme. Hvad er anderledes i dag?',
  reasons: { illness: 'Vi er færre voksne', weather: 'Vejret driller', children: 'Børnene vil noget andet' },

  roleOther: 'For dem, der har en anden rolle',
  checkTitle: 'Månedens spørgsmål',
  checkSoFar: (covered: number, all: number) => `I har været omkring ${covered} af ${all} før det her:`,
  areas: {
    interaction: 'samvær',
    play: 'leg',
    environment: 'rum og ting',
    participation: 'at være med',
    transitions: 'overgange',
    leadership: 'ledelse',
    parents: 'forældre',
  },
  appreciativeTitle: 'Og et at stille en kollega',

  contactsTitle: 'Hvem kan hjælpe?',
  guidelinesTitle: 'Handlevejledninger',
  contactLink: 'Læs mere',
  noNumbersToLeader: 'Her er ingen numre endnu. Bed kommunen om at få dem lagt ind.',
  danger: 'Er nogen i fare i dette øjeblik, så ring 112.',
  required: 'Skriv noget her.',
  edit: 'Ret',
  remove: 'Slet',
  save: 'Gem',
  cancel: 'Fortryd',

  goldenTitle: 'Et gyldent øjeblik',
  goldenLine: 'Det så jeg',
  goldenUndo: 'Fortryd',
  goldenGone: 'Det er slettet igen.',

  seasonsTitle: 'Overgange',
  noSeason: 'Lige nu er der ingen store skift på vej.',
  back: 'Tilbage',
  printIt: 'Print',
};

const en: typeof da = {
  tryIt: 'I will try it',
  readMore: 'Read more',
  ladderTitle: 'The ladder',
  ladderIntro: 'Six rungs. Begin where you are, and do not climb for the sake of climbing.',
  ladderDrawn: (rungs, lit) => {
    const all = `A ladder read from below: ${rungs.map(({ title }, at) => `${at + 1}. ${title}`).join('. ')}.`;
    return lit < 0 ? all : `${all} Rung ${lit + 1} is lit.`;
  },
  steps: { include: 'Getting in', support: 'Being helped on', challenge: 'Reaching further' },

  toMeeting: 'Take it to the meeting',
  another: 'Draw another',
  stayWith: (word) => `Write “card ${word}” to stay with that subject.`,
  noSuchCards: 'There are no cards of that kind.',
  broughtCard: 'The card is on the agenda of the next status meeting.',

  questionTitle: 'A question to begin with',
  about: {
    1: 'Getting ready',
    2: 'Planning',
    3: 'Under way',
    4: 'Looking back',
    leadership: 'Leadership',
    parents: 'Parents',
    network: 'Network',
  },

  startersTitle: 'Ideas for a trial',
  shelves: {
    themeStarters: 'The course’s theme',
    careStarters: 'Care',
    playStarters: 'Play',
    roomStarters: 'Rooms and changes',
  },
  sign: (sign) => `Look for: ${sign}`,
  moreStarters: 'Three others',

  halveTitle: 'Make it half as big',
  fromBig: 'From',
  toSmall: 'to',
  anotherExample: 'Show another example',
  makeSmaller: 'Mend the trial action',

  stepsTitle: 'Step by step',
  stepsIntro: 'What would you like to begin?',
  ways: {
    primer: 'What is a trial?',
    trialWizard: 'Write a trial',
    goalWizard: 'Find a learning goal',
  },
  stepOf: (step, steps) => `${step} of ${steps}`,
  next: 'Next',
  write: 'Write it now',
  writeGoal: 'Write the goal now',

  planBTitle: 'When the day turns out another',
  planBIntro: 'The goal is the same. What is different today?',
  reasons: {
    illness: 'We are fewer adults',
    weather: 'The weather is against us',
    children: 'The children want something else',
  },

  roleOther: 'For those with another role',
  checkTitle: 'The question of the month',
  checkSoFar: (covered, all) => `You have been around ${covered} of ${all} before this one:`,
  areas: {
    interaction: 'being together',
    play: 'play',
    environment: 'rooms and things',
    participation: 'taking part',
    transitions: 'transitions',
    leadership: 'leadership',
    parents: 'parents',
  },
  appreciativeTitle: 'And one to ask a colleague',

  contactsTitle: 'Who can help?',
  guidelinesTitle: 'Guidelines',
  contactLink: 'Read more',
  noNumbersToLeader: 'There are no numbers here yet. Have the municipality put them in.',
  danger: 'If anybody is in danger at this moment, call 112.',
  required: 'Write something here.',
  edit: 'Edit',
  remove: 'Delete',
  save: 'Save',
  cancel: 'Cancel',

  goldenTitle: 'A golden moment',
  goldenLine: 'What I saw',
  goldenUndo: 'Undo',
  goldenGone: 'It is deleted again.',

  seasonsTitle: 'Transitions',
  noSeason: 'No great changes are coming up just now.',
  back: 'Back',
  printIt: 'Print',
};

export const handbookText = { da, en };
