import { mayBeOnPaper } from '../../shared/domain/learning/limits.ts';
import type { Note } from '../../shared/domain/learning/note.ts';
import type { NewSend } from '../../shared/domain/posts/send.ts';
import { instantOf, isDay } from '../../shared/domain/time/day.ts';
import { placeForTrial } from '../../shared/domain/trial/which-meeting.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { noteRow } from '../rows/learning-rows.ts';
import { inserting } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { noteEnteredForView, noteEnteredView } from './view/note-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** To whoever's note the leader has written down from paper. */
    'note-entered': { note: string; course: string };
  }
}

/** Somebody's note from paper, and in one batch with it the word to them, where they have an account. */
export async function enterNote({ unit, call }: Standing, note: Note): Promise<Reply> {
  const { author, id, course } = note;
  const tell: NewSend | undefined =
    author.platform === 'none'
      ? undefined
      : {
          key: `note-entered|${id}`,
          kind: 'note-entered',
          to: author,
          about: { note: id, course: String(course) },
          askedBy: memberKey(call.person),
        };
  const written = await commit(call.ports, unit, [inserting(noteRow(unit.id, course, id), note)], tell);
  // Somebody pressed twice: the first one is saved.
  if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
  return showYou(noteEnteredForView(unit, author.name ?? author.id, tell !== undefined));
}

/** The moment and the course that the date on a sheet means; undefined for a day that has not been, or is long past. */
export function writtenOn(
  { plan, call }: Standing,
  day: string | undefined,
): { readonly at: string; readonly course: number } | undefined {
  if (!day || !isDay(day)) return undefined;
  if (!mayBeOnPaper(day, call.today)) return undefined;
  const when = day === call.today ? call.ports.clock.now() : instantOf(day, '12:00');
  return { at: when.toISOString(), course: placeForTrial(plan, when).course };
}

export const noteEntered = message('note-entered', async ({ unit, send, read }) => {
  const note = await read(noteRow(unit.id, Number(send.about.course), send.about.note));
  if (!note?.enteredBy) return undefined;
  return noteEnteredView(unit, note, note.enteredBy.name ?? note.enteredBy.id);
});
