const invisible = '\u2060';

/** Shown by a Markdown reader as the characters it holds; no more is escaped than has to be. */
export function escapeMarkdown(text: string): string {
  return withoutMacros(text)
    .replace(/[\\*_`~[\]]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** Adaptive Cards replace {{DATE(…)}} and {{TIME(…)}} wherever they stand. */
export function withoutMacros(text: string): string {
  return text.replaceAll('{{', `{${invisible}{`);
}

/** Choices that stand open are read as Markdown, with escapes shown: so signs that look alike and mean nothing. */
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
