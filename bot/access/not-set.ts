import { samePerson } from '../../shared/domain/person/person.ts';
import type { Call } from '../turn/call.ts';

/** What is not switched on is said in words; the name of its setting helps nobody but whoever administers the bot. */
export function notSet(
  { ports, person }: Pick<Call, 'ports' | 'person'>,
  words: string,
  setting: 'FEMUGER_SECRET' | 'FEMUGER_VIDEO_HOSTS',
): string {
  const administers = ports.administrators?.some((each) => samePerson(each, person)) ?? false;
  return administers ? `${words} (${setting})` : words;
}
