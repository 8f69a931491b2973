/** What may go wrong once inside one operation, and at which kind of call. */
export const mishaps = {
  'crash-before': ['store', 'queue', 'platform'],
  'crash-after': ['store', 'queue', 'platform'],
  'storage-fails-before': ['store', 'queue'],
  'storage-fails-after': ['store', 'queue'],
  'own-echo': ['store'],
  conflict: ['store'],
  'odd-pages': ['store'],
  slow: ['store', 'queue', 'platform'],
  'rate-limited': ['platform'],
  'rate-limited-bare': ['platform'],
  'platform-fails-before': ['platform'],
  'platform-fails-after': ['platform'],
  'platform-hangs-before': ['platform'],
  'platform-hangs-after': ['platform'],
  'platform-unreached': ['platform'],
} as const satisfies Record<string, readonly CallKind[]>;

export type CallKind = 'store' | 'queue' | 'platform';
export type MishapKind = keyof typeof mishaps;

/** What the world may do to the bot besides the mishaps of single operations. */
export type WorldFault =
  | 'crash-in-request'
  | 'storage-away'
  | 'storage-away-long'
  | 'platform-away'
  | 'app-away'
  | 'token-revoked'
  | 'channel-gone'
  | 'doubled-delivery'
  | 'late-delivery'
  | 'late-change'
  | 'lost-delivery'
  | 'slow-answer'
  | 'slow-event'
  | 'double-tick'
  | 'late-tick'
  | 'unreadable-row'
  | 'older-row'
  | 'strangers'
  | 'guests'
  | 'meddlers';

/** What the oracle holds; see `oracle/promises.ts` for each in words. */
export type Promised =
  | 'agenda-complete'
  | 'agenda-clean'
  | 'acknowledged-kept'
  | 'changes-kept'
  | 'answered'
  | 'answered-in-private'
  | 'posted-once'
  | 'asked-once'
  | 'not-stale'
  | 'chair-asked-in-time'
  | 'gone-stays-gone'
  | 'gone-from-standing-agenda'
  | 'own-eyes-only'
  | 'left-is-left'
  | 'refused-never-kept'
  | 'no-silence'
  | 'hour-kept'
  | 'leader-told'
  | 'decisions-told'
  | 'decided-once'
  | 'one-chair'
  | 'undo-latest'
  | 'no-unforced-error'
  | 'nothing-poisoned'
  | 'nothing-personal-logged'
  | 'outsiders-stay-out'
  | 'figures-true'
  | 'gone-from-guides'
  | 'tendencies-for-roles'
  | 'archive-true';

export type Switch = MishapKind | WorldFault | Promised;
export type Switches = ReadonlySet<Switch>;

const everything: Readonly<Record<Switch, true>> = {
  'crash-before': true,
  'crash-after': true,
  'storage-fails-before': true,
  'storage-fails-after': true,
  'own-echo': true,
  conflict: true,
  'odd-pages': true,
  slow: true,
  'rate-limited': true,
  'rate-limited-bare': true,
  'platform-fails-before': true,
  'platform-fails-after': true,
  'platform-hangs-before': true,
  'platform-hangs-after': true,
  'platform-unreached': true,
  'crash-in-request': true,
  'storage-away': true,
  'storage-away-long': true,
  'platform-away': true,
  'app-away': true,
  'token-revoked': true,
  'channel-gone': true,
  'doubled-delivery': true,
  'late-delivery': true,
  'late-change': true,
  'lost-delivery': true,
  'slow-answer': true,
  'slow-event': true,
  'double-tick': true,
  'late-tick': true,
  'unreadable-row': true,
  'older-row': true,
  strangers: true,
  guests: true,
  meddlers: true,
  'agenda-complete': true,
  'agenda-clean': true,
  'acknowledged-kept': true,
  'changes-kept': true,
  answered: true,
  'answered-in-private': true,
  'posted-once': true,
  'asked-once': true,
  'not-stale': true,
  'chair-asked-in-time': true,
  'gone-stays-gone': true,
  'gone-from-standing-agenda': true,
  'own-eyes-only': true,
  'left-is-left': true,
  'refused-never-kept': true,
  'no-silence': true,
  'hour-kept': true,
  'leader-told': true,
  'decisions-told': true,
  'decided-once': true,
  'one-chair': true,
  'undo-latest': true,
  'no-unforced-error': true,
  'nothing-poisoned': true,
  'nothing-personal-logged': true,
  'outsiders-stay-out': true,
  'figures-true': true,
  'gone-from-guides': true,
  'tendencies-for-roles': true,
  'archive-true': true,
};

export const allSwitches = Object.keys(everything) as readonly Switch[];

export function isSwitch(name: string): name is Switch {
  return Object.hasOwn(everything, name);
}
