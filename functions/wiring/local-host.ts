/**
 * Set by the local host before it loads the functions. Only then may the bot use the embedded store and Teams
 * without credentials. Unlike an environment variable, it cannot be set in the cloud by mistake.
 */
export interface LocalHost {
  /** The clock a person chose with --now. */
  readonly now?: () => Date;
  /** Where it answers, once it does. */
  readonly url?: string;
}

export function localHost(): LocalHost | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for('femuger.local-host')] as LocalHost | undefined;
}
