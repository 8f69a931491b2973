/** What a call to Slack brings: JSON, or a form in which whatever is no text is JSON. */
export function readArgs(contentType: string, raw: string): Record<string, unknown> {
  if (contentType.startsWith('application/json')) return JSON.parse(raw) as Record<string, unknown>;
  const entries = [...new URLSearchParams(raw)].map(([key, value]): [string, unknown] => [
    key,
    key === 'blocks' || key === 'view' ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(entries);
}
