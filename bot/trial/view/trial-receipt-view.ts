import { nextOpenDay } from '../../../shared/domain/plan/open-days.ts';
import { addDays, dayOf } from '../../../shared/domain/time/day.ts';
import { openDaysNear } from '../../../shared/domain/trial/limits.ts';
import { tellings } from '../../../shared/domain/trial/outcome.ts';
import { holdsSeveralActs } from '../../../shared/domain/trial/several-acts.ts';
import { sharedAuthorPrefix, type Trial } from '../../../shared/domain/trial/trial.ts';
import type { TrialPlace } from '../../../shared/domain/trial/which-meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { guidingMarks } from '../../library/guiding-marks.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, more as moreNode, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, Button, Inline, View, ViewNode } from '../../ui/view.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { trialText } from '../text/trial-text.ts';

export interface TrialShown {
  readonly unit: Unit;
  readonly trial: Trial;
  readonly place: TrialPlace;
  /** Not right below the message it answers, so it has to repeat the trial's words. */
  readonly alone: boolean;
  /**
   * Read by one person, who may be in several units, so it is named. Teams shows it in the personal chat even when the
   * answer is to something in the channel.
   */
  readonly named?: boolean;
  /** What has just been done, if not the writing itself. */
  readonly done?: 'saved' | 'shared' | 'unshared' | 'restored';
  /** Unfolded, where a client cannot fold. */
  readonly open?: boolean;
}

export function trialReceiptView(shown: TrialShown): View {
  const { unit, trial, place, alone, done } = shown;
  const text = trialText[unit.language];
  const thanked = done ? '' : firstNameOf(trial);
  const lead = done ? text.done[done] : thanked ? text.thanks(thanked) : text.noted;
  // The thanks name the author already.
  // Nobody has told yet how it went: that is what comes next.
  const isTried = trial.outcome?.tried === true && !done;
  const tellable = isTried && !tellings.some((each) => trial.outcome?.[each]);
  const isNamed = alone && !isOwnView(shown) && !thanked;
  return {
    summary: lead,
    nodes: [
      // Who can see it does not depend on how it was written, and is never looked for further down.
      paragraph(strong(lead), ' ', whoSees(shown)),
      ...(alone ? [quote(trial.what)] : []),
      ...(isNamed ? [note(authorOf(trial))] : []),
      ...detailsOf(unit, trial),
      ...whereNodes(isTried ? text.isTried : '', isOwnView(shown) ? '' : whereTo(unit, trial, place)),
      ...(holdsSeveralActs(trial.what) && !done ? tooBig(unit, trial) : []),
      ...(trial.enteredBy ? [note(text.enteredBy, nameOf(trial.enteredBy), '.')] : []),
      ...(trial.author.id.startsWith(sharedAuthorPrefix) ? [note(text.whoWrites)] : []),
      ...(isOwnView(shown) && shown.named ? [note(unit.name)] : []),
      ...(done === 'shared' && shown.named ? [buttons(unshareAct(unit, trial))] : []),
      ...trialActs(
        unit,
        trial,
        { open: shown.open ?? false, shareFirst: isOwnView(shown) && isNear(unit, trial, place) },
        tellable ? [howItWentAct(unit, trial)] : [],
      ),
    ],
  };
}

function howItWentAct({ id, language }: Unit, trial: Trial): Act {
  const data = { unit: id, trial: trial.id };
  const label = trialListText[language].howItWent;
  return { label, action: 'outcome.open', data, opensForm: true, style: 'primary' };
}

/** Asks whether the trial holds several acts, with a button to help make it smaller. */
function tooBig(unit: Unit, trial: Trial): readonly ViewNode[] {
  const text = trialText[unit.language];
  const data = { unit: unit.id, trial: trial.id };
  return [note(text.tooBig), buttons({ label: text.halve, action: 'halve.show', data })];
}

/** Says who can read the trial. */
function whoSees({ unit, trial, named = false }: TrialShown): string {
  const { seenBy, onlyYou } = trialText[unit.language];
  if (trial.audience === 'private') return onlyYou;
  return named ? seenBy.unit(unit.name) : seenBy.channel;
}

function whereNodes(...words: readonly string[]): readonly ViewNode[] {
  const said = words.filter(Boolean).join(' ');
  return said ? [paragraph(said)] : [];
}

/** The meeting that would take it up is today or within a few open days of its being written. */
function isNear({ plan }: Unit, { at }: Trial, { when, meeting }: TrialPlace): boolean {
  if (when === 'today') return true;
  let last = dayOf(new Date(at));
  for (let each = 0; each < openDaysNear; each++) last = nextOpenDay(addDays(last, 1), plan);
  return meeting !== undefined && meeting.day <= last;
}

/** The author's first name; '' where somebody else wrote it down, or the account is shared. */
function firstNameOf({ author, enteredBy }: Trial): string {
  if (enteredBy || author.platform === 'none') return '';
  return (author.name ?? '').trim().split(/\s+/)[0] ?? '';
}

interface Placed {
  readonly from?: 'list';
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
export function unshareAct(unit: Unit, trial: Trial, from?: 'list'): Act {
  const data = { unit: unit.id, trial: trial.id, ...(from && { from }) };
  return { label: trialText[unit.language].unshare, action: 'trial.unshare', data };
}

export function withdrawnView(words: string, undo: Button | undefined): View {
  return { summary: words, nodes: [paragraph(words), ...(undo ? [buttons(undo)] : [])] };
}

/** A trial whose message was edited or deleted, and which stays as its writer has worded it since. */
export function ownWordsView(unit: Unit, trial: Trial, said: string): View {
  return {
    summary: said,
    nodes: [paragraph(said), quote(trial.what), ...trialActs(unit, trial, { mends: true })],
  };
}

/** To the person whose trial somebody else wrote down. */
export function enteredView(unit: Unit, trial: Trial): View {
  const text = trialText[unit.language];
  return {
    summary: text.enteredForYou,
    nodes: [
      note(unit.name),
      paragraph(...(trial.enteredBy ? [nameOf(trial.enteredBy)] : []), text.enteredForYouRest),
      quote(trial.what),
      ...trialActs(unit, trial),
    ],
  };
}

export function whereTo(unit: Unit, trial: Trial, { when, meeting }: TrialPlace): string {
  const text = trialText[unit.language];
  if (trial.audience === 'private') return text.onlyYou;
  if (!trial.onAgenda) return text.notOnAgenda;
  const { longDay, time } = datesText[unit.language];
  switch (when) {
    case 'unplanned':
      return text.place.unplanned;
    case 'today':
      return text.place.today(meeting ? time(meeting.time) : '');
    case 'after-today':
    case 'after-closed':
    case 'later':
      return text.place[when](meeting ? `${longDay(meeting.day)} ${time(meeting.time)}` : '');
  }
}

export function authorOf({ author }: Trial): Inline {
  return author.platform === 'none' ? { t: 'text', text: author.name } : nameOf(author);
}

function isOwnView({ trial }: TrialShown): boolean {
  return trial.audience === 'private';
}

function detailsOf(unit: Unit, trial: Trial): ViewNode[] {
  const text = trialText[unit.language];
  const marks = guidingMarks(unit.language);
  const rows = [
    { label: text.where, words: trial.where ?? '' },
    { label: text.sign, words: trial.sign ?? '' },
    { label: text.goal, words: trial.goal ?? '' },
    { label: text.mark, words: marks.find(({ value }) => value === trial.mark)?.label ?? '' },
  ].filter(({ words }) => words !== '');
  return rows.length > 0 ? [facts(rows)] : [];
}
