const invisible = '\u2060';

/** Escapes what Markdown would read, and no more. */
export function escapeMarkdown(text: string): string {
  return withoutMacros(text)
    .replace(/[\\*_`~[\]]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** Breaks {{DATE(…)}} and {{TIME(…)}}, which Adaptive Cards would replace. */
export function withoutMacros(text: string): string {
  return text.replaceAll('{{', `{${invisible}{`);
}

/**
 * In radio buttons and checkboxes Markdown is read, but its escapes are shown. So its signs are replaced by ones
 * that look alike.
 */
export function choiceTitle(text: string): string {
  return withoutMacros(text)
    .replaceAll('*', '∗')
    .replaceAll('_', 'ˍ')
    .replaceAll('`', 'ˋ')
    .replaceAll('~', '∼')
    .replaceAll('[', '［')
    .replaceAll(']', '］')
    .replaceAll('\\', '＼')
    .replaceAll('<', '‹')
    .replace(/^(\s*)([-+#]|\d+[.)])(?=\s)/, `$1${invisible}$2`);
}
