import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import { longestStep, mostStepsInPack } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import {
  type OwnStep,
  type SharedStep,
  type StepWords,
  stepStages,
} from '../../../shared/domain/network/step.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, facts, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode, Words } from '../../ui/view.ts';
import { stepText } from '../text/step-text.ts';

interface Own {
  readonly network: Network;
  readonly quarter: string;
  readonly step: OwnStep | undefined;
  readonly before: OwnStep | undefined;
  /** Of whoever else has led the unit, and stands in the pack under its name. */
  readonly others: readonly OwnStep[];
}

/** For the leader alone: what they try before the coming meeting, and what became of the last. */
export function stepView(
  { id, language }: Pick<Unit, 'id' | 'language'>,
  { network, quarter, step, before, others }: Own,
): View {
  const text = stepText[language];
  const title = text.title(network.name);
  const data = { unit: id, network: network.id };
  const write = (label: string, of: string): Act => ({
    label,
    action: 'network.step',
    data: { ...data, quarter: of },
    opensForm: true,
  });
  const erase = (of: string): Act => ({
    label: text.erase,
    action: 'network.erase-step',
    data: { ...data, quarter: of },
  });
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(step
        ? [...stepNodes(step, language), buttons(write(text.edit, quarter), erase(quarter))]
        : [paragraph(text.none), buttons(write(text.write, quarter))]),
      ...(before
        ? [
            heading(text.before, 2),
            ...stepNodes(before, language),
            buttons(write(text.edit, before.quarter), erase(before.quarter)),
          ]
        : []),
      ...others.flatMap((other): readonly ViewNode[] => [
        heading(text.others, 2),
        facts([
          { label: text.goal, words: other.goal },
          { label: text.what, words: other.what },
        ]),
        buttons({
          label: text.unshare,
          action: 'network.unshare-step',
          data: { ...data, quarter: other.quarter },
        }),
      ]),
    ],
  };
}

function stepNodes(step: OwnStep, language: Language): readonly ViewNode[] {
  const text = stepText[language];
  return [
    facts([
      { label: text.goal, words: step.goal },
      { label: text.what, words: step.what },
      { label: text.how, words: howWords(step, language) },
    ]),
    note(step.shared ? text.inPack : text.onlyYou),
  ];
}

function howWords({ stage, happened }: StepWords, language: Language): string {
  const words = stepText[language].stages[stage];
  return happened ? `${words}: ${happened}` : words;
}

export function packSteps(
  steps: readonly (SharedStep & { readonly from: Guarded })[],
  language: Language,
): readonly ViewNode[] {
  if (steps.length === 0) return [];
  const text = stepText[language];
  const shown = steps.slice(0, mostStepsInPack);
  const left = steps.length - shown.length;
  return [
    heading(text.packTitle, 2),
    list(
      shown.map(
        (step): Words => [
          strong(`${step.from}: `),
          [step.goal, step.what, text.stages[step.stage]].join(' · '),
        ],
      ),
    ),
    ...(left > 0 ? [note(text.more(left))] : []),
  ];
}

export function stepForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly step: (Pick<OwnStep, 'goal' | 'what'> & Partial<OwnStep>) | undefined;
  readonly values?: Values;
  readonly errors?: Values;
}): Form {
  const { language, context, step, values, errors } = ask;
  const text = stepText[language];
  return {
    id: 'network.step',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      {
        kind: 'text',
        id: 'goal',
        label: text.goalAsk,
        hint: text.goalHint,
        maxLength: longestStep.goal,
        required: true,
      },
      {
        kind: 'text',
        id: 'what',
        label: text.whatAsk,
        hint: text.whatHint,
        maxLength: longestStep.what,
        required: true,
      },
      {
        kind: 'choice',
        id: 'stage',
        label: text.stageAsk,
        required: true,
        options: stepStages.map((stage) => ({ value: stage, label: text.stages[stage] })),
      },
      { kind: 'text', id: 'happened', label: text.happenedAsk, maxLength: longestStep.happened },
      { kind: 'choices', id: 'shared', label: text.share, options: [{ value: 'yes', label: text.shareYes }] },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: {
      goal: step?.goal ?? '',
      what: step?.what ?? '',
      stage: step?.stage ?? 'not-yet',
      happened: step?.happened ?? '',
      shared: step?.shared ? 'yes' : '',
      ...values,
    },
    ...(errors && { errors }),
  };
}
