import type { ValueOf } from '../figures/tables.ts';
import type { Guarded } from '../guard/guard.ts';

/**
 * A trial that a leader has shared with the networks the unit is in: their words, and no person. It is read by the
 * other units of those networks, so that there is somebody who moderates it and a circle that was said yes to.
 */
export interface Idea {
  readonly v: 1;
  readonly id: string;
  readonly unit: string;
  readonly what: Guarded;
  /** What came of it, in the leader's words. */
  readonly learned?: Guarded;
  readonly situation: ValueOf<'situation'>;
  readonly theme: ValueOf<'theme'>;
  /** The unit's name, where its leader wants it to be seen. */
  readonly from?: Guarded;
  readonly at: string;
}

/** What has become of an idea in another unit: the way from an idea to a part of practice. */
export interface IdeaWay {
  readonly v: 1;
  readonly idea: string;
  readonly unit: string;
  /** `kept`: the unit's leader has said that it is part of practice by now. */
  readonly stage: 'tried' | 'kept';
  readonly at: string;
}
