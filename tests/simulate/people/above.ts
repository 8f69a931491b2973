import type { Person, Shown } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { ask, said } from './ask.ts';
import { eraseOwnData } from './erase.ts';
import { doing, gone, type Holder, hasBeenAsked, holderIn, judgeForgotten, judgeGone } from './holders.ts';
import { buttonIn, codeIn, facilitates, knownIn } from './known-network.ts';
import { command, label, says } from './labels.ts';
import { chatOf, type Life, press, submit } from './life.ts';

const dayMs = 86_400_000;

/** Somebody takes up a role by a code, writes to the units, takes it back, or has had the role. */
export async function leadAbove(life: Life, anybody: Person): Promise<void> {
  const { world, random, house } = life;
  // Most often somebody who has been asked before: one turn in a year would come to nothing.
  const before = house.staff.filter((one) => hasBeenAsked(world, one));
  const by = random.chance(0.8) ? random.pickOr(before, anybody) : anybody;
  const known = knownIn(world);
  if (known?.kind !== 'area') return;
  const holder = holderIn(world, by);
  await doing(holder, () => takeTurn(life, by, holder));
  if (!holder.words) return;
  // While it stands in the guides, there may be second thoughts.
  await world.scheduler.pause(random.below(8 * dayMs));
  const then = random.below(10);
  if (then < 3) await doing(holder, () => takeBack(life, by, holder));
  else if (then < 5) await doing(holder, () => end(life, by, holder, random.chance(0.5)));
  else if (then < 6) await doing(holder, () => write(life, by, holder));
  else if (then < 8) await eraseOwnData(life, by);
}

async function takeTurn(life: Life, by: Person, holder: Holder): Promise<void> {
  const { world, random } = life;
  judgeForgotten(life, by, holder);
  const role = holder.role.at(world.scheduler.now());
  if (role === undefined) await tryWithout(life, by, holder);
  if (role === undefined || random.chance(0.15)) return takeUp(life, by, holder);
  if (random.chance(0.12)) return end(life, by, holder, random.chance(0.5));
  return write(life, by, holder);
}

async function takeUp(life: Life, by: Person, holder: Holder): Promise<void> {
  const { world, random, oracle } = life;
  const known = knownIn(world);
  const admin = known && world.administrators.find(({ tenant }) => tenant === known.home.channel.tenant);
  if (!known || !admin) return;
  const wanted = random.pick(label.inviteAbove);
  const there = { ...life, house: known.home };
  const invite = buttonIn(await ask(there, admin, chatOf(admin), command.roles), wanted);
  const code = invite && codeIn((await press(there, admin, invite)).shown);
  if (!code) return;
  const before = isCertain(holder, world) ? holder.role.at(world.scheduler.now()) : wanted;
  const wish = holder.role.wish(world.scheduler.now());
  const shown = await enter(life, by, code);
  if (!shown) return wish.lost();
  if (!says.named.test(said(shown))) return wish.lost();
  oracle.note('named above');
  holder.codes.push(code);
  wish.fulfilled(wanted, world.scheduler.now());
  // Words of another role go with it; the same role again leaves them, and it may be that already.
  if (before !== wanted) judgeGone(life, by, holder);
}

/** A code that was used, and a button that was shown while they had the role. */
async function tryWithout(life: Life, by: Person, holder: Holder): Promise<void> {
  const { oracle, house, world, random } = life;
  const isWithout = () => holder.role.at(world.scheduler.now()) === undefined;
  const code = random.pickOr(holder.codes, undefined);
  const knows = isCertain(holder, world);
  if (code && knows) {
    const shown = await enter(life, by, code);
    oracle.note('used code tried');
    if (shown && isWithout() && says.named.test(said(shown)))
      oracle.fails('tendencies-for-roles', house, `${by.key} got a role back by a used code`);
  }
  const button = world.screen.buttonFor(by, label.tendencies, ({ place }) => place.kind === 'chat');
  if (!button || !isCertain(holder, world) || facilitates(world, by)) return;
  oracle.note('tendencies tried without a role');
  const words = said((await press(life, by, button)).shown);
  if (says.tendencies.some((each) => words.includes(each)))
    oracle.fails('tendencies-for-roles', house, `${by.key} read tendencies without a role`);
}

async function write(life: Life, by: Person, holder: Holder): Promise<void> {
  const { oracle, house, words, world, random } = life;
  const button = buttonIn(await ask(life, by, chatOf(by), command.roles), label.writeToUnits);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  const marked = oracle.ledger.marking(house, by, mark);
  marked.forUnits = true;
  const before = holder.words;
  const { saved, shown } = await submit(life, form, {
    kind: random.pick(['theme', 'request']),
    text: `vi ser sammen på garderoben ${mark}`,
  });
  if (saved !== true || !said(shown).includes(says.sentToUnits)) return void oracle.note('words in doubt');
  oracle.note('wrote to the units');
  holder.words = { mark, at: world.scheduler.now() };
  if (before) gone(life, before.mark);
}

async function takeBack(life: Life, by: Person, holder: Holder): Promise<void> {
  const button = buttonIn(await ask(life, by, chatOf(by), command.roles), label.takeBack);
  if (!button) return;
  const { shown } = await press(life, by, button, life.random.chance(0.2));
  if (!said(shown).includes(says.outOfGuides)) return;
  life.oracle.note('words taken back');
  judgeGone(life, by, holder);
}

/** They give it up, or whoever administers takes it. */
async function end(life: Life, by: Person, holder: Holder, own: boolean): Promise<void> {
  const { world, oracle } = life;
  const known = knownIn(world);
  const admin = known && world.administrators.find(({ tenant }) => tenant === known.home.channel.tenant);
  const who = own ? by : admin;
  if (!known || !who) return;
  const there = own ? life : { ...life, house: known.home };
  const button = buttonIn(
    await ask(there, who, chatOf(who), command.roles),
    own ? label.giveUpRole : `${label.remove} ${by.name}`,
  );
  if (!button) return;
  const wish = holder.role.wish(world.scheduler.now());
  const { shown } = await press(there, who, button);
  if (!said(shown).includes(says.roleEnded)) return wish.lost();
  oracle.note('role ended');
  wish.fulfilled(undefined, world.scheduler.now());
  judgeGone(life, by, holder);
}

async function enter(life: Life, by: Person, code: string): Promise<readonly Shown[] | undefined> {
  const button = buttonIn(await ask(life, by, chatOf(by), command.network), label.haveCode);
  const form = button && (await press(life, by, button)).outcome.form;
  return form && (await submit(life, form, { code })).shown;
}

const isCertain = ({ role }: Holder, { scheduler }: World) => role.isKnown(scheduler.now());
