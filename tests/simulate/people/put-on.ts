import { Fact } from '../oracle/fact.ts';
import { putsOn } from '../oracle/matters.ts';
import { did, hasUndone } from '../oracle/own-deeds.ts';
import type { Person } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { ask } from './ask.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, pause, platformOf, press, wentWrong } from './life.ts';

/** Somebody puts a point of their own on the next meeting, and now and then takes it back. */
export async function putOnAgenda(life: Life, by: Person): Promise<void> {
  const { oracle, house, world, words, random } = life;
  const mark = words.mark(life.id);
  const since = world.scheduler.now();
  const marked = oracle.ledger.marking(house, by, mark);
  marked.readIn = channelOf(life);
  const stands = new Fact<boolean>({ value: false, from: since });
  const wish = stands.wish(since);
  putsOn(house, { marked, stands });
  oracle.note('put a point on');
  const { told } = platformOf(life).say(by, channelOf(life), `${command.point}vi ordner regntøjet ${mark}`);
  const { outcome } = await told;
  if (outcome === 'lost') return wish.refused();
  await world.scheduler.pause(60_000);
  const receipt = world.screen
    .seenBy(by)
    .find((one) => one.at >= since && textOf(one).includes(mark) && textOf(one).includes(says.putOn));
  if (!receipt) return wish.lost();
  wish.fulfilled(true, world.scheduler.now());
  did(house, { by, what: 'point', mark, began: since, at: world.scheduler.now() });
  await lookAtAgenda(life, by);
  const undo = receipt.buttons.find((one) => one.label === label.undo);
  if (!undo || !random.chance(0.3)) return;
  await pause(life, 600_000);
  const back = stands.wish(world.scheduler.now());
  const { outcome: pressed, shown } = await press(life, by, undo, random.chance(0.2));
  if (!pressed.ok || wentWrong(shown)) return back.lost();
  oracle.note('take a point off');
  back.fulfilled(false, world.scheduler.now());
  hasUndone(house, by, 'point', world.scheduler.now(), mark);
  await lookAtAgenda(life, by);
}

/** Unfolded, so that all that stands there is seen. */
export async function lookAtAgenda(life: Life, by: Person): Promise<void> {
  const shown = await ask(life, by, chatOf(by), command.agenda);
  const more = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.more);
  if (more) await press(life, by, more);
}
