// Prints `N passed, N failed` from vitest's reports. A run that ended badly without naming a failed test counts as one,
// and so does a test file that broke beside its tests, ran none of them, or was never run.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [status, ...runs] = process.argv.slice(2);
let passed = 0;
let failed = 0;
const unseen = new Set(
  readdirSync('tests', { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => resolve('tests', file)),
);

for (const run of runs) {
  const report = read(`.femuger/test-results/${run}.json`);
  passed += report?.numPassedTests ?? 0;
  failed += report ? report.numFailedTests + report.testResults.filter(isBroken).length : 1;
  for (const { name } of report?.testResults ?? []) unseen.delete(resolve(name));
}
for (const file of unseen) console.log(`never run: ${file}`);
failed += unseen.size;
if (status !== '0' && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isBroken({ name, status: file, assertionResults }) {
  const ran = assertionResults.filter(({ status: test }) => test === 'passed' || test === 'failed');
  const broken = file === 'failed' && !ran.some(({ status: test }) => test === 'failed');
  if (ran.length === 0) console.log(`ran no test: ${name}`);
  return broken || ran.length === 0;
}
