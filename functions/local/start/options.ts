import { parseArgs } from 'node:util';
import { instantOf, isDay } from '../../../shared/domain/time/day.ts';
import { HostFault } from '../host/load-functions.ts';
import { type PlaygroundUser, playgroundUsers } from './playground-config.ts';

/** What a new data file is filled with: one living unit, or three of a network. */
export const demos = ['unit', 'network'] as const;
export type Demo = (typeof demos)[number];

/** A data file of its own for each, so that neither finds the other's people. */
const dataOf: Readonly<Record<Demo, string>> = {
  unit: '.femuger/femuger.sqlite',
  network: '.femuger/network.sqlite',
};
const userOf: Readonly<Record<Demo, PlaygroundUser>> = { unit: 'bo', network: 'carla' };

export interface StartOptions {
  readonly port: number;
  readonly playgroundPort: number;
  readonly slackPort: number;
  /** Both playgrounds. */
  readonly playground: boolean;
  readonly dataPath: string;
  readonly demoData: boolean;
  readonly demo: Demo;
  /** Who sits at the playground. */
  readonly user: PlaygroundUser;
  /** False when what is to be served was built by somebody else. */
  readonly build: boolean;
  readonly now: Date | undefined;
  /** Begins a quarter of an hour before the demo unit’s next meeting. */
  readonly meeting: boolean;
}

export const usage = `npm start -- [options]

  --port N              the bot's port (7071)
  --playground-port N   the port of the playground for Teams (56150)
  --slack-port N        the port of the playground for Slack (56151)
  --no-playground       the bot alone
  --no-build            serve what was built before
  --data PATH           the data file (.femuger/femuger.sqlite)
  --empty               no demo data in a new data file
  --demo network        three units of two municipalities in a network, in a data file of their own
  --as NAME             who you are at the playgrounds: bo, ane, carla, ditte or emil
  --now 2026-09-14T08:00
                        what time it is in Denmark when the bot starts
  --meeting             begin a quarter of an hour before the demo unit's next meeting
  --help                this list`;

/** Undefined when only the usage is asked for. */
export function readOptions(args: readonly string[]): StartOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const demo = oneOf('--demo', demos, values.demo);
  return {
    port: portOf('--port', values.port),
    playgroundPort: portOf('--playground-port', values['playground-port']),
    slackPort: portOf('--slack-port', values['slack-port']),
    playground: values.playground,
    dataPath: values.data ?? dataOf[demo],
    demoData: !values.empty,
    demo,
    user: values.as === undefined ? userOf[demo] : oneOf('--as', playgroundUsers, values.as),
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
        'slack-port': { type: 'string', default: '56151' },
        playground: { type: 'boolean', default: true },
        build: { type: 'boolean', default: true },
        data: { type: 'string' },
        empty: { type: 'boolean', default: false },
        demo: { type: 'string', default: 'unit' },
        as: { type: 'string' },
        now: { type: 'string' },
        meeting: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new HostFault(`${error instanceof Error ? error.message : error} Try --help.`);
  }
}

function oneOf<T extends string>(flag: string, known: readonly T[], text: string): T {
  const found = known.find((each) => each === text);
  if (found) return found;
  throw new HostFault(`${flag} takes one of ${known.join(', ')}, not ${text}.`);
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
