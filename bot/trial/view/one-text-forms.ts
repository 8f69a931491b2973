import { longestTexts } from '../../../shared/domain/trial/limits.ts';
import { strong } from '../../ui/build-view.ts';
import type { Field, Form } from '../../ui/form.ts';
import { trialFormText } from '../text/trial-form-text.ts';
import type { TrialFormAsk } from './trial-form.ts';

type Ask = Pick<TrialFormAsk, 'unit' | 'context' | 'values' | 'errors'> & {
  /** The words of the trial that it is about. */
  readonly what: string;
};

/** The form that adds to a trial which a meeting has talked through. */
export function additionForm(ask: Ask): Form {
  const text = trialFormText[ask.unit.language];
  const field = { id: 'addition', label: text.addition, maxLength: longestTexts.addition };
  return { ...oneText('trial.add', text.addTitle, field, ask), intro: text.additionIntro };
}

/** The form for a trial's sign alone. */
export function signOnlyForm(ask: Ask): Form {
  const text = trialFormText[ask.unit.language];
  const field = { id: 'sign', label: text.sign, hint: text.signHint, maxLength: longestTexts.sign };
  return oneText('trial.sign', text.signTitle, field, ask);
}

function oneText(
  id: Form['id'],
  title: string,
  field: Pick<Extract<Field, { kind: 'text' }>, 'id' | 'label' | 'hint' | 'maxLength'>,
  { unit, context, what, values, errors }: Ask,
): Form {
  const text = trialFormText[unit.language];
  return {
    id,
    title,
    fields: [
      { kind: 'words', words: [strong(`“${what}”`)] },
      { kind: 'text', ...field, multiline: true, required: true },
    ],
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
