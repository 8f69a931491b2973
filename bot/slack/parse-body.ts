export type SlackBody = Readonly<Record<string, unknown>>;

/** Events come as JSON, commands as a form, and everything pressed or submitted as JSON in a form. */
export function parseBody(contentType: string, body: string): SlackBody | undefined {
  if (contentType.startsWith('application/json')) return parseJson(body);
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return undefined;
  const fields = new URLSearchParams(body);
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}

function parseJson(json: string): SlackBody | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
