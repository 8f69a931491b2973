import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Server {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

interface Module<Arguments extends readonly unknown[], Made> {
  readonly default: new (...values: Arguments) => Made;
}

type Configured<Arguments extends readonly unknown[]> = Module<Arguments, object>;
type Extent = { readonly locationId: string; readonly locationPath: string; readonly maxConcurrency: number };

// Azurite comes without types.
const require = createRequire(import.meta.url);
const part = (name: string): unknown => require(`azurite/dist/src/${name}`);

const keepAlive = 5;
const quiet = [false, false] as const;

export interface Azurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The Azure storage emulator inside this process, on free ports and with nothing left behind. */
export async function startAzurite(): Promise<Azurite> {
  const directory = await mkdtemp(join(tmpdir(), 'azurite-'));
  const servers = [tableServer(directory), queueServer(directory)] as const;
  await Promise.all(servers.map((server) => server.start()));
  const [table, queue] = servers.map((server) => server.getHttpServerAddress());
  const { EMULATOR_ACCOUNT_NAME: account, EMULATOR_ACCOUNT_KEY_STR: key } = part('blob/utils/constants') as {
    EMULATOR_ACCOUNT_NAME: string;
    EMULATOR_ACCOUNT_KEY_STR: string;
  };
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${key}`,
      `TableEndpoint=${table}/${account}`,
      `QueueEndpoint=${queue}/${account}`,
    ].join(';'),
    async stop() {
      await Promise.all(servers.map((server) => server.close()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function tableServer(directory: string): Server {
  const { default: Configuration } = part('table/TableConfiguration') as Configured<
    [string, number, number, string, boolean, boolean]
  >;
  const { default: TableServer } = part('table/TableServer') as Module<[object], Server>;
  return new TableServer(
    new Configuration('127.0.0.1', 0, keepAlive, join(directory, 'table.json'), ...quiet),
  );
}

function queueServer(directory: string): Server {
  const { default: Configuration } = part('queue/QueueConfiguration') as Configured<
    [string, number, number, string, string, readonly Extent[], boolean, undefined, boolean]
  >;
  const { default: QueueServer } = part('queue/QueueServer') as Module<[object], Server>;
  const extent = { locationId: 'Default', locationPath: join(directory, 'messages'), maxConcurrency: 1 };
  return new QueueServer(
    new Configuration(
      '127.0.0.1',
      0,
      keepAlive,
      join(directory, 'queue.json'),
      join(directory, 'extents.json'),
      [extent],
      false,
      undefined,
      false,
    ),
  );
}
