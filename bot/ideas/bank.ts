import type { FollowedIdea } from '../../shared/domain/ideas/bank.ts';
import { followIdeas } from '../../shared/domain/ideas/bank.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { joinedNetworks, readingOf } from '../network/joined-networks.ts';
import { ideasIn, waysIn } from '../rows/idea-rows.ts';
import { memberUnitsIn } from '../rows/network-rows.ts';
import { readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import type { Found } from './view/ideas-views.ts';

/** One network's bank, as one of its units sees it, or whoever moderates it. */
export async function bankOf(
  ports: Outside,
  network: string,
  unit?: string,
): Promise<readonly FollowedIdea[]> {
  const [ideas, ways, members] = await Promise.all([
    readValues(ports, ideasIn(network)),
    readValues(ports, waysIn(network)),
    readValues(ports, memberUnitsIn(network)),
  ]);
  return followIdeas({ ideas, ways, members }, unit);
}

/** Of all the networks the unit is in, each idea once: in several it is the same. */
export async function ideasFor(
  ports: Outside,
  unit: string,
): Promise<{ readonly networks: readonly Network[]; readonly found: readonly Found[] }> {
  const networks = await joinedNetworks(readingOf(ports), unit);
  const banks = await Promise.all(
    networks.map(async ({ id: network }) =>
      (await bankOf(ports, network, unit)).map((each): Found => ({ ...each, network })),
    ),
  );
  const found = new Map<string, Found>();
  for (const each of banks.flat()) {
    const there = found.get(each.idea.id);
    // Where the unit tries it is where it is followed.
    if (!there || (there.own === undefined && each.own !== undefined)) found.set(each.idea.id, each);
  }
  const newest = (a: Found, b: Found) => (a.idea.at < b.idea.at ? 1 : -1);
  return { networks, found: [...found.values()].toSorted(newest) };
}

/** The idea, if it lies where the unit may read it, and how many the unit has tried of those that lie there. */
export async function findIdea(
  ports: Outside,
  unit: string,
  { network, idea }: { readonly network: string; readonly idea: string },
): Promise<(FollowedIdea & { readonly followed: number }) | undefined> {
  const isIn = (await joinedNetworks(readingOf(ports), unit)).some(({ id }) => id === network);
  if (!isIn) return undefined;
  const bank = await bankOf(ports, network, unit);
  const found = bank.find((each) => each.idea.id === idea);
  const followed = bank.filter(({ own }) => own === 'tried' || own === 'kept').length;
  return found && { ...found, followed };
}
