import { readValues } from '../../../bot/rows/row.ts';
import { openTrialsIn } from '../../../bot/rows/trial-rows.ts';
import type { Outside } from '../../../bot/turn/ports.ts';
import type { Reply } from '../../../bot/turn/reply.ts';
import { viewToText } from '../../../bot/ui/plain-text.ts';
import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { addDays, instantOf } from '../../../shared/domain/time/day.ts';
import { colleagues, type HouseColleague, type NetworkHouse } from './network-cast.ts';
import { demoGoal, demoOutcomes, demoTrials } from './network-words.ts';
import { actsIn, type Stage, StoryBroken } from './stage.ts';

/** One of the network's houses, with a way to act in it. */
export interface Acting {
  readonly house: NetworkHouse;
  readonly unit: string;
  readonly stage: Stage<'leader' | HouseColleague>;
  readonly ports: Outside;
}

export interface NetworkScene {
  readonly at: Date;
  readonly play: () => Promise<unknown>;
}

const takers = ['two', 'five', 'six'] as const;

/** A course of one house: everybody tries twice and tells of it, the meeting takes it up, and the leader lets the figures go. */
export function networkCourse(acting: Acting, course: PlannedCourse, nth: number): readonly NetworkScene[] {
  const { closingMeeting, weeks, number } = course;
  if (!closingMeeting) return [];
  const on = (week: number, day: number, time: string) => {
    const { openDays, lastOpenDay } = weeks[week - 1] ?? {};
    return instantOf(openDays?.[day] ?? lastOpenDay ?? closingMeeting.day, time);
  };
  const list = demoTrials[(nth + number) % demoTrials.length] ?? [];
  const tried = list.map(({ what, theme = '' }, index): NetworkScene => {
    const role = colleagues[index % colleagues.length] ?? 'one';
    const round = index < colleagues.length ? 1 : 3;
    return {
      at: on(round, index % 4, `10:${String(10 + index)}`),
      play: () => acting.stage.fill(role, 'trial.open', {}, { what, theme, audience: 'unit' }),
    };
  });
  const taken = takers.map(
    (role, index): NetworkScene => ({
      at: on(3, 1, `13:${String(10 + index)}`),
      play: () => takeOver(acting, role),
    }),
  );
  if (number > 1) taken.push({ at: on(2, 2, '12:20'), play: () => tryIdea(acting) });
  const told: NetworkScene = { at: on(4, 2, '14:00'), play: () => tellAll(acting) };
  const { day, time } = closingMeeting;
  return [
    ...tried,
    ...taken,
    told,
    { at: instantOf(day, time), play: () => holdMeeting(acting, day) },
    { at: instantOf(addDays(day, 1), '08:30'), play: () => letGo(acting, day, number) },
    { at: instantOf(addDays(day, 1), '08:45'), play: () => shareIdea(acting, number) },
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What some have come to tell; nobody has to. Whoever adjusts something tries the next thing at once. */
async function tellAll({ stage, unit, ports, house }: Acting): Promise<void> {
  const trials = await readValues(ports, openTrialsIn(unit));
  for (const [nth, { id, what, author }] of trials.entries()) {
    const role = colleagues.find((each) => house.people[each].id === author.id);
    const outcome = demoOutcomes[nth % (demoOutcomes.length + 1)];
    if (!role || !outcome) continue;
    const told = await stage.fill(role, 'outcome.open', { unit, trial: id }, { tried: 'yes', ...outcome });
    if (told.kind === 'open-form') await stage.send(role, told, { what: `${what}, men med bedre tid` });
  }
}

/** A colleague tries what another has begun. */
async function takeOver({ stage, unit, ports, house }: Acting, role: HouseColleague): Promise<void> {
  const trials = await readValues(ports, openTrialsIn(unit));
  const others = trials.find(({ author, from }) => author.id !== house.people[role].id && !from);
  if (!others) return;
  await stage.press(role, 'trial.try-too', { unit, trial: others.id, op: ports.ids.next() });
}

async function holdMeeting({ stage, unit, ports }: Acting, day: string): Promise<void> {
  await stage.press('leader', 'meeting.start', { unit, sure: 'yes' }, 'personal');
  for (const trial of await readValues(ports, openTrialsIn(unit)))
    await stage.press(
      'leader',
      'meeting.topic',
      { unit, day, trial: trial.id, fate: 'discussed' },
      'personal',
    );
  await stage.fill('leader', 'meeting.goal', { unit, day }, demoGoal);
  await stage.press('leader', 'meeting.close', { unit, day }, 'personal');
}

async function letGo({ stage, unit, house }: Acting, day: string, course: number): Promise<void> {
  const learning = house.learnings[course % 2];
  const data = { unit, day };
  const released = learning
    ? await stage.fill('leader', 'network.learning', data, { learning, consent: 'yes' }, 'personal')
    : await stage.press('leader', 'network.release', data, 'personal');
  if (!textOf(released).includes('frigivet')) throw new StoryBroken(`${house.home.name} releases nothing.`);
}

/** One of what the meeting talked through, in the same words and with what came of it. */
async function shareIdea({ stage, unit }: Acting, course: number): Promise<void> {
  const chosen = await stage.press('leader', 'idea.choose', { unit }, 'personal');
  const found = actsIn(chosen)
    .filter(({ action }) => action === 'idea.share')
    .at(-1 - (course % 3));
  if (!found) return;
  const { happened: learned } = demoOutcomes[course % 2] ?? {};
  const named = course % 2 === 0 ? 'yes' : '';
  await stage.fill(
    'leader',
    'idea.share',
    { ...found.data },
    { consent: 'yes', named, ...(learned && { learned }) },
    'personal',
  );
}

/** The newest that another house has shared; the leader says of the one before that it stayed. */
async function tryIdea({ stage, unit }: Acting): Promise<void> {
  const bank = await stage.press('leader', 'idea.show', { unit }, 'personal');
  const kept = actsIn(bank).find(({ action }) => action === 'idea.keep');
  if (kept) await stage.press('leader', 'idea.keep', { ...kept.data }, 'personal');
  const found = actsIn(await stage.press('six', 'idea.show', { unit }, 'personal'));
  const trying = found.find(({ action }) => action === 'idea.try');
  if (trying) await stage.press('six', 'idea.try', { ...trying.data }, 'personal');
}

export function textOf(reply: Reply): string {
  return reply.kind === 'show' ? viewToText(reply.view) : '';
}
