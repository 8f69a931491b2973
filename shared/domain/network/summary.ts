import { publish } from '../figures/publish.ts';
import {
  type Figures,
  type Part,
  type Publication,
  type Shown,
  type TableName,
  tables,
} from '../figures/tables.ts';
import { sameTally } from '../figures/tally.ts';
import type { Guarded } from '../guard/guard.ts';
import type { Day } from '../time/day.ts';
import { fewestUnits } from './limits.ts';
import type { MemberUnit } from './network.ts';
import type { Quarter } from './quarter.ts';
import type { Release } from './release.ts';

/** A quarter of a network as its facilitator has read it; it stands as it was, and a later one knows it. */
export interface Summary {
  readonly v: 1;
  readonly quarter: Quarter;
  /** The book's, when it was made. */
  readonly number: number;
  readonly at: string;
  /** The numbers of the releases in it. */
  readonly parts: readonly number[];
  readonly shown: Shown;
  readonly figures: Figures;
  readonly coverage: Coverage;
  /** As their leaders wrote them; in no order that tells anything. */
  readonly learnings: readonly Guarded[];
}

export interface Coverage {
  readonly units: number;
  /** Of them, how many have let something go. */
  readonly released: number;
  readonly meetings: number;
  readonly from?: Day;
  readonly to?: Day;
}

/** What was read of one network: its own of the quarter, or another's that shares units with it. */
export interface Read {
  readonly releases: readonly Release[];
  readonly summaries: readonly Summary[];
}

export interface ToSumUp {
  readonly quarter: Quarter;
  readonly number: number;
  readonly at: string;
  readonly members: readonly MemberUnit[];
  readonly own: Read;
  readonly others: readonly Read[];
}

/**
 * Nothing of a unit that is out of the network by now, except what has been read already; and nothing of a meeting
 * that another network has read with other figures: what lies between the two is what somebody has erased or hidden.
 */
export function sumUp({ quarter, number, at, members, own, others }: ToSumUp): Summary {
  const inside = new Set(members.filter(({ left }) => !left).map(({ unit }) => unit));
  const all = [own, ...others];
  const readHere = new Set(readIn(own));
  const readElsewhere = Map.groupBy(others.flatMap(readIn), idOf);
  const isSame = (release: Release) =>
    readHere.has(release) ||
    (readElsewhere.get(idOf(release)) ?? []).every(({ tally }) => sameTally(tally, release.tally));
  const releases = own.releases.filter((each) => inside.has(each.unit) && isSame(each));
  const before = all.flatMap((read) => read.summaries.map((each) => publicationOf(each, read.releases)));
  // A meeting that lies in several networks is counted by this one's pseudonyms.
  const partsBefore = distinct(all.flatMap(readIn).map(partOf));
  const { shown, figures, leftOut } = publish({ parts: releases.map(partOf), before, partsBefore });
  const alone = new Set(leftOut);
  const together = releases.filter((release) => !alone.has(idOf(release)));
  const counted = new Set(together.map(({ unit }) => unit)).size < fewestUnits ? [] : together;
  const days = counted.map(({ day }) => day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    v: 1,
    quarter,
    number,
    at,
    parts: counted.map((each) => each.number),
    shown,
    figures,
    coverage: {
      units: inside.size,
      released: new Set(releases.map(({ unit }) => unit)).size,
      meetings: counted.length,
      ...(from && to && { from, to }),
    },
    learnings: counted.flatMap(({ learning }) => (learning ? [learning] : [])).toSorted(),
  };
}

/** One meeting of one unit: it never changes once it has been read, and is the same in every network. */
export function idOf({ unit, day }: Pick<Release, 'unit' | 'day'>): string {
  return `${unit}|${day}`;
}

/** What has been counted in a summary of that network. */
function readIn({ releases, summaries }: Read): readonly Release[] {
  const read = new Set(summaries.flatMap(({ parts }) => parts));
  return releases.filter(({ number }) => read.has(number));
}

/** Known whole in its unit, and to whoever leads the institution or several units. */
function partOf(release: Release): Part {
  const { unit, institution, tally } = release;
  const leaders = Object.values(tally.course ?? {}).flatMap((each) => Object.keys(each));
  return {
    id: idOf(release),
    knownWith: [
      `unit ${unit}`,
      ...(institution ? [`institution ${institution}`] : []),
      ...leaders.map((leader) => `leader ${leader}`),
    ],
    tally,
  };
}

function publicationOf({ parts, shown }: Summary, releases: readonly Release[]): Publication {
  const byNumber = new Map(releases.map((each) => [each.number, idOf(each)]));
  return { shown, parts: parts.flatMap((number) => byNumber.get(number) ?? []) };
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.toReversed().map((part) => [part.id, part])).values()];
}

/** One line of a table as it is read: a number, or too few. */
export interface SummaryLine {
  readonly value: string;
  readonly count: number | undefined;
  /** Against the quarter before, where both could be read. */
  readonly change: number | undefined;
}

/** The largest first, and after them what has too few. */
export function linesOf(table: TableName, summary: Summary, before?: Summary): readonly SummaryLine[] {
  const values: readonly string[] = tables[table];
  return values
    .map((value): SummaryLine => {
      const count = summary.figures[table].cells[value];
      const earlier = before?.figures[table].cells[value];
      const change = count === undefined || earlier === undefined ? undefined : count - earlier;
      return { value, count, change };
    })
    .toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
}
