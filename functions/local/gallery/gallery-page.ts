import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { GalleryData } from './gallery-data.ts';

const options = (name: string, all: Readonly<Record<string, string>>) =>
  `<select name="${name}">${Object.entries(all)
    .map(([value, label]) => `<option value="${value}">${label}</option>`)
    .join('')}</select>`;

const look = `
body { margin: 0; font: 14px/1.4 "Segoe UI", "Liberation Sans", Arial, sans-serif; background: #ebebeb; color: #222; }
body[data-theme=dark] { background: #141414; color: #eee; }
form { position: sticky; top: 0; z-index: 1; padding: 8px 16px; background: #464775; color: #fff; display: flex; gap: 8px; flex-wrap: wrap; }
#hall { display: flex; flex-wrap: wrap; gap: 24px; padding: 16px; align-items: flex-start; }
h2 { font-size: 12px; font-weight: 400; margin: 0 0 4px; opacity: .75; max-width: 720px; }
.card { border-radius: 4px; box-shadow: 0 1px 3px #0004; margin-bottom: 8px; }
.picture.slack { background: #fff; padding: 8px 12px; box-sizing: border-box; }
.slack_blocks_to_jsx__image > .max-w-max { max-width: none; }
.slack_blocks_to_jsx__image img { width: 100%; }
body[data-theme=dark] .picture.slack { background: #1a1d21; }
iframe { border: 0; width: 100%; min-height: 400px; background: #fff; }
.ac-pushButton { border: 1px solid #d1d1d1; border-radius: 4px; padding: 5px 12px; background: #fff; color: #242424; font: 600 14px "Segoe UI", "Liberation Sans", Arial; margin-bottom: 6px; }
.ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
.ac-pushButton.style-destructive { background: #c4314b; border-color: #c4314b; color: #fff; }
body[data-theme=dark] .ac-pushButton:not([class*=style-positive]):not([class*=style-destructive]) { background: #292929; color: #fff; border-color: #666; }
.ac-actionSet { flex-wrap: wrap !important; }
.ac-input { width: 100%; box-sizing: border-box; padding: 5px 8px; border: 1px solid #bbb; border-radius: 4px; font: inherit; }
#unseen { padding: 16px; }
`;

/** The page as one HTML file. It needs no other file but the pictures. */
export async function galleryPage(data: GalleryData): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'draw-in-browser.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    minify: true,
  });
  const slackLook = readFileSync(
    createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
    'utf8',
  );
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const groups = {
    all: 'everything',
    command: 'commands',
    button: 'buttons',
    form: 'forms',
    message: 'messages',
    page: 'pages',
    scene: 'scenes',
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Femuger, drawn</title><style>${slackLook}${look}</style></head><body>
<form id="choices">
${options('platform', { teams: 'Teams', slack: 'Slack' })} ${options('language', { da: 'dansk', en: 'English' })}
${options('theme', { light: 'light', dark: 'dark' })} ${options('width', { phone: '342 px', desktop: 'desktop' })}
${options('group', groups)} <input name="name" type="search" placeholder="name">
</form>
<main id="hall"></main>
<p id="unseen">Not come upon (${data.unseen.length}): ${data.unseen.join(', ')}</p>
<script type="application/json" id="data">${json}</script>
<script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? ''}</script>
</body></html>
`;
}
