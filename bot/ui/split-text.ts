import type { Inline } from './view.ts';

const borders = [/\n/g, /[.!?…]["”»)]?\s/g, /\s/g];

/** Cuts a text into parts of at most `max` UTF-16 units. Nothing is dropped: joined they give the text. */
export function splitText(text: string, max: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const cut = cutPoint(rest, max);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** The same for words with links and mentions between: each part holds at most `max` units of shown text. */
export function splitInlines(inlines: readonly Inline[], max: number): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let room = max;
  for (const inline of inlines) {
    let rest = inline;
    while (lengthOf(rest) > room) {
      if (room < max && (rest.t === 'mention' || lengthOf(rest) <= max)) {
        // It does not fit any more here, but whole into the next part.
      } else if (rest.t !== 'mention') {
        const cut = cutPoint(rest.text, room);
        parts.at(-1)?.push({ ...rest, text: rest.text.slice(0, cut) });
        rest = { ...rest, text: rest.text.slice(cut) };
      } else break;
      parts.push([]);
      room = max;
    }
    parts.at(-1)?.push(rest);
    room -= lengthOf(rest);
  }
  return parts.filter((part) => part.length > 0);
}

export function lengthOf(inline: Inline): number {
  return inline.t === 'mention' ? inline.name.length : inline.text.length;
}

/** After a line, else a sentence, else a word; never inside a surrogate pair. */
function cutPoint(text: string, max: number): number {
  const window = text.slice(0, max);
  for (const [index, border] of borders.entries()) {
    const last = [...window.matchAll(border)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    const worthwhile = index === borders.length - 1 ? 0 : max / 2;
    if (end > worthwhile) return end;
  }
  const splitsPair = /[\uD800-\uDBFF]$/.test(window) && /^[\uDC00-\uDFFF]/.test(text.slice(max));
  return splitsPair && max > 1 ? max - 1 : max;
}
