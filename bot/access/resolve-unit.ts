import { isDeepStrictEqual } from 'node:util';
import { nextMeeting } from '../../shared/domain/guide/guide.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { conversationRow, personRow } from '../rows/place-rows.ts';
import { readRow, readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { type Call, conversationOf } from '../turn/call.ts';

interface Found {
  readonly kind: 'unit';
  readonly row: Row<Unit>;
  /** The channel's own, or one the person is known to be in. */
  readonly isTheirs: boolean;
  /** The units that the person is in as well. */
  readonly others: readonly Unit[];
  /** In the personal chat: the unit they left last. */
  readonly lastLeft?: string | undefined;
}

export type Resolved =
  | Found
  | { readonly kind: 'none' }
  /** A button or form of a unit that is not to be reached from here. */
  | { readonly kind: 'another' };

/**
 * The unit a person means. In a channel: the channel's own. In the personal chat: the one that a button or form was
 * drawn for, else the one with the nearest meeting. The rows that lead there may be out of date, so the unit's own
 * row decides.
 */
export async function resolveUnit(call: Call, wanted?: string): Promise<Resolved> {
  if (call.intent.where.kind === 'channel') {
    const here = await unitOfChannel(call);
    return wanted && here.kind === 'unit' && here.row.value.id !== wanted ? { kind: 'another' } : here;
  }
  const { rows, lastLeft } = await unitsOfPerson(call);
  const own = wanted ? rows.find(({ value }) => value.id === wanted) : nearest(rows, call);
  // An institution's leader may look at units that they are not in. Whether this person may is for the gate
  // to ask.
  const row = own ?? (wanted ? await readRow(call.ports, unitRow(wanted)) : undefined);
  if (!row) return { kind: wanted ? 'another' : 'none' };
  const others = rows.map(({ value }) => value).filter(({ id }) => id !== row.value.id);
  return { kind: 'unit', row, isTheirs: own !== undefined, others, lastLeft };
}

export async function unitOfChannel(call: Call): Promise<Exclude<Resolved, { kind: 'another' }>> {
  const id = (await readValue(call.ports, conversationRow(conversationOf(call))))?.unit;
  const row = id ? await readRow(call.ports, unitRow(id)) : undefined;
  // A channel that two organisations share has the same id in both, so the tenant has to fit as well.
  if (!row || !isDeepStrictEqual(homeOf(row.value), conversationOf(call))) return { kind: 'none' };
  return { kind: 'unit', row, isTheirs: true, others: [] };
}

function homeOf({ home: { platform, tenant, conversation } }: Unit): Unit['home'] {
  return { platform, tenant, conversation };
}

async function unitsOfPerson(call: Call) {
  const { units = [], left = [] } = (await readValue(call.ports, personRow(call.person))) ?? {};
  const rows = await Promise.all(units.map((id) => readRow(call.ports, unitRow(id))));
  return { rows: rows.filter((row) => row !== undefined), lastLeft: left.at(-1) };
}

function nearest(rows: readonly Row<Unit>[], call: Call): Row<Unit> | undefined {
  if (rows.length < 2) return rows[0];
  const when = ({ value }: Row<Unit>): string =>
    nextMeeting(planOf(value.plan, call.today), call.today)?.day ?? '9999';
  return rows.toSorted((a, b) => when(a).localeCompare(when(b)))[0];
}
