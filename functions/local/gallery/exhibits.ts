import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUpsIn } from '../../../bot/rows/follow-up-rows.ts';
import { openDecisionRow, openDecisionsIn } from '../../../bot/rows/meeting-work-rows.ts';
import { putRow, readValues } from '../../../bot/rows/row.ts';
import { doneTrialsIn } from '../../../bot/rows/trial-rows.ts';
import { memberKey } from '../../../bot/rows/unit-rows.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { courseOn, meetingAhead } from '../../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../../shared/domain/plan/plan-of.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { addDemoData, demoUnit, nextDemoMeeting, stageOn } from '../demo-data.ts';
import { cast } from '../story/cast.ts';
import { collect, collectMessages, collectPages, type Exhibit, type Moment, type Press } from './collect.ts';
import { actsOn, deedsInUnit, play } from './deeds-beyond-demo.ts';
import { inNetwork } from './exhibits-network.ts';
import { playScenes } from './play-scenes.ts';
import { atMeeting, home, momentOf, today } from './units-at-an-hour.ts';

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
  // The story names them in words, and only somebody's account can be reminded: the leader's, to whom all is sent here.
  const hasLeft = { ...cast.emil, id: 'left', name: 'Farida Noor' };
  const owner = { id: cast.bo.id, name: cast.bo.name ?? '', person: cast.bo };
  if (decision) {
    const { who: _, ...kept } = decision;
    await putRow(ports, openDecisionRow(unit.id, decision.id), { ...kept, owner });
    const theirs = { id: hasLeft.id, name: hasLeft.name, person: hasLeft };
    const id = `${decision.id}-left`;
    await putRow(ports, openDecisionRow(unit.id, id), { ...kept, id, owner: theirs });
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
      'chair-left': { meeting, by: cast.ane },
      'chair-wished': { meeting, by: cast.ane },
      'chair-wanted': { meeting, asker: cast.bo, ...(chair && { over: chair.id }) },
      'follow-up-soon': { date: date?.id ?? '', day: date?.day ?? '' },
      'left-behind': { by: hasLeft },
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
      {
        role: 'bo',
        action: 'decision.pass-on',
        data: {
          unit: unit.id,
          decision: `${decision?.id}-left`,
          day: decision?.day ?? '',
          adult: hasLeft.id,
        },
      },
      // Its receipt stands in the channel from before the meeting that talked it through.
      { role: 'ditte', action: 'trial.edit', data: { unit: unit.id, trial: hers?.id ?? '' } },
    ],
  };
  const whoeverHasIt = { ...unit, chairs: { ...unit.chairs, [meeting]: cast.bo } };
  const given = { ...moment, sends: { 'chair-given': { meeting, by: cast.ane } } };
  return [
    ...(await collect(moment, seen)),
    ...(await collectMessages(moment, unit, seen)),
    ...(await collectMessages(given, whoeverHasIt, seen)),
  ];
}
