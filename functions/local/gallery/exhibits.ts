import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appointmentRow } from '../../../bot/rows/above-rows.ts';
import { changeRow } from '../../../bot/rows/change-row.ts';
import { followUpsIn } from '../../../bot/rows/follow-up-rows.ts';
import { meetingRow } from '../../../bot/rows/meeting-rows.ts';
import { openDecisionRow, openDecisionsIn } from '../../../bot/rows/meeting-work-rows.ts';
import { networkRow, releaseAnswerRow, releaseAnswersIn } from '../../../bot/rows/network-rows.ts';
import { personRow } from '../../../bot/rows/place-rows.ts';
import { deleteRow, putRow, readRows, readValue, readValues } from '../../../bot/rows/row.ts';
import { doneTrialsIn } from '../../../bot/rows/trial-rows.ts';
import { memberKey } from '../../../bot/rows/unit-rows.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { courseOn, meetingAhead } from '../../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../../shared/domain/plan/plan-of.ts';
import { addDays, type Day, dayOf, instantOf } from '../../../shared/domain/time/day.ts';
import { createSigner } from '../../../shared/storage/hmac-signer.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { addDemoData, demoUnit, nextDemoMeeting, stageOn } from '../demo-data.ts';
import { addDemoNetwork } from '../demo-network.ts';
import { cast, demoHomes } from '../story/cast.ts';
import { houses } from '../story/network-cast.ts';
import { stageFor, stageIn } from '../story/stage.ts';
import { collect, collectMessages, collectPages, type Exhibit, type Moment, type Press } from './collect.ts';
import { actsOn, deedsInNetwork, deedsInUnit, play } from './deeds.ts';
import { playScenes } from './play-scenes.ts';
import { links } from './scenes.ts';

/** A Wednesday in autumn, so that every run shows the same. */
const today = new Date('2026-11-25T09:00:00Z');
const home = demoHomes.group;

/** All that can be seen of the demo unit: before it is made, in the third week of its course, and at its meeting. */
export async function exhibitsIn(language: Language, seen: Set<string>): Promise<readonly Exhibit[]> {
  const folder = mkdtempSync(join(tmpdir(), 'femuger-gallery-'));
  try {
    const path = join(folder, 'data.sqlite');
    await addDemoData(path, today, [home], language);
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
    const day = dayOf(meeting);
    const spare = { unit: unit.id, day, goals: 'none', length: '60' };
    const { begun, older } = await atMeeting(rows, meeting);
    const atTable = {
      ...momentOf('the meeting', begun, new Date(meeting.getTime() + 600_000), spare),
      older,
      sends: { 'meeting-open-ask': { day } },
    };
    const evening = momentOf('an evening', (await atMeeting(rows, meeting, 'async-evening')).begun, meeting);
    const paused = { ...unit, plan: { ...unit.plan, pauseWeeks: 1 as const, courses: {} } };
    return [
      ...(await collect(momentOf('an empty channel', undefined, today), seen)),
      ...(await collect(week, seen)),
      ...(language === 'da' ? await inNetwork(folder, seen) : []),
      ...(await collect(atTable, seen)),
      ...(await collectMessages(week, unit, seen)),
      ...(await collectMessages(week, paused, seen)),
      ...(await collectMessages(atTable, unit, seen)),
      ...(await collectMessages(evening, unit, seen)),
      ...(await afterDeeds(rows, seen)),
      ...(await collectPages(week, unit)),
      ...(await playScenes(rows, { week: today, meeting, language })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same week when more has happened in it. */
async function afterDeeds(rows: Uint8Array, seen: Set<string>): Promise<readonly Exhibit[]> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports, stage } = stageOn(db, { now: () => today }, home);
  const older: Press[] = [];
  for (const deed of deedsInUnit) {
    const acts = actsOn(await play(stage, deed)).filter(({ opensForm }) => opensForm);
    older.push(...acts.map(({ action, data }) => ({ role: deed.who, action, data: { ...data } })));
  }
  const unit = await demoUnit(ports.store, home);
  const [date] = await readValues(ports, followUpsIn(unit.id));
  const [decision] = await readValues(ports, openDecisionsIn(unit.id));
  // The story names them in words, and only somebody's account can be reminded.
  const owner = { id: cast.emil.id, name: cast.emil.name ?? '', person: cast.emil };
  if (decision) {
    const { who: _, ...kept } = decision;
    await putRow(ports, openDecisionRow(unit.id, decision.id), { ...kept, owner });
  }
  const trials = await readValues(ports, doneTrialsIn(unit.id));
  const hers = trials.find(({ author }) => author.name === cast.ditte.name);
  const plan = planOf(unit.plan, dayOf(today));
  const meeting = meetingAhead(plan, dayOf(today))?.id ?? '';
  const chair = unit.chairs?.[meeting];
  const done = db.serialize();
  db.close();
  const moment: Moment = {
    ...momentOf('a busy week', done, today),
    commands: new Set(deedsInUnit.map(({ says }) => says)),
    sends: {
      'channel-gone': {},
      'stand-in-wanted': { meeting },
      'chair-unsettled': { meeting },
      'chair-wanted': { meeting, asker: cast.bo, ...(chair && { over: chair.id }) },
      'follow-up-soon': { date: date?.id ?? '', day: date?.day ?? '' },
      'decision-due': { decision: decision?.id ?? '' },
      'decision-dropped': { day: decision?.day ?? '' },
      unreached: { what: 'process-plan-out', to: memberKey(cast.ditte) },
      // Nobody's own chat is open in the story, so that the plan is not sent there.
      'process-plan-out': {
        day: dayOf(today),
        course: String(courseOn(plan, dayOf(today))),
        by: memberKey(cast.bo),
      },
    },
    older: [
      ...older,
      // Its receipt stands in the channel from before the meeting that talked it through.
      { role: 'ditte', action: 'trial.edit', data: { unit: unit.id, trial: hers?.id ?? '' } },
    ],
  };
  return [...(await collect(moment, seen)), ...(await collectMessages(moment, unit, seen))];
}

/** What whoever looks after a network sees, and the leader of one of its units; the demo's network speaks Danish. */
async function inNetwork(folder: string, seen: Set<string>): Promise<readonly Exhibit[]> {
  const path = join(folder, 'network.sqlite');
  await addDemoNetwork(path, today);
  const { rows, met } = await afterNetworkDeeds(readFileSync(path));
  const moment = momentOf('a network', rows, today);
  const dayAfter = {
    ...momentOf('the day after', rows, instantOf(addDays(met, 1), '09:00')),
    sends: { 'network-release-ask': { day: met } },
  };
  const { ports, close } = moment.copy();
  const unit = await demoUnit(ports.store, home);
  close();
  return [
    ...(await collect({ ...moment, roles: ['carla'] }, seen)),
    ...(await collect({ ...moment, roles: ['bo'] }, seen)),
    ...(await collectMessages(moment, unit, seen)),
    ...(await collectMessages(dayAfter, unit, seen)),
    ...(await collect({ ...momentOf('an area', await asArea(rows), today), roles: ['carla'] }, seen)),
  ];
}

/** The houses ask each other, and the latest figures are still with theirs. */
async function afterNetworkDeeds(
  rows: Uint8Array,
): Promise<{ readonly rows: Uint8Array; readonly met: Day }> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports } = stageOn(db, { now: () => today }, home);
  for (const { house, ...deed } of deedsInNetwork) {
    const { home: there, people } = houses[house];
    await play(stageFor(ports, there, people), { ...deed, who: 'leader' });
  }
  const { id } = await demoUnit(ports.store, home);
  const answers = await readRows(ports, releaseAnswersIn(id));
  const met =
    answers
      .map(({ key }) => key.slice('release|'.length))
      .toSorted()
      .at(-1) ?? '';
  await deleteRow(ports, releaseAnswerRow(id, met));
  const changed = db.serialize();
  db.close();
  return { rows: changed, met };
}

/** The same network as if it were an area, led by whoever looks after it. */
async function asArea(rows: Uint8Array): Promise<Uint8Array> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports } = stageOn(db, { now: () => today }, home);
  const { carla } = cast;
  const network = (await readValue(ports, personRow(carla)))?.networks?.[0] ?? '';
  await changeRow(ports, networkRow(network), (there) => there && { ...there, kind: 'area' as const });
  const at = today.toISOString();
  await putRow(ports, appointmentRow(network, carla), { v: 1, role: 'area-leader', person: carla, at });
  const changed = db.serialize();
  db.close();
  return changed;
}

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
async function atMeeting(
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
    );
  }
  const begun = db.serialize();
  db.close();
  return { begun, older };
}
