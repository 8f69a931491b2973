import { expect, it } from 'vitest';
import { renderView } from '../../bot/slack/render-view.ts';
import { heading, list, paragraph } from '../../bot/ui/build-view.ts';

it.each([46, 47, 48, 49, 50])(
  'a Slack message ends with no heading and no “…:” of what the next one holds, after %i blocks',
  (before) => {
    const many = Array.from({ length: before }, (_, nth) => paragraph(`Linje ${nth}.`));
    const below = [
      heading('Mål for næste forløb', 2),
      paragraph('Jeres mål i det forløb, der slutter:'),
      list(['Alle er med']),
    ];
    const messages = renderView({ summary: 'Dagsorden', nodes: [...many, ...below, ...many] });
    const told = messages.map(({ blocks }) => JSON.stringify(blocks));
    const holding = told.filter((one) => /Mål for næste|Jeres mål|Alle er med/.test(one));
    expect(holding).toHaveLength(1);
  },
);
