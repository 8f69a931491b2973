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
  /** The ids of its matters, the foremost first. A name that people give the topic is remembered for these. */
  readonly matters: readonly string[];
}

/** What people have decided. It holds whatever the words say. */
export interface Corrections {
  /** Pairs of trials that belong together. */
  readonly together?: readonly (readonly [string, string])[];
  /** Pairs that do not belong together. Where a pair is in both lists, it stays apart. */
  readonly apart?: readonly (readonly [string, string])[];
  readonly names?: readonly RememberedName[];
}

/** What a unit calls a topic that is about just these matters. */
export interface RememberedName {
  readonly matters: readonly string[];
  readonly name: string;
}
