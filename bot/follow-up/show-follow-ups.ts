import {
  type FollowUp,
  followUpsOf,
  isOneOf,
  minutesIn,
  otherOf,
} from '../../shared/domain/follow-up/follow-up.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseBegun } from '../learning/course-now.ts';
import { followUpRow, followUpsIn, hoursRow } from '../rows/follow-up-rows.ts';
import { readRow, readValue, readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { dateLink } from '../turn/page-link.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { aboutFollowUp } from './follow-up-file.ts';
import { followUpsView, type OwnDate } from './view/follow-up-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'follow-up.show': Carries<never, 'unit'>;
  }
}

export const followUpCommand = command({
  name: 'follow-up',
  words: {
    da: ['opfølgning', 'opfølgninger', 'én til én', 'følg op'],
    en: ['follow-up', 'follow up', 'one to one'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'dine aftaler om opfølgning, én til én; kun I to ser dem',
      en: 'your dates of follow-up, one to one; only the two of you see them',
    },
  },
  deed: 'see-follow-ups',
  run: (at) => showFollowUps(at),
});

export const followUpsButton = button('follow-up.show', {
  deed: 'see-follow-ups',
  press: (at) => showFollowUps(at),
});

/** One's own dates alone; for whoever leads also what the course has taken, in one sum. */
export async function showFollowUps(at: Standing, said?: string): Promise<Reply> {
  const { unit, call, isShared, may } = at;
  // It is between two people, and an account that several use is nobody.
  if (isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  const leads = may('plan-follow-ups');
  const course = courseBegun(at);
  const [all, noted, before] = await Promise.all([
    readValues(call.ports, followUpsIn(unit.id)),
    leads ? readValue(call.ports, hoursRow(unit.id, course)) : undefined,
    leads && course > 1 ? readValue(call.ports, hoursRow(unit.id, course - 1)) : undefined,
  ]);
  const own = followUpsOf(all, call.person, call.today).map((date) =>
    ownDate(call.ports, unit.id, date, { person: call.person, today: call.today }),
  );
  return showYou(
    followUpsView({
      unit,
      own,
      leads: leads
        ? { minutes: minutesIn(noted), meetings: noted?.meetings.length ?? 0, before: minutesIn(before) }
        : undefined,
      ...(said && { said }),
    }),
  );
}

export function ownDate(
  ports: Pick<Ports, 'signer' | 'links' | 'clock'>,
  unit: string,
  date: FollowUp,
  { person, today }: { readonly person: Person; readonly today: Day },
): OwnDate {
  const isOver = date.day < today;
  const goneOn = addDays(date.day, 1);
  const file = isOver ? undefined : dateLink(ports, person, unit, { about: aboutFollowUp(date), goneOn });
  return { date, other: otherOf(date, person), file, isOver };
}

/** What a button or form names, for the two it belongs to and for nobody else. */
export async function ownFollowUp(at: Standing, id: string | undefined): Promise<Row<FollowUp> | undefined> {
  if (!id || at.isShared) return undefined;
  const row = await readRow(at.call.ports, followUpRow(at.unit.id, id));
  return row && isOneOf(row.value, at.call.person) ? row : undefined;
}
