/** What stands on the page of an event: before it, how it can go, after it. */
export interface FrameWords {
  readonly title: string;
  readonly aim: string;
  readonly before: readonly string[];
  /** Each has its minutes in `eventMinutes`. */
  readonly parts: readonly {
    readonly title: string;
    readonly say: string;
  }[];
  readonly after: readonly string[];
}
