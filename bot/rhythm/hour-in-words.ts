import { hoursOffered } from '../../shared/domain/posts/post-hours.ts';
import type { Clock24 } from '../../shared/domain/time/day.ts';
import { hourWanted } from '../../shared/domain/time/written-hour.ts';

/** “For tidligt at du skriver kl. 7” */
const notThen = /(?<!\p{L})for (?:tidlig|sen)t? .*?(?:kl\.?|klokken) ?\d{1,2}(?:[.:]\d{2})?/giu;
/** A time of the day in words, where no hour is said: the form asks before it is kept. */
const partsOfDay: readonly { readonly shape: RegExp; readonly hour: Clock24 }[] = [
  { shape: /(?<!\p{L})om morgenen(?!\p{L})|in the morning/iu, hour: '08:00' },
  { shape: /(?<!\p{L})om formiddagen(?!\p{L})/iu, hour: '10:00' },
  { shape: /(?<!\p{L})om middagen(?!\p{L})/iu, hour: '12:00' },
  { shape: /(?<!\p{L})om eftermiddagen(?!\p{L})|in the afternoon/iu, hour: '13:00' },
];

/** When somebody wants to be written to, if that can be chosen. */
export function hourWished(text: string): Clock24 | undefined {
  const time = hourWanted(text.replace(notThen, ' '));
  if (!time) return partsOfDay.find(({ shape }) => shape.test(text))?.hour;
  return hoursOffered.find((each) => each === time);
}
