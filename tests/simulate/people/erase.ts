import type { Entry } from '../oracle/ledger.ts';
import { pointsOf } from '../oracle/matters.ts';
import { forgetDeeds } from '../oracle/own-deeds.ts';
import type { Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import type { House } from './build-houses.ts';
import { type Erasure, whileErasing } from './holders.ts';
import { buttonIn, facilitates } from './known-network.ts';
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
  if (leads || facilitates(world, by)) return;
  await whileErasing(life, by, () => eraseEverything(life, by, theirs));
}

async function eraseEverything(life: Life, by: Person, theirs: readonly House[]): Promise<Erasure> {
  const { oracle, world } = life;
  const { scheduler } = world;
  const asked = await ask(life, by, chatOf(by), command.erase);
  const button = buttonIn(asked, label.yesErase);
  if (!button) return 'not asked';
  const began = scheduler.now();
  const entries = oracle.ledger.entries.filter(({ author }) => author === by);
  const onTheWay = new Set(entries.filter(isOnTheWay));
  const points = () => theirs.flatMap((house) => pointsOf(house, by));
  const before = new Set(points());
  for (const house of theirs) forgetDeeds(house, by);
  const wishes = [
    ...entries.map(({ open }) => open.wish(began)),
    ...points().map(({ stands }) => stands.wish(began)),
    ...theirs.map((house) => oracle.membership(house, by).wish(began)),
  ];
  for (const entry of entries) oracle.stopsWaiting(entry);
  const { shown } = await press(life, by, button);
  // What they write at the same moment comes in before everything goes, or after it.
  for (const { author, at, open } of oracle.ledger.entries)
    if (author === by && at >= began) open.wish(began).lost();
  for (const point of points()) if (!before.has(point)) point.stands.wish(began).lost();
  if (!said(shown).includes(says.erased)) {
    for (const wish of wishes) wish.lost();
    return 'in doubt';
  }
  const now = scheduler.now();
  oracle.note('erased');
  for (const wish of wishes) wish.fulfilled(false, now);
  for (const entry of entries) if (!onTheWay.has(entry)) oracle.ledger.ends(entry, now);
  for (const marked of oracle.ledger.marks.values())
    if (marked.isBetween && marked.owner === by) marked.goneFrom = Math.min(marked.goneFrom, now);
  oracle.erased(by);
  return 'done';
}

/** Written or edited, and nobody has heard yet that it came in: it may come in when everything is gone. */
function isOnTheWay({ seenAt, open, mark }: Entry): boolean {
  return (seenAt === undefined && open.isMoving) || mark.isMoving;
}
