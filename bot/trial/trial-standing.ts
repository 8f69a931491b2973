import type { Trial } from '../../shared/domain/trial/trial.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import { everyRow, type Row } from '../../shared/ports/store.ts';
import { type AtUnit, atUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { changeRow } from '../rows/change-row.ts';
import { openTrialKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

export interface FoundTrial {
  readonly row: Row<Trial>;
  readonly discussed: boolean;
}

/** Open ones by their key; talked-through ones are looked for, which is rare. */
export async function findTrial(ports: Ports, unit: string, id: string): Promise<FoundTrial | undefined> {
  const open = await ports.store.get<Trial>('units', unit, openTrialKey(id));
  if (open) return { row: open, discussed: false };
  for await (const row of everyRow<Trial>(ports.store, 'units', unit, { prefix: 'trial|done|' })) {
    if (row.value.id === id) return { row, discussed: true };
  }
  return undefined;
}

/** The author; for what was written down for somebody, also whoever leads the unit. */
export function mayChange({ call, isLeader, member }: AtUnit, { author, enteredBy }: Trial): boolean {
  if (author.platform === 'none') return isLeader || member?.value.shared === true;
  if (samePerson(author, call.person)) return true;
  return enteredBy !== undefined && (isLeader || samePerson(enteredBy, call.person));
}

/** A button or form about one trial, for those whose it is. */
export function withTrial(
  call: Call,
  data: Readonly<Record<string, string>>,
  act: (at: AtUnit, found: FoundTrial) => Promise<Reply>,
): Promise<Reply> {
  return atUnit(call, data.unit, async (at) => {
    const text = trialText[at.unit.language];
    const found = await findTrial(call.ports, at.unit.id, data.trial ?? '');
    if (!found) return showYou(sentence(text.gone));
    if (!mayChange(at, found.row.value)) return showYou(sentence(text.notYours));
    return act(at, found);
  });
}

/** Changes a trial and says so to whoever did it. */
export async function rewriteTrial(
  { unit, call }: AtUnit,
  known: Row<Trial>,
  change: (trial: Trial) => Trial,
): Promise<Reply> {
  const { key } = known;
  const changed = await changeRow<Trial>(
    call.ports,
    { table: 'units', partition: unit.id, key, known },
    (trial) => trial && change(trial),
  );
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  const place = placeOf(unit, call.ports.clock.now());
  const named = call.intent.where.kind === 'personal';
  return showYou(
    trialReceiptView({ unit, trial: changed.row.value, place, alone: true, named, done: 'saved' }),
  );
}
