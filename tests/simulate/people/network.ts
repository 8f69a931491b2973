import type { Person, Shown } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { buttonIn, codeIn, type Known, networks, pressed } from './known-network.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, press, submit } from './life.ts';

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
  const kind = life.random.chance(0.8) ? 'area' : 'leaders';
  const { saved } = await submit(life, form, {
    ...{ name: 'Fjordnetværket', kind, criteria: 'Overgange i hverdagen' },
    ...{ facilitator: 'me', weekday: '4', time: '13:00' },
  });
  if (saved !== true || networks.has(life.world)) return;
  life.oracle.note('network made');
  const { house } = life;
  networks.set(life.world, {
    ...{ kind, home: house, house, facilitator: leader },
    ...{ mayFacilitate: new Set(), joined: new Set() },
  });
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
  if (!shown) return;
  if (!said(shown).includes(says.facilitates)) return void known.mayFacilitate.add(leader);
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
