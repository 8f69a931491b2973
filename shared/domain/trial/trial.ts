import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Side } from '../plan/principle.ts';
import type { Day } from '../time/day.ts';
import { longestDetails } from './limits.ts';
import type { TrialOutcome } from './outcome.ts';

/** What the form offers to add to a trial. */
export type Detail = keyof typeof longestDetails;
export const details = Object.keys(longestDetails) as readonly Detail[];
export type DetailTexts<Text> = { readonly [each in Detail]?: Text };

export function withoutDetails<Some extends object>(trial: Some): Omit<Some, Detail> {
  const kept = Object.entries(trial).filter(([name]) => !details.some((each) => each === name));
  return Object.fromEntries(kept) as Omit<Some, Detail>;
}

/** A small act somebody tries in daily practice; all but `what` may be missing. */
export interface Trial extends DetailTexts<Guarded> {
  readonly v: 1;
  /** Made from the message's id where there is one, so that a second delivery of the message finds the row. */
  readonly id: string;
  readonly author: Author;
  readonly what: Guarded;
  readonly theme?: string;
  /** One of the municipality's guiding marks, by id. */
  readonly mark?: string;
  /** Which side of interaction it practises, where it was taken from the handbook. */
  readonly side?: Side;
  /** `private`: seen by nobody but the author, and on no agenda. */
  readonly audience: 'unit' | 'private';
  readonly onAgenda: boolean;
  /** The meeting whose chair took it off the agenda, by id: until that is closed, the chair may put it back. */
  readonly takenOff?: { readonly meeting: string; readonly at: string };
  /** The course it was written in, or the next one when it came between two. */
  readonly course: number;
  readonly at: string;
  /**
   * The message it came from, whose edits and deletion it follows. `chosen`: the whole message is the trial,
   * although it does not begin with “prøvehandling”.
   */
  readonly message?: { readonly conversation: string; readonly id: string; readonly chosen?: true };
  /** When the message got these words. An edit from before this moment has been delivered late, and is ignored. */
  readonly saidAt?: string;
  /** Its words were written anew in the form: from then on they are no longer those of its message. */
  readonly ownWords?: true;
  /** When its author shared what had been theirs alone. */
  readonly sharedAt?: string;
  /** The trial that this one adjusts. */
  readonly follows?: string;
  /** The colleague's trial that this one was taken over from. */
  readonly from?: string;
  /** The idea of another house that this one tries. */
  readonly idea?: { readonly network: string; readonly id: string };
  /** It was shared with other houses, and stands there until it is taken back or goes. */
  readonly offered?: Offered;
  readonly outcome?: TrialOutcome;
  /** Texts that were added after a meeting talked it through. */
  readonly additions?: readonly { readonly at: string; readonly text: Guarded }[];
  /** The days of the meetings that carried it over to the next. */
  readonly carried?: readonly Day[];
  readonly discussedAt?: Day;
  /** Written down by somebody else, from paper. */
  readonly enteredBy?: Person;
}

/** Where a trial lies in the idea banks of networks. */
export interface Offered {
  readonly idea: string;
  readonly networks: readonly string[];
  readonly at: string;
}

/** An account, or a member without one, known by name or initials. */
export type Author =
  | Person
  | { readonly platform: 'none'; readonly tenant: ''; readonly id: string; readonly name: string };

/** The id of an author who wrote from a shared account and has not been named yet begins so. */
export const sharedAuthorPrefix = 'shared:';
