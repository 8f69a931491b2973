import type { House } from '../people/build-houses.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { timeOf } from './calendar.ts';
import { Fact } from './fact.ts';
import type { Oracle } from './oracle.ts';
import { isRhythm } from './posts.ts';

const usual = '09:00';
/** What was held up comes as soon as it can, the next morning at the latest: before the hour, too. */
const heldUpMs = 4 * 86_400_000;
/** Those that wait for the unit's hour, whenever their meeting begins. */
const atTheHour = /^(Uge \d af 5|I mødes snart$|Et skub)/m;

const hours = new WeakMap<House, Fact<string>>();

/** When a house has its posts, as its leader was told. */
export function hourOf(house: House): Fact<string> {
  const known = hours.get(house) ?? new Fact<string>({ value: usual, from: 0 });
  hours.set(house, known);
  return known;
}

/** Nothing comes before the hour that holds now: neither at the old one nor at any other. */
export function judgeHour(oracle: Oracle, { weather }: World, house: House | undefined, shown: Shown): void {
  const text = textOf(shown);
  if (!house || !isRhythm(shown) || !atTheHour.test(text) || /^Statusmøde$/m.test(text)) return;
  const { at } = shown;
  const hour = hourOf(house).at(shown.by.startedAt);
  const isHeldUp =
    weather.wasAway(['app', 'storage', 'timers', house.channel.platform], at - heldUpMs, at) ||
    oracle.wasUnanswered(at - heldUpMs, at);
  if (hour === undefined || isHeldUp) return;
  oracle.note('hour judged');
  if (timeOf(at) < hour)
    oracle.fails('hour-kept', house, `at ${timeOf(at)}, though its hour is ${hour}: ${text.slice(0, 80)}`);
}
