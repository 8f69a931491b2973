import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { byKind, type Figure, isRight, judge, overall } from './guard-figures.ts';
import { halfOf, readExamples } from './guard-set.ts';

const ownSet = join(import.meta.dirname, '../../../tests/fixtures/guard/tune.json');

/** How well the guard hears: `npm run words:guard -- [FILE] [--half odd|even] [--misses]`. */
export function measureGuard(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      half: { type: 'string' },
      /** Prints the texts that were judged wrongly. */
      misses: { type: 'boolean', default: false },
      /** So that another command may hand on its whole line: `npm run words -- --guard FILE`. */
      guard: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const judged = halfOf(readExamples(positionals[0] ?? ownSet), values.half).map(judge);
  console.log(table('Right, by what was expected', overall(judged)));
  console.log(table('Right, by kind', byKind(judged)));
  if (!values.misses) return;
  for (const { example, outcome, about } of judged.filter((each) => !isRight(each))) {
    const words = about.length > 0 ? ` (${about.join(', ')})` : '';
    console.log(
      `${example.id} ${example.kind}: expected ${example.expect}, got ${outcome}${words}\n  ${example.text}`,
    );
  }
}

function table(title: string, figures: readonly Figure[]): string {
  const wide = Math.max(...figures.map(({ of }) => of.length));
  const rows = figures.map(({ of, right, all }) => {
    const share = all === 0 ? '' : (right / all).toFixed(2);
    return `  ${of.padEnd(wide)}  ${share.padStart(4)}  ${String(right).padStart(4)} of ${all}`;
  });
  return [`${title}:`, ...rows, ''].join('\n');
}

if (import.meta.main) measureGuard(process.argv.slice(2));
