import type { Language } from '../../../shared/domain/person/language.ts';
import type { NotedKind } from '../../../shared/domain/unit/noted-deed.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import { shortened } from '../../ui/shortened.ts';
import type { Act, View } from '../../ui/view.ts';
import { undoNotedText } from '../text/undo-noted-text.ts';
import { undoText } from '../text/undo-text.ts';

/** What somebody did last and can take back. `what`: the words it is known by. */
export interface LatestDeed {
  readonly kind:
    | 'trial'
    | 'shared'
    | 'matter'
    | 'outcome'
    | 'decision'
    | 'corrected'
    | 'off'
    | 'holiday'
    | 'peace'
    | 'quiet'
    | 'plan'
    | 'left'
    | 'noted';
  /** What it is noted as, where the rows do not tell of it. */
  readonly noted?: NotedKind;
  readonly at: string;
  readonly what: string;
  /** Empty where there is but one of its kind. */
  readonly id: string;
  /** Of the meeting a decision belongs to. */
  readonly day?: string;
}

/** Which of the places this person may open. */
interface Places {
  readonly decisions: boolean;
  readonly groups: boolean;
  readonly plan: boolean;
}

interface Looked {
  /** We have looked for a latest deed. */
  readonly nothingNew?: boolean;
  /** A trial has been withdrawn by mistake. */
  readonly isWithdrawn?: boolean;
}

/** What can be taken back, and where; each place is a button. */
export function undoView(
  language: Language,
  places?: Places,
  { nothingNew = false, isWithdrawn = false }: Looked = {},
): View {
  const text = undoText[language];
  if (!places) return sentence(text.noUnit);
  const { decisions, groups, plan } = places;
  const act = (label: string, command: string): Act => ({ label, action: 'command', data: { command } });
  return {
    summary: text.which,
    nodes: [
      ...(isWithdrawn ? [paragraph(text.withdrawn)] : []),
      ...(nothingNew ? [paragraph(text.nothingNew)] : []),
      paragraph(text.which),
      list([
        text.trial,
        ...(decisions ? [text.decision] : []),
        ...(groups ? [text.group] : []),
        ...(plan ? [text.plan] : []),
      ]),
      buttons(
        act(text.trials, 'trials'),
        ...(decisions ? [act(text.decisions, 'decisions')] : []),
        ...(groups ? [act(text.day, 'day')] : []),
        ...(plan ? [act(text.course, 'plan')] : []),
      ),
    ],
  };
}

/** The one thing that is most likely meant, by its words, and the button that takes it back; `way`: the command that leads there. */
export function latestView(unit: Unit, { kind, noted = 'other', ...more }: LatestDeed, way: string): View {
  if (kind === 'noted') return notedView(unit, { noted, ...more }, way);
  const deed = { kind, ...more };
  const text = undoText[unit.language];
  const known = text.latest[kind](shortened(deed.what));
  return {
    summary: known,
    nodes: [
      paragraph(text.yourLatest),
      paragraph(known),
      buttons(actOf(unit, deed), ...mendOf(unit, deed)),
      // Whoever is in no unit has none of these.
      ...(kind === 'left' ? [] : [note(text.other)]),
    ],
  };
}

/** Nothing takes it back with one press: it is said what it was, and one button leads to where it is put right. */
function notedView(
  unit: Unit,
  { noted, id, day }: Required<Pick<LatestDeed, 'noted' | 'id'>> & { day?: string },
  command: string,
): View {
  const text = undoText[unit.language];
  const { said, way } = undoNotedText[unit.language][noted];
  const { decision, writeAgain } = undoNotedText[unit.language].labels;
  const leads: Act = { label: way, action: 'command', data: { command } };
  const data = { unit: unit.id, day: day ?? '', decision: id };
  const trialAgain: readonly Act[] =
    noted === 'messageDeleted'
      ? [{ label: writeAgain, action: 'trial.open', data: { unit: unit.id }, opensForm: true }]
      : [];
  const ofOne: readonly Act[] =
    !day || !id
      ? trialAgain
      : noted === 'decisionDeleted'
        ? [
            {
              label: writeAgain,
              action: 'meeting.decision',
              data: { unit: unit.id, day, alone: 'yes' },
              opensForm: true,
            },
          ]
        : [{ label: decision, action: 'decision.show', data }];
  return {
    summary: said,
    nodes: [paragraph(text.yourLatest), paragraph(said), buttons(...ofOne, leads), note(text.otherLater)],
  };
}

type Rows = LatestDeed & { readonly kind: Exclude<LatestDeed['kind'], 'noted'> };

function actOf({ id: unit, language }: Unit, { kind, id, day = '' }: Rows): Act {
  const label = undoText[language].undo[kind];
  switch (kind) {
    case 'trial':
      return { label, action: 'trial.withdraw', data: { unit, trial: id } };
    case 'shared':
      return { label, action: 'trial.unshare', data: { unit, trial: id } };
    case 'matter':
      return { label, action: 'matter.off', data: { unit, matter: id } };
    case 'outcome':
      return { label, action: 'outcome.open', data: { unit, trial: id }, opensForm: true };
    case 'decision':
    case 'corrected':
      return { label, action: 'meeting.drop-ask', data: { unit, day, decision: id } };
    case 'off':
      return { label, action: 'topic.put-back', data: { unit, trial: id } };
    case 'holiday':
    case 'peace': {
      const [from = '', to = ''] = id.split('/');
      return { label, action: 'rest.back', data: { unit, from, to } };
    }
    case 'quiet':
      return { label, action: 'rest.hear', data: { unit } };
    case 'plan':
      return { label, action: 'plan.undo', data: { unit, undoes: id } };
    case 'left':
      return { label, action: 'unit.come-back', data: { unit } };
  }
}

/** A slip in its words needs no deleting: “den skal hedde kl. 9.30 i stedet for kl. 10”. */
function mendOf({ id: unit, language }: Unit, { kind, id, day = '' }: Rows): readonly Act[] {
  const { mend: label, otherDay } = undoText[language];
  switch (kind) {
    case 'trial':
    case 'shared':
      return [{ label, action: 'trial.edit', data: { unit, trial: id }, opensForm: true }];
    case 'matter':
      return [{ label, action: 'matter.write', data: { unit, matter: id }, opensForm: true }];
    case 'decision':
    case 'corrected':
      return [{ label, action: 'meeting.correct', data: { unit, day, decision: id }, opensForm: true }];
    case 'holiday':
    case 'peace':
      return [{ label: otherDay, action: 'command', data: { command: 'holiday' } }];
    case 'outcome':
    case 'off':
    case 'quiet':
    case 'plan':
    case 'left':
      return [];
  }
}
