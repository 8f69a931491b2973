import type { Person, Place, Shown, ShownButton } from '../platforms/platform.ts';

/** So many messages of one place are still in reach of somebody who scrolls up. */
const kept = 60;

/** What stands where, as everybody finds it: the bot's messages, the latest state of each. */
export interface Screen {
  saw(shown: Shown): void;
  /** Newest first. */
  seenBy(person: Person, place?: Place): readonly Shown[];
  since(instant: number, place: Place): readonly Shown[];
  buttonFor(person: Person, label: string, where: (shown: Shown) => boolean): ShownButton | undefined;
}

export function createScreen(): Screen {
  const places = new Map<string, Shown[]>();
  const keyOf = (place: Place) =>
    place.kind === 'channel' ? `channel ${place.channel.key}` : `chat ${place.person.key}`;
  const at = (place: Place): Shown[] => {
    const key = keyOf(place);
    const found = places.get(key);
    if (found) return found;
    const fresh: Shown[] = [];
    places.set(key, fresh);
    return fresh;
  };
  const maySee = (person: Person, { place, only }: Shown) =>
    only
      ? only === person
      : place.kind === 'chat'
        ? place.person === person
        : place.channel.people.has(person);

  return {
    saw(shown) {
      const all = at(shown.place);
      // An answer that only one person sees in place of a message leaves it to the others as it was.
      const before = shown.replaced
        ? all.findIndex(({ id, only }) => id === shown.id && only === shown.only)
        : -1;
      if (before >= 0) all.splice(before, 1);
      all.push(shown);
      if (all.length > kept) all.shift();
    },
    seenBy(person, place) {
      const where = place ? [place] : [];
      const lists = place ? where.map(at) : [...places.values()];
      return lists
        .flat()
        .filter((shown) => maySee(person, shown))
        .reverse();
    },
    since: (instant, place) => at(place).filter(({ at: when }) => when >= instant),
    buttonFor(person, label, where) {
      for (const list of places.values())
        for (const shown of [...list].reverse()) {
          if (!maySee(person, shown) || !where(shown)) continue;
          const button = shown.buttons.find((one) => one.label === label);
          if (button) return button;
        }
      return undefined;
    },
  };
}
