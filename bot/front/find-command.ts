import { spelledAsDecided } from '../../shared/domain/meeting/decision-spelling.ts';
import { lettersApart } from '../../shared/domain/time/letters-apart.ts';
import type { Command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import {
  asksSomething,
  isOrdinaryWord,
  isQuestion,
  isSpelled,
  withoutGreeting,
  withoutPoliteWords,
} from './asked-and-said.ts';
import { commandsHintedAt } from './hint-rules.ts';
import { likelyCommandsShown, mostSlips } from './limits.ts';
import { commandMeant } from './meant-rules.ts';
import { noPractice } from './no-practice.ts';
import { commandsAskedFor } from './sentence-rules.ts';
import { commandsTold, isOfTheBot, isOfWhatStands, isTried } from './told-rules.ts';

export type Found =
  /** `inSentence`: somebody has told something, and not written the command's own words. */
  | { readonly kind: 'command'; readonly command: Command; readonly inSentence?: 'told' | 'asked' }
  | { readonly kind: 'empty' }
  /**
   * No command: those that may have been meant, the likeliest first. `near`: the first is a slip of the finger away;
   * `question`: something is asked that none of them answers. `isOfTheBot`: it tells of no practice with children,
   * so it is no trial.
   */
  | {
      readonly kind: 'near' | 'unknown' | 'question';
      readonly likely: readonly Command[];
      readonly isOfTheBot: boolean;
      /** It is of a decision, a deputy or a mistake: then it is not even offered to be kept as a trial. */
      readonly isOfWhatStands: boolean;
    };

interface Spelling {
  readonly command: Command;
  readonly plain: string;
}

/** Commands are short and stand at the beginning. Comparing a whole essay with each of them would take seconds. */
const longestRead = 300;
/** Slack spells 🙏 as `:pray:`. */
const slackEmoji = /:[a-z+-][a-z\d_+-]*:/g;
const emoji = /\p{Extended_Pictographic}/u;
/** Offered to somebody whose words resemble no command. */
const usual = ['guide', 'trial', 'agenda'];

/** Tolerant of case, spelling without æøå, a slash, and punctuation; a typo is asked about, never guessed. */
export function findCommand(commands: readonly Command[], text: string): Found {
  const read = text.slice(0, longestRead).replaceAll(slackEmoji, ' 🙂 ');
  // “Hva” is how it is said, and how many write it.
  const plain = spelledAsDecided(
    plainWords(read)
      .replaceAll(/(?<!\p{L})hva(?!\p{L})/gu, 'hvad')
      .replaceAll(/(?<!\p{L})(?<one>den|det|dem) der (?=(?:med|om) )/gu, '$<one> '),
  );
  const named = (name: string) => commands.find((command) => command.name === name);
  if (!plain) {
    const meant = /^[\s?]*\?[\s?]*$/.test(text) ? 'help' : emoji.test(read) ? 'thanks' : undefined;
    const command = meant && named(meant);
    return command ? { kind: 'command', command } : { kind: 'empty' };
  }
  const spellings = spellingsOf(commands);
  const asked = withoutGreeting(plain);
  const exact =
    spellings.find((spelling) => says(spelling, plain)) ??
    spellings.find((spelling) => says(spelling, asked));
  const isWhole = exact?.plain === plain || exact?.plain === asked;
  const told = isWhole ? undefined : commandsTold(asked).map(named).find(Boolean);
  const isForMeeting =
    exact?.command.name === 'note' && (told?.name === 'agenda-point' || told?.name === 'decide');
  const mended =
    exact && !isWhole && !told && correctsDecision(exact, asked) ? named('mend-decision') : undefined;
  if (mended) return { kind: 'command', command: mended, inSentence: 'told' };
  if (exact && !isForMeeting && !(told && beginsASentence.has(exact.plain)))
    return { kind: 'command', command: exact.command };
  if (told) return { kind: 'command', command: told, inSentence: 'told' };
  const politeness = smallTalk(plain, spellings);
  if (politeness) return { kind: 'command', command: politeness };
  const asks = asksSomething(plain, read);
  const meant = isTried(asked) ? undefined : named(commandMeant(asked, { asks }) ?? '');
  // Who reads what I write is asked with the words for it: “læser lederen mine noter?”
  const isWorry = meant?.name === 'who-sees';
  const askedFor = asks && !isWorry && !isTried(asked) ? askedIn(plain, spellings, named) : undefined;
  if (askedFor) return { kind: 'command', command: askedFor, inSentence: 'asked' };
  if (meant) return { kind: 'command', command: meant, inSentence: asks ? 'asked' : 'told' };
  const kind = isTried(asked) ? undefined : noPractice(asked);
  const able = kind && named(kind.command ?? '');
  if (able) return { kind: 'command', command: able, inSentence: 'told' };
  const near = nearest(plain, spellings);
  const hinted = [...commandsAskedFor(plain), ...commandsHintedAt(plain)].map(named);
  // A question is answered with what has to do with its words; the usual stands there only where nothing does.
  const isHinted = near.length === 0 && isQuestion(plain, read) && hinted.some(Boolean);
  const likely = [...near, ...hinted, ...(isHinted ? [] : usual.map(named))];
  return {
    kind: near.length > 0 ? 'near' : isQuestion(plain, read) ? 'question' : 'unknown',
    likely: [...new Set(likely.filter((command) => command !== undefined))].slice(
      0,
      isHinted ? likelyCommandsShown - 1 : likelyCommandsShown,
    ),
    isOfTheBot: kind !== undefined || isOfTheBot(asked),
    isOfWhatStands: kind !== undefined || isOfWhatStands(asked),
  };
}

/** Words that begin a command and many a sentence: `ret navn`, and “ret grupperne”; `kort`, and “kort møde næste gang”; `hvad skal jeg huske`, and “… til mødet”; `slet den`, and “slet den sidste beslutning”. */
const beginsASentence = new Set([
  ...['ret', 'plan', 'planlaeg', 'dagens grupper', 'smaa grupper', 'syg', 'hjaelp', 'flyt', 'kort'],
  'hvad skal jeg huske',
  'jeg naar det ikke',
  'hvem er med',
  ...['slet den', 'slet det', 'ret den', 'ret det', 'fortryd'],
  ...['slet beslutning', 'slet beslutningen', 'ret beslutning', 'ret beslutningen'],
]);

/** “Ret: Gitte laver gulvplanen” mends what was decided; with words of the unit's own, `ret` opens its settings. */
function correctsDecision({ plain: word }: Spelling, plain: string): boolean {
  return (word === 'ret' || word === 'edit') && plain.startsWith(`${word} `) && !ofSettings.test(plain);
}

const ofSettings =
  /^(?:ret|edit) (?:(?:vores|jeres|mit|the|our|enhedens|stuens|husets) )*(?:navn\w*|enhed\w*|stue\w*|gruppe\w*|hus\w*|moedetid\w*|tid(?:en|spunkt\w*)?|laereplan\w*|tema\w*|sprog\w*|indstilling\w*|name|unit|meeting time|times?|themes?|language|settings)(?: nu| tak)*(?: (?:til|to|paa) .*)?$/;

/** “Jeg er med i legen” joins no unit; “jeg er med på blå stue” does. “Leder jeg legen selv” asks for no leader. */
const inThePlay =
  /^jeg er med (?:i|paa|til|ved|naar|ude|inde|hver) (?!.*\b(?:stuen?|enheden|gruppen|holdet)\b)|^leder (?:jeg|vi) (?:leg|sang|samling|aktivitet|tur)\w*/;

function says({ command, plain: word }: Spelling, plain: string): boolean {
  return plain === word || (!command.alone && plain.startsWith(`${word} `) && !inThePlay.test(plain));
}

/** “ok super”, “tak tak”: nothing but words that are each said for politeness. */
function smallTalk(plain: string, spellings: readonly Spelling[]): Command | undefined {
  const said = plain
    .split(' ')
    .map((word) =>
      spellings.find((spelling) => spelling.plain === word && spelling.command.help === 'small-talk'),
    );
  return said.every(Boolean) ? said[0]?.command : undefined;
}

/**
 * What a whole sentence asks for: by the one word that is left when the polite words are taken off, else by the
 * rules in `sentence-rules.ts`.
 */
function askedIn(
  plain: string,
  spellings: readonly Spelling[],
  named: (name: string) => Command | undefined,
): Command | undefined {
  const wanted = withoutPoliteWords(plain);
  const word = wanted && spellings.find((spelling) => isSpelled(wanted, spelling.plain));
  if (word) return word.command;
  return commandsAskedFor(plain)
    .map(named)
    .find((command) => command !== undefined);
}

/** Commands that are a slip or two away from how a command is written, the nearest first. */
function nearest(plain: string, spellings: readonly Spelling[]): readonly Command[] {
  const [first = ''] = plain.split(' ');
  // “Hvem har åbnet?” and “må jeg gå” begin with no command that was spelled wrong.
  const isOrdinary = isOrdinaryWord(first);
  return spellings
    .map((spelling) => ({
      spelling,
      far: Math.min(
        lettersApart(plain, spelling.plain, mostSlips),
        spelling.command.alone || isOrdinary
          ? Number.POSITIVE_INFINITY
          : lettersApart(first, spelling.plain, mostSlips),
      ),
    }))
    .filter(({ spelling, far }) => far <= slipsIn(spelling.plain))
    .sort((a, b) => a.far - b.far)
    .map(({ spelling }) => spelling.command);
}

/** Three letters with one changed are another word: `hej` is no slip for `dej`. */
function slipsIn({ length }: string): number {
  if (length <= 3) return 0;
  return length > 5 ? mostSlips : 1;
}

/** The words of commands never change, and every message is held against all of them. */
const known = new WeakMap<readonly Command[], readonly Spelling[]>();

/** The longest first: `print procesplan` is found before `print`. */
function spellingsOf(commands: readonly Command[]): readonly Spelling[] {
  const found = known.get(commands);
  if (found) return found;
  const spellings = commands.flatMap(spellingsIn).sort((a, b) => b.plain.length - a.plain.length);
  known.set(commands, spellings);
  return spellings;
}

function spellingsIn(command: Command): readonly Spelling[] {
  const words = [...command.words.da, ...command.words.en];
  return words.map((word) => ({ command, plain: plainWords(word) }));
}
