import { parseArgs } from 'node:util';
import { instantOf, isDay } from '../../../shared/domain/time/day.ts';
import { HostFault } from '../host/load-functions.ts';

export interface StartOptions {
  readonly port: number;
  readonly playgroundPort: number;
  readonly playground: boolean;
  readonly dataPath: string;
  readonly demoData: boolean;
  /** False when what is to be served was built by somebody else. */
  readonly build: boolean;
  readonly now: Date | undefined;
  /** Begins a quarter of an hour before the demo unit’s next meeting. */
  readonly meeting: boolean;
}

export const usage = `npm start -- [options]

  --port N              the bot's port (7071)
  --playground-port N   the playground's port (56150)
  --no-playground       the bot alone
  --no-build            serve what was built before
  --data PATH           the data file (.femuger/femuger.sqlite)
  --empty               no demo data in a new data file
  --now 2026-09-14T08:00
                        what time it is in Denmark when the bot starts
  --meeting             begin a quarter of an hour before the demo unit's next meeting
  --help                this list`;

/** Undefined when only the usage is asked for. */
export function readOptions(args: readonly string[]): StartOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  return {
    port: portOf('--port', values.port),
    playgroundPort: portOf('--playground-port', values['playground-port']),
    playground: values.playground,
    dataPath: values.data,
    demoData: !values.empty,
    build: values.build,
    meeting: values.meeting,
    now: values.now === undefined ? undefined : instantAt(values.now),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        port: { type: 'string', default: '7071' },
        'playground-port': { type: 'string', default: '56150' },
        playground: { type: 'boolean', default: true },
        build: { type: 'boolean', default: true },
        data: { type: 'string', default: '.femuger/femuger.sqlite' },
        empty: { type: 'boolean', default: false },
        now: { type: 'string' },
        meeting: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new HostFault(`${error instanceof Error ? error.message : error} Try --help.`);
  }
}

function portOf(flag: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new HostFault(`${flag} takes a number from 1 to 65535, not ${text}.`);
}

function instantAt(text: string): Date {
  const [, day = '', time = ''] = /^(.{10})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  if (isDay(day)) return instantOf(day, time);
  throw new HostFault(`--now takes a day and a time like 2026-09-14T08:00, not ${text}.`);
}
