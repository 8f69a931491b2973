import { parseArgs } from 'node:util';
import { groupTrials } from '../../shared/domain/trial/grouping/group-trials.ts';
import { bare, type Figures, measureBaselines, measureOurs } from './words/measure/score-groupings.ts';
import { bySize, type KnownSet, readSets } from './words/measure/sets-by-size.ts';

const usage = `Measures how well trials are grouped, beside ways that know no Danish.

  npm run words -- [--sets FOLDER] [--titles NUMBER]

  --sets FOLDER     trials-*.json files with known topics (tests/fixtures/trials/tune)
  --titles NUMBER   prints as many headings with their trials, evenly drawn, for reading

Adjusted Rand is 1 for the topics people meant and 0 for chance; F1 is of pairs; *alone* is the share of trials of
their own kind that were left alone. A baseline stands at the threshold that suits it best on these very sets.
`;

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'tests/fixtures/trials/tune' },
    titles: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else {
  const sets = readSets(values.sets);
  if (sets.length === 0) throw new Error(`${values.sets} holds no trials-*.json.`);
  // The first grouping also reads the word list, which is told by itself.
  const start = performance.now();
  groupTrials([{ id: 'a', text: 'Vi vinker i vinduet' }]);
  console.log(`Reading the words took ${Math.round(performance.now() - start)} ms.\n`);
  for (const [size, own] of bySize(sets)) printSize(size, own);
  if (values.titles) printTitles(sets, Number(values.titles));
}

function printSize(size: string, sets: readonly KnownSet[]): void {
  console.log(`${size} trials (${sets.length} sets)`.padEnd(28), 'Rand   F1   alone    ms');
  for (const set of sets.length > 1 ? sets : []) printFigures(`  ${set.name}`, measureOurs([set]), true);
  printFigures('  grouped by the bot', measureOurs(sets), true);
  for (const [name, figures] of measureBaselines(sets)) printFigures(`  ${name}`, figures, false);
  console.log();
}

function printFigures(name: string, { rand, f1, leftAlone, milliseconds }: Figures, timed: boolean): void {
  const alone = Number.isNaN(leftAlone) ? '–' : `${Math.round(leftAlone * 100)} %`;
  const time = timed ? String(Math.round(milliseconds)) : '';
  console.log(
    name.slice(0, 28).padEnd(28),
    rand.toFixed(2),
    f1.toFixed(2).padStart(5),
    alone.padStart(6),
    time.padStart(5),
  );
}

function printTitles(sets: readonly KnownSet[], count: number): void {
  const all = sets.flatMap((set) => {
    const texts = new Map(set.trials.map(({ id, text }) => [id, text]));
    return groupTrials(bare(set)).map(({ title, trialIds }) => ({ title, trialIds, texts }));
  });
  const every = Math.max(1, all.length / count);
  for (let drawn = 0; drawn < count && Math.floor(drawn * every) < all.length; drawn++) {
    const topic = all[Math.floor(drawn * every)];
    console.log(`${drawn + 1}. ${topic?.title}`);
    for (const id of topic?.trialIds ?? []) console.log(`     ${topic?.texts.get(id)}`);
  }
}
