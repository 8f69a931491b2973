import { addDays, dayOf, instantOf } from '../oracle/calendar.ts';
import type { Person, Shown } from '../platforms/platform.ts';
import { ask, said } from './ask.ts';
import type { House } from './build-houses.ts';
import { command, label, says } from './labels.ts';
import { channelOf, type Life, press, submit } from './life.ts';

/** Who has said yes, by house: whoever has may see every link, also those that were there before. */
const saidYes = new WeakMap<object, Map<House, Person[]>>();
const links = new WeakMap<object, Map<string, { readonly by: Person; readonly house: House }>>();

/** A link to a clip: seen by those who have said yes, until its day, or until it or its owner is out. */
export async function shareVideo(life: Life, by: Person): Promise<void> {
  const { oracle, house, random, words, world } = life;
  const eyes = eyesOf(life);
  const first = await ask(life, by, channelOf(life), command.video);
  const yes = buttonIn(first, label.yesVideo);
  // Whatever comes of the press, from here on they may see.
  if (yes && !eyes.includes(by)) eyes.push(by);
  const shown = yes ? (await press(life, by, yes)).shown : first;
  if (random.chance(0.15)) return goOut(life, by, shown);
  const button = buttonIn(shown, label.addVideo);
  const form = button && (await press(life, by, button)).outcome.form;
  if (!form) return;
  const mark = words.mark(life.id);
  const marked = oracle.ledger.marking(house, by, mark);
  marked.eyes = eyes;
  linksOf(world).set(mark, { by, house });
  const goneOn = addDays(dayOf(world.scheduler.now()), random.between(1, 30));
  const { saved, shown: listed } = await submit(life, form, {
    url: 'https://video.kommunen.dk/klip/frugt',
    example: random.pick(['good', 'wonder']),
    focus: `hvordan vi venter ${mark}`,
    consent: 'to voksne',
    goneOn,
  });
  oracle.note(saved === true ? 'video' : 'video in doubt');
  if (saved !== true) return;
  marked.goneFrom = Math.min(marked.goneFrom, instantOf(goneOn, '00:00'));
  goodOnesFirst(life, listed);
  if (!random.chance(0.5)) return;
  await world.scheduler.pause(random.below(40 * 86_400_000));
  const one = random.pick(house.staff);
  goodOnesFirst(life, await ask(life, one, channelOf(life), command.video));
}

/** Good examples stand above whatever else there is. */
function goodOnesFirst({ oracle, house }: Life, shown: readonly Shown[]): void {
  const order = shown.flatMap(({ lines }) => lines.map(({ text }) => text));
  const last = order.findLastIndex((text) => text.includes('Et godt eksempel'));
  const wonder = order.findIndex((text) => text.includes('Noget, vi vil blive klogere på'));
  if (last >= 0 && wonder >= 0 && wonder < last) oracle.complain(`${house.key}: a good example stands below`);
}

/** Their own links go with them, and they see none any more. */
async function goOut(life: Life, by: Person, shown: readonly Shown[]): Promise<void> {
  const { oracle, house, world } = life;
  const out = buttonIn(shown, label.outOfVideo);
  const asked = out && (await press(life, by, out)).shown;
  const yes = asked && buttonIn(asked, label.yesOutOfVideo);
  const done = yes && (await press(life, by, yes));
  if (!done || !said(done.shown).includes(says.outOfVideo)) return;
  const now = world.scheduler.now();
  const eyes = eyesOf(life);
  eyes.splice(0, eyes.length, ...eyes.filter((one) => one !== by));
  for (const [mark, link] of linksOf(world)) {
    const marked = oracle.ledger.marks.get(mark);
    if (marked && link.by === by && link.house === house) marked.goneFrom = Math.min(marked.goneFrom, now);
  }
  oracle.note('out of video');
}

function eyesOf({ world, house }: Life): Person[] {
  const houses = saidYes.get(world) ?? new Map<House, Person[]>();
  saidYes.set(world, houses);
  const eyes = houses.get(house) ?? [];
  houses.set(house, eyes);
  return eyes;
}

function linksOf(world: object) {
  const known = links.get(world) ?? new Map<string, { readonly by: Person; readonly house: House }>();
  links.set(world, known);
  return known;
}

function buttonIn(shown: readonly Shown[], wanted: string) {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}
