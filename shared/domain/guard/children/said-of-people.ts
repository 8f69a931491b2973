import type { Place } from './word-place.ts';

const adverbs =
  '(?:(?:nu|godt|endelig|næsten|ikke|også|selv|altid|jo|aldrig|stadig|virkelig|pludselig|slet|så|lige|bare|igen|heller) ){0,2}';
/** What is said of people and not of things, by the verb before it: `er ked af det`. */
const saidOfPeople: Readonly<Record<string, string>> = {
  'har|havde': `svært|brug for|lyst|let ved|fået|lært|været|sin|sit|sine|taget|leget|brugt|fundet|spist|sovet|grinet|grædt|haft|hjulpet|valgt|lavet|malet|tegnet
    bygget|ondt|det|kigget|sagt|fortalt|talt|siddet|stået|feber|fødselsdag|mistet|glemt|lov|stukket|bidt|slået`,
  'vil|ville': 'helst|hellere|gerne|ikke|kun|have|bare',
  'kan|kunne':
    'lide|finde|tælle|cykle|hoppe|hente|sige|vente|sidde|lege|hjælpe|tage|gå|spise|sove|tegne|huske|se|høre|synge|tisse',
  'skal|skulle|må|måtte': `have|være|lære|øve|hjem|hentes|sove|vente|sidde|gå|spise|lege|skiftes|tisse|trøstes|prøve|hjælpe|ud|ind|op|ned`,
  'er|var|bliver|blev': `meget|helt|lidt|rigtig|vores|blevet|begyndt|glad|god til|ked|vred|sur|træt|optaget|nysgerrig|tryg|utryg|med|siddende|liggende|stående|hentet
    afleveret|trøstet|inviteret|hjemme|syg|færdig|forskrækket|stille|genert|stolt|klar til|ny|rolig|hos|rystet|hurtig|dygtig|alene|forsigtig|gået|kommet|faldet
    den første|i gang|bange|sulten|tilbage|startet|i tvivl|rørt|flov|genert|nervøs|modig|klog|sød|sej|stædig|tavs|fascineret|begejstret|frustreret|lettet|overrasket|tilfreds|tålmodig|utålmodig|vågen|søvnig|tørstig|gladest|stille`,
  kom: 'med|hen|ind|løbende|tilbage|over|gående|kravlende|grædende|for sent|i dag|op|ned|ud|hjem|glad|først|til at|i gang|forbi|springende|slæbende',
  gik: 'hen|over|ud|ind|med|glad|hjem|fra|op|ned|rundt|stille|forrest|bagerst|i gang|i stå|sin vej|alene|grædende|først|væk',
  'stod|lå|står|ligger': 'ved|med|og|alene|stille|helt|foran|bag|længe|klar|tilbage|først',
  'fik|får': 'lov|hjælp|sko|sin|sit|sine|øje|først|hans|hendes|trøst|et|en|første|plads|ro|mod|fat|ondt',
  'tog|tager':
    'sin|sit|sine|fat|initiativ|imod|en|min|hånden|jakke|overtøj|den|det|kontakt|ordet|sko|del|hans|hendes|støvler|hensyn|føringen|over',
  'gav|giver|rakte': 'sin|sit|mig|os|en|et|de andre|hånden|den|det|slip|op',
  gør: 'det|som',
};

/** The same as one pattern, to be tested after a word that may be a name. */
export const personPhrase = new RegExp(
  String.raw`\s+(?:${Object.entries(saidOfPeople)
    .map(([verb, rest]) => `(?:${verb}) ${adverbs}(?:${rest.split(/\n\s*/).join('|')})`)
    .join('|')})(?!\p{L})`,
  'iuy',
);

export function saysPerson({ about, word }: Place): boolean {
  personPhrase.lastIndex = word.end;
  return personPhrase.test(about.text);
}
