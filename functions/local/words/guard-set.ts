import { readFileSync } from 'node:fs';

export type Outcome = 'refuse' | 'concern' | 'ask' | 'pass';

/** One text of a set somebody wrote by hand, and what the guard ought to say to it. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly expect: Outcome;
  /** What it is an example of, as its writer named it: `phone`, `initials`. */
  readonly kind: string;
  /** Said in a roundabout way. */
  readonly hard: boolean;
  /** Names of the unit's own staff and rooms. */
  readonly known?: readonly string[];
}

export function readExamples(file: string): readonly Example[] {
  const { texts } = JSON.parse(readFileSync(file, 'utf8')) as { readonly texts: readonly Example[] };
  return texts;
}

/** `odd` and `even` halve a set by the order of its texts, so that one half can be left unread. */
export function halfOf(examples: readonly Example[], half: string | undefined): readonly Example[] {
  if (half !== 'odd' && half !== 'even') return examples;
  return examples.filter((_, at) => at % 2 === (half === 'odd' ? 0 : 1));
}
