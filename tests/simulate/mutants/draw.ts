import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Random } from '../engine/random.ts';
import { type Compiles, createCompiler } from './compiles.ts';
import { type Edit, editsOf } from './edits.ts';
import type { Mutant } from './mutant.ts';
import { plant } from './plant.ts';

/** Sentences, starters and word lists are read by people; the cards that stand in tests whole hold the rest. */
const withoutRules = /\/text\/|\/words\/|\.d\.ts$|^functions\/local\/(gallery|slack-playground|story)\//;

/** Where numbers are points of a drawing: one more is seen by nobody. */
const measured = /^bot\/picture\/view\//;

/** Bugs that nobody chose: a file by chance, then one of the places in it where something small can go wrong. */
export function drawMutants(count: number, random: Random): readonly Mutant[] {
  const files = random.shuffled(productFiles());
  const compiles = createCompiler();
  const drawn: Mutant[] = [];
  for (const file of files) {
    if (drawn.length === count) break;
    const mutant = drawIn(file, readFileSync(file, 'utf8'), random, compiles);
    if (mutant) drawn.push(mutant);
  }
  return drawn;
}

/** Undefined when nothing in the file can be broken: types alone, lines that stand there twice, what the compiler sees. */
export function drawIn(file: string, text: string, random: Random, compiles: Compiles): Mutant | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits = editsOf(source).filter(({ breaks }) => breaks !== 'greater' || !measured.test(file));
  for (const edit of random.shuffled(edits)) {
    const mutant = mutantOf(file, text, edit);
    const planted = plantedIn(text, mutant);
    if (planted !== text && planted !== undefined && compiles(file, planted)) return mutant;
  }
  return undefined;
}

/** Undefined when the same lines stand in the file once more: another place will do. */
function plantedIn(text: string, mutant: Mutant): string | undefined {
  try {
    return plant(text, mutant);
  } catch {
    return undefined;
  }
}

function mutantOf(file: string, text: string, { from, to, becomes, breaks }: Edit): Mutant {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  const end = newline < 0 ? text.length : newline;
  const planted = text.slice(start, from) + becomes + text.slice(to, end);
  return { file, line: text.slice(start, end), planted, breaks };
}

function productFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', 'bot', 'shared', 'functions']).toString().split('\0');
  return listed.filter((file) => file.endsWith('.ts') && !withoutRules.test(file));
}
