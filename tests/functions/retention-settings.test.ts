import { afterEach, expect, it, vi } from 'vitest';
import { health } from '../../functions/wiring/health.ts';
import { yearsKept, yearsKeptOrNone } from '../../functions/wiring/settings.ts';
import { defaultYears } from '../../shared/domain/own-data/retention.ts';

const [after, to] = ['FEMUGER_DELETE_AFTER_YEARS', 'FEMUGER_EXPORTED_TO'] as const;

function given(years: string | undefined, exportedTo: string | undefined): void {
  vi.stubEnv(after, years);
  vi.stubEnv(to, exportedTo);
}

afterEach(() => vi.unstubAllEnvs());

it('delete nothing unless both are named', () => {
  given(undefined, undefined);
  expect(yearsKept()).toBeUndefined();
  given('defaults', undefined);
  expect(yearsKept).toThrow(/FEMUGER_EXPORTED_TO is not set, so nothing is deleted/);
  expect(yearsKeptOrNone()).toBeUndefined();
  given(undefined, 'sag 26/1234');
  expect(yearsKept).toThrow(/FEMUGER_DELETE_AFTER_YEARS is not set, so nothing is deleted/);
  expect(yearsKeptOrNone()).toBeUndefined();
});

it('take the defaults, or other years for a kind', () => {
  given('defaults', 'sag 26/1234');
  expect(yearsKept()).toEqual(defaultYears);
  given('trials:7, meetings:20', 'sag 26/1234');
  expect(yearsKeptOrNone()).toEqual({ ...defaultYears, trials: 7, meetings: 20 });
});

it.each(['5', 'trials:0', 'trials:1.5', 'trials:', 'children:3', 'trials:5:6', 'trials:100', 'trials:x'])(
  'delete nothing where the years cannot be read: %s',
  (years) => {
    given(years, 'sag 26/1234');
    expect(yearsKept).toThrow(/FEMUGER_DELETE_AFTER_YEARS says defaults/);
    expect(yearsKeptOrNone()).toBeUndefined();
  },
);

it('are told of by health, which stays well', async () => {
  const told = async () => (await health()).deletion;
  given(undefined, undefined);
  expect(await told()).toMatchObject({ ok: true, reason: expect.stringContaining('records are kept') });
  given('defaults', undefined);
  expect(await told()).toMatchObject({ ok: false, reason: expect.stringContaining(to) });
  given('defaults', 'sag 26/1234');
  expect(await told()).toEqual({ ok: true });
});
