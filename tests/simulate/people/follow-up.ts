import { addDays, dayOf, instantOf, weekdayOf } from '../oracle/calendar.ts';
import type { DateOfTwo } from '../oracle/ledger.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { command, label, says } from './labels.ts';
import { chatOf, type Life, press, submit } from './life.ts';

/** A date with one colleague, which these two alone may see; now and then it is moved or called off. */
export async function followUp(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leaderOf(house);
  // In the chat of somebody who works in two houses it would be a date of the other one's.
  if (!leader || worksElsewhere(life, leader)) return;
  const shown = await ask(life, leader, chatOf(leader), command.followUp);
  const button = buttonIn(shown, label.setDate) ?? buttonIn(shown, label.setAnotherDate);
  const form = button && (await press(life, leader, button)).outcome.form;
  const offered = form?.fields.find(({ id }) => id === 'who')?.options ?? [];
  const chosen = random.pickOr(
    offered.filter(({ value }) => house.staff.some(({ account }) => value.endsWith(`|${account}`))),
    undefined,
  );
  const other = house.staff.find(({ account }) => chosen?.value.endsWith(`|${account}`));
  if (!form || !chosen || !other) return;
  const today = dayOf(world.scheduler.now());
  const when = momentOf(life, addDays(today, random.between(1, 14)));
  if (isTaken(life, leader, when)) return;
  const date = noteDate(life, [leader, other], when);
  const { saved } = await submit(life, form, { who: chosen.value, ...when, length: '60' });
  oracle.note(saved === true ? 'date of two' : 'date of two in doubt');
  if (saved === true) date.goneFrom = instantOf(addDays(when.day, 28), '00:00');
  if (saved !== true) return;
  if (random.chance(0.5)) await change(life, random.pick([leader, other]), date);
  await lookAround(life);
}

/** Anybody asks for their own, and must not find what is between others. */
export async function askDates(life: Life, by: Person): Promise<void> {
  await ask(life, by, chatOf(by), command.followUp);
}

async function lookAround(life: Life): Promise<void> {
  const { house, random, world } = life;
  for (const by of [random.pick(house.staff), random.pick(house.staff)]) {
    await world.scheduler.pause(random.below(20 * 86_400_000));
    await ask(life, by, chatOf(by), command.followUp);
  }
}

async function change(life: Life, by: Person, date: DateOfTwo): Promise<void> {
  const { oracle, random, world } = life;
  const now = world.scheduler.now();
  const shown = (await ask(life, by, chatOf(by), command.followUp)).filter((one) =>
    said([one]).includes(date.words),
  );
  const wanted = random.chance(0.6) ? label.moveDate : label.callOff;
  for (const button of shown.flatMap(({ buttons }) => buttons).filter((one) => one.label === wanted)) {
    const { outcome, shown: asked } = await press(life, by, button);
    if (wanted === label.callOff) {
      if (!said(asked).includes(date.words)) continue;
      const yes = buttonIn(asked, label.yesCallOff);
      const done = yes && (await press(life, by, yes));
      if (done && said(done.shown).includes(says.dateOff)) {
        date.goneFrom = world.scheduler.now();
        oracle.note('date of two called off');
      }
      return;
    }
    const form = outcome.form;
    // Of several dates, the form of this one holds its day and hour.
    const held = (id: string) => form?.fields.find((field) => field.id === id)?.value ?? '';
    if (!form || wordsOf(held('day'), held('time')) !== date.words) continue;
    const when = momentOf(life, addDays(dayOf(now), random.between(1, 10)));
    if (isTaken(life, date.two[0], when)) return;
    const moved = noteDate(life, date.two, when);
    const { saved } = await submit(life, form, when);
    if (saved === true) {
      date.goneFrom = world.scheduler.now();
      moved.goneFrom = instantOf(addDays(when.day, 28), '00:00');
      oracle.note('date of two moved');
    }
    return;
  }
}

function noteDate(
  { oracle, house }: Life,
  two: DateOfTwo['two'],
  { day, time }: { readonly day: string; readonly time: string },
): DateOfTwo {
  const date: DateOfTwo = { house, two, words: wordsOf(day, time), goneFrom: Number.POSITIVE_INFINITY };
  oracle.ledger.dates.push(date);
  return date;
}

/** Two of the same leader at the same moment could not be told apart. */
function isTaken({ oracle }: Life, leader: Person, { day, time }: ReturnType<typeof momentOf>): boolean {
  return oracle.ledger.dates.some(({ words, two }) => two[0] === leader && words === wordsOf(day, time));
}

/** Nothing else happens at seven minutes past. */
function momentOf({ random }: Life, day: string): { readonly day: string; readonly time: string } {
  const hour = String(random.between(9, 15)).padStart(2, '0');
  return { day, time: `${hour}:${random.pick(['07', '11', '13', '19', '23', '41', '43', '47'])}` };
}

const days = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ');
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

function wordsOf(day: string, time: string): string {
  const [, month = '', date = ''] = day.split('-');
  const [hour = '', minute = ''] = time.split(':');
  const name = months[Number(month) - 1] ?? '';
  return `${days[weekdayOf(day) - 1]} ${Number(date)}. ${name} kl. ${Number(hour)}.${minute}`;
}

function buttonIn(shown: readonly Shown[], wanted: string) {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}
