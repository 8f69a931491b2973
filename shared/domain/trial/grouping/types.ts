export interface TrialToGroup {
  readonly id: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly theme?: string | undefined;
}

export interface Topic {
  /** One to three words out of its trials. */
  readonly title: string;
  readonly trialIds: readonly string[];
}
