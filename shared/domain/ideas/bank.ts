import type { MemberUnit } from '../network/network.ts';
import type { Idea, IdeaWay } from './idea.ts';

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
