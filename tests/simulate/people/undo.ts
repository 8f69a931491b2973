import { pointMarked } from '../oracle/matters.ts';
import { hasUndone, judgeLatest, mayBeUndone, namedAsLatest } from '../oracle/own-deeds.ts';
import type { Person } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import { setGoal, worksElsewhere, writeNote } from './goal-and-note.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, press, wentWrong } from './life.ts';
import { putGroup } from './plan.ts';
import { putOnAgenda } from './put-on.ts';
import { writeTrial } from './write.ts';

/** Somebody does a thing or two, and thinks better of the last. */
export async function takeBackLatest(life: Life, by: Person): Promise<void> {
  const { random, oracle, world } = life;
  const place = worksElsewhere(life, by) ? channelOf(life) : chatOf(by);
  for (let deeds = random.between(1, 3); deeds > 0; deeds--) {
    await random.pick(quickDeeds)(life, by);
    await world.scheduler.pause(60_000 + random.below(600_000));
  }
  const named = await askWhatIsLatest(life, by, place);
  oracle.note(named ? `undo: ${named.what}` : 'undo: nothing named');
  if (!named?.button) return;
  await takeBack(life, by, named);
  // What was taken back is not named again.
  await askWhatIsLatest(life, by, place);
}

/** Short enough that it is told of as a whole. */
const shortTrial = (life: Life, by: Person) =>
  writeTrial(life, by, channelOf(life), (mark) => `jeg synger mere ${mark}`);

const quickDeeds = [shortTrial, shortTrial, putOnAgenda, putOnAgenda, setGoal, writeNote, putGroup] as const;

async function askWhatIsLatest(life: Life, by: Person, place: ReturnType<typeof chatOf>) {
  const asked = life.world.scheduler.now();
  const shown = await ask(life, by, place, command.undo);
  const text = said(shown);
  judgeLatest(life.oracle, life.house, { by, asked, text });
  const named = namedAsLatest(text);
  const wanted = named && Object.entries(label.undoLatest).find(([what]) => what === named.what)?.[1];
  const button = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
  return named && { ...named, ...(button && { button }) };
}

type Named = NonNullable<Awaited<ReturnType<typeof askWhatIsLatest>>>;

/** What hangs on it is known from then on: a trial that is withdrawn stands nowhere, nor does a point that is taken off. */
async function takeBack(life: Life, by: Person, { what, mark, button }: Named): Promise<void> {
  const { oracle, house, world, random } = life;
  // Whose words were cut short cannot be told from others.
  if (!button || !mark) return;
  const began = world.scheduler.now();
  const entry = oracle.ledger.marks.get(mark)?.entry;
  const point = pointMarked(house, mark);
  const open = what === 'trial' ? entry?.open.wish(began) : undefined;
  const stands = what === 'point' ? point?.stands.wish(began) : undefined;
  const { outcome, shown } = await press(life, by, button, random.chance(0.2));
  const now = world.scheduler.now();
  const isDone = outcome.ok && !wentWrong(shown);
  const isWithdrawn = isDone && said(shown).includes(says.takenBackInWords);
  const isOff = isDone && said(shown).includes(says.pointTaken);
  if (isWithdrawn) open?.fulfilled(false, now);
  else open?.lost();
  if (entry && isWithdrawn) oracle.ledger.ends(entry, now);
  if (isOff) stands?.fulfilled(false, now);
  else stands?.lost();
  if (isWithdrawn || isOff) {
    hasUndone(house, by, what, now, mark);
    oracle.note(`undone: ${what}`);
  } else mayBeUndone(house, by, what, mark);
}
