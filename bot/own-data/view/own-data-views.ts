import type { RoleAbove } from '../../../shared/domain/access/network-permissions.ts';
import type { WriteBack } from '../../../shared/domain/network/above.ts';
import { type Piece, pieceKinds } from '../../../shared/domain/own-data/belongs-to.ts';
import { excerptOf } from '../../../shared/domain/own-data/excerpt.ts';
import type { Language, Person } from '../../../shared/domain/person/person.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Rest } from '../../../shared/domain/unit/rest.ts';
import { aboveText } from '../../network/text/role-names-above.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { ownDataText } from '../text/own-data-text.ts';

interface Known {
  readonly language: Language;
  readonly person: Person;
  readonly units: readonly {
    readonly unit: { readonly name: string };
    readonly leads: boolean;
    readonly pieces: readonly Piece[];
  }[];
  readonly institutions: readonly { readonly name: string }[];
  readonly networks: readonly { readonly name: string }[];
  readonly made: readonly { readonly name: string }[];
  readonly above: readonly {
    readonly network: { readonly name: string };
    readonly role: RoleAbove;
    readonly written: Pick<WriteBack, 'text' | 'at'> | undefined;
  }[];
}

interface Addresses {
  readonly page: string | undefined;
  readonly file: string | undefined;
}

/** In the chat: how much there is, and the way to all of it. */
export function ownDataView(known: Known, { page, file }: Addresses): View {
  const { language, units } = known;
  const text = ownDataText[language];
  const about = units.filter(({ pieces, leads }) => leads || pieces.length > 0);
  const beyond = beyondUnits(known);
  if (about.length + beyond.length === 0) return sentence(text.nothing);
  const links: Button[] = [
    ...(page ? [{ label: text.read, url: page }] : []),
    ...(file ? [{ label: text.file, url: file }] : []),
  ];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(text.intro),
      ...about.flatMap(({ unit, leads, pieces }) => [
        heading(unit.name, 2),
        list([...(leads ? [text.leads] : []), ...countsOf(pieces, language)]),
      ]),
      ...(beyond.length > 0 ? [list(beyond)] : []),
      buttons(...links, { label: text.erase, action: 'own-data.erase' }),
      ...(links.length > 0 ? [note(text.valid)] : []),
    ],
  };
}

function beyondUnits({ language, institutions, networks, made, above }: Known): readonly string[] {
  const text = ownDataText[language];
  return [
    ...institutions.map(({ name }) => text.leadsInstitution(name)),
    ...networks.map(({ name }) => text.looksAfter(name)),
    ...above.map(({ network, role }) => text.namedFor(aboveText[language].roles[role], network.name)),
    ...made.map(({ name }) => text.made(name)),
  ];
}

function countsOf(pieces: readonly Piece[], language: Language): readonly string[] {
  return pieceKinds.flatMap((kind) => {
    const count = pieces.filter((each) => each.kind === kind).length;
    if (count === 0) return [];
    const rest = kind === 'member' ? restOf(pieces, language) : [];
    return [ownDataText[language].counted[kind](count), ...rest];
  });
}

/** What somebody has said about being asked: it lies with their membership, and nobody else is shown it. */
function restOf(pieces: readonly Piece[], language: Language): readonly string[] {
  const text = ownDataText[language];
  return pieces.flatMap(({ kind, row }) => {
    if (kind !== 'member') return [];
    const { awayFrom, awayUntil, quiet } = row.value as Rest;
    return [
      ...(awayUntil
        ? [text.away(awayFrom && longDay(awayFrom, language), longDay(awayUntil, language))]
        : []),
      ...(quiet ? [text.quiet] : []),
    ];
  });
}

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

function longDay(day: string, language: Language): string {
  return `${datesText[language].longDay(day)} ${day.slice(0, 4)}`;
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

export function eraseSureView(known: Known, { file }: Pick<Addresses, 'file'>): View {
  const { language } = known;
  const text = ownDataText[language];
  return {
    summary: text.sureTitle,
    nodes: [
      heading(text.sureTitle),
      paragraph(text.sure),
      paragraph(text.stays),
      list(staying(known)),
      buttons(
        { label: text.yes, action: 'own-data.erase', data: { sure: 'yes' }, style: 'danger' },
        ...(file ? [{ label: text.fileFirst, url: file }] : []),
      ),
    ],
  };
}

export function erasedView(known: Known): View {
  const text = ownDataText[known.language];
  return {
    summary: text.done,
    nodes: [paragraph(text.done), paragraph(text.stays), list(staying(known))],
  };
}

function staying({ language, units, institutions, networks }: Known): readonly string[] {
  const text = ownDataText[language];
  return [
    ...units.filter(({ leads }) => leads).map(({ unit }) => text.staysLeader(unit.name)),
    ...institutions.map(({ name }) => text.staysInstitution(name)),
    ...networks.map(({ name }) => text.staysNetwork(name)),
    text.staysMessages,
    text.staysDecisions,
    ...(units.some(({ pieces }) => pieces.some(({ kind }) => kind === 'access')) ? [text.staysAccess] : []),
    text.staysFigures,
    text.staysNameless,
  ];
}
