import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { newPrintLink, writePrintLink } from '../../shared/domain/print/print-link.ts';
import { foundLeadership } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

const now = new Date('2026-09-16T07:30:00Z');
const secret = 'a secret of thirty-two characters';
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
};

let femuger: RunningBundle;
beforeAll(async () => {
  femuger = await runBundle({ FEMUGER_SECRET: secret }, () => now);
  await insertRow(femuger, unitRow(unit.id), unit);
});
afterAll(() => femuger.stop());

it('a page is read over HTTP by whoever has a link, æøå and all, and is not found without one', async () => {
  const text = writePrintLink(newPrintLink(unit.id, 'guide', bo, now));
  const signature = createSigner([secret], 'print').sign(text);
  const token = `${Buffer.from(text).toString('base64url')}.${signature}`;
  const page = await fetch(`${femuger.url}/api/print/guide/01UNIT?token=${token}`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await page.text()).toMatch(/<p class="note">Stue Grøn<\/p>\s*<h1>Uge 1 af 5<\/h1>/);
  for (const address of ['guide/01UNIT', `agenda/01UNIT?token=${token}`, `guide/01UNIT?token=${token}x`]) {
    const closed = await fetch(`${femuger.url}/api/print/${address}`);
    expect(closed.status).toBe(404);
    expect(await closed.text()).toContain('Siden er her ikke længere');
  }
  expect(femuger.logged.join()).not.toContain(signature);
});
