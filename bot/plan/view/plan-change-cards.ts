import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import {
  type Moves,
  movedBy,
  type Proposal,
  type ProposalRefusal,
} from '../../../shared/domain/plan/propose-change.ts';
import { isUndoable, latestStanding, type PlanChanged } from '../../../shared/domain/plan/undo-change.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { buttons, heading, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { planText } from '../text/plan-text.ts';
import { hourAlone, movedWords, recountedWords } from './moved-dates-lines.ts';
import { changeWords, undoneWords } from './plan-change-lines.ts';
import { momentWords, planShownUntil } from './plan-view.ts';

type Possible = Extract<Proposal, { ok: true }>;

/**
 * What stands above a preview. `stale`: the plan has changed since it was first shown. `saved`: the other fields of
 * the form are saved, only the dates still need a yes. `changedSince`: of two changes the later one is undone first.
 */
export type PreviewOpening = 'stale' | 'saved' | 'changedSince';

/** Shows what a change would move. The button carries the change itself. */
export function previewView(ask: {
  readonly unit: Unit;
  readonly changes: readonly PlanChange[];
  readonly proposal: Possible;
  readonly yes: Pick<Act, 'action' | 'data'>;
  readonly opening?: PreviewOpening;
}): View {
  const { unit, changes, proposal, yes } = ask;
  const { language } = unit;
  const text = planChangeText[language];
  const undo = yes.action === 'plan.confirm-undo';
  const closures = undo ? (latestStanding(unit.planChanged)?.before.closures ?? []) : unit.plan.closures;
  const title = undo ? text.undoTitle : onlyConfirms(changes) ? text.confirmTitle : text.previewTitle;
  const until = proposal.undoUntil?.toISOString();
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(ask.opening ? [paragraph(text.opening[ask.opening])] : []),
      list(changes.map((change) => changeWords(change, closures, language))),
      ...(onlyConfirms(changes) ? [] : movedNodes(proposal, language)),
      ...(undo || until === undefined ? [] : [note(undoWords(until, language))]),
      buttons({ label: text.yes, ...yes, style: 'primary' } as Act, {
        label: text.no,
        action: 'plan.decline',
        data: { unit: unit.id },
      }),
    ],
  };
}

function onlyConfirms(changes: readonly PlanChange[]): boolean {
  return changes.every(({ kind }) => kind === 'confirm-meeting');
}

function movedNodes(
  { moved, recounted, plan }: Moves & Pick<Possible, 'plan'>,
  language: Language,
): ViewNode[] {
  const text = planChangeText[language];
  if (moved.length === 0) return [paragraph(text.movesNothing)];
  const hour = hourAlone(moved, language);
  if (hour !== undefined) return [paragraph(hour)];
  return [
    ...recountedWords(recounted, language).map((words) => paragraph(words)),
    paragraph(text.moves),
    list(movedWords(moved, plan, language)),
  ];
}

/** Tells the channel of a change. If the plan has changed again since, it says only that the plan has changed. */
export function planChangedView(unit: Unit, changeId: string): View {
  const { language, planChanged } = unit;
  const text = planChangeText[language];
  const plan = planUnit(unit.plan, planShownUntil(new Date(planChanged?.at ?? 0)));
  if (planChanged?.id !== changeId || 'refused' in plan) {
    return { summary: text.toldLater, nodes: [paragraph(text.toldLater), note(text.seePlan)] };
  }
  const { by, changes, undone } = planChanged;
  const closures = undone ? unit.plan.closures : planChanged.before.closures;
  const told = toldWords(planChanged, language);
  const words = undone ? undoneWords : changeWords;
  return {
    summary: `${by.name ?? ''}${told}`,
    nodes: [
      paragraph(nameOf(by), told),
      list(changes.map((change) => words(change, closures, language))),
      ...(onlyConfirms(changes) ? [] : movedNodes({ ...movedBy(planChanged, unit.plan), plan }, language)),
      note(text.seePlan),
    ],
  };
}

function toldWords({ changes, undone }: PlanChanged, language: Language): string {
  const text = planChangeText[language];
  if (undone) return text.toldUndone;
  if (onlyConfirms(changes)) return text.toldConfirmed;
  return changes.every(({ kind }) => kind === 'decide') ? text.toldDecided : text.told;
}

export function planDoneView(unit: Unit, now: Date): View {
  const text = planChangeText[unit.language];
  const { planChanged } = unit;
  const words = planChanged?.undone ? text.undone : text.done;
  const data = { unit: unit.id };
  const made = planChanged?.undone ? undefined : planChanged;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...(isUndoable(made, now) ? [note(undoWords(made.undoUntil, unit.language))] : []),
      buttons(
        { label: planText[unit.language].show, action: 'plan.show', data },
        ...(isUndoable(made, now)
          ? [
              {
                label: planText[unit.language].undo,
                action: 'plan.undo',
                data: { ...data, undoes: made.id },
              } as const,
            ]
          : []),
      ),
    ],
  };
}

function undoWords(until: string | undefined, language: Language): string {
  const text = planChangeText[language];
  return until === undefined ? text.undoableAlways : text.undoable(momentWords(until, language));
}

export function planDeclinedView(language: Language): View {
  return sentence(planChangeText[language].declined);
}

export function planRefusedView(language: Language, refused: ProposalRefusal): View {
  return sentence(planChangeText[language].refused[refused]);
}

export function planSaidView(
  language: Language,
  what: 'nothingProposed' | 'noCourse' | 'noMeeting' | 'noWeek' | 'noClosure',
): View {
  return sentence(planChangeText[language][what]);
}
