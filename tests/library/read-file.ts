import { readFileSync } from 'node:fs';
import { sayFileError } from '../../bot/library/text/municipal-file-errors.ts';
import { placeholders } from '../../bot/library/text/types.ts';
import { longest, longestPage } from '../../shared/domain/library/limits.ts';
import { readMunicipalFile } from '../../shared/domain/library/read-municipal-file.ts';
import { factPlaceholders, wordingPlaceholders } from '../../shared/domain/library/wording.ts';
import { all } from './texts.ts';

export const against = {
  library: all,
  longest: { ...longest, page: longestPage },
  placeholders: [...placeholders, ...wordingPlaceholders, ...factPlaceholders],
  needed: new Set(['concern.answer']),
};

/** A file that uses everything there is to use. */
export const example = readFileSync(
  new URL('../fixtures/library/municipality.json', import.meta.url),
  'utf8',
);

export function read(source: string | object) {
  return readMunicipalFile(typeof source === 'string' ? source : JSON.stringify(source, null, 1), against);
}

export function fileOf(source: string | object) {
  const result = read(source);
  if (!result.ok) throw new Error(result.errors.map((error) => sayFileError(error, 'en')).join('\n'));
  return result.file;
}
