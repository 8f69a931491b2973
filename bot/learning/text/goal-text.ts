import type { Visibility } from '../../../shared/domain/learning/own-goal.ts';

type ByVisibility = Readonly<Record<Visibility, string>>;

const da = {
  title: (course: number) => `Mål i forløb ${course}`,
  own: 'Dit læringsmål',
  none: 'Du har ikke sat dig et mål i det her forløb. Ét er nok, og det må gerne være lille.',
  sharedAccount:
    'Flere bruger den her konto, så her gemmer jeg ingen egne mål. Brug din egen konto eller et ark papir: Skriv “print”.',
  closed: 'Du er færdig med dit mål i det her forløb. Du kan sætte dig et nyt.',
  since: (course: number) => `Du har haft det siden forløb ${course}.`,
  seenBy: {
    me: 'Kun du kan se det.',
    leader: 'Kun du og din leder kan se det.',
    unit: 'Alle, der er med i enheden, kan se det.',
  } satisfies ByVisibility as ByVisibility,
  leaderChanged: 'Enheden har fået en anden leder, som ikke kan se det. Tryk “Ret”, og vælg igen.',
  common: 'Fælles mål',
  commonOf: (course: number) => `Jeres mål i forløb ${course}`,
  noCommon: 'I har ikke skrevet fælles mål for forløbet endnu. Ét er nok.',
  noCommonYet: 'I har ikke skrevet fælles mål for forløbet endnu. Det gør I på mødet.',
  writeCommon: 'Skriv et fælles mål',
  commonSign: (sign: string) => `Det vil I kunne se: ${sign}`,
  unitGoals: 'Det vil vi øve os i hver især',
  leaderGoals: 'Vist til dig som leder',
  leaderNote: 'Brug det til at støtte, ikke til at måle nogen.',

  set: 'Sæt et mål',
  setNew: 'Skriv et nyt',
  edit: 'Ret',
  carry: 'Tag det med',
  close: 'Afslut det',
  remove: 'Slet',
  setCommon: 'Ret fælles mål',
  sure: 'Skal dit mål slettes?',
  sureYes: 'Ja, slet det',

  saved: 'Dit mål er gemt.',
  carried: 'Dit mål er taget med.',
  wasClosed: 'Du er færdig med dit mål. Godt gået.',
  removed: 'Dit mål er slettet.',
  gone: 'Det mål findes ikke længere. Skriv “mål” for at se, hvor du er.',
  commonSaved: 'De fælles mål er gemt.',

  formTitle: 'Mit læringsmål',
  formIntro: 'Noget, du selv vil øve dig i. Det er for din egen skyld. Ingen bedømmer det.',
  text: 'Det vil jeg øve mig i',
  textHint: 'Skriv om dig selv og ikke om et bestemt barn',
  example: 'Eller begynd med et af disse',
  visibility: 'Hvem må se det?',
  visibilities: {
    me: 'Kun mig',
    leader: 'Min leder',
    unit: 'Enheden',
  } satisfies ByVisibility as ByVisibility,
  mark: 'Pejlemærke',
  visibilityHint: 'Du kan altid ændre det. En stedfortræder ser ikke det, du viser din leder.',
  save: 'Gem',
  cancel: 'Fortryd',
  missing: 'Skriv et mål, eller vælg et eksempel.',
  choose: 'Vælg, hvem der må se det.',

  commonTitle: 'Fælles mål',
  commonIntro: (course: number) =>
    `Det, I sammen arbejder hen imod i forløb ${course}. Alle i enheden kan se det. Tøm et felt for at tage et mål ud.`,
  commonGoal: (number: number) => `Mål ${number}`,
  commonSignLabel: (number: number) => `Det vil vi kunne se hos børnene (mål ${number})`,
};

const en: typeof da = {
  title: (course) => `Goals in course ${course}`,
  own: 'Your learning goal',
  none: 'You have not set a goal for this course. One is enough, and it may well be small.',
  sharedAccount:
    'Several people use this account, so I keep no personal goals here. Use your own account or a sheet of paper: write “print”.',
  closed: 'You are done with your goal in this course. You can set a new one.',
  since: (course) => `You have had it since course ${course}.`,
  seenBy: {
    me: 'Only you can see it.',
    leader: 'Only you and your leader can see it.',
    unit: 'Everyone in the unit can see it.',
  },
  leaderChanged: 'The unit has a new leader, who cannot see it. Press “Edit” and choose again.',
  common: 'Common goals',
  commonOf: (course) => `Your goals in course ${course}`,
  noCommon: 'You have written no goals for that course yet. One is enough.',
  noCommonYet: 'You have written no goals for that course yet. You do so at the meeting.',
  writeCommon: 'Write a common goal',
  commonSign: (sign) => `What you will be able to see: ${sign}`,
  unitGoals: 'What each of us will practise',
  leaderGoals: 'Shown to you as leader',
  leaderNote: 'Use it to support, not to measure anyone.',

  set: 'Set a goal',
  setNew: 'Write a new one',
  edit: 'Edit',
  carry: 'Take it along',
  close: 'Close it',
  remove: 'Delete',
  setCommon: 'Edit common goals',
  sure: 'Shall your goal be deleted?',
  sureYes: 'Yes, delete it',

  saved: 'Your goal is saved.',
  carried: 'Your goal has been taken along.',
  wasClosed: 'You are done with your goal. Well done.',
  removed: 'Your goal is deleted.',
  gone: 'That goal is no longer there. Write “goal” to see where you are.',
  commonSaved: 'The common goals are saved.',

  formTitle: 'My learning goal',
  formIntro: 'Something you want to practise yourself. It is for your own sake. Nobody assesses it.',
  text: 'What I want to practise',
  textHint: 'Write about yourself, not about one particular child',
  example: 'Or begin with one of these',
  visibility: 'Who may see it?',
  visibilities: { me: 'Only me', leader: 'My leader', unit: 'The unit' },
  mark: 'Guiding mark',
  visibilityHint: 'You can always change it. A deputy does not see what you show your leader.',
  save: 'Save',
  cancel: 'Cancel',
  missing: 'Write a goal, or choose an example.',
  choose: 'Choose who may see it.',

  commonTitle: 'Common goals',
  commonIntro: (course) =>
    `What you work towards together in course ${course}. Everyone in the unit can see it. Empty a field to take a goal out.`,
  commonGoal: (number) => `Goal ${number}`,
  commonSignLabel: (number) => `What we will be able to see in the children (goal ${number})`,
};

export const goalText = { da, en };
