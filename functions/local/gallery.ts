import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { drawPicture } from '../../bot/picture/view/draw-picture.ts';
import type { Picture } from '../../bot/ui/picture.ts';
import type { Language } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { addDemoData, demoUnit, nextDemoMeeting, stageOn } from './demo-data.ts';
import { addDemoNetwork } from './demo-network.ts';
import {
  collect,
  collectMessages,
  collectPages,
  type Exhibit,
  type Moment,
  unseen,
} from './gallery/collect.ts';
import { draw } from './gallery/draw.ts';
import { galleryPage } from './gallery/gallery-page.ts';
import { demoHomes } from './story/cast.ts';

/** A Wednesday in autumn, so that every run shows the same. */
const today = new Date('2026-11-25T09:00:00Z');
const target = resolve(import.meta.dirname, '../../.femuger/gallery');
const home = demoHomes.group;

function momentOf(
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
      return stageOn(db, { now: () => now }, home);
    },
  };
}

async function exhibitsIn(language: Language, seen: Set<string>): Promise<readonly Exhibit[]> {
  const folder = mkdtempSync(join(tmpdir(), 'femuger-gallery-'));
  try {
    const path = join(folder, 'data.sqlite');
    await addDemoData(path, today, home, language);
    const meeting = (await nextDemoMeeting(path, today)) ?? today;
    const db = openSqliteDatabase(path);
    // With a journal beside it, a copy in memory could not be opened.
    db.exec('PRAGMA journal_mode = DELETE');
    const rows = db.serialize();
    db.close();
    const week = momentOf('week three', rows, today);
    const { ports, close } = week.copy();
    const unit = await demoUnit(ports.store, home);
    close();
    const spare = { unit: unit.id, day: dayOf(meeting), goals: 'none', length: '60' };
    const begun = await atMeeting(rows, meeting);
    return [
      ...(await collect(momentOf('an empty channel', undefined, today), seen)),
      ...(await collect(week, seen)),
      ...(language === 'da' ? await inNetwork(folder, seen) : []),
      ...(await collect(momentOf('the meeting', begun, new Date(meeting.getTime() + 600_000), spare), seen)),
      ...(await collectMessages(week, unit, seen)),
      ...(await collectPages(week, unit)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What whoever looks after a network sees, and the leader of one of its units. */
async function inNetwork(folder: string, seen: Set<string>): Promise<readonly Exhibit[]> {
  const path = join(folder, 'network.sqlite');
  await addDemoNetwork(path, today);
  const moment = momentOf('a network', readFileSync(path), today);
  return [
    ...(await collect({ ...moment, roles: ['carla'] }, seen)),
    ...(await collect({ ...moment, roles: ['bo'] }, seen)),
  ];
}

async function atMeeting(rows: Uint8Array, meeting: Date): Promise<Uint8Array> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { stage } = stageOn(db, { now: () => meeting }, home);
  await stage.press('bo', 'command', { command: 'agenda' }, 'personal');
  await stage.press('bo', 'meeting.start', {}, 'personal');
  const begun = db.serialize();
  db.close();
  return begun;
}

const pictures = new Map<string, string>();
function addressOf(picture: Picture): string {
  const svg = drawPicture(picture, 'screen');
  const name = pictures.get(svg) ?? `picture-${pictures.size + 1}.svg`;
  pictures.set(svg, name);
  return name;
}

const seen = new Set<string>();
const da = (await exhibitsIn('da', seen)).map((one) => draw(one, addressOf));
const en = (await exhibitsIn('en', new Set())).map((one) => draw(one, addressOf));
mkdirSync(target, { recursive: true });
for (const [svg, name] of pictures) writeFileSync(join(target, name), svg);
const file = join(target, 'index.html');
writeFileSync(file, await galleryPage({ rooms: { da, en }, unseen: unseen(seen) }));
console.log(`${da.length + en.length} exhibits hang in ${file}`);
const faults = [...da, ...en].filter(({ fault }) => fault);
for (const { group, name, fault } of faults) console.log(`✗ ${group} ${name}: ${fault}`);
console.log(`Not come upon: ${unseen(seen).join(', ') || 'nothing'}`);
