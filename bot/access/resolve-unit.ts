import { isDeepStrictEqual } from 'node:util';
import { nextMeeting } from '../../shared/domain/guide/guide.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { readConversation, readPerson, readUnit } from '../rows/rows.ts';
import { type Call, conversationOf } from '../turn/call.ts';

export type Resolved =
  | { readonly kind: 'unit'; readonly row: Row<Unit>; readonly unit: Unit; readonly others: readonly Unit[] }
  | { readonly kind: 'none' };

/**
 * The unit a person means: the channel's own; in the personal chat the one they tapped,
 * else the one with the nearest meeting. Places are hints, so the unit has the last word.
 */
export async function resolveUnit(call: Call, wanted?: string): Promise<Resolved> {
  return call.intent.where.kind === 'channel' ? unitOfChannel(call) : unitOfPerson(call, wanted);
}

export async function unitOfChannel(call: Call): Promise<Resolved> {
  const place = await readConversation(call.ports, conversationOf(call));
  const id = place?.value.unit;
  const row = id ? await readUnit(call.ports, id) : undefined;
  // A channel that two organisations share has one id in both.
  if (!row || !isDeepStrictEqual(homeOf(row.value), conversationOf(call))) return { kind: 'none' };
  return { kind: 'unit', row, unit: row.value, others: [] };
}

function homeOf({ home: { platform, tenant, conversation } }: Unit): Unit['home'] {
  return { platform, tenant, conversation };
}

async function unitOfPerson(call: Call, wanted: string | undefined): Promise<Resolved> {
  const place = await readPerson(call.ports, call.person);
  const ids = place?.value.units ?? [];
  const rows = (await Promise.all(ids.map((id) => readUnit(call.ports, id)))).filter(
    (row) => row !== undefined,
  );
  // A button belongs to one unit; another one's would be the wrong answer.
  const chosen = wanted ? rows.find(({ value }) => value.id === wanted) : nearest(rows, call);
  if (!chosen) return { kind: 'none' };
  const others = rows.filter((row) => row !== chosen).map(({ value }) => value);
  return { kind: 'unit', row: chosen, unit: chosen.value, others };
}

function nearest(rows: readonly Row<Unit>[], call: Call): Row<Unit> | undefined {
  if (rows.length < 2) return rows[0];
  const when = ({ value }: Row<Unit>): string => {
    const plan = planUnit(value.plan, call.today);
    return ('refused' in plan ? undefined : nextMeeting(plan, call.today)?.day) ?? '9999';
  };
  return rows.toSorted((a, b) => when(a).localeCompare(when(b)))[0];
}
