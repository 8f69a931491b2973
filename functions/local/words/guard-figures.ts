import { guard } from '../../../shared/domain/guard/guard.ts';
import type { Example, Outcome } from './guard-set.ts';

export interface Judged {
  readonly example: Example;
  readonly outcome: Outcome;
  /** The words that were asked about. */
  readonly about: readonly string[];
}

export interface Figure {
  readonly of: string;
  readonly right: number;
  readonly all: number;
}

export function judge(example: Example): Judged {
  const verdict = guard(example.text, { known: example.known ?? [] });
  return {
    example,
    outcome: verdict.kind === 'refused' ? 'refuse' : verdict.kind,
    about:
      verdict.kind === 'ask'
        ? verdict.findings.map(({ span }) => example.text.slice(span.start, span.end))
        : [],
  };
}

const sorts: readonly { readonly of: string; readonly holds: (example: Example) => boolean }[] = [
  { of: 'refuse', holds: ({ expect }) => expect === 'refuse' },
  { of: 'concern, plain', holds: ({ expect, hard }) => expect === 'concern' && !hard },
  { of: 'concern, hard', holds: ({ expect, hard }) => expect === 'concern' && hard },
  { of: 'ask', holds: ({ expect }) => expect === 'ask' },
  { of: 'pass, ordinary', holds: (example) => example.expect === 'pass' && !isTrap(example) },
  { of: 'pass, traps', holds: (example) => example.expect === 'pass' && isTrap(example) },
];

/** Harmless, but written to look like something else. */
function isTrap({ kind, hard }: Example): boolean {
  return (
    hard || !/ordinary|everyday|plain|hverdag|normal|^(?:en-)?(?:trial|reflection|question|plan)$/i.test(kind)
  );
}

/** Over the whole set, in the order of gravity. */
export function overall(judged: readonly Judged[]): readonly Figure[] {
  return sorts.map(({ of, holds }) =>
    figure(
      of,
      judged.filter(({ example }) => holds(example)),
    ),
  );
}

/** One for each kind of text, hard ones apart. */
export function byKind(judged: readonly Judged[]): readonly Figure[] {
  const kinds = Map.groupBy(judged, ({ example }) =>
    [example.expect, example.kind, ...(example.hard ? ['hard'] : [])].join(' · '),
  );
  return [...kinds].map(([of, some]) => figure(of, some)).sort((a, b) => (a.of < b.of ? -1 : 1));
}

function figure(of: string, judged: readonly Judged[]): Figure {
  return { of, right: judged.filter(isRight).length, all: judged.length };
}

export function isRight({ example, outcome }: Judged): boolean {
  return outcome === example.expect;
}
