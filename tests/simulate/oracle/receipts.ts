import type { BotOperation } from '../host/operation.ts';
import { says } from '../people/labels.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Message, Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import type { Entry } from './ledger.ts';
import type { Oracle } from './oracle.ts';

const lookEveryMs = 10 * 60_000;
const usualPatienceMs = 2 * 3_600_000;
/** The bot keeps what it has to say for three days while a platform is away. */
const longestPatienceMs = 3 * 86_400_000;

/** Every trial that was taken in has a receipt, or its author was asked, or told that it went wrong. */
export function createReceipts(oracle: Oracle, world: () => World) {
  const byMessage = new Map<string, Entry>();
  const byMark = new Map<string, Entry>();
  const counts = new Map<Entry, number>();

  function saw(shown: Shown): void {
    const text = textOf(shown);
    if (!says.noted.test(text)) return;
    const [written] = marksIn(text).flatMap((mark) => oracle.ledger.marks.get(mark)?.entry ?? []);
    if (written && shown.place.kind === 'chat') learnHouse(written, shown);
    const [marked] = marksIn(text).flatMap((mark) => byMark.get(mark) ?? []);
    const entry = (shown.thread && byMessage.get(shown.thread)) || marked;
    if (!entry || shown.replaced) return;
    entry.seenAt ??= shown.at;
    // Whoever writes a trial is in the unit.
    oracle.membership(entry.house, entry.author).learn(true, shown.at);
    if (shown.only || shown.place.kind === 'chat' || text.includes(says.maybeAgain)) return;
    const count = (counts.get(entry) ?? 0) + 1;
    counts.set(entry, count);
    if (count > 1)
      oracle.fails(
        'posted-once',
        entry.house,
        `the receipt for ${entry.marks[0]} came ${count} times (${shown.by.name})`,
      );
  }

  function learnHouse(entry: Entry, { lines }: Shown): void {
    const named = world().houses.find(({ name }) => lines.some(({ text }) => text === name));
    if (named) oracle.ledger.moves(entry, named);
  }

  function stop(entry: Entry): void {
    if (entry.message) byMessage.delete(entry.message.id);
    for (const mark of entry.marks) byMark.delete(mark);
  }

  return {
    saw,
    waits(entry: Entry, message: Message): void {
      byMessage.set(message.id, entry);
      for (const mark of entry.marks) byMark.set(mark, entry);
      // After that a receipt would be a repetition that nobody connects with the trial any more.
      const { scheduler } = world();
      scheduler.at(scheduler.now() + longestPatienceMs + 86_400_000, () => stop(entry));
    },
    stop,
    ownerOf({ thread, lines }: Shown) {
      const [marked] = marksIn(lines.map(({ text }) => text).join('\n')).flatMap(
        (mark) => oracle.ledger.marks.get(mark) ?? [],
      );
      return (thread && byMessage.get(thread)?.author) || marked?.owner;
    },
    async receiptOf(entry: Entry, operations: readonly BotOperation[]): Promise<void> {
      const { scheduler, weather } = world();
      const from = scheduler.now();
      const { platform } = entry.house.channel;
      for (let until = from + usualPatienceMs; scheduler.now() < until && entry.seenAt === undefined; ) {
        await scheduler.pause(lookEveryMs);
        const now = scheduler.now();
        const wasBad = weather.wasAway(['storage', 'app', platform], now - 2 * lookEveryMs, now);
        if (wasBad) until = Math.min(now + usualPatienceMs, from + longestPatienceMs);
      }
      if (entry.seenAt !== undefined || !entry.house.channel.botIsIn) return;
      if (scheduler.now() >= from + longestPatienceMs || oracle.wasUnanswered(entry.at, scheduler.now()))
        return;
      const told = world()
        .screen.seenBy(entry.author)
        .some(({ at, by, lines }) => at >= entry.at && isAnswer(entry, by, operations) && lines.length > 0);
      const isPrivate = entry.message?.place.kind === 'chat' && operations.some(({ disturbed }) => disturbed);
      // Kept, and dead before it could say so: a mark for every answer given would cost each of them a write.
      const isMute = isPrivate && operations.some(({ state }) => state === 'crashed');
      if (!told && !isMute)
        oracle.fails(
          isPrivate ? 'answered-in-private' : 'acknowledged-kept',
          entry.house,
          `${entry.marks[0]} of ${entry.author.key} was taken and never answered`,
        );
    },
  };
}

/** At once, or out of the queue when the platform is back. */
function isAnswer({ message }: Entry, by: BotOperation, operations: readonly BotOperation[]): boolean {
  return operations.includes(by) || (message !== undefined && by.name.includes(`"message":"${message.id}"`));
}
