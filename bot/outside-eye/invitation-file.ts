import { eyesToCome, type OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import type { PrintLink } from '../../shared/domain/print/print-link.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { isOlderThan, placeOf } from '../access/still-here.ts';
import { oneDate } from '../calendar/one-date.ts';
import { outsideEyeRow } from '../rows/outside-eye-rows.ts';
import { readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
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
export async function invitationFile(ports: Outside, link: PrintLink): Promise<string | undefined> {
  const { unit: id, about = '', person } = link;
  if (!about.startsWith(prefix)) return undefined;
  const [unit, invitation] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, outsideEyeRow(id, about.slice(prefix.length))),
  ]);
  const [eye] = eyesToCome(invitation ? [invitation] : [], dayOf(ports.clock.now()));
  const place = unit && (await placeOf((lies) => readValue(ports, lies), unit, person));
  if (!unit || !eye || !place || isOlderThan(link, place)) return undefined;
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
