import { type Progress, progressOf } from '../../../shared/domain/trial/progress.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph, quote } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { progressText } from '../text/progress-text.ts';
import { trialListText } from '../text/trial-list-text.ts';
import { statusOf } from './trial-list-views.ts';

/** Of how long. */
export type Span = 'this-year' | 'last-year';

export interface SharedTrials {
  readonly unit: Unit;
  readonly course: number;
  /** What was shared in it, the newest first. */
  readonly trials: readonly SharedTrial[];
  /** An id for each button: pressed twice, it makes one trial. */
  readonly ops: readonly string[];
  /** Somebody asked who has tried something: these have, or nobody has and all are shown. */
  readonly found?: 'some' | 'none' | undefined;
  /** Somebody asked what this colleague has tried. */
  readonly of?: string | undefined;
  /** Of this span alone. */
  readonly span?: Span | undefined;
  /** Nothing was shared yet in this course, so the one before it is shown. */
  readonly empty?: number | undefined;
}

export interface SharedTrial {
  readonly trial: Trial;
  readonly isOwn: boolean;
}

const shown = 8;

/** What colleagues have shared in a course; each can be taken over with one tap. */
export function sharedTrialsView({ unit, course, trials, ops, found, of, span, empty }: SharedTrials): View {
  const text = progressText[unit.language];
  const title = titleOf();
  const soFar = text.soFar(progressOf(trials.map(({ trial }) => trial)));
  const write: Act = {
    label: trialListText[unit.language].newTrial,
    action: 'trial.open',
    data: { unit: unit.id },
    style: 'primary',
    opensForm: true,
  };
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      ...(empty ? [paragraph(text.ended(course, empty))] : []),
      ...(found === 'none' ? [paragraph(text.noneTried)] : []),
      ...(found === 'some' ? [] : [paragraph(soFar ?? text.nobodyYet)]),
      ...trials
        .slice(0, shown)
        .flatMap((one, index) => trialNodes(unit, one, ops[index] ?? '', ...howItWent(unit, one))),
      ...(trials.length > shown ? [list(trials.slice(shown).map(({ trial }) => `“${trial.what}”`))] : []),
      buttons(
        write,
        { label: text.mine, action: 'trial.mine', data: { unit: unit.id } },
        ...(empty ? [courseAct(unit, text.seeCourse(empty), empty)] : []),
        ...(of ? [courseAct(unit, text.seeAll)] : []),
      ),
    ],
  };

  function titleOf(): string {
    if (of) return text.tried(of);
    if (span) return text.sharedIn[span];
    return found === 'some' ? text.haveTried : text.title(course);
  }
}

/** Nobody is called that, or whoever is has shared nothing: what all have tried is one tap away. */
export function nothingOfView(unit: Unit, name: string, isKnown: boolean): View {
  const text = progressText[unit.language];
  const said = isKnown ? text.nothingFrom(name) : text.nobodyCalled(name);
  return { summary: said, nodes: [paragraph(said), buttons(courseAct(unit, text.seeAll))] };
}

/** Nobody is counted who has not tried anything; what there is, is. */
export function noAccountView(unit: Unit, progress: Progress): View {
  const text = progressText[unit.language];
  const soFar = text.soFar(progress);
  const said = soFar ? `${text.noAccount} ${soFar}` : text.noAccount;
  return { summary: said, nodes: [paragraph(said), buttons(courseAct(unit, text.seeAll))] };
}

function courseAct(unit: Unit, label: string, course?: number): Act {
  return {
    label,
    action: 'trial.shared',
    data: { unit: unit.id, ...(course && { course: String(course) }) },
  };
}

/** How far it has come, once it has been tried: which of them live on is what the line above counts. */
function howItWent(unit: Unit, { trial }: SharedTrial): readonly string[] {
  const livesOn = progressOf([trial]).becameNew > 0;
  if (!trial.outcome?.tried) return [];
  return [statusOf(unit, trial), ...(livesOn ? [progressText[unit.language].livesOn] : [])];
}

export const sharedShown = shown;

/** `more`: said beside whose it is. */
export function trialNodes(
  unit: Unit,
  { trial, isOwn }: SharedTrial,
  op: string,
  ...more: readonly string[]
): ViewNode[] {
  const text = progressText[unit.language];
  const too: Act = {
    label: text.tryToo,
    action: 'trial.try-too',
    data: { unit: unit.id, trial: trial.id, op },
  };
  const whose = isOwn ? text.own : (trial.author.name ?? '');
  const said = [whose, ...more].filter(Boolean).join(' · ');
  return [quote(trial.what), ...(said ? [note(said)] : []), ...(isOwn ? [] : [buttons(too)])];
}
