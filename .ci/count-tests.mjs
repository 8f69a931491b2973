// Prints `N passed, N failed` from vitest's reports. A run that ended badly without naming a failed test counts as one.
import { readFileSync } from 'node:fs';

const [status, ...runs] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const run of runs) {
  const report = read(`.femuger/test-results/${run}.json`);
  passed += report?.numPassedTests ?? 0;
  failed += report ? report.numFailedTests + crashedFiles(report) : 1;
}
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

/** Files that broke before or beside their tests. */
function crashedFiles({ testResults }) {
  return testResults.filter(
    ({ status: file, assertionResults }) =>
      file === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
}
