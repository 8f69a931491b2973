import type { CommandName } from '../front/text/command-words.ts';
import { showPrint } from '../print/print.ts';
import type { Call } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { openCommonGoals, submitCommonGoals } from './common-goals.ts';
import { carryGoal, closeGoal, deleteGoal, openGoal, submitGoal } from './goal.ts';
import { deleteNote, openNote, openNoteAgain, submitNote } from './note.ts';
import { showGoals } from './show-goals.ts';
import { showOverview } from './show-overview.ts';

type Data = Readonly<Record<string, string>>;

/** Reflection notes, learning goals and what can be printed. */
export const learningCommands = {
  note: (call) => openNote(call),
  overview: (call) => showOverview(call),
  goal: (call) => showGoals(call),
  'common-goals': (call) => openCommonGoals(call),
  print: (call) => showPrint(call),
} as const satisfies Partial<Record<CommandName, (call: Call) => Promise<Reply>>>;

export const learningButtons: Readonly<Record<string, (call: Call, data: Data) => Promise<Reply>>> = {
  'note.open': (call, { unit }) => openNote(call, unit),
  'note.edit': openNoteAgain,
  'note.delete': deleteNote,
  'note.overview': (call, { unit, course }) =>
    showOverview(call, { ...(unit && { unit }), ...(course && { course }) }),
  'goal.show': (call, { unit }) => showGoals(call, unit),
  'goal.open': openGoal,
  'goal.carry': carryGoal,
  'goal.close': closeGoal,
  'goal.delete': deleteGoal,
  'goal.common': openCommonGoals,
};

export const learningForms: Readonly<
  Record<string, (call: Call, values: Values, context: Data) => Promise<Reply>>
> = {
  note: submitNote,
  goal: submitGoal,
  'goal.common': submitCommonGoals,
};
