/**
 * Thrown when something does not fit a platform's limit and must not be cut, such as a button's data. Its message
 * holds no content.
 */
export class OverLimit extends Error {
  override readonly name = 'OverLimit';
  readonly limit: string;

  constructor(limit: string, size: number, most: number) {
    super(`${limit}: ${size} is over ${most}`);
    this.limit = limit;
  }
}

export function within(limit: string, size: number, most: number): void {
  if (size > most) throw new OverLimit(limit, size, most);
}
