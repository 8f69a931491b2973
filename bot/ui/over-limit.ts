/** What was asked for cannot be shown on this platform whole, and must not be shown cut. Names no content. */
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
