import { eyesToCome, type OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { oneDate } from '../calendar/one-date.ts';
import { outsideEyeRow } from '../rows/outside-eye-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberRow, unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { outsideEyeText } from './text/outside-eye-text.ts';

const prefix = 'eye:';

export function aboutEye({ id }: OutsideEye): string {
  return `${prefix}${id}`;
}

/**
 * The invitation as a file for any calendar, as it stands when it is opened. Nothing when it was taken back, its day is
 * over, or whoever sent it on has left the unit.
 */
export async function invitationFile(
  ports: Outside,
  { unit: id, about = '', person }: PrintLink,
): Promise<string | undefined> {
  if (!about.startsWith(prefix)) return undefined;
  const [unit, member, invitation] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, memberRow(id, person)),
    readValue(ports, outsideEyeRow(id, about.slice(prefix.length))),
  ]);
  const isIn = member !== undefined || (unit && samePerson(unit.leadership.leader, person));
  const [eye] = eyesToCome(invitation ? [invitation] : [], dayOf(ports.clock.now()));
  if (!unit || !isIn || !eye) return undefined;
  const { day, from, to, look, revision, at } = eye;
  return oneDate({
    unit: unit.id,
    id: eye.id,
    day,
    time: from,
    minutes: (instantOf(day, to).getTime() - instantOf(day, from).getTime()) / 60_000,
    summary: outsideEyeText[unit.language].event(unit.name),
    description: look,
    revision,
    changedAt: at,
  });
}
