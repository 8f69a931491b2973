import { tables } from '../../../shared/domain/figures/tables.ts';
import { longestIdea, longestLearned, longestWords } from '../../../shared/domain/ideas/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { valueLabel } from '../../network/text/figures-text.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import { ideasText } from '../text/ideas-text.ts';

interface Drawn {
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

export function shareIdeaForm({ language, name }: Unit, { context, values, errors }: Drawn): Form {
  const text = ideasText[language];
  return {
    id: 'idea.share',
    title: text.formTitle,
    fields: [
      {
        kind: 'text',
        id: 'what',
        label: text.what,
        hint: text.whatHint,
        maxLength: longestIdea,
        multiline: true,
        required: true,
      },
      { kind: 'text', id: 'learned', label: text.cameOf, maxLength: longestLearned, multiline: true },
      {
        kind: 'choices',
        id: 'named',
        label: text.name,
        options: [{ value: 'yes', label: text.nameYes(name) }],
      },
      {
        kind: 'choices',
        id: 'consent',
        label: text.consent,
        options: [{ value: 'yes', label: text.consentYes }],
      },
    ],
    foot: concernLine(language),
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}

export function searchIdeasForm(language: Language, context: Form['context']): Form {
  const text = ideasText[language];
  const options = (table: 'situation' | 'theme'): readonly Option[] => [
    { value: 'all', label: text.any },
    ...tables[table].map((value) => ({ value, label: valueLabel(language, table, value) })),
  ];
  return {
    id: 'idea.search',
    title: text.searchTitle,
    fields: [
      { kind: 'text', id: 'words', label: text.words, maxLength: longestWords },
      { kind: 'choice', id: 'situation', label: text.situation, options: options('situation') },
      { kind: 'choice', id: 'theme', label: text.theme, options: options('theme') },
    ],
    submitLabel: text.search,
    cancelLabel: text.cancel,
    context,
    values: { situation: 'all', theme: 'all' },
  };
}
