export interface Ids {
  /** A ULID: sorts by the time it was made. */
  next(): string;
}

const shape = /^[0-9A-Z]{26}$/;

/** Whether an id that a client sends could be one of ours. It becomes the id of a row, so it must not be just anything. */
export function isOurId(id: string): boolean {
  return shape.test(id);
}
