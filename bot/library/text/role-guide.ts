import type { LibraryText } from './types.ts';

export interface RoleWords {
  readonly title: string;
  /** What this role is for, in a sentence. */
  readonly text: string;
  /** What to do, each beginning with the verb. */
  readonly lines: readonly string[];
}

/** What a role does for daycare for all children, with what is known, and with other professions. */
export type Track = 'all-children' | 'knowledge' | 'cross-professional';

/** The four blocks of the tracks; a leader and a supervisor of childminders share one. */
export type RoleBlock = 'staff' | 'leader' | 'area-leader' | 'head';

/** A reader is shown only their own, so each stands by itself. */
export interface RoleGuide extends LibraryText<RoleWords> {
  readonly role:
    | RoleBlock
    | 'deputy'
    | 'facilitator'
    | 'project-leader'
    | 'resource-person'
    | 'consultant'
    | 'board';
  /** Missing where a role has one guide for everything. */
  readonly track?: Track;
}
