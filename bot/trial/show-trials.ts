import { chainOf } from '../../shared/domain/trial/chain.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { type AtUnit, atUnit } from '../access/trial-unit.ts';
import { doneTrialPrefix } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { openTrialsOf } from './open-trials.ts';
import { placeOf } from './trial-receipt.ts';
import { withTrial } from './trial-standing.ts';
import { chainView, ownTrialsView } from './view/trial-list-views.ts';

/** How many courses back the talked-through ones are shown. */
const coursesBack = 2;

export function showTrials(call: Call, wanted?: string): Promise<Reply> {
  return atUnit(call, wanted, (at) => listTrials(at));
}

export async function listTrials(at: AtUnit, { replace = false } = {}): Promise<Reply> {
  const { unit, call } = at;
  const { open, done } = await ownTrials(at);
  const latest = done.toSorted((a, b) => b.at.localeCompare(a.at));
  const view = ownTrialsView({ unit, open: open.toSorted((a, b) => a.at.localeCompare(b.at)), done: latest });
  const reply = showYou(view);
  return replace && reply.kind === 'show' && call.intent.what.kind === 'button'
    ? { ...reply, replace: true }
    : reply;
}

/** Goal, trial, sign, outcome and next trial: the whole way of one small thing. */
export function showChain(call: Call, data: Readonly<Record<string, string>>): Promise<Reply> {
  return withTrial(call, data, async (at, { row }) => {
    const all = await trialsFrom(call.ports, at.unit, 1);
    const { author } = row.value;
    const isOwn = author.platform !== 'none' && samePerson(author, call.person);
    // Whoever wrote one down for somebody sees what became of it, and nothing they keep to themselves.
    const own = all.filter((trial) => isBy(trial, row.value) && (isOwn || trial.audience === 'unit'));
    return showYou(chainView(at.unit, chainOf(own, row.value.id)));
  });
}

async function ownTrials({
  unit,
  call,
}: AtUnit): Promise<{ open: readonly Trial[]; done: readonly Trial[] }> {
  const { course } = placeOf(unit, call.ports.clock.now());
  const mine = ({ author }: Trial) => author.platform !== 'none' && samePerson(author, call.person);
  const all = (await trialsFrom(call.ports, unit, Math.max(1, course - coursesBack))).filter(mine);
  return {
    open: all.filter(({ discussedAt }) => !discussedAt),
    done: all.filter(({ discussedAt }) => discussedAt),
  };
}

async function trialsFrom(ports: Ports, unit: Unit, course: number): Promise<readonly Trial[]> {
  const trials = [...(await openTrialsOf(ports, unit))];
  const range = { from: doneTrialPrefix(course), before: 'trial|done|~' };
  for await (const { value } of everyRow<Trial>(ports.store, 'units', unit.id, range)) trials.push(value);
  return trials;
}

function isBy(trial: Trial, { author }: Trial): boolean {
  const other = trial.author;
  return other.platform === author.platform && other.tenant === author.tenant && other.id === author.id;
}
