import type { ToldRule } from '../feature/sentence-rule.ts';

const please =
  '(?:(?:hej|hov|ups|nej|ok|og|saa|nu|kan|kunne|vil|gider|maa|skal|du|vi|jeg|godt|gerne|lige|ikke|have|os) )*';
const mends = '(?:slet|slette|slettet|fjern|fjerne|fjernet|ret|rette|rettet|aendr|aendre|aendret)';
const which = '(?:(?:en|et|den|det|de|vores|faelles|forkert|forkerte|sidste|ene) )*';
/** One's own goals are mended elsewhere. */
const planned = `${which}(?:aktivitet(?:en|er|erne)?|maal(?:et|ene)?)`;

/** What is told of the goals that a meeting plans, and of their activities. */
export const goalsTold = {
  mendGoal: {
    // “Slet aktiviteten trommekreds, det var en fejl”, “hvordan retter jeg en aktivitet”, “der er en forkert aktivitet på målet”.
    commands: ['mend-goal'],
    says: new RegExp(
      `^${please}${mends} ${planned}\\b(?! for dagen| i dag)|^hvordan (?:kan |skal )?(?:retter|sletter|fjerner|aendrer|faar) (?:jeg|vi|man) ${planned}\\b|^hvordan (?:kan|skal) (?:jeg|vi|man) ${mends} ${planned}\\b|^(?:(?:hov|ups|nej|og|men) )*(?:der er|der staar|vi har(?: skrevet)?|jeg har skrevet|jeg skrev|vi skrev|jeg kom til at skrive|vi kom til at skrive) (?:(?:en|et|lige|noget) )*(?:forkert|forkerte) (?:aktivitet|maal)\\b|^(?:(?:hov|ups|nej|og|men|den|det) )*(?:aktiviteten|maalet) (?:.* )?(?:er (?:forkert|en fejl)|var (?:forkert|en fejl)|skal (?:slettes|fjernes|rettes|vaek))$`,
    ),
  },
  activityOfGoal: {
    // “Vi laver en trommekreds hver mandag til målet om de stille børn”, “så en aktivitet: trommekreds om mandagen”.
    commands: ['activity-in-words'],
    says: /^(?!hv|kan |skal |er |har |vis |se )(?:\w+ ){3,}(?:til|under) (?:vores )?maalet (?:om|med) \w|^(?:(?:og|saa|nu|ok) )*(?:(?:en|endnu|ny|naeste|den|vores) )*aktivitet(?: (?:mere|til))? (?!er\b|paa\b|med\b|i\b|om\b|for\b|som\b|der\b|vi\b|jeg\b|til\b|mere\b|kan\b|skal\b)\w+ \w/,
  },
  oneMoreGoal: {
    // “Et mål mere: alle børn kommer ud hver dag”.
    commands: ['goal-in-words'],
    says: /^(?:(?:og|saa|nu|nej|ok) )*(?:tilfoej|skriv|noter|saet) (?:(?:ogsaa|lige) )*et (?:(?:nyt|ekstra|faelles|andet) )*maal(?: (?:mere|til))? om \w|^(?:(?:og|saa|nu|ok) )*(?:(?:et|endnu|nyt|andet) )+maal(?: (?:mere|til))? (?!er\b|for\b|som\b|der\b|om\b|i\b|med\b|til\b|mere\b|vi\b|jeg\b)\w+ \w+ \w/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
