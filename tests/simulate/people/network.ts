import type { Person, Shown, ShownButton } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { ask, said } from './ask.ts';
import type { House } from './house.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, press, submit } from './life.ts';

/** The one network of these houses, as its people know it. */
interface Known {
  house: House;
  facilitator: Person;
  readonly joined: Set<House>;
}

const networks = new WeakMap<World, Known>();

/** Whoever leads makes a network, joins it, lets figures go or takes them back, and now and then leaves it. */
export async function useNetwork(life: Life): Promise<void> {
  const { oracle, house, world, random } = life;
  const leader = oracle.leadership(house).at(world.scheduler.now());
  if (!leader) return;
  const known = networks.get(world);
  if (!known) return make(life, leader);
  if (!known.joined.has(house)) return join(life, leader, known);
  if (random.chance(0.06)) return leave(life, leader, known);
  if (random.chance(0.1) && known.facilitator !== leader) return takeOver(life, leader, known);
  await release(life, leader);
}

export async function readSummary(life: Life): Promise<void> {
  const known = networks.get(life.world);
  if (!known) return;
  await ask({ ...life, house: known.house }, known.facilitator, chatOf(known.facilitator), command.summary);
}

async function make(life: Life, leader: Person): Promise<void> {
  const { form } = (await pressed(life, leader, chatOf(leader), command.network, label.makeNetwork)) ?? {};
  if (!form || networks.has(life.world)) return;
  const { saved } = await submit(life, form, {
    ...{ name: 'Fjordnetværket', kind: 'leaders', criteria: 'Overgange i hverdagen' },
    ...{ facilitator: 'me', weekday: '4', time: '13:00' },
  });
  if (saved !== true || networks.has(life.world)) return;
  life.oracle.note('network made');
  networks.set(life.world, { house: life.house, facilitator: leader, joined: new Set() });
}

async function join(life: Life, leader: Person, known: Known): Promise<void> {
  const there = { ...life, house: known.house };
  const asked = await pressed(
    there,
    known.facilitator,
    chatOf(known.facilitator),
    command.network,
    label.inviteUnit,
  );
  const shown = await enterCode(life, leader, codeIn(asked?.shown));
  const yes = shown && buttonIn(shown, label.weAreIn);
  if (!yes) return;
  const answer = await press(life, leader, yes, life.random.chance(0.2));
  if (!said(answer.shown).includes(says.inNetwork)) return;
  life.oracle.note('network joined');
  known.joined.add(life.house);
}

async function release(life: Life, leader: Person): Promise<void> {
  const place = channelOf(life);
  const let_ = await pressed(life, leader, place, command.release, label.release, life.random.chance(0.2));
  if (!let_ || !said(let_.shown).includes(says.released)) return;
  life.oracle.note('figures released');
  const back = life.random.chance(0.25) ? buttonIn(let_.shown, label.takeBack) : undefined;
  if (back && said((await press(life, leader, back)).shown).includes(says.takenBack))
    life.oracle.note('figures taken back');
}

async function leave(life: Life, leader: Person, known: Known): Promise<void> {
  const asked = await pressed(life, leader, channelOf(life), command.network, label.leaveNetwork);
  const yes = asked && buttonIn(asked.shown, label.yesLeave);
  if (!yes) return;
  known.joined.delete(life.house);
  if (said((await press(life, leader, yes)).shown).includes(says.outOfNetwork))
    life.oracle.note('network left');
}

/** From whoever facilitates, by a code. */
async function takeOver(life: Life, leader: Person, known: Known): Promise<void> {
  const there = { ...life, house: known.house };
  const from = known.facilitator;
  const asked = await pressed(there, from, chatOf(from), command.network, label.handNetworkOver);
  const show = asked && buttonIn(asked.shown, label.showCode);
  const code = show && codeIn((await press(there, from, show)).shown);
  const shown = await enterCode(life, leader, code);
  if (!shown || !said(shown).includes(says.facilitates)) return;
  life.oracle.note('network handed over');
  known.facilitator = leader;
  known.house = life.house;
}

async function enterCode(
  life: Life,
  by: Person,
  code: string | undefined,
): Promise<readonly Shown[] | undefined> {
  const asked = code && (await pressed(life, by, channelOf(life), command.network, label.haveCode));
  const form = asked ? asked.form : undefined;
  return form && (await submit(life, form, { code: code ?? '' })).shown;
}

/** Everything of theirs goes, in every house. Whoever leads or facilitates has something to hand over first. */
export async function eraseOwnData(life: Life, by: Person): Promise<void> {
  const { oracle, world } = life;
  const { houses, scheduler } = world;
  const theirs = houses.filter(({ staff }) => staff.includes(by));
  const leads = theirs.some(
    (house) =>
      house.founder === by || oracle.leaderOf(house) === by || !oracle.leadership(house).at(scheduler.now()),
  );
  if (leads || networks.get(world)?.facilitator === by) return;
  const asked = await ask(life, by, chatOf(by), command.erase);
  const button = buttonIn(asked, label.yesErase);
  if (!button) return;
  const entries = oracle.ledger.entries.filter(({ author }) => author === by);
  const wishes = [
    ...entries.map(({ open }) => open.wish()),
    ...theirs.map((house) => oracle.membership(house, by).wish()),
  ];
  for (const entry of entries) oracle.stopsWaiting(entry);
  const { shown } = await press(life, by, button);
  if (!said(shown).includes(says.erased)) {
    for (const wish of wishes) wish.lost();
    return;
  }
  const now = scheduler.now();
  oracle.note('erased');
  for (const wish of wishes) wish.fulfilled(false, now);
  for (const entry of entries) oracle.ledger.ends(entry, now);
  for (const marked of oracle.ledger.marks.values())
    if (marked.isBetween && marked.owner === by) marked.goneFrom = Math.min(marked.goneFrom, now);
  oracle.erased(by);
}

async function pressed(
  life: Life,
  by: Person,
  place: Parameters<typeof ask>[2],
  words: string,
  wanted: string,
  twice = false,
) {
  const button = buttonIn(await ask(life, by, place, words), wanted);
  if (!button) return undefined;
  const { outcome, shown } = await press(life, by, button, twice);
  return { form: outcome.form, shown };
}

function buttonIn(shown: readonly Shown[], wanted: string): ShownButton | undefined {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}

function codeIn(shown: readonly Shown[] = []): string | undefined {
  return /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(said(shown))?.[0];
}
