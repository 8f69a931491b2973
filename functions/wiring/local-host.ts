/**
 * The host on a developer's own machine leaves this mark before it loads the functions. Unlike a setting,
 * it cannot be there by mistake in the cloud: it alone allows the embedded store and Teams without credentials.
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
