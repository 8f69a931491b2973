import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { notesIn } from '../rows/learning-rows.ts';
import { readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseBegun, courseIn } from './course-now.ts';
import { overviewView } from './view/notes-overview-view.ts';
import { isBy } from './writers.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'note.overview': Carries<never, 'unit' | 'course'>;
  }
}

export const overviewCommand = command({
  name: 'overview',
  words: { da: ['overblik', 'overblik over noter'], en: ['overview', 'overview of notes'] },
  help: {
    group: 'everyday',
    line: {
      da: 'se, hvad noterne siger samlet, uden navne',
      en: 'see what the notes say together, without names',
    },
  },
  deed: 'see-notes',
  run: (at) => showOverview(at),
});

export const overviewButton = button('note.overview', {
  deed: 'see-notes',
  press: (at, { course }) => showOverview(at, course),
});

/** Private even in the channel: below it stands the reader's own latest note. */
async function showOverview(at: Standing, wanted?: string): Promise<Reply> {
  const { unit, call } = at;
  const course = courseIn(wanted) ?? courseBegun(at);
  const notes = await readValues(call.ports, notesIn(unit.id, course));
  const own = notes.findLast(({ author }) => isBy(author, call));
  const latest = own && { ...own, day: dayOf(new Date(own.at)) };
  return showYou(
    overviewView({
      unit,
      course,
      overview: overviewOfNotes(notes),
      latest,
      mayEnter: at.may('enter-for-others'),
    }),
  );
}
