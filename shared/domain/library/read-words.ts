import { type Complain, fieldsOf, itemsOf, type Place, stringOf } from './file-errors.ts';
import { lengthOf, sumOf } from './library-entry.ts';

export interface WordRules {
  /** The most characters: of a field by its name; of a whole text on a card and on a page. */
  readonly longest: Readonly<Record<string, number>> & { readonly card: number; readonly page: number };
  /** What may stand in braces. */
  readonly placeholders: readonly string[];
}

interface Asked {
  readonly complain: Complain;
  readonly rules: WordRules;
  /** Characters that the whole text has room for. */
  readonly room: number;
}

/** Reads a text's words. They must have the same parts as `model`, since the bot shows each of them. */
export function readWords(place: Place | undefined, model: unknown, asked: Asked): unknown {
  if (!place) return undefined;
  const { complain, room } = asked;
  const words = readPart(place, model, 'text', asked);
  if (words === undefined) return undefined;
  if (lengthOf(words) > room) return complain(place, 'too-long', room);
  const sum = sumOf(model);
  return sumOf(words) === sum ? words : complain(place, 'does-not-add-up', sum);
}

function readPart(place: Place | undefined, model: unknown, field: string, asked: Asked): unknown {
  const { complain } = asked;
  if (!place) return undefined;
  if (typeof model === 'string') return readSentence(place, field, asked);
  if (typeof model === 'number')
    return place.value.is === 'number' ? place.value.value : complain(place, 'wrong-type', '10');
  if (Array.isArray(model)) {
    const items = itemsOf(place, complain).map((item) => readPart(item, model[0], field, asked));
    if (place.value.is === 'list' && items.length === 0) return complain(place, 'empty');
    return place.value.is !== 'list' || items.includes(undefined) ? undefined : items;
  }
  const parts = Object.entries(model ?? {});
  const fields = fieldsOf(place, complain, { needs: parts.map(([name]) => name), may: [] });
  const read = parts.map(([name, part]) => [name, readPart(fields?.get(name), part, name, asked)] as const);
  return read.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(read);
}

function readSentence(place: Place, field: string, { complain, rules }: Asked): string | undefined {
  const text = stringOf(place, complain, rules.longest[field]);
  if (text === undefined) return undefined;
  const inBraces = [...text.matchAll(/\{([^}]*)\}?/g)].map(([, name = '']) => name);
  const unknown = inBraces.find((name) => !rules.placeholders.includes(name));
  return unknown === undefined ? text : complain(place, 'unknown-placeholder', `{${unknown}}`);
}
