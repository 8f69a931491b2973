import { describe, expect, it } from 'vitest';
import * as slack from '../../bot/slack/render-form.ts';
import * as teams from '../../bot/teams/render-form.ts';
import { foldOf, unfolded } from '../../bot/ui/fold.ts';
import type { Field, Form } from '../../bot/ui/form.ts';
import { formToText } from '../../bot/ui/plain-text.ts';

const fields: readonly Field[] = [
  { kind: 'text', id: 'what', label: 'Hvad?', maxLength: 20, required: true },
  { kind: 'text', id: 'where', label: 'Hvor?', maxLength: 20, folded: true },
];
const formOf = (more: Partial<Form> = {}): Form => ({
  id: 'trial.write',
  title: 'Prøvehandling',
  fields,
  fold: { label: 'Tilføj sted', isOpen: false },
  foot: 'Bekymret for et barn? Ring.',
  submitLabel: 'Gem',
  cancelLabel: 'Fortryd',
  context: {},
  ...more,
});
const shownInSlack = (form: Form) => slack.renderForm(form).blocks.map((block) => block.block_id);

describe('what waits behind a fold', () => {
  it('is in the card from the start, unseen, so that nothing typed there is lost', () => {
    const { body } = teams.renderForm(formOf(), { forms: 'dialog' });
    const hidden = body.find(({ id }) => id === 'fold');
    expect(hidden).toMatchObject({ isVisible: false, items: [{ id: 'f_where' }] });
    expect(JSON.stringify(body)).toContain('"type":"Action.ToggleVisibility","title":"Tilføj sted"');
  });

  it('is one press away in a modal, and then stands in it', () => {
    expect(shownInSlack(formOf())).not.toContain('where');
    expect(JSON.stringify(slack.renderForm(formOf()))).toContain('"action_id":"form.unfold"');
    expect(shownInSlack(unfolded(formOf()))).toContain('where');
    expect(JSON.stringify(slack.renderForm(unfolded(formOf())))).not.toContain('form.unfold');
  });

  it('stands open where there is something to mend', () => {
    const form = formOf({ errors: { where: 'For lang' } });
    expect(shownInSlack(form)).toContain('where');
    expect(JSON.stringify(teams.renderForm(form, { forms: 'inline' }))).not.toContain('ToggleVisibility');
  });

  it('stands open where something is written already that was not merely offered', () => {
    expect(foldOf('Mere', fields, { what: 'x' })?.isOpen).toBe(false);
    expect(foldOf('Mere', fields, { where: 'ude' })?.isOpen).toBe(true);
    expect(foldOf('Mere', fields, { where: 'ude' }, { where: 'ude' })?.isOpen).toBe(false);
    expect(foldOf('Mere', fields.slice(0, 1))).toBeUndefined();
  });

  it('is followed by the quiet line, on every platform', () => {
    const said = 'Bekymret for et barn? Ring.';
    expect(formToText(formOf())).toMatch(/Hvad\?[\s\S]*\[Tilføj sted\]\nHvor\?[\s\S]*Bekymret/);
    expect(JSON.stringify(slack.renderForm(formOf()).blocks.at(-1))).toContain(said);
    expect(JSON.stringify(teams.renderForm(formOf(), { forms: 'dialog' }).body.at(-2))).toContain(said);
  });
});
