/** What an accessibility checker would say of one of our pages, as far as a page without scripts can go wrong. */
export function faultsOf(html: string): readonly string[] {
  const faults: string[] = [];
  const check = (ok: boolean, fault: string) => void (ok || faults.push(fault));
  check(/^<!doctype html>/.test(html), 'no doctype');
  check(/<html lang="(da|en)">/.test(html), 'no language');
  check(/<title>[^<]+<\/title>/.test(html), 'no title');
  check(/<meta charset="utf-8">/.test(html), 'no charset');
  check(/width=device-width, initial-scale=1"/.test(html) && !/user-scalable/.test(html), 'cannot be zoomed');
  check((html.match(/<main>/g) ?? []).length === 1, 'not one main part');
  check(!/<script|\son\w+=|<img|<link|@import|url\(|<iframe/i.test(html), 'loads or runs something');

  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  check(levels[0] === 1, 'does not begin with an h1');
  check(levels.filter((level) => level === 1).length === 1, 'not one h1');
  check(!levels.some((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1), 'skips a heading level');
  check(!/<h[1-6][^>]*>\s*<\/h/.test(html), 'an empty heading');
  check(!/<(ul|ol)[^>]*><\/(ul|ol)>/.test(html), 'an empty list');
  for (const [row] of html.matchAll(/<tr>.*?<\/tr>/gs))
    check(/^<tr>(?:<th scope="row">|<td><\/td><th scope="col">)/.test(row), 'a table row without a header');
  faults.push(...unbalanced(html), ...tinyFonts(html), ...weakColours(html));
  return faults;
}

const paired = [
  'main',
  'section',
  'div',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'th',
  'td',
  'p',
  'blockquote',
  'span',
];

function unbalanced(html: string): readonly string[] {
  const count = (pattern: string) => (html.match(new RegExp(pattern, 'g')) ?? []).length;
  return paired
    .filter((tag) => count(`<${tag}[ >]`) !== count(`</${tag}>`))
    .map((tag) => `unbalanced ${tag}`);
}

function tinyFonts(html: string): readonly string[] {
  const sizes = [...html.matchAll(/font(?:-size)?: ([\d.]+)pt/g)].map(([, size]) => Number(size));
  return sizes.length > 0 && sizes.every((size) => size >= 10.5) ? [] : ['letters too small'];
}

/** Colours with less than 4.5:1 contrast on white. For lines 3:1 would be enough. */
function weakColours(html: string): readonly string[] {
  const colours = [...html.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b(?=[;} ])/g)].map(([, hex]) => hex ?? '');
  const weak = colours.filter((hex) => !/^f+$/.test(hex) && contrastToWhite(hex) < 4.5);
  return weak.map((hex) => `weak colour #${hex}`);
}

function contrastToWhite(hex: string): number {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
