import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of when the bot writes. */
export const rhythmTold = {
  otherHour: {
    commands: ['posts'],
    says: /^(?!.*\bmoede)(?:(?:kan|vil|kunne) (?:du|vi|jeg) |du maa |jeg vil |vi vil |gerne |godt |lige |have (?:at )?du )*(?:(?:skriv|skrive|skriver|send|sende|sender)\b(?: (?:til|os|mig|foerst|dine|beskeder|beskederne|guiden))* (?:fra )?(?:kl|klokken) \d|(?:skift|skifte|aendre?|ret|rette|flyt|flytte) (?:beskeder(?:ne)?s? |dit |dine )?(?:klokkeslaet(?:tet)?|tidspunkt(?:et)?|beskeder(?:ne)?)\b)/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
