import type { Raw } from '../page-and-server.ts';
import { make } from './dom.ts';
import { raw, rawsIn, string, wordsIn } from './draw-blocks.ts';

/** One field of a form: what is drawn, and what Slack would send of it. */
export interface DrawnInput {
  readonly id: string;
  readonly element: HTMLElement;
  /** In the shape of `view.state.values`. */
  readonly state: () => Raw;
  /** What Slack says before it sends anything; nothing where the field may go as it is. */
  readonly complaint: () => string | undefined;
  readonly tell: (error: string | undefined) => void;
  readonly focus: () => void;
}

interface Control {
  readonly element: HTMLElement;
  readonly state: () => Raw;
  readonly isEmpty: () => boolean;
  /** A group has a legend; a single field has a label. */
  readonly isGroup?: boolean;
}

export function drawInput(block: Raw): DrawnInput {
  const id = string(block.block_id);
  const input = raw(block.element);
  const control = drawControl(input, `field-${id}`);
  const name = [
    wordsIn(block.label),
    block.optional === true && make('span', { class: 'small' }, ' (valgfrit)'),
  ];
  const hint = wordsIn(block.hint);
  const error = make('p', { class: 'problem', id: `error-${id}`, hidden: true });
  const [described, field] = [`hint-${id} error-${id}`, control.element];
  field.setAttribute('aria-describedby', described);
  const element = control.isGroup
    ? make('fieldset', { class: 'field' }, make('legend', {}, ...name), field)
    : make('div', { class: 'field' }, make('label', { for: `field-${id}` }, ...name), field);
  if (hint) element.append(make('p', { class: 'small', id: `hint-${id}` }, hint));
  element.append(error);
  return {
    id,
    element,
    state: () => ({ [string(input.action_id)]: { type: input.type, ...control.state() } }),
    complaint() {
      if (control.isEmpty()) return block.optional === true ? undefined : 'Udfyld feltet.';
      const isWrong = field instanceof HTMLInputElement && !field.checkValidity();
      return isWrong ? `Skriv et tal fra ${field.min} til ${field.max}.` : undefined;
    },
    tell(sentence) {
      error.textContent = sentence ?? '';
      error.hidden = !sentence;
      field.setAttribute('aria-invalid', String(Boolean(sentence)));
    },
    focus: () => (control.isGroup ? field.querySelector('input') : field)?.focus(),
  };
}

function drawControl(input: Raw, id: string): Control {
  switch (input.type) {
    case 'plain_text_input':
      return drawText(input, id);
    case 'number_input':
      return drawTyped(id, 'number', string(input.initial_value), (value) => ({ value }), {
        min: string(input.min_value),
        max: string(input.max_value),
      });
    case 'datepicker':
      return drawTyped(id, 'date', string(input.initial_date), (selected_date) => ({ selected_date }));
    case 'timepicker':
      return drawTyped(id, 'time', string(input.initial_time), (selected_time) => ({ selected_time }));
    case 'static_select':
      return drawSelect(input, id);
    case 'radio_buttons':
      return drawOptions(input, id, 'radio');
    case 'checkboxes':
    case 'multi_static_select':
      return drawOptions(input, id, 'checkbox');
    default:
      return {
        element: make('p', { class: 'problem', id }, `Her tegnes ingen ${string(input.type)}.`),
        state: () => ({}),
        isEmpty: () => true,
      };
  }
}

function drawText(input: Raw, id: string): Control {
  const more = {
    id,
    maxlength: typeof input.max_length === 'number' ? String(input.max_length) : undefined,
    placeholder: wordsIn(input.placeholder) || undefined,
  };
  const element =
    input.multiline === true
      ? make('textarea', { rows: '4', ...more })
      : make('input', { type: 'text', autocomplete: 'off', ...more });
  element.value = string(input.initial_value);
  return {
    element,
    state: () => ({ value: element.value || null }),
    isEmpty: () => element.value.trim() === '',
  };
}

function drawTyped(
  id: string,
  type: string,
  value: string,
  state: (value: string | null) => Raw,
  more: Readonly<Record<string, string>> = {},
): Control {
  const element = make('input', { id, type, value, ...more });
  return { element, state: () => state(element.value || null), isEmpty: () => element.value === '' };
}

function drawSelect(input: Raw, id: string): Control {
  const options = rawsIn(input.options);
  const first = string(raw(input.initial_option).value);
  const element = make(
    'select',
    { id },
    make('option', { value: '' }, 'Vælg …'),
    ...options.map((option) => make('option', { value: string(option.value) }, wordsIn(option.text))),
  );
  element.value = first;
  return {
    element,
    state: () => ({ selected_option: options.find(({ value }) => value === element.value) ?? null }),
    isEmpty: () => element.value === '',
  };
}

function drawOptions(input: Raw, id: string, type: 'radio' | 'checkbox'): Control {
  const options = rawsIn(input.options);
  const chosen = [input.initial_option, ...rawsIn(input.initial_options)].map((one) => raw(one).value);
  const boxes = options.map((option) => {
    const box = make('input', { type, name: id, value: string(option.value) });
    box.checked = chosen.includes(option.value);
    return box;
  });
  const rows = options.map((option, at) =>
    make('label', {}, boxes[at], make('span', {}, wordsIn(option.text))),
  );
  const picked = () => options.filter((_, at) => boxes[at]?.checked);
  return {
    element: make('div', { id, class: options.length > 10 ? 'options long' : 'options' }, ...rows),
    state: () =>
      type === 'radio' ? { selected_option: picked()[0] ?? null } : { selected_options: picked() },
    isEmpty: () => picked().length === 0,
    isGroup: true,
  };
}
