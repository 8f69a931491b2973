import { describe, expect, it } from 'vitest';
import * as slack from '../../bot/slack/render-form.ts';
import * as teams from '../../bot/teams/render-form.ts';
import type { Field, Form } from '../../bot/ui/form.ts';
import { formToText } from '../../bot/ui/plain-text.ts';

const options = [
  { value: 'a', label: 'Alle' },
  { value: 'b', label: 'Kun *mig*' },
];

const formOf = (field: Field, more: Partial<Form> = {}): Form => ({
  id: 'trial.write',
  title: 'Ny prøvehandling',
  fields: [field],
  submitLabel: 'Gem',
  cancelLabel: 'Annuller',
  context: { op: '<1>' },
  ...more,
});

function rendered(field: Field, value = '') {
  const form = formOf(field, { values: { f: value } });
  return {
    text: formToText(form).split('\n').slice(1, -1).join('\n'),
    slack: slack.renderForm(form).blocks,
    teams: teams.renderForm(form, { forms: 'dialog' }).body.slice(0, -1),
  };
}

const base = { id: 'f', label: 'Hvad?' };
const input = { type: 'input', block_id: 'f', label: { type: 'plain_text', text: 'Hvad?' }, optional: true };
const cases: readonly [
  name: string,
  field: Field,
  value: string,
  text: string,
  slack: object,
  teams: object,
][] = [
  [
    'text',
    { kind: 'text', ...base, maxLength: 200, multiline: true, placeholder: 'Vi …' },
    'Vi går <ud>',
    'Hvad?: Vi går <ud>',
    { type: 'plain_text_input', multiline: true, max_length: 200, initial_value: 'Vi går <ud>' },
    { type: 'Input.Text', isMultiline: true, maxLength: 200, value: 'Vi går <ud>', placeholder: 'Vi …' },
  ],
  [
    'choice from a menu',
    { kind: 'choice', ...base, options },
    'b',
    'Hvad?: ( ) Alle (x) Kun *mig*',
    { type: 'static_select', initial_option: { value: 'b' } },
    { type: 'Input.ChoiceSet', style: 'compact', isMultiSelect: false, value: 'b' },
  ],
  [
    'choice in sight',
    { kind: 'choice', ...base, options, show: 'radio' },
    '',
    'Hvad?: ( ) Alle ( ) Kun *mig*',
    { type: 'radio_buttons', options: [{}, { text: { type: 'plain_text', text: 'Kun *mig*' } }] },
    { type: 'Input.ChoiceSet', style: 'expanded', choices: [{}, { title: 'Kun ∗mig∗', value: 'b' }] },
  ],
  [
    'several choices',
    { kind: 'choices', ...base, options },
    'a,b',
    'Hvad?: (x) Alle (x) Kun *mig*',
    { type: 'checkboxes', initial_options: [{ value: 'a' }, { value: 'b' }] },
    { type: 'Input.ChoiceSet', style: 'expanded', isMultiSelect: true, value: 'a,b' },
  ],
  [
    'date',
    { kind: 'date', ...base },
    '2026-11-27',
    'Hvad?: 2026-11-27',
    { type: 'datepicker', initial_date: '2026-11-27' },
    { type: 'Input.Date', value: '2026-11-27' },
  ],
  [
    'time',
    { kind: 'time', ...base },
    '13:00',
    'Hvad?: 13:00',
    { type: 'timepicker', initial_time: '13:00' },
    { type: 'Input.Time', value: '13:00' },
  ],
  [
    'number',
    { kind: 'number', ...base, min: 1, max: 9 },
    '3',
    'Hvad?: 3',
    { type: 'number_input', min_value: '1', max_value: '9', initial_value: '3' },
    { type: 'Input.Number', value: 3 },
  ],
];

describe('each kind of field, on Slack, in Teams and as text', () => {
  it.each(cases)('%s', (_name, field, value, text, slackElement, teamsInput) => {
    const shown = rendered(field, value);
    expect(shown.text).toBe(text);
    expect(shown.slack).toMatchObject([{ ...input, element: { ...slackElement, action_id: 'value' } }]);
    expect(shown.teams).toMatchObject([{ ...teamsInput, id: 'f_f', label: 'Hvad?' }]);
  });

  it('words between the fields', () => {
    expect(rendered({ kind: 'words', words: 'Ingen navne' })).toMatchObject({
      text: 'Ingen navne',
      slack: [{ type: 'rich_text' }],
      teams: [{ type: 'RichTextBlock' }],
    });
  });

  it('required and hinted', () => {
    const shown = rendered({ kind: 'date', ...base, required: true, hint: 'En mandag' });
    expect(shown.text).toBe('Hvad? *: ____\n  En mandag');
    expect(shown.slack).toMatchObject([{ optional: false, hint: { text: 'En mandag' } }]);
    expect(shown.teams).toMatchObject([{ label: 'Hvad? *' }, { inlines: [{ text: 'En mandag' }] }]);
    expect(JSON.stringify(shown.teams)).not.toContain('isRequired');
  });

  it('more choices than Slack can show at once go into a menu', () => {
    const many = Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, label: `Nr. ${n}` }));
    const typeOf = (field: Field) => rendered(field).slack[0];
    expect(typeOf({ kind: 'choices', ...base, options: many })).toMatchObject({
      element: { type: 'multi_static_select' },
    });
    expect(typeOf({ kind: 'choice', ...base, options: many, show: 'radio' })).toMatchObject({
      element: { type: 'static_select' },
    });
  });
});

describe('a form with errors', () => {
  const field: Field = { kind: 'text', ...base, maxLength: 10 };
  const form = formOf(field, {
    values: { f: 'for langt til feltet' },
    errors: { f: 'Lidt kortere', '': 'Noget mangler' },
  });

  it('keeps what was typed, whole, and says what to mend beside the field', () => {
    expect(formToText(form).split('\n').slice(1, -1)).toEqual([
      '! Noget mangler',
      'Hvad?: for langt til feltet',
      '  ! Lidt kortere',
    ]);
    const inputs = [...slack.renderForm(form).blocks, ...teams.renderForm(form, { forms: 'dialog' }).body];
    expect(inputs).toMatchObject([
      { type: 'rich_text', elements: [{ elements: [{}, { text: 'Noget mangler' }] }] },
      { element: { initial_value: 'for langt til feltet', max_length: 20 } },
      { type: 'rich_text', elements: [{ elements: [{}, { text: 'Lidt kortere' }] }] },
      { type: 'Container', style: 'attention' },
      { value: 'for langt til feltet', maxLength: 20 },
      { inlines: [{ text: '⚠️ Lidt kortere', color: 'Attention' }] },
      { type: 'ActionSet' },
    ]);
  });

  it('gives Slack the errors of fields alone', () => {
    expect(slack.renderFormErrors(form)).toEqual({ f: 'Lidt kortere' });
  });
});

describe('what comes back', () => {
  it('carries form and context, in a dialog and inline', () => {
    const form = formOf({ kind: 'date', ...base });
    const data = { form: 'trial.write', context: { op: '<1>' } };
    expect(slack.renderForm(form)).toMatchObject({
      callback_id: 'trial.write',
      private_metadata: '{"op":"\\u003c1\\u003e"}',
    });
    expect(teams.renderForm(form, { forms: 'dialog' }).body.at(-1)).toMatchObject({
      actions: [{ type: 'Action.Submit', title: 'Gem', data }],
    });
    expect(teams.renderForm(form, { forms: 'inline' }).body.at(-1)).toMatchObject({
      actions: [
        { type: 'Action.Execute', verb: 'form', data },
        { type: 'Action.Execute', verb: 'form-cancel', data },
      ],
    });
    expect(teams.readFormData(data)).toEqual(data);
    expect(teams.readFormData({ action: 'other' })).toBeUndefined();
  });

  it('is read into the same values', () => {
    const values = { t: 'Hej, æøå', one: 'a', many: 'a,b', day: '2026-11-27', at: '13:00', n: '3', no: '' };
    const state = {
      t: { value: { value: 'Hej, æøå' } },
      one: { value: { selected_option: { value: 'a' } } },
      many: { value: { selected_options: [{ value: 'a' }, { value: 'b' }] } },
      day: { value: { selected_date: '2026-11-27' } },
      at: { value: { selected_time: '13:00' } },
      n: { value: { value: '3' } },
      no: { value: { value: null } },
    };
    expect(slack.readFormValues(state)).toEqual(values);
    const data = { f_t: 'Hej, æøå', f_one: 'a', f_many: 'a,b', f_day: '2026-11-27', f_at: '13:00', f_n: 3 };
    expect(teams.readFormValues({ ...data, f_no: undefined, form: 'x', context: {} })).toEqual(values);
  });
});

describe("Slack's limits on a form, at and past", () => {
  const field: Field = { kind: 'date', ...base };
  const option = (label: number, value: number): Field => ({
    kind: 'choice',
    ...base,
    options: [{ value: 'v'.repeat(value), label: 'æ'.repeat(label) }],
  });

  it('refuses what would be cut', () => {
    const tries: readonly [string, (size: number) => Form, number][] = [
      ['slack modal title', (n) => formOf(field, { title: 'x'.repeat(n) }), 24],
      ['slack modal button', (n) => formOf(field, { submitLabel: 'x'.repeat(n) }), 24],
      ['slack modal context', (n) => formOf(field, { context: { a: 'x'.repeat(n - 8) } }), 3000],
      ['slack option value', (n) => formOf(option(1, n)), 75],
      ['slack text input', (n) => formOf({ kind: 'text', ...base, maxLength: n }), 3000],
      ['slack modal blocks', (n) => formOf(field, { fields: Array.from({ length: n }, () => field) }), 100],
    ];
    for (const [name, form, most] of tries) {
      expect(() => slack.renderForm(form(most)), name).not.toThrow();
      expect(() => slack.renderForm(form(most + 1)), name).toThrow(name);
    }
  });

  it('shortens the label of an option, and shows that it did', () => {
    const labelOf = (size: number) => JSON.stringify(slack.renderForm(formOf(option(size, 1))).blocks);
    expect(labelOf(75)).toContain(`"${'æ'.repeat(75)}"`);
    expect(labelOf(76)).toContain(`"${'æ'.repeat(74)}…"`);
  });
});
