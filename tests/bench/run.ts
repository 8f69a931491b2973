import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { timeAgendas } from './agendas.ts';
import { timeArchives } from './archives.ts';
import { type Started, startCold } from './cold-start.ts';
import { figureOf, round } from './figures.ts';
import { countActions } from './operations.ts';
import { timeTicks } from './ticks.ts';
import { timeTrials } from './trials.ts';

const usage = `npm run bench -- [--rounds 9] [--trials 400] [--units 1000,10000] [--archive 10] [--price 0.25]
  --rounds  starts of each kind
  --trials  how many are written, one at a time and 32 at a time
  --units   ticks over so many
  --archive the units of an institution whose archive is fetched
  --price   of 10,000 storage operations, in whatever currency the year is told`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    rounds: { type: 'string', default: '9' },
    trials: { type: 'string', default: '400' },
    units: { type: 'string', default: '1000,10000' },
    archive: { type: 'string', default: '10' },
    price: { type: 'string', default: '0.25' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const megabytes = (bytes: number) => round(bytes / 2 ** 20);

/** Ratios, because other load on the machine meets both numbers of a ratio. */
function coldStart(started: Started) {
  const { empty, indexed, slack, teams } = started;
  const first = (name: 'slack' | 'teams' | 'slackAgain' | 'teamsAgain') => ({
    answered: figureOf(started[name].map(({ answered = 0 }) => answered)),
    processor: figureOf(started[name].map(({ cpu }) => cpu)),
  });
  const memory = (all: Started[keyof Started]) => figureOf(all.map((one) => megabytes(one.memory)));
  const over = (all: Started[keyof Started]) => round(memory(all).median - memory(empty).median);
  const indexing = {
    empty: figureOf(empty.map((one) => one.indexed)),
    bot: figureOf(indexed.map((one) => one.indexed)),
  };
  return {
    indexed: { ...indexing, ratio: round(indexing.bot.median / indexing.empty.median) },
    slack: first('slack'),
    teams: first('teams'),
    slackAgain: first('slackAgain'),
    teamsAgain: first('teamsAgain'),
    memory: {
      empty: memory(empty),
      indexed: memory(indexed),
      slack: memory(slack),
      teams: memory(teams),
      overEmpty: { indexed: over(indexed), slack: over(slack), teams: over(teams) },
    },
  };
}

const result: Record<string, unknown> = {};
function tell(name: string, figures: unknown): void {
  result[name] = figures;
  console.log(`${name}\n${JSON.stringify(figures, null, 1).replace(/^/gm, '  ')}\n`);
}

tell('cold start, ms and MB', coldStart(await startCold(Number(values.rounds))));
tell('operations', await countActions(Number(values.price)));
tell('a trial over HTTP beside its bare storage operations, ms', await timeTrials(Number(values.trials)));
for (const units of values.units.split(','))
  tell(`a tick over ${units} units, ms`, await timeTicks(Number(units)));
tell('agendas, ms', await timeAgendas([10, 40, 150, 300, 500]));
tell('the archive of an institution after three years', await timeArchives(Number(values.archive)));

const home = join(resolve(import.meta.dirname, '../..'), '.femuger');
mkdirSync(home, { recursive: true });
writeFileSync(join(home, 'bench.json'), JSON.stringify(result, null, 2));
console.log(`Written to ${join('.femuger', 'bench.json')}.`);
process.exit(0);
