import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { remindedUntil, reminderTime } from '../../shared/domain/meeting/limits.ts';
import { haveIt, isAmong } from '../../shared/domain/meeting/people-written.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { isOpenDay } from '../../shared/domain/plan/open-days.ts';
import { addDays, type Day, dayOf, instantOf, timeOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { dueRow } from '../rows/due-rows.ts';
import { openDecisionRow, openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { putRow, readValues } from '../rows/row.ts';
import { memberRow, membersIn } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { reminderView } from './view/one-decision-view.ts';
import { withAccount } from './who-takes-part.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'decision-due': { decision: string };
  }
}

const longestSearch = 30;

/** Written before the decision itself: a moment at which nothing is due is passed over in silence. */
export async function makeReminderDue(ports: Ports, unit: Unit, decision: KeptDecision): Promise<void> {
  const day = reminderDay(unit, decision);
  if (!day) return;
  const at = instantOf(day, reminderTime);
  if (at <= ports.clock.now()) return;
  await putRow(ports, dueRow(at.toISOString(), unit.id), { v: 1, unit: unit.id, at: at.toISOString() });
}

/** Whoever took a decision on, alone or with others, is reminded of it once, on the day, in private. */
export async function remindOfDecisions(ports: Ports, unit: Unit, at: string): Promise<void> {
  const planned = new Date(at);
  if (timeOf(planned) !== reminderTime || unit.silentSince) return;
  const day = dayOf(planned);
  const bestBefore = instantOf(day, remindedUntil);
  if (ports.clock.now() > bestBefore) return;
  const open = await readValues(ports, openDecisionsIn(unit.id));
  const due = open.filter((one) => reminderDay(unit, one) === day);
  // Names are looked up only where one stands beside whoever has it.
  const people = due.some(({ who }) => who) ? await readValues(ports, membersIn(unit.id)) : [];
  for (const decision of due) {
    for (const [nth, person] of haveIt(decision, withAccount(people)).entries()) {
      await commit(ports, unit, [], {
        key: `decision-due|${decision.id}|${decision.by}${nth === 0 ? '' : `|${nth}`}`,
        kind: 'decision-due',
        to: person,
        about: { decision: decision.id },
        bestBefore: bestBefore.toISOString(),
      });
    }
  }
}

/** Nothing when it has been done, dropped or decided anew in the meantime, or when whoever had it has left or has it no more. */
export const decisionDue = message('decision-due', async ({ unit, send, read, now }) => {
  const decision = await read(openDecisionRow(unit.id, send.about.decision));
  const owner = decision?.owner?.person;
  const to = send.to === 'channel' ? owner : send.to;
  if (!decision || !owner || !to) return undefined;
  const member = await read(memberRow(unit.id, to));
  const hasIt = samePerson(owner, to) || isAmong(decision.who, member?.person.name);
  const isHere = member !== undefined || samePerson(to, unit.leadership.leader);
  return hasIt && isHere ? reminderView(unit, decision, dayOf(now)) : undefined;
});

/** The day itself, or the last open day before it: nobody is reminded on a Sunday. */
function reminderDay(unit: Unit, { by, owner, practice }: KeptDecision): Day | undefined {
  if (!by || !owner?.person || practice) return undefined;
  let day = by;
  for (let i = 0; i < longestSearch && !isOpenDay(day, unit.plan); i++) day = addDays(day, -1);
  return day;
}
