import { did } from '../oracle/own-deeds.ts';
import type { Person } from '../platforms/platform.ts';
import { ask } from './ask.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, openForm, press, submit } from './life.ts';

/** A learning goal of one's own, and who may see it. */
export async function setGoal(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, words } = life;
  // In the chat of somebody who works in two houses it would be a goal of the other one's.
  const place = random.chance(0.5) && !worksElsewhere(life, by) ? chatOf(by) : channelOf(life);
  const shown = await ask(life, by, place, command.goal);
  const all = shown.flatMap(({ buttons }) => buttons);
  const button = [label.setGoal, label.setNewGoal, label.edit]
    .map((wanted) => all.find((one) => one.label === wanted))
    .find((one) => one !== undefined);
  const form = button && (await press(life, by, button)).outcome.form;
  const offered = form?.fields.find(({ id }) => id === 'visibility')?.options ?? [];
  if (!form || offered.length === 0) return;
  const visibility = random.pick(offered).value;
  const mark = words.mark(life.id);
  const marked = oracle.ledger.marking(house, by, mark);
  const leader = oracle.leadership(house).at(life.world.scheduler.now());
  if (visibility === 'me') marked.eyes = [];
  else if (visibility === 'leader') marked.eyes = leader ? [leader] : undefined;
  const began = life.world.scheduler.now();
  const { saved } = await submit(life, form, { text: `jeg vil øve mig i at vente ${mark}`, visibility });
  if (saved === true) did(house, { by, what: 'goal', began, at: life.world.scheduler.now() });
  oracle.note(`goal: ${visibility}${saved === true ? '' : ' in doubt'}`);
}

/** A reflection note; what may not be quoted is for its author's eyes alone. */
export async function writeNote(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, words } = life;
  const form = await openForm(life, by, channelOf(life), command.note);
  if (!form) return;
  const mark = words.mark(life.id);
  const mayQuote = random.chance(0.5);
  const marked = oracle.ledger.marking(house, by, mark);
  if (!mayQuote) marked.eyes = [];
  const began = life.world.scheduler.now();
  const oneOf = (id: string) =>
    random.pickOr(form.fields.find((field) => field.id === id)?.options ?? [], undefined)?.value ?? '';
  const has = (id: string) => form.fields.some((field) => field.id === id);
  const { saved, shown } = await submit(life, form, {
    ...(has('newRoom') && { newRoom: 'Stuen' }),
    part: oneOf('part'),
    engagement: oneOf('engagement'),
    line: `de yngste gik selv med ${mark}`,
    ...(has('whoElse') && { whoElse: 'Nora' }),
    ...(has('who') && { who: form.fields.find(({ id }) => id === 'who')?.options[0]?.value ?? '' }),
  });
  const quote = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.mayQuote);
  if (saved === true) did(house, { by, what: 'note', began, at: life.world.scheduler.now() });
  if (mayQuote && quote) await press(life, by, quote);
  oracle.note(saved === true ? 'note' : 'note in doubt');
}

export function worksElsewhere({ world, house }: Life, person: Person): boolean {
  return world.houses.some((other) => other !== house && other.channel.people.has(person));
}
