import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import { longestWho } from '../../../shared/domain/meeting/limits.ts';
import type { Attendee } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act } from '../../ui/view.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { backToMeeting } from './build-meeting-form.ts';
import { wordsFields } from './decision-fields.ts';

interface ChangeAsk {
  readonly unit: Unit;
  readonly kept: KeptDecision;
  /** Everyone who could do it. */
  readonly people: readonly Attendee[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

/** Decided anew outside a meeting; a practice keeps its day to look again. */
export function changeDecisionForm({ unit, kept, people, context, values, errors }: ChangeAsk): Form {
  const text = meetingFormsText[unit.language];
  const isPractice = kept.practice !== undefined;
  return {
    id: 'decision.change',
    title: text.changeTitle,
    intro: text.changeHint,
    fields: wordsFields({ unit, people }, { longestWho, ...(isPractice && { byLabel: text.practiceBy }) }),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    back: backTo(unit, kept, context),
    context,
    values: {
      text: kept.text,
      owner: kept.owner?.id ?? '',
      who: kept.who ?? '',
      by: kept.by ?? '',
      ...values,
    },
    ...(errors && { errors }),
  };
}

/** To where it was opened: the meeting's screen, the reminder of this one, or the list. */
function backTo(unit: Unit, { id, day }: KeptDecision, { meeting, alone }: Form['context']): Act {
  const label = meetingFormsText[unit.language].cancel;
  if (meeting) return backToMeeting(unit, meeting);
  return alone
    ? { label, action: 'decision.show', data: { unit: unit.id, decision: id, day } }
    : { label, action: 'decisions.show', data: { unit: unit.id } };
}
