import type { OpenForm, Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, press, submit } from './life.ts';

/** Behind a command stands a list with buttons; behind one of those a form. */
async function formBehind(
  life: Life,
  by: Person,
  words: string,
  wanted: string,
): Promise<OpenForm | undefined> {
  const place = life.random.chance(0.5) ? channelOf(life) : chatOf(by);
  const shown = await ask(life, by, place, words);
  const button = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
  return button && (await press(life, by, button)).outcome.form;
}

/** Skip a week, pause, move a meeting, decide how the course goes on: shown first, then confirmed. */
export async function changePlan(life: Life): Promise<void> {
  const { oracle, house, random } = life;
  const leader = oracle.leaderOf(house);
  if (!leader) return;
  const wanted = random.pick([label.skip, label.pause, label.move, label.adjust]);
  const form = await formBehind(life, leader, command.plan, wanted);
  if (!form) return;
  const { shown, saved } = await submit(life, form, valuesFor(life, wanted, form));
  const yes = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.yesDoIt);
  if (saved !== true || !yes) return;
  oracle.note(`plan: ${wanted}`);
  oracle.planTouched(house);
  if (random.chance(0.15)) return;
  await press(life, leader, yes, random.chance(0.2));
}

function valuesFor({ random }: Life, wanted: string, form: OpenForm): Readonly<Record<string, string>> {
  const oneOf = (id: string, less: readonly string[] = []): string => {
    const options = form.fields.find((field) => field.id === id)?.options ?? [];
    return random.pickOr(
      options.map(({ value }) => value).filter((value) => !less.includes(value)),
      '',
    );
  };
  switch (wanted) {
    case label.skip:
      return { week: oneOf('week'), label: '' };
    case label.pause:
      return { after: oneOf('after'), quiet: oneOf('quiet') };
    case label.move:
      return { day: oneOf('day'), time: random.pick(['10:00', '13:30', '15:00']) };
    default:
      return { decision: oneOf('decision'), reason: 'vi har travlt i disse uger' };
  }
}

export async function takeUpDeputy(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, world } = life;
  const form = await formBehind(life, by, command.leadership, label.takeUp);
  if (!form) return;
  const weeks =
    random.pickOr(form.fields.find(({ id }) => id === 'weeks')?.options ?? [], undefined)?.value ?? '2';
  const wish = oracle.leadership(house).wish(world.scheduler.now());
  const { saved } = await submit(life, form, { weeks });
  oracle.note('take up deputy');
  // Who leads is told in the channel; the people ask again rather than guess.
  wish.lost();
  if (saved !== false) await learnLeader(life);
}

export async function endDeputy(life: Life): Promise<void> {
  const { oracle, house } = life;
  const leader = oracle.founderOrLeader(house);
  const shown = await ask(life, leader, channelOf(life), command.leadership);
  const button = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.endDeputy);
  if (!button) return;
  oracle.note('end deputy');
  await press(life, leader, button);
  await learnLeader(life);
}

export async function handOver(life: Life): Promise<void> {
  const { oracle, house, random } = life;
  const leader = oracle.founderOrLeader(house);
  const form = await formBehind(life, leader, command.leadership, label.handOver);
  const offered = form?.fields.find(({ id }) => id === 'to')?.options ?? [];
  // Nobody hands a unit to the room's tablet, though it is offered until it has been marked.
  const people = offered.filter(({ value }) =>
    house.staff.some(({ account }) => value.endsWith(`|${account}`)),
  );
  if (!form || people.length === 0) return;
  const { saved } = await submit(life, form, {
    to: random.pick(people).value,
    ...(form.fields.some(({ id }) => id === 'scope') && { scope: random.pick(['unit', 'both']) }),
  });
  oracle.note('hand over');
  if (saved !== false) await learnLeader(life);
}

/** Everybody may ask who leads. */
export async function learnLeader(life: Life): Promise<void> {
  const { oracle, house, random } = life;
  const by = random.pick(house.staff);
  const shown = said(await ask(life, by, channelOf(life), command.leadership));
  if (!shown.includes(`Ledelse af ${house.name}`)) return oracle.leaderUnknown(house);
  const named = (word: string) => {
    const line = shown.split('\n').find((one) => new RegExp(`^${word}:? `).test(one));
    return house.staff.find(({ name, account }) => line?.includes(name) || line?.includes(account));
  };
  const leader = named('Leder');
  if (leader) oracle.leads(house, leader, named('Stedfortræder'));
  else oracle.leaderUnknown(house);
}

export async function markTablet(life: Life): Promise<void> {
  const { oracle, house } = life;
  const leader = oracle.leaderOf(house);
  if (!leader || !house.tablet) return;
  const form = await formBehind(life, leader, command.members, label.sharedAccounts);
  const field = form?.fields.find(({ id }) => id === 'shared');
  const tablet = field?.options.find(({ label: name }) => name.startsWith('Stuens tablet'));
  if (!form || !tablet) return;
  oracle.note('mark tablet');
  await submit(life, form, { shared: tablet.value });
}

export async function addStaff(life: Life): Promise<void> {
  const { oracle, house } = life;
  const leader = oracle.leaderOf(house);
  const form = leader && (await formBehind(life, leader, command.members, label.addStaff));
  if (!form) return;
  oracle.note('add staff');
  await submit(life, form, { names: 'OP\nRK' });
}

export async function removeColleague(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leaderOf(house);
  const form = leader && (await formBehind(life, leader, command.members, label.removeColleague));
  const options = form?.fields.find(({ id }) => id === 'staff')?.options ?? [];
  const chosen = random.pickOr(options, undefined);
  if (!form || !chosen) return;
  const person = [...house.staff, house.tablet].find((one) => chosen.value.endsWith(`|${one?.account}`));
  const wish = person && oracle.membership(house, person).wish(world.scheduler.now());
  const { saved } = await submit(life, form, { staff: chosen.value });
  oracle.note('remove colleague');
  if (saved === true) wish?.fulfilled(false, world.scheduler.now());
  else wish?.lost();
}

/** The leader cannot chair; a colleague says yes in the channel. */
export async function findChair(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const leader = oracle.leaderOf(house);
  const button = leader && world.screen.buttonFor(leader, label.askStandIn, () => true);
  if (!leader || !button) return;
  oracle.note('ask stand-in');
  await press(life, leader, button, random.chance(0.2));
  const sure = world.screen.buttonFor(leader, label.yesAskChannel, () => true);
  if (sure) await press(life, leader, sure, random.chance(0.2));
  await world.scheduler.pause(random.below(30 * 3_600_000));
  const by = random.pick(house.staff);
  const yes = world.screen.buttonFor(
    by,
    label.iCanChair,
    ({ place }) => place.kind === 'channel' && place.channel === house.channel,
  );
  if (!yes) return;
  oracle.note('take chair');
  await press(life, by, yes, random.chance(0.2));
}

export async function checkOperations(life: Life): Promise<void> {
  const leader = life.oracle.leaderOf(life.house);
  if (leader) await ask(life, leader, chatOf(leader), command.operations);
}
