import { longestWriteBack } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import { concernLine } from '../../library/concern-answer.ts';
import type { Form, Values } from '../../ui/form.ts';
import { rolesText } from '../text/roles-text.ts';

/** What an area leader or a chief writes back to those whose trends they have read. */
export function writeBackForm(
  network: Network,
  drawn: { readonly values?: Values; readonly errors?: Values; readonly accepted?: string },
): Form {
  const { language, id } = network;
  const text = rolesText[language];
  return {
    id: 'above.write',
    title: text.formTitle,
    intro: text.to(network.name),
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: text.kind,
        show: 'radio',
        required: true,
        options: [
          { value: 'theme', label: text.theme },
          { value: 'request', label: text.request },
        ],
      },
      {
        kind: 'text',
        id: 'text',
        label: text.text,
        hint: text.hint,
        maxLength: longestWriteBack,
        multiline: true,
        required: true,
      },
    ],
    foot: concernLine(language),
    submitLabel: text.send,
    cancelLabel: text.cancel,
    context: { network: id, ...(drawn.accepted && { accepted: drawn.accepted }) },
    values: { kind: 'theme', ...drawn.values },
    ...(drawn.errors && { errors: drawn.errors }),
  };
}
