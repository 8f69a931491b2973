import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../shared/ports/clock.ts';

/** A way to answer somebody, and what it was given out for. */
export interface Ticket {
  readonly person: string;
  readonly conversation: string;
  /** The message that a button was pressed in. */
  readonly ts?: string;
  readonly at: number;
  uses: number;
}

/** Slack gives three seconds. A laptop that loads the bot for the first time may need more. */
const triggerMs = 10_000;
const responseUrlMs = 30 * 60_000;
const responseUrlUses = 5;
const mostKept = 500;

export type Tickets = ReturnType<typeof createTickets>;

/** Trigger ids open one form, soon; response urls answer five times within half an hour. */
export function createTickets(clock: Clock) {
  const tickets = new Map<string, Ticket>();

  function give(kind: string, about: Pick<Ticket, 'person' | 'conversation' | 'ts'>): string {
    const id = `${kind}-${randomUUID()}`;
    tickets.set(id, { ...about, at: clock.now().getTime(), uses: 0 });
    for (const old of tickets.keys()) {
      if (tickets.size <= mostKept) break;
      tickets.delete(old);
    }
    return id;
  }

  return {
    trigger: (person: string, conversation: string) => give('trigger', { person, conversation }),
    answer: (person: string, conversation: string, ts?: string) =>
      give('answer', { person, conversation, ...(ts && { ts }) }),
    /** The error, as Slack says it, where the form may not be opened. */
    spendTrigger(id: string): Ticket | string {
      const ticket = tickets.get(id);
      if (!ticket || clock.now().getTime() - ticket.at > triggerMs) return 'expired_trigger_id';
      return ticket.uses++ > 0 ? 'exchanged_trigger_id' : ticket;
    },
    spendAnswer(id: string): Ticket | undefined {
      const ticket = tickets.get(id);
      const isOver =
        !ticket || clock.now().getTime() - ticket.at > responseUrlMs || ticket.uses++ >= responseUrlUses;
      return isOver ? undefined : ticket;
    },
  };
}
