import { expect, test } from 'vitest';
import type { Exhibit } from '../../functions/local/gallery/collect.ts';
import { exhibitsIn } from '../../functions/local/gallery/exhibits.ts';
import { slackBlocks, teamsCards } from '../../functions/local/gallery/on-both.ts';

const addressOf = () => 'https://femuger.example/picture';

test.each(['da', 'en'] as const)(
  'what the demo unit can see in %s is within the limits of Slack and of Teams',
  async (language) => {
    const exhibits = await exhibitsIn(language, new Set());
    const over = exhibits.flatMap((one) => [
      ...faultOf(one, () => slackBlocks(one, addressOf)),
      ...faultOf(one, () => teamsCards(one, addressOf)),
    ]);
    expect(exhibits.length).toBeGreaterThan(500);
    expect(over).toEqual([]);
  },
  60_000,
);

function faultOf({ group, name }: Exhibit, draw: () => unknown): readonly string[] {
  try {
    draw();
    return [];
  } catch (error) {
    return [`${group} ${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
