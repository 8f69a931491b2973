import type { Mutant } from '../mutant.ts';

/**
 * What shows when people live with it: who is called the chair, what is told as somebody's latest, what stands in a
 * chat. Three units and a year of seed 3 find the first four and the last; those of `fortryd` its own tests find.
 */
export const lived: readonly Mutant[] = [
  {
    file: 'bot/teams/deliver.ts',
    line: "to.kind === 'person'\n? await personalChat(adapter, reference, to.id)\n: inThread(withId(reference, to.id), to.thread);",
    planted: 'inThread(withId(reference, to.id), to.thread);',
    breaks: 'no-such-chat',
  },
  {
    file: 'bot/meeting/take-chair.ts',
    line: 'take(at, meeting, async (unit, planned, when) => {\nawait redrawChair(at.call, unit.id, planned);',
    planted: 'take(at, meeting, async (unit, planned, when) => {',
    breaks: 'chair-not-redrawn',
  },
  {
    file: 'bot/meeting/one-card.ts',
    line: 'await redrawAnswer(call.ports, left.of, left.message, view);',
    planted: '',
    breaks: 'two-cards',
  },
  {
    file: 'bot/meeting/one-card.ts',
    line: 'await redrawChair(call, unit.id, now);\nreturn readValue(call.ports, meetingRow(unit.id, day));',
    planted: 'return now;',
    breaks: 'taken-over-not-redrawn',
  },
  {
    file: 'bot/front/note-deed.ts',
    line: "if (changes.some(({ op, key }) => op === 'insert' && isMatterKey(key))) points.add(partition);",
    planted: '',
    breaks: 'point-as-other',
  },
  {
    file: 'bot/front/note-deed.ts',
    line: 'const changed = changesAgenda(deed) ? new Set([...units, ...agendas]) : units;',
    planted: 'const changed = new Set([...units, ...agendas]);',
    breaks: 'agenda-looked-at',
  },
  {
    file: 'bot/help/latest-deed.ts',
    line: '...notedDeed(at),',
    planted: '',
    breaks: 'undo-older',
  },
  {
    file: 'bot/meeting/place-matters.ts',
    line: 'return carried.includes(day) ? [] : [replacing(at, row, { ...row.value, carried: [...carried, day] })];',
    planted: 'return [deleting(at, row)];',
    breaks: 'matter-dropped',
  },
  {
    file: 'bot/unit/end-membership.ts',
    line: "for (const meeting of chaired) await ports.queue.send({ kind: 'redraw-chair', unit, meeting });",
    planted: '',
    breaks: 'left-and-still-named',
  },
  {
    file: 'bot/meeting/redraw-chair.ts',
    line: "if (isLeft) await ports.queue.send({ kind: 'redraw-chair', unit, meeting: meeting.id }, againSeconds);",
    planted: '',
    breaks: 'redrawn-once-only',
  },
];
