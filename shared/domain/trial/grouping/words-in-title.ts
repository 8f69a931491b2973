import { matters } from './map/map.ts';
import { openingWords } from './title-from-text.ts';

/** Whether a title has words of a trial in it, and is not a matter's name alone. */
export function quotesTrial(title: string): boolean {
  return !matters.some(({ name }) => title.startsWith(name) && !title.startsWith(`${name}:`));
}

/** What a topic is called that is called after this trial. */
export function titleAfter(text: string): string {
  return openingWords(text);
}
