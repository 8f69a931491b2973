import type { Mutant } from '../mutant.ts';

/** In what was written last: who takes a meeting, what an edit may overwrite, what a topic is called. */
export const lately: readonly Mutant[] = [
  {
    file: 'bot/meeting/view/way-to-card-view.ts',
    line: "return { unit, day, ...(takesOver && { takes: 'yes' }) };",
    planted: 'return { unit, day };',
    breaks: 'never-taken-over',
  },
  {
    file: 'bot/rhythm/run-posts.ts',
    line: '...(changed ? [() => tellNextAnew(ports, unit, changed)] : []),',
    planted: '',
    breaks: 'next-not-told-anew',
  },
  {
    file: 'bot/rhythm/run-posts.ts',
    line: '...(changed ? [() => tellNextAnew(ports, unit, changed)] : []),',
    planted: '() => tellNextAnew(ports, unit, at),',
    breaks: 'next-told-at-every-moment',
  },
  {
    file: 'shared/domain/meeting/topic-corrections.ts',
    line: "const isBetter = step.kind === 'merge' && goal && isOwnWords(goal, titleOf) && !isOwnWords(from, titleOf);",
    planted: 'const isBetter = false;',
    breaks: 'name-lost-in-merging',
  },
  {
    file: 'bot/meeting/move-in-words.ts',
    line: '? standing.filter(({ trial }) => !handled[trial])',
    planted: '? standing',
    breaks: 'kept-and-talked-of',
  },
  {
    file: 'bot/meeting/view/meeting-buttons.ts',
    line: '...(at < steps - 1 && !isPending',
    planted: '...(at < steps - 1',
    breaks: 'left-without-a-word',
  },
  {
    file: 'bot/trial/guard-then-store.ts',
    line: 'if (!now || isOlder(call, now)) return now;',
    planted: 'if (!now) return now;',
    breaks: 'older-edit-wins',
  },
  {
    file: 'bot/meeting/drop-with-message.ts',
    line: 'const goesWithIt = (now: Decision) => !now.ownWords && !isOlder(at, now);',
    planted: 'const goesWithIt = (now: Decision) => !now.ownWords;',
    breaks: 'older-deletion-wins',
  },
  {
    file: 'bot/meeting/mend-topic.ts',
    line: 'if (was === undefined || topic.title === was) return undefined;',
    planted: 'return undefined;',
    breaks: 'old-offer-renames',
  },
  {
    file: 'bot/rows/change-row.ts',
    line: "if (!isSuch(row.value)) return 'other';",
    planted: '',
    breaks: 'deleted-though-changed',
  },
  {
    file: 'bot/meeting/view/unit-decisions-view.ts',
    line: 'const start = [...ours, ...tasks].findIndex(({ id }) => id === after) + 1;',
    planted:
      'const start = [...ours, ...tasks].findIndex(({ id }) => id === after) + 1 || (after ? ours.length : 0);',
    breaks: 'skipped-after-deletion',
  },
  {
    file: 'shared/domain/posts/post-hours.ts',
    line: 'return switches?.hour ?? usualTime;',
    planted: 'return usualTime;',
    breaks: 'hour-not-kept',
  },
  {
    file: 'shared/domain/unit/rest.ts',
    line: 'const corrected = own.filter(({ from, to }) => from <= told.to && told.from <= to);',
    planted: 'const corrected: readonly RestSpan[] = [];',
    breaks: 'holiday-not-put-right',
  },
  {
    file: 'bot/unit/holiday.ts',
    line: 'const others = spansAhead(at).filter((span) => !ended.includes(span));',
    planted: 'const others: readonly RestSpan[] = [];',
    breaks: 'every-holiday-deleted',
  },
  {
    file: 'bot/meeting/correct-closed.ts',
    line: 'const standing = asItLivesOn(before, found?.row.value);',
    planted: 'const standing = before;',
    breaks: 'a correction is made of the record, and not of what a colleague has made of it since',
  },
  {
    file: 'bot/meeting/correct-closed.ts',
    line: 'const find = (id: string) => (known?.row.value.id === id ? known : findKept(ports, unit.id, id, after.day));',
    planted: 'const find = (id: string) => findKept(ports, unit.id, id, after.day);',
    breaks: 'what a colleague changes between the reading and the batch is written over',
  },
  {
    file: 'bot/meeting/drop-decision.ts',
    line: 'changed = standing.decisions.find((one) => isIt(one) && !isMeant(one));',
    planted: 'changed = undefined;',
    breaks: 'a decision is deleted that was changed after it was asked about',
  },
  {
    file: 'bot/meeting/find-kept.ts',
    line: 'return row && { at, row };',
    planted: 'return undefined;',
    breaks: 'a decision that was decided anew and settled is not found',
  },
  {
    file: 'bot/meeting/find-kept.ts',
    line: 'const from = pastDecisionsFrom(unit, addDays(day, -daysTakenBack));',
    planted: 'const from = pastDecisionsFrom(unit, day);',
    breaks: 'what was shown before the record was put right finds nothing',
  },
  {
    file: 'bot/meeting/view/meeting-decision-forms.ts',
    line: "if (isOther && corrected !== meeting) return { errors: { '': 'changed' } };",
    planted: '',
    breaks: 'a form that stood open lays its words over those of a colleague',
  },
  {
    file: 'bot/meeting/write-mended.ts',
    line: 'isOther = !isAsRead(now) || !isOpen(now);',
    planted: 'isOther = !isAsRead(now);',
    breaks: 'a decision that is done meanwhile is opened again',
  },
  {
    file: 'bot/meeting/write-mended.ts',
    line: 'isOther = stands !== undefined && !isAsRead(stands);',
    planted: 'isOther = !kept && stands !== undefined && !isAsRead(stands);',
    breaks: 'whoever led the meeting writes over what a colleague has changed',
  },
  {
    file: 'bot/meeting/every-decision.ts',
    line: "const isAhead = meeting?.state === 'open' || (meeting?.state === 'closing' && !meeting.livesOn);",
    planted: "const isAhead = meeting?.state === 'open';",
    breaks: 'the decisions of a meeting that is being closed are said to be deleted',
  },
  {
    file: 'shared/domain/meeting/kept-decision.ts',
    line: 'const earlier = known.slice(0, sinceMeeting(known, day, was));',
    planted: 'const earlier = known;',
    breaks: 'words that were taken out of the record are still read as its history',
  },
  {
    file: 'shared/domain/meeting/kept-decision.ts',
    line: '...(said.message && { ownWords: true }),',
    planted: '',
    breaks: 'an edited message lays its words over those that a colleague writes meanwhile',
  },
  {
    file: 'bot/meeting/follow-decision.ts',
    line: 'if (stands && stands !== decision) return left(at, text.editChanged, stands);',
    planted: '',
    breaks: 'whoever edits a message is told that they have put the decision right themselves',
  },
];
