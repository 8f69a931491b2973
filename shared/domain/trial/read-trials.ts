import { listedTrials, listSign } from './listed-trials.ts';
import { type OpeningLine, openingLine } from './opening-line.ts';
import { saidTogether } from './said-together.ts';
import { withoutGreeting } from './tried-trial.ts';
import { wishedTrial } from './wished-trial.ts';

/** What is read in a message: trials, or something that may be one. */
export type Opened = {
  /** The line above them says that they have been tried. */ readonly tried?: true;
} /** The trials; an empty list when the word “prøvehandling” stands alone. */ & (
  | { readonly kind: 'trials'; readonly texts: readonly string[] }
  /** It may be a trial, so its writer is asked. `named`: a line begins with the word. */
  | {
      readonly kind: 'perhaps';
      readonly text: string;
      readonly named: boolean;
      /** Or each of these: lines under one that leads to them, or what one sentence tells after another. */
      readonly several?: readonly string[];
    }
);

export interface Heard {
  /** Written to the bot. In other messages only what is clearly a trial is read. */
  readonly addressed: boolean;
}

/** Characters of a message that are read: more than ten long trials. */
const longestRead = 20_000;
/** Words of a sentence: fewer may be meant as a command. */
const fewestWords = 4;

/**
 * "Prøvehandling: vi synger. Prøvehandling: vi danser" on one line, with whichever word they open. Without a colon only
 * after a full stop, and only what somebody does: “prøvehandling jeg danser”.
 */
const nextOnTheLine =
  /([.!?;,]|\bog)[ \t]+(?=#?(?:(?:min|ny|my|new)[ \t])?(?:pr(?:ø|oe)ve[ -]?handling(?:[ \t]?\d{1,2})?|trial(?:[ \t]action)?)[ \t]?:)|([.!?;])[ \t]+(?=(?:pr(?:ø|oe)v|try)[ \t]?:|pr(?:ø|oe)ve[ -]?handling[ \t]+(?:jeg|vi|at)[ \t])/giu;
const withinTheLine =
  /pr(?:ø|oe)ve[ -]?handling(?:[ \t]?\d{1,2})?(?:[ \t](?:som[ \t])?(?:jeg|vi)[ \t]\p{L}+(?:[ \t]\p{L}+){0,3})?[ \t]?:(?<text>.+)/isu;
/** “…, det vil jeg gerne skrive som prøvehandling” */
const announced =
  /[\s,.;–-]{1,3}(?:og\s+)?(?:det|den)\s+(?:vil\s+jeg\s+(?:gerne\s+)?(?:skrive|gemme|have|lave)|skal\s+(?:skrives|gemmes|stå|være))\s+(?:som|til)\s+(?:en\s+)?pr(?:ø|oe)vehandling[\s.!]*$/iu;
const named = /(?<!\p{L})pr(?:ø|oe)ve[ -]?handling(?!-?\p{L})/iu;
const ownDoing =
  /^(?:i dag |i morgen |today )?(?:jeg|vi|prøver|i|we)\s|^(?:på \p{L}+dag|(?:til )?næste uge|hver \p{L}+) \p{L}+ (?:jeg|vi)\s|^\p{L}+(?:, \p{L}+)* og jeg (?:(?:har|vil|skal) )?(?:(?:gerne|også|nu|lige|selv) )*(?:af)?pr(?:ø|oe)v/iu;
/** "Hvad er en prøvehandling", without the sign. */
const asks = /^(?:hvad|hvem|hvordan|hvornår|hvorfor|hvor|hvilken?|what|who|how|when|why)\s/iu;
/** "Min prøvehandling er at synge", and "prøvehandling er svært" without the "at". */
const saidOfIt = /^(?:er|bliver|is)[ \t]*[:,]?[ \t]*(?<of>(?:at|to)[ \t]+)?/iu;
/** "Min prøvehandling om gulvet skal hedde …" gives other words to one that stands there. */
const isRenamed =
  /^(?:om|med|hvor|der)\s.+\s(?:skal|skulle|må|bør)\s(?:\p{L}+\s){0,2}(?:hedde|kaldes|lyde)\s/isu;
const letters = /\p{L}/u;

export function readTrials(written: string, { addressed }: Heard): Opened | undefined {
  const spelled = written.slice(0, longestRead).normalize('NFC').trim();
  const lines = spelled.replace(nextOnTheLine, endOfOne).split('\n');
  const startsIn = (heard: Pick<Around, 'addressed' | 'among'>) =>
    lines.flatMap((line, index) => {
      const opening = openingLine(line);
      const more = lines[index + 1] !== undefined;
      const how = opening && surenessOf(opening, { ...heard, more, first: index === 0 });
      return opening && how ? [{ index, opening, how }] : [];
    });
  const alone = startsIn({ addressed, among: false });
  const among = alone.some(({ how }) => how === 'sure');
  const starts = among ? startsIn({ addressed, among }) : alone;
  const sure = starts.filter(({ how }) => how === 'sure');
  if (sure.length > 0) {
    const texts = sure.flatMap(({ index, opening }, nth) =>
      textsOf(opening, [opening.text, ...lines.slice(index + 1, sure[nth + 1]?.index)]),
    );
    return { kind: 'trials', texts };
  }
  const [start] = starts;
  const listed = start ? undefined : listedTrials(spelled);
  const tried = listed?.tried && { tried: true as const };
  if (addressed && (listed?.how === 'sure' || listed?.how === 'told'))
    return { kind: 'trials', texts: listed.texts, ...tried };
  // What colleagues write to each other is asked about, where it names several.
  if (listed && (addressed || listed.how === 'sure'))
    return { kind: 'perhaps', text: spelled, named: false, several: listed.texts, ...tried };
  const text = start
    ? textsOf(start.opening, [start.opening.text, ...lines.slice(start.index + 1)])[0]
    : addressed && mayBeOne(spelled);
  if (!text) return undefined;
  const several = start ? undefined : saidTogether(text)?.texts;
  return { kind: 'perhaps', text, named: start !== undefined, ...(several && { several }) };
}

/** A full stop belongs to the one before; a comma or an “og” only led on to the next. */
function endOfOne(_: string, before: string | undefined, end = ''): string {
  const sign = before ?? end;
  return /[.!?]/.test(sign) ? `${sign}\n` : '\n';
}

interface Around extends Heard {
  /** Lines follow. */
  readonly more: boolean;
  readonly first: boolean;
  /** Another line of the message is a trial for certain: then one that begins like it is one too, and not a part of it. */
  readonly among: boolean;
}

function surenessOf(
  { form, mark, tagged, text }: OpeningLine,
  { addressed, more, first, among }: Around,
): 'sure' | 'perhaps' | undefined {
  if (mark === 'clear') return form !== 'short' || (addressed && (first || among)) ? 'sure' : undefined;
  // A question about trials, not a trial.
  if (text.endsWith('?')) return undefined;
  if (isRenamed.test(text)) return undefined;
  switch (form) {
    case 'short':
      return addressed && first ? 'sure' : undefined;
    case 'many':
      // “Prøvehandlinger” alone is the command that lists them.
      return mark === 'line-end' && more ? 'sure' : undefined;
    case 'the':
      return addressed && text ? 'perhaps' : undefined;
    case 'one': {
      if (mark === 'line-end' || tagged) return 'sure';
      const said = saidOfIt.exec(text);
      return (addressed || among) && !(said && !said.groups?.of) ? 'sure' : 'perhaps';
    }
    default:
      return form satisfies never;
  }
}

/** Under “prøvehandlinger” each line is a trial; under “prøvehandling” all lines are one. */
function textsOf({ form, mark }: OpeningLine, lines: readonly string[]): readonly string[] {
  const each = lines.filter((line) => letters.test(line));
  if (form === 'many' && each.length > 1) return each.map((line) => line.replace(listSign, '').trim());
  const text = lines.join('\n').trim();
  const said = mark === 'none' ? text.replace(saidOfIt, '') : text;
  return letters.test(said) ? [said] : [];
}

/** Words to the bot that may be a trial: a sentence that names the word somewhere, or says what somebody does. */
function mayBeOne(text: string): string | undefined {
  const wished = wishedTrial(text);
  if (wished) return wished;
  const said = withoutGreeting(text);
  if (text.endsWith('?') || asks.test(said)) return undefined;
  const within = withinTheLine.exec(text.replace(announced, ''))?.groups?.text?.trim();
  if (within && letters.test(within)) return within;
  const isSentence = said.split(/\s+/u).length >= fewestWords;
  const bare = said.replace(announced, '');
  return isSentence && (named.test(said) || ownDoing.test(said)) ? bare : undefined;
}
