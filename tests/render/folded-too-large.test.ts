import { expect, it } from 'vitest';
import { renderView } from '../../bot/teams/render-view.ts';
import { heading, more, paragraph } from '../../bot/ui/build-view.ts';
import type { Act } from '../../bot/ui/view.ts';

const show: Act = { label: 'Vis alt', action: 'help.show', data: { all: 'yes' } };
const cardWith = (lines: number) => {
  const folded = Array.from({ length: lines }, (_, nth) =>
    paragraph(`Linje ${nth} af det, der er foldet væk.`),
  );
  const view = { summary: 'Hjælp', nodes: [heading('Hjælp'), more(show, ...folded)] };
  return JSON.stringify(renderView(view, { forms: 'dialog' }));
};

it('folds into the card what there is room for', () => {
  expect(cardWith(3)).toContain('Action.ToggleVisibility');
  expect(cardWith(3)).toContain('Linje 2 af');
});

it('sends for what is too large to lie folded in a card of Teams, instead of showing it all at once', () => {
  expect(cardWith(400)).not.toContain('Linje 0 af');
  expect(cardWith(400)).toContain('Vis alt');
  expect(cardWith(400)).toContain('help.show');
});
