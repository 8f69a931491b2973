import { enterSimulation } from './engine/real-time.ts';
import { createScheduler, type Outcome, type Scheduler } from './engine/scheduler.ts';
import { createNames } from './engine/steady-names.ts';
import type { Switches } from './faults/kinds-of-faults.ts';
import type { Struck } from './faults/mishaps.ts';
import { createWeather, forecast, type Weather } from './faults/weather.ts';
import { createHost, type Host } from './host/host.ts';
import type { BotOperation, Instance } from './host/operation.ts';
import { type House, type Neighbourhood, teamsTenants } from './people/build-houses.ts';
import { createScreen, type Screen } from './people/screen.ts';
import type { Channel, Person, Platform, Shown } from './platforms/platform.ts';
import { type PlatformLine, reach } from './platforms/platform-answers-bot.ts';
import { createSlackApi, type SlackApi } from './platforms/slack/api.ts';
import { createSlack } from './platforms/slack/slack.ts';
import { type Connector, chatOf, createConnector, teamsIdOf } from './platforms/teams/connector.ts';
import { createTeams } from './platforms/teams/teams.ts';
import type { Job, LogFields } from './product.ts';
import { createMemoryStore, type MemoryStore } from './storage/memory-store.ts';

/** Whoever wants to know what happens. */
export interface Watcher {
  saw(shown: Shown): void;
  logged(level: 'info' | 'warn' | 'error', event: string, fields: LogFields): void;
  ended(operation: BotOperation, outcome: Outcome<unknown>): void;
  poisoned(job: Job, operation: BotOperation): void;
  complained(what: string): void;
}

export interface World {
  readonly seed: string;
  readonly switches: Switches;
  readonly scheduler: Scheduler;
  readonly weather: Weather;
  readonly store: MemoryStore;
  readonly host: Host;
  readonly screen: Screen;
  readonly slackApi: SlackApi;
  readonly connector: Connector;
  readonly houses: readonly House[];
  readonly administrators: readonly Person[];
  platform(of: { readonly platform: 'slack' | 'teams' }): Platform;
}

export function createWorld(
  {
    seed,
    start,
    end,
    switches,
    neighbourhood,
    spells,
    struck,
  }: {
    readonly seed: string;
    readonly start: number;
    readonly end: number;
    readonly switches: Switches;
    readonly neighbourhood: Neighbourhood;
    readonly spells?: Weather['spells'];
    readonly struck: Struck;
  },
  watcher: Watcher,
): World {
  const scheduler = createScheduler(start);
  const weather = createWeather(spells ?? forecast(seed, start, end, switches));
  const store = createMemoryStore();
  const screen = createScreen();
  const now = () => scheduler.now();
  const { houses, people } = neighbourhood;
  const names = createNames();
  const saw = (shown: Shown) => {
    screen.saw(shown);
    watcher.saw(shown);
  };
  const directory = directoryOf(people, houses);
  const slackApi = createSlackApi(now, directory, saw, watcher.complained, names);
  const connector = createConnector(now, directory, saw, watcher.complained, names);
  const line: PlatformLine = { scheduler, weather, struck, crash: (instance) => crash(instance) };
  const log =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      watcher.logged(level, event, fields);
  const administrators = administratorsOf(houses);
  const host = createHost({
    seed,
    switches,
    scheduler,
    weather,
    struck,
    names,
    store,
    teamsTenants,
    administrators,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    ended: watcher.ended,
    poisoned: watcher.poisoned,
  });
  const crash = (instance: Instance) => host.crash(instance);
  enterSimulation(scheduler, seed, async (url, init) => {
    const toSlack = url.startsWith('https://slack.simulated/');
    const answer = (operation: BotOperation) =>
      toSlack ? slackApi.answer(url, init, operation) : connector.answer(url, init, operation);
    return reach(line, toSlack ? 'slack' : 'teams', init, answer);
  });
  const carrier = { scheduler, host, seed, switches, struck };
  const platforms = {
    slack: createSlack(carrier, slackApi, saw, names),
    teams: createTeams(carrier, connector, saw, names),
  };
  return {
    seed,
    switches,
    scheduler,
    weather,
    store,
    host,
    screen,
    slackApi,
    connector,
    houses,
    administrators,
    platform: (of) => platforms[of.platform],
  };
}

/** In each organisation one who leads a house there. */
function administratorsOf(houses: readonly House[]): readonly Person[] {
  const founders = houses.map(({ founder }) => founder);
  return founders.filter((one, nth) => founders.findIndex(({ tenant }) => tenant === one.tenant) === nth);
}

function directoryOf(people: readonly Person[], houses: readonly House[]) {
  const persons = new Map<string, Person>();
  const chats = new Map<string, Person>();
  for (const person of people) {
    persons.set(person.account, person).set(teamsIdOf(person), person);
    chats.set(chatOf(person), person);
  }
  const channels = new Map<string, Channel>(houses.map(({ channel }) => [channel.id, channel]));
  return {
    person: (id: string) => persons.get(id),
    channel: (id: string) => channels.get(id),
    chat: (id: string) => chats.get(id),
  };
}
