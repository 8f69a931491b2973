import { createHash } from 'node:crypto';
import { marksIn } from '../people/texts-they-write.ts';
import type { Lying } from '../storage/memory-store.ts';
import type { World } from '../world.ts';
import type { Oracle } from './oracle.ts';

/** Looks over the shoulder of whatever is written down: rows, jobs and logs. */
export function createDisk(world: World, oracle: Oracle, wrote: (row: Lying) => void): void {
  world.store.watch((row) => {
    const { table, partition, key, json } = row;
    wrote(row);
    for (const mark of marksIn(json)) {
      const marked = oracle.ledger.marks.get(mark);
      if (marked?.keptBack)
        oracle.fails('refused-never-kept', marked.house, `${mark} was written to ${table} ${key}`);
    }
    const where = `${partition} ${key}`;
    for (const mark of marksIn(where))
      oracle.fails(
        'nothing-personal-logged',
        oracle.ledger.marks.get(mark)?.house,
        `${mark} stands in a key`,
      );
    for (const print of `${where} ${json}`.match(/(?<![\w-])[\w-]{43,}/g) ?? []) {
      const marked = oracle.ledger.prints.get(print.slice(-43)) ?? oracle.ledger.prints.get(print);
      if (marked?.keptBack)
        oracle.fails('refused-never-kept', marked.house, `a hash of ${marked.mark} in ${table} ${key}`);
    }
  });
}

/** What could be made of a text to know it again. */
export function printsOf(text: string): readonly string[] {
  const hash = createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/gu, ' '));
  return [hash.copy().digest('base64url'), hash.copy().digest('hex')];
}
