import { firstName } from '../person/first-name.ts';
import { between, isPartOfItsOwn, withoutAside } from './doer-in-clause.ts';
import type { Attendee } from './meeting.ts';

/**
 * “Hanne og jeg køber krus”, “jeg og Hanne køber krus”, “på mandag skal Hanne og jeg købe krus”: the colleague whoever
 * says it does it with. Written down it has to say both, for the others do not know who “jeg” is.
 */
export function doneWith(text: string, people: readonly Attendee[]): Attendee | undefined {
  const { before, after } = (together.exec(text.trim()) ?? togetherThen.exec(text.trim()))?.groups ?? {};
  return onlyOne(before ?? after ?? '', people);
}

/** The same, with the speaker's name. */
export function bothNamed(text: string, speaker: string, other: string): string {
  const both = `${firstName(speaker)} og ${firstName(other)} `;
  return text.trim().replace(together, both).replace(togetherThen, `$<then>${both}`);
}

const doing = '(?=\\p{L}+(?:r|s)(?!\\p{L})|(?:skal|vil|kan|må)(?!\\p{L}))';
const withMe = '(?:(?<before>\\p{L}+)\\s+og\\s+jeg|jeg\\s+og\\s+(?<after>\\p{L}+))\\s+';
const together = new RegExp(`^${withMe}${doing}`, 'iu');
/** When it is said first, the verb comes before them. */
const togetherThen = new RegExp(
  `^(?<then>(?:på|om|inden|senest|i|efter|den|d|næste|til|\\p{L}+dag)[.\\s]\\s*(?:[^\\s,.;]+[.\\s]\\s*){0,6}?(?:skal|vil|må|kan|\\p{L}{2,}r)\\s+)${withMe}`,
  'iu',
);

/** “Hanne og Iben tager de små med”, “det bliver Emil, Ditte og Carla, der …”: all of them, where there are several. */
export function doersTold(said: string, people: readonly Attendee[]): readonly Attendee[] {
  if (people.length === 0) return [];
  const text = withoutAside(said);
  // Each once: of two called the same, or of somebody with one name alone, a list could be read in ever more ways.
  const called = people.flatMap(({ name }) => [name, firstName(name)]);
  const spellings = [...new Map(called.map((each) => [each.toLowerCase(), each])).values()];
  const name = `(?:${spellings
    .toSorted((a, b) => b.length - a.length)
    .map((each) => RegExp.escape(each))
    .join('|')})(?!\\p{L})`;
  const several = new RegExp(
    `^\\s*(?:det\\s+(?:er|bliver|blev)\\s+(?=[^.;:]*?\\s(?:der|som)\\s))?(?<names>${name}(?:\\s*(?:,(?:\\s*og(?=\\s))?|&|(?<!\\p{L})og(?!\\p{L}))\\s*${name})+),?\\s+(?:(?:der|som)\\s|${doing})`,
    'iu',
  );
  const names = several.exec(text)?.groups?.names ?? namesFurtherOn(text, name);
  const told = names
    .split(/,|&|(?<!\p{L})og(?!\p{L})/iu)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => onlyOne(each, people));
  const known = told.filter((each) => each !== undefined);
  if (told.length === 0) return doersInTurn(text, name, people);
  return known.length === told.length && new Set(known).size === known.length ? known : [];
}

/** “Vi køber krus, og Hanne og Emil spørger køkkenet” */
function namesFurtherOn(text: string, name: string): string {
  const begins = new RegExp(`${between}(?<names>${name}\\s+og\\s+${name})\\s+${doing}`, 'giu');
  const found = [...text.matchAll(begins)].find(({ index }) => isPartOfItsOwn(text.slice(0, index)));
  return found?.groups?.names ?? '';
}

/** “Hanne køber ind, og Emil bager”: each does their own part of it. */
function doersInTurn(text: string, name: string, people: readonly Attendee[]): readonly Attendee[] {
  const begins = new RegExp(`^\\s*(?:at\\s+)?(?<who>${name})\\s+${doing}`, 'iu');
  const parts = text.split(/(?:,\s*|\s+)og\s+(?=\p{L})|[,;]\s+/iu);
  const told = parts.map((part) => begins.exec(part)?.groups?.who).filter((who) => who !== undefined);
  const known = told.map((who) => onlyOne(who, people)).filter((each) => each !== undefined);
  const each = [...new Set(known)];
  return each.length > 1 && known.length === told.length ? each : [];
}

/** Of two with one first name nobody is meant. */
function onlyOne(said: string, people: readonly Attendee[]): Attendee | undefined {
  const name = said.toLowerCase();
  const whole = people.filter((each) => each.name.toLowerCase() === name);
  const named =
    whole.length > 0 ? whole : people.filter((each) => firstName(each.name).toLowerCase() === name);
  return named.length === 1 ? named[0] : undefined;
}
