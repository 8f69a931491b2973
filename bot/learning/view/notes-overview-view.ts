import { fewestNotes } from '../../../shared/domain/learning/limits.ts';
import { partsOfDay, type Step, strategies } from '../../../shared/domain/learning/note.ts';
import type { NotesOverview, NotesSummary } from '../../../shared/domain/learning/notes-overview.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { type Setting, settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { datesText } from '../../time/text/dates.ts';
import {
  buttons,
  divider,
  facts,
  heading,
  list,
  paragraph,
  quote,
  note as small,
  strong,
} from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { noteFormText } from '../text/note-form-text.ts';
import { noteText } from '../text/note-text.ts';
import { notesOverviewText } from '../text/notes-overview-text.ts';

import { deleteButton, editButton, type NoteUnit, type OwnNote } from './note-views.ts';

export function overviewView(ask: {
  readonly unit: NoteUnit;
  readonly course: number;
  readonly overview: NotesOverview | 'too-few';
  /** The reader's own latest note. */
  readonly latest?: (OwnNote & { readonly day: Day }) | undefined;
  /** Whether the reader may write down notes that others have on paper. */
  readonly mayEnter?: boolean;
}): View {
  const { unit, course, overview, latest, mayEnter } = ask;
  const text = notesOverviewText[unit.language];
  const write: Button = {
    label: text.write,
    action: 'note.open',
    data: { unit: unit.id },
    style: 'primary',
    opensForm: true,
  };
  const earlier: Button[] =
    course > 1
      ? [
          {
            label: text.earlier(course - 1),
            action: 'note.overview',
            data: { unit: unit.id, course: String(course - 1) },
          },
        ]
      : [];
  return {
    summary: text.overview(course),
    nodes: [
      heading(text.overview(course)),
      ...overviewNodes(unit, overview),
      ...(latest
        ? [
            divider(),
            small(text.yourLatest(datesText[unit.language].longDay(latest.day))),
            buttons(editButton(unit, latest), deleteButton(unit, latest)),
          ]
        : []),
      buttons(write, ...earlier, ...(mayEnter ? [paperButton(unit)] : [])),
    ],
  };
}

function paperButton({ id, language }: NoteUnit): Button {
  return { label: noteText[language].paper, action: 'note.paper', data: { unit: id }, opensForm: true };
}

/** What the notes of a course say together, as shown on request, on an agenda and on paper. */
export function overviewNodes(
  { kind, language }: Pick<Unit, 'kind' | 'language'>,
  overview: NotesOverview | 'too-few',
): readonly ViewNode[] {
  const text = notesOverviewText[language];
  if (overview === 'too-few') return [paragraph(text.tooFew(fewestNotes))];
  const setting = settingOf(kind);
  return [
    ...overview.rooms.flatMap((room) => summaryNodes(room.room, room, language, setting)),
    ...(overview.overall ? summaryNodes(text.overall, overview.overall, language, setting) : []),
    ...(overview.someHidden ? [small(text.someHidden(fewestNotes))] : []),
  ];
}

function summaryNodes(
  title: string,
  summary: NotesSummary,
  language: Language,
  setting: Setting,
): ViewNode[] {
  const text = notesOverviewText[language];
  const form = noteFormText[language];
  // Only strategies that were used, the most used first.
  const used = strategies
    .map((strategy) => ({ strategy, count: summary.strategies[strategy] }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ strategy, count }) => `${form.strategyNames[setting][strategy]}: ${text.used(count)}`);
  return [
    // A bold line, not a heading: on an agenda it is below one of the agenda's headings.
    paragraph(
      strong(title),
      ` · ${[text.notes(summary.notes), ...(summary.children === undefined ? [] : [text.typically(typical(summary.children))])].join(', ')}`,
    ),
    facts([
      ...(summary.participation === undefined
        ? []
        : [
            {
              label: text.participated,
              words: stepWords(summary.participation, form.participationSteps, language),
            },
          ]),
      { label: text.engaged, words: stepWords(summary.engagement, text.engagedShort, language) },
      ...counted(text.spread, partsOfDay, { counts: summary.parts, words: form.parts[setting] }, text.notes),
      ...counted(text.sidesTitle, sides, { counts: summary.sides, words: text.sides }, text.notes),
    ]),
    ...(used.length > 0 ? [paragraph(`${text.usedStrategies}:`), list(used)] : []),
    ...(summary.quotes.length > 0
      ? [paragraph(`${text.quotes}:`), ...summary.quotes.map((said) => quote(said))]
      : []),
  ];
}

const sides = ['together', 'onwards'] as const;

/** Those that notes tell of, the most frequent first. */
function counted<T extends string>(
  label: string,
  all: readonly T[],
  {
    counts,
    words,
  }: { readonly counts: Readonly<Record<T, number>>; readonly words: Readonly<Record<T, string>> },
  notes: (count: number) => string,
): readonly { readonly label: string; readonly words: string }[] {
  const told = all.filter((each) => counts[each] > 0).toSorted((a, b) => counts[b] - counts[a]);
  return told.length > 0
    ? [
        {
          label,
          words: told.map((each) => `${words[each].toLowerCase()} (${notes(counts[each])})`).join(' · '),
        },
      ]
    : [];
}

/** Words for a median, which may be half-way between two steps. */
export function stepWords(value: number, words: Readonly<Record<Step, string>>, language: Language): string {
  const lower = words[Math.floor(value) as Step].toLowerCase();
  const upper = words[Math.ceil(value) as Step].toLowerCase();
  return lower === upper ? lower : notesOverviewText[language].halfWay(lower, upper);
}

/** A median of 6.5 children is said as “6–7”. */
function typical(children: number): string {
  const [lower, upper] = [Math.floor(children), Math.ceil(children)];
  return lower === upper ? String(lower) : `${lower}–${upper}`;
}
