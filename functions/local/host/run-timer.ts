import type { Clock } from '../../../shared/ports/clock.ts';
import type { Invoke } from './invoke.ts';
import type { LoadedFunction } from './load-functions.ts';
import type { Running } from './poll-queue.ts';
import { nextTime, parseSchedule } from './schedule.ts';

/** The clock may be set anew while the machine sleeps, so it is asked at least this often. */
const longestSleep = 60_000;

export function runTimer(
  fn: LoadedFunction,
  clock: Clock,
  invoke: Invoke,
  log: (message: string) => void,
): Running {
  const schedule = parseSchedule(fn.trigger.schedule ?? '');
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let due = nextTime(schedule, clock.now());

  function sleep(): void {
    if (!due) return;
    const left = due.getTime() - clock.now().getTime();
    timer = setTimeout(wake, Math.min(Math.max(left, 0), longestSleep));
  }

  function wake(): void {
    const now = clock.now();
    if (due && due <= now) {
      due = nextTime(schedule, now);
      const input = {
        IsPastDue: false,
        Schedule: { AdjustForDST: true },
        ScheduleStatus: { Next: due?.toISOString() },
      };
      working = invoke(fn, { json: JSON.stringify(input) }).then(
        () => {},
        (error: unknown) => log(`${fn.name} failed: ${error instanceof Error ? error.stack : error}`),
      );
      // As in the real host, a run starts only after the one before has finished.
      void working.then(() => timer && sleep());
      return;
    }
    sleep();
  }

  sleep();
  return {
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await working;
    },
  };
}
