import { type FollowUp, isOneOf } from '../follow-up/follow-up.ts';
import type { Note } from '../learning/note.ts';
import type { OwnGoal } from '../learning/own-goal.ts';
import type { Matter } from '../meeting/matter.ts';
import type { Said } from '../network/said-to-network.ts';
import type { OwnStep } from '../network/step.ts';
import type { OutsideEye } from '../outside-eye/outside-eye.ts';
import { type Person, samePerson } from '../person/person.ts';
import { type Sparring, sideOf } from '../sparring/sparring.ts';
import type { Trial } from '../trial/trial.ts';
import { isOwn, type Video } from '../video/video.ts';
import { isKeyOf, mentions } from './without-person.ts';

/** A row of a unit, wherever it lies. */
export interface StoredRow {
  readonly key: string;
  readonly value: object;
}

export const pieceKinds = [
  'member',
  'left',
  'trial',
  'note',
  'goal',
  'wish',
  'matter',
  'sparring',
  'invitation',
  'follow-up',
  'video',
  'visits',
  'message',
  'decision',
  'meeting',
  'plan',
  'release',
  'network',
  'said',
  'access',
  'other',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** One thing that is known about somebody. */
export interface Piece {
  readonly kind: PieceKind;
  /** Whether the row is theirs alone, and is deleted. Otherwise it is the unit's, and only their name is taken out. */
  readonly isTheirs: boolean;
  readonly row: StoredRow;
}

/** The unit's own row. Who leads the unit stays in it as long as they lead. */
const unitKey = 'unit';
/** Such a row says when another is deleted, and tells nothing of anybody beside that one. */
const endings = 'ending|';

const kindByKey: readonly (readonly [prefix: string, kind: PieceKind])[] = [
  ['member|', 'member'],
  ['left|', 'left'],
  ['trial|done|', 'trial'],
  ['work|open|', 'trial'],
  ['work|liked|', 'wish'],
  ['work|matter|', 'matter'],
  ['work|decision|', 'decision'],
  ['decision|past|', 'decision'],
  ['visits|', 'visits'],
  ['outside-eye|', 'invitation'],
  ['follow-up|', 'follow-up'],
  ['send|', 'message'],
  ['meeting|', 'meeting'],
  ['plan|', 'plan'],
  ['release|', 'release'],
  ['network|', 'network'],
  ['said|', 'said'],
  ['step|', 'said'],
  ['access|', 'access'],
];

export function piecesOf(rows: readonly StoredRow[], person: Person): readonly Piece[] {
  return rows.flatMap((row): readonly Piece[] => {
    if (row.key === unitKey || row.key.startsWith(endings)) return [];
    const lies = kindOf(row.key);
    const isTheirs = belongsTo(row, lies, person);
    // A message that they asked for was written to somebody else.
    const kind = lies === 'message' && !isTheirs ? 'other' : lies;
    return isTheirs || mentions(row.value, person) ? [{ kind, isTheirs, row }] : [];
  });
}

/** Says of somebody's own rows when they are deleted; erased with them. */
export function endingsOf<T extends StoredRow>(rows: readonly T[], person: Person): readonly T[] {
  return rows.filter(({ key }) => key.startsWith(endings) && isKeyOf(key, person));
}

const workKinds = ['goal', 'note', 'sparring', 'video'] as const;

function kindOf(key: string): PieceKind {
  const found = kindByKey.find(([prefix]) => key.startsWith(prefix))?.[1];
  if (found) return found;
  // A course's goals, notes and questions: work|003|goal|…, work|003|note|…, work|003|sparring|…. The unit's common goals, work|003|goal|unit, are no one's.
  const work = /^work\|\d+\|(goal(?!\|unit$)|note|sparring|video)\|/.exec(key)?.[1];
  return workKinds.find((kind) => kind === work) ?? 'other';
}

function belongsTo({ key, value }: StoredRow, kind: PieceKind, person: Person): boolean {
  switch (kind) {
    case 'member':
    case 'left':
    case 'wish':
    case 'visits':
      return isKeyOf(key, person);
    case 'trial':
    case 'note': {
      const { author } = value as Partial<Trial & Note>;
      return author !== undefined && author.platform !== 'none' && samePerson(author, person);
    }
    case 'matter':
      return samePerson((value as Matter).author, person);
    case 'goal': {
      const { person: owner } = value as Partial<OwnGoal>;
      return owner !== undefined && samePerson(owner, person);
    }
    case 'said':
      return samePerson((value as Said | OwnStep).by, person);
    case 'message': {
      const { to } = value as { readonly to?: Person | 'channel' };
      return typeof to === 'object' && samePerson(to, person);
    }
    case 'invitation':
      return samePerson((value as OutsideEye).by, person);
    // A date with nobody is none: it goes for both.
    case 'follow-up':
      return isOneOf(value as FollowUp, person);
    case 'video':
      return isOwn(value as Video, person);
    case 'sparring':
      return sideOf(value as Sparring, person) === 'asker';
    case 'decision':
    case 'meeting':
    case 'plan':
    case 'release':
    case 'network':
    case 'access':
    case 'other':
      return false;
    default:
      return kind satisfies never;
  }
}
