import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { agendaRow } from '../../../bot/rows/meeting-rows.ts';
import { readRow } from '../../../bot/rows/row.ts';
import { readStoredAgenda, type StoredAgenda } from '../../../shared/domain/meeting/stored-agenda.ts';
import { instantOf } from '../../../shared/domain/time/day.ts';
import type { RunningBundle } from '../running-bundle.ts';
import { type House, type Message, type OpenForm, type Shown, type ShownButton, textOf } from './house.ts';

export type Played = Awaited<ReturnType<typeof playCourse>>;

/** A house and the bot in it, what its people do there, and what must and must not come of it. */
export async function playCourse(
  staff: readonly string[],
  open: (
    staff: readonly string[],
    now: () => Date,
  ) => Promise<{ readonly house: House; readonly femuger: RunningBundle }>,
) {
  let now = instantOf('2026-09-07', '08:30');
  /** The trials that the agenda must hold: their words, and who wrote each. */
  const expected = new Map<string, string>();
  const never = new Set<string>();
  const asked = new Set<string>();
  const queued = new Set<string>();
  const logged: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words.join(' ')));
  const { house, femuger } = await open(staff, () => now);

  function query<T>(sql: string): readonly T[] {
    const db = new DatabaseSync(femuger.path, { readOnly: true });
    try {
      return db.prepare(sql).all() as T[];
    } finally {
      db.close();
    }
  }

  function remember(): void {
    for (const { body } of query<{ body: string }>('SELECT body FROM messages')) queued.add(body);
  }

  async function settle(): Promise<void> {
    for (let i = 0; i < 600; i++) {
      remember();
      const waiting = `visible_at <= ${now.getTime()} OR attempts > 0`;
      const [left] = query<{ left: number }>(`SELECT count(*) AS left FROM messages WHERE ${waiting}`);
      if (left?.left === 0) return house.collect();
      await pause(20);
    }
    throw new Error('the queue never came to rest');
  }

  async function at(day: string, time: string): Promise<Shown[]> {
    const before = house.shown.length;
    now = instantOf(day, time);
    await fetch(`${femuger.url}/admin/functions/tick`, { method: 'POST' });
    await settle();
    return house.shown.slice(before);
  }

  /** Every weekday morning up to this one. */
  async function until(last: string): Promise<Shown[]> {
    const before = house.shown.length;
    for (
      let day = new Date(now.getTime() + 86_400_000);
      isoDay(day) <= last;
      day = new Date(day.getTime() + 86_400_000)
    )
      if (![0, 6].includes(day.getUTCDay())) await at(isoDay(day), '09:00');
    return house.shown.slice(before);
  }

  async function seen(act: () => Promise<unknown>): Promise<Shown[]> {
    const before = house.shown.length;
    await act();
    return house.shown.slice(before);
  }

  async function write(who: string, text: string, where: Message['where'] = 'channel') {
    let said: Message | undefined;
    const shown = await seen(async () => {
      said = await house.say(who, `prøvehandling: ${text}`, where);
    });
    if (!said) throw new Error('not said');
    now = new Date(now.getTime() + 61_000);
    await settle();
    const receipt = shown.find((one) => textOf(one).includes('røvehandling er noteret'));
    return { said, shown, receipt };
  }

  async function share(who: string, text: string) {
    const written = await write(who, text);
    expected.set(text, who);
    asked.add(who);
    expect(written.receipt?.to).toBe('channel');
    return written;
  }

  async function press(who: string, shown: readonly Shown[] | Shown | undefined, label: string) {
    const button = buttonIn(shown, label) ?? buttonIn(await unfolded(who, shown), label);
    if (!button) throw new Error(`no button ${label} in ${JSON.stringify(shown, undefined, 1)}`);
    let form: OpenForm | undefined;
    const next = await seen(async () => {
      form = await house.press(who, button);
    });
    return { form, shown: next };
  }

  /** Where a client cannot fold, *Mere* brings the rest of a message. */
  async function unfolded(who: string, shown: readonly Shown[] | Shown | undefined) {
    const more = buttonIn(shown, 'Mere');
    return more ? seen(async () => void (await house.press(who, more))) : undefined;
  }

  async function fill(who: string, shown: readonly Shown[], label: string, values: Record<string, string>) {
    const { form } = await press(who, shown, label);
    if (!form) throw new Error(`no form behind ${label}`);
    return seen(async () => expect((await house.submit(form, values))?.words).toBeUndefined());
  }

  async function storedAgenda(unit: string, day: string): Promise<StoredAgenda> {
    const row = await readRow(femuger, agendaRow(unit, day));
    if (!row) throw new Error('no agenda');
    return readStoredAgenda(row.value);
  }

  function pass(milliseconds: number): void {
    now = new Date(now.getTime() + milliseconds);
  }

  return {
    house,
    femuger,
    expected,
    never,
    asked,
    queued,
    logged,
    query,
    remember,
    settle,
    pass,
    at,
    until,
    seen,
    write,
    share,
    press,
    fill,
    storedAgenda,
  };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function isOutcomeAsk(shown: Shown): boolean {
  return shown.to !== 'channel' && shown.lines.some((line) => line.includes('Hvordan gik det?'));
}

export function buttonIn(
  shown: readonly Shown[] | Shown | undefined,
  label: string,
): ShownButton | undefined {
  const all = shown === undefined ? [] : [shown].flat();
  return all.flatMap(({ buttons }) => buttons).findLast((button) => button.label === label);
}
