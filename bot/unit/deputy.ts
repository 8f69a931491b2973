import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import { longestDeputyWeeks } from '../../shared/domain/unit/limits.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { readRow } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Ports } from '../turn/ports.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { changeLeadership, commitLeadership } from './store-leadership.ts';
import { leadershipText } from './text/leadership-text.ts';
import { deputyForm, saidView } from './view/leadership-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'lead.take-up': Carries<'unit'>;
    'lead.end': Carries<'unit'>;
  }
  interface Forms {
    'lead.take-up': true;
  }
}

export const takeUp = form({
  form: 'lead.take-up',
  deed: 'take-up-deputy',
  ask: ({ unit, isShared, call }, { op = '' }) => {
    const say = (what: Parameters<typeof saidView>[1]) => ({
      instead: showYou(saidView(unit.language, what)),
    });
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    if (change.hasHappened(unit.leadership, op)) return say('done');
    const { deputy } = unit.leadership;
    if (deputy && deputy.until >= call.today) return say('alreadyDeputy');
    // The leader ended this person's time as deputy not long ago. To stand in again they need the leader's
    // word.
    if (change.wasRelieved(unit.leadership, call.person, call.ports.clock.now())) return say('relieved');
    return { today: call.today };
  },
  draw: ({ unit }, asked, drawing) => deputyForm({ unit, ...asked, ...drawing }),
  check: ({ unit }, { values }) =>
    weeksIn(values.weeks) === undefined ? { weeks: leadershipText[unit.language].choose } : {},
  send: (at, { values, context }) => {
    const until = addWeeks(at.call.today, weeksIn(values.weeks) ?? 1);
    return changeLeadership(at, context.op, (leadership, act) =>
      change.takeUpDeputy(leadership, at.call.person, until, act),
    );
  },
});

export const takeUpButton = button('lead.take-up', {
  deed: 'take-up-deputy',
  press: (at) => takeUp.open(at, { op: at.call.ports.ids.next() }),
});

export const endDeputyButton = button('lead.end', {
  deed: 'end-deputy',
  press: async (at) =>
    at.unit.leadership.deputy
      ? changeLeadership(at, at.call.ports.ids.next(), change.endDeputy)
      : showYou(saidView(at.unit.language, 'nothingToUndo')),
});

/** Ends somebody's time as deputy, if they are one, because they have left the unit. */
export async function endDeputyOf(ports: Ports, unit: string, person: Person, op: string): Promise<void> {
  const row = await readRow(ports, unitRow(unit));
  const { deputy } = row?.value.leadership ?? {};
  if (!row || !deputy || !samePerson(deputy.person, person)) return;
  const at = ports.clock.now().toISOString();
  const told = await commitLeadership(
    ports,
    row,
    op,
    change.endDeputy(row.value.leadership, { id: op, at, by: person }),
  );
  if (!told.ok && told.reason !== 'exists') throw new ComeAgain();
}

function weeksIn(typed: string | undefined): number | undefined {
  const weeks = Number(typed);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= longestDeputyWeeks ? weeks : undefined;
}
