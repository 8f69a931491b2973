import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of when meetings and courses are. */
export const planTold = {
  meetingLater: {
    commands: ['move-meeting'],
    says: /\bmoedet?\b.*\b(?:uger?|dage?|timer?) (?:senere|foer|tidligere)\b/,
  },
  whyThen: {
    commands: ['next-meeting'],
    says: /^hvorfor (?:ligger|er|skal|holder|holdes|moedes|blev|bliver|kommer)\b.*\bmoede(?:t|r|s)?\b/,
  },
  meetingElsewhen: {
    commands: ['move-meeting'],
    says: /\b(?:ret(?:te)?|skift(?:e)?|aendre?|saet(?:te)?|flyt(?:te)?) (?:lige )?(?:(?:status)?moede(?:tid|tiden|tidspunkt|tidspunktet)|tiden (?:for|paa) (?:status)?moedet|(?:status)?moedet)\b.*\btil\b|\b(?:kan|kunne|vil|skal) .*\b(?:status)?moedet (?:\w+ )?(?:vaere|begynde|starte|ligge|holdes) (?:\w+ )?(?:kl(?:okken)? \d|tidligere|senere|en time)|\bmoedet\b.*\b(?:passer (?:ikke|daarligt)|ugen (?:efter|foer)|en anden (?:dag|dato))\b|\bmoedet\b.*\b(?:maa|skal|bliver noedt til at|er noedt til at)\b.*\b(?:flyttes?|aflyses?|udsaettes?|rykkes?)\b|\b(?:flyttet|aflyst|udsat|rykket)\b.*\bmoedet\b/,
  },
  houseOnHoliday: {
    // “Jeg holder juleferie” is one's own.
    commands: ['closures'],
    says: /^(?:vi|huset|institutionen|boernehaven|vuggestuen|stuen|hele huset) (?:holder|har|lukker) (?:ogsaa |alle |ned for |lukket )*(?:jule|sommer|paaske|efteraars|vinter)?ferie\b.*\b(?:den|uge|fra|til|\d)\b/,
  },
  howManyWeeks: { commands: ['plan'], says: /\bhvor mange uger\b/ },
} as const satisfies Readonly<Record<string, ToldRule>>;
