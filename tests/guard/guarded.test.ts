import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** A room that is chosen from guarded ones, and a trial that is read from a button before the guard sees it again. */
const known = ['bot/learning/view/note-form.ts', 'shared/domain/trial/read-kept-trial.ts'];

/** `x as Guarded`, or a type predicate from `unknown` to it. A predicate that only drops undefined is no cast. */
const casts = /\bas Guarded\b|: unknown\): \w+ is Guarded\b/;

describe('text is called guarded', () => {
  it('by the guard, and by nobody new', () => {
    const files = globSync('{bot,shared,functions}/**/*.ts', { cwd: root });
    const casting = files.filter((file) => casts.test(readFileSync(join(root, file), 'utf8')));
    expect(casting.filter((file) => !known.includes(file))).toEqual(['shared/domain/guard/guard.ts']);
  });
});
