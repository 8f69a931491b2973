import { meetingRow } from '../../../bot/rows/meeting-rows.ts';
import { readValue } from '../../../bot/rows/row.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import { createSigner } from '../../../shared/storage/hmac-signer.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { demoUnit, stageOn } from '../demo-data.ts';
import { demoHomes } from '../story/cast.ts';
import { stageIn } from '../story/stage.ts';
import type { Moment, Press } from './collect.ts';
import { links } from './scene.ts';

/** A Wednesday in autumn, so that every run shows the same. */
export const today = new Date('2026-11-25T09:00:00Z');
export const home = demoHomes.group;

/** The rows as they stand at an hour, to be copied for each thing that is looked at. */
export function momentOf(
  name: string,
  rows: Uint8Array | undefined,
  now: Date,
  spare: Moment['spare'] = {},
): Moment {
  return {
    name,
    spare,
    now,
    copy() {
      const db = openSqliteDatabase(':memory:');
      if (rows) db.deserialize(rows);
      const { ports, stage, close } = stageOn(db, { now: () => now }, home);
      if (!rows) return { ports, stage, close };
      // With a secret, so that what leads to a page is seen as it stands with one; the empty channel shows it without.
      const signing = {
        ...ports,
        links,
        signer: createSigner(['a secret for the gallery, 32 letters'], 'print'),
      };
      return { ports: signing, stage: stageIn(signing, home), close };
    },
  };
}

/** At the first topic, after something was decided. */
export async function atMeeting(
  rows: Uint8Array,
  meeting: Date,
  length?: 'async-evening',
): Promise<{ readonly begun: Uint8Array; readonly older: readonly Press[] }> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports, stage } = stageOn(db, { now: () => meeting }, home);
  await stage.press('bo', 'command', { command: 'agenda' }, 'personal');
  await stage.press('bo', 'meeting.start', { sure: 'yes', ...(length && { length }) }, 'personal');
  const { id: unit } = await demoUnit(ports.store, home);
  const about = { unit, day: dayOf(meeting) };
  const older: Press[] = [];
  if (!length) {
    await stage.press('bo', 'meeting.go', { ...about, to: '1' }, 'personal');
    await stage.fill(
      'bo',
      'meeting.decision',
      about,
      { text: 'Vi bliver ude ti minutter længere' },
      'personal',
    );
    await stage.fill('bo', 'meeting.goal', about, { goal: 'Alle finder en ven i skoven' }, 'personal');
    const held = await readValue(ports, meetingRow(unit, about.day));
    const decision = held?.decisions[0]?.id ?? '';
    older.push(
      { role: 'bo', action: 'meeting.show', data: { ...about, more: 'yes' } },
      { role: 'bo', action: 'meeting.correct', data: { ...about, decision } },
      { role: 'bo', action: 'meeting.goal-mend', data: { ...about, goal: held?.goals[0]?.id ?? '' } },
    );
  }
  const begun = db.serialize();
  db.close();
  return { begun, older };
}
