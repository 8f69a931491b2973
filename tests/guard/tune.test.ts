import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, overall } from '../../functions/local/words/guard-figures.ts';
import { readExamples } from '../../functions/local/words/guard-set.ts';

/**
 * The guard was improved on most of these texts. So these floors only show that it has not become worse, not how
 * well it does on texts it has never seen.
 */
describe('on the set it was mended on', () => {
  const figures = overall(readExamples(join(import.meta.dirname, '../fixtures/guard/tune.json')).map(judge));

  it.each([
    ['refuse', 0.99],
    ['concern, plain', 0.93],
    ['concern, hard', 0.79],
    ['ask', 0.95],
    ['pass, ordinary', 0.99],
    ['pass, traps', 0.94],
  ])('%s: at least %d right', (of, floor) => {
    const figure = figures.find((each) => each.of === of);
    expect((figure?.right ?? 0) / (figure?.all ?? 1)).toBeGreaterThanOrEqual(floor);
  });
});
