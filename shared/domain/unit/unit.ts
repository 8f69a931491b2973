import type { Guarded } from '../guard/guard.ts';
import type { Language } from '../person/language.ts';
import type { Person, Platform } from '../person/person.ts';
import type { PlanSettings } from '../plan/settings.ts';
import type { PlanChanged } from '../plan/undo-change.ts';
import type { PostSwitches } from '../posts/post-switches.ts';
import type { Day } from '../time/day.ts';
import type { FromAbove } from './from-above.ts';
import type { NotedDeed } from './noted-deed.ts';
import type { OpenQuestion } from './open-question.ts';
import type { Rest } from './rest.ts';
import type { UnitKind } from './unit-kind.ts';

/** The group that holds one status meeting. Everything known about it hangs on its id, never its name. */
export interface Unit {
  readonly v: 1;
  readonly id: string;
  readonly name: Guarded;
  readonly kind: UnitKind;
  readonly language: Language;
  readonly institution: string;
  readonly home: Home;
  readonly leadership: Leadership;
  readonly plan: PlanSettings;
  readonly planChanged?: PlanChanged;
  /** The calendar addresses in use. */
  readonly calendars?: readonly CalendarLink[];
  readonly posts?: PostSwitches;
  /** The common goals of the latest courses, written together with their own rows. */
  readonly goalsShown?: readonly { readonly course: number; readonly texts: readonly Guarded[] }[];
  /** What to keep an eye on in the latest courses, in the unit's own words. */
  readonly focus?: readonly { readonly course: number; readonly points: readonly Guarded[] }[];
  /** What has been agreed for the course that is made ready, by code. */
  readonly organised?: { readonly course: number; readonly ticked: readonly string[] };
  /** The latest course in which a leader has noted a visit: only then does a leader's guide look for them. */
  readonly visitedIn?: number;
  /** Somebody has set a date for two: only then do calendars look for such dates. */
  readonly followsUp?: true;
  /** Who chairs a meeting in the leader's place, by the meeting's id. */
  readonly chairs?: Readonly<Record<string, Person>>;
  /** What leaders above have written back to the units. */
  readonly fromAbove?: readonly FromAbove[];
  /** Set while the bot is shut out of the unit's channel: nothing is posted. */
  readonly silentSince?: string;
}

/** One person's address to the unit's meetings. Whoever holds the token may read; we keep only its hash. */
export interface CalendarLink {
  readonly hash: string;
  readonly person: Person;
  readonly since: string;
}

/** The channel the unit lives in. */
export interface Home {
  readonly platform: Platform;
  readonly tenant: string;
  readonly conversation: string;
}

export interface Leadership {
  readonly leader: Person;
  readonly deputy?: { readonly person: Person; readonly until: Day };
  /** The latest changes, newest last, each with what it replaced, so that it can be undone. */
  readonly changes: readonly LeadershipChange[];
}

export interface LeadershipChange {
  readonly id: string;
  readonly at: string;
  readonly by: Person;
  readonly kind: 'created' | 'handed-over' | 'deputy-took-up' | 'deputy-ended' | 'undone';
  readonly before: Pick<Leadership, 'leader' | 'deputy'>;
  /** For `undone`: the id of the change that was taken back. */
  readonly undoes?: string;
}

export interface Member extends Rest {
  readonly v: 1;
  readonly person: Person;
  readonly since: string;
  /** When this account first wrote a trial down. */
  readonly firstTrialAt?: string;
  /** Used by several people, such as a room's tablet: it is always asked who is writing. */
  readonly shared?: boolean;
  /** Colleagues may ask them for sparring: chosen by the leader. */
  readonly resource?: true;
  /** Has said yes to seeing films of own practice, and to being asked about them. */
  readonly video?: true;
  /** They left, and took that back the same day: which ending it was, and when they came back. */
  readonly cameBack?: { readonly op: string; readonly at: string };
  /** What they did last, where nothing else tells of it: for `fortryd`. */
  readonly latest?: NotedDeed;
  /** The question in their own chat that “ja” answers. */
  readonly asked?: OpenQuestion;
}

/** Gathers units under one leader. */
export interface Institution {
  readonly v: 1;
  readonly id: string;
  readonly name: Guarded;
  readonly leader: Person;
  readonly units: readonly string[];
}
