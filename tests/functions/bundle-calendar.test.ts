import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarHash } from '../../bot/calendar/calendar-link.ts';
import { insertRow, putRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { foundLeadership } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

const now = new Date('2026-09-16T07:30:00Z');
const token = 'Ab-_'.repeat(11).slice(0, 43);
const bo = { platform: 'slack', tenant: 'T1', id: 'UBO', name: 'Bo Holm' } as const;

const unit: Unit = {
  v: 1,
  id: '01UNIT',
  name: 'Stue Grøn' as Guarded,
  kind: 'kindergarten',
  language: 'da',
  institution: '01UNIT-institution',
  home: { platform: 'slack', tenant: 'T1', conversation: 'C1' },
  leadership: foundLeadership(bo, { id: '01UNIT', at: now.toISOString() }),
  plan: newPlanSettings({
    anchor: '2026-09-14',
    knownFrom: '2026-09-14',
    slot: { weekday: 5, time: '13:00', minutes: 60 },
    curriculum: 'styrket-2018',
  }),
  calendars: [{ hash: calendarHash(token), person: bo, since: now.toISOString() }],
};

let femuger: RunningBundle;
const file = (name: string, headers: Record<string, string> = {}) =>
  fetch(`${femuger.url}/api/calendar/01UNIT/${name}`, { headers });
beforeAll(async () => {
  femuger = await runBundle({}, () => now);
  await insertRow(femuger, unitRow(unit.id), unit);
});
afterAll(() => femuger.stop());

describe('the calendar over HTTP', () => {
  it('is a calendar file, with or without its ending', async () => {
    for (const name of [token, `${token}.ics`]) {
      const response = await file(name);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(await response.text()).toContain('SUMMARY:Statusmøde\\, Stue Grøn');
    }
  });

  it('is not sent again to a program that has it', async () => {
    const etag = (await file(token)).headers.get('etag') ?? '';
    const again = await file(token, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await file(token, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is not found by a wrong address, which is told nothing', async () => {
    for (const name of ['A'.repeat(43), 'short', `${token}x.ics`]) {
      const response = await file(name);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    }
    expect((await fetch(`${femuger.url}/api/calendar/nobody/${token}`)).status).toBe(404);
  });

  it('answers a change of the plan with a newer file', async () => {
    const etag = (await file(token)).headers.get('etag') ?? '';
    const moved = { ...unit, plan: { ...unit.plan, slot: { ...unit.plan.slot, time: '14:00' } } };
    await putRow(femuger, unitRow(unit.id), moved);
    const response = await file(token, { 'if-none-match': etag });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('T140000');
  });
});
