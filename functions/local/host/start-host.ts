import type { Clock } from '../../../shared/ports/clock.ts';
import type { QueueSource } from '../../../shared/ports/queue.ts';
import type { HostSettings } from './host-settings.ts';
import { startHttp } from './http-server.ts';
import { createInvoke } from './invoke.ts';
import { loadFunctions } from './load-functions.ts';
import { pollQueue, type Running } from './poll-queue.ts';
import { runTimer } from './run-timer.ts';

export interface HostOptions {
  /** Built trigger files. */
  readonly files: readonly string[];
  readonly settings: HostSettings;
  /** 0 takes any free one. */
  readonly port: number;
  readonly clock: Clock;
  readonly queue: (name: string) => QueueSource;
  /** False leaves the timers to whoever calls them by hand. */
  readonly timers?: boolean;
  readonly log: (message: string) => void;
}

export interface Host extends Running {
  readonly url: string;
}

/** A small Azure Functions host: HTTP, storage queues and timers, on this machine's own address only. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { clock, settings, log } = options;
  const mark = { now: () => clock.now() };
  Object.assign(globalThis, { [Symbol.for('femuger.local-host')]: mark });
  const app = await loadFunctions(options.files, log);
  const invoke = createInvoke(app, log);
  await app.runHooks('appStart');
  const http = await startHttp({
    port: options.port,
    routePrefix: settings.routePrefix,
    functions: app.functions,
    invoke,
    log,
  });
  const url = `http://127.0.0.1:${http.port}`;
  Object.assign(mark, { url });
  const running = app.functions.flatMap((fn): Running[] => {
    if (fn.trigger.type === 'timerTrigger') {
      return options.timers === false ? [] : [runTimer(fn, clock, invoke, log)];
    }
    const { queueName } = fn.trigger;
    return queueName ? [pollQueue(fn, options.queue(queueName), settings.queues, invoke, log)] : [];
  });
  return {
    url,
    async stop() {
      await Promise.all([http.stop(), ...running.map((one) => one.stop())]);
      await app.runHooks('appTerminate');
    },
  };
}
