import { toInlines } from './build-view.ts';
import { dividedFields } from './fold.ts';
import type { Field, Form } from './form.ts';
import type { Button, Inline, View, ViewNode, Words } from './view.ts';

/** For notifications, clients that draw nothing, and tests. */
export function viewToText(view: View): string {
  return view.nodes.length > 0 ? view.nodes.map(nodeToText).join('\n') : view.summary;
}

export function formToText(form: Form): string {
  const intro = form.intro === undefined ? [] : [wordsToText(form.intro)];
  const whole = form.errors?.[''];
  const { shown, folded } = dividedFields(form);
  return [
    form.title,
    ...(whole ? [`! ${whole}`] : []),
    ...intro,
    ...shown.map((field) => fieldToText(field, form)),
    ...(form.fold && folded.length > 0 ? [`[${form.fold.label}]`] : []),
    ...folded.map((field) => fieldToText(field, form)),
    ...(form.foot === undefined ? [] : [wordsToText(form.foot)]),
    `[${form.submitLabel}] [${form.cancelLabel}]`,
  ].join('\n');
}

export function wordsToText(words: Words): string {
  return toInlines(words).map(inlineToText).join('');
}

function inlineToText(inline: Inline): string {
  switch (inline.t) {
    case 'text':
    case 'strong':
      return inline.text;
    case 'link':
      return inline.text ? `${inline.text} (${inline.url})` : inline.url;
    case 'mention':
      return inline.name;
    default:
      return inline satisfies never;
  }
}

function nodeToText(node: ViewNode): string {
  switch (node.node) {
    case 'heading':
      return node.text;
    case 'paragraph':
    case 'note':
      return wordsToText(node.words);
    case 'list':
      return node.items
        .map((item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${wordsToText(item)}`)
        .join('\n');
    case 'facts':
      return node.rows.map(({ label, words }) => `${label}: ${wordsToText(words)}`).join('\n');
    case 'quote':
      return wordsToText(node.words)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'divider':
      return '———';
    case 'image':
      return node.alt;
    case 'picture':
      return node.instead?.map(nodeToText).join('\n') ?? node.alt;
    case 'more':
      return [`[${node.label}]`, ...node.nodes.map(nodeToText)].join('\n');
    case 'buttons':
      return node.buttons.map(buttonToText).join(' ');
    default:
      return node satisfies never;
  }
}

function buttonToText(button: Button): string {
  return 'url' in button ? `[${button.label}] (${button.url})` : `[${button.label}]`;
}

function fieldToText(field: Field, form: Form): string {
  if (field.kind === 'words') return wordsToText(field.words);
  const value = form.values?.[field.id] ?? '';
  const error = form.errors?.[field.id];
  const label = `${field.label}${field.required ? ' *' : ''}: `;
  return [
    'options' in field ? label + optionsToText(field, value) : label + (value || '____'),
    ...(field.hint ? [`  ${field.hint}`] : []),
    ...(error ? [`  ! ${error}`] : []),
  ].join('\n');
}

function optionsToText(field: Extract<Field, { kind: 'choice' | 'choices' }>, value: string): string {
  const chosen = field.kind === 'choices' ? value.split(',') : [value];
  return field.options
    .map((option) => `${chosen.includes(option.value) ? '(x)' : '( )'} ${option.label}`)
    .join(' ');
}
