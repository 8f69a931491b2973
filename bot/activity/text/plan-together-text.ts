import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

type BySetting = Readonly<Record<Setting, string>>;

const da = {
  /** Before a goal, an activity, and what shows that the goal is near. */
  signsBefore: { goal: '🎯', activity: '🌱', sign: '👀' },
  title: (course: number) => `Vores plan i forløb ${course}`,
  titleSummary: (course: number, goals: number) =>
    goals === 0 ? `Vores plan i forløb ${course} er stadig tom` : `Vores plan i forløb ${course}`,
  nothing:
    'I har ikke skrevet en plan for det her forløb endnu. Begynd med det, børnegruppen har brug for. Ét mål og én aktivitet er nok.',
  saved: 'Planen er gemt.',
  angleSaved: 'Gemt. Samme aktivitet, ny vinkel.',
  need: 'Det har gruppen brug for:',
  signs: 'Det kigger vi efter:',
  angle: (angle: string) => `Vinkel: ${angle}`,
  noActivity: 'Ingen aktivitet endnu',

  write: 'Skriv planen',
  edit: 'Ret',
  editGoal: 'Ret målet',
  newAngle: 'Ny vinkel',
  angleNamed: (activity: string) => `Ny vinkel: ${activity}`,
  newActivity: 'Ny aktivitet',
  newGoal: 'Nyt mål',
  week: 'Se ugen',
  process: 'Procesplan i dag',
  focus: 'Fokuspunkter',
  enter: 'Skriv ind fra papir',
  written: 'fra papir',
  earlier: 'Sådan stod der før',
  dates: 'Se datoerne',
  more: 'Mere',

  formTitles: { whole: 'Plan', goal: 'Ret målet', activity: 'Aktivitet' },
  underGoal: (goal: string) => `Under målet: ${goal}`,
  goalFor: (activities: readonly string[]) =>
    `Målet og tegnene gælder for ${activities.length === 1 ? 'aktiviteten' : 'aktiviteterne'}: ${activities.join(', ')}. Jeg gemmer det, der stod før.`,
  formIntro: (course: number) =>
    `For forløb ${course}. I kan rette den hver dag. Jeg gemmer det, der stod før.`,
  fields: {
    need: 'Det har gruppen brug for',
    goal: 'Det vil vi nå (mål)',
    sign: 'Det vil vi kunne se (tegn)',
    groups: 'Hvilke grupper går efter det?',
    under: 'Hvilket mål?',
    activity: 'En aktivitet',
    where: 'Hvor og hvornår',
    responsible: 'Ansvarlig voksen',
  },
  hints: {
    need: 'Skriv om gruppen, ikke om et enkelt barn. For eksempel: flere veje ind i legen.',
    sign: (most: number) => `Et til ${most} tegn, ét på hver linje.`,
    groups: 'Uden kryds gælder målet for alle.',
    activity: 'Den samme igen og igen er godt. Den kan få en ny vinkel undervejs.',
    where: {
      institution: 'For eksempel: salen, tirsdag og torsdag kl. 9.30',
      'family-daycare': 'For eksempel: hjemme, mandag kl. 11, mens de mindste sover',
    } satisfies BySetting as BySetting,
  },
  save: 'Gem',
  cancel: 'Fortryd',
  errors: {
    goal: 'Skriv, hvad I gerne vil nå.',
    activity: 'Skriv, hvad I vil lave.',
    signs: (most: number) => `Højst ${most} tegn, så I kan huske dem.`,
    full: (most: number) => `Der er plads til ${most} mål i et forløb. Ret et af dem i stedet.`,
    fullActivities: (most: number) =>
      `Der er plads til ${most} aktiviteter til et mål. Ret en af dem i stedet.`,
    angle: 'Skriv, hvad der er anderledes denne gang.',
  },

  turnTitle: 'Vil I hellere give en, I har, en ny vinkel?',
  turn: (count: number) =>
    `I har ${count} aktiviteter. Børn får mere ud af den samme aktivitet, når den får en ny vinkel, og I har mindre at forberede.`,
  turnAnyway: 'Skriv en ny alligevel',
  angleTitle: 'Ny vinkel',
  angleIntro: (activity: string) => `Samme aktivitet: ${activity}`,
  angleField: 'Det er anderledes denne gang',
  angleHint: 'For eksempel: udenfor, uden ord, i makkerpar, eller børnene fører an.',

  earlierTitle: 'Sådan stod der før',
  earlierNone: 'I har ikke ændret planen, siden I skrev den.',
  back: 'Se planen nu',
  until: (day: string) => `Indtil ${day}`,
  gone: 'Det står ikke i planen længere. Skriv “plan” for at se, hvad der står nu.',
};

const en: typeof da = {
  signsBefore: { goal: '🎯', activity: '🌱', sign: '👀' },
  title: (course) => `Our plan in course ${course}`,
  titleSummary: (course, goals) =>
    goals === 0 ? `Our plan in course ${course} is still empty` : `Our plan in course ${course}`,
  nothing:
    'You have not written a plan for this course yet. Begin with what the group of children needs. One goal and one activity are enough.',
  saved: 'The plan is saved.',
  angleSaved: 'Saved. Same activity, new angle.',
  need: 'What the group needs:',
  signs: 'What we look for:',
  angle: (angle) => `Angle: ${angle}`,
  noActivity: 'No activity yet',

  write: 'Write the plan',
  edit: 'Edit',
  editGoal: 'Edit the goal',
  newAngle: 'New angle',
  angleNamed: (activity) => `New angle: ${activity}`,
  newActivity: 'New activity',
  newGoal: 'New goal',
  week: 'See the week',
  process: 'Process plan today',
  focus: 'Focus points',
  enter: 'Enter from paper',
  written: 'from paper',
  earlier: 'What stood before',
  dates: 'See the dates',
  more: 'More',

  formTitles: { whole: 'Plan', goal: 'Edit the goal', activity: 'Activity' },
  underGoal: (goal) => `Under the goal: ${goal}`,
  goalFor: (activities) =>
    `The goal and its signs go for ${activities.length === 1 ? 'the activity' : 'the activities'}: ${activities.join(', ')}. What stood before is kept.`,
  formIntro: (course) => `For course ${course}. You can edit it any day. What stood before is kept.`,
  fields: {
    need: 'What the group needs',
    goal: 'What we want to reach (goal)',
    sign: 'What we will be able to see (signs)',
    groups: 'Which groups go for it?',
    under: 'Which goal?',
    activity: 'One activity',
    where: 'Where and when',
    responsible: 'Responsible adult',
  },
  hints: {
    need: 'Write about the group, not about one child. For example: more ways into the play.',
    sign: (most) => `One to ${most} signs, each on its own line.`,
    groups: 'With no ticks the goal is for all of them.',
    activity: 'The same one again and again is good. It can take a new angle on the way.',
    where: {
      institution: 'For example: the hall, Tuesday and Thursday 9:30',
      'family-daycare': 'For example: at home, Monday 11:00, while the youngest sleep',
    },
  },
  save: 'Save',
  cancel: 'Cancel',
  errors: {
    goal: 'Write what you want to reach.',
    activity: 'Write what you want to do.',
    signs: (most) => `At most ${most} signs, so that you can remember them.`,
    full: (most) => `There is room for ${most} goals in a course. Edit one of them instead.`,
    fullActivities: (most) => `There is room for ${most} activities to a goal. Edit one of them instead.`,
    angle: 'Write what is different this time.',
  },

  turnTitle: 'Rather give one you have a new angle?',
  turn: (count) =>
    `You have ${count} activities. Children get more out of the same activity when it takes a new angle, and you have less to prepare.`,
  turnAnyway: 'Write a new one all the same',
  angleTitle: 'New angle',
  angleIntro: (activity) => `Same activity: ${activity}`,
  angleField: 'What is different this time',
  angleHint: 'For example: outdoors, without words, in pairs, or the children lead.',

  earlierTitle: 'What stood before',
  earlierNone: 'The plan has not been changed since it was written.',
  back: 'See the plan now',
  until: (day) => `Until ${day}`,
  gone: 'That is no longer in the plan. Write “plan” to see what stands there now.',
};

export const planTogetherText = { da, en };
