import type { Marked } from '../oracle/ledger.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { command, label, says } from './labels.ts';
import { channelOf, type Life, press, submit } from './life.ts';

/** A question to whoever leads; what is written is for these two alone, whoever else asks for what. */
export async function spar(life: Life, by: Person): Promise<void> {
  const { oracle, house, words, world } = life;
  const leader = oracle.leadership(house).at(world.scheduler.now());
  const shown = await ask(life, by, channelOf(life), command.sparring);
  const button = buttonIn(shown, label.askSparring);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form || !leader || leader === by) return;
  const mark = words.mark(life.id);
  const marked = Object.assign(oracle.ledger.marking(house, by, mark), { eyes: [leader], isBetween: true });
  const { saved } = await submit(life, form, {
    question: `hvordan venter jeg lidt længere ${mark}`,
    hopedFor: '',
  });
  oracle.note(saved === true ? 'sparring asked' : 'sparring in doubt');
  if (saved === true && life.random.chance(0.25)) await takeBack(life, by, marked);
  else if (life.random.chance(0.6)) await answer(life, leader, by);
}

/** Where it is the only one on their list, so that it is this one which goes. */
export async function takeBack(life: Life, by: Person, marked: Marked): Promise<void> {
  const shown = await ask(life, by, channelOf(life), command.sparring);
  const all = shown.flatMap(({ buttons }) => buttons).filter((one) => one.label === label.withdraw);
  const [first] = all;
  if (!first || all.length > 1 || !said(shown).includes(marked.mark)) return;
  const sure = buttonIn((await press(life, by, first)).shown, label.yesDelete);
  if (!sure) return;
  const gone = said((await press(life, by, sure)).shown).includes(says.questionDeleted);
  if (!gone) return;
  marked.goneFrom = life.world.scheduler.now();
  life.oracle.note('sparring withdrawn');
}

/** The leader finds it on the list and answers it in words. */
async function answer(life: Life, leader: Person, asker: Person): Promise<void> {
  const { oracle, house, words, random } = life;
  const shown = await ask(life, leader, channelOf(life), command.sparring);
  const waiting = shown.filter(({ only }) => only === undefined || only === leader);
  const button = buttonIn(waiting, label.answerSparring);
  const form = button && (await press(life, leader, button)).outcome.form;
  if (!form) return;
  const mark = words.mark(`${life.id}/answer`);
  // The oldest question stands first, and it may be another colleague's.
  Object.assign(oracle.ledger.marking(house, leader, mark), {
    eyes: house.staff.filter((one) => one !== leader),
    isBetween: true,
  });
  const { saved } = await submit(life, form, { answer: `vi ser på det ${mark}`, day: '', time: '' });
  oracle.note(saved === true ? 'sparring answered' : 'sparring answer in doubt');
  if (random.chance(0.5)) await settle(life, asker);
}

async function settle(life: Life, by: Person): Promise<void> {
  const shown = await ask(life, by, channelOf(life), command.sparring);
  const button = buttonIn(shown, label.done);
  if (button) await press(life, by, button, life.random.chance(0.2));
}

export function buttonIn(shown: readonly Shown[], wanted: string) {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}
