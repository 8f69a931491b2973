import { spelledAsDecided } from './decision-spelling.ts';
import { asMainClause } from './main-clause.ts';

/** What a sentence says before the decision itself. */
const subject = '(?:vi|personalet|teamet|alle|det|der)';
const aside = '(?:også|ogsaa|lige|nu|så|i dag|på mødet)';
const verbs = [
  'beslutter(?:\\s+os\\s+for)?|besluttede|besluttet|vedtager|vedtog|vedtaget|aftaler|aftalte|aftalt',
  '(?:(?:er|bliver|blev)\\s+)?(?:blevet\\s+)?enige\\s+om',
].join('|');
/** “Så beslutter vi: …”, “aftalte vi, at …”; “blev enige om at …” leaves out who. */
const turned =
  '(?:skal\\s+vi\\s+(?:(?:også|lige)\\s+)*(?:have|ha)\\s+(?:aftalt|besluttet)|(?:beslutter|besluttede|vedtager|vedtog|aftaler|aftalte|(?<=så\\s)(?:siger|skriver))\\s+vi|(?:(?:er|bliver|blev)\\s+)?(?:blevet\\s+)?enige\\s+om|beslutte)';
const decidedThat = new RegExp(
  `^(?:(?:og|så|nu|ok|godt|men|på mødet|i dag),?\\s+)*(?:(?:har\\s+)?${subject}\\s+(?:(?:har|er|blev|bliver|skal|have|ha|${aside})\\s+)*(?:${verbs})|${turned})(?:\\s+${aside})*\\s*(?:[,:]\\s*|\\s(?=(?:ikke\\s+)?at\\s))(?=\\S)`,
  'iu',
);
/** “Kan du skrive ned, at …”, “skriv i referatet, at …”. */
const writeThat =
  /^(?:(?:nej|jo|og|men|så)[,\s]+)*(?:(?:kan|vil|gider|kunne|skal)\s+du\s+|du\s+(?:skal|må)\s+|jeg\s+vil\s+|vi\s+vil\s+)?(?:(?:lige|godt|gerne|have)\s+)*(?:skriv|skrive|notér|noter|notere|tilføj|tilføje|sæt|sætte|få)(?:\s+(?:lige|det|her|også|ned|ind|i|til|på|(?:møde)?referatet))*\s*[,:]?\s+(?=at\s)|^(?:skriv|tilføj|notér|noter)\s+(?:(?:det|ind)\s+)*(?:i|til)\s+(?:møde)?referatet\s*[:,]?\s*/iu;
/** “Vi glemte en beslutning: …”, “endnu en beslutning: …”. */
const oneMore =
  /^(?:(?:og|hov|ups|åh|nå)[,!]?\s+)*(?:(?:vi|jeg)\s+(?:har\s+)?(?:glemte?|mangler|manglede)\s+(?:(?:lige|også|at\s+skrive|at\s+få\s+med)\s+)*)?(?:endnu\s+)?(?:en|én|den)\s+beslutning(?:\s+(?:mere|til|med))*\s*[:–—-]\s*(?=\S)/iu;
/** “Vi glemte en ting, Gitte køber lygter”, “vi glemte en: Gitte …”, “vi glemte at skrive, at …”. */
const forgotten =
  /^(?:(?:og|hov|ups|åh|nå|nej|men)[,!]?\s+)*(?:vi|jeg)\s+(?:har\s+)?(?:lige\s+|også\s+)*glemte?(?:\s+(?:lige|også|vist))*\s+(?:(?:en|én)\s+(?:sidste\s+)?ting(?:\s+(?:mere|til))?\s*[,:–—-]?|noget\s*[,:–—-]|(?:en|én)(?:\s+(?:mere|til))?\s*[:–—-]|at\s+(?:få\s+)?(?:skrive|skrevet|notere|noteret|sige|sagt|tage\s+med|få\s+med)\s*[,:–—-]?)\s+(?=\S)/iu;

/** What somebody forgot to say, without that they forgot it. */
export function withoutForgetting(text: string): string {
  return text.trim().replace(oneMore, '').replace(forgotten, '');
}

/** “Vi er enige om Ditte laver sedler”: without its “at”. */
const agreedThey =
  /^(?:(?:[Oo]g|[Ss]å|[Nn]u)\s+)?[Vv]i\s+(?:er|blev|bliver)\s+(?:(?:nu|også|lige)\s+)*(?:blevet\s+)?enige\s+om\s+(?=(?:vi|alle)\s|\p{Lu}\p{Ll}+\s)/u;

const agreement =
  /^(?:(?:besluttet|aftalt|vedtaget)\s*:|(?:(?:så|nu|ok|og)\s+)*(?:det\s+er|er\s+det)(?:\s+(?:også|hermed|nu))*\s+(?:besluttet|aftalt|vedtaget)\s*:|(?:(?:ny|vores)\s+)?aftalen?\s*(?:(?:er|bliver)\b|[:,]))\s*/iu;

/** “…, det har vi besluttet” */
const thatIsDecided =
  /(?<=[\p{L}\d])[\s,.;:–—-]+(?:(?:og|for|altså)\s+)?det\s+(?:har\s+vi|er\s+vi|blev\s+vi|er|blev)\s+(?:(?:nu|lige|så)\s+)*(?:besluttet|aftalt|vedtaget|en\s+aftale|(?:blevet\s+)?enige\s+om)[\s.!]*$|(?<=\p{L})[\s,.;:–—-]+(?:(?:og|for|altså)\s+)?det\s+(?:besluttede|aftalte|vedtog)\s+vi(?:\s+(?:jo|også|i\s+dag|på\s+mødet))*[\s.!]*$/iu;

/** “At spise ude” is what we do from now on; “at Ditte køber regntøj”, “at alle spiser ude” is a sentence without its “at”. */
const infinitive =
  /^(?<not>ikke\s+)?at\s+(?<rest>(?!(?:lille|alle|de|begge|hele|nogle|denne|disse|ene|mange|ingen)\s)(?!\p{Ll}+(?:ene|erne|rne)\s)(?<first>\p{Ll}+e|gå|få|se|stå|bo|sy|så|ha|ta)(?:\s.*|$))/su;

/**
 * The decision itself, without that it was decided, and as a sentence of its own: “Ditte køber regntøj” of “vi aftalte,
 * at Ditte køber regntøj”, and “Vi skal lukke døren” of “vi har besluttet at lukke døren”. `names`: the first names of
 * those who may be meant, for in small letters “at hanne køber krus” looks like “at hente krus”.
 */
export function decisionSaid(text: string, names: readonly string[], language: 'da' | 'en'): string {
  const said = withoutDeciding(text);
  const { not = '', rest = '', first = '' } = infinitive.exec(said)?.groups ?? {};
  const isName = names.some((name) => name.toLowerCase() === first.toLowerCase());
  if (rest && !isName && language === 'da') return `Vi skal ${not}${rest}`;
  return beginning(/^at\s/iu.test(said) ? asMainClause(said) : said);
}

/** Its other words stay as they were spelled, where it does not say that anything was decided. */
function withoutDeciding(text: string): string {
  const bared = (words: string) =>
    words
      .trim()
      .replace(writeThat, '')
      .replace(oneMore, '')
      .replace(forgotten, '')
      .replace(agreement, '')
      .replace(decidedThat, '')
      .replace(agreedThey, '')
      .replace(thatIsDecided, '');
  const spelled = spelledAsDecided(text);
  return bared(spelled) === spelled.trim() ? bared(text) : bared(spelled);
}

function beginning(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}

/** The same words, whatever their capitals and signs: said twice, they are one decision. */
export function saysSameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
