import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { toldTrialText } from '../text/told-trial-text.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { trialText } from '../text/trial-text.ts';
import { trialActs, unshareAct } from './trial-acts.ts';

export interface OwnTrials {
  readonly unit: Unit;
  readonly open: readonly Trial[];
  readonly done: readonly Trial[];
  readonly lead?: string;
  readonly undo?: Act | undefined;
  /** Somebody wants to change one or have it gone: these buttons come first, and no new trial is asked for. */
  readonly mends?: boolean;
  /** Only some are shown; below them is the way to all. */
  readonly isPart?: boolean;
  /** How many newer ones stand in the list before this one. */
  readonly after?: number;
  /** There it is said that nobody else sees the list. */
  readonly inChannel?: boolean;
  /** The one trial shown with all that can be done about it. */
  readonly unfolded?: string | undefined;
  /** The one that has just been shared. */
  readonly shared?: string | undefined;
}

const shownWithButtons = 6;
const doneShown = 5;

/** Open ones first, each with what can be done about it. */
export function ownTrialsView(shown: OwnTrials): View {
  const {
    unit,
    open,
    done,
    unfolded,
    shared,
    lead,
    undo,
    mends = false,
    isPart = false,
    after = 0,
    inChannel = false,
  } = shown;
  const text = trialListText[unit.language];
  const empty = open.length + done.length === 0 && after === 0;
  const older = open.length - shownWithButtons;
  return {
    summary: text.title,
    nodes: [
      note(unit.name),
      heading(text.title),
      ...(inChannel ? [note(text.onlyYou)] : []),
      ...(lead ? [paragraph(lead)] : []),
      ...(undo ? [buttons(undo)] : []),
      ...(empty ? [paragraph(text.none)] : []),
      ...open
        .slice(0, shownWithButtons)
        .flatMap((trial) =>
          openNodes(unit, trial, { open: trial.id === unfolded, mends, isNew: trial.id === shared }),
        ),
      ...(older > 0
        ? [
            buttons({
              label: text.older(older),
              action: 'trial.mine',
              data: { unit: unit.id, after: String(after + shownWithButtons) },
            }),
          ]
        : []),
      ...(done.length > 0 ? [heading(text.done, 2), ...doneNodes(unit, done)] : []),
      ...(mends ? (isPart ? [buttons(allTrialsAct(unit))] : []) : [buttons(newTrialAct(unit))]),
    ],
  };
}

/** The whole list of one's own. */
export function allTrialsAct(unit: Unit): Act {
  return { label: toldTrialText[unit.language].all, action: 'trial.mine', data: { unit: unit.id } };
}

function newTrialAct(unit: Unit): Act {
  return {
    label: trialListText[unit.language].newTrial,
    action: 'trial.open',
    data: { unit: unit.id },
    style: 'primary',
    opensForm: true,
  };
}

/** Goal, trial, the hoped sign beside what came, and the next trial, in the order they were tried. */
export function chainView(unit: Unit, chain: readonly Trial[]): View {
  const text = trialListText[unit.language];
  const goal = chain.find((trial) => trial.goal)?.goal;
  return {
    summary: text.chainTitle,
    nodes: [
      note(unit.name),
      heading(text.chainTitle),
      ...(goal ? [facts([{ label: trialText[unit.language].goal, words: goal }])] : []),
      ...chain.flatMap((trial, index) => stepNodes(unit, trial, index + 1)),
    ],
  };
}

export function statusOf(unit: Unit, { outcome }: Trial): string {
  const { status } = trialListText[unit.language];
  if (!outcome) return status.notAsked;
  return outcome.tried ? status.tried : status.notTried;
}

/** `isNew`: just shared, which is said where the button was, with the way back. */
function openNodes(
  unit: Unit,
  trial: Trial,
  { open, mends, isNew }: { readonly open: boolean; readonly mends: boolean; readonly isNew: boolean },
): ViewNode[] {
  const text = trialListText[unit.language];
  const data = { unit: unit.id, trial: trial.id };
  const how: Act = { label: text.howItWent, action: 'outcome.open', data, opensForm: true };
  const chain: Act = { label: text.seeChain, action: 'trial.chain', data };
  const linked = trial.follows || trial.outcome;
  return [
    quote(trial.what),
    note(`${statusOf(unit, trial)} · ${text.seenBy[trial.audience]}`),
    ...(isNew ? [paragraph(strong(text.sharedNow)), buttons(unshareAct(unit, trial, 'list'))] : []),
    ...trialActs(unit, trial, { from: 'list', open, mends }, [how, ...(linked ? [chain] : [])]),
  ];
}

function doneNodes(unit: Unit, done: readonly Trial[]): ViewNode[] {
  const text = trialListText[unit.language];
  const { shortDay } = datesText[unit.language];
  return [
    ...done.slice(0, doneShown).flatMap((trial): ViewNode[] => {
      const data = { unit: unit.id, trial: trial.id };
      return [
        quote(trial.what),
        ...(trial.discussedAt ? [note(text.discussed(shortDay(trial.discussedAt)))] : []),
        buttons(
          { label: text.seeChain, action: 'trial.chain', data },
          {
            label: trialText[unit.language].edit,
            action: 'trial.edit',
            data: { ...data, from: 'list' },
            opensForm: true,
          },
        ),
      ];
    }),
    ...(done.length > doneShown ? [list(done.slice(doneShown).map(({ what }) => `“${what}”`))] : []),
  ];
}

function stepNodes(unit: Unit, trial: Trial, number: number): ViewNode[] {
  const text = trialListText[unit.language];
  const { outcome, sign, additions = [] } = trial;
  const rows = [
    { label: text.what, words: trial.what },
    { label: text.hoped, words: sign ?? text.nothingYet },
    { label: text.came, words: outcome?.happened ?? (outcome ? statusOf(unit, trial) : text.nothingYet) },
    ...(outcome?.learned ? [{ label: text.learned, words: outcome.learned }] : []),
    ...(outcome?.meaning ? [{ label: text.meaning, words: outcome.meaning }] : []),
    ...additions.map((one) => ({ label: text.added, words: one.text })),
  ];
  return [
    heading(text.step(number), 2),
    ...(trial.idea ? [note(text.fromBank)] : []),
    facts(rows),
    ...(outcome?.next ? [note(text.next[outcome.next])] : []),
  ];
}
