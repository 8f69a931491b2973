import { make } from './dom.ts';

export type Names = Readonly<Record<string, string>>;

/** Slack's own spelling of words: mentions, links, `*bold*`, `_italic_`, `~struck~` and code. */
export function drawText(text: string, names: Names): DocumentFragment {
  const drawn = document.createDocumentFragment();
  for (const [at, part] of text.split(/<([^>]*)>/).entries()) {
    if (at % 2 === 0) drawn.append(...drawMarks(unescaped(part)));
    else drawn.append(drawReference(part, names));
  }
  return drawn;
}

const marks = { '*': 'strong', _: 'em', '~': 's', '`': 'code' } as const;
const marked = /(?<![\p{L}\d])([*_~`])(?!\s)([^\n]+?)(?<!\s)\1(?![\p{L}\d])/u;

function drawMarks(text: string): readonly Node[] {
  const found = marked.exec(text);
  if (!found) return [document.createTextNode(text)];
  const [whole, sign = '*', inner = ''] = found;
  const inside = sign === '`' ? [document.createTextNode(inner)] : drawMarks(inner);
  return [
    document.createTextNode(text.slice(0, found.index)),
    make(marks[sign as keyof typeof marks], {}, ...inside),
    ...drawMarks(text.slice(found.index + whole.length)),
  ];
}

function drawReference(reference: string, names: Names): Node {
  const [target = '', label] = reference.split('|');
  if (target.startsWith('@')) return mention(target.slice(1), names, label);
  if (target.startsWith('#') || target.startsWith('!'))
    return make('span', { class: 'mention' }, label || target);
  return link(unescaped(target), unescaped(label || target));
}

export function mention(id: string, names: Names, label?: string): HTMLElement {
  return make('span', { class: 'mention' }, `@${names[id] ?? label ?? id}`);
}

/** Only the web and mail: anything else stays words. */
export function link(url: string, label: string): HTMLElement {
  if (!/^(https?|mailto|tel):/i.test(url)) return make('span', {}, label);
  return make('a', { href: url, target: '_blank', rel: 'noreferrer' }, label);
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The words of a text as they are typed when it is edited. */
export function typedText(text: string, names: Names): string {
  return unescaped(text.replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${names[id] ?? id}`));
}
