import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLearned } from './encode-learned.ts';
import { learn } from './learn-map.ts';
import { readExamples } from './read-examples.ts';

const usage = `Learns from the example sentences how far to trust the words of the map.

  npm run words:learn
`;

const target = new URL('../../../../shared/domain/trial/grouping/map/learned.ts', import.meta.url);

if (process.argv.includes('--help')) console.log(usage);
else {
  const examples = readExamples(join(import.meta.dirname, 'examples'));
  const text = encodeLearned(learn(examples));
  writeFileSync(
    target,
    `/** Made by \`npm run words:learn\` out of the map and our own example sentences; do not edit. */\nexport const learned = \`\n${text}\n\`;\n`,
  );
  console.log(`${examples.length} examples taught ${text.split('\n').length} signs.`);
}
