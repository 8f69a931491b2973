import { expect, test } from 'vitest';
import { allNodes } from '../../bot/ui/build-view.ts';
import { slackBlocks, teamsCards } from '../../functions/local/gallery/blocks-and-cards.ts';
import { type Exhibit, unseen } from '../../functions/local/gallery/collect.ts';
import { exhibitsIn } from '../../functions/local/gallery/exhibits.ts';

const addressOf = () => 'https://femuger.example/picture';

test.each(['da', 'en'] as const)(
  'what the demo unit can see in %s is within the limits of Slack and of Teams',
  async (language) => {
    const seen = new Set<string>();
    const exhibits = await exhibitsIn(language, seen);
    const over = exhibits.flatMap((one) => [
      ...faultOf(one, () => slackBlocks(one, addressOf)),
      ...faultOf(one, () => teamsCards(one, addressOf)),
    ]);
    expect(exhibits.length).toBeGreaterThan(500);
    expect(over).toEqual([]);
    expect(exhibits.filter(hasTwoFirsts).map(({ name, seen }) => `${name}: ${seen}`)).toEqual([]);
    // Whoever adds a button, form or message sees to it that the gallery comes upon it: with a deed, where one is needed.
    // The demo's network speaks Danish only.
    if (language === 'da') expect(unseen(seen)).toEqual([]);
  },
  60_000,
);

/** What is to be pressed first is one button. */
function hasTwoFirsts({ shown }: Exhibit): boolean {
  if (!('view' in shown)) return false;
  const all = allNodes(shown.view.nodes).flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
  return all.filter((button) => 'style' in button && button.style === 'primary').length > 1;
}

function faultOf({ group, name }: Exhibit, draw: () => unknown): readonly string[] {
  try {
    draw();
    return [];
  } catch (error) {
    return [`${group} ${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
