import { standingOf } from '../oracle/agenda.ts';
import type { Entry } from '../oracle/ledger.ts';
import { mattersAtMeeting, type PointsAtMeeting } from '../oracle/matters.ts';
import type { Person, Shown, ShownButton } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { ask, nextMeeting, said } from './ask.ts';
import type { House } from './build-houses.ts';
import { chairOn } from './chair.ts';
import { decideInWords, lookAtDecisions } from './decide-in-words.ts';
import { command, label, says } from './labels.ts';
import { channelOf, chatOf, type Life, pause, press, submit, wentWrong } from './life.ts';
import { marksIn } from './texts-they-write.ts';

const mostSteps = 60;
const week = 7 * 86_400_000;
const inMeeting = new WeakSet<House>();
/** What was settled at a meeting that has not been closed yet: whoever goes on with it closes that as well. */
const settledSoFar = new WeakMap<House, Held['fates']>();

export function isMeeting(house: House): boolean {
  return inMeeting.has(house);
}

/** Whoever leads looks at the agenda on Monday, and holds the meeting when it falls into that week. */
export async function leadWeek(life: Life): Promise<void> {
  const { oracle, world, random, house } = life;
  const leader = oracle.leaderOf(house);
  if (!leader) return;
  // Whoever knows that the meeting is weeks away does not look every Monday.
  const known = oracle.meetingAhead(house);
  if (known !== undefined && known > world.scheduler.now() + week && random.chance(0.9)) return;
  const place = random.chance(0.6) ? channelOf(life) : chatOf(leader);
  const next = await nextMeeting(life, leader, place);
  const now = world.scheduler.now();
  if (next) oracle.expectsMeeting(house, next.at);
  if (!next || next.at < now || next.at > now + week) return;
  // Now and then nobody finds the time.
  if (random.chance(0.2)) return oracle.note('meeting skipped');
  await world.scheduler.pause(next.at - now + random.below(8 * 60_000) - 60_000);
  const agreed = random.chance(0.6) ? chairOn(life, next.shown) : undefined;
  const chair = agreed ?? oracle.leaderOf(house);
  // Somebody else may have begun: one person at a time leads it from their screen.
  if (!chair || inMeeting.has(house)) return;
  inMeeting.add(house);
  try {
    await holdMeeting(life, chair);
  } finally {
    inMeeting.delete(house);
  }
}

interface Held {
  chair: Person;
  screen: readonly Shown[];
  /** Trials that were on the screens of this meeting. */
  readonly seen: Set<string>;
  readonly points: PointsAtMeeting;
  readonly fates: Map<Entry, 'discussed' | 'carried'>;
  sure: boolean;
}

async function holdMeeting(life: Life, chair: Person): Promise<void> {
  const { oracle, world, random, house } = life;
  const place = random.chance(0.7) ? chatOf(chair) : channelOf(life);
  const shown = await ask(life, chair, place, 'dagsorden');
  const start = buttonOn(shown, label.startMeeting) ?? buttonOn(shown, label.goOnWithMeeting);
  if (!start) return oracle.note('meeting not startable');
  const isNew = start.label === label.startMeeting;
  const points = mattersAtMeeting(house, world.scheduler.now(), isNew);
  let begun = await press(life, chair, start, random.chance(0.15));
  // Long before its time it is asked about first.
  const early = buttonOn(begun.shown, label.startEarly);
  if (early) begun = await press(life, chair, early, random.chance(0.15));
  if (!begun.outcome.ok || wentWrong(begun.shown)) {
    points.lost();
    return oracle.note('meeting not started');
  }
  oracle.note('meeting started');
  if (isNew) oracle.meetingStarted(house);
  const startedAt = begun.outcome.operation?.startedAt ?? world.scheduler.now();
  const expected = oracle.ledger.entriesOf(house).filter((entry) => standingOf(entry, startedAt) === 'must');
  const held: Held = {
    chair,
    screen: begun.shown,
    points,
    seen: new Set(),
    fates: new Map(isNew ? [] : settledSoFar.get(house)),
    sure: isNew,
  };
  settledSoFar.set(house, held.fates);
  const reachedEnd = await walk(life, held);
  if (reachedEnd && held.sure) {
    for (const entry of expected) {
      const now = world.scheduler.now();
      const still =
        entry.open.at(now) === true && entry.onAgenda.at(now) === true && entry.audience.at(now) === 'unit';
      if (still && !entry.marks.some((mark) => held.seen.has(mark)))
        oracle.fails(
          'agenda-complete',
          house,
          `${entry.marks.join('/')} of ${entry.author.key} never came up at the meeting`,
        );
    }
  }
  if (!reachedEnd || random.chance(0.12)) {
    points.leftOpen();
    return oracle.note(reachedEnd ? 'meeting left open' : 'meeting broken off');
  }
  await close(life, held);
}

/** From screen to screen until the last one; true when it was reached. */
async function walk(life: Life, held: Held): Promise<boolean> {
  const { random } = life;
  for (let step = 0; step < mostSteps; step++) {
    look(held);
    if (closingButton(held.screen)) return true;
    if (random.chance(0.08)) await sayDecision(life, held);
    if (random.chance(0.05)) await changeHands(life, held);
    if (random.chance(0.1)) await writeDown(life, held, label.writeDecision);
    // What was decided before stands there to be looked at again.
    if (random.chance(0.7)) await writeDown(life, held, label.decideAnew);
    // What was written may have drawn the card anew, where an answer before it was lost.
    const { text, topic, points } = look(held);
    const fate = random.chance(0.7) ? 'discussed' : 'carried';
    const button =
      buttonOn(held.screen, fate === 'discussed' ? label.discussed : label.carryOver) ??
      buttonOn(held.screen, label.next);
    if (!button) return false;
    await pause(life, 120_000);
    if (!(await pressOn(life, held, button, text))) return false;
    if (button.label !== label.next) settle(life, held, topic, fate);
    // A point has been talked of unless it is kept.
    held.points.settled(points, button.label === label.carryOver ? 'carried' : 'discussed');
  }
  return false;
}

/** What the screen says, which trials and points it holds; a trial has come up once it can be talked through there. */
function look({ screen, seen }: Held) {
  const topic = screen
    .flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind === 'item')
    .flatMap(({ text }) => marksIn(text));
  if (buttonOn(screen, label.discussed)) for (const mark of topic) seen.add(mark);
  return { text: said(screen), topic, points: pointsOn(screen) };
}

function settle({ oracle }: Life, held: Held, topic: readonly string[], fate: 'discussed' | 'carried'): void {
  for (const mark of topic) {
    const entry = oracle.ledger.marks.get(mark)?.entry;
    if (entry) held.fates.set(entry, fate);
  }
}

/** Somebody's own point is the title of its screen. */
function pointsOn(screen: readonly Shown[]): readonly string[] {
  return screen
    .flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ text }) => marksIn(text));
}

/** The answer may stand below the meeting's card, or have taken its place. */
async function sayDecision(life: Life, held: Held): Promise<void> {
  await decideInWords(life, held.chair);
  held.screen = screenOf(life, held);
}

/** Somebody else who may goes on with it from their own chat, and has its buttons from then on. */
async function changeHands(life: Life, held: Held): Promise<void> {
  const { oracle, house, world } = life;
  const agenda = await ask(life, held.chair, chatOf(held.chair), command.agenda);
  const others = [oracle.leaderOf(house), chairOn(life, agenda), house.founder];
  const by = others.find((one) => one && one !== held.chair);
  if (!by) return;
  const goOn = buttonOn(await ask(life, by, chatOf(by), command.agenda), label.goOnWithMeeting);
  if (!goOn) return oracle.note('meeting not taken over');
  const { outcome, shown } = await press(life, by, goOn);
  if (!outcome.ok || wentWrong(shown) || !shown.some(hasButtons))
    return oracle.note('meeting not taken over');
  oracle.note('meeting taken over');
  held.chair = by;
  held.screen = shown;
  // They talk for a while, and all that names the chair is drawn anew.
  await world.scheduler.pause(20 * 60_000);
}

function screenOf({ world }: Life, { chair, screen }: Held): readonly Shown[] {
  const standing = world.screen.seenBy(chair, chatOf(chair)).find(hasButtons);
  return standing ? [standing] : screen;
}

function hasButtons({ buttons }: Shown): boolean {
  return buttons.some((one) => one.label === label.discussed || one.label === label.next);
}

/** Once more where the answer did not come; a meeting that does not answer is broken off. */
async function pressOn(life: Life, held: Held, button: ShownButton, before: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { outcome, shown } = await press(life, held.chair, button, life.random.chance(0.05));
    // Taken by somebody else, or asked for in another message: nothing was done.
    if (says.buttonsGone.test(said(shown))) return false;
    if (outcome.ok && shown.length > 0 && !wentWrong(shown) && said(shown) !== before) {
      held.screen = shown;
      return true;
    }
    await life.world.scheduler.pause(30_000);
  }
  return false;
}

async function writeDown(life: Life, held: Held, what: string): Promise<void> {
  const button = buttonOn(held.screen, what);
  const form = button && (await press(life, held.chair, button)).outcome.form;
  if (!form) return;
  const { oracle, words, house } = life;
  const mark = words.mark(life.id);
  oracle.ledger.marking(house, held.chair, mark);
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [label.writeDecision]: { text: `vi fortsætter med rytmen ${mark}`, who: 'vi alle' },
    [label.decideAnew]: { text: `vi deler rytmen i to ${mark}` },
    [label.nextGoal]: { text: `mere ro i overgangen ${mark}`, sign: 'flere lege', activity: 'fast sang' },
    [label.whoIsHere]: attendance(life, form.fields.find(({ id }) => id === 'present')?.options ?? []),
  };
  const { saved, shown } = await submit(life, form, values[what] ?? {});
  oracle.note(what);
  const isDecided = what === label.writeDecision || what === label.decideAnew;
  if (saved === true && isDecided) oracle.decided(house, mark);
  if (shown.length > 0) held.screen = shown;
}

function attendance(
  { random }: Life,
  options: readonly { readonly value: string }[],
): Record<string, string> {
  const here = options.filter((_, index) => index === 0 || random.chance(0.7)).map(({ value }) => value);
  return { present: here.join(',') };
}

async function close(life: Life, held: Held): Promise<void> {
  const { oracle, world, random, house } = life;
  if (random.chance(0.5)) await writeDown(life, held, label.nextGoal);
  if (random.chance(0.5)) await writeDown(life, held, label.whoIsHere);
  const button = closingButton(held.screen);
  if (!button) {
    held.points.leftOpen();
    return oracle.note('no way to close');
  }
  const wishes = [...held.fates].map(([entry, fate]) => ({
    entry,
    wish: entry.discussed.wish(world.scheduler.now()),
    fate,
  }));
  for (let attempt = 0; attempt < 4; attempt++) {
    const { outcome, shown } = await press(life, held.chair, button, random.chance(0.15));
    if (outcome.ok && shown.some((one) => textOf(one).includes(says.closed))) {
      oracle.note('meeting closed');
      const now = world.scheduler.now();
      for (const { entry, wish, fate } of wishes) {
        // What was taken back or kept off in the meantime is left as its author wants it.
        const stands = entry.open.at(now) === true && entry.onAgenda.at(now) === true;
        if (fate === 'carried') wish.refused();
        else if (stands) wish.fulfilled(true, now);
        else wish.lost();
      }
      held.points.closed(now);
      oracle.meetingClosed(house);
      return void (await lookAtDecisions(life, random.pick(house.staff)));
    }
    await world.scheduler.pause(60_000);
  }
  oracle.note('meeting not closed');
  held.points.lost();
  for (const { wish } of wishes) wish.lost();
}

function buttonOn(shown: readonly Shown[], wanted: string): ShownButton | undefined {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}

/** One of three says that the meeting is over, by what the next course has been given. */
function closingButton(screen: Held['screen']): ShownButton | undefined {
  const words = [label.closeMeeting, label.closeWithoutGoals, label.closeWithoutActivity];
  return words.map((each) => buttonOn(screen, each)).find(Boolean);
}
