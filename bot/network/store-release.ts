import { sameTally } from '../../shared/domain/figures/tally.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { type Quarter, quarterOf } from '../../shared/domain/network/quarter.ts';
import type { Release, ReleaseAnswer } from '../../shared/domain/network/release.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { changeRow } from '../rows/change-row.ts';
import { overlapRow, releaseAnswerRow, releaseRow } from '../rows/network-rows.ts';
import { deleting, putRow, readValue } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { pseudonymIn } from './pseudonym.ts';
import { changeQuarter, meetingIn } from './quarter-book.ts';
import type { UnitFigures } from './unit-figures.ts';

/** What each network made of it. `read`: its summary has counted the meeting. `differs`: another's has, otherwise. */
export interface Released {
  readonly done: readonly Network[];
  readonly read: readonly Network[];
  readonly differs: readonly Network[];
}

/** To each of these networks; what somebody has read already stays as it was read, there and everywhere else. */
export async function release(
  at: Standing,
  networks: readonly Network[],
  figures: UnitFigures,
  learning?: Guarded,
): Promise<Released | 'busy'> {
  const { unit, call } = at;
  const { ports } = call;
  const { day } = figures.meeting;
  const meeting = { unit: unit.id, day };
  const quarter = quarterOf(day);
  const said = await readValue(ports, releaseAnswerRow(unit.id, day));
  const everywhere = [...new Set([...(said?.networks ?? []), ...networks.map(({ id }) => id)])];
  // First, so that no summary is made of a meeting without knowing who else has it.
  await tieTogether(ports, quarter, everywhere);
  await answer(at, day, 'released', everywhere);
  const released = { done: [] as Network[], read: [] as Network[], differs: [] as Network[] };
  for (const network of networks) {
    const { id } = network;
    const settled = await changeQuarter<'read' | 'differs'>(ports, id, quarter, async ({ book, tied }) => {
      const earlier = await meetingIn(ports, id, quarter, meeting);
      if (earlier?.isRead) return 'read';
      const tally = figures.tally((author) => pseudonymIn(book.salt, author));
      const elsewhere = await Promise.all(tied.map((other) => meetingIn(ports, other, quarter, meeting)));
      if (elsewhere.some((there) => there?.isRead && !sameTally(there.row.value.tally, tally)))
        return 'differs';
      // What was said with consent goes on being said; to have it out, the leader takes the release back.
      const words = learning ?? earlier?.row.value.learning;
      const value: Release = {
        v: 1,
        ...meeting,
        institution: unit.institution,
        tally,
        number: book.number,
        ...(words && { learning: words }),
      };
      return [{ op: 'put', key: releaseRow(id, quarter, meeting).key, value }];
    });
    if (settled === 'busy') return 'busy';
    released[settled].push(network);
  }
  return released;
}

/** `partly`: some of the networks have read it, and it is out of the others. */
export type TakenBack = 'done' | 'partly' | 'read' | 'busy';

/** From every network whose summary has not counted it; the others keep what cannot be taken out any more. */
export async function takeBack(at: Standing, networks: readonly string[], day: Day): Promise<TakenBack> {
  const { unit, call } = at;
  const meeting = { unit: unit.id, day };
  const quarter = quarterOf(day);
  const said = await readValue(call.ports, releaseAnswerRow(unit.id, day));
  const left = { out: 0, read: 0 };
  for (const id of new Set([...networks, ...(said?.networks ?? [])])) {
    const settled = await changeQuarter<'read' | 'nothing'>(call.ports, id, quarter, async () => {
      const there = await meetingIn(call.ports, id, quarter, meeting);
      if (!there) return 'nothing';
      return there.isRead ? 'read' : [deleting(releaseRow(id, quarter, meeting), there.row)];
    });
    if (settled === 'busy') return 'busy';
    if (settled === 'read') left.read++;
    if (settled === 'done') left.out++;
  }
  if (left.read > 0) return left.out > 0 ? 'partly' : 'read';
  await answer(at, day, 'kept');
  return 'done';
}

export async function answer(
  { unit, call: { ports, person } }: Standing,
  day: Day,
  said: ReleaseAnswer['answer'],
  everywhere: readonly string[] = [],
): Promise<void> {
  const at = ports.clock.now().toISOString();
  await changeRow(ports, releaseAnswerRow(unit.id, day), (before): ReleaseAnswer => {
    const networks = [...new Set([...(before?.networks ?? []), ...everywhere])];
    return { v: 1, day, answer: said, at, by: person, ...(networks.length > 0 && { networks }) };
  });
}

/** Each of them knows of every other. */
async function tieTogether(ports: Outside, quarter: Quarter, networks: readonly string[]): Promise<void> {
  for (const one of networks)
    for (const other of networks)
      if (one !== other) await putRow(ports, overlapRow(one, quarter, other), { v: 1, network: other });
}
