import { readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import type { WeekOf, WeekPicture } from '../ui/picture.ts';
import { weekShown } from './show-week.ts';
import { weekPicture } from './view/week-picture.ts';

/** As it is when somebody looks: what has been taken off the week since is not in it, and neither is who has left. */
export async function drawnWeek(ports: Outside, of: WeekOf): Promise<WeekPicture | undefined> {
  const unit = await readValue(ports, unitRow(of.unit));
  if (!unit) return undefined;
  const { week, shortNameOf } = await weekShown(ports, unit, of.course);
  if (week.slots.length === 0) return undefined;
  return weekPicture({ unit: unit.id, language: unit.language, week, nameOf: shortNameOf });
}
