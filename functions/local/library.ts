import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { libraryView } from '../../bot/print/view/library-page.ts';
import { renderPage } from '../../bot/web/render-page.ts';
import { languages } from '../../shared/domain/person/language.ts';
import { openLibraryFile } from '../wiring/library.ts';

/** `npm run library -- kommune.json`: every text on one page, with what the file puts in the place of ours marked. */
if (import.meta.main) {
  const file = process.argv[2] ?? process.env.FEMUGER_LIBRARY;
  const errors = file ? await openLibraryFile(resolve(file)) : [];
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exit(1);
  const home = join(resolve(import.meta.dirname, '../..'), '.femuger');
  mkdirSync(home, { recursive: true });
  for (const language of languages) {
    const path = join(home, `library-${language}.html`);
    const view = libraryView(language);
    writeFileSync(path, renderPage(view, { language, title: view.summary }));
    console.log(path);
  }
}
