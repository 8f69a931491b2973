import { samePerson } from '../../shared/domain/person/person.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { Instead } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { eachRow, type RowAt, readRow } from '../rows/row.ts';
import { doneTrialRow, doneTrialsIn, openTrialRow } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { ActionName } from '../ui/button-and-form-names.ts';
import { redrawReceipt } from './redraw-receipt.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere } from './trial-receipt.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

export interface FoundTrial {
  readonly row: Row<Trial>;
  readonly at: RowAt<Trial>;
  readonly discussed: boolean;
}

/**
 * Finds a trial by id. An open one by its key; one that was talked through by reading all of those, which is seldom
 * needed.
 */
export async function findTrial(ports: Ports, unit: string, id: string): Promise<FoundTrial | undefined> {
  const at = openTrialRow(unit, id);
  const open = await readRow(ports, at);
  if (open) return { row: open, at, discussed: false };
  for await (const row of eachRow(ports, doneTrialsIn(unit))) {
    if (row.value.id === id) return { row, at: doneTrialRow(unit, row.value), discussed: true };
  }
  return undefined;
}

/**
 * Whether this person may change the trial: its author; and for one that was written down for somebody else, also
 * who wrote it down or leads the unit.
 */
export function mayChange({ call, isShared, may }: Standing, { author, enteredBy }: Trial): boolean {
  if (author.platform === 'none') return may('enter-for-others') || isShared;
  if (samePerson(author, call.person)) return true;
  return enteredBy !== undefined && (may('enter-for-others') || samePerson(enteredBy, call.person));
}

/** The trial, if this person may change it; otherwise a sentence that says why not. */
export async function ownTrial(
  at: Standing,
  id: string,
): Promise<FoundTrial | (Instead & { readonly isGone: boolean })> {
  const text = trialText[at.unit.language];
  const found = await findTrial(at.call.ports, at.unit.id, id);
  if (!found) return { instead: showYou(sentence(text.gone)), isGone: true };
  if (mayChange(at, found.row.value)) return found;
  return { instead: showYou(sentence(text.notYours)), isGone: false };
}

/** Buttons of a receipt that open no form. */
const onReceipts: ReadonlySet<string> = new Set<ActionName>([
  'trial.agenda',
  'trial.more',
  'trial.share',
  'trial.unshare',
  'trial.withdraw',
]);

export async function withTrial(
  at: Standing,
  id: string,
  act: (found: FoundTrial) => Promise<Reply>,
): Promise<Reply> {
  const found = await ownTrial(at, id);
  if (!('instead' in found)) return act(found);
  const { what } = at.call.intent;
  // An older receipt would go on offering what cannot be done any more; a list, or several receipts, hold others too.
  const isReceipt = what.kind === 'button' && onReceipts.has(what.action) && !what.data.from;
  return isReceipt && found.isGone ? instead(found.instead) : found.instead;
}

/** Changes a trial and answers with its receipt. */
export async function rewriteTrial(
  here: Standing,
  { at, row }: FoundTrial,
  change: (trial: Trial) => Trial,
): Promise<Reply> {
  const { unit, call } = here;
  const changed = await changeRow(call.ports, at, (trial) => trial && change(trial), row);
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  await redrawReceipt(here, changed.row.value);
  const place = await placeHere(here);
  return showYou(
    trialReceiptView({ unit, trial: changed.row.value, place, alone: true, named: true, done: 'saved' }),
  );
}
