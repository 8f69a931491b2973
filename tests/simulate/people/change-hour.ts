import { addDays, dayOf, instantOf, mondayOf } from '../oracle/calendar.ts';
import { hourOf } from '../oracle/hour.ts';
import type { OpenForm, Person } from '../platforms/platform.ts';
import { ask } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, openForm, pause, press, submit } from './life.ts';

const hours = ['07:00', '07:30', '08:00', '09:00', '10:30', '12:00', '14:00', '15:30'] as const;
const day = 86_400_000;
/** Something around the bot is away for so long that what falls due meanwhile is noticed. */
const longSpell = 3_600_000;

/** The leader wants to be written to at another hour, and now and then thinks better of it at once. */
export async function changeHour(life: Life): Promise<void> {
  const { random } = life;
  if (random.chance(0.4)) await waitForSpell(life);
  else if (random.chance(0.7)) await waitForMonday(life);
  for (let times = random.between(1, 2); times > 0; times--) {
    await chooseHour(life);
    await pause(life, 600_000);
  }
}

/** Into the middle of it: by chance alone it would hardly ever be then. */
async function waitForSpell({ world, house, random }: Life): Promise<void> {
  const { scheduler, weather } = world;
  const now = scheduler.now();
  const spell = weather.spells.find(
    ({ what, from, to }) =>
      ['timers', house.channel.platform].includes(what) &&
      from > now &&
      from < now + 40 * day &&
      to - from > longSpell,
  );
  if (spell) await scheduler.pause(spell.from - now + random.next() * (spell.to - spell.from));
}

/** When the week's guide comes, or has just come: that is what makes one think of its hour. */
async function waitForMonday({ world, random }: Life): Promise<void> {
  const { scheduler } = world;
  const monday = instantOf(addDays(mondayOf(dayOf(scheduler.now())), 7), '06:00');
  await scheduler.pause(monday - scheduler.now() + random.below(9 * 3_600_000));
}

async function chooseHour(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leaderOf(house);
  if (!leader) return;
  const hour = random.pick(hours);
  const form = await (random.chance(0.5) ? inWords(life, leader, hour) : byForm(life, leader));
  if (!form?.fields.some(({ id }) => id === 'hour')) return;
  const wish = hourOf(house).wish(world.scheduler.now());
  const { saved } = await submit(life, form, { hour });
  oracle.note(saved === true ? 'hour changed' : 'hour in doubt');
  if (saved === true) wish.fulfilled(hour, world.scheduler.now());
  else wish.lost();
}

/** “Skriv kl. 7.30”: the form stands open with that hour. */
async function inWords(life: Life, leader: Person, hour: string): Promise<OpenForm | undefined> {
  const place = worksElsewhere(life, leader) ? channelOf(life) : chatOf(leader);
  const said = hour.replace(/^0/, '').replace(':00', '').replace(':', '.');
  const form = await openForm(
    life,
    leader,
    place,
    life.random.pick([`skriv kl. ${said}`, `skriv til os kl. ${said}`]),
  );
  const offered = form?.fields.find(({ id }) => id === 'hour')?.value;
  if (form && offered !== hour) life.oracle.complain(`asked to write at ${said}, it offers ${offered}`);
  return form;
}

async function byForm(life: Life, leader: Person): Promise<OpenForm | undefined> {
  const place = worksElsewhere(life, leader) ? channelOf(life) : chatOf(leader);
  const shown = await ask(life, leader, place, command.posts);
  const button = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.choosePosts);
  return button && (await press(life, leader, button)).outcome.form;
}
