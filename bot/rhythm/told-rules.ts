import type { ToldRule } from '../feature/sentence-rule.ts';

const asksPolitely =
  '(?:(?:kan|vil|kunne|maa|skal|skulle|gider) (?:du|vi|jeg|i) |du (?:maa|skal|kan) |(?:jeg|vi) vil |gerne |godt |lige |hellere |foerst |vente? (?:med at|lidt med at) |have (?:at )?du )*';
const hour = '(?:(?:kl|klokken) \\d|om (?:morgenen|formiddagen|eftermiddagen|middagen))';
const between =
  '(?: (?:til|os|mig|det|dem|foerst|dine|beskeder|beskederne|guiden|efter|fra|igen|hellere|senere|tidligere|lidt))*';

const plainHour =
  /^(?!.*\bmoede)(?:(?:kan|vil|kunne) (?:du|vi|jeg) |du maa |jeg vil |vi vil |gerne |godt |lige |have (?:at )?du )*(?:(?:skriv|skrive|skriver|send|sende|sender)\b(?: (?:til|os|mig|foerst|dine|beskeder|beskederne|guiden))* (?:fra )?(?:kl|klokken) \d|(?:skift|skifte|aendre?|ret|rette|flyt|flytte) (?:beskeder(?:ne)?s? |dit |dine )?(?:klokkeslaet(?:tet)?|tidspunkt(?:et)?|beskeder(?:ne)?)\b)/;

/** What people tell of when the bot writes. */
export const rhythmTold = {
  otherHour: {
    commands: ['posts'],
    says: new RegExp(
      `^(?!.*\\bmoede)(?:${asksPolitely}(?:skriv|skrive|skriver|send|sende|sender)${between} ${hour}|${asksPolitely}(?:dine )?beskeder(?:ne)? (?:gerne |godt |hellere )*(?:komme|kommer|sendes|skrives)${between} ${hour}|(?:maa|kan|kunne|skal) (?:dine )?beskeder(?:ne)? (?:gerne |godt |hellere |ikke )*(?:komme|sendes)${between} ${hour}|(?:maa|kan|kunne|skal) (?:det|den|guiden|det hele) (?:gerne |godt |ikke )*(?:komme|sendes|skrives|vente)${between} ${hour}|(?:vi|jeg) (?:vil|ville) (?:gerne |meget )*hellere (?:have|faa) (?:det|dem|beskederne|guiden)${between} ${hour})|${plainHour.source}`,
    ),
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
