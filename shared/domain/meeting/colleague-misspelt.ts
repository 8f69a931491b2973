import { lookUpName } from '../guard/first-names/first-names.ts';
import { isDanishWord } from '../guard/known-words/known-words.ts';
import { firstName } from '../person/first-name.ts';
import { foldWord, lettersApart } from '../time/letters-apart.ts';
import { isStopWord } from '../trial/grouping/stop-words.ts';
import { spelledOut } from '../trial/grouping/words/spelled-out.ts';
import type { Attendee } from './meeting.ts';

/** Of a shorter name one wrong letter leaves too little. */
const shortest = 4;
/** So long, two letters may be wrong. */
const longEnough = 5;
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

/**
 * “Karla køber krus”, where one colleague is called Carla: a name that may as well be a child's, or stands further off than
 * a slip. It is hers only when somebody says so: how it reads then, and who she is.
 */
export function colleagueMeant(
  text: string,
  people: readonly Attendee[],
): { readonly text: string; readonly name: string } | undefined {
  const meant = new Set<string>();
  const read = text.replace(said, (word: string) => {
    const name = nobodysName(word, people) ? onlyNear(word, people, isWithinReach) : undefined;
    if (name) meant.add(name);
    return name ?? word;
  });
  const [name, ...others] = meant;
  return name && others.length === 0 ? { text: read, name } : undefined;
}

function nameMeant(word: string, people: readonly Attendee[], isDeed: boolean): string | undefined {
  const typed = word.toLowerCase();
  if (!nobodysName(typed, people) || lookUpName(typed)) return undefined;
  const only = onlyNear(typed, people, isSlip);
  if (!only) return undefined;
  // “Hane” is a word: it is a slip only where somebody takes it on.
  return isDeed || !isDanishWord(typed) ? only : undefined;
}

/** What none of them is called, and what is no word that begins sentences. */
function nobodysName(word: string, people: readonly Attendee[]): boolean {
  const typed = word.toLowerCase();
  const isTheirs = people.some(({ name }) => name.toLowerCase().split(/\s+/u).includes(typed));
  return !isTheirs && !isStopWord(spelledOut(typed));
}

type IsNear = (typed: string, first: string) => boolean;

function onlyNear(word: string, people: readonly Attendee[], isNear: IsNear): string | undefined {
  const typed = word.toLowerCase();
  const [only, ...others] = people.filter(({ name }) => {
    const first = firstName(name).toLowerCase();
    return first.length >= shortest && isNear(typed, first);
  });
  return only && others.length === 0 ? firstName(only.name) : undefined;
}

/** A letter wrong, or the same sound written otherwise. */
function isSlip(typed: string, first: string): boolean {
  return (first[0] === typed[0] && lettersApart(typed, first, 1) === 1) || asHeard(typed) === asHeard(first);
}

/** Of a name that somebody has no more than its sound; else as far off as two letters in a long one. */
function isWithinReach(typed: string, first: string): boolean {
  const [said, called] = [asHeard(typed), asHeard(first)];
  const most = called.length >= longEnough && !lookUpName(typed) ? 2 : 1;
  return said[0] === called[0] && lettersApart(said, called, most) <= most;
}

/** “Karla” as “Carla”, “Sophie” as “Sofie”, “Matthias” as “Mattias”: what is heard as one is written as one. */
function asHeard(name: string): string {
  return foldWord(name)
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k')
    .replaceAll('c', 'k')
    .replaceAll('w', 'v')
    .replaceAll('y', 'i')
    .replace(/(?<one>\p{L})\k<one>+/gu, '$<one>');
}
