import { currentOperation, type Outcome as Ended } from '../engine/scheduler.ts';
import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { judgeAgenda } from './agenda.ts';
import { judgePairs } from './between-two.ts';
import { decides, judgeMinutes, meetingIsClosed, newMeeting } from './decided-once.ts';
import { createDuties } from './duties.ts';
import { Fact } from './fact.ts';
import { createFigures } from './figures.ts';
import { judgeHour } from './hour.ts';
import { createLedger } from './ledger.ts';
import { createOneChair } from './one-chair.ts';
import type { Founded, Oracle } from './oracle.ts';
import { createPosts } from './posts.ts';
import { createReceipts } from './receipts.ts';
import { judgeDates, judgeEyes } from './seen-by-whom.ts';
import { createSilence } from './silence.ts';
import type { Violation } from './violation.ts';
import { createDisk } from './written-down.ts';

/** So long after an operation has ended everything that it said has arrived. */
const settledMs = 5000;

interface Traces {
  readonly shown: Shown[];
  asked?: { readonly by: Person; readonly what: string; readonly ok: boolean; readonly form: boolean };
}

export function createOracle(switches: ReadonlySet<string>): Oracle {
  const ledger = createLedger();
  const violations: Violation[] = [];
  const notes = new Map<string, number>();
  const traces = new Map<BotOperation, Traces>();
  const ended: { readonly operation: BotOperation; readonly at: number }[] = [];
  const foundings = new Map<House, Founded>();
  const leaders = new Map<House, Fact<Person>>();
  const meetings = new Map<House, number>();
  const deputies = new Map<House, Person>();
  const members = new Map<string, Fact<boolean>>();
  const unanswered: number[] = [];
  let world: World | undefined;
  let figures: ReturnType<typeof createFigures> | undefined;
  const now = () => world?.scheduler.now() ?? 0;

  const tracesOf = (operation: BotOperation): Traces => {
    const found = traces.get(operation);
    if (found) return found;
    const fresh: Traces = { shown: [] };
    traces.set(operation, fresh);
    return fresh;
  };

  const oracle: Oracle = {
    ledger,
    violations,
    notes,
    watch(of) {
      world = of;
      figures = createFigures(of, oracle);
      createDisk(of, oracle, figures.wrote);
    },
    shownBy: (operation) => traces.get(operation)?.shown ?? [],
    note: (what) => void notes.set(what, (notes.get(what) ?? 0) + 1),
    fails(promise, house, what) {
      if (switches.has(promise)) violations.push({ promise, at: now(), house: house?.key ?? '', what });
    },
    complain: (what) => oracle.fails('no-unforced-error', undefined, what),
    complained: (what) => oracle.complain(what),
    founded(house, { anchor }) {
      oracle.note('founded');
      foundings.set(house, { anchor, at: now() });
    },
    isFounded: (house) => foundings.get(house),
    membership(house, person) {
      const key = `${house.key} ${person.key}`;
      const known = members.get(key) ?? new Fact<boolean>({ value: person === house.founder, from: 0 });
      members.set(key, known);
      return known;
    },

    leaderOf: (house) => deputies.get(house) ?? oracle.leadership(house).at(now()),
    founderOrLeader: (house) => oracle.leadership(house).at(now()) ?? house.founder,
    leadership(house) {
      const known = leaders.get(house) ?? new Fact<Person>({ value: house.founder, from: 0 });
      leaders.set(house, known);
      return known;
    },
    leads(house, leader, deputy) {
      oracle.leadership(house).learn(leader, now());
      if (deputy) deputies.set(house, deputy);
      else deputies.delete(house);
    },
    leaderUnknown: (house) => oracle.leadership(house).forget(),
    planTouched(house) {
      meetings.delete(house);
      silence.touched(house);
    },
    channelGone(house) {
      silence.gone(house);
      chairs.channelGone(house);
      duties.channelGone(house);
    },
    channelGoneUnheard: (house) => duties.channelGoneUnheard(house),
    channelBack(house) {
      silence.back(house);
      duties.channelBack(house);
    },
    decided(house, mark, isSure = true) {
      decides(house, mark, isSure);
      if (isSure) duties.decided(house, mark);
    },
    expectsMeeting: (house, at) => void meetings.set(house, at),
    meetingAhead: (house) => meetings.get(house),
    meetingStarted(house) {
      newMeeting(house);
      duties.meetingStarted(house);
    },
    meetingClosed(house) {
      meetingIsClosed(house);
      duties.meetingClosed(house);
    },
    ownerOf: (shown) => receipts.ownerOf(shown),

    waitsForReceipt: (entry, message) => receipts.waits(entry, message),
    stopsWaiting: (entry) => receipts.stop(entry),
    receiptOf: (entry, by) => receipts.receiptOf(entry, by),

    asked(by, what, { ok, operation, form }) {
      oracle.note(`asked ${what}`);
      if (!operation) return;
      tracesOf(operation).asked = { by, what, ok, form: form !== undefined };
      // Where their organisation was not let in, they get an error, and should.
      const isShutOut = by.kind === 'stranger' && by.platform === 'teams';
      if (!ok && !operation.disturbed && !isShutOut)
        oracle.fails('no-unforced-error', undefined, `${by.key} asked “${what}” and got an error`);
    },

    saw(shown) {
      tracesOf(shown.by).shown.push(shown);
      judgeEyes(oracle, shown);
      judgePairs(oracle, world?.houses ?? [], shown);
      judgeDates(oracle, shown);
      receipts.saw(shown);
      posts.saw(shown);
      silence.saw(shown);
      judgeHour(oracle, inWorld(), houseAt(shown), shown);
      duties.saw(shown);
      chairs.saw(shown);
      judgeMinutes(oracle, houseAt(shown), shown);
    },

    logged(level, event, fields) {
      const operation = currentOperation() as BotOperation | undefined;
      const words = `${event} ${JSON.stringify(fields)}`;
      if (marksIn(words).length > 0 || / H\d+\b/.test(words))
        oracle.fails('nothing-personal-logged', undefined, words);
      const isForced =
        operation?.disturbed || (event === 'row.unreadable' && oracle.notes.has('row spoiled'));
      if (level === 'error' && operation && !isForced)
        oracle.fails(
          'no-unforced-error',
          undefined,
          `${event} ${JSON.stringify(fields)} in ${operation.name}`,
        );
    },

    ended(operation, outcome: Ended<unknown>) {
      chairs.ended(operation);
      if (outcome.kind === 'threw' && !operation.disturbed) {
        const { error } = outcome;
        const inner = error instanceof AggregateError ? error.errors : [error];
        const words = inner.map((one) => (one instanceof Error ? one.stack : String(one))).join('\n');
        oracle.fails('no-unforced-error', undefined, `${operation.name} threw ${words}`);
      }
      if (operation.mishap?.hit && operation.mishap.kind.startsWith('platform-hangs')) unanswered.push(now());
      ended.push({ operation, at: now() });
      let next = ended[0];
      for (; next && next.at + settledMs < now(); next = ended[0]) {
        ended.shift();
        judgeOperation(next.operation);
      }
    },

    wasUnanswered: (from, to) => unanswered.some((at) => from <= at && at <= to),

    poisoned: (job) => oracle.fails('nothing-poisoned', undefined, JSON.stringify(job)),

    erased: (person) => figures?.erased(person),

    judge() {
      silence.judge();
      duties.judge();
      posts.forgetBefore(now());
    },
  };

  function judgeOperation(operation: BotOperation): void {
    const found = traces.get(operation);
    traces.delete(operation);
    if (!found) return;
    const { shown, asked } = found;
    judgeAgenda(oracle, world?.houses ?? [], operation, shown);
    if (!asked?.ok || asked.form || operation.disturbed || shown.length > 0) return;
    oracle.fails('answered', undefined, `${asked.by.key} asked “${asked.what}” and saw nothing`);
  }

  const inWorld = (): World => {
    if (!world) throw new Error('The oracle watches no world yet.');
    return world;
  };
  const houseAt = ({ place, only }: Shown): House | undefined =>
    place.kind === 'channel' && !only
      ? world?.houses.find(({ channel }) => channel === place.channel)
      : undefined;
  const posts = createPosts(oracle);
  const chairs = createOneChair(oracle, inWorld);
  const silence = createSilence(oracle, inWorld);
  const duties = createDuties(oracle, inWorld);
  const receipts = createReceipts(oracle, inWorld);
  return oracle;
}
