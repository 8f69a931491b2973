import type { Entry } from '../oracle/ledger.ts';
import { printsOf } from '../oracle/written-down.ts';
import type { Message, Person, ShownButton, Told } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { command, label, says } from './labels.ts';
import { chatOf, isCalm, type Life, platformOf, press, shownBy, submit, wentWrong } from './life.ts';
import { marksIn } from './texts-they-write.ts';
import { receiptFor, settleMs } from './write.ts';

/** One of a person's own trials that they have seen taken in. */
export function ownEntry(
  life: Life,
  by: Person,
  fits: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  const now = life.world.scheduler.now();
  const mine = life.oracle.ledger
    .entriesOf(life.house)
    .slice(-60)
    .filter(
      (entry) =>
        entry.author === by && entry.seenAt !== undefined && entry.open.at(now) === true && fits(entry),
    );
  return mine.length > 0 ? life.random.pick(mine) : undefined;
}

/** A button about this trial: under its receipt, or on the list of one's own. */
async function buttonAbout(
  life: Life,
  by: Person,
  entry: Entry,
  wanted: string,
): Promise<ShownButton | undefined> {
  const found = life.world.screen.buttonFor(by, wanted, (shown) => receiptFor(entry, shown));
  if (found) return found;
  const more = life.world.screen.buttonFor(by, label.more, (shown) => receiptFor(entry, shown));
  const unfolded = more && (await press(life, by, more)).shown;
  const behind = unfolded?.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
  if (behind) return behind;
  const outcome = await platformOf(life).ask(by, chatOf(by), command.mine);
  life.oracle.asked(by, command.mine, outcome);
  // The list holds several trials: only where it holds this one alone is it clear whose button is whose.
  const list = (await shownBy(life, by, outcome)).filter((shown) =>
    entry.marks.some((mark) => textOf(shown).includes(mark)),
  );
  const marks = new Set(list.flatMap((shown) => textOf(shown).match(/zq\w+x/g) ?? []));
  return marks.size === 1
    ? list.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted)
    : undefined;
}

export async function editMessage(life: Life, by: Person): Promise<void> {
  const entry = ownEntry(life, by, ({ message }) => message !== undefined);
  const message = entry?.message;
  if (!entry || !message) return;
  const { oracle, words, world, random } = life;
  const mark = words.mark(life.id);
  const before = entry.mark.at(world.scheduler.now());
  const takesWordAway = random.chance(0.15);
  oracle.note(takesWordAway ? 'edit away' : 'edit message');
  const text = takesWordAway ? `glem det ${mark}` : command.trial + words.sentence(mark, life.id);
  if (entry.ownWords.at(world.scheduler.now()) === true) return editLeftAlone(life, entry, message, text);
  if (takesWordAway) {
    const wish = entry.open.wish(world.scheduler.now());
    const told = await platformOf(life).edit(message, text);
    return ending(life, entry, wish, await whatCameOf(life, message, told));
  }
  const changed = entry.mark.wish(world.scheduler.now());
  entry.marks.push(mark);
  oracle.ledger.marking(entry.house, by, mark).entry = entry;
  const outcome = await whatCameOf(life, message, await platformOf(life).edit(message, text));
  const from = world.scheduler.now() + settleMs;
  if (outcome === 'accepted' && follows(life, entry)) {
    changed.fulfilled(mark, from);
    // What was discussed before the edit came stands as it was.
    const marked = before === undefined ? undefined : oracle.ledger.marks.get(before);
    if (marked && entry.discussed.at(from) === false) marked.goneFrom = from;
  } else changed.lost();
}

/** Whether it still has its message's words, and nobody is wording it anew just now. */
function follows(life: Life, entry: Entry): boolean {
  return entry.ownWords.at(life.world.scheduler.now()) === false;
}

/** What its author has worded anew stays as it is: the message's new words are stored nowhere and shown to nobody. */
async function editLeftAlone(life: Life, entry: Entry, message: Message, text: string): Promise<void> {
  const { oracle } = life;
  for (const mark of marksIn(text)) {
    const marked = oracle.ledger.marking(entry.house, entry.author, mark);
    oracle.ledger.keepsBack(marked, printsOf(text));
    marked.readIn = message.place;
  }
  await platformOf(life).edit(message, text);
}

/** A slip of the finger, mended a moment later: the second text holds, whichever comes first. */
export async function editTwice(life: Life, by: Person): Promise<void> {
  const entry = ownEntry(life, by, (one) => one.message !== undefined && follows(life, one));
  const message = entry?.message;
  if (!entry || !message) return;
  const { oracle, words, world, random } = life;
  const marks = [words.mark(`${life.id} slip`), words.mark(`${life.id} mended`)];
  const before = entry.mark.at(world.scheduler.now());
  oracle.note('edit twice');
  const changed = entry.mark.wish(world.scheduler.now());
  const edit = (mark: string) => {
    entry.marks.push(mark);
    oracle.ledger.marking(entry.house, by, mark).entry = entry;
    return platformOf(life).edit(message, command.trial + words.sentence(mark, life.id));
  };
  const [slip = '', mended = ''] = marks;
  const first = edit(slip);
  await world.scheduler.pause(2000 + random.below(90_000));
  const second = edit(mended);
  await first;
  const outcome = await whatCameOf(life, message, await second);
  const from = world.scheduler.now() + settleMs;
  if (outcome !== 'accepted' || !follows(life, entry)) return changed.lost();
  changed.fulfilled(mended, from);
  for (const gone of [slip, before]) {
    const marked = gone === undefined ? undefined : oracle.ledger.marks.get(gone);
    if (marked && entry.discussed.at(from) === false) marked.goneFrom = from;
  }
}

export async function deleteMessage(life: Life, by: Person): Promise<void> {
  const entry = ownEntry(life, by, ({ message }) => message !== undefined);
  if (!entry?.message) return;
  const { oracle, world } = life;
  const { message } = entry;
  if (entry.ownWords.at(world.scheduler.now()) === true) {
    oracle.note('delete message of own words');
    entry.message = undefined;
    await platformOf(life).remove(message);
    return;
  }
  oracle.note('delete message');
  const wish = entry.open.wish(world.scheduler.now());
  const told = await platformOf(life).remove(message);
  ending(life, entry, wish, await whatCameOf(life, message, told));
}

/** Once the platform has been told that all is well, all has to be well; unless that is known to fail. */
async function whatCameOf(life: Life, { place, by }: Message, told: Told): Promise<Told['outcome']> {
  const { world, oracle, house } = life;
  const { outcome, operations } = told;
  // Whoever has left the unit is nobody's in their own chat, and their words there reach no trial.
  const isIn = oracle.membership(house, by).at(world.scheduler.now()) === true;
  if (place.kind === 'chat' && !isIn) return 'given-up';
  // A made-up word may look like somebody's name: until they answer, the trial stands as it did.
  const isAsked = world.screen
    .seenBy(by, place)
    .some((shown) => operations.includes(shown.by) && textOf(shown).includes(says.sure));
  if (isAsked) return 'given-up';
  if (outcome !== 'accepted' || !operations.some(({ disturbed }) => disturbed)) return outcome;
  if (!world.switches.has('changes-kept')) return 'given-up';
  return (await isCalm(life, told)) ? outcome : 'given-up';
}

function ending(
  life: Life,
  entry: Entry,
  wish: ReturnType<Entry['open']['wish']>,
  outcome: 'accepted' | 'given-up' | 'lost',
): void {
  const from = life.world.scheduler.now() + settleMs;
  if (outcome === 'accepted' && follows(life, entry)) {
    wish.fulfilled(false, from);
    if (entry.discussed.at(from) === false) life.oracle.ledger.ends(entry, from);
  } else if (outcome === 'lost') wish.refused();
  else wish.lost();
}

/** Withdrawn by its button; sometimes taken back at once, sometimes much later by the old button. */
export async function withdraw(life: Life, by: Person): Promise<void> {
  const entry = ownEntry(life, by);
  const button = entry && (await buttonAbout(life, by, entry, label.withdraw));
  if (!entry || !button) return;
  const { oracle, random, world } = life;
  const wish = entry.open.wish(world.scheduler.now());
  const mark = entry.mark.at(world.scheduler.now());
  oracle.note('withdraw');
  const { outcome, shown } = await press(life, by, button, random.chance(0.25));
  if (!outcome.ok || wentWrong(shown) || !shown.some((one) => textOf(one).includes(says.withdrawn)))
    return wish.lost();
  const now = world.scheduler.now();
  wish.fulfilled(false, now);
  oracle.ledger.ends(entry, now);
  const undo = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === label.undo);
  if (!undo || mark === undefined || !random.chance(0.4)) return;
  await world.scheduler.pause(random.chance(0.7) ? 20_000 : random.below(3 * 86_400_000));
  const back = entry.open.wish(world.scheduler.now());
  oracle.note('undo withdrawal');
  oracle.ledger.returns(entry, mark);
  const again = await press(life, by, undo, random.chance(0.25));
  if (again.outcome.ok && again.shown.some((one) => textOf(one).includes(says.restored)))
    back.fulfilled(true, world.scheduler.now());
  else back.lost();
}

export async function changeAgenda(life: Life, by: Person): Promise<void> {
  const { oracle, random, world } = life;
  const entry = ownEntry(life, by, ({ audience }) => audience.at(world.scheduler.now()) === 'unit');
  const on = entry?.onAgenda.at(world.scheduler.now());
  if (!entry || on === undefined) return;
  const button = await buttonAbout(life, by, entry, on ? label.offAgenda : label.onAgenda);
  if (!button) return;
  oracle.note(on ? 'off agenda' : 'on agenda');
  const wish = entry.onAgenda.wish(world.scheduler.now());
  const { outcome, shown } = await press(life, by, button, random.chance(0.2));
  const text = shown.map(textOf).join('\n');
  if (text.includes(says.discussedAlready) || text.includes(says.noLongerThere)) wish.lost();
  else if (outcome.ok && !wentWrong(shown) && shown.length > 0) wish.fulfilled(!on, world.scheduler.now());
  else wish.lost();
}

export async function share(life: Life, by: Person): Promise<void> {
  const { oracle, random, world } = life;
  const entry = ownEntry(life, by, ({ audience }) => audience.at(world.scheduler.now()) === 'author');
  const button = entry && (await buttonAbout(life, by, entry, label.share));
  if (!entry || !button) return;
  oracle.note('share');
  const [shared, on] = [
    entry.audience.wish(world.scheduler.now()),
    entry.onAgenda.wish(world.scheduler.now()),
  ];
  const { outcome, shown } = await press(life, by, button, random.chance(0.2));
  const now = world.scheduler.now();
  if (outcome.ok && shown.some((one) => textOf(one).includes(says.shared))) {
    shared.fulfilled('unit', now);
    on.fulfilled(true, now);
  } else {
    shared.lost();
    on.lost();
  }
}

/** The form behind *Ret*, with another text. */
export async function editInForm(life: Life, by: Person): Promise<void> {
  const entry = ownEntry(life, by);
  const button = entry && (await buttonAbout(life, by, entry, label.edit));
  const form = button && (await press(life, by, button)).outcome.form;
  if (!entry || !form?.fields.some(({ id }) => id === 'what')) return;
  const { oracle, words, world } = life;
  const mark = words.mark(life.id);
  const before = entry.mark.at(world.scheduler.now());
  oracle.note('edit in form');
  const changed = entry.mark.wish(world.scheduler.now());
  entry.marks.push(mark);
  oracle.ledger.marking(entry.house, by, mark).entry = entry;
  const asksWho = form.fields.some(({ id }) => id === 'whoElse');
  const own = entry.ownWords.wish(world.scheduler.now());
  const { saved } = await submit(life, form, {
    what: words.sentence(mark, life.id),
    ...(asksWho && { whoElse: 'Nora' }),
  });
  const now = world.scheduler.now();
  if (saved !== true) {
    own.lost();
    return changed.lost();
  }
  own.fulfilled(true, now);
  changed.fulfilled(mark, now);
  const marked = before === undefined ? undefined : oracle.ledger.marks.get(before);
  if (marked && entry.discussed.at(now) === false) marked.goneFrom = now;
}
