import type { House } from '../people/build-houses.ts';
import { says } from '../people/labels.ts';
import type { Channel, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import type { Oracle } from './oracle.ts';

const hour = 3_600_000;

interface Duty {
  readonly house: House;
  readonly promise: 'leader-told' | 'decisions-told';
  readonly since: number;
  readonly what: string;
  readonly fulfils: (shown: Shown, text: string) => boolean;
}

/** What has to be said by some time, and to whom. */
export function createDuties(oracle: Oracle, world: () => World) {
  let open: Duty[] = [];
  const decided = new Map<House, string[]>();
  /** Thrown out, and nobody told the bot: it finds out when it writes there next. */
  const unheard = new Set<House>();
  /** The last decisions that each channel was told of. */
  const told = new Map<House, readonly string[]>();

  const houseOf = (channel: Channel) => world().houses.find((house) => house.channel === channel);
  const isDue = ({ house, promise, since: began }: Duty): boolean => {
    const { scheduler, weather } = world();
    const now = scheduler.now();
    const refusedAt = house.channel.refusedAt ?? 0;
    const isUnheard = promise === 'leader-told' && unheard.has(house);
    if (isUnheard && refusedAt < began) return false;
    const since = isUnheard ? refusedAt : began;
    const bad =
      weather.wasAway(['app', 'storage', 'slack', 'teams'], since - hour, now) || !house.channel.botIsIn;
    return now - since > (bad ? 72 * hour : 26 * hour);
  };

  return {
    saw(shown: Shown): void {
      const text = textOf(shown);
      const { place, only } = shown;
      const house =
        place.kind === 'channel' && !only && text.includes(says.decided) ? houseOf(place.channel) : undefined;
      if (house) told.set(house, [...(told.get(house) ?? []).slice(-3), text]);
      if (open.length === 0) return;
      open = open.filter((duty) => !duty.fulfils(shown, text));
    },
    channelGone(house: House): void {
      // What is decided while the door is shut reaches nobody there.
      open = open.filter((duty) => duty.house !== house);
      open.push({
        house,
        promise: 'leader-told',
        since: world().scheduler.now(),
        what: 'nobody was told that the channel is gone',
        // Nobody has to have said yet that the tablet is shared: until then it may even be handed the unit.
        fulfils: ({ place }, text) =>
          place.kind === 'chat' &&
          (house.staff.includes(place.person) || place.person === house.tablet) &&
          text.includes(says.channelGone),
      });
    },
    channelGoneUnheard: (house: House) => void unheard.add(house),
    channelBack(house: House): void {
      open = open.filter((duty) => {
        if (duty.house !== house || duty.promise !== 'leader-told') return true;
        if (isDue(duty)) oracle.fails(duty.promise, house, duty.what);
        return false;
      });
      unheard.delete(house);
    },
    decided(house: House, mark: string): void {
      decided.set(house, [...(decided.get(house) ?? []), mark]);
    },
    /** What was decided at one that was never closed stays there. */
    meetingStarted: (house: House) => void decided.delete(house),
    meetingClosed(house: House): void {
      const marks = decided.get(house) ?? [];
      decided.delete(house);
      const isTold = told.get(house)?.some((text) => marks.every((mark) => text.includes(mark)));
      if (marks.length === 0 || isTold || !house.channel.botIsIn) return;
      open.push({
        house,
        promise: 'decisions-told',
        since: world().scheduler.now(),
        what: `the decisions ${marks.join(', ')} did not reach the channel`,
        fulfils: ({ place, only }, text) =>
          place.kind === 'channel' &&
          place.channel === house.channel &&
          !only &&
          marks.every((mark) => text.includes(mark)),
      });
    },
    judge(): void {
      open = open.filter((duty) => {
        if (!isDue(duty)) return true;
        if (!oracle.wasUnanswered(duty.since - hour, world().scheduler.now()))
          oracle.fails(duty.promise, duty.house, duty.what);
        return false;
      });
    },
  };
}
