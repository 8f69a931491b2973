import type { Idea } from '../../shared/domain/ideas/idea.ts';
import { mostShared } from '../../shared/domain/ideas/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { ideaRow, ideasIn, takenDownRow } from '../rows/idea-rows.ts';
import { deleteRow, putRow, readValue, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** In the bank of each network where it may lie; `isFull`: in some of them the house has no room left. */
export async function layInBanks(
  ports: Outside,
  networks: readonly Network[],
  idea: Idea,
): Promise<{ readonly lain: readonly Network[]; readonly isFull: boolean }> {
  const lain: Network[] = [];
  let isFull = false;
  for (const network of networks) {
    const there = await layIn(ports, network.id, idea);
    if (there === 'there') lain.push(network);
    if (there === 'full') isFull = true;
  }
  return { lain, isFull };
}

/**
 * Looked at once more when it lies there: in the meantime it may have been taken down, or others of the house may have
 * shared as much as there is room for.
 */
async function layIn(ports: Outside, network: string, idea: Idea): Promise<'there' | 'full' | 'down'> {
  const isDown = async () => (await readValue(ports, takenDownRow(network, idea.id))) !== undefined;
  if (await isDown()) return 'down';
  const lies = ideaRow(network, idea.id);
  await putRow(ports, lies, idea);
  const [down, all] = await Promise.all([isDown(), readValues(ports, ideasIn(network))]);
  const isFull = all.filter(({ unit }) => unit === idea.unit).length > mostShared;
  if (!down && !isFull) return 'there';
  await deleteRow(ports, lies);
  return down ? 'down' : 'full';
}

/** Those of the trials that lie in some bank by now; one that was taken down does not. */
export async function lyingOf(ports: Outside, trials: readonly Trial[]): Promise<ReadonlySet<string>> {
  const lying = trials.map(async ({ id, offered }) => {
    const rows = (offered?.networks ?? []).map((network) =>
      readValue(ports, ideaRow(network, offered?.idea ?? '')),
    );
    return (await Promise.all(rows)).some((idea) => idea !== undefined) ? [id] : [];
  });
  return new Set((await Promise.all(lying)).flat());
}
