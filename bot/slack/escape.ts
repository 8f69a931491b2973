/** The three characters Slack reads as its own; without them nobody can call a whole channel. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether mrkdwn would draw something else than the characters themselves: emphasis, code, quote, emoji. */
export function readsAsMarkup(text: string): boolean {
  return /[*_~`]|:[^\s:]+:|^\s*>/m.test(text);
}

/** Slack hands values back with `&`, `<` and `>` escaped, or not; spelled as \u00xx they come back whole. */
export function toSafeJson(data: Readonly<Record<string, string>>): string {
  return JSON.stringify(data).replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

export function fromSafeJson(json: string | null | undefined): Readonly<Record<string, string>> {
  let data: unknown;
  try {
    data = JSON.parse(json || '{}');
  } catch {
    return {};
  }
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
