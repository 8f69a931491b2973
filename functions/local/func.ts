import { spawn } from 'node:child_process';
import { build } from './build.ts';

await build();
const env = { FUNCTIONS_WORKER_RUNTIME: 'node', ...process.env };
const tools = spawn('func', ['start', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
// Ctrl-C reaches the tools themselves; they decide when it is over.
process.on('SIGINT', () => {});
tools.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
tools.once('error', () => {
  console.error(
    'Azure Functions Core Tools are not installed here: see https://aka.ms/func-install, or use npm start.',
  );
  process.exitCode = 1;
});
