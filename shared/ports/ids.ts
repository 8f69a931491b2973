export interface Ids {
  /** A ULID: sorts by the time it was made. */
  next(): string;
}
