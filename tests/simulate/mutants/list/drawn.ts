import type { Mutant } from '../mutant.ts';

/** Bugs that nothing fell over when they were first planted: one in each of some files drawn by chance, and some more. */
export const drawn: readonly Mutant[] = [
  {
    file: 'bot/rhythm/posts/day-row.ts',
    line: 'return dayRow({ unit, day, week, marks, nameOf: shortNames(adults) });',
    planted: 'return dayRow({ unit, day, week, marks: undefined, nameOf: shortNames(adults) });',
    breaks: 'row-without-changes',
  },
  {
    file: 'bot/activity/view/week-page.ts',
    line: 'if (week.slots.length === 0) return { summary: title, nodes: [...opening, paragraph(text.nothing)] };',
    planted:
      'if (dated.days.length === 0) return { summary: title, nodes: [...opening, paragraph(text.nothing)] };',
    breaks: 'empty-wall',
  },
  {
    file: 'bot/activity/write-week.ts',
    line: 'const since = old ? old.since : call.today;',
    planted: 'const since = call.today;',
    breaks: 'since-when',
  },
  {
    file: 'bot/learning/show-overview.ts',
    line: 'const own = notes.findLast(({ author }) => isBy(author, call));',
    planted: 'const own = notes.find(({ author }) => isBy(author, call));',
    breaks: 'latest-note',
  },
  {
    file: 'bot/slack/say.ts',
    line: "const isGiven = given.ok || given.kind === 'ambiguous';",
    planted: 'const isGiven = given.ok;',
    breaks: 'may-have-come',
  },
  {
    file: 'bot/feature/plain-words.ts',
    line: ".normalize('NFC')",
    planted: '.trim()',
    breaks: 'two-pieces',
  },
  {
    file: 'bot/process-plan/write-process-plan.ts',
    line: 'const changed = await changeGoals(at, courseOn(at.plan, day), (now) => giveGoal(now, goal, slot.group));',
    planted:
      'const changed = await changeGoals(at, courseOn(at.plan, at.call.today), (now) => giveGoal(now, goal, slot.group));',
    breaks: 'course-of-the-day',
  },
  {
    file: 'shared/domain/guard/children/surnames.ts',
    line: 'for (let next = at + 1; next <= at + mostSurnames; next++) {',
    planted: 'for (let next = at + 1; next < at + mostSurnames; next++) {',
    breaks: 'three-surnames',
  },
  {
    file: 'bot/network/release-figures.ts',
    line: 'return there.every((each) => each !== undefined);',
    planted: 'return there.some((each) => each !== undefined);',
    breaks: 'joined-later',
  },
  {
    file: 'shared/domain/plan/change-course.ts',
    line: 'return first !== undefined && last !== undefined && day >= first.monday && day < addWeeks(last.monday, 1);',
    planted:
      'return first !== undefined && last !== undefined && day >= first.monday && day <= addWeeks(last.monday, 1);',
    breaks: 'monday-after',
  },
  {
    file: 'shared/domain/plan/change-meeting.ts',
    line: "if (meeting.day !== shown.day || meeting.time !== shown.time) return { refused: 'date-has-changed' };",
    planted: "if (meeting.day !== shown.day) return { refused: 'date-has-changed' };",
    breaks: 'same-day',
  },
  {
    file: 'shared/domain/trial/several-acts.ts',
    line: 'return sentences.length > 2;',
    planted: 'return sentences.length > 1;',
    breaks: 'two-sentences',
  },
  {
    file: 'bot/plan/view/plan-pause-form.ts',
    line: 'const hasOwn = course !== undefined && ownPause(ask, course) !== undefined;',
    planted: 'const hasOwn = course !== undefined && Boolean(ownPause(ask, course));',
    breaks: 'no-weeks',
  },
  {
    file: 'bot/guide/view/leader-part.ts',
    line: 'if (!presence || presence.count === 0) return [];',
    planted: 'if (!presence) return [];',
    breaks: 'no-visit',
  },
  {
    file: 'bot/turn/read-body.ts',
    line: 'if (size > most) return undefined;',
    planted: 'if (part.byteLength > most) return undefined;',
    breaks: 'bodies-in-pieces',
  },
  {
    file: 'shared/domain/plan/plan-of.ts',
    line: 'const words = JSON.stringify(settings);',
    planted: 'const words = JSON.stringify({ ...settings, pauseWeeks: 0 });',
    breaks: 'other-pause',
  },
  {
    file: 'shared/domain/plan/plan-of.ts',
    line: 'const words = JSON.stringify(settings);',
    planted: 'const words = JSON.stringify({ ...settings, closures: [] });',
    breaks: 'other-closures',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: '...(runs && !isOver',
    planted: '...(ahead && !isOver',
    breaks: 'anybody-off',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: "const isOver = meeting !== undefined && meeting.state !== 'open';",
    planted: 'const isOver = false;',
    breaks: 'off-when-closed',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: 'if (!when || !decidedBy || !samePerson(decidedBy, person)) continue;',
    planted: 'if (!when || !decidedBy) continue;',
    breaks: 'others-decision',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: 'const isTheirs = runs && (!isOver || mayCorrect(meeting, today, unit.plan));',
    planted: 'const isTheirs = !isOver || mayCorrect(meeting, today, unit.plan);',
    breaks: 'holds-no-more',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: 'const ahead = meeting ?? meetingAhead(plan, today);',
    planted: 'const ahead = meeting;',
    breaks: 'before-it-begins',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: '...notedDeed(at),',
    planted: '...notedDeed({ ...at, member: undefined }),',
    breaks: 'noted-is-latest',
  },
  {
    file: 'shared/domain/meeting/deadline-in-words.ts',
    line: "const isOpened = isAfterVerb && openers.test(words[0] ?? '') && at <= mostBefore;",
    planted: "const isOpened = isAfterVerb && openers.test(words[0] ?? '');",
    breaks: 'another-sentence',
  },
  {
    file: 'shared/domain/meeting/deadline-in-words.ts',
    line: "const isOpened = isAfterVerb && openers.test(words[0] ?? '') && at <= mostBefore;",
    planted: "const isOpened = openers.test(words[0] ?? '') && at <= mostBefore;",
    breaks: 'no-verb',
  },
  {
    file: 'shared/domain/meeting/deadline-in-words.ts',
    line: 'return whole.length > 1 && whole.every((word, at) => word === words[at]);',
    planted: 'return whole.length > 1 && whole.some((word, at) => word === words[at]);',
    breaks: 'half-a-name',
  },
];
