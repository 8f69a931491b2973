import type { Command } from './commands.ts';
import { type End, runTogether } from './fork.ts';
import type { Scene } from './scene.ts';

export interface Tangle {
  readonly first: string;
  readonly second: string;
  /** The call of the first before which the second ran. */
  readonly before: number;
  readonly differs: string;
}

/** Runs the second before each call of the first; tells where it ends as neither order of the two would. */
export async function findTangles(scene: Scene, first: Command, second: Command): Promise<readonly Tangle[]> {
  const inOrder = await runTogether(scene, first, second);
  const turned = await runTogether(scene, second, first);
  const alone = [await runTogether(scene, first, undefined), await runTogether(scene, second, undefined)];
  const tangles: Tangle[] = [];
  const { calls } = alone[0] as End;
  for (let before = 0; before < calls; before++) {
    const end = await runTogether(scene, first, second, before);
    // Whoever is told to try again has changed nothing.
    const right = [inOrder, turned, ...(end.busy ? alone : [])];
    if (right.some((one) => isSame(one, end))) continue;
    tangles.push({
      first: first.name,
      second: second.name,
      before,
      differs: nearest([inOrder, turned].map((one) => difference(one, end))),
    });
  }
  return tangles;
}

function isSame(a: End, b: End): boolean {
  return a.rows.join('\n') === b.rows.join('\n') && a.posts.join('\n') === b.posts.join('\n');
}

/** The order that it comes closest to is the one to look at. */
function nearest(differences: readonly string[]): string {
  return differences.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

function difference(wanted: End, found: End): string {
  const only = (a: readonly string[], b: readonly string[]) => a.filter((one) => !b.includes(one));
  return [
    ...only(wanted.rows, found.rows).map((row) => `- ${row}`),
    ...only(found.rows, wanted.rows).map((row) => `+ ${row}`),
    ...only(wanted.posts, found.posts).map((post) => `- post ${post}`),
    ...only(found.posts, wanted.posts).map((post) => `+ post ${post}`),
  ]
    .map((line) => line.slice(0, 400))
    .join('\n');
}
