import { type TableName, tableNames } from '../../../shared/domain/figures/tables.ts';
import { longestLearning } from '../../../shared/domain/network/limits.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, note, paragraph } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { figuresText, valueLabel } from '../text/figures-text.ts';
import { releaseText } from '../text/release-text.ts';

export interface Preview {
  readonly unit: Unit;
  readonly day: Day;
  readonly networks: readonly Network[];
  readonly trials: number;
  readonly figures: Readonly<Record<TableName, readonly OwnFigure[]>>;
}

interface OwnFigure {
  readonly value: string;
  readonly count: number;
  readonly isSmall: boolean;
}

/** All that would go up; what is too small to be read alone stands in brackets. */
export function previewView({ unit, day, networks, trials, figures }: Preview): View {
  const { language, id } = unit;
  const text = releaseText[language];
  const title = text.title(datesText[language].longDay(day));
  const data = { unit: id, day };
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text.intro(namesOf(networks, language))),
      facts([
        { label: figuresText[language].total, words: String(trials) },
        ...tableNames.map((table) => ({
          label: figuresText[language].tables[table],
          words: figures[table].map((each) => figureWords(language, table, each)).join(' · '),
        })),
      ]),
      note(text.fewMeans),
      buttons(
        { label: text.release, action: 'network.release', data, style: 'primary' },
        { label: text.withLearning, action: 'network.learning', data, opensForm: true },
        { label: text.notNow, action: 'network.keep', data },
      ),
    ],
  };
}

function figureWords(language: Language, table: TableName, { value, count, isSmall }: OwnFigure): string {
  const words = `${valueLabel(language, table, value)} ${count}`;
  return isSmall ? `(${words})` : words;
}

interface Released {
  readonly done: readonly Network[];
  readonly read: readonly Network[];
  readonly differs: readonly Network[];
}

/** What has gone where, and what has not gone and why. */
export function releasedView(
  unit: Unit,
  day: Day,
  { done, read, differs }: Released,
  learning?: string,
): View {
  const { language } = unit;
  const text = releaseText[language];
  const data = { unit: unit.id, day };
  const lines = [
    ...(done.length > 0 ? [text.released(namesOf(done, language))] : []),
    ...(learning ? [text.withWords(learning)] : []),
    ...(read.length > 0 ? [text.tooLate(namesOf(read, language))] : []),
    ...(differs.length > 0 ? [text.differs(namesOf(differs, language))] : []),
  ];
  return {
    summary: lines[0] ?? '',
    nodes: [
      ...lines.map((line) => paragraph(line)),
      ...(done.length > 0
        ? [note(text.until), buttons({ label: text.takeBack, action: 'network.take-back', data })]
        : []),
    ],
  };
}

/** Nothing has gone up, or no longer; the figures can be seen again. */
export function keptView(unit: Unit, day: Day, what: 'kept' | 'takenBack'): View {
  const text = releaseText[unit.language];
  const again: Act = { label: text.releaseAnyway, action: 'network.figures', data: { unit: unit.id, day } };
  return { summary: text[what], nodes: [paragraph(text[what]), buttons(again)] };
}

/** In the personal chat of somebody who may lead several units. */
export function releaseAskView(unit: Unit, day: Day, networks: readonly Network[]): View {
  const text = releaseText[unit.language];
  return {
    summary: text.rides(datesText[unit.language].longDay(day), namesOf(networks, unit.language)),
    nodes: [note(unit.name), ...releaseNodes(unit, day, networks)],
  };
}

/** One line that goes along with something else. */
export function releaseNodes(unit: Unit, day: Day, networks: readonly Network[]): readonly ViewNode[] {
  const { language, id } = unit;
  const text = releaseText[language];
  return [
    paragraph(text.rides(datesText[language].longDay(day), namesOf(networks, language))),
    buttons({ label: text.see, action: 'network.figures', data: { unit: id, day } }),
  ];
}

export function learningForm(ask: {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}): Form {
  const text = releaseText[ask.language];
  return {
    id: 'network.learning',
    title: text.formTitle,
    fields: [
      {
        kind: 'text',
        id: 'learning',
        label: text.learning,
        hint: text.learningHint,
        maxLength: longestLearning,
        multiline: true,
        required: true,
      },
      {
        kind: 'choices',
        id: 'consent',
        label: text.consent,
        options: [{ value: 'yes', label: text.consentYes }],
      },
    ],
    foot: concernLine(ask.language),
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context: ask.context,
    ...(ask.values && { values: ask.values }),
    ...(ask.errors && { errors: ask.errors }),
  };
}

function namesOf(networks: readonly Network[], language: Language): string {
  return inOneLine(
    networks.map(({ name }) => name),
    language,
  );
}
