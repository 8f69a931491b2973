import { readFile } from 'node:fs/promises';
import type { ReadFile } from '../../shared/domain/library/read-municipal-file.ts';
import { log } from './log.ts';
import { makeOnce } from './make-once.ts';
import { libraryPath } from './settings.ts';

/**
 * The municipality's own words, put in the place of ours before the first request. A file with a mistake in it is not
 * used: the bot goes on saying ours, and the mistakes, each with its line, stand in the log and in `/api/health`.
 */
export const municipalLibrary = makeOnce(async (): Promise<readonly string[]> => {
  const path = libraryPath();
  if (!path) return [];
  const errors = await openLibraryFile(path);
  for (const error of errors) log.error('library.unreadable', { error });
  return errors;
});

/** Takes the file into use, or tells what is wrong in it. */
export async function openLibraryFile(path: string): Promise<readonly string[]> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch {
    return ['FEMUGER_LIBRARY names a file that cannot be read.'];
  }
  const read = await readLibrary(source);
  if (!read.ok) {
    const { sayFileError } = await import('../../bot/library/text/municipal-file-errors.ts');
    return read.errors.map((error) => sayFileError(error, 'da'));
  }
  const { shelveLibrary } = await import('../../bot/library/library.ts');
  shelveLibrary(read.file);
  return [];
}

async function readLibrary(source: string): Promise<ReadFile> {
  const { against } = await import('../../bot/library/library.ts');
  const { readMunicipalFile } = await import('../../shared/domain/library/read-municipal-file.ts');
  return readMunicipalFile(source, against);
}
