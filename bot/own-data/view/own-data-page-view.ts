import { type Piece, pieceKinds } from '../../../shared/domain/own-data/belongs-to.ts';
import { excerptOf } from '../../../shared/domain/own-data/excerpt.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import { facts, heading, list, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { ownDataText } from '../text/own-data-text.ts';
import { beyondUnits, type Known, longDay, restOf } from './own-data-views.ts';

/** What somebody above the units has written to them, word for word. */
function writtenBack({ language, above }: Known): readonly string[] {
  return above.flatMap(({ network, written }) =>
    written
      ? [
          ownDataText[language].wroteBack(
            network.name,
            longDay(dayOf(new Date(written.at)), language),
            written.text,
          ),
        ]
      : [],
  );
}

/** On the page: every text there is. */
export function ownDataPage(known: Known): View {
  const { language, person, units } = known;
  const text = ownDataText[language];
  const beyond = [...beyondUnits(known), ...writtenBack(known)];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.intro),
      facts([
        ...(person.name ? [{ label: text.name, words: person.name }] : []),
        { label: text.account, words: `${person.platform} · ${person.tenant} · ${person.id}` },
      ]),
      ...units.flatMap(({ unit, leads, pieces }): readonly ViewNode[] => [
        heading(unit.name),
        ...(leads ? [paragraph(text.leads)] : []),
        ...pieceKinds.flatMap((kind): readonly ViewNode[] => {
          const own = pieces.filter((each) => each.kind === kind);
          if (own.length === 0) return [];
          return [heading(text.headings[kind], 2), list(own.map((piece) => lineOf(piece, person, language)))];
        }),
      ]),
      ...(beyond.length > 0 ? [list(beyond)] : []),
    ],
  };
}

/** A day, and whatever words there are. */
function lineOf(piece: Piece, person: Person, language: Language): string {
  const about = excerptOf(piece, person) as Readonly<Record<string, unknown>>;
  const day = dayIn(about);
  // What a message said is not kept, and what was ticked in a note is a code.
  const said = piece.kind === 'message' ? [] : piece.kind === 'note' ? wordsIn(about) : textsIn(about);
  const { outcome } = about as Partial<Trial>;
  const words = ownDataText[language];
  return [
    ...(day ? [piece.kind === 'member' ? words.since(longDay(day, language)) : longDay(day, language)] : []),
    ...said,
    ...restOf([piece], language),
    ...(outcome ? [outcome.tried ? words.tried : words.notTried] : []),
  ].join(' · ');
}

function dayIn({ day, at, since, settledAt }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof day === 'string') return day;
  const instant = [at, since, settledAt].find((each) => typeof each === 'string');
  return typeof instant === 'string' ? dayOf(new Date(instant)) : undefined;
}

const wordFields = [
  'what',
  'where',
  'sign',
  'goal',
  'text',
  'question',
  'who',
  'look',
  'focus',
  'consent',
  'url',
  'room',
  'line',
  'happened',
  'learned',
  'meaning',
];

function wordsIn(value: object): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(value));
  return wordFields.map((name) => fields.get(name)).filter((words) => typeof words === 'string');
}

/** In the order in which they are asked for; those that lie deeper, such as what came of a trial, after them. */
function textsIn(value: object): readonly string[] {
  const deeper = Object.values(value).flatMap((each): readonly string[] => {
    if (Array.isArray(each))
      return each.flatMap((one) => (typeof one === 'string' ? [one] : textsIn(Object(one))));
    return typeof each === 'object' && each !== null ? textsIn(each) : [];
  });
  return [...wordsIn(value), ...deeper];
}
