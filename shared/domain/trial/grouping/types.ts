export interface TrialToGroup {
  readonly id: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly theme?: string | undefined;
}

export interface Topic {
  /** The name of its matter, or the first words of its most central trial. */
  readonly title: string;
  readonly trialIds: readonly string[];
}
