import type { FormField, Line, OpenForm, Person, Place, Raw, ShownButton } from '../platform.ts';
import { isRaw, rawsIn } from '../platform.ts';

/** What a message's blocks look like to somebody who reads them. */
export function linesIn(blocks: unknown, text: unknown): readonly Line[] {
  const lines = rawsIn(blocks).flatMap((block) => [...linesOf(block)]);
  return lines.length > 0 ? lines : [{ kind: 'text', text: wordsIn(text) }];
}

export function buttonsIn(blocks: unknown, shown: ShownButton['shown']): readonly ShownButton[] {
  return rawsIn(blocks)
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => rawsIn(elements))
    .filter(({ type, url }) => type === 'button' && url === undefined)
    .map((raw) => ({ label: wordsIn(raw.text), raw, shown }));
}

export function formIn(person: Person, place: Place, raw: Raw, errors = ''): OpenForm {
  return {
    person,
    place,
    raw,
    title: wordsIn(raw.title),
    errors,
    lines: rawsIn(raw.blocks).flatMap((block) => [...linesOf(block)]),
    fields: rawsIn(raw.blocks)
      .filter(({ type }) => type === 'input')
      .map(fieldOf),
  };
}

/** What Slack sends for the form with these values typed over what stood there. */
export function stateOf(raw: Raw, values: Readonly<Record<string, string>>): Raw {
  const inputs = rawsIn(raw.blocks).filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => {
      const input = isRaw(element) ? element : {};
      return [String(block_id), { [String(input.action_id)]: typed(input, values[String(block_id)]) }];
    }),
  );
}

function* linesOf(block: Raw): Generator<Line> {
  switch (block.type) {
    case 'header':
      yield { kind: 'heading', text: wordsIn(block.text) };
      return;
    case 'rich_text':
      for (const element of rawsIn(block.elements)) yield* richLines(element);
      return;
    case 'section':
      if (block.text !== undefined) yield { kind: 'text', text: wordsIn(block.text) };
      for (const field of rawsIn(block.fields)) yield { kind: 'text', text: wordsIn(field) };
      return;
    case 'context':
      for (const element of rawsIn(block.elements)) yield { kind: 'text', text: wordsIn(element) };
      return;
    case 'image':
      yield { kind: 'text', text: String(block.alt_text) };
      return;
    default:
      return;
  }
}

function* richLines(element: Raw): Generator<Line> {
  if (element.type === 'rich_text_list') {
    for (const item of rawsIn(element.elements)) yield { kind: 'item', text: runsIn(item) };
  } else {
    yield { kind: element.type === 'rich_text_quote' ? 'quote' : 'text', text: runsIn(element) };
  }
}

function runsIn({ elements }: Raw): string {
  return rawsIn(elements)
    .map(({ text, user_id, url }) => String(text ?? user_id ?? url ?? ''))
    .join('');
}

function wordsIn(text: unknown): string {
  return unescaped(isRaw(text) ? String(text.text ?? '') : String(text ?? ''));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function fieldOf({ block_id, element }: Raw): FormField {
  const input = isRaw(element) ? element : {};
  const options = rawsIn(input.options).map((one) => ({
    value: String(one.value),
    label: wordsIn(one.text),
  }));
  const kinds: Readonly<Record<string, FormField['kind']>> = {
    plain_text_input: 'text',
    static_select: 'choice',
    radio_buttons: 'choice',
    checkboxes: 'choices',
    multi_static_select: 'choices',
  };
  return {
    id: String(block_id),
    kind: kinds[String(input.type)] ?? 'other',
    value: valueIn(input),
    options,
  };
}

function valueIn(input: Raw): string {
  const { initial_option, initial_options, initial_value, initial_time, initial_date } = input;
  if (isRaw(initial_option)) return String(initial_option.value);
  if (Array.isArray(initial_options))
    return rawsIn(initial_options)
      .map(({ value }) => String(value))
      .join(',');
  return String(initial_value ?? initial_time ?? initial_date ?? '');
}

function typed(input: Raw, given: string | undefined): Raw {
  const { type } = input;
  const value = given ?? valueIn(input);
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return {
        type,
        selected_options: value
          .split(',')
          .filter(Boolean)
          .map((each) => ({ value: each })),
      };
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: value === '' ? null : { value } };
    case 'timepicker':
      return { type, selected_time: value || null };
    case 'datepicker':
      return { type, selected_date: value || null };
    default:
      return { type, value: value || null };
  }
}
