import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { allTrialsAct } from '../../trial/view/trial-list-views.ts';
import { buttons, list, paragraph, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { ownTasksText } from '../text/own-tasks-text.ts';
import { decidedLines } from './decided-words.ts';

interface OwnTasks {
  readonly unit: Unit;
  readonly decisions: readonly KeptDecision[];
  readonly trials: readonly Trial[];
}

/** What somebody has said yes to and not done yet. */
export function ownTasksView({ unit, decisions, trials }: OwnTasks): View {
  const text = ownTasksText[unit.language];
  if (decisions.length + trials.length === 0) {
    // Whoever asks before a meeting may look for what it will talk of.
    const agenda = {
      label: agendaText[unit.language].show,
      action: 'agenda.show',
      data: { unit: unit.id },
    } as const;
    return { summary: text.nothing, nodes: [paragraph(text.nothing), buttons(agenda)] };
  }
  return {
    summary: text.title,
    nodes: [
      paragraph(strong(text.title)),
      ...(decisions.length > 0
        ? [paragraph(text.decisions), list(decidedLines({ decisions }, unit.language))]
        : []),
      ...(trials.length > 0 ? [paragraph(text.trials), list(trials.map(({ what }) => what))] : []),
      buttons(
        ...(decisions.length > 0
          ? [{ label: text.allDecisions, action: 'decisions.show', data: { unit: unit.id } } as const]
          : []),
        ...(trials.length > 0 ? [allTrialsAct(unit)] : []),
      ),
    ],
  };
}
