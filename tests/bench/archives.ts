import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { archiveFile, openArchivePage } from '../../bot/archive/open-archive.ts';
import { dayMarksRow, weekRow } from '../../bot/rows/activity-rows.ts';
import { commonGoalsRow, noteRow, ownGoalRow } from '../../bot/rows/learning-rows.ts';
import { goldenRow } from '../../bot/rows/library-rows.ts';
import { agendaRow, meetingRow, pastDecisionRow, processPlanRow } from '../../bot/rows/meeting-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import { institutionRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { renderParts } from '../../bot/web/render-page.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { bo, createUnit, createWorld, type World } from '../people/world.ts';
import { round } from './figures.ts';

const today = '2029-09-14';
const moment = '2028-03-01T09:00:00.000Z';
/** As much as people write when they write much. */
const words = (start: string, times: number) =>
  guarded(`${start} ${'vi venter og ser, hvad de selv gør '.repeat(times)}`);
const every = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The archive of an institution of so many units after three years, as its leader fetches it. */
export async function timeArchives(units: number) {
  const world = createWorld('2026-09-07T06:00:00Z');
  const { ports } = world;
  const first = await createUnit(world);
  const unit = await readValue(ports, unitRow(first));
  const institution = unit && (await readValue(ports, institutionRow(unit.institution)));
  if (!unit || !institution) throw new Error('there is no unit to copy');
  world.setNow(`${today}T08:00:00Z`);
  const courses = planOf(unit.plan, today).courses.filter(({ start }) => start <= today);
  const ids = [first, ...every(units - 1).map((nth) => `U${nth}`)];
  for (const id of ids) {
    await putRow(ports, unitRow(id), { ...unit, id });
    for (const course of courses) await fillCourse(world, id, course);
  }
  await putRow(ports, institutionRow(institution.id), { ...institution, units: ids });
  const asked = { person: bo, unit: institution.id };
  const page = async () => {
    const opened = await openArchivePage(ports, asked);
    return opened ? renderParts(opened.parts, { language: 'da', title: opened.title }) : [];
  };
  return {
    units,
    courses: courses.length,
    file: await measure(world, async () => (await archiveFile(ports, asked)) ?? []),
    page: await measure(world, page),
  };
}

/** Ten colleagues: three trials each, told of, a note in each week, the groups marked day by day. */
async function fillCourse(
  { ports }: World,
  unit: string,
  { number: course, start, weeks }: ReturnType<typeof planOf>['courses'][number],
): Promise<void> {
  const of = (name: string, nth: number) => `${name}${String(course).padStart(3, '0')}-${nth}`;
  const trials = every(30).map((nth) =>
    trialOf(of('t', nth), words('jeg sætter mig på gulvet', 4), {
      course,
      discussedAt: start,
      outcome: { at: moment, tried: true, happened: words('så kom de', 8), learned: words('jeg så', 8) },
    }),
  );
  for (const trial of trials) await putRow(ports, doneTrialRow(unit, trial), trial);
  const goals = every(4).map((nth) => ({
    id: of('g', nth),
    text: words('børnene er med i', 3),
    activities: every(3).map((at) => ({ id: `${at}`, text: words('vi synger', 2) })),
  }));
  await putRow(ports, commonGoalsRow(unit, course), { v: 1, course, goals });
  for (const nth of every(10)) {
    const person = { ...bo, id: `U${nth}`, name: `Kollega ${nth}` };
    const goal = {
      v: 1,
      person,
      course,
      text: words('jeg øver mig', 4),
      visibility: 'unit',
      at: moment,
    } as const;
    await putRow(ports, ownGoalRow(unit, course, person), goal);
    await putRow(ports, goldenRow(unit, course, of('o', nth)), { v: 1, text: words('de grinede', 3) });
  }
  for (const nth of every(50))
    await putRow(ports, noteRow(unit, course, of('n', nth)), {
      ...({ v: 1, id: of('n', nth), author: bo, course, at: moment, room: guarded('Stue Gul') } as const),
      ...({ engagement: 3, strategies: [], line: words('de ventede', 5), mayQuote: true } as const),
    });
  const slots = every(10).map((nth) => ({
    ...{ id: `${nth}`, group: guarded(`Gruppe ${nth}`), days: [1, 3] as const },
    ...({ time: '09:30', place: guarded('salen') } as const),
  }));
  await putRow(ports, weekRow(unit, course), { v: 1, course, at: moment, slots });
  const days = weeks.flatMap((week) => week.openDays);
  for (const day of days) {
    const marks = slots.map(({ group }) => ({ group, mark: { kind: 'held' } as const }));
    await putRow(ports, dayMarksRow(unit, course, day), { v: 1, day, marks });
    const texts = { activity: words('vi leger', 3), steps: words('først', 20) };
    if (day.endsWith('1'))
      await putRow(ports, processPlanRow(unit, day), { v: 1, day, at: moment, by: bo, texts });
    for (const nth of every(10)) {
      const key = `${nth < 2 ? 'post' : 'told'}|${day}|${nth}`;
      await putRow(ports, sendRow(unit, key), {
        ...({
          v: 1,
          key,
          kind: 'leadership-changed',
          about: { change: 'x' },
          state: 'sent',
          attempts: 1,
        } as const),
        ...{
          to: nth < 5 ? ('channel' as const) : bo,
          claimedUntil: moment,
          bestBefore: moment,
          settledAt: moment,
        },
      });
    }
  }
  const decisions = every(10).map((nth) => ({ id: of('d', nth), text: words('vi går i to hold', 3) }));
  await putRow(ports, meetingRow(unit, start), {
    ...({
      v: 1,
      id: of('m', 0),
      day: start,
      state: 'closed',
      startedAt: moment,
      startedBy: bo,
      step: 0,
    } as const),
    ...{ decisions, goals, handled: Object.fromEntries(trials.map(({ id }) => [id, 'discussed' as const])) },
    present: every(10).map((nth) => ({ id: `U${nth}`, name: `Kollega ${nth}` })),
  });
  for (const decision of decisions)
    await putRow(ports, pastDecisionRow(unit, { ...decision, day: start }), {
      ...({ v: 1, day: start, state: 'done', settledAt: moment } as const),
      ...decision,
    });
  const topics = every(10).map((nth) => ({
    title: `Emne ${nth}`,
    trials: trials.slice(nth * 3, nth * 3 + 3).map(({ id }) => id),
  }));
  await putRow(ports, agendaRow(unit, start), {
    ...({
      v: 2,
      state: 'frozen',
      at: moment,
      length: 60,
      sections: [],
      waiting: 0,
      first: [],
      topics,
    } as const),
    meeting: { id: of('m', 0), type: '4+2', day: start, time: '13:00' },
  });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabytes = (bytes: number) => round(bytes / 2 ** 20);

/** What is alive is looked at again and again while it is read, so that garbage that nobody has collected is not counted. */
async function measure(world: World, open: () => Promise<AsyncIterable<string> | Iterable<string>>) {
  collect();
  const before = process.memoryUsage().heapUsed;
  world.resetCounts();
  const from = performance.now();
  let [bytes, alive, parts, looking] = [0, 0, 0, 0];
  for await (const part of await open()) {
    bytes += Buffer.byteLength(part);
    if (parts++ % 200 !== 0) continue;
    const stopped = performance.now();
    collect();
    alive = Math.max(alive, process.memoryUsage().heapUsed - before);
    looking += performance.now() - stopped;
  }
  return {
    megabytes: megabytes(bytes),
    aliveMegabytes: megabytes(alive),
    ms: round(performance.now() - from - looking),
    operations: world.counts.total,
  };
}
