import type { Found, Numbers } from './found-numbers.ts';

/** Things that have numbers: of these are the four digits before which they stand, as in `varenr. 3390`. */
const thing =
  /(?<![a-zæøå])(?:vare|ordre|bestil|faktura|model|serie|bon|følgesed|kvittering|rapport|kontrakt|tilbud|lokale|rum|stol|bord|skab|reol|hylde|plads|pakke|parti|batch|lot|type|katalog|artikel|produkt|item|order|invoice|receipt|regning|nota|bilag|rekvisition|bus|spor|vogn|dør|nøgle|billet|police|abonnement|kunde|medlem|konto|room|chair)[a-zæøå-]*[.:#\s-]*(?:(?:nr|no|num)[a-zæøå]*[.:#\s]*)?(?:er\s|hedder\s|lyder\s)?$/i;
/** What is ordered, paid or sent, and then its date: `Ordren af `, `bestilte gynger `. */
const deal =
  /(?:faktura|regning|kvittering|kontrakt|rapport|(?<![a-zæøå])(?:ordre|bestil|køb|indkøb|lever|bon|tilbud|pakke|forsendelse|reklam|order|invoice|receipt|deliver|purchase|rekvisition|nota|følgesed|sendt|modtaget))[a-zæøå]*((?:\s[a-zæøå.]{1,14}){0,4})[\s:,(]{1,3}$/i;
/** Before whom it is for, and before a name. */
const forSomebody = /\s(?:til|for|hos|på|with|to)\s|[A-ZÆØÅ]/;
const numbered = /(?<![a-zæøå])(?:nr|no|num[a-zæøå]*)(?![a-zæøå])|#/i;
const longestBefore = 72;

/**
 * `Ordren af 120926 har nr. 4417`, `bestilte sutter 110226 - varenr 3390`: the day and the number of a thing, and no
 * person's. Not where the text speaks of a person's number.
 */
export function isOfTrade({ text, isSaid }: Numbers, date: Found, four: Found): boolean {
  if (isSaid) return false;
  const before = (end: number) => text.slice(Math.max(0, end - longestBefore), end);
  if (thing.test(before(four.start))) return true;
  const rest = four.start > date.end ? before(date.start).match(deal)?.[1] : undefined;
  return (
    rest !== undefined && !forSomebody.test(`${rest} `) && numbered.test(text.slice(date.end, four.start))
  );
}
