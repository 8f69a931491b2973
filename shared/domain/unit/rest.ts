import { nextOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, type Day } from '../time/day.ts';

/** What somebody has said about being asked things in private. No reason is asked, and none is kept. */
export interface Rest {
  /** The last day away; afterwards they are asked again. */
  readonly awayUntil?: Day;
  /** The first day away, if the holiday had not begun when it was told. */
  readonly awayFrom?: Day;
  /** It was asked for as peace, and is called that; missing for a holiday. */
  readonly awayAs?: 'peace';
  /** A holiday told before, that begins after some days of peace have ended. */
  readonly awayLater?: RestSpan;
  /** When they told of it, for whoever wants to take it back. */
  readonly awayToldAt?: string;
  /** Asked nothing in private until they say otherwise. */
  readonly quiet?: true;
  readonly quietToldAt?: string;
}

export function isAway({ awayFrom, awayUntil, awayLater }: Rest, today: Day): boolean {
  if (awayLater && today >= awayLater.from && today <= awayLater.to) return true;
  return awayUntil !== undefined && today <= awayUntil && today >= (awayFrom ?? '');
}

/** Whether somebody may be asked in private today; whoever is not known as a member has said nothing. */
export function mayBeAsked(member: Rest | undefined, today: Day): boolean {
  return !member || !(member.quiet || isAway(member, today));
}

export interface RestSpan {
  readonly from: Day;
  readonly to: Day;
  readonly as?: 'peace';
}

/** What is kept of two: those that touch are one, peace before a holiday leaves it, and of others the one told last is kept. */
interface KeptOfTwo extends RestSpan {
  /** Kept with it. */
  readonly beside?: RestSpan;
  /** The one kept with it begins once it has ended. */
  readonly later?: RestSpan;
  /** No longer kept. */
  readonly replaced?: RestSpan;
}

export function spanOf({ awayFrom, awayUntil, awayAs, awayLater }: Rest, today: Day): RestSpan | undefined {
  if (awayUntil === undefined || awayUntil < today)
    return awayLater && awayLater.to >= today ? awayLater : undefined;
  return { from: awayFrom ?? today, to: awayUntil, ...(awayAs && { as: awayAs }) };
}

/** A holiday told anew takes the place of the one that it puts right; peace and a holiday do not put each other right. */
export function keepTwo(before: RestSpan | undefined, told: RestSpan, rules: OpeningRules): KeptOfTwo {
  if (!before) return told;
  const [first, second] = before.from <= told.from ? [before, told] : [told, before];
  const isTouching = second.from <= nextOpenDay(addDays(first.to, 1), rules);
  if (!isTouching && before.as !== told.as && first === told)
    return { ...told, beside: before, later: before };
  if (!isTouching) return { ...told, replaced: before };
  if (before.as === told.as) return told;
  return {
    ...told,
    from: first.from,
    to: [before.to, told.to].toSorted().at(-1) ?? told.to,
    beside: before,
  };
}

/** Without what is going on or comes first; a holiday that was told for later stays. */
export function withoutFirst<R extends Rest>(rest: R): R {
  const { awayFrom: _, awayAs: __, awayUntil: ___, awayToldAt: ____, awayLater: later, ...kept } = rest;
  const next = later && {
    awayUntil: later.to,
    awayFrom: later.from,
    ...(later.as && { awayAs: later.as }),
  };
  return { ...kept, ...next } as R;
}
