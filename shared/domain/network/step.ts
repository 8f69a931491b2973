import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import type { MemberUnit } from './network.ts';
import type { Quarter } from './quarter.ts';

/** How a leader’s own trial went, told at the network’s meeting or before it. */
export const stepStages = ['not-yet', 'keep', 'adjust', 'drop', 'not-tried'] as const;
export type StepStage = (typeof stepStages)[number];

/** What a leader wants to learn, and what they try for it before the network meets. */
export interface StepWords {
  readonly goal: Guarded;
  readonly what: Guarded;
  readonly stage: StepStage;
  readonly happened?: Guarded;
}

/** Theirs alone; it lies with their unit. */
export interface OwnStep extends StepWords {
  readonly v: 1;
  readonly id: string;
  readonly network: string;
  /** The one that the meeting looks back on. */
  readonly quarter: Quarter;
  readonly by: Person;
  readonly at: string;
  readonly goneOn: Day;
  /** Whether it may stand in the pack, under the unit’s name. */
  readonly shared: boolean;
}

/** What the pack gets of it, if its leader has said so; what happened they tell themselves at the meeting. */
export interface SharedStep extends Omit<StepWords, 'happened'> {
  readonly v: 1;
  readonly id: string;
  readonly unit: string;
  readonly at: string;
}

/** With the names of their units, which are in the network still and have been since. */
export function stepsAmong(
  steps: readonly SharedStep[],
  members: readonly MemberUnit[],
): readonly (SharedStep & { readonly from: Guarded })[] {
  const inside = new Map(members.filter(({ left }) => !left).map((member) => [member.unit, member]));
  return steps.flatMap((step) => {
    const member = inside.get(step.unit);
    return member && step.at >= member.since ? [{ ...step, from: member.name }] : [];
  });
}
