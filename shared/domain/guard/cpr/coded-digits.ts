import { type Folded, fold, type Span } from '../disguised-characters.ts';

/**
 * `&#48;`, `&#x30;`, `&amp;#48;`, `%30`, `%20`, `%2520`, `\u0030` and `\x30`:
 * what a page, a link or a program makes of a digit, and of the blanks and marks between digits.
 */
const code =
  /&(?:amp;){0,3}#(?:x0{0,6}([0-9a-f]{2,5})|0{0,6}(\d{2,6}));?|%(?:25){0,3}(3\d|2[0-9a-f]|09|0a)|\\u\{?0{0,4}([0-9a-f]{2,4})\}?|\\x([0-9a-f]{2})/gi;
const lastCharacter = 0x10ffff;

/** The text with its coded characters in their own shape; nothing where none is coded. */
export function decode(original: string): Folded | undefined {
  let text = '';
  let read = 0;
  /** Where each character of `text` stands in the original. */
  const spans: Span[] = [];
  const add = (part: string, start: number, end: number | undefined) => {
    for (let i = 0; i < part.length; i++)
      spans.push({ start: end === undefined ? start + i : start, end: end ?? start + i + 1 });
    text += part;
  };
  for (const { 0: whole, 1: hex, 2: decimal, 3: inLink, 4: escaped, 5: short, index } of original.matchAll(
    code,
  )) {
    const value = decimal ? Number(decimal) : Number.parseInt(hex ?? inLink ?? escaped ?? short ?? '', 16);
    if (value > lastCharacter) continue;
    add(original.slice(read, index), read, undefined);
    read = index + whole.length;
    add(String.fromCodePoint(value), index, read);
  }
  if (read === 0) return undefined;
  add(original.slice(read), read, undefined);
  const folded = fold(text);
  return {
    text: folded.text,
    spanOf(start, end) {
      const inText = folded.spanOf(start, end);
      return { start: spans[inText.start]?.start ?? 0, end: spans[inText.end - 1]?.end ?? 0 };
    },
  };
}
