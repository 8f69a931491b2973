import { noteVisit, partNamed, type Visit, type Visits } from '../../shared/domain/leading/visits.ts';
import { sparringGoneOn } from '../../shared/domain/sparring/sparring.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseBegun } from '../learning/course-now.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { changeRow } from '../rows/change-row.ts';
import { visitsRow } from '../rows/leading-rows.ts';
import { inserting, readRow, readValue, replaceRow, writeTogether } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { visitText } from './text/visit-text.ts';
import { choosePrincipleView, principleNamed, visitNotedView, visitsView } from './view/visit-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'visit.show': Carries<'unit'>;
    'visit.note': Carries<'unit' | 'part' | 'op', 'principle'>;
    'visit.principle': Carries<'unit' | 'part' | 'op'>;
    'visit.undo': Carries<'unit' | 'visit'>;
  }
}

const attempts = 24;

export const visitCommand = command({
  name: 'visit',
  words: { da: ['besøg', 'jeg var med', 'mine besøg'], en: ['visit', 'my visits'] },
  help: {
    group: 'unit',
    line: {
      da: 'notér, hvor du har været med i hverdagen; kun du ser det',
      en: 'note with a tap or two where you were with them, and ask one colleague a question; only you see your visits',
    },
  },
  deed: 'note-visit',
  run: (at) => showVisits(at),
});

export const visitsButton = button('visit.show', { deed: 'note-visit', press: (at) => showVisits(at) });

/** One tap where the course practises a principle, two where it does not. */
export const noteVisitButton = button('visit.note', {
  deed: 'note-visit',
  needs: ['part', 'op'],
  press: async (at, { part: typed, op, principle: wanted }) => {
    const { unit, call, isShared } = at;
    if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
    const part = partNamed(typed);
    if (!part || !isOurId(op)) return showYou(refusalView(unit.language, 'gone'));
    const course = courseBegun(at);
    const principle = principleNamed(wanted ?? unit.plan.courses[course]?.principle)?.principle;
    if (!principle) return instead(showYou(choosePrincipleView(unit, part, op)));
    const visit: Visit = { id: op, day: call.today, part, principle };
    const visits = await changeVisits(at, course, (before) => noteVisit(before, visit));
    if (!visits) return showYou(refusalView(unit.language, 'busy'));
    return instead(showYou(visitNotedView(unit, visit, visits)));
  },
});

export const visitPrincipleButton = button('visit.principle', {
  deed: 'note-visit',
  needs: ['part', 'op'],
  press: async ({ unit }, { part: typed, op }) => {
    const part = partNamed(typed);
    return part && isOurId(op)
      ? instead(showYou(choosePrincipleView(unit, part, op)))
      : showYou(refusalView(unit.language, 'gone'));
  },
});

export const undoVisitButton = button('visit.undo', {
  deed: 'note-visit',
  needs: ['visit'],
  press: async (at, { visit }) => {
    const { language } = at.unit;
    const course = courseBegun(at);
    const isThere = (await visitsIn(at, course)).some(({ id }) => id === visit);
    if (!isThere) return showYou(sentence(visitText[language].gone));
    const visits = await changeVisits(at, course, (before) => before.filter(({ id }) => id !== visit));
    if (!visits) return showYou(refusalView(language, 'busy'));
    return instead(await showVisits(at, visitText[language].undone));
  },
});

async function showVisits(at: Standing, said?: string): Promise<Reply> {
  const { unit, call, isShared } = at;
  if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  const visits = await visitsIn(at, courseBegun(at));
  return showYou(visitsView({ unit, visits, op: call.ports.ids.next(), ...(said && { said }) }));
}

/** One's own, and nobody else's: the row lies under whoever asks. */
export async function visitsIn({ call, unit }: Standing, course: number): Promise<readonly Visit[]> {
  return (await readValue(call.ports, visitsRow(unit.id, course, call.person)))?.visits ?? [];
}

async function changeVisits(
  at: Standing,
  course: number,
  change: (before: readonly Visit[]) => readonly Visit[],
): Promise<readonly Visit[] | undefined> {
  const { unit, call, plan } = at;
  const { ports } = call;
  const lies = visitsRow(unit.id, course, call.person);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row: Row<Visits> | undefined = await readRow(ports, lies);
    const visits = change(row?.value.visits ?? []);
    if (row) {
      if ((await replaceRow(ports, lies, row, { ...row.value, visits })).ok) return visits;
    } else {
      const goneOn = sparringGoneOn(plan, course, call.today);
      await makeEndingDue(ports, unit.id, goneOn);
      const first: Visits = { v: 1, course, visits, goneOn };
      const written = await writeTogether(ports, unit.id, [inserting(lies, first), endingOn(lies, goneOn)]);
      if (written.ok) {
        await changeRow(ports, unitRow(unit.id), (now) => now && { ...now, visitedIn: course }, at.row);
        return visits;
      }
    }
    await ports.patience?.pause(attempt);
  }
  return undefined;
}
