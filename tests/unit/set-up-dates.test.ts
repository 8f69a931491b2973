import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { applyChange } from '../../shared/domain/plan/apply-change.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { openingFits } from '../../shared/domain/plan/place-meetings.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addDays, addWeeks, instantOf, momentAt, momentOf, mondayOf } from '../../shared/domain/time/day.ts';
import { planned } from '../people/plan-example.ts';
import { bo, channel, createWorld, goodUnit, replyText } from '../people/world.ts';

const moment = fc.record({
  today: fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2026-01-01', days)),
  hour: fc.constantFrom('00:05', '06:30', '08:59', '12:59', '13:00', '13:01', '15:45', '21:10'),
});
const slot = fc.record({
  weekday: fc.constantFrom(1, 2, 3, 4, 5),
  time: fc.constantFrom('06:00', '08:30', '13:00', '16:00', '21:00'),
  minutes: fc.constantFrom(30, 60, 120),
});

it('whenever a unit is set up, its first meeting lies ahead and before the one that ends its course', () => {
  fc.assert(
    fc.property(moment, slot, fc.integer({ min: -2, max: 20 }), ({ today, hour }, when, weeks) => {
      const anchor = addWeeks(mondayOf(today), weeks);
      const settings = newPlanSettings({
        anchor,
        slot: when,
        curriculum: 'styrket-2018',
        knownFrom: today,
        knownAt: hour,
      });
      const plan = planned(planUnit(settings, addWeeks(today, 30)));
      const { openingMeeting, courses } = plan;
      expect(momentAt(openingMeeting.day, openingMeeting.time) > momentAt(today, hour)).toBe(true);
      expect(openingMeeting.day < (courses[0]?.closingMeeting?.day ?? '')).toBe(true);
      expect(openingFits(plan)).toBe(true);
      if (openingMeeting.movedFrom) expect(openingMeeting.movedFrom.reason.kind).toBe('closed');
      // Worked out again the next day, the opening meeting is the same.
      expect(planned(planUnit(settings, addWeeks(today, 31))).openingMeeting).toEqual(openingMeeting);
    }),
    { numRuns: 500 },
  );
});

it('no change of the slot puts the first meeting behind the one that ends the course', () => {
  fc.assert(
    fc.property(moment, slot, slot, fc.integer({ min: -2, max: 3 }), ({ today, hour }, old, next, weeks) => {
      const anchor = addWeeks(mondayOf(today), weeks);
      const start = {
        anchor,
        slot: old,
        curriculum: 'styrket-2018',
        knownFrom: today,
        knownAt: hour,
      } as const;
      const now = instantOf(addDays(today, 2), '10:00');
      const changed = applyChange(newPlanSettings(start), { kind: 'slot', slot: next }, now);
      if ('refused' in changed) return;
      const plan = planned(planUnit(changed, addWeeks(today, 30)));
      expect(openingFits(plan)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

// Sets a unit up on every weekday and hour of two weeks, through the form, and looks at its dates.
it.each([1, 2, 3, 4, 5])(
  'a unit set up in the form with a slot on weekday %i has a sane beginning',
  async (weekday) => {
    const hours = ['07:00', '12:59', '13:00', '18:00'];
    for (let day = 0; day < 7; day++) {
      for (const hour of hours) {
        const now = instantOf(addDays('2026-09-14', day), hour);
        const world = createWorld(now.toISOString());
        const opened = await world.press(bo, channel, 'unit.create');
        if (opened.kind !== 'open-form') throw new Error(replyText(opened));
        const field = opened.form.fields.find((each) => 'id' in each && each.id === 'anchor');
        const offered = field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
        const anchor = offered[0] ?? '';
        const values = { ...goodUnit, weekday: String(weekday), anchor };
        const { form } = opened;
        const said = await world.submit(bo, channel, form.id, { ...form.values, ...values }, form.context);
        expect(said.kind, replyText(said)).toBe('show');
        const stored = await readRow(world.ports, unitRow(form.context.op ?? ''));
        const plan = planned(planUnit(stored?.value.plan ?? ({} as never), '2026-12-01'));
        const { openingMeeting, courses } = plan;
        expect(momentAt(openingMeeting.day, openingMeeting.time) > momentOf(now)).toBe(true);
        expect(openingMeeting.day < (courses[0]?.closingMeeting?.day ?? '')).toBe(true);
        expect(replyText(said)).not.toContain('flyttet');
      }
    }
  },
);
