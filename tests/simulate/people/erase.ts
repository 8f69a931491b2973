import type { Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { type Erasure, whileErasing } from './holders.ts';
import type { House } from './house.ts';
import { buttonIn, knownIn } from './known-network.ts';
import { command, label, says } from './labels.ts';
import { chatOf, type Life, press } from './life.ts';

/** Everything of theirs goes, in every house. Whoever leads or facilitates has something to hand over first. */
export async function eraseOwnData(life: Life, by: Person): Promise<void> {
  const { oracle, world } = life;
  const { houses, scheduler } = world;
  const theirs = houses.filter(({ staff }) => staff.includes(by));
  const leads = theirs.some(
    (house) =>
      house.founder === by || oracle.leaderOf(house) === by || !oracle.leadership(house).at(scheduler.now()),
  );
  if (leads || knownIn(world)?.facilitator === by) return;
  await whileErasing(life, by, () => eraseEverything(life, by, theirs));
}

async function eraseEverything(life: Life, by: Person, theirs: readonly House[]): Promise<Erasure> {
  const { oracle, world } = life;
  const { scheduler } = world;
  const asked = await ask(life, by, chatOf(by), command.erase);
  const button = buttonIn(asked, label.yesErase);
  if (!button) return 'not asked';
  const entries = oracle.ledger.entries.filter(({ author }) => author === by);
  const wishes = [
    ...entries.map(({ open }) => open.wish()),
    ...theirs.map((house) => oracle.membership(house, by).wish()),
  ];
  for (const entry of entries) oracle.stopsWaiting(entry);
  const { shown } = await press(life, by, button);
  if (!said(shown).includes(says.erased)) {
    for (const wish of wishes) wish.lost();
    return 'in doubt';
  }
  const now = scheduler.now();
  oracle.note('erased');
  for (const wish of wishes) wish.fulfilled(false, now);
  for (const entry of entries) oracle.ledger.ends(entry, now);
  for (const marked of oracle.ledger.marks.values())
    if (marked.isBetween && marked.owner === by) marked.goneFrom = Math.min(marked.goneFrom, now);
  oracle.erased(by);
  return 'done';
}
