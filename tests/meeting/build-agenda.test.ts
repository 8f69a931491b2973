import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaLengths, agendaSections } from '../../shared/domain/meeting/agenda-sections.ts';
import { exactlyOnce } from '../../shared/domain/meeting/agenda-topics.ts';
import type { AgendaAsk, AgendaMaterial } from '../../shared/domain/meeting/plan-agenda.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { buildAgenda, guarded, trialOf } from './agenda-fixture.ts';

const chair = { platform: 'slack', tenant: 'T1', id: 'UBO', name: 'Bo Holm' } as const;
const meeting: PlannedMeeting = {
  id: '1',
  type: '4+2',
  day: '2026-10-16',
  time: '13:00',
  minutes: 60,
  state: 'planned',
};
type Made = Omit<AgendaAsk, 'at'> & AgendaMaterial;
const material = (trials: readonly Trial[], more: Partial<Made> = {}): Made => ({
  meeting,
  length: 60,
  chair,
  trials,
  ...more,
});
const idsOn = (trials: readonly Trial[]) =>
  buildAgenda(material(trials)).topics.flatMap(({ lines }) => lines.map(({ trial }) => trial));

/** What people can do with a trial before a meeting. */
type Event =
  | { kind: 'write'; id: number; text: string; private: boolean; author: string }
  | { kind: 'edit'; id: number; text: string }
  | { kind: 'withdraw' | 'withhold' | 'discuss'; id: number }
  | { kind: 'carry'; id: number; day: string };

const words =
  'garderoben overgang sætter ord på turtagning bilerne samling klatre regnvejr øve rim æøå pauser'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const id = fc.nat(30);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    id,
    text,
    private: fc.boolean(),
    author: fc.constantFrom('Ane', 'Bo', 'Carla'),
  }),
  fc.record({ kind: fc.constant('edit' as const), id, text }),
  fc.record({ kind: fc.constantFrom('withdraw' as const, 'withhold' as const, 'discuss' as const), id }),
  fc.record({ kind: fc.constant('carry' as const), id, day: fc.constantFrom('2026-08-07', '2026-09-11') }),
);

/** The store after those events: one row for each id, whatever was delivered twice. */
function lived(events: readonly Event[]): Map<string, Trial> {
  const rows = new Map<string, Trial>();
  for (const one of events) {
    const key = `slack:T1:C1:${one.id}`;
    const row = rows.get(key);
    if (one.kind === 'write') {
      const author = { ...chair, id: one.author, name: one.author };
      if (!row) rows.set(key, trialOf(key, one.text, { audience: one.private ? 'private' : 'unit', author }));
    } else if (row) {
      if (one.kind === 'withdraw') rows.delete(key);
      if (one.kind === 'edit') rows.set(key, { ...row, what: guarded(one.text) });
      if (one.kind === 'withhold') rows.set(key, { ...row, onAgenda: false });
      if (one.kind === 'discuss') rows.set(key, { ...row, discussedAt: '2026-09-11' });
      if (one.kind === 'carry') rows.set(key, { ...row, carried: [...(row.carried ?? []), one.day] });
    }
  }
  return rows;
}

const expected = (rows: ReadonlyMap<string, Trial>) =>
  [...rows.values()]
    .filter((trial) => trial.audience === 'unit' && trial.onAgenda && !trial.discussedAt)
    .map((trial) => trial.id)
    .sort();

describe('every shared and open trial', () => {
  it('stands on the agenda exactly once, in its author’s latest words, whatever went before', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        const rows = lived(events);
        const agenda = buildAgenda(material([...rows.values()]));
        const lines = agenda.topics.flatMap((topic) => topic.lines);
        expect(lines.map(({ trial }) => trial).sort()).toEqual(expected(rows));
        for (const line of lines) {
          expect(line.what).toBe(rows.get(line.trial)?.what);
          expect(line.author).toBe(rows.get(line.trial)?.author.name);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('gives the same agenda in any order, and when a row is read twice', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }).chain((events) => {
          const rows = [...lived(events).values()];
          return fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          );
        }),
        ([rows, shuffled]) => {
          const once = buildAgenda(material(rows));
          expect(buildAgenda(material([...shuffled, ...rows.slice(0, 3)]))).toEqual(once);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of two versions of one trial read while it is edited, shows one, the same in any order', () => {
    const before = trialOf('a', 'vi synger', { outcome: { at: '2026-10-01', tried: false } });
    const after = trialOf('a', 'vi synger', { outcome: { at: '2026-10-01', tried: true } });
    expect(idsOn([before, after])).toEqual(['a']);
    expect(buildAgenda(material([before, after]))).toEqual(buildAgenda(material([after, before])));
  });

  it('is proved to: what a grouping invents, doubles or forgets is repaired', () => {
    const trials = new Map([
      ['a', { what: 'ord på overgangen til garderoben' }],
      ['b', { what: 'rim' }],
      ['c', { what: 'ture' }],
    ]);
    const repaired = exactlyOnce(
      [
        { title: 'Ture', trialIds: ['c', 'zzz'] },
        { title: 'Opdigtet', trialIds: ['yyy'] },
        { title: 'Rim', trialIds: ['b', 'c', 'b'] },
      ],
      trials,
    );
    expect(repaired).toEqual([
      { title: 'Ture', trialIds: ['c'] },
      { title: 'Rim', trialIds: ['b'] },
      { title: 'Ord på overgangen til garderoben', trialIds: ['a'] },
    ]);
  });
});

describe('what was passed on', () => {
  const once = trialOf('b', 'mere ro ved bordet', { carried: ['2026-09-11'] });
  const twice = trialOf('c', 'farver i skoven', { carried: ['2026-08-07', '2026-09-11'] });
  const fresh = trialOf('a', 'synge navnene');

  it('says from when, and the third time comes first and asks for a decision', () => {
    const { topics } = buildAgenda(material([fresh, once, twice]));
    expect(topics.map(({ lines }) => lines[0]?.trial)).toEqual(['c', 'b', 'a']);
    expect(topics[0]?.lines[0]).toMatchObject({ carriedFrom: '2026-09-11', decideAfter: 2 });
    expect(topics[1]?.lines[0]).toMatchObject({ carriedFrom: '2026-09-11' });
    expect(topics[1]?.lines[0]?.decideAfter).toBeUndefined();
    expect(topics[2]?.lines[0]?.carriedFrom).toBeUndefined();
  });

  it('is counted by meetings: the same one noted twice is one', () => {
    const doubled = trialOf('d', 'ro', { carried: ['2026-09-11', '2026-09-11'] });
    expect(buildAgenda(material([doubled])).topics[0]?.lines[0]?.decideAfter).toBeUndefined();
  });
});

describe('the time boxes', () => {
  const types = ['1+2', '4+2', '4+1+2'] as const;
  const variants = types.flatMap((type) =>
    agendaLengths.flatMap((length) => [true, false].map((trials) => ({ type, length, trials }))),
  );

  it.each(variants)('of $type fill $length minutes exactly (trials: $trials)', ({ type, length, trials }) => {
    const sections = agendaSections(type, length, '13:00', trials);
    let passed = 0;
    for (const { time } of sections) {
      const at = 13 * 60 + passed;
      expect(time?.from).toBe(`${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`);
      expect(time?.minutes).toBeGreaterThanOrEqual(2);
      passed += time?.minutes ?? 0;
    }
    expect(passed).toBe(length);
    expect(new Set(sections.map(({ item }) => item)).size).toBe(sections.length);
  });

  it.each(variants)(
    'of $type in $length minutes weigh both perspectives the same',
    ({ type, length, trials }) => {
      const sections = agendaSections(type, length, '13:00', trials);
      const minutesOf = (item: string) => sections.find((each) => each.item === item)?.time?.minutes;
      const pairs = type === '1+2' ? ['start'] : type === '4+2' ? ['benefit'] : ['benefit', 'start'];
      for (const pair of pairs) {
        expect(minutesOf(`children-${pair}`)).toBeGreaterThan(0);
        expect(minutesOf(`practice-${pair}`)).toBe(minutesOf(`children-${pair}`));
      }
      expect(sections.some(({ item }) => item === 'trials')).toBe(trials || type !== '1+2');
      expect(sections.some(({ item }) => item === 'dilemma')).toBe(true);
    },
  );

  it('are missing in the evening’s written round, which has the same points', () => {
    const evening = agendaSections('4+2', 'async-evening', '19:30', true);
    expect(evening.every(({ time }) => time === undefined)).toBe(true);
    expect(evening.map(({ item }) => item)).toEqual(
      agendaSections('4+2', 60, '19:30', true).map(({ item }) => item),
    );
  });
});
