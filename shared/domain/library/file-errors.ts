import type { Located } from './located-json.ts';

export const problems = [
  'syntax',
  'doubled-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'empty',
  'too-long',
  'too-many',
  'not-one-of',
  'doubled-id',
  'bad-id',
  'unknown-text',
  'unknown-kind',
  'unknown-placeholder',
  'does-not-add-up',
  'replaced-and-off',
  'needed',
  'not-a-day',
  'not-a-phone',
  'not-https',
] as const;
export type Problem = (typeof problems)[number];

export interface FileError {
  readonly line: number;
  /** The path from the top of the file: `texts.replace["card.inclusion.seats"].da.question`. */
  readonly key: string;
  readonly problem: Problem;
  /** What was found, or what was expected. */
  readonly detail?: string;
}

/** A value of the file and its path. */
export interface Place {
  readonly value: Located;
  readonly key: string;
}

/** Notes an error and returns undefined, so that a reader can write `return complain(…)`. */
export type Complain = (place: Place, problem: Problem, detail?: string | number) => undefined;

export function complainingTo(errors: FileError[]): Complain {
  return ({ value, key }, problem, detail) => {
    errors.push({ line: value.line, key, problem, ...(detail !== undefined && { detail: String(detail) }) });
    return undefined;
  };
}

/** The fields of an object. Those in `needs` have to be there, those in `may` can be; without `may` any others can. */
export function fieldsOf(
  place: Place,
  complain: Complain,
  { needs = [], may }: { readonly needs?: readonly string[]; readonly may?: readonly string[] } = {},
): ReadonlyMap<string, Place> | undefined {
  const { value, key } = place;
  if (value.is !== 'object') return complain(place, 'wrong-type', '{ }');
  const fields = new Map<string, Place>();
  for (const entry of value.entries) {
    const at = { value: entry.value, key: below(key, entry.key) };
    const named = { key: at.key, value: { ...entry.value, line: entry.line } };
    if (fields.has(entry.key)) complain(named, 'doubled-key');
    else if (may && !may.includes(entry.key) && !needs.includes(entry.key)) complain(named, 'unknown-key');
    else fields.set(entry.key, at);
  }
  for (const name of needs) if (!fields.has(name)) complain(place, 'missing-key', name);
  return fields;
}

export function itemsOf(place: Place, complain: Complain, most = Infinity): readonly Place[] {
  const { value, key } = place;
  if (value.is !== 'list') {
    complain(place, 'wrong-type', '[ ]');
    return [];
  }
  if (value.items.length > most) complain(place, 'too-many', most);
  return value.items.map((item, index) => ({ value: item, key: `${key}[${index}]` }));
}

export function stringOf(
  place: Place | undefined,
  complain: Complain,
  longest = Infinity,
): string | undefined {
  if (!place) return undefined;
  const { value } = place;
  if (value.is !== 'string') return complain(place, 'wrong-type', '“ ”');
  const text = value.value.trim();
  if (text === '') return complain(place, 'empty');
  return text.length > longest ? complain(place, 'too-long', longest) : text;
}

export function oneOf<T extends string>(
  place: Place | undefined,
  complain: Complain,
  options: readonly T[],
): T | undefined {
  const text = stringOf(place, complain);
  if (!place || text === undefined) return undefined;
  return options.find((option) => option === text) ?? complain(place, 'not-one-of', options.join(', '));
}

function below(key: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `${key}[${JSON.stringify(name)}]`;
  return key ? `${key}.${name}` : name;
}
