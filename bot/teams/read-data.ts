import type { What } from '../turn/intent.ts';
import { readFormData, readFormValues } from './render-form.ts';
import { isRecord } from './teams-activity.ts';

/** The button that says typed words again, because only a button can open a dialog. */
export const wordsAction = 'teams.words';

/** Reads the data of a button or a form, as `render-buttons.ts` and `render-form.ts` put it there. */
export function readData(data: unknown): What | undefined {
  if (!isRecord(data)) return undefined;
  const form = readFormData(data);
  if (form) return { kind: 'form', ...form, values: readFormValues(data) };
  const { action } = data;
  if (typeof action !== 'string') return undefined;
  const given = textsIn(data.data);
  return action === wordsAction
    ? { kind: 'words', text: given.text ?? '' }
    : { kind: 'button', action, data: given };
}

function textsIn(data: unknown): Readonly<Record<string, string>> {
  if (!isRecord(data)) return {};
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
