import { complainingTo, type FileError, fieldsOf, type Place, stringOf } from './file-errors.ts';
import { longestMunicipality } from './limits.ts';
import { parseLocated } from './located-json.ts';
import { type MunicipalFile, noMunicipalFile } from './municipal-file.ts';
import { readConcern, readContacts, readGuidelines } from './read-contacts.ts';
import { readSettings } from './read-settings.ts';
import { type Against, readTexts } from './read-texts.ts';

export type ReadFile =
  | { readonly ok: true; readonly file: MunicipalFile }
  /** All errors, by line, so that somebody can mend them in one go. */
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** Reads a municipality’s own words from JSON. A file with one error is not used at all. */
export function readMunicipalFile(source: string, against: Against): ReadFile {
  const parsed = parseLocated(source);
  if (!parsed.ok) {
    const { line, found } = parsed;
    return { ok: false, errors: [{ line, key: '', problem: 'syntax', ...(found && { detail: found }) }] };
  }
  const errors: FileError[] = [];
  const complain = complainingTo(errors);
  const top: Place = { value: parsed.value, key: '' };
  const may = ['municipality', 'settings', 'contacts', 'guidelines', 'concern', 'texts'];
  const fields = fieldsOf(top, complain, { may });
  const municipality = stringOf(fields?.get('municipality'), complain, longestMunicipality);
  const contacts = readContacts(fields?.get('contacts'), complain);
  const guidelines = readGuidelines(fields?.get('guidelines'), complain);
  const concern = readConcern(fields?.get('concern'), complain, { contacts, guidelines });
  const file: MunicipalFile = {
    ...noMunicipalFile,
    ...(municipality && { municipality }),
    settings: readSettings(fields?.get('settings'), complain),
    contacts,
    guidelines,
    ...(concern && { concern }),
    texts: readTexts(fields?.get('texts'), complain, against),
  };
  return errors.length === 0
    ? { ok: true, file }
    : { ok: false, errors: errors.toSorted((a, b) => a.line - b.line) };
}
