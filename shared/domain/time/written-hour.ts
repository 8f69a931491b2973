import { clockTime } from './clock-time.ts';
import type { Clock24 } from './day.ts';

const numbers: readonly string[] = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
const one = `(?:et|${numbers.slice(1).join('|')})`;
const clock = '(?:kl\\.?|klokken|at)';
const digits = '\\d{1,2}(?:[.:]\\d{2})?(?![\\d/])';

/** The hour that is to be left: “i stedet for kl. 9”, “fra kl. 9 til kl. 7”, “ikke halv ti”. */
const left = new RegExp(
  `(?<!\\p{L})(?:i ?stedet for|frem for|fra|ikke|instead of|from) (?:ved )?(?:${clock})? ?(?:\\d{1,2}(?:[.:]\\d{2})?|(?:halv |kvart (?:over|i) )?${one}(?!\\p{L}))`,
  'giu',
);
const inDigits = new RegExp(`(?<!\\p{L})${clock} ?(?<hour>${digits})`, 'iu');
const inWords = new RegExp(
  `(?<!\\p{L})(?:(?:${clock} ?)?(?<part>halv|kvart over|kvart i) |(?:kl\\.?|klokken) )(?<hour>${one})(?!\\p{L})`,
  'iu',
);

/** The hour that somebody wants, and not the one they leave: “kl. 9.30 i stedet for kl. 13”, “klokken halv ti”. */
export function hourWanted(text: string): Clock24 | undefined {
  const kept = text.replace(left, ' ');
  const hour = inDigits.exec(kept)?.groups?.hour;
  if (hour) return clockTime(/[.:]/u.test(hour) ? hour.replace('.', ':') : `${byDay(Number(hour))}:00`);
  const said = inWords.exec(kept)?.groups;
  if (!said?.hour) return undefined;
  const name = said.hour.toLowerCase();
  const whole = name === 'et' ? 1 : numbers.indexOf(name);
  switch (said.part?.toLowerCase()) {
    case 'halv':
      return clockTime(`${byDay(whole - 1)}:30`);
    case 'kvart over':
      return clockTime(`${byDay(whole)}:15`);
    case 'kvart i':
      return clockTime(`${byDay(whole - 1)}:45`);
    default:
      return clockTime(`${byDay(whole)}:00`);
  }
}

/** Nobody meets at two in the night; “halv et” is half past twelve. */
function byDay(hour: number): number {
  return hour < 6 ? hour + 12 : hour;
}
