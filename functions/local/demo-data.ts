import { existsSync, writeFileSync } from 'node:fs';
import { withSayings } from '../../bot/front/rooms.ts';
import { runJob } from '../../bot/front/run-job.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { cursorRow } from '../../bot/rows/due-rows.ts';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { conversationRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { guideFor } from '../../shared/domain/guide/guide.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { addDays, addWeeks, type Day, dayOf, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Delivery } from '../../shared/ports/chat.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Store } from '../../shared/ports/store.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { createIds } from '../wiring/ids.ts';
import { jobQueue } from '../wiring/ports.ts';
import { stoppedClock } from './course/stopped-clock.ts';
import { demoHomes, type StoryHome, withoutAccount } from './story/cast.ts';
import { courseStory } from './story/course-story.ts';
import { type Stage, StoryBroken, stageIn } from './story/stage.ts';

const silent = { info() {}, warn() {}, error() {} };
/** The slot of the unit form as it opens. */
const slot = { weekday: 5, time: '13:00', minutes: 60 } as const;
const farthestBack = 40;

/**
 * A living unit, made through the front door as its nine people would make it: a course behind it with its meeting
 * and decisions, and a second one under way. It lives in the group chat, so that the channel is there for trying oneself;
 * and in each other home that is named, with the same days.
 */
export async function addDemoData(
  dataPath: string,
  now: Date,
  homes: readonly StoryHome[] = [demoHomes.group],
  language: Language = 'da',
): Promise<void> {
  const anchor = anchorFor(dayOf(now));
  await onStage(
    dataPath,
    instantOf(addWeeks(anchor, -1), '08:00'),
    demoHomes.group,
    async (_, { ports, live }) => {
      const scenes = [];
      for (const home of homes) {
        const stage = stageIn(ports, home);
        await foundUnit(stage, home, anchor, language);
        const unit = await demoUnit(ports.store, home);
        const courses = planOf(unit.plan, dayOf(now)).courses.slice(0, 2);
        const told = courses.flatMap((course) => courseStory(course, home)).filter(({ at }) => at < now);
        scenes.push(...told.map(({ at, play }) => ({ at, play: () => play(stage, unit.id) })));
      }
      for (const { at, play } of scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
        await live(at);
        await play();
      }
      // Up to yesterday afternoon. What belongs to this morning the bot itself posts after the start, where it
      // can be seen.
      await live(instantOf(addDays(dayOf(now), -1), '16:30'));
      await deleteRow(ports, cursorRow);
    },
  );
}

/** The same people on the day they begin, with everything before them. */
export async function addNewUnit(dataPath: string, anchor: Day, home: StoryHome): Promise<void> {
  await onStage(dataPath, instantOf(addWeeks(anchor, -1), '08:00'), home, (stage) =>
    foundUnit(stage, home, anchor),
  );
}

/** One that has been closed is not met again. Nothing where there is no demo unit, or its courses have ended. */
export async function nextDemoMeeting(dataPath: string, now: Date): Promise<Date | undefined> {
  const { ports, close } = openStage(dataPath, { now: () => now }, demoHomes.group);
  try {
    const unit = await findDemoUnit(ports.store, demoHomes.group);
    const today = dayOf(now);
    const ahead = unit ? meetingsOf(planOf(unit.plan, today)).filter(({ day }) => day >= today) : [];
    for (const { day, time } of ahead.toSorted((a, b) => a.day.localeCompare(b.day))) {
      const held = unit && (await readValue(ports, meetingRow(unit.id, day)));
      if (held?.state !== 'closed') return instantOf(day, time);
    }
    return undefined;
  } finally {
    close();
  }
}

export async function hasDemoUnit(dataPath: string, home: StoryHome): Promise<boolean> {
  const { ports, close } = openStage(dataPath, { now: () => new Date() }, home);
  try {
    return (await findDemoUnit(ports.store, home)) !== undefined;
  } finally {
    close();
  }
}

/** What is due until then is posted, to nobody: who starts on the day of the meeting finds nothing left over. */
export async function liveUntil(dataPath: string, from: Date, until: Date): Promise<void> {
  await onStage(dataPath, from, demoHomes.group, (_, { live }) => live(until));
}

async function findDemoUnit(store: Store, home: StoryHome): Promise<Unit | undefined> {
  const { conversation } = home.where;
  const place = await readValue({ store }, conversationRow({ ...home.people.bo, conversation }));
  return place?.unit ? readValue({ store }, unitRow(place.unit)) : undefined;
}

export async function demoUnit(store: Store, home: StoryHome): Promise<Unit> {
  const unit = await findDemoUnit(store, home);
  if (!unit) throw new StoryBroken('The demo data holds no unit.');
  return unit;
}

async function foundUnit(
  stage: Stage,
  home: StoryHome,
  anchor: Day,
  language: Language = 'da',
): Promise<void> {
  await stage.fill(
    'bo',
    'unit.create',
    {},
    { name: home.name, newInstitution: 'Regnbuen', anchor, language },
  );
  for (const role of ['ane', 'carla', 'ditte', 'emil'] as const) await stage.press(role, 'unit.join');
  await stage.fill('bo', 'members.add', {}, { names: withoutAccount.join('\n') });
}

/** In the third week of the second course today; in a summer without one, as near to it as can be. */
function anchorFor(today: Day): Day {
  const anchors = Array.from({ length: farthestBack }, (_, weeks) => addWeeks(mondayOf(today), -weeks - 1));
  const isThird = (anchor: Day) => {
    const settings = newPlanSettings({ anchor, knownFrom: anchor, slot, curriculum: 'styrket-2018' });
    const guide = guideFor({ settings, plan: planOf(settings, today), today });
    return guide.kind === 'week' && guide.course.number === 2 && guide.week.number === 3;
  };
  return anchors.find(isThird) ?? addWeeks(mondayOf(today), -9);
}

export interface Backstage {
  readonly ports: Outside;
  /** The days until then pass as they would have: what was due is posted, to nobody. */
  readonly live: (until: Date) => Promise<void>;
}

export async function onStage(
  dataPath: string,
  start: Date,
  home: StoryHome,
  play: (stage: Stage, backstage: Backstage) => Promise<void>,
): Promise<void> {
  const clock = stoppedClock(start);
  const taken: Delivery = { ok: true, messageId: 'demo' };
  // A new story is played in memory, because a disk that is asked to keep every step of half a year takes its time; and
  // so there is either all of it in the file or no file. What is there already lives on where it lies.
  const isNew = !existsSync(dataPath);
  const db = openSqliteDatabase(isNew ? ':memory:' : dataPath);
  const { ports, stage, close } = stageOn(db, clock, home, taken);
  const queue = ports.queue;
  async function work(): Promise<void> {
    for (;;) {
      const messages = await queue.receive(16, 60);
      if (messages.length === 0) return;
      for (const message of messages) {
        await runJob(JSON.parse(message.body) as Job, ports);
        await queue.complete(message);
      }
    }
  }
  async function live(until: Date): Promise<void> {
    for (let day = dayOf(clock.now()); day <= dayOf(until); day = addDays(day, 1)) {
      for (const time of ['09:00', '16:30']) {
        if (instantOf(day, time) > until) continue;
        clock.jumpTo(instantOf(day, time));
        await tick(withSayings(ports));
        await work();
      }
    }
    clock.jumpTo(until);
    await work();
  }
  try {
    await play(stage, { ports, live });
    if (isNew) writeFileSync(dataPath, db.serialize(), { mode: 0o600 });
  } finally {
    close();
  }
}

/** By default the chat refuses everything, so messages stay in the queue for the bot that runs beside this. */
export function openStage(
  dataPath: string,
  clock: Clock,
  home: StoryHome,
  delivery: Delivery = { ok: false, kind: 'rate-limited', retryAfterSeconds: 1 },
) {
  return stageOn(openSqliteDatabase(dataPath), clock, home, delivery);
}

export function stageOn(
  db: ReturnType<typeof openSqliteDatabase>,
  clock: Clock,
  home: StoryHome,
  delivery: Delivery = { ok: false, kind: 'rate-limited', retryAfterSeconds: 1 },
) {
  const queue = createSqliteQueue({ db, name: jobQueue, clock });
  const ports = {
    clock,
    ids: createIds(clock),
    store: createSqliteStore({ db }),
    queue,
    links: { calendar: () => '', print: () => '' },
    videoHosts: ['video.eksempel.dk'],
    chat: {
      post: async () => delivery,
      update: async () => delivery,
      read: async () => ({ kind: 'gone' }),
      nameOf: async () => undefined,
    },
    log: silent,
  } satisfies Outside;
  return { ports, stage: stageIn(ports, home), close: () => db.close() };
}
