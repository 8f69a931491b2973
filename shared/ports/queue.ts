/** Ids and kinds only; a job never carries what a person wrote. */
export type Job = { readonly kind: string } & Readonly<Record<string, string>>;

export interface Queue {
  /** Delays above seven days are refused: far-off work lives in the due table. */
  send(job: Job, delaySeconds?: number): Promise<void>;
}

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  /** 1 at the first delivery. */
  readonly attempts: number;
  /** Goes stale once the message is handed out again. */
  readonly receipt: string;
}

/** The receiving end, for a functions host; our code only sends. */
export interface QueueSource {
  receive(limit: number, hiddenSeconds: number): Promise<readonly QueueMessage[]>;
  /** False when the receipt is stale. */
  complete(message: QueueMessage): Promise<boolean>;
  release(message: QueueMessage, delaySeconds: number): Promise<boolean>;
  /** Moves it to `<queue>-poison`. */
  poison(message: QueueMessage): Promise<boolean>;
}
