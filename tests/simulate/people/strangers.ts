import type { Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { command, label } from './labels.ts';
import { channelOf, chatOf, type Life, platformOf, press, shownBy } from './life.ts';

/** Somebody of another organisation, or a guest, tries what everybody in the channel can try. */
export async function strangerTries(life: Life): Promise<void> {
  const { house, oracle, random, world } = life;
  if (house.strangers.length === 0) return;
  const stranger = random.pick(house.strangers);
  oracle.note('stranger tries');
  const words = random.pick([
    command.join,
    command.agenda,
    command.members,
    command.leadership,
    command.mine,
  ]);
  const outcome = await platformOf(life).ask(stranger, channelOf(life), words);
  const shown = said(await shownBy(life, stranger, outcome));
  if (/Du er (allerede )?med i/.test(shown))
    oracle.fails('outsiders-stay-out', house, `${stranger.key} became a member`);
  const inside = random.pick([label.join, label.takeUp, label.iCanChair, label.withdraw]);
  const button = world.screen.buttonFor(stranger, inside, ({ place }) => place.kind === 'channel');
  if (!button) return;
  const pressed = await press(life, stranger, button);
  if (/Du er (allerede )?med i/.test(said(pressed.shown)))
    oracle.fails('outsiders-stay-out', house, `${stranger.key} became a member by a button`);
}

/** A colleague presses what belongs to somebody else, as happens on a small screen. */
export async function meddle(life: Life, by: Person): Promise<void> {
  const { house, oracle, random, world } = life;
  const wanted = random.pick([
    label.withdraw,
    label.offAgenda,
    label.edit,
    label.addSign,
    label.undo,
    label.share,
  ]);
  const others = world.screen
    .seenBy(by, channelOf(life))
    .filter((shown) => shown.buttons.some((one) => one.label === wanted));
  const shown = random.pickOr(others, undefined);
  const button = shown?.buttons.find((one) => one.label === wanted);
  if (!shown || !button) return;
  const owner = oracle.ownerOf(shown);
  // What is one's own is no meddling, and a tablet's is everybody's.
  if (!owner || owner === by || owner.kind === 'tablet' || by.kind === 'tablet') return;
  oracle.note('meddle');
  const { outcome } = await press(life, by, button);
  if (outcome.form?.fields.some(({ id }) => id === 'what' || id === 'sign'))
    oracle.fails('own-eyes-only', house, `${by.key} could open ${owner.key}’s trial by ${wanted}`);
}

export async function leaverAsks(life: Life, by: Person): Promise<void> {
  await ask(life, by, chatOf(by), life.random.pick([command.guide, command.agenda, command.mine]));
}
