import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples as readJudged } from '../guard-set.ts';
import { encodeUnease } from './encode-unease.ts';
import { learnUnease } from './learn-unease.ts';
import { readExamples } from './read-examples.ts';
import { taughtTexts } from './taught-texts.ts';

const usage = `Learns from judged texts how much each word, and each two sorts of words, speak of a child that is not well.

  npm run words:concern
`;

const here = import.meta.dirname;
const judgedFile = join(here, '../../../../tests/fixtures/guard/tune.json');
const target = join(here, '../../../../shared/domain/guard/concern/learned-unease.ts');

if (process.argv.includes('--help')) console.log(usage);
else {
  const trials = readExamples(join(here, 'examples')).map(({ text }) => text);
  const taught = taughtTexts(readJudged(judgedFile), trials);
  writeFileSync(target, encodeUnease(learnUnease(taught)));
  console.log(
    `${taught.length} texts, ${taught.filter(({ isConcern }) => isConcern).length} of them of concern.`,
  );
}
