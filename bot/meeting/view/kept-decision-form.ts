import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import { longestDecision, longestWho } from '../../../shared/domain/meeting/limits.ts';
import { takenOnBy } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act } from '../../ui/view.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { backToMeeting } from './build-meeting-form.ts';

interface ChangeAsk {
  readonly unit: Unit;
  readonly kept: KeptDecision;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

/** Decided anew outside a meeting; a practice keeps its day to look again. */
export function changeDecisionForm({ unit, kept, context, values, errors }: ChangeAsk): Form {
  const text = meetingFormsText[unit.language];
  const isPractice = kept.practice !== undefined;
  return {
    id: 'decision.change',
    title: text.changeTitle,
    intro: text.changeHint,
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: text.decisionText,
        required: true,
        multiline: true,
        maxLength: longestDecision,
      },
      { kind: 'text', id: 'who', label: text.decisionWho, maxLength: longestWho },
      { kind: 'date', id: 'by', label: isPractice ? text.practiceBy : text.decisionBy },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    back: backTo(unit, kept, context),
    context,
    values: {
      text: kept.text,
      who: takenOnBy(kept),
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
