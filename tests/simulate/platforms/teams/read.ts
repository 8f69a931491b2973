import type { FormField, Line, OpenForm, Person, Place, Raw, ShownButton } from '../platform.ts';
import { isRaw, rawsIn } from '../platform.ts';

const inputPrefix = 'f_';

/** The cards of a message, or of an answer to something that was pressed. */
export function cardsIn(body: Raw): readonly Raw[] {
  return rawsIn(body.attachments).map(({ content }) => (isRaw(content) ? content : {}));
}

/** What a card looks like to somebody who reads it. */
export function linesIn(card: Raw): readonly Line[] {
  return rawsIn(card.body).flatMap((element) => [...linesOf(element)]);
}

export function buttonsIn(card: Raw, shown: ShownButton['shown']): readonly ShownButton[] {
  return actionsIn(card.body)
    .filter(({ type, data }) => type !== 'Action.OpenUrl' && isRaw(data) && !('form' in data))
    .map((raw) => ({ label: String(raw.title), raw, shown }));
}

/** The card as a form, when it is one. */
export function formIn(person: Person, place: Place, card: Raw): OpenForm | undefined {
  const submit = actionsIn(card.body).find(({ data }) => isRaw(data) && 'form' in data);
  if (!submit) return undefined;
  const inputs = elementsIn(card.body).filter(({ type }) => String(type).startsWith('Input.'));
  const lines = linesIn(card);
  const wrong = lines.filter(({ text }) => text.startsWith('⚠️')).map(({ text }) => text);
  return {
    person,
    place,
    title: lines[0]?.text ?? '',
    fields: inputs.map(fieldOf),
    raw: { data: submit.data, card },
    errors: wrong.join('\n'),
    lines,
  };
}

/** What Teams sends for the form with these values typed over what stood there. */
export function inputsOf({ fields }: OpenForm, values: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(
    fields
      .map(({ id, value }) => [inputPrefix + id, values[id] ?? value])
      .filter(([, value]) => value !== ''),
  );
}

function* linesOf(element: Raw): Generator<Line> {
  switch (element.type) {
    case 'TextBlock':
      yield { kind: element.style === 'heading' ? 'heading' : 'text', text: unescaped(String(element.text)) };
      return;
    case 'RichTextBlock':
      yield { kind: 'text', text: runsIn(element.inlines) };
      return;
    case 'Container':
      for (const line of rawsIn(element.items).flatMap((item) => [...linesOf(item)]))
        yield element.style === 'emphasis' ? { ...line, kind: 'quote' } : line;
      return;
    case 'ColumnSet': {
      const [label, words] = rawsIn(element.columns).map((column) =>
        rawsIn(column.items)
          .flatMap((item) => [...linesOf(item)])
          .map(({ text }) => text)
          .join('\n'),
      );
      yield /^(•|\d+\.)?$/.test(label ?? '')
        ? { kind: 'item', text: words ?? '' }
        : { kind: 'text', text: `${label} ${words}` };
      return;
    }
    default:
      return;
  }
}

function runsIn(inlines: unknown): string {
  const runs = Array.isArray(inlines) ? (inlines as unknown[]) : [];
  return runs.map((run) => (isRaw(run) ? String(run.text) : String(run))).join('');
}

function elementsIn(body: unknown): readonly Raw[] {
  return rawsIn(body).flatMap((element) => [
    element,
    ...elementsIn(element.items),
    ...rawsIn(element.columns).flatMap(({ items }) => elementsIn(items)),
  ]);
}

function actionsIn(body: unknown): readonly Raw[] {
  return elementsIn(body).flatMap(({ actions }) => rawsIn(actions));
}

function fieldOf(input: Raw): FormField {
  const options = rawsIn(input.choices).map(({ value, title }) => ({
    value: String(value),
    label: String(title),
  }));
  const isChoice = input.type === 'Input.ChoiceSet';
  return {
    id: String(input.id).slice(inputPrefix.length),
    kind: isChoice
      ? input.isMultiSelect
        ? 'choices'
        : 'choice'
      : input.type === 'Input.Text'
        ? 'text'
        : 'other',
    value: String(input.value ?? ''),
    options,
  };
}

function unescaped(text: string): string {
  return text
    .replace(/\\(.)/g, '$1')
    .replace(/<\/?at>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
