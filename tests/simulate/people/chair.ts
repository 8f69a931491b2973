import { addDays, dayOf } from '../oracle/calendar.ts';
import { did } from '../oracle/own-deeds.ts';
import type { Person, Shown, ShownButton } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { ask, nextMeeting } from './ask.ts';
import { worksElsewhere } from './goal-and-note.ts';
import { label, says } from './labels.ts';
import { channelOf, chatOf, type Life, pause, press, wentWrong } from './life.ts';

const week = 7 * 86_400_000;

/** Who chairs is said in a sentence, and then pressed: by the leader for a colleague, by a colleague, or by who goes back on it. */
export async function handChairInWords(life: Life, by: Person): Promise<void> {
  const { oracle, house, random } = life;
  const leader = oracle.leaderOf(house);
  const place = worksElsewhere(life, by) || random.chance(0.3) ? channelOf(life) : chatOf(by);
  const next = await nextMeeting(life, by, place);
  if (!next || !leader || next.at > life.world.scheduler.now() + 3 * week) return;
  const chair = chairOn(life, next.shown);
  const other = random.pickOr(
    house.staff.filter((one) => one !== leader),
    undefined,
  );
  if (chair === by && random.chance(0.6)) return goBack(life, by);
  if (by !== leader) return offerOneself(life, by);
  if (other) await askByName(life, leader, other);
}

/** “Ane leder mødet”, and Ane says yes where she is asked. */
async function askByName(life: Life, leader: Person, other: Person): Promise<void> {
  const { oracle, world, random } = life;
  const first = firstName(other);
  const words = random.pick([`${first} leder mødet`, `kan ${first} lede mødet`, `${first} er mødeleder`]);
  const shown = await ask(life, leader, chatOf(leader), words);
  const asks = buttonOn(shown, `Spørg ${first}`);
  if (!asks) return oracle.note('chair not asked by name');
  oracle.note('chair asked by name');
  const since = world.scheduler.now();
  await press(life, leader, asks, random.chance(0.2));
  await world.scheduler.pause(random.below(20 * 3_600_000));
  const asked = world.screen.seenBy(other, chatOf(other)).find((one) => one.at >= since && yesOn(one));
  const yes = asked && yesOn(asked);
  if (yes && random.chance(0.8)) await takes(life, other, yes);
}

/** “Jeg leder mødet”: with one press they do, where nobody else has said yes. */
async function offerOneself(life: Life, by: Person): Promise<void> {
  const shown = await ask(
    life,
    by,
    chatOf(by),
    life.random.pick(['jeg leder mødet', 'jeg kan godt lede mødet']),
  );
  const button = buttonOn(shown, label.iChair) ?? buttonOn(shown, label.stepIn);
  if (button) return takes(life, by, button);
  const wish = shown.flatMap(({ buttons }) => buttons).find((one) => one.label.startsWith('Spørg '));
  if (wish) await wishForIt(life, by, wish);
}

/** Somebody else has said yes: they are asked, and may give it, at once or long after. */
async function wishForIt(life: Life, by: Person, wish: ShownButton): Promise<void> {
  const { oracle, world, random, house } = life;
  oracle.note('chair wished for');
  const began = world.scheduler.now();
  await press(life, by, wish, random.chance(0.2));
  await world.scheduler.pause(random.below(20 * 3_600_000));
  const gives = `Giv ${firstName(by)} mødet`;
  for (const has of house.staff) {
    const give = world.screen.buttonFor(has, gives, ({ place }) => place.kind === 'chat');
    if (!give || has === by || random.chance(0.3)) continue;
    const { outcome, shown } = await press(life, has, give, random.chance(0.2));
    const isGiven = shown.some((one) => textOf(one).includes(`${by.name} leder`));
    oracle.note(isGiven ? 'chair given to who wished for it' : 'chair not given');
    if (isGiven && outcome.ok) did(house, { by: has, what: 'chair', began, at: world.scheduler.now() });
  }
}

async function takes(life: Life, by: Person, button: ShownButton): Promise<void> {
  const began = life.world.scheduler.now();
  const { outcome, shown } = await press(life, by, button, life.random.chance(0.2));
  life.oracle.note('chair taken in words');
  noteChange(life, by, began, outcome.ok && !outcome.operation?.disturbed && !wentWrong(shown), shown);
  if (life.random.chance(0.3)) {
    await pause(life, 20 * 3_600_000);
    await goBack(life, by);
  }
}

/** “Jeg kan ikke lede mødet alligevel”. */
async function goBack(life: Life, by: Person): Promise<void> {
  const words = life.random.pick(['jeg kan ikke lede mødet alligevel', 'jeg kan ikke lede mødet']);
  const shown = await ask(life, by, chatOf(by), words);
  const back = buttonOn(shown, label.notAfterAll);
  if (!back) return life.oracle.note('nothing to go back on');
  life.oracle.note('chair given back in words');
  await press(life, by, back, life.random.chance(0.2));
}

/** Whoever is down as the chair is away on the day, and is asked who leads it then. */
export async function holidayOverMeeting(life: Life): Promise<void> {
  const { oracle, house, random, world } = life;
  const asker = random.pick(house.staff);
  const next = await nextMeeting(life, asker, channelOf(life));
  const chair = next && chairOn(life, next.shown);
  if (!next || !chair || worksElsewhere(life, chair)) return;
  if (next.at > world.scheduler.now() + 4 * week) return;
  const last = addDays(dayOf(next.at), random.between(0, 3));
  const began = world.scheduler.now();
  const shown = await ask(
    life,
    chair,
    chatOf(chair),
    `ferie til ${Number(last.slice(8))}/${Number(last.slice(5, 7))}`,
  );
  const another = buttonOn(shown, label.findAnother);
  if (shown.length > 0 && !wentWrong(shown))
    did(house, { by: chair, what: 'holiday', began, at: world.scheduler.now() });
  if (!another) return oracle.note('holiday over no meeting');
  oracle.note('holiday over a meeting');
  await pause(life, 600_000);
  const wanted = random.chance(0.6) ? another : buttonOn(shown, label.chairAnyway);
  if (!wanted) return;
  const found = await press(life, chair, wanted, random.chance(0.2));
  const sure = buttonOn(found.shown, label.yesAskChannel);
  if (sure) await press(life, chair, sure);
  await world.scheduler.pause(random.below(20 * 3_600_000));
  const by = random.pick(house.staff);
  const yes = world.screen.buttonFor(by, label.iCanChair, ({ place }) => isHere(life, place));
  if (yes && wanted === another) await press(life, by, yes, random.chance(0.2));
  if (random.chance(0.5)) await ask(life, chair, chatOf(chair), 'jeg er tilbage');
}

/** Who the agenda says is the chair. */
export function chairOn({ house }: Life, shown: readonly Shown[]): Person | undefined {
  const line = shown.flatMap(({ lines }) => lines).find(({ text }) => text.includes(says.chairedBy))?.text;
  const named = line?.split(says.chairedBy)[1]?.split(' · ')[0];
  return house.staff.find(({ name, account }) => named === name || named === account);
}

function noteChange(life: Life, by: Person, began: number, isSure: boolean, shown: readonly Shown[]): void {
  const isTaken = shown.some((one) => /leder (?:status)?mødet/.test(textOf(one)));
  if (isSure && isTaken) did(life.house, { by, what: 'chair', began, at: life.world.scheduler.now() });
}

function yesOn(shown: Shown): ShownButton | undefined {
  return shown.buttons.find((one) => one.label === label.iCanChair);
}

function buttonOn(shown: readonly Shown[], wanted: string): ShownButton | undefined {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}

function firstName({ name }: Person): string {
  return name.split(' ')[0] ?? name;
}

function isHere({ house }: Life, place: Shown['place']): boolean {
  return place.kind === 'channel' && place.channel === house.channel;
}
