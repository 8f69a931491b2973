import type { Idea, IdeaWay } from '../../shared/domain/ideas/idea.ts';
import { allOf, inNetwork } from './network-rows.ts';
import type { RowAt, RowsIn } from './row.ts';

/** In every network that it was shared with, so that each reads one partition. */
export const ideaRow = (network: string, id: string): RowAt<Idea> => inNetwork(network, `idea|${id}`);
export const ideasIn = (network: string): RowsIn<Idea> => allOf(network, 'idea|');

/** That whoever moderates has taken an idea down. It stays, so that nobody shares the same again. */
export interface TakenDown {
  readonly v: 1;
  readonly at: string;
}
export const takenDownRow = (network: string, id: string): RowAt<TakenDown> =>
  inNetwork(network, `down|${id}`);

export const ideaWayRow = (network: string, idea: string, unit: string): RowAt<IdeaWay> =>
  inNetwork(network, `${wayPrefix(idea)}${unit}`);
export const waysOf = (network: string, idea: string): RowsIn<IdeaWay> => allOf(network, wayPrefix(idea));
export const waysIn = (network: string): RowsIn<IdeaWay> => allOf(network, 'way|');
const wayPrefix = (idea: string): string => `way|${idea}|`;
