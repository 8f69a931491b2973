import type { GlossaryEntry } from '../../../shared/domain/library/glossary.ts';
import { longestMeaning, longestWord } from '../../../shared/domain/library/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { wordsNamed } from '../../library/find-text.ts';
import type { OfferedWord } from '../../library/text/glossary-words.ts';
import type { LibraryText } from '../../library/text/types.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Form } from '../../ui/form.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { glossaryText } from '../text/glossary-text.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function glossaryView(
  unit: Where,
  ask: {
    readonly entries: readonly GlossaryEntry[];
    readonly offered: readonly LibraryText<OfferedWord>[];
    readonly said?: 'glossarySaved' | 'glossaryDeleted' | undefined;
  },
): View {
  const { language } = unit;
  const text = glossaryText[language];
  const { entries, offered, said } = ask;
  const questions = offered.map(({ [language]: words }) => [strong(words.word), ` ${words.question}`]);
  return {
    summary: text.glossaryTitle,
    nodes: [
      heading(text.glossaryTitle),
      ...(said ? [note(text[said])] : []),
      ...(entries.length === 0 ? [paragraph(text.glossaryEmpty)] : []),
      ...entries
        .toSorted((a, b) => a.word.localeCompare(b.word, 'da'))
        .flatMap((entry) => entryNodes(unit, entry)),
      paragraph(text.glossaryBegin),
      list(questions),
      buttons(
        { label: text.glossaryWrite, action: 'glossary.write', data: { unit: unit.id }, opensForm: true },
        { label: text.talkCard, action: 'glossary.talk', data: { unit: unit.id } },
      ),
    ],
  };
}

function entryNodes(unit: Where, { id, word, meaning }: GlossaryEntry): readonly ViewNode[] {
  const text = handbookText[unit.language];
  const data = { unit: unit.id, entry: id };
  return [
    paragraph(strong(word), `: ${meaning}`),
    buttons(
      { label: text.edit, action: 'glossary.write', data, opensForm: true },
      { label: text.remove, action: 'glossary.delete', data },
    ),
  ];
}

export function talkView(unit: Where): View {
  const { title, text, lines } = wordsNamed('glossaryTalk', 'concept-talk', unit.language);
  return {
    summary: title,
    nodes: [heading(title), paragraph(text), list(lines, { ordered: true })],
  };
}

export function glossaryForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Form['values'];
  readonly errors?: Form['errors'];
}): Form {
  const { language, context, values, errors } = ask;
  const text = glossaryText[language];
  const handbook = handbookText[language];
  return {
    id: 'glossary.write',
    title: text.glossaryFormTitle,
    fields: [
      { kind: 'text', id: 'word', label: text.glossaryWord, maxLength: longestWord, required: true },
      {
        kind: 'text',
        id: 'meaning',
        label: text.glossaryMeaning,
        hint: text.glossaryHint,
        maxLength: longestMeaning,
        multiline: true,
        required: true,
      },
    ],
    submitLabel: handbook.save,
    cancelLabel: handbook.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
