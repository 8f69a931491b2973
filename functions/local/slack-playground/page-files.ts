import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, 'page');

/** In this order: what comes later has the last word. */
const sheets = ['frame.css', 'messages.css', 'forms.css', 'phone.css'];

/** The three files of the page. The script is made of its parts when it is first asked for. */
export async function pageFile(path: string): Promise<{ type: string; text: string } | undefined> {
  switch (path) {
    case '/':
      return { type: 'text/html', text: readFileSync(join(folder, 'page.html'), 'utf8') };
    case '/look.css':
      return {
        type: 'text/css',
        text: sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
      };
    case '/page.js':
      script ??= makeScript();
      return { type: 'text/javascript', text: await script };
    default:
      return undefined;
  }
}

let script: Promise<string> | undefined;

async function makeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
