import type { ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of being too few, of the weather and of what a word means. */
export const handbookTold = {
  whereToTurn: {
    commands: ['contacts'],
    says: /\b(?:ringe|tale|snakke|skrive) (?:til|med) (?:et|en) (?:\w+ )?(?:menneske|person)\b|\bhvor henvender (?:jeg|vi|man)\b|^hvilke (?:telefon)?numre\b|^hvem kan (?:jeg|vi|man) (?:kontakte|henvende)\b/,
  },
  whenItRains: {
    commands: ['rain'],
    says: /\b(?:idee?r?|idee?er|ideer|forslag|inspiration)\b.*\b(?:regner|regnvejr|regn|daarligt vejr)\b/,
  },
  illness: {
    commands: ['plan-b'],
    says: /\bsygdom\b|\b(?:mange|flere|nogen|to|tre|fire)\b.*\b(?:syge?|sygemeldte?)\b|\bmangler (?:vi )?(?:voksne|personale|folk|haender)\b|\bvikar(?:en|er|erne)? (?:i ?dag|i ?morgen)\b|\bhvem (?:er|kommer som) vikar\b|\bhvem kan (?:tage|overtage|passe|have|vaere) .*\bi stedet for\b|\b(?:han|hun) er syg\b/,
    notWithChildren: true,
  },
  tooFew: {
    commands: ['plan-b'],
    says: /\b(?:vi er (?:kun )?(?:en|to|tre|faa|for faa)|mangler (?:vi )?(?:voksne|personale|folk|haender)|underbemandet|faa (?:paa arbejde|voksne))\b.*\b(?:i dag|i morgen|paa arbejde|voksne|personale)\b/,
    notWithChildren: true,
  },
  weather: {
    commands: ['rain', 'plan-b'],
    says: /^det er (?:alt |meget |rigtig |saa |helt )*(?:for )?(?:koldt|vaadt|glat|varmt|blaesende)\b|^der er (?:torden|storm|sne|regn|glat|lyn|snestorm|haglvejr|skybrud|daarligt vejr)\b|^(?:nu |i dag )*(?:det|her) (?:regner|oeser|oesregner|styrter|sner|stormer|haglder|tordner|blaeser|fryser)\b|\b(?:pga|paa grund af|grundet) (?:det daarlige )?(?:regn(?:vejr)?|vejret|storm|sne|kulde)\b/,
    notWithChildren: true,
  },
  whatWordMeans: {
    commands: ['glossary'],
    says: /^hvad (?:betyder|menes med|mener (?:i|du) med)\b/,
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
