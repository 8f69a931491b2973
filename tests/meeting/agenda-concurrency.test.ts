import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentAgenda } from '../../bot/meeting/current-agenda.ts';
import { deleteRow, readRow } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { addTrials, at, unitWithStaff } from '../people/meeting-steps.ts';
import { trialOf } from './agenda-fixture.ts';

/** What may happen between two pages of rows: a trial is put down (again, changed, made private) or taken away. */
interface Happening {
  readonly id: number;
  readonly to: Trial | undefined;
}

const ids = 12;
const idOf = (id: number): string => `c${String(id).padStart(2, '0')}`;
const happening: fc.Arbitrary<Happening> = fc
  .tuple(fc.nat(ids - 1), fc.constantFrom('shared', 'edited', 'private', 'withheld', 'gone'))
  .map(([id, how]) => ({
    id,
    to:
      how === 'gone'
        ? undefined
        : trialOf(idOf(id), how === 'edited' ? 'nu med andre ord' : `vi øver tur nummer ${id}`, {
            audience: how === 'private' ? 'private' : 'unit',
            onAgenda: how !== 'withheld',
          }),
  }));

describe('an agenda built while people write', () => {
  it('holds each trial at most once, and every one that stayed shared and open exactly once', async () => {
    const { world, unit } = await unitWithStaff();
    const row = await readRow(world.ports, unitRow(unit));
    at(world, '2026-10-13', '10:00');
    const plan = row && planUnit(row.value.plan, addWeeks('2026-10-13', 12));
    const meeting = plan && !('refused' in plan) ? plan.courses[0]?.closingMeeting : undefined;
    if (!plan || 'refused' in plan || !meeting) throw new Error('no meeting');
    const { store } = world.ports;

    const property = fc.asyncProperty(
      fc.array(happening, { maxLength: 20 }),
      fc.array(fc.array(happening, { maxLength: 4 }), { maxLength: 8 }),
      async (before, meanwhile) => {
        const seen = new Map<string, boolean[]>();
        const happen = async ({ id, to }: Happening) => {
          if (to) await addTrials(world, unit, to);
          else await deleteRow(world.ports, openTrialRow(unit, idOf(id)));
          const shown = to !== undefined && to.audience === 'unit' && to.onAgenda;
          seen.set(idOf(id), [...(seen.get(idOf(id)) ?? [false]), shown]);
        };
        for (let id = 0; id < ids; id++) await happen({ id, to: undefined });
        for (const one of before) await happen(one);
        // From here on the test notes in which states each trial has been: sometimes or always to be shown.
        for (const [id, states] of seen) seen.set(id, states.slice(-1));
        const queue = [...meanwhile];
        const slow: typeof store = {
          ...store,
          get: (...args) => store.get(...args),
          range: async (table, partition, range, page = {}) => {
            const found = await store.range<never>(table, partition, range, { ...page, limit: 3 });
            for (const one of queue.shift() ?? []) await happen(one);
            return found;
          },
        };
        const { agenda } = await currentAgenda({ ...world.ports, store: slow }, row.value, {
          meeting,
          before: undefined,
          length: 60,
        });
        const shown = agenda.topics.flatMap(({ lines }) => lines.map(({ trial }) => trial));
        expect(new Set(shown).size).toBe(shown.length);
        for (const [id, states] of seen) {
          if (states.every(Boolean)) expect(shown).toContain(id);
          if (!states.some(Boolean)) expect(shown).not.toContain(id);
        }
      },
    );
    await fc.assert(property, { numRuns: 120 });
  });
});
