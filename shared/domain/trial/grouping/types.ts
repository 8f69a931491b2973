export interface TrialToGroup {
  readonly id: string;
  readonly text: string;
  readonly goal?: string | undefined;
  readonly theme?: string | undefined;
}

export interface Topic {
  /** What a leader would call it, or the first words of its most central trial. */
  readonly title: string;
  readonly trialIds: readonly string[];
  /** The ids of the matters that it is about, the foremost first: what a name is remembered for. */
  readonly matters: readonly string[];
}

/** What people have decided, which stands whatever the words say. */
export interface Corrections {
  /** Pairs of trials that belong together. */
  readonly together?: readonly (readonly [string, string])[];
  /** Pairs that do not; where both are said, apart holds. */
  readonly apart?: readonly (readonly [string, string])[];
  readonly names?: readonly RememberedName[];
}

/** What a unit calls a topic that is about just these matters. */
export interface RememberedName {
  readonly matters: readonly string[];
  readonly name: string;
}
