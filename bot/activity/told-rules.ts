import { someDay, type ToldRule, weekday } from '../feature/sentence-rule.ts';

/** What people tell of the groups of the day and the week. */
export const activityTold = {
  groupsOfWeek: {
    // `dagens grupper hele ugen`, `grupper næste uge`, `ret grupperne`: the week is where they stand.
    commands: ['week'],
    says: /\bhvem (?:der )?(?:er|skal vaere) hvor\b.*\buge|^(?:vis )?(?:dagens |smaa ?)?grupper(?:ne)?\b.*\b(?:uge|ugen|alle dage)\b|^(?:ret|aendr|skift|lav|flyt)[a-z]* (?:i |paa |om paa )?(?:smaa ?|vores |dagens )?grupper(?:ne)?$|\b(?:planlaegge?|lagt en plan|lave? en plan|lavet en plan|plan(?:en)? for|saette|inddele) (?:\w+ ){0,3}(?:smaa ?)?(?:grupper(?:ne)?|hold(?:ene)?|ugen|uge)\b/,
    notWithChildren: true,
  },
  groupsOfDay: {
    commands: ['day'],
    says: new RegExp(
      `^(?:vis )?(?:dagens |smaa ?)?grupper(?:ne)? (?:for |til )?${someDay}$|\\bhvem (?:der )?(?:er|skal vaere) (?:hvor|(?:paa|i|med) hvilke[nt])\\b|\\bhvem (?:har|tager|staar for|passer|overtager|er med|skal have) .*(?:gruppen?|grupper|hold|holdet|boern)\\b`,
    ),
  },
  toPlanTogether: {
    commands: ['plan-together'],
    says: /^(?:vi|jeg) (?:skal|vil|mangler at|har brug for at) (?:gerne |have |faa )*(?:planlagt|planlaegge)\b/,
    notWithChildren: true,
  },
  cameToNothing: {
    // Before the weather: a group or a day that did not happen is told on that day's card.
    commands: ['day'],
    says: new RegExp(
      `\\b(?:blev|bliver|er) (?:ikke til noget|aflyst|droppet|ikke holdt)\\b|\\bkommer ikke\\b.*\\b(?:han|hun) er syg\\b|\\bmaatte (?:vi )?(?:aflyse|droppe)\\b|^det (?:regner|oeser|sner|stormer|blaeser|bliver .*vejr|er .*vejr)\\b.*\\b(?:i morgen|i ?overmorgen|${weekday})\\b`,
    ),
    notWithChildren: true,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
