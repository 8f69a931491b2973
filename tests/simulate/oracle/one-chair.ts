import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import { label } from '../people/labels.ts';
import type { Person, Place, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { dayOf } from './calendar.ts';
import { goingOn, hasButtonsOfMeeting, type Named, namedIn } from './named-as-chair.ts';
import type { Oracle } from './oracle.ts';
import { whereOf } from './seen-by-whom.ts';

/** By then the queue has come to rest. */
const restMs = 15 * 60_000;

/** A message as it stands with a platform, with what it says of the chair. */
interface Stands {
  readonly shown: Shown;
  readonly first: number;
  readonly named: readonly Named[];
  readonly hasButtons: boolean;
  /** Somebody asked, and this was the answer: it told how it was then, and is not drawn anew. */
  readonly isAnswer: boolean;
}

/** At most one person is called the chair of a meeting, wherever it stands, and that is who has its buttons. */
export function createOneChair(oracle: Oracle, world: () => World) {
  const standing = new Map<House, Map<string, Stands>>();
  const checks = new Map<House, number>();
  let disturbedAt = Number.NEGATIVE_INFINITY;

  function saw(shown: Shown): void {
    const house = houseOf(world().houses, shown);
    if (!house) return;
    const all = standing.get(house) ?? new Map<string, Stands>();
    standing.set(house, all);
    const key = keyOf(shown);
    const before = all.get(key);
    const first = before?.first ?? shown.at;
    const named = namedIn(shown, house, first);
    const hasButtons = hasButtonsOfMeeting(shown);
    // Drawn anew for all, it is so for each who had it otherwise.
    if (shown.replaced && !shown.only)
      for (const other of [...all.keys()]) if (other.startsWith(`${key} for `)) all.delete(other);
    all.delete(key);
    if (named.length === 0 && !hasButtons && !before) return;
    const isAnswer = before?.isAnswer ?? shown.by.kind === 'request';
    all.set(key, { shown, first, named, hasButtons, isAnswer });
    look(house);
  }

  /** Once all is quiet after this. */
  function look(house: House): void {
    const { scheduler } = world();
    const due = scheduler.now() + restMs;
    const isWaiting = checks.has(house);
    checks.set(house, due);
    if (!isWaiting) scheduler.at(due, () => judgeWhenDue(house));
  }

  function judgeWhenDue(house: House): void {
    const { scheduler } = world();
    const due = checks.get(house) ?? 0;
    if (scheduler.now() < due) return void scheduler.at(due, () => judgeWhenDue(house));
    checks.delete(house);
    judge(house);
  }

  function judge(house: House): void {
    const { scheduler, weather } = world();
    const now = scheduler.now();
    const all = standing.get(house);
    if (!all) return;
    forget(all, now);
    const wasBad =
      disturbedAt > now - 2 * restMs ||
      !house.channel.botIsIn ||
      weather.wasAway(['storage', 'app', house.channel.platform], now - 2 * restMs, now);
    const list = [...all.values()];
    const today = dayOf(now);
    // Buttons from an earlier day are of a meeting that nobody closed, and not of today's.
    const live = list.filter(({ hasButtons, shown }) => hasButtons && dayOf(shown.at) === today);
    const holders = new Set(live.flatMap(({ shown }) => readerOf(shown)));
    const found = contradiction(list, [...holders], today);
    oracle.note(holders.size > 0 ? 'chair judged in meeting' : 'chair judged');
    if (!found) return;
    // A message that could not be drawn anew then stands as it did.
    if (wasBad) return void all.clear();
    oracle.fails('one-chair', house, found);
    all.clear();
  }

  return {
    saw,
    ended(operation: BotOperation): void {
      const { disturbed, name } = operation;
      if (!disturbed) return;
      disturbedAt = world().scheduler.now();
      // Whoever died before it heard under which id its post stands can never draw that one anew.
      for (const all of standing.values())
        for (const [key, { shown }] of all) if (shown.by === operation && !shown.replaced) all.delete(key);
      // It may have changed who chairs, and died before all that stands was drawn anew.
      if (ofChair.test(name)) for (const [house, all] of standing) if (isBy(house, name)) all.clear();
    },
    /** What stands behind a shut door is drawn anew by nobody. */
    channelGone: (house: House) => void standing.get(house)?.clear(),
  };
}

/** Buttons by their labels in Teams, and by their names in Slack. */
const ofChair = new RegExp(
  [
    ...[
      'chair\\.',
      'meeting\\.',
      'rest\\.',
      'lead\\.',
      label.iCanChair,
      label.iChair,
      label.stepIn,
      label.notAfterAll,
    ],
    ...[label.chairAnyway, label.findAnother, label.yesAskChannel, label.startMeeting, label.startEarly],
    ...[label.goOnWithMeeting, label.closeMeeting, label.closeWithoutGoals, label.closeWithoutActivity],
  ].join('|'),
);

function isBy({ staff, tablet }: House, name: string): boolean {
  return [...staff, ...(tablet ? [tablet] : [])].some(({ key }) => name.includes(` ${key} `));
}

function contradiction(
  list: readonly Stands[],
  [holder, another]: readonly Person[],
  today: string,
): string | undefined {
  if (holder && another) return `${holder.key} and ${another.key} both have the buttons of the meeting`;
  const posts = list.filter(({ isAnswer }) => !isAnswer);
  for (const one of list)
    for (const { meeting, who, isExpected } of one.named) {
      if (!one.isAnswer && holder && (meeting === goingOn || meeting === today) && who !== holder)
        return `${who.key} is called the chair, and ${holder.key} has the buttons: ${words(one)}`;
      for (const other of posts) {
        const isOlder = other.shown.at <= one.shown.by.startedAt;
        const against = other.named.find(
          (each) =>
            each.meeting === meeting && each.who !== who && !(each.isExpected && maySince(one, isExpected)),
        );
        if (against && (!one.isAnswer || isOlder))
          return `of ${meeting} both ${who.key} (${words(one)}) and ${against.who.key} (${words(other)})`;
      }
    }
  return undefined;
}

/** Who leads the unit may have changed since it was said of whom it is expected, and an answer tells that alike. */
function maySince({ isAnswer }: Stands, isExpected: boolean): boolean {
  return isAnswer || isExpected;
}

function words({ shown }: Stands): string {
  return `${whereOf(shown)}: ${textOf(shown).replaceAll('\n', ' / ').slice(0, 160)}`;
}

/** Answers have told what they had to tell, and of a meeting long gone nobody asks who chairs it. */
function forget(all: Map<string, Stands>, now: number): void {
  for (const [key, { shown, isAnswer, hasButtons }] of all) {
    const age = now - shown.at;
    if ((isAnswer && !hasButtons && age > 2 * restMs) || age > longestMs) all.delete(key);
  }
}

const longestMs = 40 * 86_400_000;

function readerOf({ only, place }: Shown): readonly Person[] {
  return only ? [only] : place.kind === 'chat' ? [place.person] : [];
}

function keyOf({ id, place, only }: Shown): string {
  const whose = only && place.kind === 'channel' ? ` for ${only.key}` : '';
  return `${placeKey(place)} ${id}${whose}`;
}

function placeKey(place: Place): string {
  return place.kind === 'channel' ? place.channel.key : place.person.key;
}

/** In the chat of somebody who works in two houses only what names the house is known to be of it. */
function houseOf(houses: readonly House[], { place, lines }: Shown): House | undefined {
  if (place.kind === 'channel') return houses.find(({ channel }) => channel === place.channel);
  const theirs = houses.filter(
    ({ staff, tablet }) => staff.includes(place.person) || tablet === place.person,
  );
  if (theirs.length < 2) return theirs[0];
  return theirs.find(({ name }) => lines.some(({ text }) => text.startsWith(name)));
}
