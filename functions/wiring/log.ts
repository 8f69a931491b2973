import { AsyncLocalStorage } from 'node:async_hooks';
import type { Log, LogFields } from '../../shared/ports/log.ts';

/** What the host gives to each run of a function: through it a line is filed under its level and its run. */
export interface Invocation {
  readonly invocationId: string;
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

const running = new AsyncLocalStorage<Invocation>();

/** Everything that is logged while `work` runs belongs to this invocation. */
export function inInvocation<T>(invocation: Invocation, work: () => Promise<T>): Promise<T> {
  return running.run(invocation, work);
}

/** One JSON line per event. Through the console the host would file every line as information. */
export const log: Log = {
  info: (event, fields) => write('info', event, fields),
  warn: (event, fields) => write('warn', event, fields),
  error: (event, fields) => write('error', event, fields),
};

function write(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const invocation = running.getStore();
  const ids = invocation && { invocation: invocation.invocationId };
  (invocation ?? console)[level](JSON.stringify({ event, ...ids, ...fields }));
}
