import type { Promised } from '../faults/kinds-of-faults.ts';

/** What the bot promises, in words. */
export const promises: Readonly<Record<Promised, string>> = {
  'agenda-complete': 'every shared open trial stands on the agenda, exactly once',
  'agenda-clean': 'nothing private, kept off or talked through stands on the agenda',
  'acknowledged-kept': 'nothing that was acknowledged is lost',
  'changes-kept': 'nor is an edit or a deletion that the platform was told of, whatever went wrong with it',
  answered: 'whatever is addressed to the bot gets a visible answer',
  'answered-in-private': 'and what is written in private too, if later, while the platform is away',
  'posted-once': 'every post is made once, or says that it may be a repetition',
  'asked-once': 'and nobody is asked twice how a trial went, though the plan moves',
  'not-stale': 'nothing is posted when it is no longer worth reading',
  'chair-asked-in-time': 'nobody is asked to chair a meeting that is over',
  'gone-stays-gone': 'what was withdrawn, deleted or replaced is never shown again',
  'gone-from-standing-agenda': 'not even on an agenda that stands as it was when its meeting began',
  'own-eyes-only': 'nobody sees what is not theirs',
  'left-is-left': 'nobody who has left is anybody’s buddy, or is told what two have between them',
  'refused-never-kept': 'a text that was refused, or not agreed to yet, is kept nowhere, not even as a hash',
  'hour-kept': 'nothing is posted before the hour that the leader has chosen',
  'no-silence': 'no unit falls silent unseen',
  'leader-told': 'the leader is told when the channel is gone',
  'decisions-told': 'what a meeting decided reaches the channel and those who were absent',
  'decided-once': 'in a form or in a sentence, and stands in the minutes and among the decisions once',
  'one-chair':
    'of each meeting one person at most is called the chair, wherever it stands: who has its buttons',
  'undo-latest': 'whoever takes back their latest is told of nothing older, nor of what is undone',
  'no-unforced-error': 'nothing fails by itself',
  'nothing-poisoned': 'no job is given up',
  'nothing-personal-logged': 'logs, keys and jobs hold nothing that a person wrote',
  'outsiders-stay-out': 'people of other organisations and guests are nobody here',
  'gone-from-guides':
    'no line from above stands in any guide once it was taken back, its sender has no role or is erased, or its weeks are over',
  'tendencies-for-roles': 'nobody without a role reads tendencies, and a used code gives none back',
  'archive-true':
    'the archive holds what the house shares and nothing that is one person’s or two’s, and every opening is written down',
  'figures-true':
    'what a network reads is what its units let go, gives nobody away, and counts nobody who was erased before',
};

export interface Violation {
  readonly promise: Promised;
  readonly at: number;
  readonly house: string;
  readonly what: string;
}
