import { addDays, dayOf, mondayOf } from '../oracle/calendar.ts';
import type { Wish } from '../oracle/fact.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { command, label } from './labels.ts';
import { channelOf, type Life, openForm, platformOf, press, shownBy, submit } from './life.ts';

/** The bot is let into the channel, the leader sets the unit up, and the colleagues join in the days after. */
export async function found(life: Life): Promise<void> {
  const { house, oracle, world } = life;
  const { founder, channel } = house;
  channel.botIsIn = true;
  await platformOf(life).letIn(channel, founder);
  for (let attempt = 0; attempt < 6 && !oracle.isFounded(house); attempt++) {
    await world.scheduler.pause(30_000 + attempt * 3_600_000);
    await create(life);
  }
  for (const person of [...house.staff.slice(1), ...(house.tablet ? [house.tablet] : [])]) {
    if (life.random.chance(0.85)) await join(life, person);
  }
}

async function create(life: Life): Promise<void> {
  const { house, oracle, world } = life;
  const form = await openForm(life, house.founder, channelOf(life), command.create);
  // A form that could not be unfolded is left for another try.
  if (!form?.fields.some(({ id }) => id === 'anchor')) return;
  const today = dayOf(world.scheduler.now());
  const monday = addDays(mondayOf(today), house.anchorWeeks * 7);
  const anchors = form.fields.find(({ id }) => id === 'anchor')?.options.map(({ value }) => value) ?? [];
  const anchor = anchors.includes(monday) ? monday : (anchors[5] ?? '');
  const { weekday, time, minutes } = house.slot;
  const answered = await submit(life, form, {
    name: house.name,
    kind: life.random.pick(['kindergarten', 'nursery', 'integrated', 'family-daycare']),
    newInstitution: `Huset ${house.key.toUpperCase()}`,
    ...(form.fields.some(({ id }) => id === 'institution') && { institution: 'new' }),
    anchor,
    weekday: String(weekday),
    time,
    minutes: String(minutes),
    language: 'da',
  });
  if (answered.saved === false) oracle.complain(`${house.key} could not be set up: ${answered.form?.errors}`);
  // Whoever is in doubt asks for the guide: the unit is there, or it is not.
  const asked = await platformOf(life).ask(house.founder, channelOf(life), command.plan);
  const shown = (await shownBy(life, house.founder, asked)).map(textOf).join('\n');
  if (shown.includes(`Forløb for ${house.name}`)) oracle.founded(house, { anchor });
}

export async function join(life: Life, person: Person): Promise<void> {
  const { oracle, house, world } = life;
  const wish = oracle.membership(house, person).wish(world.scheduler.now());
  const button = life.random.chance(0.5)
    ? world.screen.buttonFor(person, label.join, ({ place }) => isHere(life, place))
    : undefined;
  const outcome = button
    ? (await press(life, person, button)).outcome
    : await platformOf(life).ask(person, channelOf(life), command.join);
  if (!button) oracle.asked(person, command.join, outcome);
  endJoining(life, wish, await shownBy(life, person, outcome));
}

/** Whoever asked to be in is in once they are told so. */
export function endJoining({ world }: Life, wish: Wish<boolean>, shown: readonly Shown[]): void {
  if (/Du er (allerede )?med i/.test(shown.map(textOf).join('\n')))
    wish.fulfilled(true, world.scheduler.now());
  else wish.lost();
}

export async function leave(life: Life, person: Person): Promise<void> {
  const { oracle, house, world } = life;
  const wish = oracle.membership(house, person).wish(world.scheduler.now());
  const outcome = await platformOf(life).ask(person, channelOf(life), command.leave);
  oracle.asked(person, command.leave, outcome);
  const sure = (await shownBy(life, person, outcome))
    .flatMap(({ buttons }) => buttons)
    .find((one) => one.label === label.leaveYes);
  const shown = sure ? (await press(life, person, sure)).shown.map(textOf).join('\n') : '';
  if (shown.includes('Du er ikke længere med')) wish.fulfilled(false, world.scheduler.now());
  else wish.lost();
}

function isHere({ house }: Life, place: { kind: string; channel?: unknown }): boolean {
  return place.kind === 'channel' && place.channel === house.channel;
}
