import { longestCriteria, longestNetworkName } from '../../../shared/domain/network/limits.ts';
import { type Network, type NetworkKind, networkKinds } from '../../../shared/domain/network/network.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { buttons, heading, list, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View } from '../../ui/view.ts';
import { networkText } from '../text/network-text.ts';

export function networkForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
  readonly hasFacilitator: boolean;
  /** Of those it can still become. */
  readonly kinds?: readonly NetworkKind[];
}): Form {
  const { language, hasFacilitator, kinds = networkKinds } = ask;
  const text = networkText[language];
  const options = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return {
    id: 'network.make',
    title: text.formTitle,
    fields: [
      { kind: 'text', id: 'name', label: text.name, maxLength: longestNetworkName, required: true },
      {
        kind: 'choice',
        id: 'kind',
        label: text.kind,
        required: true,
        options: kinds.map((kind) => ({ value: kind, label: text.kinds[kind] })),
      },
      {
        kind: 'text',
        id: 'criteria',
        label: text.criteria,
        hint: text.criteriaHint,
        maxLength: longestCriteria,
        multiline: true,
      },
      ...(hasFacilitator
        ? []
        : [
            {
              kind: 'choice' as const,
              id: 'facilitator',
              label: text.facilitator,
              show: 'radio' as const,
              required: true,
              options: options({ me: text.me, later: text.later }),
            },
          ]),
      {
        kind: 'choice',
        id: 'weekday',
        label: text.weekday,
        required: true,
        options: text.weekdays.map((label, index) => ({ value: String(index + 1), label })),
      },
      { kind: 'time', id: 'time', label: text.time, required: true },
    ],
    foot: concernLine(language),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { kind: 'leaders', facilitator: 'me', weekday: '4', time: '13:00', ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function networkMadeView(network: Network): View {
  const text = networkText[network.language];
  const title = text.made(network.name);
  const invite: Act = {
    label: text.inviteUnit,
    action: 'network.invite',
    data: { network: network.id, to: 'unit' },
    style: 'primary',
  };
  return {
    summary: title,
    nodes: [heading(title), paragraph(strong(text.checkTitle)), list(text.check), buttons(invite)],
  };
}
