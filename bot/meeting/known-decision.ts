import { longestSaid } from '../../shared/domain/meeting/limits.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Standing } from '../access/enter.ts';
import type { Reply } from '../turn/reply.ts';
import { changeTold } from './change-told.ts';
import { mendDay } from './mend-day.ts';
import { mendDoer } from './mend-doer.ts';
import { mendGiven } from './mend-given.ts';
import { mendHeard } from './mend-heard.ts';
import { mendWords } from './mend-words.ts';
import { isNamed } from './pointing-out.ts';
import { settleTold } from './settle-told.ts';
import { everyone } from './who-takes-part.ts';

/** “Jeg tager den selv”: of what was decided last, by whoever says so. */
const takesIt =
  /^(?:(?:(?:så|nå|ok|nej|hellere)[,\s]+)*jeg\s+(?:tager|gør|ordner|klarer)\s+(?:den|det)\s+selv(?!\p{L})|(?:må|kan|skal)\s+jeg\s+(?:(?:godt|gerne|lige|ikke|bare)\s+)*(?:tage|få|have|stå\s+for)\s+(?:den|det|opgaven)[\s?.!]*$|(?:den|det)\s+(?:tager|ordner|klarer)\s+jeg(?:\s+(?:gerne|selv|bare|så))*[\s?.!]*$|jeg\s+(?:vil\s+gerne|kan\s+godt|kan|vil)\s+(?:tage|ordne|klare)\s+(?:den|det|opgaven)[\s?.!]*$)(.*)$/isu;

/** “Ane står for det, på mandag”, “og Ane tager sig af det med skoven, det skal være på mandag”: said after it was decided. */
const takesCare =
  /^(?:(?:og|så|nå|ja)[,\s]+)*(?<who>\p{L}+)\s+(?:står\s+for|tager\s+sig\s+af|sørger\s+for|ordner|klarer)\s+(?:det|den)(?:\s+(?:med|om)\s+(?<about>[^,]{1,60}?))?(?:\s*,\s*(?:(?:det|den)\s+skal\s+være\s+)?(?<when>(?:på|senest|inden|til|den|i)\s.{1,40}?))?[\s.!]*$/isu;

async function careTaken(at: Standing, said: string): Promise<string> {
  const { who, about, when } = takesCare.exec(said)?.groups ?? {};
  const isKnown = who !== undefined && (await everyone(at)).some(({ name }) => isNamed(who, name));
  if (!isKnown) return said;
  return `nej, ${who} i stedet${about ? ` i den om ${about}` : ''}${when ? ` ${when}` : ''}`;
}

/** “Emil når det ikke, det er mig, der køber spandene”. */
const itIsMe = /((?<!\p{L})det\s+(?:er|var|bliver)\s+)mig(?=\s*(?:,|der\s|som\s|og\s+ikke\s|[.!]*$))/giu;

/** What is told of a decision that stands already, and is no new one: who does it, by when, what it was changed to, or what became of it. */
export async function ofKnownDecision(at: Standing, words: string): Promise<Reply | undefined> {
  if (words.length > longestSaid) return undefined;
  const own = firstName(at.call.person.name);
  const said = (await careTaken(at, words))
    .replace(takesIt, `nej, ${own} i stedet$1`)
    .replace(itIsMe, `$1${own}`);
  return (
    (await mendWords(at, said)) ??
    (await mendGiven(at, said)) ??
    // Both who and when: those below read only one of the two.
    (await mendHeard(at, said, { ifBoth: true })) ??
    (await mendDoer(at, said)) ??
    (await mendDay(at, said)) ??
    (await changeTold(at, said)) ??
    (await settleTold(at, said)) ??
    mendHeard(at, said)
  );
}
