import { hoursOffered } from '../../shared/domain/posts/post-hours.ts';
import { clockTime } from '../../shared/domain/time/clock-time.ts';
import type { Clock24 } from '../../shared/domain/time/day.ts';

/** The hour that is to be left: “i stedet for kl. 9”, “fra kl. 9 til kl. 7”, “ikke kl. 9”. */
const left =
  /(?<!\p{L})(?:i stedet for|frem for|fra|ikke|instead of|from) (?:kl\.?|klokken)? ?\d{1,2}(?:[.:]\d{2})?/giu;
const hour = /(?<!\p{L})(?:kl\.?|klokken|at) ?(?<clock>\d{1,2}(?:[.:]\d{2})?)(?![\d/])/iu;

/** When somebody wants to be written to, if that can be chosen. */
export function hourWished(text: string): Clock24 | undefined {
  const clock = hour.exec(text.replace(left, ' '))?.groups?.clock;
  const time = clock && clockTime(/[.:]/u.test(clock) ? clock : `${clock}:00`)?.replace('.', ':');
  return hoursOffered.find((each) => each === time);
}
