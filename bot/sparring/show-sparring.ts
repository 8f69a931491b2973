import { isOpen, type Sparring, sideOf } from '../../shared/domain/sparring/sparring.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseIn, courseNow } from '../learning/course-now.ts';
import { readRow, readValues } from '../rows/row.ts';
import { sparringIn, sparringRow } from '../rows/sparring-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { sparringView } from './view/sparring-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'sparring.show': Carries<never, 'unit'>;
  }
}

export const sparringCommand = command({
  name: 'sparring',
  words: { da: ['sparring', 'bed om sparring'], en: ['sparring', 'ask for sparring'] },
  help: {
    group: 'everyday',
    line: {
      da: 'vend noget med din leder eller en ressourceperson; kun I to ser det',
      en: 'talk something over with your leader or a resource person; only the two of you see it',
    },
  },
  wordsInto: { field: 'question', via: 'sparring.ask' },
  deed: 'spar',
  run: (at) => showSparring(at),
});

export const sparringButton = button('sparring.show', { deed: 'spar', press: (at) => showSparring(at) });

export async function showSparring(at: Standing, said?: string): Promise<Reply> {
  const { unit, call, isShared } = at;
  // It is between two people, and an account that several use is nobody.
  if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  const all = await sparringOf(at);
  return showYou(
    sparringView({
      unit,
      asked: all.filter((one) => sideOf(one, call.person) === 'receiver' && isOpen(one)),
      own: all.filter((one) => sideOf(one, call.person) === 'asker' && isOpen(one)),
      mayChoose: at.may('choose-resources'),
      ...(said && { said }),
    }),
  );
}

/** Of this course and the one before it, the oldest first; nothing of what other people have between them. */
export async function sparringOf(at: Standing): Promise<readonly Sparring[]> {
  const { unit, call } = at;
  const course = courseNow(at);
  const courses = course > 1 ? [course - 1, course] : [course];
  const all = await Promise.all(courses.map((each) => readValues(call.ports, sparringIn(unit.id, each))));
  return all
    .flat()
    .filter((one) => sideOf(one, call.person) !== undefined && call.today < one.goneOn)
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** What a button or form names, for the two it belongs to and for nobody else. */
export async function sparringNamed(
  at: Standing,
  { course: typed, sparring: id }: { readonly course?: string; readonly sparring?: string },
): Promise<Row<Sparring> | undefined> {
  const course = courseIn(typed);
  if (course === undefined || !id || at.isShared) return undefined;
  const row = await readRow(at.call.ports, sparringRow(at.unit.id, course, id));
  return row && sideOf(row.value, at.call.person) && at.call.today < row.value.goneOn ? row : undefined;
}
