// Runs before every npm script, on whatever Node the machine has: installs only when the lock file asks for it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const installed = existsSync('node_modules/.package-lock.json')
  ? JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
  : {};

const missing = Object.entries(wanted).some(
  ([path, pkg]) => path !== '' && !pkg.optional && installed[path]?.version !== pkg.version,
);

if (missing) {
  console.log('Installing what the lock file names; this takes about a minute the first time …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(npm.status ?? 1);
}
