import type { House } from '../people/house.ts';
import type { Shown } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import type { Oracle } from './oracle.ts';

export interface Posts {
  saw(shown: Shown): void;
  planTouched(house: House): void;
  channelGone(house: House): void;
  channelBack(house: House): void;
  decided(house: House, mark: string): void;
  meetingClosed(house: House): void;
  judge(): void;
}

/** What the bot says of its own accord: once, in time, and to everybody who waits for it. */
export function createPosts(_oracle: Oracle, _world: () => World): Posts {
  return {
    saw: () => {},
    planTouched: () => {},
    channelGone: () => {},
    channelBack: () => {},
    decided: () => {},
    meetingClosed: () => {},
    judge: () => {},
  };
}
