import { groupTrials } from '../../../../shared/domain/trial/grouping/group-trials.ts';
import type { Topic } from '../../../../shared/domain/trial/grouping/types.ts';
import { type Agreement, agreementOf, mean } from './agreement.ts';
import { type Baseline, baselines } from './baselines.ts';
import type { KnownSet } from './sets-by-size.ts';

export interface Figures {
  readonly rand: number;
  readonly f1: number;
  /** Share of the trials that stand alone in truth that were left alone; not a number where none does. */
  readonly leftAlone: number;
  readonly milliseconds: number;
}

export function measureOurs(sets: readonly KnownSet[]): Figures {
  const start = performance.now();
  const grouped = sets.map((set) => groupTrials(bare(set)));
  const milliseconds = (performance.now() - start) / (sets.length || 1);
  return {
    ...figuresOf(sets.map((set, i) => agreement(set, labelsOf(set, grouped[i] ?? [])))),
    milliseconds,
  };
}

/** Measures a baseline at the threshold that is best for it on these sets, so that the comparison is fair. */
export function measureBaseline({ labels, thresholds }: Baseline, sets: readonly KnownSet[]): Figures {
  const all = thresholds.map((enough) =>
    figuresOf(
      sets.map((set) =>
        agreement(
          set,
          labels(
            set.trials.map(({ text }) => text),
            enough,
          ),
        ),
      ),
    ),
  );
  const best = (figure: 'rand' | 'f1') => Math.max(...all.map((figures) => figures[figure]));
  const chosen = all.find(({ rand }) => rand === best('rand'));
  return { rand: best('rand'), f1: best('f1'), leftAlone: chosen?.leftAlone ?? 0, milliseconds: 0 };
}

export function measureBaselines(sets: readonly KnownSet[]): readonly (readonly [string, Figures])[] {
  return baselines.map((baseline) => [baseline.name, measureBaseline(baseline, sets)]);
}

export function labelsOf(set: KnownSet, topics: readonly Topic[]): readonly string[] {
  const labels = new Map(topics.flatMap(({ trialIds }, label) => trialIds.map((id) => [id, String(label)])));
  return set.trials.map(({ id }) => labels.get(id) ?? '');
}

/** As the product gets them: without the topic. */
export function bare({ trials }: KnownSet) {
  return trials.map(({ id, text }) => ({ id, text }));
}

function agreement({ trials }: KnownSet, labels: readonly string[]): Agreement {
  return agreementOf(
    trials.map(({ topic }) => topic),
    labels,
  );
}

function figuresOf(agreements: readonly Agreement[]): Figures {
  const sum = (figure: 'singletons' | 'leftAlone') =>
    agreements.reduce((total, each) => total + each[figure], 0);
  return {
    rand: mean(agreements.map(({ rand }) => rand)),
    f1: mean(agreements.map(({ f1 }) => f1)),
    leftAlone: sum('leftAlone') / sum('singletons'),
    milliseconds: 0,
  };
}
