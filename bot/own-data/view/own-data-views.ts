import type { RoleAbove } from '../../../shared/domain/access/network-permissions.ts';
import type { WriteBack } from '../../../shared/domain/network/above.ts';
import { type Piece, pieceKinds } from '../../../shared/domain/own-data/belongs-to.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import { type Rest, spansOf } from '../../../shared/domain/unit/rest.ts';
import { aboveText } from '../../network/text/role-names-above.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Button, View } from '../../ui/view.ts';
import { ownDataText } from '../text/own-data-text.ts';

export interface Known {
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

export interface Addresses {
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

export function beyondUnits({ language, institutions, networks, made, above }: Known): readonly string[] {
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
export function restOf(pieces: readonly Piece[], language: Language): readonly string[] {
  const text = ownDataText[language];
  return pieces.flatMap(({ kind, row }) => {
    if (kind !== 'member') return [];
    const rest = row.value as Rest;
    return [
      ...spansOf(rest, '').map(({ from, to }) =>
        text.away(from && longDay(from, language), longDay(to, language)),
      ),
      ...(rest.quiet ? [text.quiet] : []),
    ];
  });
}

export function longDay(day: string, language: Language): string {
  return `${datesText[language].longDay(day)} ${day.slice(0, 4)}`;
}
