import { lengthOf } from '../time/date-words.ts';

const length = '(?:\\d{1,2}|en|to|tre|fire)\\s+(?:uger?|dage?)';
const later = new RegExp(`(?<!\\p{L})(?<length>${length})\\s+(?:senere|mere|længere|ekstra)(?!\\p{L})`, 'iu');
const waits = new RegExp(
  `(?<!\\p{L})(?:vente|udskyd|udskydes?|udsæt|udsættes?|ryk|rykkes?|skub|skubbes?)\\s(?:.*\\s)?(?<length>${length})[\\s.!]*$`,
  'isu',
);

/** “En uge senere”, “må vente 14 dage”: how many days later than it stands; nothing where no such length is told. */
export function daysLater(said: string): number | undefined {
  const told = (later.exec(said) ?? waits.exec(said))?.groups?.length;
  return told ? lengthOf(told.toLowerCase().replace(/\s+/gu, ' ')) : undefined;
}
