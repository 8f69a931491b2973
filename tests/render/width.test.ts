import { expect, it } from 'vitest';
import { renderForm } from '../../bot/teams/render-form.ts';
import { renderView } from '../../bot/teams/render-view.ts';
import { sentence } from '../../bot/ui/build-view.ts';
import type { Form } from '../../bot/ui/form.ts';

const form: Form = {
  id: 'golden.write',
  title: 'Et gyldent øjeblik',
  fields: [],
  submitLabel: 'Gem',
  cancelLabel: 'Fortryd',
  context: {},
};

it.each([
  ['dialog', 'Full'],
  ['inline', undefined],
] as const)('a card of Teams that has forms as %s is as wide as %s', (forms, width) => {
  const cards = [renderView(sentence('Hej'), { forms }), renderForm(form, { forms })].flat();
  expect(cards.map(({ msteams }) => msteams?.width)).toEqual([width, width]);
});
