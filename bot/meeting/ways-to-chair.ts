import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { mostHandedTo } from '../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Standing } from '../access/enter.ts';
import { readValues } from '../rows/row.ts';
import { membersIn } from '../rows/unit-rows.ts';
import type { Act } from '../ui/view.ts';
import { mayRun, mayStepIn, mayWish } from './at-meeting.ts';
import { meetingText } from './text/meeting-text.ts';
import {
  askForChairAct,
  askOneAct,
  giveBackAct,
  selfChairAct,
  stepInAct,
  takeOverAct,
  unaskAct,
  wishToLeadAct,
} from './view/chair-acts.ts';
import { goOnAct } from './view/way-to-card-view.ts';

interface NextActs {
  readonly meeting: PlannedMeeting;
  readonly chair: Person | undefined;
  /** An answer is waited for. */
  readonly isAsked: boolean;
}

/** Whoever only asks who leads it reads that, and the one way on there is for them, or the way to hand it over. */
export function nextActs(at: Standing, held: Meeting, { meeting, chair, isAsked }: NextActs): readonly Act[] {
  const { unit, call } = at;
  if (mayRun(at, meeting.id)) {
    const isTheirs = chair !== undefined && samePerson(chair, call.person);
    const label = meetingText[unit.language].handOver;
    const hand: Act = { label, action: 'chair.show', data: { unit: unit.id } };
    const other = isAsked ? [unaskAct(unit, meeting)] : isTheirs ? [hand] : [];
    return [goOnAct(unit, held.day, takesOver(unit, held, call.person)), ...other];
  }
  if (mayStepIn(at, meeting)) return [takeOverAct(unit, meeting)];
  return chair && mayWish(at, meeting) ? [wishToLeadAct(unit, meeting, chair)] : [];
}

/** The colleagues by name, as far as they stand in a row; the channel, for all the others; and the way back. */
export async function handOverActs(
  at: Standing,
  meeting: PlannedMeeting,
  isFree: (person: Person) => boolean,
): Promise<readonly Act[]> {
  const { unit, call } = at;
  if (!at.may('ask-for-chair')) return [];
  const members = await readValues(call.ports, membersIn(unit.id));
  const others = members.filter(({ person, shared }) => !shared && isFree(person));
  const byName = others.slice(0, mostHandedTo).map(({ person }) => {
    const { style: _, ...act } = askOneAct(unit, meeting, person);
    return act;
  });
  const back = unit.chairs?.[meeting.id] ? [giveBackAct(unit, meeting, { private: 'yes' })] : [];
  return [...byName, askForChairAct(unit, meeting), ...back];
}

/** Who leads it changes that; whoever wants to may say so. */
export function actsOf(at: Standing, meeting: PlannedMeeting, wants: boolean): readonly Act[] {
  const { unit, call } = at;
  const agreed = unit.chairs?.[meeting.id];
  const leads = at.may('ask-for-chair');
  if (agreed) {
    const isTheirs = samePerson(agreed, call.person);
    // With one press the leader has it back.
    const back = leads && !isTheirs ? [selfChairAct(unit, meeting, agreed.id)] : [];
    return leads || isTheirs ? [...back, giveBackAct(unit, meeting, { private: 'yes' })] : [];
  }
  if (leads) return [selfChairAct(unit, meeting), askForChairAct(unit, meeting)];
  return mayStepIn(at, meeting) ? [stepInAct(unit, meeting, wants)] : [];
}
