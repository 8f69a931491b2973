import { pack } from '../ui/divide.ts';
import type { CardElement, Column, ColumnSet } from './adaptive-card.ts';
import { bytesOf, limits } from './limits.ts';
import { renderWords } from './render-words.ts';

const shortLabel = 6;

/** Narrow for clock times; otherwise wide enough for a long word. */
export function labelWidth(all: readonly { readonly label: string }[]): Column['width'] {
  return all.every(({ label }) => label.length <= shortLabel) ? '52px' : '120px';
}

interface Row {
  readonly width: Column['width'];
  readonly label: readonly CardElement[];
  readonly words: readonly CardElement[];
}

/** Labels with words beside them. Words too long for one row go on in the next, beside an empty label. */
export function rows(all: readonly Row[]): readonly ColumnSet[] {
  return all
    .flatMap(({ width, label, words }) =>
      boxed(words.length > 0 ? words : renderWords('–', () => undefined)).map(
        (items, index): ColumnSet['columns'] => [
          { type: 'Column', width, items: index === 0 ? label : [] },
          { type: 'Column', width: 'stretch', spacing: 'Small', items },
        ],
      ),
    )
    .map((columns, index) => ({ type: 'ColumnSet', ...(index > 0 && { spacing: 'Small' }), columns }));
}

export function boxed(lines: readonly CardElement[]): readonly (readonly CardElement[])[] {
  const most = { items: Number.POSITIVE_INFINITY, size: limits.boxBytes, sizeOf: bytesOf };
  return pack(lines, { ...most, leads: () => false, follows: () => false });
}
