import { plainWords } from '../feature/plain-words.ts';
import { ofChildren } from '../feature/sentence-rule.ts';
import { isOrdinaryWord, isQuestion, withoutGreeting } from './asked-and-said.ts';
import { fewestWordsTold } from './limits.ts';

/** Words that say when, for whom or how kindly, and hold nothing that somebody would miss: `dagsorden til mødet, tak`. */
const asides = new Set(
  plainWords(
    `d den dage i på til fra af for med om og eller samt indtil tom kl klokken ca over ved hos under efter før inden ind ud op
    dag morgen overmorgen går aften formiddag eftermiddag uge ugen uger måned måneden år året imorgen idag igår
    mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags fredags
    januar februar marts april maj juni juli august september oktober november december
    jul julen påske påsken pinse nytår sommer sommeren efterår vinter forår
    næste sidste denne kommende nu igen hele alle alt her der sammen også nyt ny nye første anden tredje
    mødet møde statusmødet statusmøde stuen enheden gruppen huset forløbet vores mine min mit jeres dine din dit
    til på today tomorrow week monday tuesday wednesday thursday friday next last with on in at from and our my all`,
  ).split(' '),
);

/** What is said for kindness or to fill in: `tak for nu, god weekend`, `hvad er en prøvehandling egentlig`. */
const fillers = new Set(
  plainWords(
    `egentlig lige bare da jo vel nok altså så nå nej ja jo ok okay tak tusind tusinde mange selv jer allesammen ses
    snart alligevel endelig også gang gange lidt meget rigtig virkelig helt bare kun ikke det var er du i pas hov ups
    god godt gode dejlig dejligt fin fint fine stor stort super flot nemt nem let rart sød søde sødt glad hjælp hjælpen
    hjælpe weekend weekenden hej farvel hilsen jeg gjorde gjort skrev trykkede
    actually really just great nice good kind help thanks bye`,
  ).split(' '),
);

/** What the bot itself shows and keeps, and what is done with it; whoever names no more than that tells nothing. */
const ofTheBot =
  /^(?:(?:moede)?(?:dagsorden|dagsordne|referat)\p{L}*|(?:bestemt )?beslut\p{L}*|proevehandling\p{L}*|(?:refleksions)?note(?:n|r|rne)?|guiden?|(?:uge|dags|proces|aars)?plan(?:en|er)?|lukkedag\p{L}*|moede(?:t|r|rne|tid|tiden|leder|lederen|kort|kortet)|emne(?:t|r|rne)?|punkt(?:et|er|erne)?|ferien?|beskeder?(?:ne)?|paamindelser?(?:ne)?|klokkesl(?:ae|e)t(?:tet)?|maal(?:et|ene)?|knap(?:pen)?|kort(?:et)?|listen?|oversigten?|overblik(?:ket)?|periode(?:n)?|(?:slet|ret|flyt|skift|luk|slut|afslut|start|begynd|fortsaet|forsaet|aendr|vis|find|hent|print|udskriv|skip)(?:te|ter|tes|e|er|es)?|gaar?|gang|videre|faerdige?|tilbage|stedet|skal)$/u;

/** Somebody wants to see something, or to have it gone: the words name it, and nobody thinks that they are kept. */
const wants =
  /^(?:(?:kan|vil|gider|kunne) (?:du|jeg|vi) |jeg vil |lad os |vi skal |nej |hov )*(?:lige |gerne |godt |bare )*(?:vise?|slet(?:te)?|fjerne?|fortryd(?:e)?|annuller(?:e)?|glem|stop(?:pe)?|send(?:e)? (?:mig|os)|giv(?:e)? (?:mig|os)|find(?:e)? (?:mig|os)|hjaelp(?:e)? (?:mig|os)|tag(?:e)? \p{L}+ (?:ud|vaek|af))\b/u;

/**
 * Whether words after a command hold something that their writer would miss if it were dropped. `asked`: a question is
 * that, too, as in “sparring: hvordan får vi ro”; “guide hvor er den” asks the bot.
 */
export function saysSomething(tail: string, { asked = false } = {}): boolean {
  const plain = plainWords(tail);
  if (plain === '' || (!asked && isQuestion(plain, tail))) return false;
  return plain.split(' ').some((word) => !isAside(word));
}

function isAside(word: string): boolean {
  return (
    asides.has(word) ||
    fillers.has(word) ||
    ofTheBot.test(word) ||
    isOrdinaryWord(word) ||
    /^\p{N}+\p{L}{0,2}$/u.test(word)
  );
}

/** “Vis mine prøvehandlinger”, “slet beslutningen om spande”. What stands after a colon is told all the same. */
export function onlyWants(text: string): boolean {
  const plain = withoutGreeting(plainWords(text));
  return afterColon(text) === '' && wants.test(plain) && !ofChildren.test(plain);
}

/** “Skriv ikke mere til de andre”: said to the bot, so that it is no trial. “Lad os …” and “gå ud …” may be one. */
const orders =
  /^(?:(?:kan|vil|gider) du |du (?:skal|maa|behoever) )?(?:ikke |lige |bare |venligst |nu )*(?:skriv|send|vis|slet|fjern|stop|spoerg|mind|find|glem|fortael|forklar|hjaelp|lad mig|lad vaere|hold op|giv mig)(?:e|te|le|me)?\b/u;

export function ordersTheBot(text: string): boolean {
  const plain = withoutGreeting(plainWords(text));
  return orders.test(plain) && !ofChildren.test(plain);
}

/** Whether something was told that its writer may think is kept. After a colon one word is enough: “skriv ned: vanter”. */
export function tellsSomething(text: string): boolean {
  if (saysSomething(afterColon(text))) return true;
  if (onlyWants(text)) return false;
  return text.trim().split(/\s+/u).length >= fewestWordsTold && saysSomething(text);
}

/** “Kan du skrive det ned: vanter”; no time of day, no address. */
export function afterColon(text: string): string {
  return /^[^:]{1,60}:\s+(?<told>.+)$/su.exec(text.trim())?.groups?.told ?? '';
}
