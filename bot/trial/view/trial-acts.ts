import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, more as moreNode } from '../../ui/build-view.ts';
import type { Act, ViewNode } from '../../ui/view.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { trialText } from '../text/trial-text.ts';

export function howItWentAct({ id, language }: Unit, trial: Trial): Act {
  const data = { unit: id, trial: trial.id };
  const label = trialListText[language].howItWent;
  return { label, action: 'outcome.open', data, opensForm: true, style: 'primary' };
}

interface Placed {
  /** Where it stands with others, which stay when something becomes of it. */
  readonly from?: 'list' | 'message' | undefined;
  /** Unfolded, where a client cannot fold. */
  readonly open?: boolean;
  /** Somebody asked to have it changed or gone: just that comes first. */
  readonly mends?: boolean;
  /** Nobody else sees it, and the meeting is near: before all else it is shared. */
  readonly shareFirst?: boolean;
}

/** The buttons of a receipt or a list: first what comes next, then how to change it. What ends it is folded away. */
export function trialActs(
  unit: Unit,
  trial: Trial,
  placed: Placed = {},
  lead: readonly Act[] = [],
): ViewNode[] {
  const text = trialText[unit.language];
  const { from, open = false, mends = false, shareFirst = false } = placed;
  const data = { unit: unit.id, trial: trial.id, ...(from && { from }) };
  const style = (lead.length === 0 || shareFirst) && ({ style: 'primary' } as const);
  const edit: Act = { label: text.edit, action: 'trial.edit', data, opensForm: true };
  const sign: Act = { label: text.addSign, action: 'trial.sign', data, opensForm: true };
  const share: Act = { label: text.share, action: 'trial.share', data, ...style };
  const agenda: Act = trial.onAgenda
    ? { label: text.offAgenda, action: 'trial.agenda', data: { ...data, on: 'no' } }
    : { label: text.onAgenda, action: 'trial.agenda', data: { ...data, on: 'yes' } };
  const withdraw: Act = { label: text.withdraw, action: 'trial.withdraw', data };
  const signs = trial.sign ? [] : [sign];
  const isPrivate = trial.audience === 'private';
  // In the list there are many, and each has what comes next: the way to the outcome, and to those who may see it.
  const [next, ...others] = lead;
  const first = next
    ? shareFirst
      ? [share, withoutStyle(next)]
      : [next, ...(isPrivate ? [share] : [])]
    : [...(isPrivate ? [share] : signs.map((act): Act => ({ ...act, ...style }))), edit];
  const rest = [
    ...(next ? [edit, ...others] : []),
    ...(next || isPrivate ? signs : []),
    ...(isPrivate ? [] : [agenda]),
    withdraw,
  ];
  const more: Act = { label: text.more, action: 'trial.more', data };
  const [front, folded] = mends
    ? [
        [edit, withdraw],
        [...lead, ...(isPrivate ? [share] : []), ...signs, ...(isPrivate ? [] : [agenda])],
      ]
    : [first, rest];
  return open ? [buttons(...front, ...folded)] : [buttons(...front), moreNode(more, buttons(...folded))];
}

function withoutStyle({ style: _, ...act }: Act): Act {
  return act;
}

/** Back to private, for whoever has just pressed *Del*. */
export function unshareAct(unit: Unit, trial: Trial, from?: 'list' | 'message'): Act {
  const data = { unit: unit.id, trial: trial.id, ...(from && { from }) };
  return { label: trialText[unit.language].unshare, action: 'trial.unshare', data };
}
