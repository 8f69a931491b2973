import type { Entry } from '../oracle/ledger.ts';
import { did } from '../oracle/own-deeds.ts';
import { printsOf } from '../oracle/written-down.ts';
import type { Message, Person, Place, Shown, ShownButton, Told } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { command, label, says } from './labels.ts';
import {
  channelOf,
  isCalm,
  type Life,
  openForm,
  pause,
  platformOf,
  press,
  submit,
  wentWrong,
} from './life.ts';
import { marksIn } from './texts-they-write.ts';

/** How long an event that was taken may take to be acted upon. */
export const settleMs = 10 * 60_000;

/** `prøvehandling: …` as a message, in the channel for all or in one's own chat. */
export async function writeTrial(
  life: Life,
  by: Person,
  place: Place,
  wording = (mark: string) => life.words.sentence(mark, life.id),
): Promise<void> {
  const mark = life.words.mark(life.id);
  const text = wording(mark);
  const { oracle, house, world } = life;
  const isPublic = place.kind === 'channel';
  oracle.note(isPublic ? 'write in channel' : 'write in private');
  const { message, told } = platformOf(life).say(by, place, command.trial + text);
  const at = world.scheduler.now();
  const entry = oracle.ledger.writes({
    house,
    author: by,
    mark,
    message,
    at,
    audience: isPublic ? 'unit' : 'author',
  });
  await taken(life, entry, message, told);
}

/** What becomes of a trial that was written as a message: taken in, asked about, or lost on the way. */
async function taken(
  life: Life,
  entry: Entry,
  message: Message,
  told: ReturnType<ReturnType<typeof platformOf>['say']>['told'],
): Promise<void> {
  const { oracle, world } = life;
  const wish = entry.open.wish(entry.at);
  oracle.waitsForReceipt(entry, message);
  const { outcome, operations } = await told;
  if (outcome === 'accepted') {
    await world.scheduler.pause(60_000);
    if (entry.seenAt === undefined) await oracle.receiptOf(entry, operations);
  }
  if (outcome === 'lost') {
    oracle.stopsWaiting(entry);
    wish.fulfilled(false, world.scheduler.now());
  } else if (entry.seenAt !== undefined) {
    wish.fulfilled(true, entry.seenAt);
    if (message.place.kind === 'channel' && !operations.some(({ disturbed }) => disturbed))
      did(entry.house, {
        by: entry.author,
        what: 'trial',
        mark: entry.marks[0],
        began: entry.at,
        at: entry.seenAt,
      });
  } else wish.lost();
}

/** Thought better of before anybody can have answered: the deletion may come in first. */
export async function writeAndDelete(life: Life, by: Person): Promise<void> {
  const { oracle, house, world, random, words } = life;
  const mark = words.mark(life.id);
  const at = world.scheduler.now();
  const { message, told } = platformOf(life).say(
    by,
    channelOf(life),
    command.trial + words.sentence(mark, life.id),
  );
  const entry = oracle.ledger.writes({ house, author: by, mark, message, at, audience: 'unit' });
  const wish = entry.open.wish(world.scheduler.now());
  oracle.note('write and delete');
  await world.scheduler.pause(200 + random.below(20_000));
  const [written, removed] = [await told, await platformOf(life).remove(message)];
  const calm = await isCalm(life, removed);
  const from = world.scheduler.now() + settleMs;
  const isSure =
    calm && (world.switches.has('changes-kept') || !removed.operations.some(({ disturbed }) => disturbed));
  if (written.outcome === 'lost' || (removed.outcome === 'accepted' && isSure)) {
    wish.fulfilled(false, from);
    oracle.ledger.ends(entry, from);
  } else wish.lost();
}

/** The form behind `prøv`, filled in. */
export async function writeInForm(life: Life, by: Person): Promise<void> {
  const { oracle, house, words, random, world } = life;
  const form = await openForm(life, by, channelOf(life), 'prøv');
  if (!form) return;
  const isPrivate = form.fields.some(({ id }) => id === 'audience') && random.chance(0.3);
  const mark = words.mark(life.id);
  const at = world.scheduler.now();
  const writers = form.fields.find(({ id }) => id === 'who')?.options ?? [];
  const asksWho = form.fields.some(({ id }) => id === 'who' || id === 'whoElse');
  const entry = oracle.ledger.writes({
    house,
    author: by,
    mark,
    at,
    audience: isPrivate ? 'author' : 'unit',
  });
  const wish = entry.open.wish(world.scheduler.now());
  oracle.note('write in form');
  const { saved } = await submit(life, form, {
    what: words.sentence(mark, life.id),
    ...(form.fields.some(({ id }) => id === 'audience') && { audience: isPrivate ? 'private' : 'unit' }),
    ...(asksWho && (writers[0] ? { who: random.pick(writers).value } : { whoElse: 'Nora' })),
  });
  const now = world.scheduler.now();
  if (saved === true) {
    entry.seenAt = now;
    wish.fulfilled(true, now);
  } else if (saved === false) wish.fulfilled(false, now);
  else wish.lost();
}

/** A text that the guard asks about, and what its author makes of the question. */
export async function writeDoubtful(life: Life, by: Person, place: Place): Promise<void> {
  const { oracle, house, words, world, random } = life;
  const mark = words.mark(life.id);
  const text = words.aboutSomebody(mark);
  const marked = oracle.ledger.marking(house, by, mark);
  oracle.ledger.keepsBack(marked, printsOf(text));
  oracle.note('write doubtful');
  const since = world.scheduler.now();
  const { message, told } = platformOf(life).say(by, place, command.trial + text);
  // Everybody in the channel has read it there.
  marked.readIn = place;
  const joined = joining(life, by, place);
  const { outcome: taken } = await told;
  if (taken !== 'accepted') return joined(taken, undefined);
  await world.scheduler.pause(20_000);
  const question = world.screen
    .seenBy(by)
    .find((shown) => shown.at >= since && textOf(shown).includes(says.sure) && isAboutThisAlone(shown, mark));
  joined(taken, question);
  const button = question?.buttons.find((one) => one.label === label.keepAnyway);
  if (!button) return oracle.note('no question seen');
  await pause(life, 120_000);
  if (random.chance(0.4)) return removeMessage(life, message);
  const reword = question?.buttons.find((one) => one.label === label.reword);
  if (reword && random.chance(0.5)) return wordAnew(life, reword, message);
  marked.keptBack = false;
  const entry = oracle.ledger.writes({
    house,
    author: by,
    mark,
    message,
    at: world.scheduler.now(),
    audience: place.kind === 'channel' ? 'unit' : 'author',
  });
  const wish = entry.open.wish(world.scheduler.now());
  oracle.note('keep anyway');
  const { outcome, shown } = await press(life, by, button, random.chance(0.2));
  await world.scheduler.pause(60_000);
  if (outcome.ok && !wentWrong(shown)) {
    entry.seenAt = world.scheduler.now();
    wish.fulfilled(true, entry.seenAt);
  } else wish.lost();
}

/** *Ret teksten*, and the message with the name in it is often deleted then: what was worded anew stays. */
async function wordAnew(life: Life, button: ShownButton, message: Message): Promise<void> {
  const { oracle, house, words, world, random } = life;
  const { by, place } = message;
  const form = (await press(life, by, button)).outcome.form;
  if (!form?.fields.some(({ id }) => id === 'what')) return;
  const mark = words.mark(`${life.id} anew`);
  const isRemoved = random.chance(0.7);
  const at = world.scheduler.now();
  const audience = place.kind === 'channel' ? 'unit' : 'author';
  const kept = isRemoved ? {} : { message };
  const entry = oracle.ledger.writes({ house, author: by, mark, at, audience, ...kept });
  entry.ownWords.learn(true, at);
  const wish = entry.open.wish(at);
  oracle.note('word anew');
  const { saved } = await submit(life, form, { what: words.sentence(mark, life.id) });
  if (saved === true) {
    entry.seenAt = world.scheduler.now();
    wish.fulfilled(true, entry.seenAt);
  } else if (saved === false) wish.fulfilled(false, world.scheduler.now());
  else wish.lost();
  if (!isRemoved) return;
  await pause(life, 120_000);
  oracle.note('delete what was worded anew');
  await removeMessage(life, message);
}

/** Whoever writes two such texts at the same moment is asked about either. */
function isAboutThisAlone(shown: Shown, mark: string): boolean {
  return marksIn(textOf(shown)).every((each) => each === mark);
}

/** A text that may never be kept. */
export async function writeForbidden(life: Life, by: Person, place: Place): Promise<void> {
  const { oracle, house, words, random, world } = life;
  const mark = words.mark(life.id);
  const text = random.chance(0.5) ? words.withNumber(mark) : words.worrying(mark);
  const marked = oracle.ledger.marking(house, by, mark);
  oracle.ledger.keepsBack(marked, printsOf(text));
  marked.readIn = place;
  oracle.note('write forbidden');
  const since = world.scheduler.now();
  const { message, told } = platformOf(life).say(by, place, command.trial + text);
  const joined = joining(life, by, place);
  const { outcome, operations } = await told;
  if (outcome !== 'accepted') return joined(outcome, undefined);
  await world.scheduler.pause(60_000);
  const answered = world.screen
    .seenBy(by)
    .find((shown) => shown.at >= since && operations.includes(shown.by));
  joined(outcome, answered);
  if (!answered && !operations.some(({ disturbed }) => disturbed))
    oracle.fails('answered', house, `${by.key} wrote ${mark}, which may not be kept, and was not told`);
  if (random.chance(0.5)) await removeMessage(life, message);
}

/** Whoever is answered in private about what they wrote in the channel is in the unit: their next word has to find it. */
function joining({ oracle, house, world }: Life, by: Person, place: Place) {
  const wish =
    place.kind === 'channel' ? oracle.membership(house, by).wish(world.scheduler.now()) : undefined;
  return (outcome: Told['outcome'], answer: Shown | undefined): void => {
    if (answer) wish?.fulfilled(true, answer.at);
    else if (outcome === 'lost') wish?.refused();
    else wish?.lost();
  };
}

async function removeMessage(life: Life, message: Message): Promise<void> {
  await platformOf(life).remove(message);
}

export function receiptFor(entry: Entry, shown: Shown): boolean {
  const text = textOf(shown);
  if (!says.noted.test(text)) return false;
  const { message } = entry;
  if (message && shown.thread === message.id) return true;
  return entry.marks.some((mark) => text.includes(mark));
}
