import { ofChildren } from '../feature/sentence-rule.ts';
import { isQuestion } from './asked-and-said.ts';

/**
 * What a sentence is about and what is wanted with it, in whatever order and with whatever polite words around:
 * “kan vi rykke mødet”, “mødet på fredag dur ikke”, “vi bliver nødt til at flytte vores statusmøde” all name a meeting
 * and a change. Words are known by their stems, so that their endings and compounds count; without capitals, with æ,
 * ø and å written out.
 */
const ideas = {
  /** “Mødet med forældrene”, “mødet ved lågen” are others. */
  meeting:
    /\b(?:status|personale|stue)?(?:moede(?:t|r|rne|ts)?|moedes)\b(?! (?:ved|med|mellem|i gard))|\bmeet(?:ing)?s?\b/,
  agenda: /\b(?:moede)?(?:dagsorde?n\w*|program(?:met)?|punkter(?:ne)?)\b|\bagenda\b/,
  talk: /\b(?:ind paa|naar?|snakke?r?|tale?r?|droefte?r?|vende|handler|igennem)\b|\btalk\b/,
  decided: /\bbeslut\w+|\baftal\w+|\benige\b|\bdecided?\b/,
  past: /\b(?:sagt|skete|sket|glip|gik|var|kom|lavede|sidste?|foer|referat\w*|missed|last)\b/,
  trial: /\bproevehandling\w*|\btrial\w*/,
  leader:
    /\b(?:dagtilbuds|paedagogisk )?leder(?!s\b)\w*(?! (?:efter|dem|hen|os|mig))\b|\bchef(?:en)?\b|\bleader\b/,
  others:
    /\b(?:leder(?:en)?|chef(?:en)?|andre|kolleger(?:ne)?|foraeldre(?:ne)?|kommunen|alle|nogen|parents|others|everybody|leader)\b/,
  messages: /\b(?:beskeder(?:ne)?|besked|paamindelser(?:ne)?|notifikation\w*|mails?|messages|reminders)\b/,
  closed:
    /\b(?:lukker|lukket|lukkedag\w*|lukkeuge\w*|planlaegningsdag\w*|fridag\w*|paedagogisk dag|closed)\b/,
  plan: /\b(?:plan(?:en)?|dagsplan(?:en)?|ugeplan(?:en)?)\b/,
  groups: /\b(?:gruppe(?:n|r|rne)?|hold(?:et|ene)?|groups?)\b/,
  data: /\b(?:om mig|mine (?:data|oplysninger|ord)|about me|my data)\b/,
  idea: /\b(?:ide(?:er|en|erne)?|idee(?:r|n|rne)?|inspiration|forslag|ideas?)\b/,
  paper: /\b(?:papir|print\w*|udskri\w+|paper)\b/,

  who: /\b(?:hvem|who)\b/,
  what: /\b(?:hvad|hvilke[nt]?|what|which)\b/,
  when: /\b(?:hvornaar|hvilken (?:dag|dato|ugedag)|hvad dato|hvad tid|hvilket tidspunkt|klokken|kl|when)\b/,
  me: /\b(?:jeg|mig|min|i|me)\b/,
  day: /\b(?:i dag|i ?morgen|i ?overmorgen|(?:man|tirs|ons|tors|fre|loer|soen)dage?n?|uge \d+|uge(?:n|rne)?|den \d+|\d+ (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|jul(?:en)?|nytaar\w*|grundlovsdag|helligdage?n?|\w+ferien|paasken?|sommer(?:en)?|pinse\w*|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)\b/,
  see: /\b(?:se|ser|vise?|vis|laeser?|kigger?|sendt videre|sender? videre|deles? med|delt med|kig|adgang|foelger? med|see|reads?)\b/,
  secret: /\b(?:hemmelig\w*|privat|anonym\w*|fortrolig\w*|for mig selv|secret|private)\b/,
  write:
    /\b(?:skriv(?:er|e)?|skrevet|skrev|opretter?|lave?r?|skrev|notere?r?|registrere?r?|tilfoeje?r?|write|make)\b/,
  lead: /\b(?:har|leder?|styre?r?|holder?|staar? for|tager?|lead|chair)\b/,
  change:
    /\b(?:flyt\w*|ryk\w*|udsaet\w*|udsat|udskyd\w*|aflys\w*|aendre?\w*|skift\w*|byt\w*|passer|dur|duer|vi kan ikke|move|postpone|cancel)\b|\ben anden (?:dag|dato|tid)\b|\b(?:ligge|holdes|blive) (?:paa |om |en )?(?:\w+dag|anden)/,
  delete: /\b(?:slet\w*|fjern\w*|smid\w*|glem|delete|remove)\b/,
  less: /\b(?:for (?:tit|ofte|meget)|slaa (?:\w+ ){1,4}fra|stop\w*|hold(?:e)? op|lad(?:e)? (?:vaere|mig)|faerre|mange|ingen|ikke|gider|fri for|slippe?|sluk\w*|slaa fra|fewer|many|no more)\b/,
  writesMe:
    /\b(?:skriver?|spoerger?|sender?)(?: til mig| mig)?(?: hele tiden| konstant| (?:alt )?(?:for|saa) (?:meget|tit|ofte))?$|\b(?:skriver?|spoerger?|sender?) (?:til )?mig\b/,
  fresh: /\b(?:nye?|nyt|skift\w*|overtag\w*|overtog|blevet|bliver|nu|new)\b/,
  want: /\b(?:mangler|giv|gerne|brug for|hjaelp\w*|har du|har i|kender du|need|give)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

type Idea = keyof typeof ideas;

interface MeantRule {
  readonly command: string;
  readonly about: readonly Idea[];
  /** One of these as well. */
  readonly any?: readonly Idea[];
  readonly not?: readonly Idea[];
  /** It is no practice whoever says it, so that it need not be asked: “vi har lukket på fredag”. */
  readonly told?: true;
  /** What the ideas alone do not tell apart. */
  readonly says?: RegExp;
}

/** Read from the top. */
const rules: readonly MeantRule[] = [
  {
    command: 'who-sees',
    about: ['secret'],
    any: ['write', 'trial', 'what'],
    says: /\b(?:er|bliver|kan|is)\b/,
  },
  {
    command: 'who-sees',
    about: ['see'],
    any: ['others', 'who'],
    not: ['meeting', 'agenda', 'plan', 'groups', 'day'],
    // “Må jeg se, hvad de andre har skrevet?” asks to read, and not who reads.
    says: /^(?!.*\b(?:maa|kan|vil|kunne) (?:jeg|vi) (?:gerne |lige |godt |faa )*(?:se|laese|lov)\b).*\b(?:det|den|dette|skriver|skrev|skrevet|noter?|svar|proevehandling\w*|laese med|it|this)\b(?! (?:ud|til|efter)\b)/,
  },
  { command: 'erase-own-data', about: ['delete', 'data'], told: true },
  {
    command: 'leave',
    about: [],
    told: true,
    says: /\b(?:slet|fjern|tag|meld|melde|slette|fjerne|tage|faa) (?:lige )?mig (?:ud|af|fra|vaek)\b|^(?:kan (?:du|i|jeg) |vil du |du maa |slet )*(?:gerne |godt |lige )*(?:slette|slet|fjerne|fjern) mig$|^(?:jeg )?(?:vil|skal) (?:jeg )?(?:gerne |godt )*(?:(?:meldes|melde mig) )?ud$|\b(?:ikke|ikke laengere) (?:vaere |er )?med (?:mere|laengere)\b|\b(?:skal|vil) (?:\w+ )?(?:ud |vaek )?(?:af|fra) (?:listen|gruppen|enheden)\b|\bremove me\b/,
  },
  {
    command: 'stop',
    about: ['less'],
    any: ['messages', 'writesMe'],
    not: ['trial', 'decided', 'meeting'],
    told: true,
    // Who gives few messages at a time speaks of their own.
    says: /^(?!hv(?:em|ad|ordan|ornaar) )(?!(?:jeg|vi) (?!faar|gider|vil|oensker|modtager|har faaet))(?!.*\b(?:give?r?|sige?r?|paa en ?gang|ad gangen)\b).*\b(?:faar?|have|gider|oensker|modtager|slippe?|fri|stop|hold op|sluk|slaa|ikke|du|ingen|flere|faerre|me|my)\b/,
  },
  {
    command: 'leadership',
    about: ['leader', 'fresh'],
    not: ['meeting', 'see'],
    told: true,
    says: /\b(?:vi|jeg|mig|os|i|hvordan|hvem|enheden|huset|we|i)\b/,
  },
  { command: 'move-meeting', about: ['meeting', 'change'], not: ['decided', 'agenda'], told: true },
  {
    command: 'next-meeting',
    about: ['meeting', 'lead'],
    any: ['who', 'me'],
    not: ['past', 'agenda', 'write'],
  },
  { command: 'decisions', about: ['decided'], any: ['what', 'see'], not: ['write'] },
  { command: 'agenda', about: ['agenda'], any: ['what', 'meeting', 'see'] },
  { command: 'agenda', about: ['meeting', 'talk'], any: ['what', 'when'], not: ['past'] },
  {
    command: 'proceedings',
    about: ['meeting', 'past'],
    any: ['what', 'see', 'who'],
    not: ['when'],
    told: true,
  },
  { command: 'next-meeting', about: ['meeting'], any: ['when', 'day'], not: ['past', 'write'] },
  {
    command: 'closures',
    about: ['closed', 'day'],
    told: true,
    // “Så lukker vi for i dag” ends a meeting.
    says: /^(?!.*\b(?:lukker|slutter|stopper) vi (?:ned )?(?:for i dag|her)\b).*\b(?:vi|i|huset|institutionen|boernehaven|vuggestuen|stuen|der er|har|holder|we)\b/,
  },
  { command: 'trial', about: ['trial', 'write'], says: /\bhvordan\b|\bhow\b/ },
  {
    command: 'trials',
    about: ['what'],
    not: ['others', 'meeting', 'decided'],
    says: /\bjeg (?:selv |har )?(?:skrev|skrevet)\b|\bskrev jeg\b/,
  },
  {
    command: 'trial',
    about: ['trial'],
    any: ['write', 'fresh'],
    not: ['past', 'delete', 'change', 'others'],
  },
  { command: 'day', about: ['groups'], any: ['who', 'what'], says: ideas.day },
  { command: 'day', about: ['day'], any: ['plan'], not: ['meeting', 'closed'] },
  { command: 'day', about: ['day', 'what'], says: /\bskal (?:jeg|vi) (?:lave|goere)\b/ },
  { command: 'agenda', about: ['meeting', 'what'], not: ['past', 'lead', 'write'] },
  {
    command: 'help',
    about: ['what'],
    says: /\bdu (?:egentlig )?(?:kan|goer)\b(?: egentlig)?$|\bkan du(?: egentlig)?$/,
  },
  { command: 'starters', about: ['idea', 'want'], not: ['decided'] },
  { command: 'print', about: ['paper'] },
];

/** The rooms and things of practice: “vi holder lukket i dukkekrogen” closes no house. */
const ofPractice =
  /\b(?:\w*krog(?:en)?|garderobe\w*|legeplads\w*|samling\w*|frokost\w*|legetoej\w*|boeger|bog(?:en)?|sang\w*|doer(?:en)?|bord(?:et|ene)?|skaerm\w*|leg(?:en|er)?|maaltid\w*|spis\w*|puder?|skab(?:et|e)?|vindue\w*|toilet\w*|bleer?|laagen?|aflevering\w*|(?:af)?hentning\w*|sovn|lur(?:en)?)\b/;

/** The command that a sentence means by what it is about. `asks`: it asks for something, and tells of nothing. */
export function commandMeant(plain: string, { asks }: { readonly asks: boolean }): string | undefined {
  if (ofChildren.test(plain)) return undefined;
  // “Hvad aftalte vi om garderoben?” asks of practice, and does none.
  if (ofPractice.test(plain) && !isQuestion(plain, plain)) return undefined;
  const has = (idea: Idea) => ideas[idea].test(plain);
  return rules.find(
    ({ about, any, not = [], told, says }) =>
      (asks || told) &&
      about.every(has) &&
      (!any || any.some(has)) &&
      !not.some(has) &&
      (!says || says.test(plain)),
  )?.command;
}
