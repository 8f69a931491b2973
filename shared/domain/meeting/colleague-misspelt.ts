import { lookUpName } from '../guard/first-names/first-names.ts';
import { isDanishWord } from '../guard/known-words/known-words.ts';
import { lettersApart } from '../time/letters-apart.ts';
import { isStopWord } from '../trial/grouping/stop-words.ts';
import { spelledOut } from '../trial/grouping/words/spelled-out.ts';
import type { Attendee } from './meeting.ts';

/** Of a shorter name one wrong letter leaves too little. */
const shortest = 4;
/** What a grown-up takes on: a word that also means something is a name only before these. */
const takesOn =
  '(?:køber|bestiller|skaffer|spørger|ringer|skriver|sender|printer|kontakter|undersøger|sørger|taler|aftaler|booker|hænger|rydder|står\\s+for|skal\\s+(?:købe|bestille|skaffe|spørge|ringe|skrive|sende|printe|kontakte|undersøge|sørge|tale|aftale|booke|hænge|rydde))';
const does = '(?:\\p{L}{2,}r|skal|vil|kan)';
const begins = '(?:^\\s*(?:at\\s+)?|[,;.]\\s*(?:(?:og|men)\\s+)?|\\s(?:og|men)\\s+)';
const said = new RegExp(
  `(?<=${begins})(?<name>\\p{L}{3,})(?=\\s+(?:(?<deed>${takesOn})|${does})(?!\\p{L}))|(?<=\\(\\s*)(?<name>\\p{L}{3,})(?=\\s*\\)[\\s.!]*$)`,
  'giu',
);

/**
 * “Hane køber krus”, where one colleague is called Hanne, is of her. A name of its own is nobody’s slip, “Anna” of “Anne”,
 * and between two colleagues nothing is guessed.
 */
export function withNamesMended(text: string, people: readonly Attendee[]): string {
  return text.replace(said, (word: string, ...rest) => {
    const { deed } = rest.at(-1) as { readonly deed?: string };
    return nameMeant(word, people, deed !== undefined) ?? word;
  });
}

function nameMeant(word: string, people: readonly Attendee[], isDeed: boolean): string | undefined {
  const typed = word.toLowerCase();
  if (
    people.some(({ name }) => name.toLowerCase().split(/\s+/u).includes(typed)) ||
    lookUpName(typed) ||
    isStopWord(spelledOut(typed))
  )
    return undefined;
  const near = people.filter(({ name }) => {
    const first = firstName(name).toLowerCase();
    return first.length >= shortest && first[0] === typed[0] && lettersApart(typed, first, 1) === 1;
  });
  const [only, ...others] = near;
  if (!only || others.length > 0) return undefined;
  // “Hane” is a word: it is a slip only where somebody takes it on.
  return isDeed || !isDanishWord(typed) ? firstName(only.name) : undefined;
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? '';
}
