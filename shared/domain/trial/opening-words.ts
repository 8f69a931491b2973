import { type OpeningLine, openingLine } from './opening-line.ts';

/** What a message says of trials. */
export type Opened =
  /** As many as were written; none when the word stands alone. */
  | { readonly kind: 'trials'; readonly texts: readonly string[] }
  /** It may be one: its writer is asked. `named`: a line begins with the word all the same. */
  | { readonly kind: 'perhaps'; readonly text: string; readonly named: boolean };

export interface Heard {
  /** It was written to the bot. Everything else in a channel is left alone, unless it can hardly be anything else. */
  readonly addressed: boolean;
}

/** More in one message are no longer small things, and each gets an answer of its own. */
export const mostInOneMessage = 10;

/** Longer than all the trials that one message may hold; what comes after it is not looked at. */
const longestRead = 20_000;
/** A whole sentence, not a word or two that may be meant as a command. */
const fewestWords = 4;

/** "Prøvehandling: vi synger. Prøvehandling: vi danser" on one line. */
const nextOnTheLine =
  /([.!?;,]|\bog)[ \t]+(?=#?(?:min[ \t])?pr(?:ø|oe)vehandling(?:[ \t]?\d{1,2})?[ \t]?:)/giu;
const withinTheLine = /pr(?:ø|oe)ve[ -]?handling(?:[ \t]?\d{1,2})?[ \t]?:(?<text>.+)/isu;
const named = /(?<!\p{L})pr(?:ø|oe)ve[ -]?handling(?!-?\p{L})/iu;
const ownDoing = /^(?:i dag |i morgen |today )?(?:jeg|vi|prøver|i|we)\s/iu;
const listSign = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u;
/** "Hvad er en prøvehandling", without the sign. */
const asks = /^(?:hvad|hvem|hvordan|hvornår|hvorfor|hvor|hvilken?|what|who|how|when|why)\s/iu;
/** "Min prøvehandling er at synge", and "prøvehandling er svært" without the "at". */
const saidOfIt = /^(?:er|bliver|is)[ \t]*[:,]?[ \t]*(?<of>(?:at|to)[ \t]+)?/iu;
const letters = /\p{L}/u;

export function readTrials(written: string, { addressed }: Heard): Opened | undefined {
  const spelled = written.slice(0, longestRead).normalize('NFC').trim();
  const lines = spelled.replace(nextOnTheLine, '$1\n').split('\n');
  const starts = lines.flatMap((line, index) => {
    const opening = openingLine(line);
    const more = lines[index + 1] !== undefined;
    const how = opening && surenessOf(opening, { addressed, more, first: index === 0 });
    return opening && how ? [{ index, opening, how }] : [];
  });
  const sure = starts.filter(({ how }) => how === 'sure');
  if (sure.length > 0) {
    const texts = sure.flatMap(({ index, opening }, nth) =>
      textsOf(opening, [opening.text, ...lines.slice(index + 1, sure[nth + 1]?.index)]),
    );
    return { kind: 'trials', texts };
  }
  const [start] = starts;
  const text = start
    ? textsOf(start.opening, [start.opening.text, ...lines.slice(start.index + 1)])[0]
    : addressed && mayBeOne(spelled);
  return text ? { kind: 'perhaps', text, named: start !== undefined } : undefined;
}

interface Around extends Heard {
  /** Lines follow. */
  readonly more: boolean;
  readonly first: boolean;
}

function surenessOf(
  { form, mark, tagged, text }: OpeningLine,
  { addressed, more, first }: Around,
): 'sure' | 'perhaps' | undefined {
  if (mark === 'clear') return form !== 'short' || (addressed && first) ? 'sure' : undefined;
  // Somebody asks what one is, or how it went.
  if (text.endsWith('?')) return undefined;
  switch (form) {
    case 'short':
      return addressed && first ? 'sure' : undefined;
    case 'many':
      // By itself it asks for the list.
      return mark === 'line-end' && more ? 'sure' : undefined;
    case 'the':
      return addressed && text ? 'perhaps' : undefined;
    case 'one': {
      if (mark === 'line-end' || tagged) return 'sure';
      const said = saidOfIt.exec(text);
      return addressed && !(said && !said.groups?.of) ? 'sure' : 'perhaps';
    }
    default:
      return form satisfies never;
  }
}

/** Those of a list are several; everything else that stands under the word is one. */
function textsOf({ form, mark }: OpeningLine, lines: readonly string[]): readonly string[] {
  const each = lines.filter((line) => letters.test(line));
  if (form === 'many' && each.length > 1) return each.map((line) => line.replace(listSign, '').trim());
  const text = lines.join('\n').trim();
  const said = mark === 'none' ? text.replace(saidOfIt, '') : text;
  return letters.test(said) ? [said] : [];
}

/** What was said to the bot and names a trial somewhere, or tells in a sentence what somebody does. */
function mayBeOne(text: string): string | undefined {
  if (text.endsWith('?') || asks.test(text)) return undefined;
  const within = withinTheLine.exec(text)?.groups?.text?.trim();
  if (within && letters.test(within)) return within;
  const isSentence = text.split(/\s+/u).length >= fewestWords;
  return isSentence && (named.test(text) || ownDoing.test(text)) ? text : undefined;
}
