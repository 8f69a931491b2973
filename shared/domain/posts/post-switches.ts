import type { Clock24 } from '../time/day.ts';
import type { PostKind, PostRule } from './post-kinds.ts';

/** What a leader has switched on or off, and the hour chosen. */
export interface PostSwitches {
  readonly on: readonly PostKind[];
  readonly off: readonly PostKind[];
  /** The hour of the unit's posts; `usualTime` if it has chosen none. */
  readonly hour?: Clock24;
}

type Switchable = Pick<PostRule, 'kind' | 'byDefault'>;

export function isOn({ kind, byDefault }: Switchable, switches: PostSwitches | undefined): boolean {
  if (switches?.off.includes(kind)) return false;
  return byDefault || (switches?.on.includes(kind) ?? false);
}

/** Only differences from the defaults are stored, so that a kind that is added later is on or off as meant. */
export function switchesOf(rules: readonly Switchable[], wanted: readonly string[]): PostSwitches {
  const isWanted = ({ kind }: Switchable) => wanted.includes(kind);
  return {
    on: rules.filter((rule) => !rule.byDefault && isWanted(rule)).map(({ kind }) => kind),
    off: rules.filter((rule) => rule.byDefault && !isWanted(rule)).map(({ kind }) => kind),
  };
}
