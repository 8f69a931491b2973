import { tick } from '../../bot/rhythm/tick.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { agendaRow, meetingRow } from '../../bot/rows/meeting-rows.ts';
import { putRow, readValue, readValues } from '../../bot/rows/row.ts';
import { doneTrialsIn, openTrialRow, openTrialsIn } from '../../bot/rows/trial-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import {
  readStoredAgenda,
  type StoredAgenda,
  standingTopics,
} from '../../shared/domain/meeting/stored-agenda.ts';
import type { TopicIds } from '../../shared/domain/meeting/topic-corrections.ts';
import { addDays, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  goodUnit,
  personal,
  replyText,
  type World,
} from './world.ts';

export const carla: Who = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Berg' };
export const meetingDay = '2026-10-16';

/** Stue Gul in its first course, with Bo as leader, Ane and Carla; its meeting is on Friday 16 October at 13. */
export async function unitWithStaff(values: Values = goodUnit): Promise<{ world: World; unit: string }> {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world, bo, channel, values);
  for (const who of [ane, carla]) await world.press(who, channel, 'unit.join');
  world.posted.length = 0;
  return { world, unit };
}

/** With a pause after each course the leader hears of nothing else in the week of the meeting. */
export async function withPause({ world, unit }: { world: World; unit: string }): Promise<void> {
  await changeRow(
    world.ports,
    unitRow(unit),
    (now) => now && { ...now, plan: { ...now.plan, pauseWeeks: 1 } },
  );
}

export async function addTrials(world: World, unit: string, ...trials: readonly Trial[]): Promise<void> {
  for (const value of trials) {
    await putRow(world.ports, openTrialRow(unit, value.id), value);
  }
}

export const threeTrials: readonly Trial[] = [
  trialOf('t1', 'jeg sætter ord på overgangen til garderoben'),
  trialOf('t2', 'vi går til garderoben i to hold', { author: { ...carla, name: 'Carla Berg' } }),
  trialOf('t3', 'jeg synger med ved frugten', { carried: ['2026-09-11'] }),
];

export function at(world: World, day: string, time: string): void {
  world.setNow(instantOf(day, time).toISOString());
}

/** Lives through the days until then; the clock of a real unit never jumps either. */
export async function tickAt(world: World, day: string, time: string): Promise<void> {
  for (let each = dayOf(world.ports.clock.now()); each < day; each = addDays(each, 1)) {
    await tickOnce(world, each, '16:30');
  }
  await tickOnce(world, day, time);
}

async function tickOnce(world: World, day: string, time: string): Promise<void> {
  at(world, day, time);
  await tick(world.ports);
  await world.work();
}

export async function fill(
  world: World,
  who: Who,
  action: string,
  data: Values,
  values: Values,
  where: Where = personal,
): Promise<string> {
  const opened = await world.press(who, where, action, data);
  if (opened.kind !== 'open-form') throw new Error(`no form: ${replyText(opened)}`);
  const reply = await world.submit(
    who,
    where,
    action,
    { ...opened.form.values, ...values },
    opened.form.context,
  );
  return replyText(reply);
}

interface ShownButton {
  readonly label: string;
  readonly action: string;
  readonly data?: Values;
}

export function buttonsIn(reply: unknown): readonly ShownButton[] {
  return (
    JSON.parse(JSON.stringify(reply)).view?.nodes.flatMap((node: { buttons?: [] }) => node.buttons ?? []) ??
    []
  );
}

/** Presses what a card shows, with the data it stands there with. */
export async function pressShown(world: World, who: Who, card: unknown, label: string): Promise<Reply> {
  const found = buttonsIn(card).find((button) => button.label.includes(label));
  if (!found) throw new Error(`no button “${label}”`);
  return world.press(who, personal, found.action, found.data ?? {});
}

export async function meetingOf(world: World, unit: string, day = meetingDay): Promise<Meeting | undefined> {
  return readValue(world.ports, meetingRow(unit, day));
}

export async function agendaOf(
  world: World,
  unit: string,
  day = meetingDay,
): Promise<StoredAgenda | undefined> {
  const stored = await readValue(world.ports, agendaRow(unit, day));
  return stored && readStoredAgenda(stored);
}

/** The topics that are talked about: without what was taken off. */
export async function topicsOf(world: World, unit: string): Promise<readonly TopicIds[]> {
  const stored = await agendaOf(world, unit);
  return stored ? standingTopics(stored) : [];
}

/** Ids, in the order of their rows. */
export async function openTrials(world: World, unit: string): Promise<readonly string[]> {
  return (await readValues(world.ports, openTrialsIn(unit))).map(({ id }) => id);
}

export async function doneTrials(world: World, unit: string): Promise<readonly string[]> {
  return (await readValues(world.ports, doneTrialsIn(unit))).map(({ id }) => id);
}

/** The meeting begun at 13.02 by Bo, with three trials on its agenda. */
export async function startedMeeting() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '13:02');
  const first = replyText(await world.press(bo, personal, 'meeting.start', { unit, length: '60' }));
  return { world, unit, data: { unit, day: meetingDay }, first };
}

export async function goalWithActivity(world: World, data: { unit: string; day: string }) {
  await fill(world, bo, 'meeting.goal', data, {
    goal: 'Alle er med i samlingen',
    sign: 'at de går derhen af sig selv',
    activity1: 'Sang i små grupper',
  });
}
