import { describe, expect, it } from 'vitest';
import { renderView as toSlack } from '../../bot/slack/render-view.ts';
import { renderView as toTeams } from '../../bot/teams/render-view.ts';
import {
  buttons,
  divider,
  facts,
  heading,
  image,
  link,
  list,
  mention,
  note,
  paragraph,
  quote,
  strong,
} from '../../bot/ui/build-view.ts';
import { rendered, viewOf } from './rendered.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const bold = { bold: true };

describe('each kind of node, on Slack, in Teams and as text', () => {
  it('heading', () => {
    expect(rendered(heading('Uge 3'))).toEqual({
      text: 'Uge 3',
      slack: [{ type: 'header', text: plain('Uge 3') }],
      teams: [
        { type: 'TextBlock', text: 'Uge 3', wrap: true, size: 'Large', weight: 'Bolder', style: 'heading' },
      ],
    });
    expect(rendered(heading('Åbne', 2)).slack).toEqual([rich({ type: 'text', text: 'Åbne', style: bold })]);
  });

  it('paragraph with every kind of word', () => {
    const node = paragraph('Hej ', strong('Ane'), ', se ', link('planen', 'https://a.dk/p'));
    expect(rendered(node)).toEqual({
      text: 'Hej Ane, se planen (https://a.dk/p)',
      slack: [
        rich(
          { type: 'text', text: 'Hej ' },
          { type: 'text', text: 'Ane', style: bold },
          { type: 'text', text: ', se ' },
          { type: 'link', url: 'https://a.dk/p', text: 'planen' },
        ),
      ],
      teams: [
        {
          type: 'RichTextBlock',
          inlines: [
            { type: 'TextRun', text: 'Hej ' },
            { type: 'TextRun', text: 'Ane', weight: 'Bolder' },
            { type: 'TextRun', text: ', se ' },
            {
              type: 'TextRun',
              text: 'planen',
              underline: true,
              selectAction: { type: 'Action.OpenUrl', url: 'https://a.dk/p' },
            },
          ],
        },
      ],
    });
  });

  it('mention: Slack by id, Teams by name with an entity', () => {
    expect(rendered(paragraph(mention('U0ANE', 'Ane'), ' leder')).slack).toEqual([
      rich({ type: 'user', user_id: 'U0ANE' }, { type: 'text', text: ' leder' }),
    ]);
    const view = viewOf(paragraph(mention('29:ane', 'Ane <Bech>'), ' leder *nu*'));
    const [card] = toTeams(view, { forms: 'dialog' });
    expect(card?.body).toEqual([{ type: 'TextBlock', text: '<at>Ane Bech</at> leder \\*nu\\*', wrap: true }]);
    expect(card?.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Ane Bech</at>', mentioned: { id: '29:ane', name: 'Ane Bech' } },
    ]);
  });

  it('mention of two people with one name keeps them apart in Teams', () => {
    const view = viewOf(paragraph(mention('29:a', 'Ane'), ' og ', mention('29:b', 'Ane')));
    const entities = toTeams(view, { forms: 'dialog' })[0]?.msteams?.entities;
    expect(entities?.map(({ text, mentioned }) => [text, mentioned.id])).toEqual([
      ['<at>Ane</at>', '29:a'],
      ['<at>Ane 2</at>', '29:b'],
    ]);
  });

  it('mention of someone without an account is their name', () => {
    expect(rendered(paragraph(mention('member-1', 'Vikar Ib')))).toMatchObject({
      text: 'Vikar Ib',
      slack: [rich({ type: 'text', text: 'Vikar Ib', style: bold })],
      teams: [{ type: 'RichTextBlock', inlines: [{ text: 'Vikar Ib', weight: 'Bolder' }] }],
    });
  });

  it('list', () => {
    const item = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    const both = rendered(list(['en', 'to'], { ordered: true }));
    expect(both.text).toBe('1. en\n2. to');
    expect(rendered(list(['en', 'to'])).text).toBe('• en\n• to');
    expect(both.slack).toEqual([
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'ordered', elements: [item('en'), item('to')] }],
      },
    ]);
    expect(both.teams).toMatchObject([
      {
        type: 'ColumnSet',
        columns: [
          { width: '24px', items: [{ inlines: [{ text: '1.' }] }] },
          { width: 'stretch', items: [{ inlines: [{ text: 'en' }] }] },
        ],
      },
      { type: 'ColumnSet', spacing: 'Small' },
    ]);
  });

  it('facts', () => {
    const node = facts([
      { label: 'Leder', words: 'Bo' },
      { label: 'Stedfortræder', words: '' },
    ]);
    expect(rendered(node)).toMatchObject({
      text: 'Leder: Bo\nStedfortræder: ',
      slack: [
        rich(
          { type: 'text', text: 'Leder: ', style: bold },
          { type: 'text', text: 'Bo' },
          { type: 'text', text: '\n' },
          { type: 'text', text: 'Stedfortræder: ', style: bold },
        ),
      ],
      teams: [
        {
          columns: [
            { items: [{ inlines: [{ text: 'Leder' }] }] },
            { items: [{ inlines: [{ text: 'Bo' }] }] },
          ],
        },
        {
          columns: [
            { items: [{ inlines: [{ text: 'Stedfortræder' }] }] },
            { items: [{ inlines: [{ text: '–' }] }] },
          ],
        },
      ],
    });
  });

  it('quote', () => {
    expect(rendered(quote('Hvornår?\nOg nu?'))).toEqual({
      text: '> Hvornår?\n> Og nu?',
      slack: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: 'Hvornår?\nOg nu?' }] }],
        },
      ],
      teams: [
        {
          type: 'Container',
          style: 'emphasis',
          items: [
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Hvornår?' }] },
            { type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text: 'Og nu?' }] },
          ],
        },
      ],
    });
  });

  it('note: small, and literal before small', () => {
    const small = { isSubtle: true, size: 'Small' };
    expect(rendered(note('*Kun* du <ser> det'))).toMatchObject({
      text: '*Kun* du <ser> det',
      slack: [{ type: 'context', elements: [plain('*Kun* du <ser> det')] }],
      teams: [{ type: 'RichTextBlock', inlines: [{ text: '*Kun* du <ser> det', ...small }] }],
    });
    expect(rendered(note('Se & læs ', link('her', 'https://a.dk'))).slack).toEqual([
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: 'Se &amp; læs <https://a.dk|her>', verbatim: true }],
      },
    ]);
    expect(rendered(note('Se *nu* ', link('her', 'https://a.dk'))).slack).toMatchObject([
      { type: 'rich_text' },
    ]);
  });

  it('divider: a line above what follows', () => {
    const [card] = toTeams(viewOf(paragraph('a'), divider(), paragraph('b'), divider()), { forms: 'dialog' });
    expect(card?.body.map(({ separator }) => separator ?? false)).toEqual([false, true]);
    expect(rendered(divider())).toMatchObject({ text: '———', slack: [{ type: 'divider' }], teams: [] });
  });

  it('image', () => {
    expect(rendered(image('https://a.dk/b.png', 'To børn bygger'))).toEqual({
      text: 'To børn bygger',
      slack: [{ type: 'image', image_url: 'https://a.dk/b.png', alt_text: 'To børn bygger' }],
      teams: [{ type: 'Image', url: 'https://a.dk/b.png', altText: 'To børn bygger', size: 'Stretch' }],
    });
  });

  it('buttons', () => {
    const node = buttons(
      {
        label: 'Ret',
        action: 'trial.edit',
        data: { unit: '1', trial: 't<1>' },
        opensForm: true,
        style: 'primary',
      },
      { label: 'Fortryd', action: 'help.show', style: 'danger' },
      { label: 'Læs', url: 'https://a.dk' },
    );
    const button = { type: 'button' };
    expect(rendered(node)).toEqual({
      text: '[Ret] [Fortryd] [Læs] (https://a.dk)',
      slack: [
        {
          type: 'actions',
          elements: [
            {
              ...button,
              text: plain('Ret'),
              action_id: 'trial.edit:0',
              value: '{"unit":"1","trial":"t\\u003c1\\u003e"}',
              style: 'primary',
            },
            { ...button, text: plain('Fortryd'), action_id: 'help.show:1', value: '{}', style: 'danger' },
            { ...button, text: plain('Læs'), action_id: 'link:2', url: 'https://a.dk' },
          ],
        },
      ],
      teams: [
        {
          type: 'ActionSet',
          spacing: 'Medium',
          actions: [
            {
              type: 'Action.Submit',
              title: 'Ret',
              style: 'positive',
              data: {
                action: 'trial.edit',
                data: { unit: '1', trial: 't<1>' },
                msteams: { type: 'task/fetch' },
              },
            },
            {
              type: 'Action.Execute',
              title: 'Fortryd',
              style: 'destructive',
              verb: 'help.show',
              data: { action: 'help.show', data: {} },
            },
            { type: 'Action.OpenUrl', title: 'Læs', url: 'https://a.dk' },
          ],
        },
      ],
    });
  });

  it('buttons that open a form carry nothing of Teams where the client has no dialogs', () => {
    const view = viewOf(buttons({ label: 'Opret', action: 'unit.create', opensForm: true }));
    expect(JSON.stringify(toTeams(view, { forms: 'inline' })[0]?.body)).not.toContain('msteams');
  });
});

it('parts a long list of texts with buttons between two of them, on both platforms', () => {
  const nodes = Array.from({ length: 300 }, (_, index) => [
    paragraph(`Vi går i skoven på dag ${index}`),
    note('besluttet mandag'),
    buttons({ label: 'Gjort', action: 'plan.show', data: { unit: 'u' } }),
  ]).flat();
  const view = { summary: 'Beslutninger', nodes };
  const slack = toSlack(view).map(({ blocks }) => blocks.map(({ type }) => type));
  const teams = toTeams(view, { forms: 'dialog' }).map(({ body }) => body.map(({ type }) => type));
  for (const messages of [slack, teams]) {
    expect(messages.length).toBeGreaterThan(1);
    for (const types of messages) expect(types.length % 3, types.join()).toBe(0);
  }
});
