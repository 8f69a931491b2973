import type { Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { command, label } from './labels.ts';
import { channelOf, type Life, press, submit } from './life.ts';
import { buttonIn, takeBack } from './spar.ts';

/** Whoever leads notes where they were, and asks one colleague about it; now and then they take the question back. */
export async function visit(life: Life): Promise<void> {
  const { oracle, house, words, world, random } = life;
  const leader = oracle.leadership(house).at(world.scheduler.now());
  if (!leader) return;
  const card = await ask(life, leader, channelOf(life), command.visit);
  const part = buttonIn(card, label.inCloakroom);
  if (!part) return;
  let { shown } = await press(life, leader, part, random.chance(0.2));
  const idea = buttonIn(shown, label.someIdea);
  if (idea) ({ shown } = await press(life, leader, idea));
  oracle.note('visit noted');
  const button = random.chance(0.6) ? buttonIn(shown, label.askAfterVisit) : undefined;
  const form = button && (await press(life, leader, button)).outcome.form;
  const options = form?.fields.find(({ id }) => id === 'to')?.options ?? [];
  const option = random.pickOr(options, undefined);
  const to = house.staff.find(({ name }) => name === option?.label);
  if (!form || !option || !to) return;
  const mark = words.mark(life.id);
  const marked = Object.assign(oracle.ledger.marking(house, leader, mark), { eyes: [to], isBetween: true });
  const { saved } = await submit(life, form, {
    to: option.value,
    question: `hvad så du, da du ventede ${mark}`,
  });
  oracle.note(saved === true ? 'visit asked about' : 'visit asked about, in doubt');
  if (saved === true && random.chance(0.3)) await takeBack(life, leader, marked);
}

/** What is good to have agreed before a course. */
export async function tickList(life: Life): Promise<void> {
  const { oracle, house, world } = life;
  const leader = oracle.leadership(house).at(world.scheduler.now());
  if (!leader) return;
  const list = await ask(life, leader, channelOf(life), command.checklist);
  const open = list.flatMap(({ buttons }) => buttons).find((one) => one.label.startsWith('☐'));
  if (!open) return;
  const { shown } = await press(life, leader, open, life.random.chance(0.2));
  oracle.note(said(shown).includes('✔') ? 'list ticked' : 'list in doubt');
}

/** A buddy for whoever wants one; what the two agree on is theirs. */
export async function pairOff(life: Life, by: Person): Promise<void> {
  const { oracle, house, words, random } = life;
  const place = channelOf(life);
  let shown = await ask(life, by, place, command.buddy);
  const wish = buttonIn(shown, label.wantBuddy);
  if (wish) ({ shown } = await press(life, by, wish, random.chance(0.2)));
  const make = buttonIn(shown, label.makePairs);
  if (make && random.chance(0.6)) ({ shown } = await press(life, by, make, random.chance(0.3)));
  const [, partners = ''] = /Din makker: (.+)/.exec(said(shown)) ?? [];
  if (partners) oracle.note('buddies');
  const agree = random.chance(0.5) ? buttonIn(shown, label.agreeTopic) : undefined;
  const form = agree && (await press(life, by, agree)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  oracle.ledger.marking(house, by, mark).isPairs = true;
  const { saved } = await submit(life, form, { topic: `roen ved frugten ${mark}`, day: '' });
  oracle.note(saved === true ? 'buddies agreed' : 'buddies agreed, in doubt');
}
