import { nextOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, type Day } from '../time/day.ts';

/**
 * What somebody has said about being asked things in private. No reason is asked, and none is kept. It cannot grow beyond
 * a year: what touches is one, and nobody is away for longer.
 */
export interface Rest extends RestBefore {
  /** The days they are asked nothing, by first day. */
  readonly away?: readonly RestSpan[];
  /** Asked nothing in private until they say otherwise. */
  readonly quiet?: true;
  readonly quietToldAt?: string;
}

/** As it was kept while there could be one. */
interface RestBefore {
  readonly awayUntil?: Day;
  readonly awayFrom?: Day;
  readonly awayAs?: 'peace';
  readonly awayToldAt?: string;
}

export interface RestSpan {
  readonly from: Day;
  /** The last day; afterwards they are asked again. */
  readonly to: Day;
  /** It was asked for as peace, and is called that; missing for a holiday. */
  readonly as?: 'peace';
  /** For whoever wants to take back what they told last. */
  readonly toldAt?: string;
}

/** Those that are not over. */
export function spansOf(rest: Rest, today: Day): readonly RestSpan[] {
  const { away, awayFrom = today, awayUntil, awayAs, awayToldAt } = rest;
  const before = awayUntil && {
    from: awayFrom,
    to: awayUntil,
    ...(awayAs && { as: awayAs }),
    ...(awayToldAt && { toldAt: awayToldAt }),
  };
  return (away ?? (before ? [before] : [])).filter(({ to }) => to >= today);
}

export function hasBegun({ from }: RestSpan, today: Day): boolean {
  return from <= today;
}

/** Whether somebody may be asked in private today; whoever is not known as a member has said nothing. */
export function mayBeAsked(member: Rest | undefined, today: Day): boolean {
  return !member || !(member.quiet || spansOf(member, today).some((span) => hasBegun(span, today)));
}

/**
 * What is told anew puts right what it overlaps, and what ends where it begins is one with it: “ferie til 10. august”
 * shortens the one until the 14th, and week 30 told after week 29 makes two weeks. Peace and a holiday leave each other
 * alone.
 */
export function tell(
  spans: readonly RestSpan[],
  told: RestSpan,
  rules: OpeningRules,
): { readonly one: RestSpan; readonly others: readonly RestSpan[] } {
  const own = spans.filter(({ as }) => as === told.as);
  const joined = own.filter((span) => follows(span, told, rules) || follows(told, span, rules));
  const corrected = own.filter(({ from, to }) => from <= told.to && told.from <= to);
  const days = [told, ...joined];
  const from = days.map((span) => span.from).toSorted()[0] ?? told.from;
  const to =
    days
      .map((span) => span.to)
      .toSorted()
      .at(-1) ?? told.to;
  const gone = new Set([...joined, ...corrected]);
  return { one: { ...told, from, to }, others: spans.filter((span) => !gone.has(span)) };
}

/** The first day on which they are asked again, when nothing more is told. */
export function askedAgainOn(spans: readonly RestSpan[], last: Day, rules: OpeningRules): Day {
  const next = nextOpenDay(addDays(last, 1), rules);
  const longer = spans.find(({ from, to }) => from <= next && to >= next);
  return longer ? askedAgainOn(spans, longer.to, rules) : next;
}

export function withSpans<R extends Rest>(rest: R, spans: readonly RestSpan[]): R {
  const { away: _, awayUntil: __, awayFrom: ___, awayAs: ____, awayToldAt: _____, ...kept } = rest;
  const sorted = spans.toSorted((a, b) => a.from.localeCompare(b.from));
  return { ...(kept as R), ...(sorted.length > 0 && { away: sorted }) };
}

function follows(next: RestSpan, span: RestSpan, rules: OpeningRules): boolean {
  return next.from > span.to && next.from <= nextOpenDay(addDays(span.to, 1), rules);
}
