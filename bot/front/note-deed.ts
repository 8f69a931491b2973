import type { NotedDeed } from '../../shared/domain/unit/noted-deed.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Change, Row, Store, Table } from '../../shared/ports/store.ts';
import { notedAs } from '../help/noted-deeds.ts';
import { changeRow } from '../rows/change-row.ts';
import { isMatterKey } from '../rows/meeting-work-rows.ts';
import { memberKey, memberRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';

/** What a deed changed, and the member's row as it was read on the way. */
export interface Watch {
  readonly store: Store;
  readonly units: ReadonlySet<string>;
  /** Where an agenda was written: by whoever changed something on it, and by whoever only looked and had it drawn up. */
  readonly agendas: ReadonlySet<string>;
  /** Where somebody put a point of their own on: its row tells of it, and when, whichever words or button did it. */
  readonly tellsOfItself: (unit: string) => boolean;
  /** Whoever writes to two hundred units is a member of few of them, and has been looked for only there. */
  readonly isMember: (unit: string) => boolean;
  readonly member: (unit: string) => Row<Member> | undefined;
  /** Where a question to them is still open. */
  readonly asked: ReadonlySet<string>;
}

/** Rows that come of asking, and which cards were dealt; whatever else is written is something that is kept. */
const notKept = /^(?:(?:once|asked|ending|overdue|access|said|agenda)\||library\|cards$)/;

/** The store, which remembers for which units something that is kept was changed. */
export function watch(store: Store, who: Parameters<typeof memberKey>[0]): Watch {
  const own = memberKey(who);
  const units = new Set<string>();
  const members = new Map<string, Row<Member> | undefined>();
  const asked = new Set<string>();
  const seen = new Set<string>();
  const points = new Set<string>();
  const agendas = new Set<string>();
  // Deleting what is not there changes nothing; what is there has been read on the way.
  const isKept = (change: Change): boolean =>
    !notKept.test(change.key) &&
    (change.op !== 'delete' || change.etag !== undefined || seen.has(change.key));
  const wrote = (table: Table, partition: string, changes: readonly Change[]): void => {
    if (table !== 'units') return;
    if (changes.some(({ key }) => key === own)) members.set(partition, undefined);
    if (changes.some(isKept)) units.add(partition);
    if (changes.some(({ key }) => key.startsWith('agenda|'))) agendas.add(partition);
    if (changes.some(({ op, key }) => op === 'insert' && isMatterKey(key))) points.add(partition);
  };
  return {
    units,
    agendas,
    tellsOfItself: (unit) => points.has(unit),
    isMember: (unit) => members.has(unit),
    member: (unit) => members.get(unit),
    asked,
    store: {
      async get<T>(table: Table, partition: string, key: string) {
        const row = await store.get<T>(table, partition, key);
        if (row) seen.add(key);
        if (row && table === 'units' && key === own && !row.unreadable) {
          const member = row as Row<unknown> as Row<Member>;
          members.set(partition, member);
          if (member.value.asked) asked.add(partition);
        }
        return row;
      },
      async range<T>(...within: Parameters<Store['range']>) {
        const page = await store.range<T>(...within);
        for (const { key } of page.rows) seen.add(key);
        return page;
      },
      async write(table, partition, change) {
        const written = await store.write(table, partition, change);
        if (written.ok) wrote(table, partition, [change]);
        return written;
      },
      async batch(table, partition, changes) {
        const written = await store.batch(table, partition, changes);
        if (written.ok) wrote(table, partition, changes);
        return written;
      },
      ping: () => store.ping(),
    },
  };
}

/**
 * Whoever writes `fortryd` is told of what they did last. Where the rows do not tell who did it or when, it is noted with
 * the member, in the place of what was noted before; an account that several use has no latest deed.
 */
export async function noteDeed(
  call: Call,
  { units, agendas, tellsOfItself, isMember, member }: Watch,
  name: () => string,
): Promise<void> {
  if (units.size + agendas.size === 0) return;
  const deed = name();
  const changed = changesAgenda(deed) ? new Set([...units, ...agendas]) : units;
  const data = dataOf(call);
  if (isTold(deed, data, call.today)) return;
  const { ports, person } = call;
  const { decision, day } = data;
  const latest: NotedDeed = {
    kind: notedAs(deed),
    at: ports.clock.now().toISOString(),
    ...(decision && { decision }),
    ...(decision && day && { day }),
  };
  try {
    for (const unit of [...changed].filter((one) => isMember(one) && !tellsOfItself(one))) {
      await changeRow(
        ports,
        memberRow(unit, person),
        (now) => now && (now.shared ? now : { ...now, latest }),
        member(unit),
      );
    }
  } catch {
    ports.log.warn('deed.not-noted');
  }
}

/** Of these the rows themselves tell, to whoever did them: a trial when it was written, a holiday when it was told of. */
const told = new Set([
  ...['trial', 'trial.write', 'trial.add', 'trial.offered', 'trial.keep', 'trial.take', 'trial.from-message'],
  ...['trial.share', 'trial.try-too', 'idea.try', 'outcome.tried', 'outcome.write', 'take-starter'],
  ...['plan.confirm', 'holiday', 'quiet', 'rest.until'],
  // Of a step in the meeting nobody needs to be told, and not of what of its card stands unfolded, or where.
  ...['meeting.start', 'meeting.close', 'meeting.go', 'meeting.show'],
]);
/** And of these while the meeting's own day lasts. */
const toldToday = new Set(['meeting.decision', 'decision.offered', 'decision.keep', 'decide']);

function isTold(deed: string, { day, edit, to }: Data, today: string): boolean {
  if (deed === 'topic.edit') return to === 'off';
  if (told.has(deed)) return edit !== 'yes';
  return toldToday.has(deed) && (day ?? today) === today;
}

function changesAgenda(deed: string): boolean {
  return notedAs(deed) === 'meeting' && !looks.has(deed);
}
const looks = new Set(['agenda.show', 'agenda.sources']);

type Data = Readonly<Record<string, string | undefined>>;

function dataOf({ intent: { what } }: Call): Data {
  if (what.kind === 'button') return what.data;
  return what.kind === 'form' ? { to: what.values.to, ...what.context } : {};
}
