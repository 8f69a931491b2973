import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { groupTrials } from '../../shared/domain/trial/grouping/group-trials.ts';
import { timed } from './figures.ts';

interface Topic {
  readonly texts: readonly string[];
}

/** How long it takes to put the trials of an agenda together. */
export async function timeAgendas(sizes: readonly number[]) {
  const path = resolve(import.meta.dirname, '../fixtures/trials/two-hundred.json');
  const texts = (JSON.parse(readFileSync(path, 'utf8')) as readonly Topic[]).flatMap((topic) => topic.texts);
  const figures = [];
  for (const size of sizes) {
    const trials = Array.from({ length: size }, (_, index) => ({
      id: `t${index}`,
      // Beyond the fixture's own number every text comes again with a word more, as colleagues' do.
      text: `${texts[index % texts.length]}${index < texts.length ? '' : ` igen ${index}`}`,
    }));
    groupTrials(trials);
    figures.push({ trials: size, ...(await timed(7, 1, async () => groupTrials(trials))) });
  }
  return figures;
}
