import type { ValueOf } from '../figures/tables.ts';
import type { Guarded } from '../guard/guard.ts';
import type { MemberUnit } from '../network/network.ts';

/**
 * A trial that a leader has shared with the networks the unit is in: their words, and no person. It is read by the
 * other units of those networks, so that there is somebody who moderates it and a circle that was said yes to.
 */
export interface Idea {
  readonly v: 1;
  readonly id: string;
  readonly unit: string;
  readonly what: Guarded;
  /** What came of it, in the leader's words. */
  readonly learned?: Guarded;
  readonly situation: ValueOf<'situation'>;
  readonly theme: ValueOf<'theme'>;
  /** The unit's name, where its leader wants it to be seen. */
  readonly from?: Guarded;
  readonly at: string;
}

/** What has become of an idea in another unit: the way from an idea to a part of practice. */
export interface IdeaWay {
  readonly v: 1;
  readonly idea: string;
  readonly unit: string;
  /** `kept`: the unit's leader has said that it is part of practice by now. */
  readonly stage: 'tried' | 'kept';
  readonly at: string;
}

/** An idea with its way; of the other units only how many they are. */
export interface FollowedIdea {
  readonly idea: Idea;
  readonly tried: number;
  readonly kept: number;
  /** What has become of it in the unit that looks. */
  readonly own: IdeaWay['stage'] | 'shared' | undefined;
}

/** What is there for a unit, or for whoever moderates: nothing of a unit that has left, nor from a time before it came back. */
export function followIdeas(
  all: {
    readonly ideas: readonly Idea[];
    readonly ways: readonly IdeaWay[];
    readonly members: readonly MemberUnit[];
  },
  unit: string | undefined,
): readonly FollowedIdea[] {
  const since = new Map(all.members.filter(({ left }) => !left).map((each) => [each.unit, each.since]));
  const isInside = (row: { readonly unit: string; readonly at: string }) =>
    row.at >= (since.get(row.unit) ?? '~');
  const ways = Map.groupBy(all.ways.filter(isInside), ({ idea }) => idea);
  return all.ideas
    .filter(isInside)
    .map((idea): FollowedIdea => {
      const its = ways.get(idea.id) ?? [];
      const others = its.filter((way) => way.unit !== unit);
      const mine = its.find((way) => way.unit === unit);
      return {
        idea,
        tried: others.filter(({ stage }) => stage === 'tried').length,
        kept: others.filter(({ stage }) => stage === 'kept').length,
        own: idea.unit === unit ? 'shared' : mine?.stage,
      };
    })
    .toSorted((a, b) => (a.idea.at < b.idea.at ? 1 : -1));
}
