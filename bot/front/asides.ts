import { plainWords } from '../feature/plain-words.ts';
import { isOrdinaryWord, isQuestion } from './sentence-rules.ts';

/** Words that say when, for whom or how kindly, and hold nothing that somebody would miss: `dagsorden til mødet, tak`. */
const asides = new Set(
  plainWords(
    `i på til fra af for med om og eller samt indtil tom kl klokken ca over ved hos under efter før inden ind ud op
    dag morgen overmorgen går aften formiddag eftermiddag uge ugen uger måned måneden år året imorgen idag igår
    mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags fredags
    januar februar marts april maj juni juli august september oktober november december
    jul julen påske påsken pinse nytår sommer sommeren efterår vinter forår
    næste sidste denne kommende nu igen hele alle alt her der sammen også nyt ny nye første anden tredje
    mødet møde statusmødet statusmøde stuen enheden gruppen huset forløbet vores mine min mit jeres dine din dit
    til på today tomorrow week monday tuesday wednesday thursday friday next last with on in at from and our my all`,
  ).split(' '),
);

/**
 * Whether words after a command hold something that their writer would miss if it were dropped. `asked`: a question is
 * that, too, as in “sparring: hvordan får vi ro”; “guide hvor er den” asks the bot.
 */
export function saysSomething(tail: string, { asked = false } = {}): boolean {
  const plain = plainWords(tail);
  if (plain === '' || (!asked && isQuestion(plain, tail))) return false;
  return plain
    .split(' ')
    .some((word) => !asides.has(word) && !isOrdinaryWord(word) && !/^\p{N}+\p{L}{0,2}$/u.test(word));
}

const fewestWords = 3;

/** Whether something was told that its writer may think is kept. After a colon one word is enough: “skriv ned: vanter”. */
export function tellsSomething(text: string): boolean {
  if (saysSomething(afterColon(text))) return true;
  return text.trim().split(/\s+/u).length >= fewestWords && saysSomething(text);
}

/** “Kan du skrive det ned: vanter”; no time of day, no address. */
export function afterColon(text: string): string {
  return /^[^:]{1,60}:\s+(?<told>.+)$/su.exec(text.trim())?.groups?.told ?? '';
}
